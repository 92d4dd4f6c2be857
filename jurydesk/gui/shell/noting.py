"""Brings reader and notes together: what is marked on a page is kept, listed, shown there again, and never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from jurydesk.domain.notes import Area
from jurydesk.gui.notes.card import NoteCard
from jurydesk.gui.notes.keeping import Entry, NoteKeeping
from jurydesk.gui.notes.list import NotesList
from jurydesk.gui.reader.marks import Mark
from jurydesk.gui.shell.reading import Landing
from jurydesk.render.client import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.actions.notes import NoteRow
    from jurydesk.domain.notes import Note
    from jurydesk.gui.reader.reader import Reader
    from jurydesk.gui.reader.selecting import Passage
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.shell.reading import Reading

_HUNDREDTHS = 100


class Noting(QObject):
    """The notes of the document in the reader."""

    def __init__(self, seat: Seat, reader: Reader, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._reading = reader, reading
        self._proposal, self._document = "", ""
        self._rows: tuple[NoteRow, ...] = ()
        self.keeping = NoteKeeping(seat, self)
        self.list, self.card = NotesList(), NoteCard()
        reader.put_notes(self.list, self.card)
        self._connect()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        self.keeping.flush()

    def _connect(self) -> None:
        own, card = self._reader.own, self.card
        self._reading.document_opened.connect(self._begin)
        self._reader.closing.connect(self._leave)
        self.keeping.listed.connect(self._show)
        own.highlight_wanted.connect(self._highlight)
        own.note_wanted.connect(self._note)
        own.chosen.connect(lambda number: self._open(number, write=True))
        own.unwanted.connect(self._delete)
        self.list.opened.connect(self._go_to)
        self.list.deleted.connect(self._delete)
        self.list.wanted.connect(own.note)
        card.written.connect(self._write)
        card.left.connect(self.keeping.flush)
        card.deleted.connect(self._delete_open)
        card.brought_back.connect(self._bring_back)
        card.closed.connect(self._close)

    def _begin(self, proposal: str, document: str) -> None:
        """Another document is there."""
        self._document = document
        if proposal == self._proposal:
            self._show(self._rows)
        self._proposal = proposal
        self.keeping.look_at(proposal)

    def _leave(self) -> None:
        """The document goes; what was typed is kept first."""
        self.keeping.flush()
        self.card.put_away()
        self._reader.own.choose(0)
        self._reader.own.show(())

    def _show(self, rows: tuple[NoteRow, ...]) -> None:
        self._rows = rows
        self.list.show_rows(rows)
        here = [row.note for row in rows if row.note.document == self._document]
        self._reader.own.show([_mark(note) for note in here])
        entry = self.card.entry
        if entry is not None and entry.number:
            self._reader.own.choose(entry.number)

    def _highlight(self, passages: Sequence[Passage]) -> None:
        for entry in map(self._entry, passages):
            self.keeping.highlight(entry)
        self._reader.canvas.selecting.clear()

    def _note(self, passages: Sequence[Passage]) -> None:
        """Words on the first page of what is marked; the other pages are highlighted with it."""
        first, *others = map(self._entry, passages)
        for entry in (first, *others) if first.areas else ():
            self.keeping.highlight(entry)
        self._reader.canvas.selecting.clear()
        self._show_card(first)
        self.card.write_here()

    def _entry(self, passage: Passage) -> Entry:
        areas = tuple(_area(box) for box in passage.boxes)
        return Entry(self._proposal, self._document, passage.page + 1, areas, passage.text)

    def _open(self, number: int, *, write: bool = False) -> None:
        row = self._row(number)
        if row is None:
            return
        entry = self.card.entry
        if entry is None or entry.number != number or not self.card.isVisible():
            self._show_card(_entry_of(row))
        self._reader.own.choose(number)
        self.list.choose(number)
        if write:
            self.card.write_here()

    def _show_card(self, entry: Entry) -> None:
        self.keeping.flush()
        self._reader.own.choose(entry.number)
        self.card.open(entry)

    def _go_to(self, number: int) -> None:
        """Show a note where it stands, in another document of the proposal if need be."""
        row = self._row(number)
        if row is None:
            return

        def arrived() -> None:
            self._open(number)
            self._reader.make_room()
            self._reader.own.choose(number, go=True)

        if row.note.document == self._document and self._reader.canvas.pages:
            arrived()
        else:
            self._reading.land(Landing(row.proposal, row.note.document, arrived))

    def _delete(self, number: int) -> None:
        self._open(number)
        self._delete_open()

    def _write(self, text: str) -> None:
        if self.card.entry is not None:
            self.keeping.write(self.card.entry, text)

    def _delete_open(self) -> None:
        if self.card.entry is not None:
            self.keeping.remove(self.card.entry)
            self.card.show_deleted()

    def _bring_back(self) -> None:
        entry = self.card.entry
        if entry is not None:
            self.keeping.bring_back(entry)
            self.card.open(entry)
            self.card.write_here()

    def _close(self) -> None:
        self.keeping.flush()
        self.card.put_away()
        self._reader.own.choose(0)
        self._reader.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, number: int) -> NoteRow | None:
        return next((row for row in self._rows if row.note.number == number), None)


def _entry_of(row: NoteRow) -> Entry:
    note = row.note
    return Entry(row.proposal, note.document, note.page, note.areas, note.quote, note.text, note.number)


def _mark(note: Note) -> Mark:
    boxes = tuple(
        Box(*(edge / _HUNDREDTHS for edge in (area.x, area.y, area.width, area.height))) for area in note.areas
    )
    return Mark(note.number, note.page - 1, boxes, note.text)


def _area(box: Box) -> Area:
    return Area(*(round(edge * _HUNDREDTHS) for edge in (box.x, box.y, box.width, box.height)))
