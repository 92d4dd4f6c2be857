"""Chips: a state or a short fact as sign, word and colour; painted the same way as a widget and inside a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jurydesk.gui.parts import icons, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from jurydesk.gui.parts.state import Badge

_PAD = 8.0
_GAP = 4.0


def chip_font(font: QFont) -> QFont:
    """The type of a chip in a place whose type is `font`."""
    return theme.figures(theme.scaled(font, theme.SECONDARY))


def chip_size(font: QFont, badge: Badge) -> QSize:
    """Points a chip takes, `font` being the type around it."""
    metrics = QFontMetricsF(chip_font(font))
    sign = metrics.ascent() if badge.sign else 0.0
    gap = _GAP if badge.sign and badge.text else 0.0
    width = 2 * _PAD + sign + gap + metrics.horizontalAdvance(badge.text)
    return QSize(int(width + 1), int(metrics.height() + 5))


def paint_chip(painter: QPainter, place: QRectF, badge: Badge, font: QFont) -> None:
    """Draw the chip into the place; too long a word ends in an ellipsis."""
    colours = theme.colours()
    ink = badge.tone.ink(colours)
    small = chip_font(font)
    metrics = QFontMetricsF(small)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(badge.tone.ground(colours)))
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    left = place.left() + _PAD
    if badge.sign:
        side = metrics.ascent()
        icons.paint(
            painter,
            badge.sign,
            ink,
            QRectF(QPointF(left, place.center().y() - side / 2), QPointF(left + side, place.center().y() + side / 2)),
        )
        left += side + _GAP
    painter.setFont(small)
    painter.setPen(QColor(ink))
    room = QRectF(left, place.top(), place.right() - _PAD - left + 1, place.height())
    text = metrics.elidedText(badge.text, Qt.TextElideMode.ElideRight, room.width() + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


class Chip(QWidget):
    """A chip standing by itself; its word is its accessible name."""

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._badge = badge
        self.show_badge(badge)

    @property
    def badge(self) -> Badge:
        """What it shows."""
        return self._badge

    def show_badge(self, badge: Badge) -> None:
        """Show another state."""
        self._badge = badge
        self.setAccessibleName(badge.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return chip_size(self.font(), self._badge)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sign, word and ground."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._badge, self.font())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the person's font."""
        self.updateGeometry()
        super().changeEvent(event)
