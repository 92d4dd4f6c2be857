"""A field for longer texts that counts words, grows with what is written and takes pasted text in clean."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from jurydesk.domain.assessment import words_in
from jurydesk.gui.parts.labels import label, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_KEPT_CONTROLS = "\n\t"
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\u2002\u2003\u2009\u200a"), " ")
_LINES = dict.fromkeys(map(ord, "\r\v\f\u2028\u2029\x85"), "\n")
_LINES_SHOWN = (2, 9)


def clean(text: str) -> str:
    """The text without what word processors and dictation leave in it: hidden signs, odd spaces, stray line ends."""
    text = text.replace("\r\n", "\n").translate(_LINES | _SPACES)
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if c in _KEPT_CONTROLS or unicodedata.category(c) not in {"Cc", "Cf", "Co", "Cs"})
    text = re.sub(r"[ \t]+\n", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


class CommentEdit(QPlainTextEdit):
    """The field itself: Tab goes on instead of writing a tab, and its height follows its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only the words come in, never a format, a picture or a hidden sign."""
        if source.hasText():
            self.insertPlainText(clean(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only."""
        return source.hasText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter belongs to the screen (next open proposal) and Tab to the window, not to the text."""
        if _leads_on(event) or event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as its text, between two lines and nine."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small sheet."""
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other line ends, another height."""
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        lines = min(max(int(self.document().size().height()), _LINES_SHOWN[0]), _LINES_SHOWN[1])
        frame = 2 * (5 + 1) + 2 * int(self.document().documentMargin())
        return math.ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + frame + 4

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


def _leads_on(event: QKeyEvent) -> bool:
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class CommentBox(QWidget):
    """The field with its word count; `edited` carries the text while it is typed."""

    edited = Signal(str)

    def __init__(self, name: str, *, fewest_words: int = 0, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fewest = fewest_words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.edit = CommentEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint or self._default_hint())
        self._count = label("", "second")
        self._count.hide()
        column.addWidget(self.edit)
        column.addWidget(self._count)
        self.edit.textChanged.connect(self._changed)

    def text(self) -> str:
        """What stands in the field, clean."""
        return clean(self.edit.toPlainText())

    def show_text(self, text: str) -> None:
        """Show what is kept, without saying that it changed."""
        if text == self.text():
            return
        blocked = self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(blocked)
        self._show_count()

    def _default_hint(self) -> str:
        if self._fewest:
            return self.tr("Comment (at least %n words)", "", self._fewest)
        return self.tr("Comment")

    def _changed(self) -> None:
        self._show_count()
        self.edited.emit(self.text())

    def _show_count(self) -> None:
        words = words_in(self.edit.toPlainText())
        short = bool(words) and words < self._fewest
        if short:
            text = self.tr("{words} of at least {fewest} words").format(words=words, fewest=self._fewest)
        else:
            text = self.tr("%n words", "", words)
        self._count.setText(text)
        self._count.setVisible(bool(words) and (short or self.edit.hasFocus()))
        if (self._count.property("tone") == "amber") != short:
            self._count.setProperty("tone", "amber" if short else "")
            restyle(self._count)
