"""What can be asked about the text of documents and the private notes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from jurydesk.domain.notes import Note
from jurydesk.store import sqlite_only
from jurydesk.store.queries.base import Reading
from jurydesk.store.rows import FoundPage, ReadDocument
from jurydesk.store.tables.reading import note, page_text, read_document, time_spent

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class ReadingQueries(Reading):
    """Queries of what a juror reads."""

    def read_documents(self) -> tuple[ReadDocument, ...]:
        """Return which documents' texts were looked for, and what came of it."""
        return self._all(ReadDocument, read_document)

    def find_pages(
        self, words: Sequence[Sequence[str]], documents: Collection[str], *, most: int
    ) -> tuple[FoundPage, ...]:
        """Return the pages of these documents that hold one spelling of every word, by document and page.

        A word may be a part of a longer one; small and capital letters and accents are the same.
        """
        if not words or not documents:
            return ()
        table = page_text
        holds = and_(*(or_(*(sqlite_only.holds(table, form) for form in forms)) for forms in words))
        inside = table.c.sha256.in_(list(documents))
        return self._values(
            FoundPage, select(table).where(inside, holds).order_by(table.c.sha256, table.c.page).limit(most)
        )

    def documents_with_words(self) -> frozenset[str]:
        """Return the digests of the documents of which at least one page has letters."""
        return frozenset(self._connection.execute(select(page_text.c.sha256).distinct()).scalars())

    def notes(self, document: str | None = None) -> tuple[Note, ...]:
        """Return the private notes in one document or in all, by document, page and time."""
        chosen = [] if document is None else [note.c.document == document]
        order = (note.c.document, note.c.page, note.c.made_at, note.c.number)
        return self._values(Note, select(note).where(*chosen).order_by(*order))

    def note(self, number: int) -> Note | None:
        """Return one note, None where there is none of that number."""
        return self._one(Note, note, number=number)

    def time_spent(self) -> dict[str, int]:
        """Return by proposal for how many seconds it was in front of the juror; those never opened are left out."""
        return {row.proposal: row.seconds for row in self._connection.execute(select(time_spent))}
