"""The page in the place of the first document: undertaking, data protection notice, one button to accept both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.parts.labels import heading, label, second, subheading
from jurydesk.gui.parts.sheets import Sheet, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.actions.undertaking import Notice

_WIDEST = 720


class UndertakingPage(QWidget):
    """`accepted` says that the person accepted both texts."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(theme.MEDIUM)
        self.act = primary(self.tr("I undertake this"), self.accepted.emit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = self._scrolled()
        whole.addWidget(self._area)
        self.setFocusProxy(self._area)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        sheet = Sheet(margin=theme.WIDE, spacing=theme.MEDIUM)
        sheet.setMaximumWidth(_WIDEST)
        sheet.column.addWidget(heading(self.tr("Before the first document")))
        sheet.column.addWidget(label(self.tr("Two short texts, once for this round."), "quiet"))
        sheet.column.addLayout(self._texts)
        foot = QHBoxLayout()
        foot.addWidget(second(self.tr("When you accepted goes into your hand-in.")), 1)
        foot.addWidget(self.act)
        sheet.column.addLayout(foot)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(sheet, 100)
        row.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, theme.LARGE)
        column.addLayout(row)
        column.addStretch(1)
        area = scrolled(inner)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the texts can be scrolled with the keyboard
        area.setAccessibleName(self.tr("Undertaking and data protection notice"))
        return area

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show these texts in place of the ones before."""
        while self._texts.count():
            item = self._texts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for notice in notices:
            self._texts.addWidget(subheading(notice.title))
            for paragraph in notice.paragraphs:
                self._texts.addWidget(label(paragraph))
        self._area.verticalScrollBar().setValue(0)
