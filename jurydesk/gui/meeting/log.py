"""The log of the meeting: every line with its time, as it was noted. It only grows, and nothing is edited here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.meeting_log import LogLine
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.parts.labels import heading, label
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence


class LogDialog(QDialog):
    """Times and sentences; a chosen line can be copied."""

    def __init__(self, lines: Sequence[LogLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log of the meeting"))
        self.setMinimumSize(int(680 * theme.room(self.font())), int(460 * theme.room(self.font())))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Log of the meeting")))
        column.addWidget(
            label(self.tr("It only grows; what was noted wrongly is corrected by a further note."), "quiet")
        )
        columns = (
            Column[tuple[int, LogLine]](self.tr("Time"), lambda row: speaker().time(row[1].at), quiet=True),
            Column[tuple[int, LogLine]](self.tr("Event"), lambda row: row[1].sentence, wrap=True, stretch=True),
        )
        self.model: RowsModel[tuple[int, LogLine]] = RowsModel(columns, key=lambda row: row[0], parent=self)
        self.table = DeskTable(self.model, self.tr("Log of the meeting"))
        column.addWidget(TableSheet(self.table, self.tr("Nothing was noted yet.")), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self.act = primary(self.tr("Close"), self.accept)
        row.addWidget(self.act)
        column.addLayout(row)
        self.model.show_rows(list(enumerate(lines)))
        self.table.choose(len(lines) - 1)
        self.finished.connect(self.deleteLater)
