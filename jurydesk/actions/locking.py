"""After how many minutes unused a window locks the desk: the setting only. It must never lock anything itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk

LOCK_MINUTES = "lock after minutes"
USUAL = 15
NEVER = 0
MOST = 480


def lock_minutes(desk: OpenDesk) -> int:
    """Return after how many minutes without a key or a click the desk locks itself; 0 for never."""
    with desk.read() as queries:
        found = queries.setting(LOCK_MINUTES, USUAL)
    return found if isinstance(found, int) and NEVER <= found <= MOST else USUAL


def set_lock_minutes(desk: OpenDesk, *, minutes: int, at: datetime) -> None:
    """Keep after how many minutes the desk locks itself. Raises DeskError for less than 0 or more than MOST."""
    if not NEVER <= minutes <= MOST:
        raise DeskError(
            phrase("actions", "A desk locks itself after 1 to {most} minutes, or with 0 never."),
            phrase("actions", "Choose a number of minutes between."),
            most=MOST,
        )
    with desk.unit(at) as unit:
        unit.put_setting(LOCK_MINUTES, minutes)
