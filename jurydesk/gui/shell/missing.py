"""A pack of which a part has not come: what is missing, and a way to add it now. What came is opened already."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.pack_files import choose_packs
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from jurydesk.gui.work import Ticket


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
        self.busy = second("")
        row.addWidget(self.more)
        row.addWidget(self.busy, 1)
        self.stop = button(self.tr("Stop"), self.reject)
        row.addWidget(self.stop)
        self.act = primary(self.tr("Go on"), self.accept)
        row.addWidget(self.act)
        column.addSpacing(theme.TIGHT)
        column.addLayout(row)
        self._ticket: Ticket | None = None
        self.show_missing(missing, refused)

    def show_missing(self, missing: str, refused: str) -> None:
        """What is missing by now, and why the last file was not taken."""
        self.strip.show_text(missing)
        self.refusal.setText(refused)
        self.refusal.setVisible(bool(refused))
        self._show_acts(None)

    def add(self, files: Sequence[Path]) -> None:
        """Take these files."""
        if files:
            self._add(files)

    def wait(self, ticket: Ticket) -> None:
        """Further parts are being opened; until then nothing goes on, but it can be stopped."""
        self.busy.setText(self.tr("Opening…"))
        self._show_acts(ticket)

    def show_progress(self, done: int, of: int) -> None:
        """How much of the parts at hand is read."""
        if self._ticket is not None and of and self.stop.isEnabled():
            self.busy.setText(self.tr("Opening: {share}").format(share=speaker().percent(Fraction(done, of))))

    def reject(self) -> None:
        """Stop the parts under way first; what came before them stays."""
        if self._ticket is None:
            super().reject()
            return
        self._ticket.cancel()
        self.stop.setEnabled(False)
        self.busy.setText(self.tr("Stopping…"))

    def _show_acts(self, ticket: Ticket | None) -> None:
        self._ticket = ticket
        for each in (self.busy, self.stop):
            each.setVisible(ticket is not None)
        self.stop.setEnabled(True)
        for idle in (self.more, self.act):
            idle.setEnabled(ticket is None)

    def _choose(self) -> None:
        self.add(choose_packs(self, self.tr("Which part?")))
