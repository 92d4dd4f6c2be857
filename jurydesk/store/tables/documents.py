"""Tables of documents, in pieces. They must never hold a document in one row: a 3 GB desk never sits in memory."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, Table

from jurydesk.store.columns import Digest
from jurydesk.store.tables.base import metadata, moment, own_id, place

document = Table(
    "document",
    metadata,
    own_id(),
    Column("sha256", Digest, nullable=False, unique=True),
    Column("size", BigInteger, nullable=False),
    moment("added_at"),
)

document_chunk = Table(
    "document_chunk",
    metadata,
    Column("document", Integer, ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    place(),
    Column("sha256", Digest, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
