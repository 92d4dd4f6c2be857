"""The look of every table and list: rows that breathe, a quiet head, the chosen row soft blue with a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.cells import CellDelegate, height_of, width_of
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.rows import Role, RowsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from jurydesk.gui.parts.rows import Column

_FEWEST_WORDS = 18  # letters
_MANY_WORDS = 40  # letters: beyond these a column that takes the rest lets heads be read whole
Index = QModelIndex | QPersistentModelIndex


class DeskTable(QTableView):
    """A table on a sheet: whole rows are chosen, Enter opens one, Tab leaves it, Ctrl+C copies what is chosen."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        model: RowsModel[object] | QAbstractItemModel,
        name: str,
        *,
        roomier: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._roomier = roomier
        self._fitted = 0
        self._stale = True
        self._lines_end: list[int] = []
        self.setProperty("part", "table")
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellDelegate(self))
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(36)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(lambda *_: self._fit_again())
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.fit()

    def fit(self) -> None:
        """Widths from the contents, one column taking the rest; heights from the lines; bands across all.

        A table that is not seen waits until it is.
        """
        self._stale = not self.isVisible()
        if self._stale:
            return
        model = self.model()
        self._measure()
        self._share_room()
        self.clearSpans()
        for row in range(model.rowCount()):
            if model.columnCount() > 1 and model.index(row, 0).data(Role.BAND):
                self.setSpan(row, 0, 1, model.columnCount())
        self.fit_rows()

    def _measure(self) -> None:
        """How wide each column is by itself; Qt, left to find out, asks every cell again at each change of size."""
        model, head, font = self.model(), self.horizontalHeader(), self.font()
        for at, column in enumerate(_columns(model)):
            if column.stretch:
                head.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
                continue
            wide = int(column.width * theme.room(font))
            if not column.width:
                cells = (model.index(row, at) for row in range(model.rowCount()))
                wide = max(head.sectionSizeHint(at), *(width_of(cell, font) for cell in cells), 0)
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(at, wide)

    def _fit_again(self) -> None:
        """Other contents in the same rows."""
        if not self.isVisible():
            self._stale = True
            return
        self._measure()
        self._share_room()
        self.fit_rows()

    def fit_rows(self) -> None:
        """Every row as high as its cell with the most lines."""
        model = self.model()
        self._lines_end = self._widths()
        telling = _telling(model)
        plain = theme.row_height(self.font())
        for row in range(model.rowCount()):
            cells = [(model.index(row, column), self.columnWidth(column)) for column in telling]
            height = max((height_of(cell, self.font(), width) for cell, width in cells), default=plain)
            if self.rowHeight(row) != height + self._roomier:
                self.setRowHeight(row, height + self._roomier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths, other line ends; where only the height is another one, nothing is reckoned again."""
        super().resizeEvent(event)
        if self._fitted != self.viewport().width() and not self._stale:
            self._fitted = self.viewport().width()
            self._share_room()
            self.fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """The head of a table that was hidden takes its width only now."""
        super().showEvent(event)
        if self._stale:
            self.fit()
        elif self._lines_end != self._widths():
            self.fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, other widths and heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()

    def _widths(self) -> list[int]:
        return [self.columnWidth(at) for at in range(self.model().columnCount())]

    def _share_room(self) -> None:
        """Columns that take the rest keep room for some words; where there is none the table scrolls sideways."""
        self._open_heads()
        model, head = self.model(), self.horizontalHeader()
        stretched = [at for at, column in enumerate(_columns(model)) if column.stretch]
        fewest = _FEWEST_WORDS * self.fontMetrics().averageCharWidth()
        others = sum(head.sectionSize(at) for at in range(model.columnCount()) if at not in stretched)
        tight = others + fewest * len(stretched) > self.viewport().width()
        for at in stretched:
            head.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Interactive if tight else QHeaderView.ResizeMode.Stretch
            )
            if tight:
                head.resizeSection(at, fewest)

    def _open_heads(self) -> None:
        """Columns of a fixed width are as wide as their heads, where there is room for all of them."""
        head, columns = self.horizontalHeader(), _columns(self.model())
        widths = {at: int(one.width * theme.room(self.font())) for at, one in enumerate(columns) if one.width}
        wanted = {at: max(width, head.sectionSizeHint(at)) for at, width in widths.items()}
        rest = [at for at in range(len(columns)) if at not in widths]
        letters = _MANY_WORDS * self.fontMetrics().averageCharWidth()
        taken = sum(letters if columns[at].stretch else head.sectionSize(at) for at in rest)
        roomy = taken + sum(wanted.values()) <= self.viewport().width()
        for at, width in (wanted if roomy else widths).items():
            if head.sectionSize(at) != width:
                head.resizeSection(at, width)

    def choose(self, number: int) -> None:
        """Choose a row by its number and show it."""
        if 0 <= number < self.model().rowCount():
            self.selectRow(number)
            self.scrollTo(self.model().index(number, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The row that the keyboard comes to is chosen, and seen to be."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.data(Role.ROW))

    def _choose(self, index: Index, _before: Index) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Role.ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a ring while the keyboard is here and no row shows it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.colours().blue), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()


def _columns(model: QAbstractItemModel) -> Sequence[Column[Any]]:
    return model.columns if isinstance(model, RowsModel) else ()


def _telling(model: QAbstractItemModel) -> list[int]:
    """The columns whose cells can have more than one line."""
    if not isinstance(model, RowsModel):
        return list(range(model.columnCount()))
    return [at for at, column in enumerate(model.columns) if column.second or column.warning or column.wrap]


class TableSheet(QFrame):
    """A table on its white sheet; while it is empty, a sentence and the one act that fills it."""

    def __init__(self, table: DeskTable, empty: str, act: QPushButton | None = None) -> None:
        super().__init__()
        self.setProperty("part", "sheet")
        self.table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addWidget(table, 1)
        self._empty = QWidget()
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        inside.setSpacing(theme.MEDIUM)
        self._words = label(empty, "quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addStretch(1)
        inside.addWidget(self._words)
        if act is not None:
            inside.addWidget(act, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(2)
        column.addWidget(self._empty, 1)
        model = table.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._look)
        self._look()

    def keep_rows(self, count: int) -> None:
        """Stay at least so high that the head and so many rows are seen."""
        self.setMinimumHeight((count + 1) * theme.row_height(self.font(), 2))

    def show_empty(self, text: str) -> None:
        """Another sentence for the empty table."""
        self._words.setText(text)

    def _look(self) -> None:
        filled = self.table.model().rowCount() > 0
        self.table.setVisible(filled)
        self._empty.setVisible(not filled)
