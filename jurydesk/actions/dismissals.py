"""Likely conflicts that jurors called none when told of them, and why: for chair and office. It decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.desks import need
from jurydesk.actions.hints import IN_COMMON
from jurydesk.domain.conflict import Answer
from jurydesk.domain.likeness import likely_conflicts
from jurydesk.domain.proposal import number_order
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk

SENTENCE = phrase("actions", "{proposal}, {name}: {in_common} ({theirs}). The juror's reason: {reason}")


@dataclass(frozen=True)
class Dismissal:
    """One likely conflict that the juror declared to be none: what was pointed out, and why it is none."""

    juror: int
    name: str
    proposal: str
    in_common: str
    theirs: str
    reason: str

    @property
    def sentence(self) -> str:
        """It all in one sentence."""
        return say(
            SENTENCE,
            proposal=self.proposal,
            name=self.name,
            in_common=self.in_common,
            theirs=self.theirs,
            reason=self.reason,
        )


def dismissals(desk: OpenDesk) -> tuple[Dismissal, ...]:
    """Return what jurors dismissed, as their newest answers say it, by proposal and juror; on the panel's desk."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        jurors = {juror.number: juror for juror in queries.jurors()}
        proposals = {proposal.number: proposal for proposal in queries.proposals()}
        latest = {(told.proposal, told.juror): told for told in queries.declarations()}
    found = []
    for (number, juror), told in latest.items():
        person, proposal = jurors.get(juror), proposals.get(number)
        if person is None or proposal is None or told.answer is Answer.CONFLICT or not told.reason:
            continue
        hints = likely_conflicts(person, proposal)[:1]
        found += [
            Dismissal(juror, person.name, number, say(IN_COMMON[hint.kind]), hint.theirs, told.reason) for hint in hints
        ]
    return tuple(sorted(found, key=lambda each: (number_order(each.proposal), each.juror)))
