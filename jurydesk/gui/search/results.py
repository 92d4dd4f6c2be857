"""The list of found pages: each hit in its sentence, marked, under the heading of its proposal. It only draws."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jurydesk.actions.page_words import AROUND
from jurydesk.actions.search import FoundRow
from jurydesk.gui.parts import theme
from jurydesk.gui.search.model import ENTRY, Group, ResultsModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from jurydesk.actions.page_words import Snippet

Index = QModelIndex | QPersistentModelIndex
_BAR = 3.0
_MOST_LINES = 5
_LETTERS = 3.4 * AROUND  # of a snippet that is as long as they come, with room for line ends


class ResultsList(QListView):
    """`opened` carries the FoundRow that was entered or clicked twice; `left` says that Up was pressed on the first."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search-results")
        self.setAccessibleName(self.tr("What was found"))
        self.setModel(model)
        self.setItemDelegate(_Entry(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.activated.connect(self._open)

    def choose(self, number: int) -> None:
        """Choose an entry and show it."""
        index = self.model().index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def chosen(self) -> FoundRow | None:
        """The page that is chosen."""
        entry = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return entry if isinstance(entry, FoundRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up on the first page goes back to the field; Escape belongs to the page."""
        before = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == before:
            self.left.emit()

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, FoundRow):
            self.opened.emit(entry)


class _Entry(QStyledItemDelegate):
    """Headings in bold over a line; pages with document and number over the marked sentence."""

    def __init__(self, view: ResultsList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every page, so that nothing need be laid out before it is seen."""
        width = self._view.viewport().width()
        line = QFontMetricsF(self._view.font()).height()
        if isinstance(index.data(ENTRY), Group):
            return QSize(width, theme.row_height(option.font) + theme.SMALL)
        small = QFontMetricsF(theme.scaled(self._view.font(), theme.SECONDARY)).height()
        return QSize(width, int(small + self._lines(width) * line + 2 * theme.SMALL + theme.TIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One entry."""
        painter.save()
        place = QRectF(option.rect)
        entry = index.data(ENTRY)
        if isinstance(entry, Group):
            self._paint_group(painter, place, entry)
        elif isinstance(entry, FoundRow):
            self._paint_page(painter, place, entry, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _lines(self, width: int) -> int:
        letters = max(1.0, (width - 2 * theme.LARGE) / QFontMetricsF(self._view.font()).averageCharWidth())
        return min(_MOST_LINES, max(1, math.ceil(_LETTERS / letters)))

    def _paint_group(self, painter: QPainter, place: QRectF, group: Group) -> None:
        colours = theme.colours()
        inner = place.adjusted(theme.LARGE, theme.SMALL, -theme.LARGE, 0)
        model = self._view.model()
        count = model.count(group) if isinstance(model, ResultsModel) else ""
        small = theme.scaled(self._view.font(), theme.SECONDARY)
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        room = QFontMetricsF(small).horizontalAdvance(count) + theme.MEDIUM
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        bold = theme.scaled(self._view.font(), 1.0, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(colours.text))
        words = QFontMetricsF(bold).elidedText(
            f"{group.proposal} · {group.title}", Qt.TextElideMode.ElideRight, inner.width() - room
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(QColor(colours.strong_line), 1))
        painter.drawLine(QPointF(inner.left(), place.bottom() - 0.5), QPointF(inner.right(), place.bottom() - 0.5))

    def _paint_page(self, painter: QPainter, place: QRectF, row: FoundRow, *, chosen: bool) -> None:
        colours = theme.colours()
        if chosen:
            painter.fillRect(place, QColor(colours.blue_soft))
            painter.fillRect(QRectF(place.left(), place.top(), _BAR, place.height() - 1), QColor(colours.blue))
        inner = place.adjusted(theme.LARGE, theme.SMALL, -theme.LARGE, -theme.SMALL)
        small = theme.scaled(self._view.font(), theme.SECONDARY)
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(QColor(colours.second))
        where = self._where(row)
        shown = metrics.elidedText(where, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)
        painter.setPen(QColor(colours.text))
        room = inner.adjusted(0, metrics.height() + theme.TIGHT, 0, 0)
        paint_snippet(painter, room, row.snippet, self._view.font(), self._lines(int(place.width())))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(inner.left(), place.bottom() - 0.5), QPointF(inner.right(), place.bottom() - 0.5))

    def _where(self, row: FoundRow) -> str:
        model = self._view.model()
        return model.where(row) if isinstance(model, ResultsModel) else ""


def paint_snippet(painter: QPainter, place: QRectF, snippet: Snippet, font: QFont, lines: int) -> None:
    """The sentence in at most so many lines, its finds bold on amber."""
    layout = QTextLayout(snippet.text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(begin, end) for begin, end in snippet.marks])
    layout.beginLayout()
    top = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    layout.draw(painter, place.topLeft())


def _marked(begin: int, end: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = begin, end - begin
    found.format = QTextCharFormat()
    found.format.setBackground(QColor(theme.colours().amber_line))
    found.format.setFontWeight(QFont.Weight.DemiBold)
    return found
