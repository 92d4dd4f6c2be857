"""Large documents come in a few pieces at a time, are seen by nobody before, and leave nothing when they do not end."""

from __future__ import annotations

import hashlib
import io
import os
import random
import signal
import subprocess
import sys

import pytest
from sqlalchemy import func, select

from jurydesk.errors import DeskError
from jurydesk.store import staging, tables
from jurydesk.store.desk import open_desk
from jurydesk.store.documents import PIECE_BYTES

KILLED = """
import hashlib, os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from jurydesk.store.desk import open_desk

desk = open_desk(Path(sys.argv[1]), recovery_code=sys.argv[2])
with desk.staging(datetime(2026, 5, 4, tzinfo=UTC)) as staged:
    taking = staged.document("a" * 64)
    for _ in range(200):
        taking.write(b"x" * 100_000)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def data():
    return random.Random(3).randbytes(9 * PIECE_BYTES + 77)  # noqa: S311 - only to be something


def sha(data):
    return hashlib.sha256(data).hexdigest()


def rows(desk):
    with desk.read() as queries:
        connection = queries._connection
        return tuple(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (tables.document, tables.document_chunk)
        )


def give(taking, data, step=300_000):
    source = io.BytesIO(data)
    while piece := source.read(step):
        taking.write(piece)
    taking.close()


def test_what_is_adopted_is_a_document(desk, data, at):
    with desk.staging(at) as staged:
        give(staged.document(sha(data)), data)
        with desk.unit("juror 1", at) as unit:
            (stored,) = unit.adopt(staged)
            assert ("documents", sha(data)) in unit.changes.ids
    assert (stored.sha256, stored.size, stored.known) == (sha(data), len(data), False)
    assert desk.document_bytes(sha(data)) == data
    assert rows(desk) == (1, 10)


def test_nobody_sees_it_before_and_others_write_meanwhile(desk, data, at):
    with desk.staging(at) as staged:
        taking = staged.document(sha(data))
        taking.write(data[: 5 * PIECE_BYTES])
        with desk.unit("office", at) as unit:
            unit.put_setting("x", "written meanwhile")
        with desk.read() as queries:
            assert queries.documents() == ()
            assert queries.setting("x") == "written meanwhile"
            assert not queries.has_document(sha(data))
        assert rows(desk) == (1, staging.BATCH)


@pytest.mark.parametrize("ended", [KeyboardInterrupt, DeskError, KeyError])
def test_whatever_ends_it_leaves_nothing(desk, data, at, ended):
    raised = ended if ended is not DeskError else staging.not_announced("a", "b")

    def act():
        with desk.staging(at) as staged:
            give(staged.document(sha(data)), data)
            staged.document("b" * 64).write(data)
            raise raised

    with pytest.raises(ended):
        act()
    assert rows(desk) == (0, 0)


def test_a_unit_that_fails_adopts_nothing(desk, data, at):
    def act():
        with desk.staging(at) as staged:
            give(staged.document(sha(data)), data)
            with desk.unit("office", at) as unit:
                unit.adopt(staged)
                raise KeyError

    with pytest.raises(KeyError):
        act()
    assert rows(desk) == (0, 0)


def test_other_bytes_than_announced(desk, data, at):
    with pytest.raises(DeskError, match="not the one that was announced"), desk.staging(at) as staged:
        give(staged.document("c" * 64), data)
    assert rows(desk) == (0, 0)


def test_a_document_that_is_here_already_is_not_written_again(desk, data, at):
    with desk.unit("office", at) as unit:
        unit.store_document(io.BytesIO(data))
    with desk.staging(at) as staged:
        give(staged.document(sha(data)), data)
        assert rows(desk) == (1, 10)
        with desk.unit("office", at) as unit:
            assert unit.adopt(staged) == ()
    assert desk.document_bytes(sha(data)) == data


def test_one_that_came_another_way_meanwhile_stays_once(desk, data, at):
    with desk.staging(at) as staged:
        give(staged.document(sha(data)), data)
        with desk.unit("office", at) as unit:
            unit.store_document(io.BytesIO(data))
        with desk.unit("office", at) as unit:
            (stored,) = unit.adopt(staged)
    assert stored.known
    assert rows(desk) == (1, 10)


def test_an_empty_document(desk, at):
    with desk.staging(at) as staged:
        give(staged.document(sha(b"")), b"")
        with desk.unit("office", at) as unit:
            unit.adopt(staged)
    assert desk.document_bytes(sha(b"")) == b""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_what_a_crash_left_is_gone_at_the_next_opening(path, code, project):
    command = [sys.executable, "-c", KILLED, str(path), code]
    found = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": str(project)})
    assert found.returncode == -signal.SIGKILL
    with open_desk(path, recovery_code=code) as desk:
        assert desk.unclean_end
        assert rows(desk) == (0, 0)
