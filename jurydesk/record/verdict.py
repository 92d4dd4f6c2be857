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
    """How a check ended. `on word`: it rests on the word of named people and cannot be recomputed."""

    HOLDS = "holds"
    FAILS = "fails"
    NOT_CHECKED = "not checked"
    ON_WORD = "on word"


@dataclass(frozen=True)
class Check:
    """One check: its id, what was asked, how it ended, and what was found in a sentence with its values."""

    id: str
    title: Phrase
    state: State
    found: Phrase
    values: Mapping[str, object] = field(default_factory=dict)


SENTENCES: Mapping[State, Phrase] = {
    State.FAILS: phrase("record", "This list is not to be trusted: {count} of {all} checks failed."),
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
        """The verdict: fails where one check fails; holds only with a record and with all checks made."""
        states = {check.state for check in self.checks}
        if State.FAILS in states:
            return State.FAILS
        return State.NOT_CHECKED if State.NOT_CHECKED in states or not self.with_record else State.HOLDS

    @property
    def holds(self) -> bool:
        """Whether no check failed."""
        return self.state is not State.FAILS

    @property
    def sentence(self) -> Phrase:
        """What holds, in one sentence; its values are in `values`."""
        return SENTENCES[self.state]

    @property
    def values(self) -> Mapping[str, object]:
        """The values of the sentence."""
        failed = sum(check.state is State.FAILS for check in self.checks)
        return {"count": failed, "all": len(self.checks)}

    def check(self, name: str) -> Check:
        """Return the check of that id. Raises KeyError."""
        for check in self.checks:
            if check.id == name:
                return check
        raise KeyError(name)
