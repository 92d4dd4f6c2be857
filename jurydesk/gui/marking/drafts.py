"""Keeps what is typed: marks at once, texts after a pause, and now and then where the keys do not rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jurydesk.actions.marking import set_mark, write_texts
from jurydesk.actions.undoing import Kind, Step, Steps, put_into, value_in
from jurydesk.gui.parts.typing_pause import TypingPause

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.assessment import Assessment, Mark
    from jurydesk.gui.seat import Seat


class Drafts(QObject):
    """The unsaved words of one proposal at a time; another proposal saves the one before.

    `steps` is what can be undone in this session; `stepped` says that it is another one now.
    """

    stepped = Signal()

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._proposal = ""
        self._now: Assessment | None = None
        self.steps = Steps()
        self._comments: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._typing = TypingPause(self)
        self._typing.paused.connect(self.flush)
        self._typing.overdue.connect(self._save)

    @property
    def pending(self) -> bool:
        """Whether something typed is not yet handed to the store thread."""
        return bool(self._comments or self._parts)

    def open_at(self, proposal: str) -> None:
        """Save what belongs to the proposal before, and take words for this one."""
        self.flush()
        self._proposal = proposal
        self._now = None

    def take(self, kept: Assessment) -> None:
        """What the sheet shows now, so that the next change can be undone."""
        self._now = kept

    def forget_steps(self) -> None:
        """After a hand-in nothing before it can be undone."""
        self.steps.clear()
        self.stepped.emit()

    def _note(self, kind: Kind, name: str, after: Mark | str) -> None:
        if self._now is None:
            return
        self.steps.record(Step(self._proposal, kind, name, value_in(self._now, kind, name), after))
        self._now = put_into(self._now, kind, name, after)
        self.stepped.emit()

    def mark(self, criterion: str, mark: Mark) -> None:
        """Save a mark now."""
        proposal = self._proposal
        self._note(Kind.MARK, criterion, mark)

        def act(desk: OpenDesk, at: datetime) -> None:
            set_mark(desk, proposal=proposal, criterion=criterion, mark=mark, at=at)

        self._seat.act(act)

    def comment(self, criterion: str, text: str) -> None:
        """Save a comment in a moment."""
        self._comments[criterion] = text
        self._note(Kind.COMMENT, criterion, text)
        self._typing.key()

    def part(self, part: str, text: str) -> None:
        """Save another text of the sheet in a moment."""
        self._parts[part] = text
        self._note(Kind.PART, part, text)
        self._typing.key()

    def flush(self) -> None:
        """Hand over what is not saved yet; what is typed from now on is a step of its own."""
        self.steps.pause()
        self._save()

    def _save(self) -> None:
        self._typing.stop()
        if not self.pending:
            return
        proposal, comments, parts = self._proposal, self._comments, self._parts
        self._comments, self._parts = {}, {}

        def act(desk: OpenDesk, at: datetime) -> None:
            write_texts(
                desk,
                proposal=proposal,
                comments=comments,
                overall=parts.get("overall"),
                strengths=parts.get("strengths"),
                weaknesses=parts.get("weaknesses"),
                recommendation=parts.get("recommendation"),
                confidence=parts.get("confidence"),
                at=at,
            )

        self._seat.act(act)
