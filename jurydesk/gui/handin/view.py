"""Handing in: a summary first, then one file and its fingerprint. It writes the file and sends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.hand_in_receipt import print_receipt
from jurydesk.actions.handing_in import Receipt, hand_in
from jurydesk.actions.wanted import some
from jurydesk.gui.handin.model import Sent, Summary, SummaryRow, columns, load
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, Strip
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat

_FEWEST_ROWS = 4


class HandInScreen(Page):
    """What is complete and what is open; a click on a row leads there."""

    concerns = frozenset({"drafts", "declarations", "rulings", "hand_ins", "rules"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._summary: Summary | None = None
        self.show_title(
            self.tr("Hand in"), self.tr("One file, signed with your own key and readable only for the panel.")
        )
        self._chips = QHBoxLayout()
        self._chips.setSpacing(theme.SMALL)
        self.column.addLayout(self._chips)
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.strip.hide()
        middle = self.scrolled_part()
        middle.addWidget(self.strip)
        self.model: RowsModel[SummaryRow] = RowsModel(columns(), key=lambda row: row.proposal, parent=self)
        self.table = DeskTable(self.model, self.tr("What the hand-in holds"))
        self.table.opened.connect(self._jump)
        self.table.clicked.connect(lambda index: self._jump(self.model.row_at(index)))
        sheet = TableSheet(self.table, self.tr("Your pack holds no proposals."))
        sheet.keep_rows(_FEWEST_ROWS)
        middle.addWidget(sheet, 1)
        self.sent = Sheet(spacing=theme.TIGHT)
        self.sent.hide()
        middle.addWidget(self.sent)
        foot = QHBoxLayout()
        self._hint = second()
        self.act = primary(self.tr("Hand in…"), self._choose_file)
        self.over = button(self.tr("Round over…"), lambda: self.go.emit("round over", None), part="plain")
        self.over.setToolTip(self.tr("Delete this desk and its backups, against a receipt for the office"))
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.over)
        foot.addWidget(self.act)
        self.column.addLayout(foot)

    def refresh(self) -> None:
        """Ask for the summary."""
        self._seat.ask(load, self._show, self)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys of the table."""
        return (("Return", self.tr("open the chosen proposal at what is missing")),)

    def hand_in_to(self, path: Path) -> None:
        """Write the hand-in to this file and show its fingerprint."""
        incomplete = self._summary is not None and self._summary.open > 0

        def act(desk: OpenDesk, at: datetime) -> Receipt:
            return hand_in(desk, path=path, incomplete=incomplete, at=at)

        self.act.setEnabled(False)
        self._seat.act(act, done=self._handed_in, failed=self._refused, owner=self)

    def _show(self, summary: Summary) -> None:
        self._summary = summary
        self.model.show_rows(summary.rows)
        self._show_chips(summary)
        self.strip.show_text(self._warning(summary))
        self.act.setEnabled(self._possible(summary))
        self._hint.setText(self._closing(summary))
        self._show_sent(summary.sent, summary.changed)

    def _show_chips(self, summary: Summary) -> None:
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        complete, recused = summary.count(State.COMPLETE), summary.count(State.RECUSED)
        self._chips.addWidget(Chip(badge(State.COMPLETE, self.tr("%n complete", "", complete))))
        if summary.open:
            self._chips.addWidget(Chip(badge(State.OPEN, self.tr("%n open", "", summary.open))))
        if summary.cannot_assess:
            text = self.tr("%n marks “cannot assess”", "", summary.cannot_assess)
            self._chips.addWidget(Chip(Badge(text, Tone.GREY, "minus")))
        if recused:
            self._chips.addWidget(Chip(badge(State.RECUSED, self.tr("%n recused", "", recused))))
        self._chips.addStretch(1)

    def _warning(self, summary: Summary) -> str:
        if summary.awaiting:
            return self.tr(
                "Your dossier has not come yet, so there is nothing to hand in. The declaration file is written on the "
                "stage Declare."
            )
        if summary.undeclared:
            return self.tr("%n proposals are not declared yet. Declare first.", "", summary.undeclared)
        if summary.open and not summary.incomplete_allowed:
            return self.tr("%n proposals are open. These rules take only complete hand-ins.", "", summary.open)
        if summary.open:
            return self.tr(
                "%n proposals are open. You can hand in all the same; what is open is left out, and a later hand-in "
                "replaces this one.",
                "",
                summary.open,
            )
        return ""

    def _possible(self, summary: Summary) -> bool:
        closed = summary.closes_at is not None and self._seat.clock() > summary.closes_at
        if summary.awaiting or summary.undeclared or not summary.rows or (closed and not summary.late_allowed):
            return False
        return not summary.open or summary.incomplete_allowed

    def _closing(self, summary: Summary) -> str:
        if summary.closes_at is None:
            return ""
        when = speaker().time(summary.closes_at)
        if self._seat.clock() <= summary.closes_at:
            return self.tr("The round closes on {time}.").format(time=when)
        if summary.late_allowed:
            return self.tr("The round closed on {time}. A hand-in is still taken and marked as late.").format(time=when)
        return self.tr("The round closed on {time}. Late hand-ins are not taken; speak to the office.").format(
            time=when
        )

    def _show_sent(self, sent: tuple[Sent, ...], changed: tuple[str, ...]) -> None:
        while self.sent.column.count():
            item = self.sent.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.sent.setVisible(bool(sent))
        if not sent:
            return
        last = sent[-1]
        text = self.tr("Handed in as version {version} on {time}").format(
            version=last.version, time=speaker().time(last.at)
        )
        if changed:
            text += "; " + self.tr("%n proposals changed since", "", len(changed)) + f": {some(list(changed))}"
        self.sent.column.addWidget(label(text, "strong"))
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Fingerprint"), "quiet", wrap=False))
        row.addWidget(label(last.fingerprint, "code", wrap=False))
        copy = button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(last.fingerprint), part="plain")
        row.addWidget(copy)
        row.addWidget(button(self.tr("Receipt…"), self._choose_receipt, part="plain"))
        row.addStretch(1)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.sent.column.addWidget(holder)
        self.sent.column.addWidget(
            second(self.tr("Keep it: you will find it on the signed recommendation list beside your number."))
        )

    def _choose_file(self) -> None:
        if self._summary is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the hand-in be written?"),
            str(self._seat.desk.path.parent / self._summary.file_name),
            self.tr("Hand-in (*.juryhandin)"),
        )
        if name:
            self.hand_in_to(Path(name))

    def print_receipt_to(self, path: Path) -> None:
        """Write the receipt of the newest hand-in as a PDF."""

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> None:
            print_receipt(desk, path=path, at=at)

        self._seat.act_long(act, says=self.tr("Printing"), owner=self)

    def _choose_receipt(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the receipt be written?"),
            str(self._seat.desk.path.parent / self.tr("Receipt.pdf")),
            self.tr("PDF (*.pdf)"),
        )
        if name:
            self.print_receipt_to(Path(name))

    def _handed_in(self, receipt: Receipt) -> None:
        self.refresh()
        said = [
            self.tr("The hand-in is written. Its fingerprint is {code}.").format(code=receipt.short),
            self.tr("Now send “{file}” to the office, by mail, upload or on a stick.").format(file=receipt.path.name),
        ]
        if receipt.open:
            said.append(
                self.tr("Not or only in part in it, because still open: {proposals}").format(
                    proposals=some(list(receipt.open))
                )
            )
        told = ActDialog(self.tr("Hand in"), parent=self)
        told.tell(said)
        told.open()

    def _refused(self, err: Exception) -> None:
        self.act.setEnabled(True)
        self._seat.work.troubled.emit(err)

    def _jump(self, row: object) -> None:
        if isinstance(row, SummaryRow) and row.state in {State.OPEN, State.BEGUN, State.COMPLETE}:
            self.go.emit("read", row.proposal)
        elif isinstance(row, SummaryRow) and row.state is State.LOOK:
            self.go.emit("declare", row.proposal)
