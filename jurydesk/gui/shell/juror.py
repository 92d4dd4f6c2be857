"""The stages of a juror's desk, with the reader put beside the score sheet: the one place that knows both."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.my_marks.view import MyMarksScreen
from jurydesk.gui.reader.reader import Reader
from jurydesk.gui.shell.read_and_mark import ReadAndMark
from jurydesk.render.client import RenderPool

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.seat import Seat


def juror_stages(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """Declare, read and mark, my marks, hand in."""
    return {
        "declare": lambda: DeclareScreen(seat),
        "read": lambda: _marking(seat),
        "my marks": lambda: MyMarksScreen(seat),
        "hand in": lambda: HandInScreen(seat),
    }


def _marking(seat: Seat) -> ReadAndMark:
    pool = RenderPool()
    screen = ReadAndMark(seat, Reader(pool))
    screen.leaving.connect(lambda: _end(pool))
    return screen


def _end(pool: RenderPool) -> None:
    """Ends the children; whatever waits for them, the window does not. The program ends when they have."""
    threading.Thread(target=pool.close, name="render-end").start()
