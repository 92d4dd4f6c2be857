"""Ruling on conflicts of interest (VwVfG section 20 (4)). It must never erase what a juror declared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring import ANSWERS, access_of_all
from jurydesk.actions.desks import need
from jurydesk.domain.conflict import Access, Answer, Ruling
from jurydesk.domain.facts import FactKind
from jurydesk.domain.panel import Role
from jurydesk.domain.proposal import number_order
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk


@dataclass(frozen=True)
class ConflictRow:
    """A conflict of one juror with one proposal: what was stated, and what follows now."""

    juror: int
    name: str
    proposal: str
    title: str
    stated: str
    ruled: bool
    by_panel: bool
    access: Access

    @property
    def state(self) -> Phrase:
        """The state in words."""
        return ANSWERS[self.access]


def rule_on_conflict(
    desk: OpenDesk, *, juror: int, proposal: str, excluded: bool, reason: str, by_panel: bool = False, at: datetime
) -> None:
    """Rule that a juror is excluded from a proposal, or may judge it; by the chair, or by the panel.

    Raises DeskError without reason, for unknown names, and for a chair who would rule on the own conflict alone.
    """
    need(desk, DeskKind.PANEL)
    if not reason.strip():
        raise DeskError(
            phrase("actions", "The ruling has no reason."),
            phrase("actions", "Give the reason; it stands in the record."),
        )
    with desk.unit(at) as unit:
        person = wanted.juror(unit.queries, juror)
        wanted.proposal(unit.queries, proposal)
        if person.role is Role.CHAIR and not by_panel and not excluded:
            raise DeskError(
                phrase("actions", "The chair does not rule on the own conflict."),
                phrase("actions", "Let the panel decide, and record it as decided by the panel."),
            )
        unit.rule(Ruling(juror, proposal, excluded, reason.strip(), at, by_panel))
        unit.note(
            FactKind.RULED,
            {"juror": juror, "proposal": proposal, "excluded": excluded, "by_panel": by_panel},
            texts={"reason": reason.strip()},
        )


def conflict_rows(desk: OpenDesk) -> tuple[ConflictRow, ...]:
    """Return every conflict that was known, declared or ruled on, by proposal and juror."""
    with desk.read() as queries:
        stated: dict[tuple[str, int], str] = {}
        for known in queries.known_conflicts():
            stated[known.proposal, known.juror] = known.statement or known.category
        for told in queries.declarations():
            if told.answer is Answer.CONFLICT:
                stated[told.proposal, told.juror] = told.statement or told.category
        rulings = {(found.proposal, found.juror): found for found in queries.rulings()}
        for key in rulings:
            stated.setdefault(key, "")
        names = {juror.number: juror.name for juror in queries.jurors()}
        titles = {proposal.number: proposal.title for proposal in queries.proposals()}
        states = {number: access_of_all(queries, number) for number in {juror for _, juror in stated}}
        return tuple(
            ConflictRow(
                juror=juror,
                name=names.get(juror, ""),
                proposal=proposal,
                title=titles.get(proposal, ""),
                stated=text,
                ruled=(proposal, juror) in rulings,
                by_panel=(proposal, juror) in rulings and rulings[proposal, juror].by_panel,
                access=states[juror].get(proposal, Access.UNDECLARED),
            )
            for (proposal, juror), text in sorted(
                stated.items(), key=lambda item: (number_order(item[0][0]), item[0][1])
            )
        )
