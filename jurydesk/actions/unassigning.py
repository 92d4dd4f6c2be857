"""Taking proposals away from one juror while the charter is not frozen. It must never touch a charter's assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.preparing import refuse_when_frozen
from jurydesk.domain.facts import FactKind
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk


def take_away(desk: OpenDesk, *, juror: int, proposals: Sequence[str], at: datetime) -> None:
    """Take these proposals away from the juror; one that was not assigned stays so.

    Raises DeskError for unknown ones, and after the charter was frozen.
    """
    need(desk, DeskKind.PANEL)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        wanted.juror(unit.queries, juror)
        for number in proposals:
            unit.remove_assignment(juror, wanted.proposal(unit.queries, number).number)
        unit.note(FactKind.ASSIGNED, {"juror": juror, "taken away": list(proposals)})
