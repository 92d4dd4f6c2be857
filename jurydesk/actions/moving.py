"""A desk that goes to another computer: a juror's moves or is copied, the panel's is handed over. Nothing is ever lost.

The copy is whole and named before the old desk is changed for good.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.copies import MOVED_TO
from jurydesk.actions.desks import need
from jurydesk.domain.facts import FactKind
from jurydesk.domain.plain import to_plain
from jurydesk.errors import DeskError
from jurydesk.store.copies import copied_to
from jurydesk.store.handed_over import HandedOver
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk

MOVED = phrase(
    "actions",
    "The desk, with your key, is in {path}; it opens with the same passphrase and recovery code. Hand in from one of "
    "the two only. When the new one works, delete this one: jurydesk close-round.",
)
HANDED_OVER = phrase(
    "actions",
    "The desk is in {path}; it opens with the same passphrase until that is changed. The old copy can only be read.",
)


@dataclass(frozen=True)
class Gone:
    """Where the new copy of a desk lies, and the random mark by which both journals name the act."""

    path: Path
    mark: str


def move_desk(
    desk: OpenDesk, *, target: Path, at: datetime, progress: Callable[[int, int], None] | None = None
) -> Gone:
    """Copy a juror's desk, key included, to `target`; both copies say so from now on.

    Raises DeskError where something lies at `target`, the disk has no room or the desk does not hold together.
    """
    need(desk, DeskKind.JUROR)
    mark = secrets.token_hex(8)
    with copied_to(desk.store, target, progress=progress) as copy, copy.unit(desk.actor(), at) as unit:
        unit.note(FactKind.DESK_MOVED, {"mark": mark, "copy": "new"})
        unit.remove_setting(MOVED_TO)
    with desk.unit(at) as unit:
        unit.note(FactKind.DESK_MOVED, {"mark": mark, "copy": "old"})
        unit.put_setting(MOVED_TO, {"target": target.name, "at": to_plain(at), "path": str(target.absolute())})
    return Gone(target, mark)


def hand_over(
    desk: OpenDesk, *, target: Path, reason: str, at: datetime, progress: Callable[[int, int], None] | None = None
) -> Gone:
    """Let the panel's desk go on in a copy at `target`; this one can only be read from now on, and says so.

    Both journals name the act and its reason. Raises DeskError without a reason, where something lies at `target`, the
    disk has no room or the desk does not hold together; then nothing was handed over.
    """
    need(desk, DeskKind.PANEL)
    if not reason.strip():
        raise DeskError(
            phrase("actions", "Handing the panel's desk over needs a reason."),
            phrase("actions", "Say who goes on with it and why; both journals keep that."),
        )
    mark = secrets.token_hex(8)
    with desk.unit(at) as unit:
        unit.note(FactKind.DESK_HANDED_OVER, {"mark": mark}, texts={"reason": reason.strip()})
    with copied_to(desk.store, target, progress=progress) as copy, copy.unit(desk.actor(), at) as unit:
        unit.note(FactKind.DESK_TAKEN_OVER, {"mark": mark})
    desk.store.make_read_only(HandedOver(at, target.name), actor=desk.actor())
    return Gone(target, mark)
