"""The long acts of issuing as the window runs them: a stop, wherever it comes, must never lose codes of packs written.

They tell how far they are in hundredths of a file.
"""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from jurydesk.actions.issuing import Issued, issue
from jurydesk.actions.rosters import issue_rosters
from jurydesk.gui.work import Cancelled
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.issue.asking import Wish

    Report = Callable[[int, int], None]
    Stopped = Callable[[], bool]
    LongAct = Callable[[OpenDesk, datetime, Report, Stopped], Issued]

_HUNDRED: Final = 100


def packs(wish: Wish, jurors: Sequence[int] | None) -> LongAct:
    """Writing packs, or dossiers, for all who need one or for these jurors."""

    def act(desk: OpenDesk, at: datetime, report: Report, cancelled: Stopped) -> Issued:
        files, bytes_of = _far(report)
        return issue(
            desk,
            folder=wish.folder,
            jurors=jurors,
            new_desk=wish.new_desk,
            reason=wish.reason,
            part_size=wish.part_size,
            at=at,
            progress=files,
            written=bytes_of,
            cancelled=cancelled,
        )

    return act


def rosters(folder: Path, jurors: Sequence[int] | None) -> LongAct:
    """Writing rosters for all who have none or for these jurors."""

    def act(desk: OpenDesk, at: datetime, report: Report, cancelled: Stopped) -> Issued:
        files, _bytes_of = _far(report)
        return issue_rosters(desk, folder=folder, jurors=jurors, at=at, progress=files, cancelled=cancelled)

    return act


def shown(says: str) -> Callable[[int, int], str]:
    """What puts such a step into words: which file of how many, and how much of it is written."""

    def words(step: int, of: int) -> str:
        done, hundredths = divmod(step, _HUNDRED)
        share = f" · {speaker().percent(Fraction(hundredths, _HUNDRED))}" if hundredths else ""
        return f"{says} {min(done + 1, of // _HUNDRED)}/{of // _HUNDRED}{share}"

    return words


def _far(report: Report) -> tuple[Report, Report]:
    """What is told of files, and of the bytes of the one under way; parts of a pack count as one file."""
    now = [0, 0]

    def files(done: int, of: int) -> None:
        now[:] = [done * _HUNDRED, of * _HUNDRED]
        tell(0)

    def bytes_of(done: int, of: int) -> None:
        tell(min(_HUNDRED * done // max(of, 1), _HUNDRED - 1))

    def tell(hundredths: int) -> None:
        with suppress(Cancelled):  # the act itself stops, with the codes of those before
            report(now[0] + hundredths, now[1])

    return files, bytes_of
