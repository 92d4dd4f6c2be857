"""Taking in: files dropped in any order, a verdict for each, and who is still missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from jurydesk.actions.intake import TakenIn, take_in
from jurydesk.gui.intake.model import IntakeFacts, JurorRow, file_columns, juror_columns, load
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.tables import DeskTable, TableSheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


class IntakeScreen(Page):
    """Files may be let fall anywhere on the page."""

    concerns = frozenset({"hand_ins", "assessments", "declarations", "rulings", "assignments", "charters"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.setAcceptDrops(True)
        self.show_title(
            self.tr("Take in hand-ins"),
            self.tr("Drop the files here, in any order, as often as you like: the result is the same."),
        )
        self.jurors: RowsModel[JurorRow] = RowsModel(juror_columns(), key=lambda row: row.juror, parent=self)
        self.files: RowsModel[TakenIn] = RowsModel(file_columns(), key=lambda row: row.file, parent=self)
        self.table = DeskTable(self.jurors, self.tr("Jurors and their hand-ins"))
        self._matrix = TableSheet(self.table, self.tr("Issue the packs first; then it is seen here who handed in."))
        self._verdicts = TableSheet(
            DeskTable(self.files, self.tr("Files taken in now")),
            self.tr("What becomes of each file will stand here."),
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.MEDIUM)
        split.setProperty("part", "gap")
        split.addWidget(self._matrix)
        split.addWidget(self._verdicts)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self.column.addWidget(split, 1)
        foot = QHBoxLayout()
        self._hint = second()
        self.act = primary(self.tr("Take in files…"), self._choose)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.act)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Ask who handed in."""
        self._seat.ask(load, self._show, self)

    def open_at(self, subject: object) -> None:
        """A file that was dropped on the window."""
        if isinstance(subject, Path):
            self.take([subject])

    def take(self, files: Sequence[Path]) -> None:
        """Take these files in."""

        def act(
            desk: OpenDesk, at: datetime, report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> tuple[TakenIn, ...]:
            return take_in(desk, files=files, at=at, progress=report)

        self._seat.act_long(act, says=self.tr("Taking in"), done=self._taken, owner=self)

    def _show(self, facts: IntakeFacts) -> None:
        self.jurors.show_rows(facts.rows if facts.frozen else ())
        self.act.setEnabled(facts.frozen)
        missing = sum(not row.version for row in facts.rows)
        if not facts.frozen:
            self._hint.setText("")
        elif missing:
            self._hint.setText(self.tr("%n jurors have not handed in yet.", "", missing))
        else:
            self._hint.setText(self.tr("Everybody has handed in."))

    def _taken(self, results: tuple[TakenIn, ...]) -> None:
        known = {row.file: row for row in self.files.rows}
        known |= {row.file: row for row in results}
        self.files.show_rows(list(reversed(known.values())))

    def _choose(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Which hand-ins?"), "", self.tr("Hand-ins (*.juryhandin);;All files (*)")
        )
        if names:
            self.take([Path(name) for name in names])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from this computer."""
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped, all together."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()
