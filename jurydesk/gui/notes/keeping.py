"""Keeps highlights and notes: a highlight at once, words a moment after the last key, all before anything is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jurydesk.actions.notes import NoteRow, add_note, change_note, note_rows, remove_note
from jurydesk.gui.parts.typing_pause import TypingPause

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.notes import Area
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat
    from jurydesk.store.queries import Changes

_SUBJECTS = ("notes", "declarations", "rulings", "conflicts", "documents", "assignments")


@dataclass(eq=False)
class Entry:
    """One note while it is looked at. `number` is the desk's, 0 until it is kept; only the store thread writes it."""

    proposal: str
    document: str
    page: int
    areas: tuple[Area, ...] = ()
    quote: str = ""
    text: str = ""
    number: int = 0
    unsaved: bool = False


class NoteKeeping(QObject):
    """`listed` carries the NoteRows of the open proposal whenever they may have changed."""

    listed = Signal(object)

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._proposal = ""
        self._unsaved: list[Entry] = []
        self._typing = TypingPause(self)
        for due in (self._typing.paused, self._typing.overdue):
            due.connect(self.flush)
        seat.work.changed.connect(self._changed)

    def look_at(self, proposal: str) -> None:
        """List the notes of this proposal from now on; "" for none."""
        self.flush()
        self._proposal = proposal
        self.ask()

    def ask(self) -> None:
        """Ask for the notes again."""
        proposal = self._proposal
        if not proposal:
            self.listed.emit(())
            return

        def answered(rows: tuple[NoteRow, ...]) -> None:
            if proposal == self._proposal:
                self.listed.emit(rows)

        self._seat.work.run(
            lambda: note_rows(self._seat.desk, proposal=proposal),
            done=answered,
            failed=lambda _shut: answered(()),
            owner=self,
        )

    def highlight(self, entry: Entry) -> None:
        """Keep a highlight now; its words can follow."""
        entry.unsaved = True
        self._save(entry)

    def write(self, entry: Entry, text: str) -> None:
        """Keep these words in a moment."""
        entry.text = text
        entry.unsaved = True
        if entry not in self._unsaved:
            self._unsaved.append(entry)
        self._typing.key()

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._typing.stop()
        waiting, self._unsaved = self._unsaved, []
        for entry in waiting:
            self._save(entry)

    def remove(self, entry: Entry) -> None:
        """Take a note away; its words stay in the entry, so that it can come back."""
        if entry in self._unsaved:
            self._unsaved.remove(entry)
        entry.unsaved = False

        def act(desk: OpenDesk, at: datetime) -> None:
            number, entry.number = entry.number, 0
            if number:
                remove_note(desk, number=number, at=at)

        self._seat.act(act, owner=self)

    def bring_back(self, entry: Entry) -> None:
        """Keep again what was taken away."""
        self.highlight(entry)

    def _save(self, entry: Entry) -> None:
        """Acts run in order on one thread, so the number is there when a second text follows the first."""
        if not entry.unsaved:
            return
        entry.unsaved = False
        text = entry.text

        def failed(err: DeskError) -> None:
            if not entry.unsaved:
                entry.unsaved = True
                self._unsaved.append(entry)
            self._seat.work.troubled.emit(err)

        self._seat.act(lambda desk, at: _keep(desk, entry, text, at), failed=failed, owner=self)

    def _changed(self, changes: Changes) -> None:
        if self._proposal and changes.touch(*_SUBJECTS):
            self.ask()


def _keep(desk: OpenDesk, entry: Entry, text: str, at: datetime) -> None:
    """On the store thread: a new note, another text, or, with neither words nor highlight, none any more."""
    empty = not text.strip() and not entry.areas
    if entry.number:
        change_note(desk, number=entry.number, text=text, at=at)
        entry.number = 0 if empty else entry.number
    elif not empty:
        entry.number = add_note(
            desk,
            proposal=entry.proposal,
            document=entry.document,
            page=entry.page,
            areas=entry.areas,
            quote=entry.quote,
            text=text,
            at=at,
        )
