"""All pages small, one below the other, drawn after everything that is read, and only those that are in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.reader import painting
from jurydesk.gui.reader.drawing import Drawing
from jurydesk.gui.reader.leading import Spot
from jurydesk.gui.reader.pictures import Pictures, Wanted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from jurydesk.render.client import PageSize, RenderDocument

SIDE = 112
"""The longer side of a small page, in points of the screen."""

MOST_BYTES = 8_000_000
_SETTLE_MS = 120


class _Pages(QAbstractListModel):
    """The pages by number."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0

    def show_count(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """As many as the document has pages."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number, and for those who hear it, what it counts."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {number}").format(number=index.row() + 1)
        return None


class _Small(QStyledItemDelegate):
    """Paper, picture if it is there, number under it; the page that is read with a blue edge and a bold number."""

    def __init__(self, view: Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every page."""
        return QSize(SIDE, SIDE + option.fontMetrics.height() + theme.LARGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One small page."""
        whole, state = QRectF(option.rect), option.state
        read = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._view.paint_page(painter, index.row(), QRectF(whole.x(), whole.y() + theme.SMALL, whole.width(), SIDE))
        colours = theme.colours()
        painter.setFont(theme.scaled(self._view.font(), theme.SECONDARY, bold=read))
        painter.setPen(QColor(colours.text if read else colours.second))
        under = QRectF(whole.x(), whole.y() + theme.SMALL + SIDE, whole.width(), whole.height() - theme.SMALL - SIDE)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if read:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.blue))
            edge = QRectF(whole.x() + 2, whole.y() + theme.SMALL, 3, whole.height() - theme.MEDIUM)
            painter.drawRoundedRect(edge, 1.5, 1.5)
        painter.restore()


class Thumbnails(QListView):
    """`chosen` carries the spot to show. Nothing is drawn while the list is not seen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-thumbnails")
        self.setAccessibleName(self.tr("Small pages"))
        self.setMinimumWidth(SIDE + theme.WIDE)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Pages(self)
        self.setModel(self._model)
        self.setItemDelegate(_Small(self))
        self._pages: tuple[PageSize, ...] = ()
        self._turn, self._dark = 0, False
        self.drawing = Drawing(self)
        self.drawing.pictures = Pictures(MOST_BYTES)
        self.drawing.came.connect(self.viewport().update)
        self._plan = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._plan.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._plan.start())
        self.clicked.connect(lambda index: self.chosen.emit(Spot(index.row())))
        self.activated.connect(lambda index: self.chosen.emit(Spot(index.row())))

    def use(self, document: RenderDocument | None, pages: Sequence[PageSize] = ()) -> None:
        """From now on the pages of this document; None for none."""
        self._pages = tuple(pages)
        self.drawing.use(document)
        self._model.show_count(len(self._pages))
        self._plan.start()

    def measure(self, pages: Sequence[PageSize]) -> None:
        """The pages have these sizes, which were not all known."""
        self._pages = tuple(pages)
        self._plan.start()
        self.viewport().update()

    def set_turn(self, turn: int) -> None:
        """Turned as the large ones are."""
        if turn != self._turn:
            self._turn = turn
            self._plan.start()
            self.viewport().update()

    def set_dark(self, *, dark: bool) -> None:
        """Light on dark as the large ones are."""
        self.drawing.paper(painting.dark_paper() if dark else None)
        self._dark = dark
        self._plan.start()
        self.viewport().update()

    def show_page(self, page: int) -> None:
        """The page that is read."""
        index = self._model.index(page)
        if page != self.currentIndex().row():
            self.setCurrentIndex(index)

    def paint_page(self, painter: QPainter, page: int, place: QRectF) -> None:
        """One small page in the middle of a place."""
        width, height = self._size(page)
        middle = place.center()
        rect = painting.aligned(
            QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height), self.devicePixelRatioF()
        )
        painting.paper(painter, rect, dark=self._dark)
        image = self.drawing.image(self._wanted(page)) or self.drawing.pictures.instead(page, self._turn)
        if image is not None:
            painter.drawImage(rect, image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other pages come into sight."""
        super().resizeEvent(event)
        self._plan.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Now they are seen; the page that is read first."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())
        self._plan.start()

    def _ask(self) -> None:
        """All in sight, and no others: what scrolled out of it is let go."""
        self.drawing.want((), [self._wanted(page) for page in self._in_sight()])

    def _in_sight(self) -> range:
        height = self.sizeHintForRow(0)
        if not self.isVisible() or height <= 0:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(top // height, min(len(self._pages), (top + self.viewport().height()) // height + 1))

    def _size(self, page: int) -> tuple[float, float]:
        """Points of the screen that the page takes."""
        paper = self._pages[page]
        width, height = (paper.height, paper.width) if self._turn % 2 else (paper.width, paper.height)
        factor = SIDE / max(width, height, 1.0)
        return max(2.0, width * factor), max(2.0, height * factor)

    def _wanted(self, page: int) -> Wanted:
        width, height = self._size(page)
        ratio = self.devicePixelRatioF()
        return Wanted(page, round(width * ratio), round(height * ratio), self._turn)
