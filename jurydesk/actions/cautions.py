"""What people are warned of before they sign, decide or issue; it forbids nothing. It must never write anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.standings import rules_in_force
from jurydesk.domain.meeting import quorum, voting_members
from jurydesk.domain.recommendation import Section
from jurydesk.report.list_cautions import Caution, envelope_caution, quorum_cautions
from jurydesk.words import phrase, speaker

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries


def of_list(queries: Queries) -> tuple[str, ...]:
    """Return a sentence each for what the list would lack: a vote, a quorum, the money for what it recommends."""
    jurors = queries.jurors()
    voting = [juror.number for juror in jurors if juror.votes]
    presence = {found.juror: found.presence for found in queries.attendance()}
    members = voting_members(jurors)
    found = quorum_cautions(
        votes=[vote.present for vote in queries.votes()],
        presences=[presence.get(number) for number in voting],
        members=members,
        quorum=quorum(members, rules_in_force(queries).meeting),
    )
    return (*(_said(one) for one in found), *of_budget(queries))


def of_budget(queries: Queries) -> tuple[str, ...]:
    """Return a sentence where the recommended sums come to more than there is."""
    eligible = {proposal.number for proposal in queries.proposals() if proposal.eligible}
    cents = sum(
        decision.sum_cents or 0
        for decision in queries.decisions()
        if decision.section is Section.RECOMMENDED and decision.proposal in eligible
    )
    found = envelope_caution(recommended_cents=cents, envelope_cents=wanted.call(queries).envelope_cents)
    return () if found is None else (_said(found),)


def of_panel(desk: OpenDesk) -> tuple[str, ...]:
    """Return a sentence where the panel has fewer members with a vote than its own quorum asks for."""
    with desk.read() as queries:
        members = voting_members(queries.jurors())
        needed = quorum(members, rules_in_force(queries).meeting)
    if members >= needed:
        return ()
    few = phrase(
        "report",
        "The panel has {members} members with a vote and its quorum is {quorum}: as it stands, it can never decide.",
    )
    return (_said(Caution(few, {"members": members, "quorum": needed})),)


def _said(caution: Caution) -> str:
    return caution.said(speaker())
