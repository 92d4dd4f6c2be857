"""The panel's meeting: attendance, panel scores, votes, decisions. It must never count a vote by somebody recused."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.room import RoomState, need_chair, need_quorum, room_of
from jurydesk.actions.standings import rules_in_force, view_of
from jurydesk.domain.assessment import read_mark
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import (
    Attendance,
    ChairVote,
    Ground,
    Outcome,
    PanelScore,
    Presence,
    Vote,
    check_vote,
    verdict,
)
from jurydesk.domain.panel import Role
from jurydesk.domain.plain import decimal_text
from jurydesk.domain.proposal import number_order
from jurydesk.domain.recommendation import DECIDED_BY_THE_PANEL, Decision, Section
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.decisions import read_decisions
from jurydesk.spreadsheet.mark_fields import DECISION_FIELDS
from jurydesk.spreadsheet.sheets import holds, table_in
from jurydesk.store.queries import DeskKind
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.proposal import Proposal
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork


@dataclass(frozen=True)
class Told:
    """A sentence with its values, to be put into words where it is shown."""

    sentence: Phrase
    values: Mapping[str, object] = field(default_factory=dict)


def attend(desk: OpenDesk, *, jurors: Sequence[int] | None, presence: Presence, at: datetime) -> Told:
    """Note how jurors take part (all of the panel where none is named); say whether the panel is quorate."""
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        everyone = [juror.number for juror in unit.queries.jurors() if juror.role is not Role.LEFT]
        for number in jurors or everyone:
            wanted.juror(unit.queries, number)
            unit.attend(Attendance(number, presence))
            unit.note(FactKind.ATTENDANCE, {"juror": number, "presence": presence.value})
    state = room_state(desk)
    sentence = (
        phrase("actions", "Quorate: {present} of {members} voting members present, {quorum} needed.")
        if state.quorate
        else phrase("actions", "Not quorate: {present} of {members} voting members present, {quorum} needed.")
    )
    return Told(sentence, {"present": state.present, "members": state.members, "quorum": state.quorum})


def room_state(desk: OpenDesk, proposal: str = "") -> RoomState:
    """Return who is present and entitled to vote on the item about `proposal`, or at all."""
    with desk.read() as queries:
        return room_of(queries, proposal)


def panel_score(desk: OpenDesk, *, proposal: str, criterion: str, text: str, reason: str, at: datetime) -> None:
    """Note the panel's own score of one criterion, with its reason. Raises DeskError for what cannot be."""
    need(desk, DeskKind.PANEL)
    _need_reason(reason)
    with desk.unit(at) as unit:
        _still_judged(unit.queries, proposal)
        place = wanted.criterion(rules_in_force(unit.queries), criterion)
        value = read_mark(text, place).value
        if value is None:
            message = "a mark that was read has a value"
            raise AssertionError(message)
        unit.score(PanelScore(proposal, place.id, value, reason.strip(), at))
        unit.note(
            FactKind.PANEL_SCORED,
            {"proposal": proposal, "criterion": place.id, "score": decimal_text(value)},
            texts={"reason": reason.strip()},
        )


OUTCOMES = {
    (Outcome.CARRIED, Ground.MAJORITY): phrase("actions", "Carried: {yes} yes, {no} no, {abstained} abstained."),
    (Outcome.CARRIED, Ground.CHAIR): phrase(
        "actions", "Carried by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained."
    ),
    (Outcome.FAILED, Ground.MAJORITY): phrase("actions", "Failed: {yes} yes, {no} no, {abstained} abstained."),
    (Outcome.FAILED, Ground.CHAIR): phrase(
        "actions", "Failed by the chair's vote on a tie: {yes} yes, {no} no, {abstained} abstained."
    ),
    (Outcome.FAILED, Ground.TIE): phrase("actions", "Failed on a tie: {yes} yes, {no} no, {abstained} abstained."),
}


def vote(
    desk: OpenDesk,
    *,
    proposal: str,
    motion: str,
    yes: int,
    no: int,
    abstained: int,
    secret: bool = False,
    chair: ChairVote = ChairVote.NOT_SAID,
    at: datetime,
) -> Told:
    """Record a vote and say what became of the motion.

    Who is present and who is recused comes from attendance and conflicts. Raises DeskError where the panel is not
    quorate, the counts cannot be true, or a chair is said to have voted who could not.
    """
    need(desk, DeskKind.PANEL)
    if not motion.strip():
        raise DeskError(
            phrase("actions", "The vote has no motion."), phrase("actions", "Say in one sentence what is voted on.")
        )
    with desk.unit(at) as unit:
        if proposal:
            wanted.proposal(unit.queries, proposal)
        room = room_of(unit.queries, proposal)
        need_quorum(room)
        if chair is not ChairVote.NOT_SAID:
            need_chair(room)
        cast = Vote(proposal, motion.strip(), yes, no, abstained, room.present, room.recused, at, secret, chair)
        check_vote(cast, members=room.members)
        found = verdict(cast, rules_in_force(unit.queries).meeting)
        unit.add_vote(cast)
        unit.note(
            FactKind.VOTED,
            {
                "proposal": proposal,
                "yes": yes,
                "no": no,
                "abstained": abstained,
                "present": room.present,
                "recused": room.recused,
                "secret": secret,
                "chair": chair.value,
                "outcome": found.outcome.value,
            },
            texts={"motion": motion.strip()},
        )
    return Told(OUTCOMES[found.outcome, found.ground], {"yes": yes, "no": no, "abstained": abstained})


def decide(
    desk: OpenDesk,
    *,
    proposal: str,
    section: Section,
    sum_cents: int | None = None,
    reason: str,
    remark: str = "",
    at: datetime,
) -> None:
    """Record what the panel decided on a proposal: section, recommended sum in cents, reason and remark.

    Without a sum a recommended proposal gets the requested one. Raises DeskError without reason, for a section that
    the panel does not decide, for more than was requested, and for a proposal that is not before the panel.
    """
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        _decide(unit, Decision(proposal, section, reason.strip(), at, sum_cents, remark.strip()))


def _decide(unit: UnitOfWork, wished: Decision) -> None:
    _need_reason(wished.reason)
    if wished.section not in DECIDED_BY_THE_PANEL:
        raise DeskError(
            phrase("actions", "“{section}” follows from the rules; the panel does not decide it."),
            phrase("actions", "Choose recommended, reserve list or not recommended."),
            section=wished.section.value,
        )
    found = _still_judged(unit.queries, wished.proposal)
    _may_be_recommended(unit.queries, wished.proposal, wished.section)
    cents = wished.sum_cents if wished.sum_cents is not None else found.requested_cents
    if wished.section is not Section.RECOMMENDED:
        cents = None
    if cents is not None and found.requested_cents is not None and cents > found.requested_cents:
        raise DeskError(
            phrase("actions", "The recommended sum is more than proposal {proposal} requested."),
            phrase("actions", "Correct the sum."),
            proposal=wished.proposal,
        )
    decision = replace(wished, sum_cents=cents)
    unit.decide(decision)
    unit.note(
        FactKind.RECOMMENDED,
        {"proposal": decision.proposal, "section": decision.section.value, "sum_cents": cents},
        texts={"reason": decision.reason, "remark": decision.remark},
    )


def _may_be_recommended(queries: Queries, proposal: str, section: Section) -> None:
    """Raise DeskError where a proposal without rank would be recommended; thresholds bind nobody but are shown."""
    if section is Section.NOT_RECOMMENDED:
        return
    row = view_of(queries).result.standing(proposal)
    if row is None or row.rank is None:
        raise DeskError(
            phrase("actions", "Proposal {proposal} is not ranked, so it cannot be recommended."),
            phrase("actions", "Let more jurors mark it, or note the panel's own scores first."),
            proposal=proposal,
        )


def undecided(queries: Queries) -> tuple[str, ...]:
    """Return the proposals before the panel on which nothing is decided yet, by number."""
    decided = {decision.proposal for decision in queries.decisions()}
    ranked = {row.proposal for row in view_of(queries).result.standings}
    return tuple(sorted(ranked - decided, key=number_order))


def decision_state(desk: OpenDesk) -> Told:
    """Say how many proposals are decided, how much is recommended and what is still open."""
    with desk.read() as queries:
        open_ones = undecided(queries)
        before_us = {proposal.number for proposal in queries.proposals() if proposal.eligible}
        decided = [found for found in queries.decisions() if found.proposal in before_us]
    recommended = [found for found in decided if found.section is Section.RECOMMENDED]
    values = {
        "decided": len(decided),
        "recommended": len(recommended),
        "open": wanted.some(list(open_ones)),
        "count": len(open_ones),
    }
    if open_ones:
        return Told(
            phrase("actions", "{decided} decided, {recommended} of them recommended; {count} still open: {open}"),
            values,
        )
    return Told(phrase("actions", "{decided} decided, {recommended} of them recommended; nothing is open."), values)


def import_decisions(desk: OpenDesk, *, table: Path, columns: Mapping[str, str], at: datetime) -> int:
    """Record the decisions of a table of proposal, section, sum, reason and remark; return how many, all or none."""
    need(desk, DeskKind.PANEL)
    found, given = table_in(table, columns, holds(DECISION_FIELDS, columns))
    with desk.read() as queries:
        known = [one.number for one in queries.proposals()]
    rows = read_decisions(found, overrides=given, proposals=known)
    with desk.unit(at) as unit:
        for row in rows:
            _decide(
                unit, Decision(row.proposal, row.section, row.reason.strip(), at, row.sum_cents, row.remark.strip())
            )
    return len(rows)


def _still_judged(queries: Queries, number: str) -> Proposal:
    found = wanted.proposal(queries, number)
    if not found.eligible:
        raise DeskError(
            phrase("actions", "Proposal {proposal} is not before the panel: {reason}"),
            phrase("actions", "The list names it with its reason; there is nothing to decide."),
            proposal=number,
            reason=found.not_eligible or found.withdrawn,
        )
    return found


def _need_reason(reason: str) -> None:
    if not reason.strip():
        raise DeskError(
            phrase("actions", "The reason is missing."),
            phrase("actions", "Give the reason; without it nothing is recommended and no list is written."),
        )


def chair_of(queries: Queries) -> str:
    """Return the chair's name, empty where the panel has none."""
    return next((juror.name for juror in queries.jurors() if juror.role is Role.CHAIR), "")
