"""The long acts of issuing as the window runs them: a stop between two packs must never lose codes already shown."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from jurydesk.actions.issuing import Issued, issue
from jurydesk.actions.rosters import issue_rosters
from jurydesk.gui.work import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.issue.asking import Wish

    Report = Callable[[int, int], None]
    Stopped = Callable[[], bool]
    LongAct = Callable[[OpenDesk, datetime, Report, Stopped], Issued]


def packs(wish: Wish, jurors: Sequence[int] | None) -> LongAct:
    """Writing packs, or dossiers, for all who need one or for these jurors."""

    def act(desk: OpenDesk, at: datetime, report: Report, cancelled: Stopped) -> Issued:
        return issue(
            desk,
            folder=wish.folder,
            jurors=jurors,
            new_desk=wish.new_desk,
            reason=wish.reason,
            part_size=wish.part_size,
            at=at,
            progress=_unless_stopped(report),
            cancelled=cancelled,
        )

    return act


def rosters(folder: Path, jurors: Sequence[int] | None) -> LongAct:
    """Writing rosters for all who have none or for these jurors."""

    def act(desk: OpenDesk, at: datetime, report: Report, _cancelled: Stopped) -> Issued:
        return issue_rosters(desk, folder=folder, jurors=jurors, at=at, progress=_unless_stopped(report))

    return act


def _unless_stopped(report: Report) -> Report:
    def told(step: int, of: int) -> None:
        with suppress(Cancelled):  # the act itself stops at the next pack, with the codes of those before
            report(step, of)

    return told
