"""Hand-ins made for a panel's desk that is lost, opened with the deputy chair's recovery key. Keeps no key."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from jurydesk.actions.recovering import recover_hand_ins
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.secrets import SecretField
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.intake import TakenIn
    from jurydesk.gui.seat import Seat

UNPROVEN = "key.proof"
ASK = phrase(
    "Recovery",
    "Ask juror {juror} on the phone for the fingerprint of this hand-in, as it stands on the receipt. Type what you "
    "hear above, then take in again.",
)
_TABLE = 220


class RecoverHandInsDialog(ActDialog):
    """Key, files, and what jurors read out on the phone; the verdicts stand below, and it can be done again."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._seat = seat
        self.files: tuple[Path, ...] = ()
        self.name(
            self.tr("Take in by recovery key"),
            self.tr("Take in"),
            self.tr("For hand-ins that were made for a panel's desk that is lost. Every rule of the intake holds."),
        )
        self.cancel.setText(self.tr("Close"))
        self.cancel.setAccessibleName(self.cancel.text())
        self.key = SecretField(self.tr("The deputy chair's recovery key"))
        self.key.edit.setPlaceholderText("AGE-SECRET-KEY-1…")
        self.fields.addWidget(self.key)
        self._add_files()
        self.heard = QLineEdit()
        self.add(self.tr("Fingerprints that jurors read out on the phone"), self.heard)
        self.fields.addWidget(
            second(self.tr("Only where a verdict below asks for it. Several with a comma between them."))
        )
        self.model: RowsModel[TakenIn] = RowsModel(_columns(), key=lambda row: row.file, parent=self)
        table = TableSheet(DeskTable(self.model, self.tr("Files taken in now")), "")
        table.setFixedHeight(_TABLE)
        table.hide()
        self._table = table
        self.fields.addWidget(table)
        self.key.edit.setFocus()

    def _add_files(self) -> None:
        row = QHBoxLayout()
        self._named = label("", "quiet")
        row.addWidget(self._named, 1)
        self.choose = button(self.tr("Choose files…"), self._choose)
        row.addWidget(self.choose)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.fields.addWidget(label(self.tr("Hand-ins"), "strong"))
        self.fields.addWidget(holder)
        self.show_files(())

    def show_files(self, files: Sequence[Path]) -> None:
        """Take these files."""
        self.files = tuple(files)
        names = ", ".join(file.name for file in files)
        self._named.setText(names or self.tr("No files are chosen yet."))

    def try_it(self) -> None:
        """Take the files in; what was typed stays for the next time."""
        key = self.key.edit.text().strip()
        self.key.show_wrong(wrong=not key)
        if not key:
            self.refuse(self.tr("Type the key as it stands on the deputy chair's paper."))
            return
        if not self.files:
            self.refuse(self.tr("Choose the files that the jurors sent."))
            return
        heard = tuple(filter(None, re.split(r"[\s,;]+", self.heard.text())))

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> tuple[TakenIn, ...]:
            return recover_hand_ins(desk, files=self.files, recovery_key=key, confirmed=heard, at=at)

        says = self.tr("Taking in")
        self.begin(says)
        self._seat.act_long(act, says=says, done=self._taken, failed=self.refuse_for, owner=self)

    def _taken(self, results: tuple[TakenIn, ...]) -> None:
        self.refuse("")
        self._table.show()
        self.model.show_rows(results)
        if any(row.rule == UNPROVEN for row in results):
            self.heard.setFocus()

    def _choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Which hand-ins?"), "", self.tr("Hand-ins (*.juryhandin);;All files (*)")
        )
        if names:
            self.show_files([Path(name) for name in names])


def _columns() -> Sequence[Column[TakenIn]]:
    return (
        Column(say(phrase("Recovery", "File")), lambda row: row.file.name, width=180),
        Column(
            say(phrase("Recovery", "What became of it")),
            lambda row: row.sentence,
            second=next_step,
            stretch=True,
        ),
    )


def next_step(row: TakenIn) -> str:
    """What to do about a file; a key that nothing proves is proven by a call, and by what is heard there."""
    return say(ASK, juror=row.juror) if row.rule == UNPROVEN else row.hint
