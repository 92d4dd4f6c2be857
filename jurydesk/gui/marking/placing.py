"""Where list, reader and score sheet stand: the sheet right or left of the reader, or away. It knows no proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import tool

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

_SIZES = (262, 450, 382)
_TIGHT = 780  # points of the window below which reader and sheet take turns


class Placing(QWidget):
    """The three parts of the screen beside each other, as the person wants them and as the room allows."""

    def __init__(self, proposals: QWidget, reader: QWidget, sheet: QWidget) -> None:
        super().__init__()
        self._list, self._reader, self._sheet = proposals, reader, sheet
        self._narrow = self._tight = False
        self._width = _SIZES[2]
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for widget in (proposals, reader, sheet):
            self.split.addWidget(widget)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes(list(_SIZES))
        self.edge = self._edge()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.split, 1)
        row.addWidget(self.edge)

    def _edge(self) -> QFrame:
        """What is left of the sheet while it is away: the way to have it back."""
        edge = QFrame()
        edge.setProperty("part", "rail")
        column = QVBoxLayout(edge)
        column.setContentsMargins(theme.TIGHT, theme.SMALL, theme.TIGHT, theme.SMALL)
        self.bring = tool("panel-right", self.tr("Show the score sheet (Ctrl+Shift+M)"), self.show_sheet)
        column.addWidget(self.bring)
        column.addStretch(1)
        edge.hide()
        return edge

    @property
    def left(self) -> bool:
        """Whether the sheet stands left of the reader."""
        return self.split.indexOf(self._sheet) < self.split.indexOf(self._reader)

    def move_sheet(self) -> None:
        """To the other side of the reader, as wide as it is."""
        widths = {each: each.width() for each in (self._list, self._reader, self._sheet)}
        self.split.insertWidget(2 if self.left else 1, self._sheet)
        self._take_widths(widths)

    def toggle_sheet(self) -> None:
        """Put the sheet away, or bring it back."""
        if self._sheet.isHidden():
            self.show_sheet()
        else:
            self.close_sheet()

    def show_sheet(self) -> None:
        """Bring the sheet back; where there is no room for both, in the place of the list or of the reader."""
        if not self._sheet.isHidden():
            return
        self._sheet.show()
        self.edge.hide()
        self._reader.setVisible(not self._tight)
        if not self._fits():
            self._list.hide()
        self._share()

    def _fits(self) -> bool:
        """Whether what is shown has its room; in a wide window it has, whatever the reader's bar wants just now."""
        return not self._narrow or self.split.minimumSizeHint().width() <= self.width()

    def close_sheet(self) -> None:
        """Put the sheet away: all the room is the reader's."""
        self._width = self._sheet.width() or self._width
        self._reader.show()
        self._sheet.hide()
        self.edge.show()

    def fold_list(self) -> None:
        """Show or fold the list of proposals; where there is no room for all three, the sheet gives way to it."""
        self._list.setVisible(self._list.isHidden())
        if not self._list.isHidden() and not self._fits():
            self.close_sheet()

    def place(self) -> Mapping[str, object]:
        """Widths, the side of the sheet, and whether it is away."""
        return {"sizes": self.split.sizes(), "left": self.left, "away": self._sheet.isHidden() and not self._tight}

    def put_back(self, place: Mapping[str, object]) -> None:
        """As it was left."""
        if bool(place.get("left")) is not self.left:
            self.move_sheet()
        sizes = place.get("sizes")
        if isinstance(sizes, list) and len(sizes) == self.split.count():
            self.split.setSizes([int(size) for size in sizes if isinstance(size, int)])
        if place.get("away"):
            self.close_sheet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the list folds away, and where it is shorter still the sheet, until they are wanted."""
        narrow, tight = theme.is_narrow(self), self.window().width() < _TIGHT * theme.room(self.font())
        if narrow is not self._narrow:
            self._narrow = narrow
            self._list.setVisible(not narrow)
        if tight is not self._tight:
            self._tight = tight
            if tight:
                self.close_sheet()
            else:
                self._reader.show()
                self.show_sheet()
        super().resizeEvent(event)

    def _share(self) -> None:
        """The sheet as wide as it was, at the cost of the reader."""
        sizes = self.split.sizes()
        widths = {each: sizes[self.split.indexOf(each)] for each in (self._list, self._reader, self._sheet)}
        whole = widths[self._reader] + widths[self._sheet]
        widths[self._sheet], widths[self._reader] = self._width, max(whole - self._width, 0)
        self._take_widths(widths)

    def _take_widths(self, widths: Mapping[QWidget, int]) -> None:
        self.split.setSizes([widths[each] for each in sorted(widths, key=self.split.indexOf)])
