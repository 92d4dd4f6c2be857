"""How one cell of a table or list is drawn from what its roles carry; draws only, decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jurydesk.gui.parts import icons, theme
from jurydesk.gui.parts.chips import chip_size, paint_chip
from jurydesk.gui.parts.dots import Dots, paint_dots
from jurydesk.gui.parts.rows import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.parts.state import Badge

_PAD = 10.0
_BAR = 3.0
_GAP = 6.0
_MOST_DOTS = 96.0
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a cell from its roles: text, second line, warning, chips, dots, bands."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line below, bar of the chosen row, then what the cell carries."""
        painter.save()
        place = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        band = index.data(Role.BAND)
        _ground(painter, place, chosen=chosen, first=index.column() == 0, band=bool(band))
        inner = place.adjusted(_PAD, 0, -_PAD, 0)
        if band:
            _paint_band(painter, inner, str(band), option.font)
        elif isinstance(index.data(Role.DOTS), Dots):
            wide = min(inner.width(), _MOST_DOTS)
            paint_dots(painter, QRectF(inner.left(), inner.top() + 4, wide, inner.height() - 8), index.data(Role.DOTS))
        else:
            _paint_texts(painter, inner, option.font, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for its lines, wide enough for text and chips."""
        second = bool(index.data(Role.SECOND)) + bool(index.data(Role.WARNING))
        font = option.font
        if index.data(Role.STRONG):
            font = theme.scaled(font, 1.0, bold=True)
        wide = QFontMetricsF(font).horizontalAdvance(str(index.data() or "")) + 2 * _PAD + 2
        badges = cast("Sequence[Badge]", index.data(Role.BADGES) or ())
        wide += sum(chip_size(option.font, badge).width() + 6 for badge in badges)
        if isinstance(index.data(Role.DOTS), Dots):
            wide = _MOST_DOTS + 2 * _PAD
        return QSize(int(wide), theme.row_height(option.font, 1 + second))


def _ground(painter: QPainter, place: QRectF, *, chosen: bool, first: bool, band: bool) -> None:
    colours = theme.colours()
    if band or chosen:
        painter.fillRect(place, QColor(colours.blue_soft))
    if chosen and first:
        painter.fillRect(QRectF(place.left(), place.top(), _BAR, place.height() - 1), QColor(colours.blue))
    painter.setPen(QPen(QColor(colours.blue if band else colours.line), 2 if band else 1))
    below = place.bottom() - (1 if band else 0.5)
    painter.drawLine(QPointF(place.left(), below), QPointF(place.right(), below))


def _paint_band(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    bold = theme.scaled(font, theme.SECONDARY, bold=True)
    painter.setFont(bold)
    painter.setPen(QColor(theme.colours().blue))
    shown = QFontMetricsF(bold).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: QFont
    ink: str
    sign: str = ""

    def height(self) -> float:
        return QFontMetricsF(self.font).height()

    def width(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


def _lines(font: QFont, index: Index) -> list[_Line]:
    colours = theme.colours()
    main = theme.scaled(font, 1.0, bold=True) if index.data(Role.STRONG) else QFont(font)
    if index.data(Role.FIGURE):
        main = theme.figures(main)
    lines = [_Line(str(index.data() or ""), main, colours.second if index.data(Role.QUIET) else colours.text)]
    small = theme.scaled(font, theme.SECONDARY)
    if index.data(Role.SECOND):
        lines.append(_Line(str(index.data(Role.SECOND)), small, colours.second))
    if index.data(Role.WARNING):
        lines.append(_Line(str(index.data(Role.WARNING)), small, colours.amber, "triangle-up"))
    return lines


def _paint_texts(painter: QPainter, place: QRectF, font: QFont, index: Index) -> None:
    lines = _lines(font, index)
    align = cast("Qt.AlignmentFlag", index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft)
    top = place.center().y() - sum(each.height() for each in lines) / 2
    for number, each in enumerate(lines):
        row = QRectF(place.left(), top, place.width(), each.height())
        badges = cast("Sequence[Badge]", index.data(Role.BADGES) or ())
        if number == 0 and badges:
            row = _paint_badges(painter, row, badges, each.width(), font)
        _paint_line(painter, row, each, align)
        top += each.height()


def _paint_line(painter: QPainter, place: QRectF, line: _Line, align: Qt.AlignmentFlag) -> None:
    metrics = QFontMetricsF(line.font)
    if line.sign:
        side = metrics.ascent()
        icons.paint(painter, line.sign, line.ink, QRectF(place.left(), place.top() + 1, side, side))
        place = place.adjusted(side + 4, 0, 0, 0)
    painter.setFont(line.font)
    painter.setPen(QColor(line.ink))
    shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, align, shown)


def _paint_badges(painter: QPainter, row: QRectF, badges: Sequence[Badge], text_width: float, font: QFont) -> QRectF:
    """Chips behind the text, never over it; what is left for the text comes back."""
    sizes = [chip_size(font, badge) for badge in badges]
    needed = sum(size.width() + _GAP for size in sizes)
    start = left = row.left() + max(min(text_width + _GAP, row.width() - needed), 0)
    for badge, size in zip(badges, sizes, strict=True):
        width = min(float(size.width()), row.right() - left)
        paint_chip(painter, QRectF(left, row.center().y() - size.height() / 2, width, size.height()), badge, font)
        left += size.width() + _GAP
    return QRectF(row.left(), row.top(), max(start - _GAP - row.left(), 0), row.height())
