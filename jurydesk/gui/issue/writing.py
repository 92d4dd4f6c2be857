"""The long acts of issuing as the window runs them: a stop between two packs must never lose codes already shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.issuing import Issued, issue
from jurydesk.actions.rosters import issue_rosters

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
            progress=_unless_stopped(report, cancelled),
            cancelled=cancelled,
        )

    return act


def rosters(folder: Path, jurors: Sequence[int] | None) -> LongAct:
    """Writing rosters for all who have none or for these jurors."""

    def act(desk: OpenDesk, at: datetime, report: Report, cancelled: Stopped) -> Issued:
        return issue_rosters(desk, folder=folder, jurors=jurors, at=at, progress=_unless_stopped(report, cancelled))

    return act


def _unless_stopped(report: Report, cancelled: Stopped) -> Report:
    def told(step: int, of: int) -> None:
        if not cancelled():
            report(step, of)

    return told
