"""Tables of what a juror reads: texts for the search, private notes, time spent. They never leave the desk."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, UniqueConstraint

from jurydesk.domain.notes import Area
from jurydesk.store.columns import Digest, EnumText, Plain
from jurydesk.store.rows import TextState
from jurydesk.store.tables.base import metadata, moment, of_proposal, own_id, words

read_document = Table(
    "read_document",
    metadata,
    Column("sha256", Digest, primary_key=True),
    Column("state", EnumText(TextState), nullable=False),
    Column("pages", Integer, nullable=False),
    moment("read_at"),
)

# The index of the search (store/sqlite_only.py) holds its rows by their id.
page_text = Table(
    "page_text",
    metadata,
    own_id(),
    Column("sha256", Digest, ForeignKey("read_document.sha256", ondelete="CASCADE"), nullable=False),
    Column("page", Integer, nullable=False),
    words("text"),
    UniqueConstraint("sha256", "page"),
)

note = Table(
    "note",
    metadata,
    own_id("number"),
    Column("document", Digest, nullable=False),
    Column("page", Integer, nullable=False),
    Column("areas", Plain(tuple[Area, ...]), nullable=False),
    words("quote"),
    words("text"),
    moment("made_at"),
    moment("changed_at"),
)
Index("ix_note_document", note.c.document)

time_spent = Table(
    "time_spent",
    metadata,
    of_proposal(primary=True, cascade=True),
    Column("seconds", Integer, nullable=False),
)
