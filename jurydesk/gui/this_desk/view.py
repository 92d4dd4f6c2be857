"""About this round, or this desk: facts, backups, passphrase, lock, other computers. Acts stand in dialogs."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.locking import set_lock_minutes
from jurydesk.actions.recovering import write_charter
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Strip, scrolled
from jurydesk.gui.this_desk.copies import CopiesSheet
from jurydesk.gui.this_desk.elsewhere import HandOverDialog, MoveDialog
from jurydesk.gui.this_desk.keeping import KeepUntilDialog, Minutes
from jurydesk.gui.this_desk.model import DeskFacts, load
from jurydesk.gui.this_desk.passphrase import ChangePassphraseDialog
from jurydesk.gui.this_desk.recovery import RecoverHandInsDialog
from jurydesk.gui.this_desk.sections import FactsSheet, Section
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QScrollArea

    from jurydesk.gui.seat import Seat

_WIDEST = 900


class ThisDeskScreen(Page):
    """`lock_wanted` asks for the lock now, `restore_wanted` carries a copy to bring back.

    `changed_hands` says that what must be told of this copy of the desk is another thing now.
    """

    lock_wanted = Signal()
    restore_wanted = Signal(object)
    changed_hands = Signal()
    concerns = frozenset({"call", "rules", "charters", "settings", "packs", "hand_ins", "jurors", "juror_keys"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._facts: DeskFacts | None = None
        self._day_wanted = False
        self._juror = seat.desk.kind is DeskKind.JUROR
        if self._juror:
            self.show_title(
                self.tr("About this round"), self.tr("What is fixed for everybody, and how your desk is kept.")
            )
        else:
            self.show_title(self.tr("This desk"), self.tr("What is fixed, and how the panel's desk is kept."))
        self.strip = Strip("", Tone.GREEN, "check")
        self.strip.hide()
        self.column.addWidget(self.strip)
        self.facts = FactsSheet()
        self.copies = CopiesSheet(seat)
        self.copies.restore_wanted.connect(self.restore_wanted)
        self.column.addWidget(
            self._scrolled(self.facts, self._charter_section(), self._safety(), self.copies, self._elsewhere()), 1
        )
        self._show_known()

    def refresh(self) -> None:
        """Ask for what is shown."""
        today = self._seat.clock().astimezone().date()
        self._seat.ask(lambda desk: load(desk, today=today), self._show, self)

    def open_at(self, subject: object) -> None:
        """The last screen of a round leads here to set the day until which the desk is kept."""
        self._day_wanted = subject == "retention"
        self._show_known()

    def _scrolled(self, *sheets: QWidget) -> QScrollArea:
        """One under the other, no wider than can be read well, and as high as their words are at that width."""
        narrow = QWidget()
        narrow.setMaximumWidth(int(_WIDEST * theme.room(self.font())))
        column = QVBoxLayout(narrow)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        for sheet in sheets:
            column.addWidget(sheet)
        column.addStretch(1)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, theme.TIGHT, 0)
        row.addWidget(narrow, 100)
        row.addStretch(1)
        return scrolled(inner)

    def _charter_section(self) -> Section:
        section = Section()
        self.save_charter = button(self.tr("Save the charter…"), self._choose_charter)
        section.add_row(
            self.tr("The charter as a file"),
            self.tr("From it and the deputy chair's recovery key the office can make a lost panel's desk anew."),
            self.save_charter,
        )
        if not self._juror:
            self.keep_until = button(self.tr("Set the day…"), self._ask_until)
            self._kept = section.add_row(self.tr("Retention"), "", self.keep_until)
        return section

    def _safety(self) -> Section:
        section = Section()
        self.change = button(self.tr("Change…"), lambda: self._open(ChangePassphraseDialog(self._seat, self)))
        section.add_row(
            self.tr("Passphrase and recovery code"),
            self.tr("Both change together. The new recovery code is shown once."),
            self.change,
        )
        self.minutes = Minutes()
        self.minutes.setSpecialValueText(self.tr("never"))
        self.minutes.setSuffix(" " + self.tr("minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes until an unused desk locks itself"))
        self.minutes.editingFinished.connect(self._keep_minutes)
        self.lock = button(self.tr("Lock now"), self.lock_wanted.emit)
        says = self.tr("After so long without a key or a click the passphrase is asked for. What you typed is kept.")
        if not self._juror:
            says += " " + self.tr("Not while the panel meets.")
        section.add_row(self.tr("Automatic lock"), says, self.minutes, self.lock)
        return section

    def _elsewhere(self) -> Section:
        section = Section()
        if self._juror:
            self.move_desk = button(self.tr("Copy to another computer…"), self._move)
            section.add_row(
                self.tr("A second computer"),
                self.tr("Your desk, with your key, as a second file. Hand in from one of the two only."),
                self.move_desk,
            )
            return section
        self.hand_over = button(self.tr("Hand over…"), self._hand_over)
        section.add_row(
            self.tr("Other hands"),
            self.tr("The panel's desk goes on in a new file; this one can only be read from then on."),
            self.hand_over,
        )
        self.recover = button(
            self.tr("Take in by recovery key…"), lambda: self._open(RecoverHandInsDialog(self._seat, self))
        )
        section.add_row(
            self.tr("Hand-ins for a lost desk"),
            self.tr("Files that jurors made for a panel's desk that is gone; the deputy chair's key opens them."),
            self.recover,
        )
        return section

    def _show(self, facts: DeskFacts) -> None:
        self._facts = facts
        self._show_known()

    def _show_known(self) -> None:
        facts = self._facts
        writable = facts is not None and not facts.read_only
        for each in (self.change, self.minutes):
            each.setEnabled(writable)
        self.save_charter.setEnabled(facts is not None and facts.frozen)
        if self._juror:
            self.move_desk.setEnabled(writable)
        else:
            for each in (self.hand_over, self.recover, self.keep_until):
                each.setEnabled(writable)
        if facts is None:
            return
        self.facts.show_facts(facts.facts)
        self._order()
        self.copies.show_copies(facts.copies, writable=writable)
        if not self.minutes.hasFocus():
            self.minutes.setValue(facts.minutes)
        if not self._juror:
            self._kept.sentence.setText(facts.kept)
        if self._day_wanted and writable:
            self._day_wanted = False
            self._ask_until()

    def _order(self) -> None:
        """Tab goes down the page: what was made last does not come last."""
        safety = [self.change, self.minutes, self.lock, self.copies.table, self.copies.restore, self.copies.back_up]
        if self._juror:
            down = [*self.facts.buttons, self.save_charter, *safety, self.move_desk]
        else:
            down = [*self.facts.buttons, self.save_charter, self.keep_until, *safety, self.hand_over, self.recover]
        for before, after in pairwise(down):
            self.setTabOrder(before, after)

    def flush(self) -> None:
        """The minutes that were typed, if they were."""
        self._keep_minutes()

    def _keep_minutes(self) -> None:
        minutes = self.minutes.value()
        if self._facts is not None and minutes != self._facts.minutes and not self._facts.read_only:
            self._seat.act(lambda desk, at: set_lock_minutes(desk, minutes=minutes, at=at))

    def _move(self) -> None:
        if self._facts is not None:
            dialog = MoveDialog(self._seat, self._facts, self)
            dialog.done_with.connect(self.changed_hands)
            self._open(dialog)

    def _hand_over(self) -> None:
        dialog = HandOverDialog(self._seat, self)
        dialog.done_with.connect(self.changed_hands)
        self._open(dialog)

    def _ask_until(self) -> None:
        if self._facts is not None:
            self._open(KeepUntilDialog(self._seat, self._facts.until, self))

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(lambda _result: self.refresh())
        dialog.open()

    def write_charter_to(self, path: Path) -> None:
        """Write the charter, all its versions, to this file."""
        self._seat.ask(lambda desk: write_charter(desk, path=path), lambda _print: self._told(path), self)

    def _told(self, path: Path) -> None:
        self.strip.show_text(self.tr("The charter is in {path}.").format(path=path))

    def _choose_charter(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the charter"),
            self.tr("charter.json"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.write_charter_to(Path(name))
