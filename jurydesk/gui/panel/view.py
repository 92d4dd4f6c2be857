"""The panel: people from a table, proposals assigned, conflicts noted and ruled on, each with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.importing import Imported, import_jurors, sentences
from jurydesk.actions.preparing import note_conflict
from jurydesk.actions.ruling import ConflictRow, rule_on_conflict
from jurydesk.actions.table_columns import Subject, columns_in, remember_columns, titles_of
from jurydesk.domain.conflict import Access
from jurydesk.gui.columns_dialog import ColumnsDialog
from jurydesk.gui.panel.assigning import AssignDialog, assigned_now
from jurydesk.gui.panel.conflict import NoteConflictDialog
from jurydesk.gui.panel.model import PanelFacts, PersonRow, conflict_columns, load, people_columns
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import ReasonDialog, ReportDialog
from jurydesk.gui.parts.buttons import button, link, primary
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.tables import DeskTable, TableSheet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.table_columns import TableColumns
    from jurydesk.gui.seat import Seat


class PanelScreen(Page):
    """People on the left, conflicts on the right. `amend` asks for the dialog that amends the charter."""

    amend = Signal(object)
    concerns = frozenset({"jurors", "assignments", "conflicts", "declarations", "rulings", "charters", "proposals"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._facts: PanelFacts | None = None
        self._chosen: ConflictRow | None = None
        self._person: PersonRow | None = None
        self.show_title(self.tr("Panel"))
        self.people: RowsModel[PersonRow] = RowsModel(people_columns(), key=lambda row: row.juror.number, parent=self)
        self.conflicts: RowsModel[ConflictRow] = RowsModel(
            conflict_columns(), key=lambda row: (row.juror, row.proposal), parent=self
        )
        people = DeskTable(self.people, self.tr("People of the panel"))
        people.chosen.connect(self._choose_person)
        self.people_table = people
        self.table = DeskTable(self.conflicts, self.tr("Conflicts of interest"))
        self.table.chosen.connect(self._choose)
        sides = QHBoxLayout()
        sides.setSpacing(theme.MEDIUM)
        fill = primary(self.tr("Import a table…"), self._choose_table)
        sides.addWidget(TableSheet(people, self.tr("Nobody yet. Import the table of the panel's people."), fill), 1)
        sides.addWidget(TableSheet(self.table, self.tr("No conflicts are known. What jurors declare appears here.")), 1)
        self.column.addLayout(sides, 1)
        self.dismissed = link("", self._tell_dismissed)
        self.column.addWidget(self.dismissed, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.again = button(self.tr("Import a table…"), self._choose_table)
        self.note = button(self.tr("Note a conflict…"), self._ask_conflict)
        self.exclude = button(self.tr("Exclude…"), lambda: self._ask_ruling(excluded=True))
        self.admit = button(self.tr("Admit…"), lambda: self._ask_ruling(excluded=False))
        self.assign = primary(self.tr("Assign…"), self._ask_assign)
        self.change = button(self.tr("Amend…"), self._ask_change)
        foot.addWidget(self._hint, 1)
        for each in (self.change, self.again, self.note, self.exclude, self.admit, self.assign):
            foot.addWidget(each)
        return foot

    def refresh(self) -> None:
        """Ask for the panel."""
        self._seat.ask(load, self._show, self)

    def import_from(self, table: Path) -> None:
        """Take the people from a table; where its headings leave a doubt, ask first."""

        def found(columns: TableColumns) -> None:
            if columns.doubtful:
                ColumnsDialog(columns, lambda chosen: self._import(table, chosen), self).open()
            else:
                self._import(table, columns.chosen)

        self._seat.ask(lambda desk: columns_in(desk, table=table, subject=Subject.JURORS), found, self)

    def _import(self, table: Path, columns: Mapping[str, str]) -> None:
        def act(desk: OpenDesk, at: datetime) -> Imported:
            done = import_jurors(desk, table=table, columns=columns, at=at)
            remember_columns(desk, subject=Subject.JURORS, columns=columns, at=at)
            return done

        self._seat.act(act, done=self._imported, owner=self)

    def _show(self, facts: PanelFacts) -> None:
        self._facts = facts
        self.people.show_rows(facts.people)
        self.conflicts.show_rows(facts.conflicts)
        same = [
            row
            for row in facts.conflicts
            if self._chosen and (row.juror, row.proposal) == (self._chosen.juror, self._chosen.proposal)
        ]
        self._chosen = same[0] if same else None
        ready = bool(facts.people) and bool(facts.proposals)
        assigned = any(row.assigned for row in facts.people)
        self.again.setVisible(bool(facts.people) and not facts.frozen)
        self.change.setVisible(facts.frozen)
        self.assign.setVisible(ready and not facts.frozen)
        self.note.setVisible(ready and not facts.frozen)
        self._hint.setText("" if assigned or not ready else self.tr("Nobody has proposals to judge yet."))
        self.dismissed.setText(
            self.tr("%n likely conflicts were declared to be none: see why", "", len(facts.dismissed))
        )
        self.dismissed.setAccessibleName(self.dismissed.text())
        self.dismissed.setVisible(bool(facts.dismissed))
        self._show_ruling()

    def _tell_dismissed(self) -> None:
        told = [each.sentence for each in self._facts.dismissed] if self._facts is not None else []
        ReportDialog(self.tr("Likely conflicts that jurors declared to be none"), told, self).open()

    def _show_ruling(self) -> None:
        chosen = self._chosen
        self.exclude.setVisible(chosen is not None and (chosen.access is not Access.RECUSED or not chosen.ruled))
        self.admit.setVisible(chosen is not None and chosen.access is Access.RECUSED)

    def _choose(self, row: object) -> None:
        self._chosen = row if isinstance(row, ConflictRow) else None
        self._show_ruling()

    def _choose_person(self, row: object) -> None:
        self._person = row if isinstance(row, PersonRow) else None

    def _ask_change(self) -> None:
        """Somebody who judges may have left; else somebody joins."""
        row = self._person
        self.amend.emit(("substitute", row.juror.number) if row is not None and row.assigned else ("person", ""))

    def _choose_table(self) -> None:
        table, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Which table holds the panel's people?"), "", self.tr("Tables (*.csv *.xlsx)")
        )
        if table:
            self.import_from(Path(table))

    def _imported(self, done: Imported) -> None:
        ReportDialog(self.tr("What was imported"), list(sentences(done, titles=titles_of(Subject.JURORS))), self).open()

    def _ask_assign(self) -> None:
        facts = self._facts
        if facts is None:
            return

        def show(has: Mapping[int, tuple[str, ...]]) -> None:
            AssignDialog(self._seat, facts, has, self._tell_nobody, self).open()

        self._seat.ask(assigned_now, show, self)

    def _tell_nobody(self, nobody: tuple[str, ...]) -> None:
        if nobody:
            told = self.tr("Assigned to nobody: {proposals}").format(proposals=", ".join(nobody))
            ReportDialog(self.tr("Assign the proposals"), [told], self).open()

    def _ask_conflict(self) -> None:
        if self._facts is None:
            return

        def note(dialog: NoteConflictDialog, juror: int, proposal: str, statement: str) -> None:
            self._seat.act(
                lambda desk, at: note_conflict(desk, juror=juror, proposal=proposal, statement=statement, at=at),
                done=lambda _nothing: dialog.accept(),
                failed=dialog.refuse_for,
                owner=dialog,
            )

        people = [(row.juror.number, row.juror.name) for row in self._facts.people if row.juror.marks]
        NoteConflictDialog(people, self._facts.proposals, note, self).open()

    def _ask_ruling(self, *, excluded: bool) -> None:
        chosen = self._chosen
        if chosen is None:
            return

        def act(reason: str, dialog: ReasonDialog) -> None:
            self._seat.act(
                lambda desk, at: rule_on_conflict(
                    desk, juror=chosen.juror, proposal=chosen.proposal, excluded=excluded, reason=reason, at=at
                ),
                done=lambda _nothing: dialog.accept(),
                failed=dialog.refuse_for,
                owner=dialog,
            )

        text = (
            self.tr("{name} will not judge {proposal}. The panel confirms or reverses this at its meeting.")
            if excluded
            else self.tr("{name} may judge {proposal}. The panel confirms or reverses this at its meeting.")
        )
        ReasonDialog(
            self.tr("Ruling"),
            text.format(name=chosen.name, proposal=f"{chosen.proposal} {chosen.title}"),
            self.tr("Exclude") if excluded else self.tr("Admit"),
            act,
            self,
        ).open()
