"""Who is in the room for an item, who must leave it, and whether the panel may decide (VwVfG sections 20 and 90).

It must never count somebody who is recused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.standings import rules_in_force
from jurydesk.domain.effective import recused_pairs
from jurydesk.domain.meeting import Presence, is_quorate, quorum, voting_members
from jurydesk.domain.panel import Role
from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.store.queries import Queries

LEADING_ROLES = frozenset({Role.CHAIR, Role.DEPUTY_CHAIR})


@dataclass(frozen=True)
class RoomState:
    """Who is there for an item: voting members, those present and entitled, those recused, and the quorum.

    `chaired` says whether the chair or the deputy chair is among those entitled; `leaving` are the numbers of all who
    must leave, but for those noted as absent.
    """

    members: int
    present: int
    recused: int
    quorum: int
    quorate: bool
    chaired: bool = False
    leaving: tuple[int, ...] = ()


def room_of(queries: Queries, proposal: str = "") -> RoomState:
    """Return the state of the room as the desk that `queries` reads has it."""
    rules = rules_in_force(queries)
    voting = {juror.number for juror in queries.jurors() if juror.votes}
    noted = {found.juror: found.presence for found in queries.attendance()}
    there = {juror for juror, presence in noted.items() if presence is not Presence.ABSENT} & voting
    pairs = recused_pairs(
        declarations=queries.declarations(), rulings=queries.rulings(), known=queries.known_conflicts()
    )
    concerned = {juror for juror, number in pairs if number == proposal}
    must_leave = concerned & voting
    members = voting_members(queries.jurors())
    present = len(there - must_leave)
    return RoomState(
        members=members,
        present=present,
        recused=len(must_leave),
        quorum=quorum(members, rules.meeting),
        quorate=is_quorate(members=members, present=present, rules=rules.meeting),
        leaving=tuple(sorted(juror for juror in concerned if noted.get(juror) is not Presence.ABSENT)),
        chaired=any(juror.number in there - must_leave for juror in queries.jurors() if juror.role in LEADING_ROLES),
    )


def need_quorum(room: RoomState) -> None:
    """Raise DeskError where too few may vote; return nothing where the panel may decide."""
    if not room.quorate:
        raise DeskError(
            phrase("actions", "Not quorate: {present} of {members} voting members present, {quorum} needed."),
            phrase("actions", "Note who is present, or put the item off until enough members are there."),
            present=room.present,
            members=room.members,
            quorum=room.quorum,
        )


def need_chair(room: RoomState) -> None:
    """Raise DeskError where neither chair nor deputy may vote on the item; return nothing where one may."""
    if not room.chaired:
        raise DeskError(
            phrase("actions", "Neither the chair nor the deputy chair may vote on this item, or they are not there."),
            phrase("actions", "Leave out how the chair voted, or note who is present."),
        )
