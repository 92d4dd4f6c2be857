"""The way to the search from every stage of a juror's desk: a button in the bar above, and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShortcut

from jurydesk.gui.parts.buttons import tool

if TYPE_CHECKING:
    from jurydesk.gui.shell.frame import DeskFrame

_STAGE = "read"


def offer_search(frame: DeskFrame) -> None:
    """Put the button into the bar of a juror's desk, and let Ctrl+Shift+F do the same."""

    def search() -> None:
        from jurydesk.gui.shell.read_and_mark import ReadAndMark  # noqa: PLC0415 - a panel's desk needs none of it

        if frame.current != _STAGE:
            frame.open_stage(_STAGE)
        screen = frame.stage_screen(_STAGE)
        if isinstance(screen, ReadAndMark):
            screen.search()

    says = QCoreApplication.translate("Search", "Search all proposals (Ctrl+Shift+F)")
    made = tool("search", says, search)
    made.setObjectName("search-all")
    frame.top.add_tool(made)
    QShortcut("Ctrl+Shift+F", frame).activated.connect(search)
