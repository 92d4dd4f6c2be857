"""A pack of which a part has not come: what is missing, and a way to add it now. What came is opened already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label, toned
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.pack_files import choose_packs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class MissingPartDialog(QDialog):
    """`add(files)` takes further parts; whichever way the dialog ends, the desk goes on."""

    def __init__(
        self, missing: str, refused: str, add: Callable[[Sequence[Path]], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add = add
        self.setWindowTitle(self.tr("Open a pack"))
        self.setMinimumWidth(int(520 * theme.room(self.font())))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Not everything has come yet")))
        self.strip = Strip(missing, Tone.AMBER, "triangle-up")
        column.addWidget(self.strip)
        self.refusal = toned("", "red")
        column.addWidget(self.refusal)
        column.addWidget(label(self.tr("You can add it now, or later with Open a pack on the start page."), "quiet"))
        row = QHBoxLayout()
        self.more = button(self.tr("Add the missing part…"), self._choose)
        row.addWidget(self.more)
        row.addStretch(1)
        self.act = primary(self.tr("Go on"), self.accept)
        row.addWidget(self.act)
        column.addSpacing(theme.TIGHT)
        column.addLayout(row)
        self.show_missing(missing, refused)

    def show_missing(self, missing: str, refused: str) -> None:
        """What is missing by now, and why the last file was not taken."""
        self.strip.show_text(missing)
        self.refusal.setText(refused)
        self.refusal.setVisible(bool(refused))
        self.more.setEnabled(True)

    def add(self, files: Sequence[Path]) -> None:
        """Take these files."""
        if files:
            self.more.setEnabled(False)
            self._add(files)

    def _choose(self) -> None:
        self.add(choose_packs(self, self.tr("Which part?")))
