"""The consolidated order as the panel desk shows it. It must never show a chair what the chair may not see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.domain.effective import effective_marks, recused_pairs
from jurydesk.domain.panel import Role, WorkingAs
from jurydesk.domain.recommendation import Claim, FundingLine, funding_line
from jurydesk.errors import DeskError
from jurydesk.ranking.consolidate import consolidate
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.assessment import CastMark
    from jurydesk.domain.call import Call
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules
    from jurydesk.ranking.standing import Result
    from jurydesk.store.queries import Queries


@dataclass(frozen=True)
class StandingsView:
    """The result with what is needed to show it. `hidden` are proposals whose marks the viewer must not see."""

    title: str
    rules: Rules
    proposals: Mapping[str, Proposal]
    result: Result
    line: FundingLine
    envelope_cents: int | None
    hidden: frozenset[str] = frozenset()


def standings(desk: OpenDesk) -> StandingsView:
    """Return the standings as they are now. Raises DeskError on a juror's desk, and for a chair before the hand-in.

    A chair who is a juror sees no marks before the own hand-in was taken in, and never those on the own conflicts.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        hidden = hidden_from(queries, desk.working_as)
        return view_of(queries, hidden)


def view_of(queries: Queries, hidden: frozenset[str] = frozenset()) -> StandingsView:
    """Return the standings of the desk that `queries` reads."""
    call: Call = wanted.call(queries)
    rules = rules_in_force(queries)
    proposals = queries.proposals()
    result = consolidate(
        rules=rules, proposals=proposals, marks=marks_in_force(queries), panel_scores=queries.panel_scores()
    )
    by_number = {proposal.number: proposal for proposal in proposals}
    claims = [
        Claim(row.proposal, row.rank, by_number[row.proposal].requested_cents)
        for row in result.passing()
        if row.rank is not None
    ]
    line = funding_line(claims, call.envelope_cents, rules.funding_line)
    return StandingsView(call.title, rules, by_number, result, line, call.envelope_cents, hidden)


def rules_in_force(queries: Queries) -> Rules:
    """Return the charter's rules, or those prepared while it is not frozen. Raises DeskError on an empty desk."""
    frozen = queries.charter()
    return frozen.charter.rules_part().rules if frozen else wanted.rules(queries)


def marks_in_force(queries: Queries) -> tuple[CastMark, ...]:
    """Return the marks that count: of accepted hand-ins, with *recused* and *missing* named as what they are."""
    assigned: dict[int, list[str]] = {}
    for found in queries.assignments():
        assigned.setdefault(found.juror, []).append(found.proposal)
    recused = recused_pairs(
        declarations=queries.declarations(), rulings=queries.rulings(), known=queries.known_conflicts()
    )
    known = {proposal.number for proposal in queries.proposals()}
    marks = effective_marks(
        rules=rules_in_force(queries), assigned=assigned, cast=queries.cast_marks(), recused=recused
    )
    return tuple(mark for mark in marks if mark.proposal in known)


def hidden_from(queries: Queries, working_as: WorkingAs) -> frozenset[str]:
    """Return the proposals whose marks the viewer must not see. Raises DeskError for a chair before the own hand-in."""
    if working_as is not WorkingAs.CHAIR:
        return frozenset()
    chair = next((juror for juror in queries.jurors() if juror.role is Role.CHAIR), None)
    if chair is None:
        return frozenset()
    if queries.assignments(chair.number) and queries.accepted_hand_in(chair.number) is None:
        raise DeskError(
            phrase("actions", "The chair is a juror too and has not handed in yet."),
            phrase("actions", "Hand in your own marks and take that file in; then the standings open."),
        )
    recused = recused_pairs(
        declarations=queries.declarations(), rulings=queries.rulings(), known=queries.known_conflicts()
    )
    return frozenset(proposal for juror, proposal in recused if juror == chair.number)
