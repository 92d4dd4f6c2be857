"""What disk and file can do to an open desk, each with its own sentence, and nothing lost."""

from __future__ import annotations

import io
import os

import pytest

from jurydesk.errors import DeskError
from jurydesk.store.desk import open_desk

PAGE = 4096


@pytest.fixture
def filled(path, code, at):
    """A closed desk with a document of some 100 pages."""
    with open_desk(path, recovery_code=code) as desk, desk.unit("office", at) as unit:
        unit.put_setting("x", "kept")
        unit.store_document(io.BytesIO(os.urandom(100 * PAGE)))
    return path


def _flip(path, offset):
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(data)


def _limit(desk, more):
    with desk._writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def test_after_a_full_disk_nothing_more_of_the_unit_is_written(desk, at):
    _limit(desk, 5)
    with pytest.raises(DeskError, match="in the middle; nothing of this was kept"), desk.unit("office", at) as unit:  # noqa: PT012 - the two belong together
        unit.put_setting("before", 1)
        with pytest.raises(DeskError, match="disk is full"):
            unit.store_document(io.BytesIO(os.urandom(100 * PAGE)))
        unit.put_setting("after", 2)
    with desk.read() as queries:
        assert queries.settings() == {}


def test_a_full_disk_that_was_caught_keeps_nothing_either(desk, at):
    _limit(desk, 5)
    with pytest.raises(DeskError, match="in the middle; nothing of this was kept"), desk.unit("office", at) as unit:  # noqa: PT012 - as above
        unit.put_setting("before", 1)
        with pytest.raises(DeskError, match="disk is full"):
            unit.store_document(io.BytesIO(os.urandom(100 * PAGE)))
    with desk.read() as queries:
        assert queries.settings() == {}


def test_a_full_disk(desk, at):
    with desk.unit("office", at) as unit:
        unit.put_setting("before", 1)
    _limit(desk, 5)
    with pytest.raises(DeskError, match="disk is full") as caught, desk.unit("office", at) as unit:  # noqa: PT012 - one act
        unit.put_setting("after", 2)
        unit.store_document(io.BytesIO(os.urandom(100 * PAGE)))
    assert "Everything before it is kept" in str(caught.value)
    with desk.read() as queries:
        assert queries.settings() == {"before": 1}
    with desk.unit("office", at) as unit:
        unit.put_setting("small", 3)


@pytest.mark.parametrize("offset", [0, 20, 2000])
def test_a_damaged_beginning_names_both_causes(filled, code, passphrase, offset):
    _flip(filled, offset)
    with pytest.raises(DeskError, match=r"recovery code does not open.*or the beginning of the file is damaged"):
        open_desk(filled, recovery_code=code)
    with pytest.raises(DeskError, match=r"passphrase does not open.*or the beginning of the file is damaged"):
        open_desk(filled, passphrase)


def test_a_damaged_page_is_noticed_where_it_is_read(filled, code):
    with open_desk(filled, recovery_code=code) as desk, desk.read() as queries:
        (document,) = queries.documents()
    _flip(filled, filled.stat().st_size - 20 * PAGE)
    with open_desk(filled, recovery_code=code) as desk:
        with pytest.raises(DeskError, match="is damaged") as caught:
            desk.document_bytes(document.sha256)
        assert "backups" in str(caught.value)
        assert not desk.check()
        assert not desk.check(every_page=True)


def test_a_file_cut_off_within_a_page(filled, code):
    with filled.open("r+b") as file:
        file.truncate(filled.stat().st_size - 100)
    with pytest.raises(DeskError, match="its end is missing"):
        open_desk(filled, recovery_code=code)


def test_a_file_cut_off_between_pages(filled, code):
    with filled.open("r+b") as file:
        file.truncate(filled.stat().st_size // PAGE // 2 * PAGE)
    with pytest.raises(DeskError, match="is damaged"):
        open_desk(filled, recovery_code=code)


def test_a_file_of_its_first_page_only(filled, code):
    with filled.open("r+b") as file:
        file.truncate(PAGE)
    with pytest.raises(DeskError, match="is damaged"):
        open_desk(filled, recovery_code=code)


def test_no_refused_file_is_changed(filled, code):
    _flip(filled, 2000)
    before = filled.read_bytes()
    with pytest.raises(DeskError):
        open_desk(filled, recovery_code=code)
    assert filled.read_bytes() == before


def test_another_program_in_the_file(desk, at, monkeypatch):
    monkeypatch.setattr("jurydesk.store.sqlite_only.BUSY_SECONDS", 0.01)
    other = desk._raw()
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DeskError, match="Another program holds"), desk.unit("office", at):
        pass
    other.execute("ROLLBACK")
    other.close()
    with desk.unit("office", at) as unit:
        unit.put_setting("x", 1)


def test_a_good_file_opens(filled, code):
    with open_desk(filled, recovery_code=code) as desk:
        assert desk.check()
        assert desk.check(every_page=True)
        with desk.read() as queries:
            assert queries.setting("x") == "kept"
            assert len(queries.document_bytes(queries.documents()[0].sha256)) == 100 * PAGE
