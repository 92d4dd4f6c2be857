"""Writes of what a juror reads: texts for the search, notes, time spent. They must never go into a hand-in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, update

from jurydesk.store import sqlite_only
from jurydesk.store.mapping import columns_of
from jurydesk.store.tables.reading import note, page_text, read_document, time_spent
from jurydesk.store.writes.base import Writing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from jurydesk.domain.notes import Note
    from jurydesk.store.rows import TextState


class ReadingWrites(Writing):
    """Writes of texts and notes."""

    def keep_text(self, sha256: str, state: TextState, pages: Sequence[str]) -> None:
        """Keep a document's text, page by page, in place of what was there; from now on the search finds it."""
        self.forget_text(sha256)
        row = {"sha256": sha256, "state": state, "pages": len(pages), "read_at": self.at}
        self._connection.execute(insert(read_document), row)
        rows = ({"sha256": sha256, "page": page, "text": text} for page, text in enumerate(pages, 1) if text)
        self._add_all(page_text, rows)
        sqlite_only.index_pages(self._connection, sha256)
        self._touch("texts", sha256)

    def forget_text(self, sha256: str) -> None:
        """Take a document's text out of the desk and its search; nothing happens where there is none."""
        sqlite_only.forget_pages(self._connection, sha256)
        self._connection.execute(delete(page_text).where(page_text.c.sha256 == sha256))
        self._connection.execute(delete(read_document).where(read_document.c.sha256 == sha256))
        self._touch("texts", sha256)

    def add_note(self, given: Note) -> int:
        """Keep a new note and return its number; the number that it brings is not looked at."""
        row = columns_of(given)
        row.pop("number")
        number = self._add(note, row)
        self._touch("notes", given.document)
        return number

    def change_note(self, given: Note, *, text: str, at: datetime) -> None:
        """Give a note another text."""
        self._connection.execute(update(note).where(note.c.number == given.number).values(text=text, changed_at=at))
        self._touch("notes", given.document)

    def remove_note(self, given: Note) -> None:
        """Take a note away."""
        self._connection.execute(delete(note).where(note.c.number == given.number))
        self._touch("notes", given.document)

    def add_time(self, proposal: str, seconds: int) -> None:
        """Add to the time for which a proposal was in front of the juror."""
        before = self.queries.time_spent().get(proposal, 0)
        self._put(time_spent, [{"proposal": proposal, "seconds": before + seconds}])
        self._touch("time", proposal)
