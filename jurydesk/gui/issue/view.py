"""Issuing: what is ready, who gets a pack, the codes once. Freezing the charter cannot be undone and is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jurydesk.actions.chartering import freeze_charter
from jurydesk.actions.issuing import Issued, IssueStopped
from jurydesk.gui.issue import writing
from jurydesk.gui.issue.asking import AnewDialog, IssueDialog, Wish
from jurydesk.gui.issue.codes import CodesDialog
from jurydesk.gui.issue.model import Do, PackRow, Ready, columns, load, possible
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import confirm
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
    from pathlib import Path

    from jurydesk.errors import DeskError
    from jurydesk.gui.issue.writing import LongAct
    from jurydesk.gui.seat import Seat


class IssueScreen(Page):
    """One row per juror; the first issue freezes the charter. `amend` asks for the dialog that amends it."""

    amend = Signal(object)
    concerns = frozenset(
        {"packs", "assignments", "jurors", "charters", "hand_ins", "declarations", "rulings", "conflicts"}
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._ready: Ready | None = None
        self._chosen: PackRow | None = None
        self._strict: bool | None = None
        self._do: tuple[Do, ...] = ()
        self.strip = Strip(
            self.tr("The first issue freezes rules, proposals and panel in the charter. That cannot be undone."),
            Tone.AMBER,
            "triangle-up",
        )
        self.steps = StepLine(self.tr("Steps of a strict call"))
        self.column.addWidget(self.steps)
        self.column.addWidget(self.strip)
        self.too_few = Strip("", Tone.AMBER, "triangle-up")
        self.too_few.hide()
        self.column.addWidget(self.too_few)
        self.model: RowsModel[PackRow] = RowsModel(columns(), key=lambda row: row.juror, parent=self)
        self.table = DeskTable(self.model, self.tr("Jurors and their packs"))
        self.table.chosen.connect(self._choose)
        self.column.addWidget(TableSheet(self.table, self.tr("No jurors yet. Import the panel first.")), 1)
        self.column.addLayout(self._foot())
        self._show_mode(strict=False)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.again = button(self.tr("Issue anew…"), self._ask_again)
        self.others = {do: button(self._verb(do), self._doer(do)) for do in Do}
        self.act = primary(self._verb(Do.PACKS), lambda: self._doer(self._do[0])() if self._do else None)
        foot.addWidget(self._hint, 1)
        for each in (self.again, *self.others.values(), self.act):
            foot.addWidget(each)
        return foot

    def _verb(self, do: Do) -> str:
        return {
            Do.PACKS: self.tr("Issue the packs…"),
            Do.ROSTERS: self.tr("Issue the rosters…"),
            Do.TAKE_IN: self.tr("Take in declaration files"),
            Do.FREEZE: self.tr("Freeze the charter…"),
            Do.DOSSIERS: self.tr("Issue the dossiers…"),
            Do.KEYS: self.tr("Take keys into the charter…"),
        }[do]

    def _doer(self, do: Do) -> Callable[[], object]:
        return {
            Do.PACKS: self._ask,
            Do.ROSTERS: self._ask_rosters,
            Do.TAKE_IN: lambda: self.go.emit("intake", None),
            Do.FREEZE: self._ask_freeze,
            Do.DOSSIERS: self._ask_dossiers,
            Do.KEYS: self._ask_keys,
        }[do]

    def refresh(self) -> None:
        """Ask for the packs."""
        self._seat.ask(load, self._show, self)

    def issue_into(
        self,
        folder: Path,
        jurors: Sequence[int] | None = None,
        *,
        wish: Wish | None = None,
        dialog: IssueDialog | None = None,
    ) -> None:
        """Write packs for all who need one, or for these jurors, and show their codes."""
        self._run(writing.packs(wish or Wish(folder), jurors), self.tr("Writing packs"), dialog)

    def rosters_into(
        self, folder: Path, jurors: Sequence[int] | None = None, *, dialog: IssueDialog | None = None
    ) -> None:
        """Write rosters for all who have none, or for these jurors, and show their codes."""
        self._run(writing.rosters(folder, jurors), self.tr("Writing rosters"), dialog)

    def _run(self, act: LongAct, says: str, dialog: IssueDialog | None) -> None:
        def done(issued: Issued) -> None:
            if dialog is not None:
                dialog.accept()
            self._issued(issued)

        def refused(err: DeskError) -> None:
            self._show_acts()
            some = isinstance(err, IssueStopped) and bool(err.issued.packs)
            if dialog is not None and not some:
                dialog.refuse_for(err)
                return
            if dialog is not None:
                dialog.accept()
            self._seat.work.troubled.emit(err)
            if isinstance(err, IssueStopped) and some:
                self._issued(err.issued)

        self.act.setEnabled(False)
        ticket = self._seat.act_long(act, says=says, done=done, failed=refused, shows=writing.shown(says), owner=self)
        if dialog is not None:
            self._seat.busy.connect(dialog.show_progress)
            dialog.begin(says, ticket)

    def _show(self, ready: Ready) -> None:
        self._ready = ready
        self._show_mode(strict=ready.strict is not None)
        self.model.show_rows(ready.rows)
        self.steps.show_cells(step_cells(ready.strict))
        self.too_few.show_text(ready.too_few)
        self.strip.setVisible(not ready.frozen and bool(ready.rows) and ready.strict is None)
        self._chosen = next((row for row in ready.rows if self._chosen and row.juror == self._chosen.juror), None)
        self._hint.setText(self._hint_of(ready))
        self._show_acts()

    def _show_mode(self, *, strict: bool) -> None:
        if strict == self._strict:
            return
        self._strict = strict
        self.model.show_columns(columns(strict=strict))
        under = (
            self.tr("Rosters first; declaration files bring the jurors' keys; dossiers are sealed to those keys.")
            if strict
            else self.tr("One sealed file per juror. Its code goes another way: by letter or by phone.")
        )
        self.show_title(self.tr("Issue the packs"), under)

    def _hint_of(self, ready: Ready) -> str:
        empty = sum(not row.proposals for row in ready.rows)
        if empty:
            return self.tr("%n jurors have no proposals and get no pack.", "", empty)
        strict = ready.strict
        unruled = strict.conflicts - strict.ruled if strict is not None else 0
        if unruled and not (strict and strict.without_roster):
            told = self.tr("%n conflicts are not ruled on; those proposals stay out of the dossiers.", "", unruled)
            return f"{told} {self.tr('Rule on them on the page of the panel.')}"
        return ""

    def _show_acts(self) -> None:
        self._do = possible(self._ready) if self._ready is not None else ()
        first = self._do[0] if self._do else Do.DOSSIERS if self._strict else Do.PACKS
        self.act.setText(self._verb(first))
        self.act.setAccessibleName(self._verb(first))
        self.act.setEnabled(bool(self._do))
        for do, each in self.others.items():
            each.setVisible(do in self._do[1:])
        self.again.setEnabled(self._chosen is not None and self._chosen.pack > 0)

    def _choose(self, row: object) -> None:
        self._chosen = row if isinstance(row, PackRow) else None
        self._show_acts()

    def _ask(self) -> None:
        if self._ready is None:
            return
        count = len(self._ready.waiting)
        if self._ready.frozen:
            title = self.tr("Issue %n packs", "", count)
            told = self.tr("To jurors whose key is known the pack is sealed with it; else it has a code.")
            self._ask_where(title, told, self.tr("Issue"), self._packs_to_all)
            return
        self._ask_where(
            self.tr("Freeze the charter and write %n packs?", "", count),
            self.tr("Rules, proposals and panel are frozen from then on. That cannot be undone."),
            self.tr("Freeze and issue"),
            self._packs_to_all,
        )

    def _packs_to_all(self, wish: Wish, dialog: IssueDialog) -> None:
        waiting = self._ready.waiting if self._ready is not None else ()
        self.issue_into(wish.folder, waiting, wish=wish, dialog=dialog)

    def _ask_rosters(self) -> None:
        waiting = self._ready.strict.without_roster if self._ready and self._ready.strict else ()
        dialog = IssueDialog(
            self.tr("Issue %n rosters", "", len(waiting)),
            (
                self.tr("A roster holds rules, titles, partners and people, and no document."),
                self.tr("Each has its code, which goes another way: by letter or by phone."),
            ),
            self.tr("Issue"),
            lambda wish, asking: self.rosters_into(wish.folder, waiting, dialog=asking),
            self._seat.desk.path.parent,
            parts=False,
            parent=self,
        )
        dialog.open()

    def _ask_dossiers(self) -> None:
        strict = self._ready.strict if self._ready else None
        if strict is None:
            return
        waiting = strict.without_dossier
        pending = sum(not row.in_charter for row in strict.rows)
        told = self.tr("Each is sealed to its juror's own key, and lacks what that juror must not see.")
        if pending:
            told += " " + self.tr("Nobody waits for the slowest: %n keys are pending and come later.", "", pending)
        self._ask_where(
            self.tr("Issue %n dossiers", "", len(waiting)),
            told,
            self.tr("Issue"),
            lambda wish, asking: self.issue_into(wish.folder, waiting, wish=wish, dialog=asking),
        )

    def _ask_where(self, title: str, told: str, verb: str, then: Callable[[Wish, IssueDialog], object]) -> None:
        IssueDialog(title, (told,), verb, then, self._seat.desk.path.parent, parent=self).open()

    def _ask_freeze(self) -> None:
        strict = self._ready.strict if self._ready else None
        if strict is None:
            return
        declared = len(strict.rows) - len(strict.awaited)
        more = self.tr("Rules, proposals, panel and these keys are frozen from then on. That cannot be undone.")
        if strict.awaited:
            more += " " + self.tr(
                "%n declaration files have not come: those keys stay pending and come in by an amendment.",
                "",
                len(strict.awaited),
            )
        confirm(
            self,
            self.tr("Freeze the charter with the keys of %n jurors?", "", declared),
            more,
            self.tr("Freeze"),
            lambda: self._seat.act(lambda desk, at: freeze_charter(desk, at=at), owner=self),
        )

    def _ask_keys(self) -> None:
        self.amend.emit(("keys", self.tr("Keys of jurors who declared after the freeze")))

    def _ask_again(self) -> None:
        row, ready = self._chosen, self._ready
        if row is None or ready is None:
            return

        def then(wish: Wish, dialog: IssueDialog) -> None:
            if row.step is not None and not row.keyed:
                self.rosters_into(wish.folder, [row.juror], dialog=dialog)
            else:
                self.issue_into(wish.folder, [row.juror], wish=wish, dialog=dialog)

        AnewDialog(row, then, self._seat.desk.path.parent, frozen=ready.frozen, parent=self).open()

    def _issued(self, issued: Issued) -> None:
        self.refresh()
        CodesDialog(issued, self._seat, self).open()
