"""Documents go in and come out in pieces, once each, checked."""

from __future__ import annotations

import hashlib
import io
import os
import random
import subprocess
import sys

import pytest

from jurydesk.errors import DeskError
from jurydesk.store import tables
from jurydesk.store.documents import PIECE_BYTES

BIG = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from jurydesk.store.desk import open_desk

class Source:
    left = 160
    def read(self, size):
        self.left -= 1
        return bytes([self.left & 255]) * size if self.left >= 0 else b""

desk = open_desk(Path(sys.argv[1]), recovery_code=sys.argv[2])
with desk.read() as queries:
    queries.settings()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with desk.unit("office", datetime(2026, 5, 4, tzinfo=UTC)) as unit:
    stored = unit.store_document(Source())
read = 0
with desk.open_document(stored.sha256) as file:
    while piece := file.read(100_000):
        read += len(piece)
assert read == stored.size == 160 << 20, read
desk.close()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.fixture
def data():
    return random.Random(7).randbytes(2 * PIECE_BYTES + 12_345)  # noqa: S311 - only to be something


@pytest.fixture
def stored(desk, data, at):
    with desk.unit("office", at) as unit:
        return unit.store_document(io.BytesIO(data))


def test_the_digest_is_that_of_the_bytes(stored, data):
    assert (stored.sha256, stored.size, stored.known) == (hashlib.sha256(data).hexdigest(), len(data), False)


@pytest.mark.parametrize("size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1])
def test_every_size_comes_out_as_it_went_in(desk, at, size):
    data = b"\x07" * size
    with desk.unit("office", at) as unit:
        stored = unit.store_document(io.BytesIO(data))
        assert unit.queries.document_bytes(stored.sha256) == data
    assert desk.document_bytes(stored.sha256) == data
    with desk.open_document(stored.sha256) as file:
        assert file.readall() == data


def test_the_same_document_is_stored_once(desk, stored, data, at):
    with desk.unit("office", at) as unit:
        again = unit.store_document(io.BytesIO(data))
    assert again.known
    assert again.sha256 == stored.sha256
    with desk._reader.connect() as connection:
        assert connection.execute(tables.document_chunk.select()).all().__len__() == 3
    with desk.read() as queries:
        assert [document.sha256 for document in queries.documents()] == [stored.sha256]


def test_a_document_that_is_not_the_announced_one(desk, data, at):
    with desk.unit("office", at) as unit:
        with pytest.raises(DeskError, match="not the one that was announced"):
            unit.store_document(io.BytesIO(data), expected="0" * 64)
        unit.put_setting("x", 1)
    with desk.read() as queries:
        assert queries.documents() == ()
        assert queries.setting("x") == 1


def test_the_announced_one_is_taken(desk, data, at):
    with desk.unit("office", at) as unit:
        unit.store_document(io.BytesIO(data), expected=hashlib.sha256(data).hexdigest())
    with desk.read() as queries:
        assert queries.document_bytes(hashlib.sha256(data).hexdigest()) == data


def test_reading_anywhere(desk, stored, data):
    chance = random.Random(11)  # noqa: S311 - only to jump about
    with desk.open_document(stored.sha256) as file:
        assert file.size == len(data)
        for _ in range(200):
            start = chance.randrange(len(data) + 10)
            length = chance.randrange(300_000)
            file.seek(start)
            assert b"".join(_pieces(file, length)) == data[start : start + length]
        assert file.seek(-5, io.SEEK_END) == len(data) - 5
        assert file.read() == data[-5:]


def _pieces(file, length):
    while length and (piece := file.read(length)):
        length -= len(piece)
        yield piece


def test_a_document_that_is_not_there(desk):
    with pytest.raises(DeskError, match="not in the desk"):
        desk.open_document("0" * 64)
    with pytest.raises(DeskError, match="not in the desk"):
        desk.document_bytes("0" * 64)
    with desk.read() as queries:
        assert not queries.has_document("0" * 64)


def test_a_piece_that_was_changed_is_noticed(desk, stored):
    with desk._writer.begin() as connection:
        connection.execute(
            tables.document_chunk.update().where(tables.document_chunk.c.place == 2).values(data=b"something else")
        )
    with pytest.raises(DeskError, match="damaged"):
        desk.document_bytes(stored.sha256)
    with desk.open_document(stored.sha256) as file:
        assert len(file.read(PIECE_BYTES)) == PIECE_BYTES
        with pytest.raises(DeskError, match="damaged"):
            file.read(1)


def test_pieces_that_were_swapped_are_noticed(desk, stored):
    with desk._writer.begin() as connection:
        for old, new in ((1, 9), (2, 1), (9, 2)):
            chunk = tables.document_chunk
            connection.execute(chunk.update().where(chunk.c.place == old).values(place=new))
    with pytest.raises(DeskError, match="damaged"):
        desk.document_bytes(stored.sha256)


def test_a_dropped_document_is_gone(desk, stored, at):
    with desk.unit("office", at) as unit:
        unit.drop_document(stored.sha256)
        assert unit.changes.ids_of("documents") == {stored.sha256}
    with desk._reader.connect() as connection:
        assert not connection.execute(tables.document_chunk.select()).all()


def test_a_large_document_never_sits_in_memory(path, code, project):
    done = subprocess.run(
        [sys.executable, "-c", BIG, str(path), code], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 40, "megabytes beyond what an open desk takes, for a document of 160"
    assert not os.path.exists(f"{path}-wal")  # noqa: PTH110 - the log was folded in and removed
