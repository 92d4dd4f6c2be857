"""Taking a proposal off the desk that was imported by mistake. It must never touch what a juror was told of already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.preparing import refuse_when_frozen, take_from_all
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk


def remove_proposal(desk: OpenDesk, *, proposal: str, at: datetime) -> None:
    """Take a proposal off the desk with its assignments, as if it had never been imported; the journal keeps the act.

    Raises DeskError after the charter was frozen, for an unknown number, and where a conflict is noted on it.
    """
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        number = wanted.proposal(unit.queries, proposal).number
        if any(known.proposal == number for known in unit.queries.known_conflicts()):
            raise DeskError(
                phrase("actions", "A conflict of interest is noted on proposal {proposal}; it stays on the desk."),
                phrase("actions", "Note it as withdrawn instead; the list will name it with its reason."),
                proposal=number,
            )
        take_from_all(unit, number)
        unit.remove_proposal(number)
        unit.note(FactKind.PROPOSAL_REMOVED, {"proposal": number})
