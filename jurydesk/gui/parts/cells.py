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

_PAD = 8.0
_BAR = 3.0
_GAP = 6.0
_MOST_DOTS = 80.0
_SIGN_GAP = 4.0
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
        if index.data(Role.BAND):
            return QSize(0, theme.row_height(option.font))
        second = bool(index.data(Role.SECOND)) + bool(index.data(Role.WARNING))
        return QSize(width_of(index, option.font), theme.row_height(option.font, 1 + second))


def width_of(index: Index, font: QFont) -> int:
    """Points a cell needs to show its text and its chips whole, in one line; a band across all columns needs none."""
    if index.data(Role.BAND):
        return 0
    if isinstance(index.data(Role.DOTS), Dots):
        return int(_MOST_DOTS + 2 * _PAD)
    main = theme.scaled(font, 1.0, bold=True) if index.data(Role.STRONG) else font
    wide = QFontMetricsF(main).horizontalAdvance(str(index.data() or "")) + 2 * _PAD + 2
    badges = () if index.data(Role.BELOW) else cast("Sequence[Badge]", index.data(Role.BADGES) or ())
    return int(wide + sum(chip_size(font, badge).width() + _GAP for badge in badges))


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
    indented: bool = False

    def height(self) -> float:
        return QFontMetricsF(self.font).height()

    def width(self) -> float:
        return QFontMetricsF(self.font).horizontalAdvance(self.text)


def _lines(font: QFont, index: Index, width: float) -> list[_Line]:
    colours = theme.colours()
    main = theme.scaled(font, 1.0, bold=True) if index.data(Role.STRONG) else QFont(font)
    if index.data(Role.FIGURE):
        main = theme.figures(main)
    text = str(index.data() or "")
    shown = wrapped(text, main, _room(index, font, width + 2 * _PAD)) if index.data(Role.WRAP) else [text]
    lines = [_Line(each, main, colours.second if index.data(Role.QUIET) else colours.text) for each in shown]
    small = theme.scaled(font, theme.SECONDARY)
    if index.data(Role.SECOND):
        lines += [_Line(each, small, colours.second) for each in _seconds(index, small, width)]
    for text, begins in _warnings(index, small, width):
        lines.append(_Line(text, small, colours.amber, "triangle-up" if begins else "", indented=True))
    return lines


def _warnings(index: Index, small: QFont, width: float) -> list[tuple[str, bool]]:
    """The lines of what is to be looked at, each with whether a sentence begins there."""
    text = str(index.data(Role.WARNING) or "")
    if not text or not index.data(Role.FOLD):
        return [(text, True)] if text else []
    room = width - QFontMetricsF(small).ascent() - _SIGN_GAP
    sentences = [broken(sentence, small, room) for sentence in text.split("\n")]
    return [(line, number == 0) for sentence in sentences for number, line in enumerate(sentence)]


def broken(text: str, font: QFont, width: float) -> list[str]:
    """The text in as many lines as it needs."""
    metrics = QFontMetricsF(font)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _seconds(index: Index, small: QFont, width: float) -> list[str]:
    """The second text, in two lines where the cell wraps and no chip stands before it."""
    text = str(index.data(Role.SECOND))
    if index.data(Role.FOLD):
        return broken(text, small, width)
    return wrapped(text, small, width) if index.data(Role.WRAP) and not index.data(Role.BELOW) else [text]


def wrapped(text: str, font: QFont, width: float) -> list[str]:
    """The text in one line or two, the second with an ellipsis where even that is too short."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split(" ")
    first = words.pop(0)
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}"
    return [first, " ".join(words)] if words else [first]


def height_of(index: Index, font: QFont, width: float) -> int:
    """Points a row needs for this cell at this width."""
    small = theme.scaled(font, theme.SECONDARY)
    second = len(_warnings(index, small, width - 2 * _PAD))
    if index.data(Role.SECOND):
        second += len(_seconds(index, small, width - 2 * _PAD))
    lines = 1
    if index.data(Role.WRAP):
        lines = len(wrapped(str(index.data() or ""), font, _room(index, font, width)))
    badges = cast("Sequence[Badge]", index.data(Role.BADGES) or ())
    chips = _extra(font, badges, small=bool(index.data(Role.BELOW))) if second else 0.0
    return theme.row_height(font, lines + second) + int(chips)


def _room(index: Index, font: QFont, width: float) -> float:
    badges = () if index.data(Role.BELOW) else cast("Sequence[Badge]", index.data(Role.BADGES) or ())
    chips = sum(chip_size(font, badge).width() + _GAP for badge in badges)
    return width - 2 * _PAD - chips - (_GAP if badges else 0)


def _paint_texts(painter: QPainter, place: QRectF, font: QFont, index: Index) -> None:
    lines = _lines(font, index, place.width())
    align = cast("Qt.AlignmentFlag", index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft)
    badges = cast("Sequence[Badge]", index.data(Role.BADGES) or ())
    below = bool(index.data(Role.BELOW)) and len(lines) > 1
    bearer = len(lines) - 1 if below else 0
    heights = [each.height() for each in lines]
    if badges and len(lines) > 1:
        heights[bearer] += _extra(font, badges, small=below)
    top = place.center().y() - sum(heights) / 2
    for number, (each, height) in enumerate(zip(lines, heights, strict=True)):
        row = QRectF(place.left(), top, place.width(), height)
        if number == bearer and badges:
            row = _beside_badges(painter, row, badges, each, font, after=not below, right=bool(index.data(Role.WRAP)))
        _paint_line(painter, row, each, align | Qt.AlignmentFlag.AlignVCenter)
        top += height


def _extra(font: QFont, badges: Sequence[Badge], *, small: bool) -> float:
    """Points by which a chip is higher than the line it stands in."""
    line = QFontMetricsF(theme.scaled(font, theme.SECONDARY) if small else font).height()
    return max((chip_size(font, badge).height() + 3 - line for badge in badges), default=0.0)


def _beside_badges(
    painter: QPainter, row: QRectF, badges: Sequence[Badge], line: _Line, font: QFont, *, after: bool, right: bool
) -> QRectF:
    """Chips behind the first line's text, or before the last line's; what is left for the text comes back."""
    if after:
        return _paint_badges(painter, row, badges, row.width() if right else line.width(), font)
    left = row.left()
    for badge in badges:
        size = chip_size(font, badge)
        width = min(float(size.width()), row.right() - left)
        paint_chip(painter, QRectF(left, row.center().y() - size.height() / 2, width, size.height()), badge, font)
        left += width + _GAP
    return QRectF(left, row.top(), max(row.right() - left, 0), row.height())


def _paint_line(painter: QPainter, place: QRectF, line: _Line, align: Qt.AlignmentFlag) -> None:
    metrics = QFontMetricsF(line.font)
    if line.sign:
        side = metrics.ascent()
        icons.paint(painter, line.sign, line.ink, QRectF(place.left(), place.top() + 1, side, side))
    if line.indented:
        place = place.adjusted(metrics.ascent() + _SIGN_GAP, 0, 0, 0)
    painter.setFont(line.font)
    painter.setPen(QColor(line.ink))
    shown = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, align, shown)


def _paint_badges(painter: QPainter, row: QRectF, badges: Sequence[Badge], text_width: float, font: QFont) -> QRectF:
    """Chips behind the text, never over it; what is left for the text comes back."""
    sizes = [chip_size(font, badge) for badge in badges]
    needed = sum(size.width() + _GAP for size in sizes)
    start = left = row.left() + (max(min(text_width + _GAP, row.width() - needed), 0) if text_width else 0)
    for badge, size in zip(badges, sizes, strict=True):
        width = min(float(size.width()), row.right() - left)
        paint_chip(painter, QRectF(left, row.center().y() - size.height() / 2, width, size.height()), badge, font)
        left += size.width() + _GAP
    return QRectF(row.left(), row.top(), max(start - _GAP - row.left(), 0), row.height())
