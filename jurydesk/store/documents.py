"""Documents in pieces of one mebibyte, each document once by its SHA-256. It must never hold a whole one in memory."""

from __future__ import annotations

import hashlib
import io
import secrets
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from jurydesk.errors import DeskError
from jurydesk.store.rows import StoredDocument
from jurydesk.store.tables import document, document_chunk
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import BinaryIO

    from sqlalchemy import Connection

PIECE_BYTES = 1 << 20
NOT_YET = "0" * 32
STAGED_BELOW = NOT_YET + "f" * 32
"""Documents on their way stand under digests below this one, where no SHA-256 that anybody will meet lies."""


def write_document(
    connection: Connection, source: BinaryIO, *, at: datetime, expected: str | None = None
) -> StoredDocument:
    """Store what `source` holds from here to its end, and return its digest and size; `known` if it was there already.

    Raises DeskError where the digest is not the `expected` one; nothing is kept then.
    """
    savepoint = connection.begin_nested()
    try:
        stored = _write(connection, source, at)
        if expected is not None and stored.sha256 != expected:
            raise not_announced(expected, stored.sha256)  # noqa: TRY301 - to be undone like any other trouble
    except BaseException:
        if not connection.invalidated:  # a full disk has ended the whole transaction already
            savepoint.rollback()
        raise
    if stored.known:
        savepoint.rollback()
    else:
        savepoint.commit()
    return stored


def not_announced(expected: str, found: str) -> DeskError:
    """Return the error for bytes that have another digest than was said before."""
    return DeskError(
        phrase("store", "A document is not the one that was announced: its digest differs."),
        phrase("store", "Take the file again from where it came; on the way it was changed or cut off."),
        expected=expected,
        found=found,
    )


def _write(connection: Connection, source: BinaryIO, at: datetime) -> StoredDocument:
    # Its digest is known only at its end, so that it stands under a random one until then.
    row = {"sha256": secrets.token_hex(32), "size": 0, "added_at": at}
    (number,) = connection.execute(insert(document).values(row)).inserted_primary_key or (0,)
    whole, size, place = hashlib.sha256(), 0, 0
    while piece := source.read(PIECE_BYTES):
        place += 1
        size += len(piece)
        whole.update(piece)
        found = hashlib.sha256(piece).hexdigest()
        connection.execute(insert(document_chunk), {"document": number, "place": place, "sha256": found, "data": piece})
    digest = whole.hexdigest()
    if has_document(connection, digest):
        return StoredDocument(digest, size, known=True)
    connection.execute(update(document).where(document.c.id == number).values(sha256=digest, size=size))
    return StoredDocument(digest, size)


def has_document(connection: Connection, sha256: str) -> bool:
    """Return whether the document's bytes lie in the desk."""
    return connection.execute(select(document.c.id).where(document.c.sha256 == sha256)).first() is not None


def drop_document(connection: Connection, sha256: str) -> None:
    """Delete a document's bytes; nothing happens where there are none."""
    connection.execute(delete(document).where(document.c.sha256 == sha256))


def find_document(connection: Connection, sha256: str) -> tuple[int, int]:
    """Return number and size of a document. Raises DeskError where its bytes are not in the desk."""
    row = connection.execute(select(document.c.id, document.c.size).where(document.c.sha256 == sha256)).first()
    if row is None:
        raise DeskError(
            phrase("store", "This document is not in the desk."),
            phrase("store", "Import it again, or ask the office for a pack that has it."),
            sha256=sha256,
        )
    return row.id, row.size


def read_piece(connection: Connection, number: int, place: int) -> bytes:
    """Return one piece, from 1 on. Raises DeskError where it is not as it was written."""
    row = connection.execute(
        select(document_chunk.c.sha256, document_chunk.c.data).where(
            document_chunk.c.document == number, document_chunk.c.place == place
        )
    ).first()
    if row is None or hashlib.sha256(row.data).hexdigest() != row.sha256:
        raise damaged_document()
    data: bytes = row.data
    return data


def read_whole(connection: Connection, sha256: str) -> bytes:
    """Return a document's bytes, checked against its digest. Raises DeskError."""
    number, size = find_document(connection, sha256)
    pieces = -(-size // PIECE_BYTES)
    data = b"".join(read_piece(connection, number, place) for place in range(1, pieces + 1))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise damaged_document()
    return data


def damaged_document() -> DeskError:
    """Return the error for bytes that are not those once stored."""
    return DeskError(
        phrase("store", "This document is damaged in the desk."),
        phrase("store", "Open the newest backup of the desk, or import the document again."),
    )


class DocumentReader(io.RawIOBase):
    """A stored document as a binary file, read piece by piece; holds no transaction open. `size` is in bytes."""

    def __init__(self, size: int, fetch: Callable[[int], bytes]) -> None:
        super().__init__()
        self.size = size
        self._fetch = fetch
        self._position = 0
        self._place = 0
        self._piece = b""

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a position and return it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("a position before the beginning")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # typeshed wants any buffer
        """Fill the buffer from one piece and return the number of bytes, 0 at the end. Raises DeskError."""
        if self._position >= self.size:
            return 0
        place, start = divmod(self._position, PIECE_BYTES)
        if self._place != place + 1:
            self._piece = self._fetch(place + 1)
            self._place = place + 1
        part = self._piece[start : start + len(buffer)]
        if not part:
            raise damaged_document()
        buffer[: len(part)] = part
        self._position += len(part)
        return len(part)
