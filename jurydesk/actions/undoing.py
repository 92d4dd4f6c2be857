"""Undo and redo of marks and texts in one session, up to the hand-in. Only `apply` touches a desk, as typing would."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.marking import set_mark, write_texts
from jurydesk.domain.assessment import Assessment, Mark

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk

MOST_STEPS = 500
PARTS = ("overall", "strengths", "weaknesses", "recommendation", "confidence")


class Kind(Enum):
    """What a step changes: a mark, a comment on a criterion, or another part of the sheet."""

    MARK = "mark"
    COMMENT = "comment"
    PART = "part"


@dataclass(frozen=True)
class Step:
    """One change of one proposal; `name` is the criterion or the part of the sheet."""

    proposal: str
    kind: Kind
    name: str
    before: Mark | str
    after: Mark | str

    @property
    def back(self) -> Step:
        """The step that undoes it."""
        return replace(self, before=self.after, after=self.before)

    @property
    def place(self) -> tuple[str, Kind, str]:
        """What it changes."""
        return self.proposal, self.kind, self.name


class Steps:
    """What was done and what was undone, in order. Words typed in one go are one step."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._typing = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing was done since."""
        return bool(self._undone)

    def record(self, step: Step) -> None:
        """Note a change; nothing that was undone before can be redone after it."""
        if step.before == step.after:
            return
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if self._typing and last is not None and last.place == step.place:
            self._done[-1] = replace(last, after=step.after)
            if self._done[-1].before == self._done[-1].after:
                self._done.pop()
        else:
            self._done.append(step)
            del self._done[:-MOST_STEPS]
        self._typing = step.kind is not Kind.MARK

    def pause(self) -> None:
        """End the words typed so far: what follows is a step of its own."""
        self._typing = False

    def undo(self) -> Step | None:
        """Return the step that takes the last change back, None where there is none."""
        self._typing = False
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step.back

    def redo(self) -> Step | None:
        """Return the step that was undone last, None where there is none."""
        self._typing = False
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step

    def clear(self) -> None:
        """Forget all: what was handed in is changed with a reason, and not undone."""
        self._done.clear()
        self._undone.clear()
        self._typing = False


def value_in(found: Assessment, kind: Kind, name: str) -> Mark | str:
    """Return what an assessment has in the place of a step."""
    if kind is Kind.MARK:
        return found.mark(name)
    return found.comments.get(name, "") if kind is Kind.COMMENT else str(getattr(found, name))


def put_into(found: Assessment, kind: Kind, name: str, value: Mark | str) -> Assessment:
    """Return the assessment with another value in the place of a step."""
    if isinstance(value, Mark):
        return replace(found, marks={**found.marks, name: value})
    if kind is Kind.COMMENT:
        return replace(found, comments={**found.comments, name: value})
    if name not in PARTS:
        raise KeyError(name)
    return replace(found, **{name: value})  # type: ignore[arg-type] # the parts are texts


def apply(desk: OpenDesk, step: Step, *, at: datetime) -> None:
    """Save what a step leads to. Raises DeskError as saving by hand does: on a shut proposal, after a hand-in."""
    if isinstance(step.after, Mark):
        set_mark(desk, proposal=step.proposal, criterion=step.name, mark=step.after, at=at)
    elif step.kind is Kind.COMMENT:
        write_texts(desk, proposal=step.proposal, comments={step.name: step.after}, at=at)
    else:
        write_texts(
            desk,
            proposal=step.proposal,
            overall=step.after if step.name == "overall" else None,
            strengths=step.after if step.name == "strengths" else None,
            weaknesses=step.after if step.name == "weaknesses" else None,
            recommendation=step.after if step.name == "recommendation" else None,
            confidence=step.after if step.name == "confidence" else None,
            at=at,
        )
