"""The stages of a juror's desk, with the reader put beside the score sheet: the one place that knows both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.reader.reader import Reader
from jurydesk.gui.shell.reading import Reading, ReadingPlace
from jurydesk.render.client import RenderPool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.seat import Seat


def juror_stages(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """Declare, read and mark, hand in."""
    return {
        "declare": lambda: DeclareScreen(seat),
        "read": lambda: _marking(seat),
        "hand in": lambda: HandInScreen(seat),
    }


def _marking(seat: Seat) -> MarkingScreen:
    pool = RenderPool()
    place = ReadingPlace(Reader(pool))
    screen = MarkingScreen(seat, place)
    screen.reader_keys = place.reader.keys
    reading = Reading(seat, place, screen)
    screen.proposal_opened.connect(reading.show)
    screen.destroyed.connect(lambda _gone=None: reading.stop())
    screen.destroyed.connect(pool.close)
    return screen
