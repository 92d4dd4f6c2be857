"""For a recipient: choose the list and, where there is one, its record; first one sentence, then every check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import label, second, subheading
from jurydesk.gui.parts.paths import FileField
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, Sign
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.gui.verify.model import Answer, CheckRow, columns, look_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jurydesk.gui.work import Work

_SIGNS = {"fails": ("circle-x", Tone.RED), "qualified": ("triangle-alert", Tone.AMBER)}
"""The sign of a verdict that does not hold: red only where the list itself is at fault."""


class VerifyScreen(Page):
    """Needs no desk: everything it looks at is in the two files."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._work.broken.connect(self._broke)
        self._text = ""
        self.setAcceptDrops(False)
        self.show_title(
            self.tr("Verify a list"),
            self.tr("Checks the signature and, with the record, recomputes everything that the list says. Offline."),
        )
        self.column.addWidget(self._files())
        self.column.addWidget(self._verdict())
        self.model: RowsModel[CheckRow] = RowsModel(columns(), key=lambda row: row.id, parent=self)
        self.table = DeskTable(self.model, self.tr("Checks"))
        self._checks = TableSheet(self.table, self.tr("Choose the list; what was checked will stand here."))
        self.column.addWidget(self._checks, 1)
        self._ready()

    def _files(self) -> Sheet:
        sheet = Sheet()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setSpacing(theme.SMALL)
        found = FileField(self.tr("List"), self.tr("PDF (*.pdf)"))
        beside = FileField(self.tr("Record, if you have it"), self.tr("Record (*.juryrecord);;All files (*)"))
        self.list, self.record = found.edit, beside.edit
        for row, field in enumerate((found, beside)):
            field.edit.textChanged.connect(self._ready)
            grid.addWidget(label(field.edit.accessibleName(), wrap=False), row, 0)
            grid.addWidget(field, row, 1)
        sheet.column.addLayout(grid)
        foot = QHBoxLayout()
        self.busy = second("")
        self.act = primary(self.tr("Verify"), self.verify)
        foot.addWidget(self.busy, 1)
        foot.addWidget(self.act)
        sheet.column.addLayout(foot)
        return sheet

    def _verdict(self) -> Sheet:
        self.sheet = Sheet()
        row = QHBoxLayout()
        row.setSpacing(theme.MEDIUM)
        self.sign = Sign("circle", Tone.GREY, 22)
        self.verdict = subheading()
        self.copy = button(self.tr("Copy"), self._copy, part="plain")
        self.copy.setAccessibleName(self.tr("Copy the verdict with all checks"))
        row.addWidget(self.sign)
        row.addWidget(self.verdict, 1)
        row.addWidget(self.copy)
        self.sheet.column.addLayout(row)
        self.sheet.hide()
        return self.sheet

    def open_at(self, subject: object) -> None:
        """Take a list that was dropped on the window, and verify it."""
        if isinstance(subject, Path):
            self.list.setText(str(subject))
            beside = [each for each in subject.parent.glob("*.juryrecord") if each.is_file()]
            self.record.setText(str(beside[0]) if len(beside) == 1 else "")
            self.verify()

    def verify(self) -> None:
        """Check the files that are named."""
        found, record = Path(self.list.text()), Path(self.record.text()) if self.record.text().strip() else None
        self._begin()
        self._work.run_long(
            lambda _report, _cancelled: look_at(found, record), done=self._show, failed=self._refused, owner=self
        )

    def _begin(self) -> None:
        """The verdict on other files goes at once."""
        self.sheet.hide()
        self.model.show_rows(())
        self.busy.setText(self.tr("Verifying…"))
        self.act.setEnabled(False)

    def _show(self, answer: Answer) -> None:
        self._end()
        self._text = answer.text
        self.sign.show_sign(*_SIGNS.get(answer.state, ("circle-check", Tone.GREEN)))
        self.verdict.setText(answer.sentence)
        self.sheet.show()
        self.model.show_rows(answer.rows)
        wrong = next((at for at, row in enumerate(answer.rows) if row.state.tone is Tone.RED), -1)
        self.table.choose(wrong)

    def _refused(self, err: Exception) -> None:
        self._end()
        self._work.troubled.emit(err)

    def _broke(self, _err: object) -> None:
        self._end()

    def _end(self) -> None:
        self.busy.setText("")
        self._ready()

    def _ready(self) -> None:
        self.act.setEnabled(bool(self.list.text().strip()) and not self.busy.text())

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text)
