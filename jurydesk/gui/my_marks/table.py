"""The table with a cell under the cursor: a digit or Enter types a mark, a click on a head sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.tables import DeskTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jurydesk.gui.my_marks.model import MarksModel

_DELETING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class MarksTable(DeskTable):
    """`sorted_by` carries the number of the column whose head was clicked."""

    sorted_by = Signal(int)

    def __init__(self, model: MarksModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent=parent)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.AnyKeyPressed | triggers.EditKeyPressed)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self.sorted_by)
        self.selectionModel().currentChanged.connect(lambda *_: self.viewport().update())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into a mark's cell, Delete takes the mark back; elsewhere Enter opens the proposal."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the field hands its keys on; Enter has ended the typing already
        index = self.currentIndex()
        editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if editable and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit(index)
        elif editable and event.key() in _DELETING:
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:  # type: ignore[override] # a mark's cell is typed into, not opened
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            super()._open(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and a ring round the cell under the cursor."""
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.colours().blue), 2))
            painter.drawRoundedRect(QRectF(self.visualRect(index)).adjusted(2, 2, -2, -3), 4, 4)
            painter.end()
