"""Marking anew what was handed in already: it needs a reason, once. It must never look at a clock to know the order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.facts import Fact
    from jurydesk.store.queries import Queries
    from jurydesk.store.unit import UnitOfWork

HELD_PROPOSALS = "proposals"
"""In the fact of a hand-in: the numbers of those it holds something of."""


def give_reason_for_change(desk: OpenDesk, *, proposal: str, reason: str, at: datetime) -> None:
    """Note once why a proposal is marked anew after a hand-in. Raises DeskError without reason."""
    with desk.unit(at) as unit:
        note_change(unit, desk.juror_number(), proposal, reason)


def needs_reason(queries: Queries, juror: int, proposal: str) -> bool:
    """Return whether a change of this proposal needs a reason: it was handed in, and none was given since.

    What was left out of the last hand-in, because it was still open then, is marked without one.
    """
    if not queries.hand_ins(juror):
        return False
    for fact in reversed(queries.journal()):  # by their order, not by a clock that somebody may have set back
        if fact.kind is FactKind.HANDED_IN:
            return holds(fact, proposal)
        if fact.kind is FactKind.CHANGED_AFTER_HAND_IN and fact.data.get("proposal") == proposal:
            return False
    return True


def holds(fact: Fact, proposal: str) -> bool:
    """Return whether a hand-in holds something of the proposal; those written by older versions say all."""
    held = fact.data.get(HELD_PROPOSALS)
    return not isinstance(held, (list, tuple)) or proposal in held


def note_change(unit: UnitOfWork, juror: int, proposal: str, reason: str) -> None:
    """Note why a proposal that was handed in is changed, where that was not said yet. Raises DeskError without."""
    if not needs_reason(unit.queries, juror, proposal):
        return
    if not reason.strip():
        raise DeskError(
            phrase("actions", "Proposal {proposal} was handed in already."),
            phrase("actions", "To change it, give the reason; then hand in again."),
            proposal=proposal,
        )
    unit.note(FactKind.CHANGED_AFTER_HAND_IN, {"juror": juror, "proposal": proposal}, texts={"reason": reason.strip()})
