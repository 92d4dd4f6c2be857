"""F1: every key of the window and of the screen that is open, in one list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.parts.labels import heading, label, subheading
from jurydesk.gui.parts.sheets import Sheet, scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHARE = 0.92  # of the screen


class KeysDialog(QDialog):
    """Keys and what they do, this screen's first."""

    def __init__(
        self, here: Sequence[tuple[str, str]], everywhere: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        room = self.screen().availableGeometry().size() * _SHARE
        self.resize(QSize(640, 660).boundedTo(room))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Keys")))
        inner = QWidget()
        lists = QVBoxLayout(inner)
        lists.setContentsMargins(0, 0, theme.TIGHT, 0)
        lists.setSpacing(theme.SMALL)
        for title, keys in ((self.tr("On this screen"), here), (self.tr("Everywhere"), everywhere)):
            if keys:
                lists.addWidget(subheading(title))
                lists.addWidget(_list_of(keys))
        lists.addStretch(1)
        area = scrolled(inner)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a long list is scrolled with the keyboard
        area.setAccessibleName(self.windowTitle())
        column.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(primary(self.tr("Close"), self.accept))
        column.addLayout(row)


def _list_of(keys: Sequence[tuple[str, str]]) -> Sheet:
    sheet = Sheet()
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.SMALL)
    grid.setColumnStretch(1, 1)
    for row, (key, meaning) in enumerate(keys):
        one = not any(sign in key for sign in ", ")
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if one else key
        grid.addWidget(label(shown, "strong", wrap=False), row, 0)
        grid.addWidget(label(meaning[:1].upper() + meaning[1:]), row, 1)
    sheet.column.addLayout(grid)
    return sheet
