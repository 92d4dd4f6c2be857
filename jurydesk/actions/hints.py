"""Likely conflicts in words: for the juror who declares, and for the office before it assigns. It must never decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.desks import need
from jurydesk.domain.likeness import Hint, HintKind, Where, likely_conflicts
from jurydesk.domain.proposal import number_order
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk

TO_THE_JUROR = {
    (HintKind.ORGANISATION, Where.APPLICANT): phrase(
        "actions", "Same organisation as yours: {theirs} is the applicant"
    ),
    (HintKind.ORGANISATION, Where.PARTNER): phrase("actions", "Same organisation as yours: {theirs} is a partner"),
    (HintKind.ORGANISATION, Where.PERSON): phrase(
        "actions", "Same organisation as yours: a named person works for {theirs}"
    ),
    (HintKind.PERSON, Where.APPLICANT): phrase("actions", "A name like yours: {theirs} is the applicant"),
    (HintKind.PERSON, Where.PERSON): phrase("actions", "A name like yours: {theirs} is named in the proposal"),
    (HintKind.MAIL_DOMAIN, Where.PERSON): phrase("actions", "Same mail domain as a named person: {ours}"),
}
IN_COMMON = {
    HintKind.ORGANISATION: phrase("actions", "same organisation"),
    HintKind.PERSON: phrase("actions", "same person"),
    HintKind.MAIL_DOMAIN: phrase("actions", "same mail domain"),
}
PLACES = {
    Where.APPLICANT: phrase("actions", "applicant"),
    Where.PARTNER: phrase("actions", "partner"),
    Where.PERSON: phrase("actions", "named person"),
}


def to_the_juror(hint: Hint) -> Phrase:
    """Return the sentence for the juror; its values are `ours` and `theirs`."""
    return TO_THE_JUROR[hint.kind, hint.where]


@dataclass(frozen=True)
class HintRow:
    """A likely conflict as the office sees it; `noted` if it is a known conflict already, `assigned` if given out."""

    juror: int
    name: str
    proposal: str
    title: str
    hint: Hint
    noted: bool
    assigned: bool

    @property
    def in_common(self) -> Phrase:
        """What juror and proposal have in common, in words."""
        return IN_COMMON[self.hint.kind]

    @property
    def place(self) -> Phrase:
        """Where in the proposal, in words."""
        return PLACES[self.hint.where]

    @property
    def state(self) -> Phrase:
        """What the office did with it so far, in words."""
        if self.noted:
            return phrase("actions", "noted as a conflict")
        return phrase("actions", "assigned") if self.assigned else phrase("actions", "not assigned")

    def as_plain(self) -> dict[str, object]:
        """Return the row for other programs."""
        return {
            "juror": self.juror,
            "proposal": self.proposal,
            "kind": self.hint.kind.value,
            "where": self.hint.where.value,
            "ours": self.hint.ours,
            "theirs": self.hint.theirs,
            "noted": self.noted,
            "assigned": self.assigned,
        }


def hint_rows(desk: OpenDesk) -> tuple[HintRow, ...]:
    """Return the likely conflicts of all who mark with all proposals before the jury, by proposal and juror."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        noted = {(found.juror, found.proposal) for found in queries.known_conflicts()}
        given = {(found.juror, found.proposal) for found in queries.assignments()}
        jurors = [juror for juror in queries.jurors() if juror.marks]
        proposals = [proposal for proposal in queries.proposals() if proposal.eligible]
    return tuple(
        HintRow(
            juror=juror.number,
            name=juror.name,
            proposal=proposal.number,
            title=proposal.title,
            hint=hint,
            noted=(juror.number, proposal.number) in noted,
            assigned=(juror.number, proposal.number) in given,
        )
        for proposal in sorted(proposals, key=lambda found: number_order(found.number))
        for juror in jurors
        for hint in likely_conflicts(juror, proposal)
    )
