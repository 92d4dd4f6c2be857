"""Start page, desks and ways put together. It is loaded while the window is there already: it takes its time."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStyle

from jurydesk import places
from jurydesk.gui.parts import icons
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.ways import Ways

if TYPE_CHECKING:
    from pathlib import Path

    from jurydesk.gui.shell.window import MainWindow

_NEXT = ("jurydesk.gui.shell.juror", "jurydesk.gui.shell.panel", "jurydesk.gui.this_desk.view")
_BETWEEN = 4  # milliseconds
_QT = ("PySide6.QtGui", "PySide6.QtWidgets")


class Wiring:
    """What must be put away when the window closes."""

    def __init__(self, window: MainWindow) -> None:
        self.desks = Desks(window)
        self.ways = Ways(window, self.desks)

    def put_away(self) -> None:
        """Save and close the desk that is open."""
        self.desks.put_away()


def _load() -> None:
    """What desks need, before one is opened.

    PySide makes its classes when they are first asked for, and all of them at once when it meets a widget that was not
    made in Python: that would be felt with the first table.
    """
    for name in _NEXT:
        import_module(name)
    for name in _QT:
        module = import_module(name)
        for each in dir(module):
            getattr(module, each)


def _draw_signs(window: MainWindow) -> None:
    """Draw the signs one by one while nothing else happens: a screen with twenty of them is then made at once.

    Before them the one sign that Qt looks for itself, in all the folders of a system, when a field can be cleared.
    """
    window.style().standardIcon(QStyle.StandardPixmap.SP_LineEditClearButton)
    names = iter(sorted(path.stem for path in places.resource("icons").glob("*.svg")))
    timer = QTimer(window)

    def draw_one() -> None:
        name = next(names, None)
        if name is None:
            timer.stop()
        else:
            icons.icon(name)

    timer.timeout.connect(draw_one)
    timer.start(_BETWEEN)


def wire(
    window: MainWindow, path: Path | None = None, passphrase: str | None = None, *, as_chair: bool = False
) -> Wiring:
    """Bring the window to life, and open what the program was started with."""
    made = Wiring(window)
    window.work.run_long(
        lambda _report, _cancelled: _load(),
        done=lambda _modules: gc.freeze(),  # what is loaded stays: looking through it again and again would be felt
        owner=window,
    )
    _draw_signs(window)
    if path is not None and passphrase is not None:
        made.desks.open_with(path, passphrase, as_chair=as_chair)
    elif path is not None:
        made.ways.take(path)
    return made
