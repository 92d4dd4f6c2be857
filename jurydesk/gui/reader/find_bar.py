"""The row in which a person types what to find. It shows how many there are; the search itself is `finding`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, tool
from jurydesk.gui.parts.labels import label
from jurydesk.gui.reader.finding import LEAST_LETTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jurydesk.gui.reader.showing import ReaderCanvas

_TYPING_MS = 200


class FindBar(QFrame):
    """Finds while it is typed; Enter goes on, Shift+Enter back, Escape ends.

    `results_wanted`: a person who came from a search over all documents wants to see its results again.
    """

    results_wanted = Signal()

    def __init__(self, canvas: ReaderCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-find")
        self.setProperty("part", "topbar")
        self._canvas = canvas
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._find)
        self.field = QLineEdit()
        self.field.setObjectName("reader-find-text")
        self.field.setAccessibleName(self.tr("Find in this document"))
        self.field.setPlaceholderText(self.tr("Find in this document"))
        self.field.textEdited.connect(lambda _text: self._typing.start())
        self.count = label("", "second", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MEDIUM, theme.TIGHT, theme.SMALL, theme.TIGHT)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(theme.SMALL)
        row.addWidget(self.count)
        row.addWidget(tool("chevron-up", self.tr("Previous hit (Shift+F3)"), lambda: self.step(-1)))
        row.addWidget(tool("chevron-down", self.tr("Next hit (F3)"), lambda: self.step(1)))
        self.results = button(self.tr("All results"), self.results_wanted.emit, part="plain")
        self.results.setToolTip(self.tr("Back to what was found in all proposals (Ctrl+Shift+F)"))
        self.results.hide()
        row.addWidget(self.results)
        row.addWidget(tool("x", self.tr("Close (Esc)"), self.end))
        canvas.finding.changed.connect(self._tell)
        self.hide()

    def begin(self, words: str = "") -> None:
        """Opens, with words to begin with (what was marked), and takes the keyboard."""
        self.show()
        if words:
            self.field.setText(words)
            self._find()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_words(self, asked: str, words: Sequence[str], page: int) -> None:
        """Opens with what was asked of all documents, and marks these words of it; the keyboard stays where it is."""
        self._typing.stop()
        self.field.setText(asked)
        self.results.show()
        self.show()
        self._canvas.finding.find_any(words, page, stay=True)
        self._tell()

    def end(self) -> None:
        """Closes, and the hits are no longer marked."""
        self._typing.stop()
        self.hide()
        self.results.hide()
        self._canvas.finding.find("", 0)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """To the next hit or the one before."""
        if self._typing.isActive():
            self._find()
        else:
            self._canvas.finding.step(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        self._typing.stop()
        self._canvas.finding.find(self.field.text(), max(0, self._canvas.page))
        self._tell()

    def _tell(self) -> None:
        finding = self._canvas.finding
        if len(finding.needle) < LEAST_LETTERS:
            self.count.setText("")
        elif finding.count and not finding.position:
            self.count.setText(self.tr("%n hits", "", finding.count))
        elif finding.count:
            self.count.setText(self.tr("{position} of {count}").format(position=finding.position, count=finding.count))
        else:
            self.count.setText(self.tr("searching") if finding.looking else self.tr("not found"))
