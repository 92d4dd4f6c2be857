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

    `not usable`: what was given to check with does not serve, which says nothing against the list. `not there`: what
    was to be checked does not exist, which the list itself says.
    """

    HOLDS = "holds"
    FAILS = "fails"
    NOT_CHECKED = "not checked"
    ON_WORD = "on word"
    UNUSABLE = "not usable"
    MISSING = "not there"


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
        leading = self._leading()
        return SENTENCES[self.state] if leading is None or leading.lead is None else leading.lead

    @property
    def values(self) -> Mapping[str, object]:
        """The values of the sentence."""
        leading = self._leading()
        if leading is not None:
            return leading.values
        failed = sum(check.state is State.FAILS for check in self.checks)
        return {"count": failed, "all": len(self.checks)}

    @property
    def failed(self) -> bool:
        """Whether a check of the list failed."""
        return self.state is State.FAILS

    @property
    def unqualified(self) -> bool:
        """Whether the sentence says nothing that a reader must not overlook, such as that there was no vote."""
        return self.holds and self._leading() is None

    def _leading(self) -> Check | None:
        """The check that speaks for the verdict where none failed: what cannot be used before what is not there."""
        if self.state is State.FAILS:
            return None
        leads = [check for check in self.checks if check.lead is not None]
        return min(leads, key=lambda check: check.state is not State.UNUSABLE, default=None)

    def check(self, name: str) -> Check:
        """Return the check of that id. Raises KeyError."""
        for check in self.checks:
            if check.id == name:
                return check
        raise KeyError(name)
