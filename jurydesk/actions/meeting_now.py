"""Whether the panel is meeting right now, so that no window locks itself before it. It must never change a desk."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk

# Nobody says when a meeting ends: it is over when the list was signed, or so long after the last note of it.
QUIET = timedelta(hours=3)
_GOES_ON = frozenset({FactKind.ATTENDANCE, FactKind.RULED, FactKind.PANEL_SCORED, FactKind.VOTED, FactKind.RECOMMENDED})
_ENDS = frozenset({FactKind.LIST_SIGNED})


def meeting_goes_on(desk: OpenDesk, *, at: datetime) -> bool:
    """Return whether somebody is noted as present, and the last note of the meeting is less than three hours old."""
    if desk.kind is not DeskKind.PANEL:
        return False
    with desk.read() as queries:
        if all(found.presence is Presence.ABSENT for found in queries.attendance()):
            return False
        noted = [fact for fact in queries.journal() if fact.kind in _GOES_ON | _ENDS]
    return bool(noted) and noted[-1].kind in _GOES_ON and timedelta(0) <= at - noted[-1].at <= QUIET
