"""My marks: all of them in one table, how they lie on each scale, which totals stand out. A cell takes a mark."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.marking import give, set_mark
from jurydesk.actions.my_marks import MyMarks, OwnRow, my_marks
from jurydesk.actions.printing import print_my_marks
from jurydesk.actions.score_sheets import write_score_sheets
from jurydesk.actions.time_spent import ABOUT_THIS, TimeSpent, time_spent, time_words
from jurydesk.domain.assessment import MISSING
from jurydesk.errors import DeskError, explain
from jurydesk.gui.my_marks.charts import Charts
from jurydesk.gui.my_marks.model import MarksModel, sorted_by
from jurydesk.gui.my_marks.table import MarksTable
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.tables import TableSheet
from jurydesk.words import say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat

_FEWEST_ROWS = 4


class MyMarksScreen(Page):
    """Charts above, the table below; what is typed into a cell is kept at once."""

    concerns = frozenset(
        {"drafts", "time", "declarations", "rulings", "conflicts", "rules", "proposals", "assignments"}
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._marks: MyMarks | None = None
        self._time: TimeSpent | None = None
        self._order: list[str] = []
        self._refused_on = ""
        self._sorting: tuple[int, bool] | None = None
        self.show_title(
            self.tr("My marks"), self.tr("Compare them before you hand in. A digit in a cell types a mark.")
        )
        middle = self.scrolled_part()
        self.charts = Charts()
        middle.addWidget(self.charts)
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.to_sheet = button(self.tr("To its score sheet"), lambda: self.go.emit("read", self._refused_on))
        self.strip.row.addWidget(self.to_sheet)
        self.strip.hide()
        middle.addWidget(self.strip)
        self.model = MarksModel()
        self.model.typed.connect(self._typed)
        self.table = MarksTable(self.model, self.tr("All my marks"))
        self.table.sorted_by.connect(self.sort_by)
        self.table.opened.connect(self._jump)
        sheet = TableSheet(self.table, self.tr("Your pack holds no proposals."))
        sheet.keep_rows(_FEWEST_ROWS)
        middle.addWidget(sheet, 1)
        self.column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._said = second()
        self._said.setToolTip(say(ABOUT_THIS))
        self.act = primary(self.tr("To the hand-in"), lambda: self.go.emit("hand in", None))
        self.print_button = button(self.tr("Print…"), self._choose_file)
        foot.addWidget(self._said, 1)
        self.sheets_button = button(self.tr("Score sheets…"), self._choose_sheets)
        self.sheets_button.setToolTip(
            self.tr("Empty sheets to fill in by hand or in a table, where this program cannot be used")
        )
        foot.addWidget(self.sheets_button)
        foot.addWidget(self.print_button)
        foot.addWidget(self.act)
        return foot

    def refresh(self) -> None:
        """Ask for the marks."""
        self._seat.ask(lambda desk: (my_marks(desk), time_spent(desk)), self._show, self)

    def open_at(self, subject: object) -> None:
        """Choose this proposal."""
        self.table.choose(self.model.find(str(subject)))

    def place(self) -> Mapping[str, object]:
        """By which column the table is sorted, and which way."""
        return {} if self._sorting is None else {"column": self._sorting[0], "falling": self._sorting[1]}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Sort as it was left."""
        column, falling = place.get("column"), place.get("falling")
        if isinstance(column, int) and isinstance(falling, bool):
            self._sorting = (column, falling)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys of the table."""
        return (
            ("0 … 9", self.tr("type a mark into the cell under the cursor")),
            ("Delete", self.tr("take a mark back")),
            ("Return", self.tr("change a mark; on a title, open the proposal")),
        )

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more, the other way round. Figures begin with the largest."""
        same = self._sorting is not None and self._sorting[0] == column
        falling = not self._sorting[1] if same and self._sorting is not None else self.model.columns[column].number
        self._sorting = (column, falling)
        self._order = []
        self._render()

    def _show(self, found: tuple[MyMarks, TimeSpent]) -> None:
        marks, self._time = found
        self._marks = marks
        self.model.show_rules(marks.rules)
        self._render()

    def _render(self) -> None:
        if self._marks is None:
            return
        self.charts.show_distributions(self._marks.distributions)
        current = self.table.currentIndex()
        row, column = self.model.row_at(current), current.column()
        self.model.show_rows(self._arranged(self._marks.rows))
        if row is not None and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(self.model.find(row.proposal), column))
        self._said.setText(self._summary(self._marks))
        self._show_sorting()

    def _arranged(self, rows: Sequence[OwnRow]) -> list[OwnRow]:
        """The rows in the order in which they stand; only a click on a head sorts them anew, not a changed mark."""
        known = {row.proposal: row for row in rows}
        if not self._order or set(self._order) != known.keys():
            found = list(rows)
            if self._sorting is not None and self._sorting[0] < len(self.model.columns):
                found = sorted_by(rows, self.model.columns[self._sorting[0]], falling=self._sorting[1])
            self._order = [row.proposal for row in found]
        return [known[number] for number in self._order]

    def _show_sorting(self) -> None:
        head = self.table.horizontalHeader()
        head.setSortIndicatorShown(self._sorting is not None)
        if self._sorting is not None:
            order = Qt.SortOrder.DescendingOrder if self._sorting[1] else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(self._sorting[0], order)

    def _summary(self, marks: MyMarks) -> str:
        digits = marks.rules.display.total
        parts = list(time_words(self._time)) if self._time is not None else []
        if marks.mean is not None:
            parts.append(self.tr("my mean {mean}").format(mean=speaker().number(marks.mean, digits)))
        far = sum(row.far for row in marks.rows)
        if far:
            parts.append(self.tr("%n far from it", "", far))
        return " · ".join(parts)

    def _typed(self, proposal: str, criterion: str, text: str) -> None:
        def act(desk: OpenDesk, at: datetime) -> None:
            if text:
                give(desk, proposal=proposal, criterion=criterion, text=text, at=at)
            else:
                set_mark(desk, proposal=proposal, criterion=criterion, mark=MISSING, at=at)

        self.strip.show_text("")
        self._refused_on = proposal
        self._seat.act(act, failed=self._refused, owner=self)

    def _refused(self, err: DeskError) -> None:
        """What was typed is no mark, or needs a reason first: say so where it was typed, and lead to the reason."""
        self.strip.show_text(" ".join(filter(None, explain(err))))

    def print_to(self, path: Path) -> None:
        """Write all marks as a PDF for the meeting."""

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> None:
            print_my_marks(desk, path=path, at=at)

        self._seat.act_long(act, says=self.tr("Printing"), owner=self)

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should your marks be written?"),
            str(self._seat.desk.path.parent / self.tr("My marks.pdf")),
            self.tr("PDF (*.pdf)"),
        )
        if name:
            self.print_to(Path(name))

    def write_sheets_to(self, path: Path) -> None:
        """Write empty score sheets: a workbook where the name ends in .xlsx, else a PDF."""

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> int:
            return write_score_sheets(desk, path=path, at=at)

        self._seat.act_long(act, says=self.tr("Writing score sheets"), done=self._sheets_written, owner=self)

    def _sheets_written(self, count: int) -> None:
        self._said.setText(self.tr("Score sheets for %n proposals are written.", "", count))

    def _choose_sheets(self) -> None:
        pdf, table = self.tr("PDF to print (*.pdf)"), self.tr("Workbook to fill in (*.xlsx)")
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the score sheets be written?"),
            str(self._seat.desk.path.parent / self.tr("Score sheets.pdf")),
            f"{pdf};;{table}",
        )
        if name:
            path = Path(name)
            self.write_sheets_to(path.with_suffix(".xlsx") if kind == table else path)

    def _jump(self, row: object) -> None:
        if isinstance(row, OwnRow):
            self.go.emit("read", row.proposal)
