"""A juror's private notes and highlights in documents. They must never leave the desk: no hand-in takes them along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.declaring import open_documents
from jurydesk.actions.desks import need
from jurydesk.actions.documents import document_of, need_readable
from jurydesk.domain.notes import Area, Note
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.store.queries import Queries

LONGEST_QUOTE = 2000
MOST_AREAS = 400


@dataclass(frozen=True)
class NoteRow:
    """A note with where it stands."""

    proposal: str
    title: str
    document_name: str
    note: Note

    def as_plain(self) -> dict[str, object]:
        """Return the row for other programs."""
        return {
            "number": self.note.number,
            "proposal": self.proposal,
            "document": self.document_name,
            "page": self.note.page,
            "quote": self.note.quote,
            "text": self.note.text,
        }


def add_note(
    desk: OpenDesk,
    *,
    proposal: str,
    document: str,
    page: int,
    areas: Sequence[Area] = (),
    quote: str = "",
    text: str = "",
    at: datetime,
) -> int:
    """Keep a note on a page (from 1) of a document (its SHA-256) and return its number.

    With `areas` it is a highlight; its text may be empty then. Raises DeskError on a shut proposal, for a document that
    is not the proposal's, and where there is nothing to keep.
    """
    need(desk, DeskKind.JUROR)
    if not text.strip() and not areas:
        raise DeskError(
            phrase("actions", "The note is empty."), phrase("actions", "Write something, or highlight a passage.")
        )
    with desk.unit(at) as unit:
        need_readable(unit.queries, desk.juror_number(), proposal)
        document_of(wanted.proposal(unit.queries, proposal), document)
        kept = tuple(areas)[:MOST_AREAS]
        return unit.add_note(Note(document, max(page, 1), kept, quote.strip()[:LONGEST_QUOTE], text.strip(), at, at))


def change_note(desk: OpenDesk, *, number: int, text: str, at: datetime) -> None:
    """Give a note another text; a note without highlight and without text is taken away. Raises DeskError."""
    need(desk, DeskKind.JUROR)
    with desk.unit(at) as unit:
        note = _mine(unit.queries, desk.juror_number(), number)
        if text.strip() or note.areas:
            unit.change_note(note, text=text.strip(), at=at)
        else:
            unit.remove_note(note)


def remove_note(desk: OpenDesk, *, number: int, at: datetime) -> None:
    """Take a note away. Raises DeskError where there is none of that number."""
    need(desk, DeskKind.JUROR)
    with desk.unit(at) as unit:
        unit.remove_note(_mine(unit.queries, desk.juror_number(), number))


def note_rows(desk: OpenDesk, *, proposal: str = "") -> tuple[NoteRow, ...]:
    """Return the notes in the documents of one proposal, or of all that are open; by proposal, document and page."""
    need(desk, DeskKind.JUROR)
    with desk.read() as queries:
        if proposal:
            need_readable(queries, desk.juror_number(), proposal)
        notes = queries.notes()
        return tuple(
            NoteRow(found.number, found.title, document.name, note)
            for found, document in open_documents(queries, desk.juror_number())
            if proposal in {"", found.number}
            for note in notes
            if note.document == document.sha256
        )


def _mine(queries: Queries, juror: int, number: int) -> Note:
    """Return the note of that number in an open document. Raises DeskError where there is none."""
    note = queries.note(number)
    if note is None or note.document not in {document.sha256 for _, document in open_documents(queries, juror)}:
        raise DeskError(
            phrase("actions", "There is no note {number} here."),
            phrase("actions", "Look at the list of your notes."),
            number=number,
        )
    return note
