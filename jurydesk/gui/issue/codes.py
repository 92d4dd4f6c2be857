"""The codes of packs just written: shown once, saved or printed apart from the packs, then gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.issuing import Issued, IssuedPack, write_codes
from jurydesk.actions.letters import write_letters
from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label, toned
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.tables import DeskTable, TableSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat

_ASK_ONCE = QFileDialog.Option.DontConfirmOverwrite  # a file that is there is never written over: the dialog says so


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
        self.refusal = toned("", "red")
        self.refusal.hide()
        column.addWidget(self.refusal)
        column.addLayout(self._foot(coded=coded))
        self.finished.connect(self.deleteLater)

    def _foot(self, *, coded: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        self.letters = button(self.tr("Letters to print…"), self._choose_letters)
        self.save = button(self.tr("Save the codes…"), self._save)
        self.kept = QCheckBox(self.tr("I have kept the codes"))
        for each in (self.letters, self.save, self.kept):
            each.setVisible(coded)
            row.addWidget(each)
        row.addStretch(1)
        self.act = primary(self.tr("Close"), self.accept)
        self.act.setEnabled(not coded)
        self.kept.toggled.connect(self.act.setEnabled)
        row.addWidget(self.act)
        return row

    def _explanation(self, *, coded: bool) -> str:
        rules_only = self._issued.rules_only
        frozen = self.tr("Rules: {short}.") if rules_only else self.tr("Charter: {short}.")
        compare = self.tr("Panel key: {key}.")
        if coded:
            compare = self.tr(
                "Each code opens one pack and is shown only now. Send it another way than the pack. When a juror "
                "opens the pack, compare the panel key's fingerprint by phone: {key}."
            )
        told = (
            compare.format(key=self._issued.panel_key_short),
            frozen.format(short=self._issued.charter_short),
        )
        return " ".join(told)

    def reject(self) -> None:
        """Escape throws no code away: they are shown only now."""
        if self.act.isEnabled():
            super().reject()
        else:
            self.kept.setFocus()
            self.kept.setToolTip(self.tr("Keep the codes first, then tick that you have them."))

    def save_to(self, path: Path) -> None:
        """Write the codes to a text file."""
        self._write(lambda _desk: write_codes(self._issued, path=path))

    def print_to(self, path: Path) -> None:
        """Write a letter for each juror, all in one PDF to print."""
        self._write(lambda desk: write_letters(desk, self._issued, path=path))

    def _write(self, write: Callable[[OpenDesk], None]) -> None:
        self.refusal.hide()
        self._seat.work.run(
            lambda: write(self._seat.desk),
            done=lambda _nothing: self.kept.setChecked(True),
            failed=self._refuse,
            owner=self,
        )

    def _refuse(self, err: DeskError) -> None:
        self.refusal.setText(" ".join(filter(None, explain(err))))
        self.refusal.show()

    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the codes"), self.tr("codes.txt"), options=_ASK_ONCE
        )
        if name:
            self.save_to(Path(name))

    def _choose_letters(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the letters"), self.tr("codes.pdf"), self.tr("PDF (*.pdf)"), options=_ASK_ONCE
        )
        if name:
            self.print_to(Path(name))
