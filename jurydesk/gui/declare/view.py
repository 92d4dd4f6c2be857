"""The declaration of conflicts: one answer for each proposal before it is opened. A click chooses, Declare declares."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from jurydesk.actions.declaring import declare
from jurydesk.actions.declaring_file import write_declarations
from jurydesk.gui.declare.asked import Asked, ask
from jurydesk.gui.declare.conflict import CategoriesDialog, ConflictDialog
from jurydesk.gui.declare.dismissing import DismissDialog
from jurydesk.gui.declare.model import AnswerRow, Stand, columns, counts, rows_from
from jurydesk.gui.declare.sending import SendingSheet
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import Answers, button, link, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.state import Badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from datetime import datetime

    from jurydesk.actions.declaring import DeclarationRow
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.handing_in import Receipt
    from jurydesk.domain.rules import ConflictCategory
    from jurydesk.gui.declare.sending import Sending
    from jurydesk.gui.seat import Seat

_NO, _YES = "no conflict", "conflict"
_ANSWER = 2
_DISMISS = "dismiss"


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
        self._sending: Sending | None = None
        self._show_question()
        self.head.addWidget(link(self.tr("What counts as a conflict?"), self._explain))
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.strip.hide()
        self.column.addWidget(self.strip)
        self.model: RowsModel[AnswerRow] = RowsModel(columns(), key=lambda row: row.proposal, parent=self)
        self.table = DeskTable(self.model, self.tr("Proposals and your answers"), roomier=8)
        self.column.addWidget(TableSheet(self.table, self.tr("Your pack holds no proposals.")), 1)
        self.sending = SendingSheet()
        self.sending.wanted.connect(self.write_to)
        self.column.addWidget(self.sending)
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
        """Where declaration files were written, by version."""
        return {"written": {str(version): str(path) for version, path in self.sending.paths.items()}}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Know it again."""
        written = place.get("written")
        if isinstance(written, dict):
            self.sending.paths = {int(key): Path(str(path)) for key, path in written.items() if str(key).isdigit()}

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
            self._show_answer(number, row, again=again)
        if again:
            self._order_tabs()
        self._show_foot(rows)

    def _order_tabs(self) -> None:
        """Tab goes from the table through the answers, row by row, and then to the foot."""
        before: QWidget = self.table
        for number in range(len(self.model.rows)):
            holder = self.table.indexWidget(self.model.index(number, _ANSWER))
            for made in holder.findChildren(QPushButton):
                QWidget.setTabOrder(before, made)
                before = made
        for made in (self.rest, self.act, self.write):
            QWidget.setTabOrder(before, made)
            before = made

    def _show_answer(self, number: int, row: AnswerRow, *, again: bool) -> None:
        index = self.model.index(number, _ANSWER)
        holder = self.table.indexWidget(index)
        if again or holder is None:
            holder = self._holder(row)
            self.table.setIndexWidget(index, holder)
        answers = holder.findChild(Answers)
        if not isinstance(answers, Answers):
            return
        if row.stand in {Stand.CONFLICT, Stand.KNOWN}:
            answers.show_answer(_YES, self.tr("Conflict: {kind}").format(kind=row.category or self.tr("known")))
        else:
            answers.show_answer(_NO if row.stand in {Stand.NO_CONFLICT, Stand.CHOSEN} else None)
        answers.setEnabled(row.stand is not Stand.KNOWN)
        dismiss = holder.findChild(QPushButton, _DISMISS)
        if isinstance(dismiss, QPushButton):
            dismiss.setVisible(row.stand is Stand.HINTED)

    def _holder(self, row: AnswerRow) -> QWidget:
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        answers = Answers(
            (
                (_NO, Badge(self.tr("No conflict"), Tone.GREEN, "check")),
                (_YES, Badge(self.tr("Conflict…"), Tone.VIOLET, "ban")),
            )
        )
        answers.setAccessibleName(row.name)
        answers.answered.connect(partial(self._answered, row.proposal))
        inside.addWidget(answers)
        dismiss = button(self.tr("Not so, because…"), partial(self._ask_dismissal, row.proposal))
        dismiss.setObjectName(_DISMISS)
        dismiss.setVisible(row.stand is Stand.HINTED)
        inside.addWidget(dismiss)
        inside.addStretch(1)
        return holder

    def _show_foot(self, rows: tuple[AnswerRow, ...]) -> None:
        count = counts(rows)
        said = self.tr(
            "%n proposals name somebody you may know. They need an answer of their own.", "", count[Stand.HINTED]
        )
        self.strip.show_text(said if count[Stand.HINTED] else "")
        self.rest.setVisible(count[Stand.OPEN] > 0)
        self.rest.setText(self.tr("No conflict with the remaining %n", "", count[Stand.OPEN]))
        self._show_acts(count[Stand.CHOSEN])
        self.rest.setAccessibleName(self.rest.text())
        if count[Stand.CHOSEN]:
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
        if answer == _NO and row.stand is Stand.HINTED:
            self._ask_dismissal(proposal)
        elif answer == _NO and not declared:
            self._chosen.symmetric_difference_update({proposal})
            self._render()
        elif answer == _YES or row.stand is Stand.CONFLICT:
            self._ask_conflict(row, conflict=answer == _YES, changed=declared)

    def _ask_conflict(self, row: AnswerRow, *, conflict: bool, changed: bool) -> None:
        dialog = ConflictDialog(
            row.name,
            self._categories,
            partial(self._declare_one, row.proposal),
            changed=changed,
            conflict=conflict,
            parent=self,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_dismissal(self, proposal: str) -> None:
        number = self.model.find(proposal)
        row = self.model.rows[number]
        self.table.choose(number)
        dialog = DismissDialog(row.name, row.hints, partial(self._dismiss, proposal), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dismiss(self, proposal: str, reason: str) -> None:
        def act(desk: OpenDesk, at: datetime) -> None:
            declare(desk, proposal=proposal, hint_dismissed=reason, at=at)

        self._seat.act(act, owner=self)

    def _declare_one(self, proposal: str, category: str, statement: str, reason: str) -> None:
        self._chosen.discard(proposal)

        def act(desk: OpenDesk, at: datetime) -> None:
            declare(desk, proposal=proposal, category=category, statement=statement, reason=reason, at=at)

        self._seat.act(act, owner=self)

    def _choose_rest(self) -> None:
        self._chosen |= {row.proposal for row in self.model.rows if row.stand is Stand.OPEN}
        self._render()

    def _declare_chosen(self) -> None:
        chosen = [row.proposal for row in self.model.rows if row.stand is Stand.CHOSEN]
        self._chosen.clear()

        def act(desk: OpenDesk, at: datetime) -> None:
            for proposal in chosen:
                declare(desk, proposal=proposal, at=at)

        self._seat.act(act, owner=self)

    def _explain(self) -> None:
        dialog = CategoriesDialog(self._categories, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
