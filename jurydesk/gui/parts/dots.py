"""Marks as small dots on their scale: equal marks stand above each other, so that none hides another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from jurydesk.gui.parts import theme
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

_RADIUS = 3.2


@dataclass(frozen=True, slots=True)
class Dots:
    """Marks or totals between the ends of their scale."""

    lowest: Fraction
    highest: Fraction
    marks: tuple[Fraction, ...]
    digits: int = 0

    def spoken(self) -> str:
        """The same in words, in rising order."""
        return ", ".join(speaker().number(mark, self.digits) for mark in sorted(self.marks))


def places_of(dots: Dots) -> Sequence[tuple[float, int, int]]:
    """For each mark: its place from 0 to 1, its number among equals and how many are equal."""
    span = dots.highest - dots.lowest
    counts = Counter(dots.marks)
    found = []
    for mark, count in sorted(counts.items()):
        share = float((mark - dots.lowest) / span) if span else 0.5
        found += [(min(max(share, 0.0), 1.0), number, count) for number in range(count)]
    return found


def paint_dots(painter: QPainter, place: QRectF, dots: Dots) -> None:
    """The scale as a thin line and every mark as a dot on it."""
    colours = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = place.center().y()
    painter.setPen(QPen(QColor(colours.line), 1.5))
    painter.drawLine(QPointF(place.left(), middle), QPointF(place.right(), middle))
    ink = QColor(colours.blue)
    ink.setAlphaF(0.72)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for share, number, count in places_of(dots):
        step = min(2 * _RADIUS - 1.4, (place.height() - 2 * _RADIUS) / max(count, 1))
        x = place.left() + _RADIUS + share * (place.width() - 2 * _RADIUS)
        painter.drawEllipse(QPointF(x, middle + (number - (count - 1) / 2) * step), _RADIUS, _RADIUS)
    painter.restore()
