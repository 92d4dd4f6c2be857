"""The proposals of the round: imported from a table and a folder of documents, looked at, set aside with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.importing import Imported, import_proposals, sentences
from jurydesk.actions.preparing import set_aside
from jurydesk.actions.removing import remove_proposal
from jurydesk.actions.table_columns import Subject, columns_in, remember_columns, titles_of
from jurydesk.gui.columns_dialog import ColumnsDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import ReasonDialog, ReportDialog, confirm
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import NOTHING, Column, RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.table_columns import TableColumns
    from jurydesk.domain.proposal import Proposal
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.work import Ticket

_COUNTRIES = 3


@dataclass(frozen=True)
class Listed:
    """All proposals, how many jurors each has, and whether the charter is frozen."""

    proposals: tuple[Proposal, ...]
    jurors: Mapping[str, int]
    frozen: bool


def load(desk: OpenDesk) -> Listed:
    """The proposals as of now."""
    with desk.read() as queries:
        assigned = queries.assignments()
        counts: dict[str, int] = {}
        for each in assigned:
            counts[each.proposal] = counts.get(each.proposal, 0) + 1
        return Listed(queries.proposals(), counts, queries.charter() is not None)


class ProposalsScreen(Page):
    """The table of proposals; importing is the one act that fills it. `amend` asks for the dialog that amends."""

    amend = Signal(object)
    concerns = frozenset({"proposals", "documents", "assignments", "charters"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._chosen: Proposal | None = None
        self._jurors: Mapping[str, int] = {}
        self._frozen = False
        self._ticket: Ticket | None = None
        self.show_title(self.tr("Proposals"))
        self.model: RowsModel[Proposal] = RowsModel(self._columns(), key=lambda row: row.number, parent=self)
        self.table = DeskTable(self.model, self.tr("Proposals"))
        self.table.chosen.connect(self._choose)
        self.fill = primary(self.tr("Import a table…"), self._choose_table)
        self.column.addWidget(
            TableSheet(
                self.table, self.tr("No proposals yet. Import the funder's table and the folder of PDFs."), self.fill
            ),
            1,
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.stop = button(self.tr("Stop"), self._stop)
        self.stop.hide()
        self.aside = button(self.tr("Not eligible…"), self._ask_aside)
        self.withdraw = button(self.tr("Withdrawn…"), self._ask_withdrawn)
        self.remove = button(self.tr("Remove…"), self._ask_removed)
        self.change = button(self.tr("Amend…"), self._ask_change)
        self.again = button(self.tr("Import a table…"), self._choose_table)
        foot.addWidget(self._hint, 1)
        for each in (self.stop, self.aside, self.withdraw, self.remove, self.change, self.again):
            foot.addWidget(each)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Ask for the proposals."""
        self._seat.ask(load, self._show, self)

    def import_from(self, table: Path, documents: Path | None) -> None:
        """Import a table, and its documents from a folder; where its headings leave a doubt, ask first."""

        def found(columns: TableColumns) -> None:
            if columns.doubtful:
                ColumnsDialog(columns, lambda chosen: self._import(table, documents, chosen), self).open()
            else:
                self._import(table, documents, columns.chosen)

        self._seat.ask(lambda desk: columns_in(desk, table=table, subject=Subject.PROPOSALS), found, self)

    def _import(self, table: Path, documents: Path | None, columns: Mapping[str, str]) -> None:

        says = self.tr("Importing proposals")

        def act(
            desk: OpenDesk, at: datetime, report: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> Imported:
            done = import_proposals(
                desk, table=table, documents=documents, columns=columns, at=at, progress=report, cancelled=cancelled
            )
            remember_columns(desk, subject=Subject.PROPOSALS, columns=columns, at=at)
            return done

        def share(done: int, of: int) -> str:
            return f"{says} {speaker().percent(Fraction(done, of))}" if of else says

        self._ticket = self._seat.act_long(
            act,
            says=says,
            done=self._imported,
            failed=self._not_imported,
            stopped=self._stopped,
            shows=share,
            owner=self,
        )
        self._show_import()

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self.stop.setEnabled(False)

    def _stopped(self) -> None:
        self._ticket = None
        self._show_import()
        self._hint.setText(self.tr("Stopped: nothing was taken."))

    def _not_imported(self, err: DeskError) -> None:
        if self._ticket is not None and self._ticket.cancelled():
            self._stopped()
            return
        self._ticket = None
        self._show_import()
        self._seat.work.troubled.emit(err)

    def _show_import(self) -> None:
        """One import at a time; it can be stopped as long as it goes on."""
        under_way = self._ticket is not None
        self.stop.setVisible(under_way)
        self.stop.setEnabled(True)
        for each in (self.again, self.fill):
            each.setEnabled(not under_way)

    def _columns(self) -> Sequence[Column[Proposal]]:
        return (
            Column(
                say(phrase("Proposals", "Proposal")),
                lambda row: f"{row.number} {row.title}",
                second=lambda row: row.applicant,
                badges=_badges,
                wrap=True,
                stretch=True,
            ),
            Column(say(phrase("Proposals", "Theme")), lambda row: row.theme, quiet=True, wrap=True, width=150),
            Column(
                say(phrase("Proposals", "Countries")),
                lambda row: ", ".join(row.partner_countries()[:_COUNTRIES]),
                quiet=True,
                wrap=True,
                width=150,
            ),
            Column(
                say(phrase("Proposals", "Requested")),
                lambda row: NOTHING if row.requested_cents is None else speaker().money(row.requested_cents),
                number=True,
            ),
            Column(say(phrase("Proposals", "Documents")), lambda row: str(len(row.documents)), number=True),
            Column(say(phrase("Proposals", "Jurors")), lambda row: str(self._jurors.get(row.number, 0)), number=True),
        )

    def _show(self, listed: Listed) -> None:
        self._jurors = listed.jurors
        self.model.show_rows(listed.proposals)
        self._frozen = listed.frozen
        filled = bool(listed.proposals)
        self.change.setVisible(filled and listed.frozen)
        self.again.setVisible(filled and not listed.frozen)
        self.aside.setVisible(filled and not listed.frozen)
        self.withdraw.setVisible(filled)
        self.remove.setVisible(filled and not listed.frozen)
        self._chosen = next((each for each in listed.proposals if each == self._chosen), None)
        for each in (self.aside, self.withdraw, self.remove):
            each.setEnabled(self._chosen is not None)
        without = sum(not proposal.documents for proposal in listed.proposals)
        self._hint.setText(self.tr("%n proposals have no document.", "", without) if without else "")

    def _choose(self, row: object) -> None:
        self._chosen = next((each for each in self.model.rows if each is row), None)
        for each in (self.aside, self.withdraw, self.remove):
            each.setEnabled(self._chosen is not None)

    def _choose_table(self) -> None:
        table, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Which table holds the proposals?"), "", self.tr("Tables (*.csv *.xlsx)")
        )
        if not table:
            return
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("In which folder are their documents?"), str(Path(table).parent)
        )
        self.import_from(Path(table), Path(folder) if folder else None)

    def _imported(self, done: Imported) -> None:
        self._ticket = None
        self._show_import()
        ReportDialog(
            self.tr("What was imported"), list(sentences(done, titles=titles_of(Subject.PROPOSALS))), self
        ).open()

    def _ask_change(self) -> None:
        chosen = self._chosen
        self.amend.emit(("document", chosen.number) if chosen is not None else ("proposals", ""))

    def _ask_withdrawn(self) -> None:
        if self._frozen and self._chosen is not None:
            self.amend.emit(("withdraw", self._chosen.number))
        else:
            self._ask_aside(withdrawn=True)

    def _ask_removed(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        confirm(
            self,
            self.tr("Remove {name}?").format(name=f"{chosen.number} {chosen.title}"),
            self.tr("It goes as if it had never been imported, with its assignments; no list will name it."),
            self.tr("Remove"),
            lambda: self._seat.act(lambda desk, at: remove_proposal(desk, proposal=chosen.number, at=at), owner=self),
        )

    def _ask_aside(self, *, withdrawn: bool = False) -> None:
        if self._chosen is None:
            return
        number = self._chosen.number

        def act(reason: str, dialog: ReasonDialog) -> None:
            self._seat.act(
                lambda desk, at: set_aside(desk, proposal=number, reason=reason, withdrawn=withdrawn, at=at),
                done=lambda _nothing: dialog.accept(),
                failed=dialog.refuse_for,
                owner=dialog,
            )

        title = self.tr("Withdrawn") if withdrawn else self.tr("Not eligible")
        ReasonDialog(
            title,
            self.tr("{name}: the list will name the proposal with this reason; the jury does not judge it.").format(
                name=f"{number} {self._chosen.title}"
            ),
            self.tr("Set aside"),
            act,
            self,
        ).open()


def _badges(row: Proposal) -> tuple[Badge, ...]:
    if row.not_eligible:
        return (Badge(say(phrase("Proposals", "not eligible")), Tone.GREY, "x"),)
    if row.withdrawn:
        return (Badge(say(phrase("Proposals", "withdrawn")), Tone.GREY, "x"),)
    if not row.documents:
        return (badge(State.LOOK, say(phrase("Proposals", "no document"))),)
    return ()
