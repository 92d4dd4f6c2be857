"""The only wiring of the window: language, palette, the loop, start page and desks. Nothing else knows everything."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.gui.shell.wiring import Wiring


def main(path: Path | None = None, *, passphrase: str | None = None, as_chair: bool = False) -> int:
    """Open the window, on a desk, pack or list if one is given, and return the exit code when it is closed.

    Where the passphrase is at hand, `as_chair` says who works on the desk.
    """
    import shiboken6

    app = _application()
    window = _window()
    window.show()
    wiring: list[Wiring] = []
    # What opens desks takes its time to load; the window is there meanwhile and stays quick.
    window.work.run_long(
        lambda _report, _cancelled: import_module("jurydesk.gui.shell.wiring"),
        done=lambda module: wiring.append(module.wire(window, path, passphrase, as_chair=as_chair)),
        owner=window,
    )
    code = app.exec()
    for each in wiring:
        each.put_away()
    window.work.close()
    # What is still there when Python ends, PySide deletes in an order of its own, children after their parents too.
    shiboken6.delete(window)
    return code


def _application() -> QApplication:
    """The one application with palette, style sheet, focus ring and the person's language."""
    from PySide6.QtWidgets import QApplication

    from jurydesk import places
    from jurydesk.gui.collecting import Collector
    from jurydesk.gui.parts import theme
    from jurydesk.gui.parts.focus import FocusRing
    from jurydesk.gui.shell.language import speak

    app = QApplication(sys.argv[:1])
    Collector(app)
    app.setApplicationName("JuryDesk")
    app.setDesktopFileName("jurydesk")
    speak(app)
    theme.install(app, places.resource("style", "jurydesk.qss"), one_window=True)
    FocusRing(app)
    return app


def _window() -> MainWindow:
    from jurydesk import places
    from jurydesk.gui.parts import theme
    from jurydesk.gui.shell.memory import Memory
    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.gui.work import Work

    window = MainWindow(Work(), Memory(places.state() / "window.json"))
    installed = theme.current()
    if installed is not None:
        installed.dress(window)
    window.trouble.hook()
    return window
