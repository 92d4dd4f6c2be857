"""Documents on their way into a desk: written a few mebibytes at a time, seen by nobody until one act adopts them.

What is staged must never be taken for a document, nor outlive the act that it came for.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select, update

from jurydesk.errors import DeskError
from jurydesk.store.documents import NOT_YET, PIECE_BYTES, STAGED_BELOW, has_document, not_announced
from jurydesk.store.rows import StoredDocument
from jurydesk.store.tables import document, document_chunk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from datetime import datetime
    from threading import Lock

    from sqlalchemy import Connection

BATCH: Final = 4
"""Pieces written in one transaction: others who write wait for so much at most."""
DROPPED: Final = 64
"""Pieces deleted in one transaction."""


class Staging:
    """The staged documents of one act. `transaction` gives a connection whose work is committed at its end."""

    def __init__(self, transaction: Callable[[], AbstractContextManager[Connection]], at: datetime) -> None:
        self._transaction, self._at = transaction, at
        self._numbers: dict[str, tuple[int, int]] = {}

    def document(self, sha256: str) -> StagedDocument | KnownDocument:
        """Return what takes the bytes of the document with that digest; close() is called after the last of them."""
        with self._transaction() as connection:
            if sha256 in self._numbers or has_document(connection, sha256):
                return KnownDocument()
            row = {"sha256": NOT_YET + secrets.token_hex(16), "size": 0, "added_at": self._at}
            (number,) = connection.execute(insert(document).values(row)).inserted_primary_key or (0,)
        return StagedDocument(self._transaction, number, sha256, self._numbers)

    def adopt(self, connection: Connection) -> tuple[StoredDocument, ...]:
        """Make documents of all that came whole, as a part of the act's own transaction, and return them."""
        found = []
        for sha256, (number, size) in self._numbers.items():
            known = has_document(connection, sha256)
            if not known:
                connection.execute(update(document).where(document.c.id == number).values(sha256=sha256, size=size))
            found.append(StoredDocument(sha256, size, known))
        return tuple(found)


class KnownDocument:
    """Takes the bytes of a document that the desk has already, and keeps none."""

    def write(self, data: bytes, /) -> None:
        """Take the next bytes."""

    def close(self) -> None:
        """Know that these were all."""


class StagedDocument:
    """Takes one document's bytes and writes them a few pieces at a time."""

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Connection]],
        number: int,
        sha256: str,
        whole: dict[str, tuple[int, int]],
    ) -> None:
        self._transaction, self._number, self._sha256, self._whole = transaction, number, sha256, whole
        self._waiting = bytearray()
        self._hash, self._size, self._place = hashlib.sha256(), 0, 0

    def write(self, data: bytes, /) -> None:
        """Take the next bytes. Raises DeskError where the disk does not."""
        self._waiting += data
        while len(self._waiting) >= BATCH * PIECE_BYTES:
            self._put(BATCH * PIECE_BYTES)

    def close(self) -> None:
        """Write what is left. Raises DeskError where the bytes are not those of the digest."""
        self._put(len(self._waiting))
        if self._hash.hexdigest() != self._sha256:
            raise not_announced(self._sha256, self._hash.hexdigest())
        self._whole[self._sha256] = (self._number, self._size)

    def _put(self, count: int) -> None:
        rows = []
        for start in range(0, count, PIECE_BYTES):
            piece = bytes(self._waiting[start : min(start + PIECE_BYTES, count)])
            self._hash.update(piece)
            self._size, self._place = self._size + len(piece), self._place + 1
            found = hashlib.sha256(piece).hexdigest()
            rows.append({"document": self._number, "place": self._place, "sha256": found, "data": piece})
        del self._waiting[:count]
        if rows:
            with self._transaction() as connection:
                connection.execute(insert(document_chunk), rows)


@contextmanager
def staging(
    transaction: Callable[[], AbstractContextManager[Connection]], lock: Lock, at: datetime
) -> Iterator[Staging]:
    """Give a staging, one at a time; at its end, however it ends, what nobody adopted is gone."""
    with lock:
        sweep(transaction)
        try:
            yield Staging(transaction, at)
        finally:
            with suppress(DeskError):  # a full disk or a closed desk: the next opening sweeps
                sweep(transaction)


def left_over(connection: Connection) -> int | None:
    """Return the number of a document that is staged and not adopted; None where there is none."""
    return connection.execute(select(document.c.id).where(document.c.sha256 < STAGED_BELOW).limit(1)).scalar()


def sweep(transaction: Callable[[], AbstractContextManager[Connection]]) -> None:
    """Delete what is staged and not adopted, also of an act that a crash ended; a few pieces at a time."""
    while True:
        with transaction() as connection:
            number = left_over(connection)
            if number is None:
                return
            last = connection.execute(
                select(document_chunk.c.place)
                .where(document_chunk.c.document == number)
                .order_by(document_chunk.c.place.desc())
                .limit(1)
            ).scalar()
            if last is None:
                connection.execute(delete(document).where(document.c.id == number))
            else:
                going = document_chunk.c.document == number, document_chunk.c.place > last - DROPPED
                connection.execute(delete(document_chunk).where(*going))
