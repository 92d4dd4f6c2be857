"""Taking in as the window runs it: a few files at a time, so that a stop never loses what was told of the others."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.copies import at_intake
from jurydesk.actions.intake import TakenIn, hand_ins_among, take_in
from jurydesk.gui.work import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk

AT_ONCE = 10


@dataclass(frozen=True)
class Taken:
    """What became of each file, how many were not looked at because somebody stopped, what is said of this copy."""

    results: tuple[TakenIn, ...]
    left: int
    noticed: tuple[str, ...]


def take_all(
    desk: OpenDesk,
    *,
    files: Sequence[Path],
    at: datetime,
    report: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Taken:
    """Take in these files, and those in the folders among them. Raises DeskError where there is none."""
    found = hand_ins_among(files)
    results: list[TakenIn] = []
    for start in range(0, len(found), AT_ONCE):
        if cancelled():
            break
        with suppress(Cancelled):  # stopped in this very moment: these few are still taken in
            report(start, len(found))
        results += take_in(desk, files=found[start : start + AT_ONCE], at=at)
    return Taken(tuple(results), len(found) - len(results), at_intake(desk, at=at))
