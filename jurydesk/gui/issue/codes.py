"""The codes of packs just written: shown once, saved or printed apart from the packs, then gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.issuing import Issued, IssuedPack, write_codes
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.tables import DeskTable, TableSheet

if TYPE_CHECKING:
    from jurydesk.gui.seat import Seat


class CodesDialog(QDialog):
    """One row per pack: juror, file, code; where there are codes, only a tick lets the person close it."""

    def __init__(self, issued: Issued, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issued = issued
        self._seat = seat
        self.setWindowTitle(self.tr("Codes of the packs"))
        self.setMinimumSize(860, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        coded = any(pack.code for pack in issued.packs)
        column.addWidget(heading(self.tr("Codes of the packs") if coded else self.tr("What was written")))
        column.addWidget(label(self._explanation(coded=coded)))
        if issued.pending:
            numbers = ", ".join(map(str, issued.pending))
            text = self.tr("Key pending, no dossier yet: jurors {jurors}.").format(jurors=numbers)
            column.addWidget(Strip(text, Tone.AMBER, "triangle-up"))
        no_code = self.tr("none: sealed to the juror's own key")
        columns = (
            Column[IssuedPack]("", lambda row: str(row.juror), number=True),
            Column[IssuedPack](self.tr("Juror"), lambda row: row.name, second=lambda row: row.files, width=260),
            Column[IssuedPack](self.tr("Code"), lambda row: row.code or no_code, strong=coded, wrap=True, stretch=True),
        )
        self.model: RowsModel[IssuedPack] = RowsModel(columns, key=lambda row: row.juror, parent=self)
        self.model.show_rows(issued.packs)
        table = DeskTable(self.model, self.tr("Codes"))
        column.addWidget(TableSheet(table, self.tr("No packs were written.")), 1)
        column.addLayout(self._foot(coded=coded))
        self.finished.connect(self.deleteLater)

    def _foot(self, *, coded: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        self.save = button(self.tr("Save the codes…"), self._save)
        self.kept = QCheckBox(self.tr("I have kept the codes"))
        for each in (self.save, self.kept):
            each.setVisible(coded)
            row.addWidget(each)
        row.addStretch(1)
        self.act = primary(self.tr("Close"), self.accept)
        self.act.setEnabled(not coded)
        self.kept.toggled.connect(self.act.setEnabled)
        row.addWidget(self.act)
        return row

    def _explanation(self, *, coded: bool) -> str:
        compare = self.tr("Panel key: {key}. Charter: {charter}.")
        if coded:
            compare = self.tr(
                "Each code opens one pack and is shown only now. Send it another way than the pack. When a juror "
                "opens the pack, compare the panel key's fingerprint by phone: {key}. Charter: {charter}."
            )
        return compare.format(key=self._issued.panel_key_short, charter=self._issued.charter_short)

    def reject(self) -> None:
        """Escape throws no code away: they are shown only now."""
        if self.act.isEnabled():
            super().reject()
        else:
            self.kept.setFocus()
            self.kept.setToolTip(self.tr("Keep the codes first, then tick that you have them."))

    def save_to(self, path: Path) -> None:
        """Write the codes to a text file."""
        self._seat.work.run(
            lambda: write_codes(self._issued, path=path), done=lambda _nothing: self.kept.setChecked(True), owner=self
        )

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the codes"), self.tr("codes.txt"))
        if name:
            self.save_to(Path(name))
