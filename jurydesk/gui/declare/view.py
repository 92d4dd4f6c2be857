"""The declaration of conflicts: one answer for each proposal before it is opened. A click chooses, Declare declares."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from jurydesk.actions.declaring import declare
from jurydesk.actions.declaring_file import write_declarations
from jurydesk.gui.declare.answer_cell import NO, YES, AnswerCell
from jurydesk.gui.declare.asked import Asked, ask
from jurydesk.gui.declare.asking import Asking
from jurydesk.gui.declare.model import AnswerRow, Stand, columns, counts, rows_from
from jurydesk.gui.declare.seen import SeenRows
from jurydesk.gui.declare.sending import SendingSheet
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, link, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence
    from datetime import datetime

    from jurydesk.actions.declaring import DeclarationRow
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.handing_in import Receipt
    from jurydesk.domain.rules import ConflictCategory
    from jurydesk.gui.declare.sending import Sending
    from jurydesk.gui.seat import Seat

_ANSWER = 2


class DeclareScreen(Page):
    """The table of all proposals with their answers; what was chosen is declared together.

    In strict calls the declarations leave as a file of their own, which is written from here.
    """

    concerns = frozenset({"declarations", "rulings", "conflicts", "proposals", "rules"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._found: tuple[DeclarationRow, ...] = ()
        self._categories: tuple[ConflictCategory, ...] = ()
        self._chosen: set[str] = set()
        self._wanted = ""
        self._asking = Asking(seat, self)
        self._asking.declared.connect(self._chosen.discard)
        self._sending: Sending | None = None
        self._show_question()
        self.head.addWidget(link(self.tr("What counts as a conflict?"), lambda: self._asking.explain(self._categories)))
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.strip.hide()
        self.column.addWidget(self.strip)
        self.model: RowsModel[AnswerRow] = RowsModel(columns(), key=lambda row: row.proposal, parent=self)
        self.table = DeskTable(self.model, self.tr("Proposals and your answers"), roomier=8)
        self.table.installEventFilter(self)
        self.table.opened.connect(self._asking.behind)
        self.seen = SeenRows(self.table, lambda number: self.model.rows[number].proposal)
        self.seen.more.connect(lambda: self._show_foot(self.model.rows))
        self.column.addWidget(TableSheet(self.table, self.tr("Your pack holds no proposals.")), 1)
        self.sending = SendingSheet()
        self.sending.wanted.connect(self.write_to)
        self.column.addWidget(self.sending)
        self._add_foot()

    def _add_foot(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.rest = button("", self._choose_rest)
        self.act = primary(self.tr("Declare"), self._declare_chosen)
        self.write = primary(self.tr("Write the declaration file…"), self.sending.choose)
        for each in (self.rest, self.write):
            each.hide()
        self.act.setEnabled(False)
        foot.addWidget(self._hint, 1)
        for each in (self.rest, self.act, self.write):
            foot.addWidget(each)
        self.column.addLayout(foot)

    def _show_question(self) -> None:
        told = self.tr(
            "One answer for each proposal, before you open it. Its documents open after “No conflict”. "
            "Your answers are signed with your hand-in."
        )
        if self._sending is not None:
            told = self.tr(
                "One answer for each proposal, before its documents come. Your answers go to the panel with the "
                "declaration file."
            )
        self.show_title(self.tr("Do you have a conflict of interest?"), told)

    def refresh(self) -> None:
        """Ask for the answers as they are declared."""
        self._seat.ask(ask, self._show, self)

    def place(self) -> Mapping[str, object]:
        """Where declaration files were written, by version, and what is chosen and not declared yet."""
        written = {str(version): str(path) for version, path in self.sending.paths.items()}
        return {"written": written, "chosen": sorted(self._chosen)}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Know it again."""
        written = place.get("written")
        if isinstance(written, dict):
            self.sending.paths = {int(key): Path(str(path)) for key, path in written.items() if str(key).isdigit()}
        chosen = place.get("chosen")
        if isinstance(chosen, list):
            self._chosen.update(str(each) for each in chosen)

    def open_at(self, subject: object) -> None:
        """Choose the row of this proposal."""
        self._wanted = str(subject)
        self.table.choose(self.model.find(self._wanted))

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys for answering."""
        return (
            ("1, 2, 3", self.tr("on the chosen row: no conflict, conflict, not so because")),
            (self.tr("Up, Down"), self.tr("to the proposal above, below")),
            ("Return", self.tr("everybody behind the chosen proposal; a double click does the same")),
        )

    def write_to(self, path: Path) -> None:
        """Write the declaration file here, and show its fingerprint."""

        def act(desk: OpenDesk, at: datetime) -> Receipt:
            return write_declarations(desk, path=path, at=at)

        self.write.setEnabled(False)
        self._seat.act(act, done=self._written, failed=self._refused, owner=self)

    def _written(self, receipt: Receipt) -> None:
        self.sending.paths[receipt.sequence] = receipt.path
        self.refresh()

    def _refused(self, err: Exception) -> None:
        self.refresh()
        self._seat.work.troubled.emit(err)

    def _show(self, asked: Asked) -> None:
        self._found, self._categories, self._sending = asked.rows, asked.categories, asked.sending
        self._show_question()
        self.sending.show_sending(asked.sending, self._seat.desk.path.parent)
        self._render()

    def _render(self) -> None:
        rows = rows_from(self._found, self._categories, frozenset(self._chosen), speaker().language)
        again = [row.proposal for row in rows] != [row.proposal for row in self.model.rows]
        self.model.show_rows(rows)
        for number, row in enumerate(rows):
            self._cell(number).show_row(row)
        if again:
            self._order_tabs()
            self.table.choose(self.model.find(self._wanted))
        self._show_foot(rows)

    def _order_tabs(self) -> None:
        """Tab goes from the table through the answers, row by row, and then to the foot."""
        before: QWidget = self.table
        for number in range(len(self.model.rows)):
            for made in self._cell(number).buttons():
                QWidget.setTabOrder(before, made)
                before = made
        for each in (self.rest, self.act, self.write):
            QWidget.setTabOrder(before, each)
            before = each

    def _cell(self, number: int) -> AnswerCell:
        """The answers of a row, made if need be."""
        index = self.model.index(number, _ANSWER)
        found = self.table.indexWidget(index)
        if isinstance(found, AnswerCell):
            return found
        row = self.model.rows[number]
        made = AnswerCell(row)
        made.answered.connect(partial(self._answered, row.proposal))
        made.dismissed.connect(partial(self._ask_dismissal, row.proposal))
        made.reached.connect(lambda: self.table.choose(self.model.find(row.proposal)))
        self.table.setIndexWidget(index, made)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On the chosen row 1, 2 and 3 press its answers."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text() in set("123"):
            if event.text() and self.table.currentIndex().isValid():
                self._cell(self.table.currentIndex().row()).press(int(event.text()))
            return True
        return super().eventFilter(watched, event)

    def _show_foot(self, rows: tuple[AnswerRow, ...]) -> None:
        count = counts(rows)
        said = self.tr(
            "%n proposals name somebody you may know. They need an answer of their own.", "", count[Stand.HINTED]
        )
        self.strip.show_text(said if count[Stand.HINTED] else "")
        self.rest.setVisible(count[Stand.OPEN] > 0)
        below = sum(row.stand is Stand.OPEN and row.proposal not in self.seen for row in rows)
        shown = count[Stand.OPEN] - below
        some = self.tr("No conflict with the %n shown", "", shown)
        self.rest.setText(some if below else self.tr("No conflict with the remaining %n", "", shown))
        self._show_acts(count[Stand.CHOSEN])
        self.rest.setAccessibleName(self.rest.text())
        if below:
            self._hint.setText(self.tr("%n open proposals were not shown yet; scroll on to see them.", "", below))
        elif count[Stand.CHOSEN]:
            self._hint.setText(self.tr("%n answers are chosen and not declared yet.", "", count[Stand.CHOSEN]))
        elif count[Stand.OPEN]:
            self._hint.setText(
                self.tr(
                    "%n proposals without a hint are still open; they can be answered at once.", "", count[Stand.OPEN]
                )
            )
        elif count[Stand.HINTED]:
            self._hint.setText(self.tr("%n proposals still need an answer of their own.", "", count[Stand.HINTED]))
        else:
            self._hint.setText(self.tr("Every proposal has its answer. An answer can be changed, with a reason."))

    def _show_acts(self, chosen: int) -> None:
        """One primary button: to declare what was chosen, or to write the file once all is declared."""
        due = self._sending is not None and self._sending.due and not chosen
        self.act.setEnabled(chosen > 0)
        self.act.setVisible(not due)
        self.write.setVisible(due)
        self.write.setEnabled(due)

    def _answered(self, proposal: str, answer: Hashable) -> None:
        number = self.model.find(proposal)
        row = self.model.rows[number]
        self.table.choose(number)
        declared = row.stand in {Stand.NO_CONFLICT, Stand.CONFLICT}
        if answer == NO and row.stand is Stand.HINTED:
            self._ask_dismissal(proposal)
        elif answer == NO and not declared:
            self._chosen.symmetric_difference_update({proposal})
            self._render()
        elif answer == YES or row.stand is Stand.CONFLICT:
            self._asking.conflict(row, self._categories, conflict=answer == YES, changed=declared)

    def _ask_dismissal(self, proposal: str) -> None:
        number = self.model.find(proposal)
        self.table.choose(number)
        self._asking.dismissal(self.model.rows[number])

    def _choose_rest(self) -> None:
        """Answer for what was shown; what lies below the edge is shown now, and answered by pressing once more."""
        self._chosen |= {
            row.proposal for row in self.model.rows if row.stand is Stand.OPEN and row.proposal in self.seen
        }
        self._render()
        unseen = next((number for number, row in enumerate(self.model.rows) if row.stand is Stand.OPEN), None)
        if unseen is None:
            self.act.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.scrollTo(self.model.index(unseen, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _declare_chosen(self) -> None:
        chosen = [row.proposal for row in self.model.rows if row.stand is Stand.CHOSEN]
        self._chosen.clear()

        def act(desk: OpenDesk, at: datetime) -> None:
            for proposal in chosen:
                declare(desk, proposal=proposal, at=at)

        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button rests from now on
        self._seat.act(act, owner=self)
