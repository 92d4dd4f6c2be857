"""How often each mark of a scale was given, as small columns; the figures are said in words as well."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jurydesk.gui.parts import theme
from jurydesk.words import phrase, say

_HIGH, _LEAST_WIDTH = 54, 90
_GAP = 0.28
_MARK_HEIGHT = 5.0


@dataclass(frozen=True, slots=True)
class Counts:
    """Marks as they are shown, each with how often it was given; `mean` from 0 to 1 between the ends, if any."""

    marks: tuple[tuple[str, int], ...]
    mean: float | None = None

    def spoken(self) -> str:
        """The same in words: "3 times 8, 1 times 9"."""
        said = (say(phrase("Histogram", "{count} times {mark}"), count=c, mark=m) for m, c in self.marks if c)
        return ", ".join(said)


class Histogram(QWidget):
    """Columns over the marks of one scale, and a small triangle at the mean."""

    def __init__(self, name: str, counts: Counts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = counts or Counts(())
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counts(self._counts)
        installed = theme.current()
        if installed is not None:
            installed.changed.connect(self.update)

    @property
    def counts(self) -> Counts:
        """What is shown."""
        return self._counts

    def show_counts(self, counts: Counts) -> None:
        """Show other figures."""
        self._counts = counts
        self.setAccessibleDescription(counts.spoken())
        self.setToolTip(counts.spoken())
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to tell the columns apart."""
        return QSize(_LEAST_WIDTH, _HIGH + int(QFontMetricsF(self._small()).height()) + theme.TIGHT)

    def minimumSizeHint(self) -> QSize:
        """No lower."""
        return self.sizeHint()

    def _small(self) -> QFont:
        return theme.scaled(self.font(), theme.SECONDARY)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Base line, columns, the marks under them, the mean."""
        marks = self._counts.marks
        if not marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, wide = float(_HIGH), self.width() / len(marks)
        self._paint_columns(painter, base, wide)
        self._paint_marks(painter, base, wide)
        if self._counts.mean is not None:
            middle = wide / 2 + self._counts.mean * (self.width() - wide)
            _paint_mean(painter, QPointF(middle, base))
        painter.end()

    def _paint_columns(self, painter: QPainter, base: float, wide: float) -> None:
        colours = theme.colours()
        most = max(count for _, count in self._counts.marks) or 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.bars[1]))
        for place, (_, count) in enumerate(self._counts.marks):
            high = (base - _MARK_HEIGHT - 2) * count / most
            painter.drawRect(QRectF(place * wide + wide * _GAP / 2, base - high, wide * (1 - _GAP), high))
        painter.setPen(QPen(QColor(colours.strong_line), 1))
        painter.drawLine(QPointF(0, base + 0.5), QPointF(self.width(), base + 0.5))

    def _paint_marks(self, painter: QPainter, base: float, wide: float) -> None:
        font = theme.figures(theme.scaled(self.font(), theme.SECONDARY))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.colours().second))
        widest = max(metrics.horizontalAdvance(text) for text, _ in self._counts.marks)
        step = max(1, int(-(-(widest + 3) // wide)))  # every second or third where they would touch
        for place, (text, _) in enumerate(self._counts.marks):
            if place % step == 0:
                under = QRectF(place * wide - wide, base + 2, 3 * wide, metrics.height())
                painter.drawText(under, Qt.AlignmentFlag.AlignHCenter, text)


def _paint_mean(painter: QPainter, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().text))
    painter.drawPolygon([at, QPointF(at.x() - 4, at.y() + _MARK_HEIGHT), QPointF(at.x() + 4, at.y() + _MARK_HEIGHT)])
