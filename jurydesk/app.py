"""The only wiring of the window: language, palette, the loop, start page and desks. Nothing else knows everything."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from jurydesk.gui.shell.window import MainWindow


def main(path: Path | None = None, *, passphrase: str | None = None) -> int:
    """Open the window, on a desk, pack or list if one is given, and return the exit code when it is closed."""
    app = _application()
    window = _window()
    window.show()
    app.processEvents()
    # What opens desks takes its time to load; the window is there by now.
    from jurydesk.gui.shell.desks import Desks
    from jurydesk.gui.shell.ways import Ways

    desks = Desks(window)
    ways = Ways(window, desks)
    if path is not None and passphrase is not None:
        desks.open_with(path, passphrase)
    elif path is not None:
        ways.take(path)
    code = app.exec()
    desks.put_away()
    window.work.close()
    return code


def _application() -> QApplication:
    """The one application with palette, style sheet, focus ring and the person's language."""
    from PySide6.QtWidgets import QApplication

    from jurydesk import gui, places  # noqa: F401 - importing gui prepares Python for Qt
    from jurydesk.gui.parts import theme
    from jurydesk.gui.parts.focus import FocusRing
    from jurydesk.gui.shell.language import Translator

    app = QApplication(sys.argv[:1])
    app.setApplicationName("JuryDesk")
    app.setDesktopFileName("jurydesk")
    app.installTranslator(Translator(app))
    theme.install(app, places.resource("style", "jurydesk.qss"))
    FocusRing(app)
    return app


def _window() -> MainWindow:
    from jurydesk import places
    from jurydesk.gui.shell.memory import Memory
    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.gui.work import Work

    window = MainWindow(Work(), Memory(places.state() / "window.json"))
    window.trouble.hook()
    return window
