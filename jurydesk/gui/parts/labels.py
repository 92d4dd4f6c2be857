"""Words on the ground: headings, second texts, thin lines. They wrap, and their sizes come from the style sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_LEAST = 5  # letters, the ellipsis among them: fewer tell nothing


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose named properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def label(text: str = "", part: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """A text in one of the sheet's kinds; always plain text, so that no file can write mark-up into the window."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if part:
        made.setProperty("part", part)
    return made


class Elided(QLabel):
    """One line that ends in an ellipsis where room is short; all of it stands in the tip and for a screen reader."""

    def __init__(self, part: str, *, fewest: int = 0, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._fewest = fewest
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Room for so many letters, or for the text where that is shorter."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._fewest * self.fontMetrics().averageCharWidth()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of it in the tip where it does not fit."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")

    def shown_text(self) -> str:
        """What fits; nothing where not even a word would."""
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        return shown if len(shown) > _LEAST or shown == self.text() else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text as far as it fits, in the style sheet's colour."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self.shown_text())
        painter.end()


def heading(text: str = "") -> QLabel:
    """The title of a screen or of a sheet."""
    return label(text, "heading")


def subheading(text: str = "") -> QLabel:
    """The title of a section."""
    return label(text, "subheading")


def second(text: str = "", *, wrap: bool = True) -> QLabel:
    """A smaller, quieter text."""
    return label(text, "second", wrap=wrap)


def toned(text: str, tone: str) -> QLabel:
    """A small text in one of the tones: amber for what is missing, green for what is kept."""
    made = label(text)
    made.setProperty("tone", tone)
    return made


def line() -> QFrame:
    """A thin line between two things of one sheet."""
    made = QFrame()
    made.setProperty("part", "line")
    return made
