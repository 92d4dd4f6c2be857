"""Closing the round: until when the desk is kept, receipts of deleted desks, and how it goes on without names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.retention import confirmed, retention_sentence, take_receipt
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.asking import ReportDialog
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label, subheading
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.recommendation.ending import AnonymiseDialog
from jurydesk.store.queries import PackWay
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from jurydesk.actions.anonymising import Going
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


@dataclass(frozen=True)
class Ending:
    """Until when the desk is kept, who was sent a pack, whose desk is deleted, whether a list is signed, and more."""

    call: str
    kept: str
    sent: tuple[tuple[int, str], ...]
    deleted: frozenset[int]
    signed: bool
    anonymous: bool


def load(desk: OpenDesk, today: date) -> Ending:
    """How far the closing of the round is."""
    kept = retention_sentence(desk, today=today)
    with desk.read() as queries:
        call = queries.call()
        issued = {pack.juror for pack in queries.packs() if pack.way is PackWay.ISSUED}
        return Ending(
            call.title if call is not None else "",
            kept,
            tuple((juror.number, juror.name) for juror in queries.jurors() if juror.number in issued),
            frozenset(confirmed(queries).values()),
            any(version.signed for version in queries.lists()),
            any(fact.kind is FactKind.ANONYMISED for fact in queries.journal()),
        )


def take_receipts(desk: OpenDesk, *, files: Sequence[Path], at: datetime) -> tuple[str, ...]:
    """Take in receipts, and return a sentence or more on each; one that is refused hinders no other."""
    told: list[str] = []
    for file in files:
        try:
            found = take_receipt(desk, file=file, at=at)
        except DeskError as err:
            told.append(f"{file.name}: {' '.join(filter(None, explain(err)))}")
            continue
        told.append(
            say(phrase("Closing", "{file}: juror {juror} has deleted the own desk."), file=file.name, juror=found.juror)
        )
        told += [say(phrase("Closing", "Not deleted there: {name}"), name=name) for name in found.left]
    return tuple(told)


class ClosingSheet(Sheet):
    """A sheet of the last screen; it asks for itself when the screen does. `day_wanted` leads to where it is set."""

    day_wanted = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._ending: Ending | None = None
        self.column.addWidget(subheading(self.tr("Keeping and closing")))
        self.kept, self.receipts, self.anonymous = label(), label(), label()
        self.set_date = button(self.tr("Set the day…"), self.day_wanted.emit)
        self.take = button(self.tr("Take in receipts…"), self._choose_receipts)
        self.act = button(self.tr("Anonymise the round…"), self._ask_anonymise)
        for text, verb in ((self.kept, self.set_date), (self.receipts, self.take), (self.anonymous, self.act)):
            row = QHBoxLayout()
            row.setSpacing(theme.MEDIUM)
            row.addWidget(text, 1)
            row.addWidget(verb)
            self.column.addLayout(row)

    def refresh(self) -> None:
        """Ask how far the closing is."""
        today = self._seat.clock().astimezone().date()
        self._seat.ask(lambda desk: load(desk, today), self._show, self)

    def _show(self, ending: Ending) -> None:
        self._ending = ending
        self.kept.setText(ending.kept)
        open_ones = [name for number, name in ending.sent if number not in ending.deleted]
        done = len(ending.sent) - len(open_ones)
        told = self.tr("{done} of {of} jurors have deleted their desks and sent the receipt.")
        lines = [told.format(done=done, of=len(ending.sent))]
        if done and open_ones:
            lines.append(self.tr("Awaited from: {names}").format(names=", ".join(open_ones)))
        self.receipts.setText("\n".join(lines))
        self.take.setEnabled(bool(ending.sent))
        if ending.anonymous:
            self.anonymous.setText(self.tr("Names and texts are deleted. Every number of the list still verifies."))
        elif ending.signed:
            self.anonymous.setText(self.tr("The round is finished: names and texts can go, the numbers stay."))
        else:
            self.anonymous.setText(self.tr("Once the list is signed, names and texts can be taken out of the desk."))
        self.act.setEnabled(ending.signed and not ending.anonymous)

    def _choose_receipts(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Which receipts?"), "", self.tr("Receipts (*.json);;All files (*)")
        )
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, files: Sequence[Path]) -> None:
        """Take these receipts in, and tell what became of each."""

        def told(sentences: tuple[str, ...]) -> None:
            self.refresh()
            ReportDialog(self.tr("Receipts"), sentences, self).open()

        self._seat.act(lambda desk, at: take_receipts(desk, files=files, at=at), done=told, owner=self)

    def _ask_anonymise(self) -> None:
        from jurydesk.actions.anonymising import going  # noqa: PLC0415 - only at the very end

        ending = self._ending
        if ending is None:
            return

        def show(found: Going) -> None:
            AnonymiseDialog(self._seat, ending.call, found, self.refresh, self).open()

        self._seat.ask(going, show, self)
