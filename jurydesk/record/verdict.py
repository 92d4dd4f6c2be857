"""What the check of list and record found, as data: one sentence first, then check by check.

A check that could not be made must never look like one that holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.report.list_model import ListData
    from jurydesk.report.seal_report import SealReport


class State(Enum):
    """How a check ended. `on word`: it rests on the word of named people and cannot be recomputed.

    `not usable`: what was given to check with does not serve, which says nothing against the list.
    """

    HOLDS = "holds"
    FAILS = "fails"
    NOT_CHECKED = "not checked"
    ON_WORD = "on word"
    UNUSABLE = "not usable"


@dataclass(frozen=True)
class Check:
    """One check: its id, what was asked, how it ended, and what was found in a sentence with its values.

    `lead` is the verdict's first sentence, with the same values, where nothing worse was found than this.
    """

    id: str
    title: Phrase
    state: State
    found: Phrase
    values: Mapping[str, object] = field(default_factory=dict)
    lead: Phrase | None = None


SENTENCES: Mapping[State, Phrase] = {
    State.FAILS: phrase("record", "This list is not to be trusted: {count} of {all} checks failed."),
    State.UNUSABLE: phrase(
        "record", "The list is signed and agrees with itself; it could not be checked with what was given for that."
    ),
    State.NOT_CHECKED: phrase(
        "record",
        "The list is signed and agrees with itself; what can only be checked with the record, or not at all, is named.",
    ),
    State.HOLDS: phrase(
        "record",
        "The list is signed, unchanged, and every figure that can be recomputed from the record agrees with it.",
    ),
}


@dataclass(frozen=True)
class VerifyReport:
    """The whole verdict. `data` is the list as read, None where it could not be read."""

    checks: tuple[Check, ...]
    seals: SealReport
    data: ListData | None = None
    with_record: bool = False

    @property
    def state(self) -> State:
        """The verdict: fails where one check fails; holds only with a record and with all checks made.

        Not usable: the list agrees with itself, and could not be checked with what was given for that.
        """
        states = {check.state for check in self.checks}
        if State.FAILS in states:
            return State.FAILS
        if State.UNUSABLE in states:
            return State.UNUSABLE
        return State.NOT_CHECKED if State.NOT_CHECKED in states or not self.with_record else State.HOLDS

    @property
    def holds(self) -> bool:
        """Whether no check failed, and all that was given to check with could be used."""
        return self.state not in (State.FAILS, State.UNUSABLE)

    @property
    def sentence(self) -> Phrase:
        """What holds, in one sentence; its values are in `values`."""
        unusable = self._unusable()
        if unusable is not None and unusable.lead is not None:
            return unusable.lead
        return SENTENCES[self.state]

    @property
    def values(self) -> Mapping[str, object]:
        """The values of the sentence."""
        unusable = self._unusable()
        if unusable is not None:
            return unusable.values
        failed = sum(check.state is State.FAILS for check in self.checks)
        return {"count": failed, "all": len(self.checks)}

    def _unusable(self) -> Check | None:
        """The check that speaks for the verdict where it is that something given cannot be used."""
        if self.state is not State.UNUSABLE:
            return None
        return next(check for check in self.checks if check.state is State.UNUSABLE)

    def check(self, name: str) -> Check:
        """Return the check of that id. Raises KeyError."""
        for check in self.checks:
            if check.id == name:
                return check
        raise KeyError(name)
