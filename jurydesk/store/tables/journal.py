"""Tables of the journal. No name and no free text must ever stand in `journal` itself."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from jurydesk.domain.facts import FactKind
from jurydesk.store.columns import Digest, EnumText, JsonText
from jurydesk.store.tables.base import metadata, moment, words

journal = Table(
    "journal",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    moment(),
    Column("actor", String(40), nullable=False),
    Column("kind", EnumText(FactKind), nullable=False),
    Column("data", JsonText, nullable=False),
    Column("previous", Digest, nullable=False),
    Column("hash", Digest, nullable=False, unique=True),
)

# Not held by triggers: a text may have to be deleted one day, and the chain still holds by its digest.
journal_text = Table(
    "journal_text",
    metadata,
    Column("sequence", Integer, ForeignKey("journal.sequence"), primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("salt", String(64), nullable=False),
    words("text"),
)
