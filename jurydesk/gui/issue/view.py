"""Issuing: what is ready, who gets a pack, the codes once. Freezing the charter cannot be undone and is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.issuing import Issued, IssueStopped, issue
from jurydesk.actions.preparing import assignment_rows
from jurydesk.gui.issue.codes import CodesDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import confirm
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.store.queries import HandInVerdict, PackWay
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


@dataclass(frozen=True)
class PackRow:
    """One juror: how many proposals, the newest pack (number 0 for none) and when, whether a hand-in came back."""

    juror: int
    name: str
    proposals: int
    pack: int = 0
    at: datetime | None = None
    back: bool = False


@dataclass(frozen=True)
class Ready:
    """Who gets packs, and whether the charter is frozen already."""

    rows: tuple[PackRow, ...]
    frozen: bool


def load(desk: OpenDesk) -> Ready:
    """The packs as of now."""
    rows = assignment_rows(desk)
    with desk.read() as queries:
        packs = [pack for pack in queries.packs() if pack.way is PackWay.ISSUED]
        back = {found.juror for found in queries.hand_ins() if found.verdict is HandInVerdict.ACCEPTED}
        frozen = queries.charter() is not None
    found = []
    for row in rows:
        newest = max((pack for pack in packs if pack.juror == row.juror), key=lambda pack: pack.sequence, default=None)
        found.append(
            PackRow(
                row.juror,
                row.name,
                len(row.proposals),
                newest.sequence if newest else 0,
                newest.at if newest else None,
                row.juror in back,
            )
        )
    return Ready(tuple(found), frozen)


class IssueScreen(Page):
    """One row per juror; the first issue freezes the charter."""

    concerns = frozenset({"packs", "assignments", "jurors", "charters", "hand_ins"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._ready: Ready | None = None
        self._chosen: PackRow | None = None
        self.show_title(
            self.tr("Issue the packs"),
            self.tr("One sealed file per juror. Its code goes another way: by letter or by phone."),
        )
        self.strip = Strip(
            self.tr("The first issue freezes rules, proposals and panel in the charter. That cannot be undone."),
            Tone.AMBER,
            "triangle-up",
        )
        self.column.addWidget(self.strip)
        self.model: RowsModel[PackRow] = RowsModel(columns(), key=lambda row: row.juror, parent=self)
        self.table = DeskTable(self.model, self.tr("Jurors and their packs"))
        self.table.chosen.connect(self._choose)
        self.column.addWidget(TableSheet(self.table, self.tr("No jurors yet. Import the panel first.")), 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self._hint = second()
        self.again = button(self.tr("Issue anew…"), self._ask_again)
        self.act = primary(self.tr("Issue the packs…"), self._ask)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.act)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Ask for the packs."""
        self._seat.ask(load, self._show, self)

    def issue_into(self, folder: Path, jurors: Sequence[int] | None = None) -> None:
        """Write packs for all, or for these jurors, and show their codes."""

        def act(
            desk: OpenDesk, at: datetime, report: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> Issued:
            def told(step: int, of: int) -> None:
                if not cancelled():  # a stop between two packs must not lose the codes of those written
                    report(step, of)

            return issue(desk, folder=folder, jurors=jurors, at=at, progress=told, cancelled=cancelled)

        self.act.setEnabled(False)
        self._seat.act_long(act, says=self.tr("Writing packs"), done=self._issued, failed=self._refused, owner=self)

    def _show(self, ready: Ready) -> None:
        self._ready = ready
        self.model.show_rows(ready.rows)
        empty = [row for row in ready.rows if not row.proposals]
        self.strip.setVisible(not ready.frozen and bool(ready.rows))
        waiting = [row for row in ready.rows if row.proposals and not row.pack]
        self.act.setEnabled(bool(waiting))
        self._hint.setText(self.tr("%n jurors have no proposals and get no pack.", "", len(empty)) if empty else "")
        self.again.setEnabled(self._chosen is not None and self._chosen.pack > 0)

    def _choose(self, row: object) -> None:
        self._chosen = row if isinstance(row, PackRow) else None
        self.again.setEnabled(self._chosen is not None and self._chosen.pack > 0)

    def _ask(self) -> None:
        waiting = [row.juror for row in self.model.rows if row.proposals and not row.pack]
        if self._ready is not None and self._ready.frozen:
            self._choose_folder(waiting)
            return
        confirm(
            self,
            self.tr("Freeze the charter and write %n packs?", "", len(waiting)),
            self.tr("Rules, proposals and panel are frozen from then on."),
            self.tr("Freeze and issue"),
            lambda: self._choose_folder(None),
        )

    def _ask_again(self) -> None:
        if self._chosen is None:
            return
        number = self._chosen.juror
        confirm(
            self,
            self.tr("Issue a new pack to {name}?").format(name=self._chosen.name),
            self.tr("It gets a new code; the code sent before no longer enrols anybody."),
            self.tr("Issue anew"),
            lambda: self._choose_folder([number]),
        )

    def _choose_folder(self, jurors: Sequence[int] | None) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Where should the packs be written?"), str(self._seat.desk.path.parent)
        )
        if folder:
            self.issue_into(Path(folder), jurors)

    def _issued(self, issued: Issued) -> None:
        self.refresh()
        CodesDialog(issued, self._seat, self).open()

    def _refused(self, err: Exception) -> None:
        self.act.setEnabled(True)
        self._seat.work.troubled.emit(err)
        if isinstance(err, IssueStopped) and err.issued.packs:
            self._issued(err.issued)


def columns() -> Sequence[Column[PackRow]]:
    """Juror, load, pack."""
    return (
        Column("", lambda row: str(row.juror), number=True),
        Column(say(phrase("Issue", "Juror")), lambda row: row.name, stretch=True),
        Column(say(phrase("Issue", "Proposals")), lambda row: str(row.proposals), number=True),
        Column(
            say(phrase("Issue", "Pack")),
            lambda row: speaker().time(row.at) if row.at else "",
            badges=lambda row: (_badge(row),),
            quiet=True,
            width=340,
        ),
    )


def _badge(row: PackRow) -> Badge:
    if row.back:
        return badge(State.COMPLETE, say(phrase("Issue", "handed in")))
    if row.pack:
        return badge(State.BEGUN, say(phrase("Issue", "issued, number {number}"), number=row.pack))
    return badge(State.OPEN, say(phrase("Issue", "not issued")))
