"""Says which pages are marked where not all of a long document could be; silent again when they are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from jurydesk.gui.reader.hand import ReadingCanvas


class LimitRow(QLabel):
    """One sentence over the pages."""

    def __init__(self, canvas: ReadingCanvas) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("tone", "amber")
        self.setContentsMargins(12, 6, 12, 6)
        self._canvas = canvas
        canvas.limited.connect(self._say)
        canvas.selecting.changed.connect(self._look)
        self.hide()

    def _say(self, pages: range) -> None:
        text = self.tr("Pages {first} to {last} of {count} are marked; more cannot be marked at once.")
        self.setText(text.format(first=pages[0] + 1, last=pages[-1] + 1, count=self._canvas.pages))
        self.show()

    def _look(self) -> None:
        if not self._canvas.selecting.head and not self._canvas.selecting.any:
            self.hide()
