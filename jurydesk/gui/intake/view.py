"""Taking in: files dropped in any order, a verdict for each, what waits for a decision, and who is still missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSplitter, QWidget

from jurydesk.actions.set_apart import SetApart, Sides, both_sides
from jurydesk.gui.intake.deciding import ClashDialog, HandInsDialog
from jurydesk.gui.intake.model import (
    IntakeFacts,
    JurorRow,
    file_columns,
    juror_columns,
    load,
    waiting_columns,
)
from jurydesk.gui.intake.taking import Taken, take_all
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.stepline import StepLine
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.gui.strict_steps import step_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.intake import TakenIn
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.work import Ticket


_MOST_WAITING = 3  # rows of two lines shown before a table below scrolls


class IntakeScreen(Page):
    """Files may be let fall anywhere on the page."""

    concerns = frozenset(
        {"hand_ins", "assessments", "declarations", "rulings", "conflicts", "assignments", "charters", "packs", "keys"}
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._facts: IntakeFacts | None = None
        self._chosen: JurorRow | None = None
        self._waits: SetApart | None = None
        self._ticket: Ticket | None = None
        self._said = ""
        self._asking = self._ask_again = False
        self.setAcceptDrops(True)
        self.show_title(
            self.tr("Take in hand-ins"),
            self.tr("Drop the files here, in any order, as often as you like: the result is the same."),
        )
        self.copies = Strip("", Tone.AMBER, "triangle-up")
        self.copies.hide()
        self.steps = StepLine(self.tr("Steps of a strict call"))
        self.column.addWidget(self.copies)
        self.column.addWidget(self.steps)
        self.jurors: RowsModel[JurorRow] = RowsModel(juror_columns(), key=lambda row: row.juror, parent=self)
        self.waiting: RowsModel[SetApart] = RowsModel(waiting_columns(), key=lambda row: row.digest, parent=self)
        self.files: RowsModel[TakenIn] = RowsModel(file_columns(), key=lambda row: row.file, parent=self)
        self.column.addWidget(self._tables(), 1)
        self.column.addLayout(self._foot())
        seat.busy.connect(self._show_progress)

    def _tables(self) -> QSplitter:
        self.table = DeskTable(self.jurors, self.tr("Jurors and their hand-ins"))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda _row: self._ask_hand_ins())
        self.waits = DeskTable(self.waiting, self.tr("What waits for a decision"))
        self.waits.chosen.connect(self._choose_waiting)
        self.waits.opened.connect(lambda _row: self._ask_clash())
        self._matrix = TableSheet(self.table, self.tr("Issue the packs first; then it is seen here who handed in."))
        self._apart = TableSheet(self.waits, self.tr("Nothing waits for a decision."))
        self._verdicts = TableSheet(
            DeskTable(self.files, self.tr("Files taken in now")),
            self.tr("What becomes of each file will stand here."),
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.MEDIUM)
        split.setProperty("part", "gap")
        for place, (sheet, share) in enumerate(((self._matrix, 3), (self._apart, 2), (self._verdicts, 2))):
            split.addWidget(sheet)
            split.setStretchFactor(place, share)
        self._matrix.setMinimumHeight(int(3 * theme.ROW * theme.room(self.font())))
        self._apart.hide()
        self._verdicts.hide()
        return split

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.stop = button(self.tr("Stop"), self._stop)
        self.stop.hide()
        self.decide = button(self.tr("Decide…"), self._ask_clash)
        self.hand_ins = button(self.tr("Hand-ins of this juror…"), self._ask_hand_ins)
        self.act = primary(self.tr("Take in files…"), self._choose_files)
        foot.addWidget(self._hint, 1)
        for each in (self.stop, self.decide, self.hand_ins, self.act):
            foot.addWidget(each)
        return foot

    def refresh(self) -> None:
        """Ask who handed in; while three hundred files come in, one question at a time is enough."""
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        self._seat.work.run(lambda: load(self._seat.desk), done=self._show, failed=self._not_shown, owner=self)

    def _answered(self) -> None:
        again, self._asking, self._ask_again = self._ask_again, False, False
        if again:
            self.refresh()

    def _not_shown(self, err: DeskError) -> None:
        self._answered()
        self._seat.work.troubled.emit(err)

    def keys(self) -> Sequence[tuple[str, str]]:
        """What keys do here, for F1."""
        return (
            ("↑ ↓", self.tr("another juror, or another file")),
            ("Enter", self.tr("on a juror: all hand-ins; on a file that waits: decide")),
            ("Ctrl+C", self.tr("copy what is chosen")),
        )

    def open_at(self, subject: object) -> None:
        """A file that was dropped on the window."""
        if isinstance(subject, Path):
            self.take([subject])

    def put_away(self) -> None:
        """The intake stops after the files under way."""
        self._stop()
        super().put_away()

    def take(self, files: Sequence[Path]) -> None:
        """Take these files in, and those in the folders among them."""

        def act(
            desk: OpenDesk, at: datetime, report: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> Taken:
            return take_all(desk, files=files, at=at, report=report, cancelled=cancelled)

        self._said = ""
        self._ticket = self._seat.act_long(
            act, says=self.tr("Taking in"), done=self._taken, failed=self._not_taken, owner=self
        )
        self._show_acts()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)

    def _show_progress(self, text: str) -> None:
        if self._ticket is not None and text:
            self._hint.setText(text)

    def _show(self, facts: IntakeFacts) -> None:
        self._facts = facts
        self._answered()
        self.jurors.show_rows(facts.rows if facts.takes_files else ())
        self.steps.show_cells(step_cells(facts.strict))
        self.waiting.show_rows(facts.waiting)
        self._apart.setVisible(bool(facts.waiting))
        self._bound(self._apart, len(facts.waiting))
        self._waits = next((row for row in facts.waiting if self._waits and row.digest == self._waits.digest), None)
        self._chosen = next((row for row in facts.rows if self._chosen and row.juror == self._chosen.juror), None)
        if self._waits is None and facts.waiting:
            self.waits.choose(0)
        self._show_acts()

    def _bound(self, sheet: TableSheet, rows: int) -> None:
        """No more room than its rows need; the rest is the jurors'."""
        lines = 2 * min(rows, _MOST_WAITING) + 1
        sheet.setMaximumHeight(int(lines * theme.ROW * theme.room(self.font())))

    def _show_acts(self) -> None:
        facts, running = self._facts, self._ticket is not None
        self.act.setEnabled(facts is not None and facts.takes_files and not running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.decide.setVisible(facts is not None and bool(facts.waiting))
        self.decide.setEnabled(self._waits is not None)
        self.hand_ins.setEnabled(self._chosen is not None and bool(self._chosen.kept))
        if not running:
            self._hint.setText(self._said or self._missing())

    def _missing(self) -> str:
        facts = self._facts
        if facts is None or not facts.takes_files:
            return ""
        if facts.strict is not None and not facts.frozen:
            awaited = len(facts.strict.awaited)
            if awaited:
                return self.tr("%n declaration files have not come yet. Freezing waits for nobody.", "", awaited)
            return self.tr("Everybody has declared.")
        missing = sum(not row.version for row in facts.rows)
        if missing:
            return self.tr("%n jurors have not handed in yet.", "", missing)
        return self.tr("Everybody has handed in.")

    def _taken(self, taken: Taken) -> None:
        self._ticket = None
        known = {row.file: row for row in self.files.rows}
        known |= {row.file: row for row in taken.results}
        self.files.show_rows(list(reversed(known.values())))
        self._verdicts.setVisible(bool(known))
        self._bound(self._verdicts, len(known))
        self.copies.show_text("\n".join(taken.noticed))
        self._said = self.tr("Stopped: %n files were not looked at.", "", taken.left) if taken.left else ""
        self._show_acts()

    def _not_taken(self, err: DeskError) -> None:
        self._ticket = None
        self._show_acts()
        self._seat.work.troubled.emit(err)

    def _choose(self, row: object) -> None:
        self._chosen = row if isinstance(row, JurorRow) else None
        self._show_acts()

    def _choose_waiting(self, row: object) -> None:
        self._waits = row if isinstance(row, SetApart) else None
        self._show_acts()

    def _ask_clash(self) -> None:
        waits = self._waits
        if waits is None:
            return

        def show(sides: Sides | None) -> None:
            ClashDialog(waits, sides, self._seat, self._tell, self).open()

        self._seat.ask(lambda desk: both_sides(desk, waits=waits), show, self)

    def _ask_hand_ins(self) -> None:
        if self._chosen is not None and self._chosen.kept:
            HandInsDialog(self._chosen, self._seat, self._tell, self).open()

    def _tell(self, sentence: str) -> None:
        self._said = sentence
        self._show_acts()

    def _choose_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self,
            self.tr("Which files came back?"),
            "",
            self.tr("Hand-ins and declarations (*.juryhandin *.jurydeclaration);;All files (*)"),
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
