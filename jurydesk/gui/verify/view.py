"""For a recipient: choose the list and, where there is one, its record; first one sentence, then every check."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import label, subheading
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, Sign

if TYPE_CHECKING:
    from jurydesk.gui.work import Work

_SIGNS = {"fails": ("circle-x", Tone.RED), "qualified": ("triangle-alert", Tone.AMBER)}
"""The sign of a verdict that does not hold: red only where the list itself is at fault."""


class VerifyScreen(Page):
    """Needs no desk: everything it looks at is in the two files."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.setAcceptDrops(False)
        self.show_title(
            self.tr("Verify a list"),
            self.tr("Checks the signature and, with the record, recomputes everything that the list says. Offline."),
        )
        self.list, self.record = QLineEdit(), QLineEdit()
        sheet = Sheet()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setSpacing(theme.SMALL)
        for row, (name, field, kind) in enumerate(
            (
                (self.tr("List"), self.list, self.tr("PDF (*.pdf)")),
                (self.tr("Record, if you have it"), self.record, self.tr("Record (*.juryrecord);;All files (*)")),
            )
        ):
            field.setAccessibleName(name)
            field.textChanged.connect(self._ready)
            grid.addWidget(label(name, wrap=False), row, 0)
            grid.addWidget(field, row, 1)
            choose = button(self.tr("Choose…"), partial(self._choose, field, name, kind))
            choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
            grid.addWidget(choose, row, 2)
        sheet.column.addLayout(grid)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.act = primary(self.tr("Verify"), self.verify)
        foot.addWidget(self.act)
        sheet.column.addLayout(foot)
        self.column.addWidget(sheet)
        self.column.addWidget(self._result(), 1)
        self.column.addStretch(0)
        self._ready()

    def open_at(self, subject: object) -> None:
        """Take a list that was dropped on the window, and verify it."""
        if isinstance(subject, Path):
            self.list.setText(str(subject))
            beside = [each for each in subject.parent.glob("*.juryrecord") if each.is_file()]
            self.record.setText(str(beside[0]) if len(beside) == 1 else "")

    def verify(self) -> None:
        """Check the files that are named."""
        found, record = Path(self.list.text()), Path(self.record.text()) if self.record.text().strip() else None

        def act(_report: object, _cancelled: object) -> tuple[str, list[str]]:
            from jurydesk.actions import checking  # noqa: PLC0415 - takes its time to load

            report = checking.verify(list_file=found, record_file=record)
            state = "holds" if report.unqualified else "fails" if report.failed else "qualified"
            return state, list(checking.sentences(report))

        self.act.setEnabled(False)
        self._work.run_long(act, done=self._show, failed=self._refused, owner=self)

    def _result(self) -> Sheet:
        self.sheet = Sheet()
        row = QHBoxLayout()
        self.sign = Sign("circle", Tone.GREY, 22)
        self.verdict = subheading()
        row.addWidget(self.sign)
        row.addWidget(self.verdict, 1)
        self.sheet.column.addLayout(row)
        self.checks = QPlainTextEdit()
        self.checks.setReadOnly(True)
        self.checks.setAccessibleName(self.tr("Checks"))
        self.sheet.column.addWidget(self.checks, 1)
        self.sheet.hide()
        return self.sheet

    def _show(self, answer: tuple[str, list[str]]) -> None:
        state, sentences = answer
        self.act.setEnabled(True)
        self.sheet.show()
        self.sign.show_sign(*_SIGNS.get(state, ("circle-check", Tone.GREEN)))
        self.verdict.setText(sentences[0] if sentences else "")
        self.checks.setPlainText("\n".join(sentences[1:]))

    def _refused(self, err: Exception) -> None:
        self.act.setEnabled(True)
        self._work.troubled.emit(err)

    def _ready(self) -> None:
        self.act.setEnabled(bool(self.list.text().strip()))

    def _choose(self, field: QLineEdit, title: str, kind: str) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, title, "", kind)
        if name:
            field.setText(name)
