"""The headings of the document beside its pages. Shows what it is given and says which was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.reader.leading import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.render.client import OutlineEntry

_SPOT = Qt.ItemDataRole.UserRole
_OPEN_LEVELS = 2


class OutlineList(QTreeWidget):
    """`chosen` carries the spot that a heading leads to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(140)
        self.setViewportMargins(theme.SMALL, theme.SMALL, theme.TIGHT, theme.SMALL)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_entries(self, entries: Sequence[OutlineEntry]) -> None:
        """The headings, the outer two levels open."""
        self.clear()
        path: list[QTreeWidgetItem] = []
        for entry in entries:
            del path[entry.level :]
            item = QTreeWidgetItem([entry.title])
            item.setToolTip(0, entry.title)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + theme.MEDIUM))
            if entry.page is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            else:
                item.setData(0, _SPOT, Spot(entry.page, entry.top))
            if path:
                path[-1].addChild(item)
            else:
                self.addTopLevelItem(item)
            item.setExpanded(len(path) < _OPEN_LEVELS)
            path.append(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        spot = item.data(0, _SPOT)
        if isinstance(spot, Spot):
            self.chosen.emit(spot)
