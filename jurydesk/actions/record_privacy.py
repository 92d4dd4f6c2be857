"""What a record tells of persons to somebody who has the list too. It must never claim more privacy than there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.record.hand_in_checks import examine_hand_ins
from jurydesk.record.linking import named_by
from jurydesk.report.list_model import read_result
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.record.contents import RecordContents

LIST_TELLS_NOTHING = phrase(
    "actions",
    "The list alone shows each proposal's marks sorted and tells nobody's: publish the list, and give the record only "
    "to those who are to check it.",
)
NOBODY_NAMED = phrase("actions", "List and record together name none of the jurors.")
SOME_NAMED = phrase(
    "actions",
    "The record has numbers in place of names, but a hand-in holds all marks of one juror. With the list beside it, "
    "whose marks are whose can be told for {count} of {all} jurors, from their roles and from who left for what.",
)


@dataclass(frozen=True)
class Told:
    """How many of the jurors who handed in can be told by name from list and record together."""

    named: int
    jurors: int

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said when a record was written, in the current language."""
        first = say(SOME_NAMED, count=self.named, all=self.jurors) if self.named else say(NOBODY_NAMED)
        return first, say(LIST_TELLS_NOTHING)


def told_by(contents: RecordContents) -> Told:
    """Return what this record and its list tell of persons together."""
    named = named_by(read_result(contents.result), contents)
    return Told(len(named), len({one.juror for one in examine_hand_ins(contents).all}))
