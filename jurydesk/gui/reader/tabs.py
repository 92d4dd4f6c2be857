"""The documents of one proposal side by side as tabs, where there are several. It opens none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QWidget

from jurydesk.gui.parts import theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class DocumentTabs(QFrame):
    """`chosen` carries the number of the document that a person wants to see."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "topbar")
        self.tabs = QTabBar()
        self.tabs.setObjectName("reader-tabs")
        self.tabs.setAccessibleName(self.tr("Documents of this proposal"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.currentChanged.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        row.addWidget(self.tabs)
        self.hide()

    def show_documents(self, names: Sequence[str], current: int) -> None:
        """The documents, one of them open; a single one needs no tab."""
        blocked = self.tabs.blockSignals(True)
        if [self.tabs.tabText(number) for number in range(self.tabs.count())] != list(names):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for number, name in enumerate(names):
                self.tabs.addTab(name)
                self.tabs.setTabToolTip(number, name)
        self.tabs.setCurrentIndex(current)
        self.tabs.blockSignals(blocked)
        self.setVisible(len(names) > 1)

    def step(self, by: int) -> None:
        """To the document after (1) or before (-1), round the end."""
        if self.tabs.count() > 1:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
