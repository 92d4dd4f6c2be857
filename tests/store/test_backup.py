"""Dated backups: whole, openable, thinned, and never a bad one in place of a good one."""

from __future__ import annotations

import io
import os
import shutil
from datetime import timedelta

import pytest

from jurydesk.errors import DeskError
from jurydesk.store.backup import kept
from jurydesk.store.desk import open_desk


@pytest.fixture
def filled(desk, at):
    with desk.unit("office", at) as unit:
        unit.put_setting("x", "kept")
        unit.store_document(io.BytesIO(os.urandom(3_000_000)))
    return desk


def test_a_backup_opens_like_the_desk(filled, code, at):
    backup = filled.backup(at=at)
    assert backup == filled.path.parent / "panel-backups" / "panel-20260504T093000Z.jurydesk"
    with open_desk(backup, recovery_code=code) as copy, copy.read() as queries:
        assert queries.setting("x") == "kept"
        assert queries.info() == filled.info
        assert len(queries.document_bytes(queries.documents()[0].sha256)) == 3_000_000
    assert [file.name for file in backup.parent.iterdir()] == [backup.name]


def test_a_backup_is_one_moment_though_others_write(filled, code, at):
    def write(_done, _pages):
        with filled.unit("office", at) as unit:
            unit.put_setting("x", "later")

    backup = filled.backup(at=at, progress=write)
    with open_desk(backup, recovery_code=code) as copy, copy.read() as queries:
        assert queries.setting("x") == "kept"
    with filled.read() as queries:
        assert queries.setting("x") == "later"


def test_progress_is_told_and_may_stop_it(filled, at):
    told = []
    filled.backup(at=at, progress=lambda done, pages: told.append((done, pages)))
    assert told[-1][0] == told[-1][1] > 700

    def stop(_done, _pages):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filled.backup(at=at + timedelta(days=1), progress=stop)
    assert len(filled.backups()) == 1
    assert len(list(filled.backups()[0].parent.iterdir())) == 1
    assert filled.check()


def test_a_damaged_desk_leaves_the_good_backup(path, code, at, filled):
    good = filled.backup(at=at)
    before = good.read_bytes()
    filled.close()
    data = bytearray(path.read_bytes())
    data[-10 * 4096] ^= 1
    path.write_bytes(data)
    with (
        open_desk(path, recovery_code=code) as desk,
        pytest.raises(DeskError, match=r"No backup was made.*damaged.*kept"),
    ):
        desk.backup(at=at)
    assert good.read_bytes() == before
    assert list(good.parent.iterdir()) == [good]


def test_a_folder_that_cannot_be_made(filled, at):
    (filled.path.parent / "file").write_text("x")
    with pytest.raises(DeskError, match="Nothing can be written"):
        filled.backup(at=at, folder=filled.path.parent / "file" / "in")


def test_too_little_room(filled, at, monkeypatch):
    usage = shutil.disk_usage(filled.path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    with pytest.raises(DeskError, match=r"[3-6] MB are needed, 1 MB are free"):
        filled.backup(at=at)
    assert not list(filled.path.parent.glob("*backups*"))
    with pytest.raises(DeskError, match="too little room"):
        filled.change_passphrase("ganz andere vier Wörter")
    assert filled.check()


def test_newest_first_and_only_this_desks(filled, at, tmp_path):
    folder = tmp_path / "elsewhere"
    for days in range(3):
        filled.backup(at=at + timedelta(days=days), folder=folder)
    (folder / "panel-old-20260101T000000Z.jurydesk").touch()
    (folder / "notes.txt").touch()
    assert [file.name[6:14] for file in filled.backups(folder)] == ["20260506", "20260505", "20260504"]
    assert filled.backups() == ()


def test_old_ones_are_thinned_out(filled, at, tmp_path):
    for hours in range(5):
        filled.backup(at=at + timedelta(hours=hours))
    assert [file.name[6:17] for file in filled.backups()] == ["20260504T13", "20260504T12", "20260504T11"]


def test_what_is_kept():
    days = [f"2026{month:02d}{day:02d}" for month in range(8, 0, -1) for day in range(28, 0, -1)]
    stay = [days[place] for place in sorted(kept(days))]
    assert stay == [
        "20260828",
        "20260827",
        "20260826",
        "20260825",
        "20260824",
        "20260823",
        "20260822",
        "20260728",
        "20260628",
        "20260528",
        "20260428",
        "20260328",
    ]


@pytest.mark.parametrize("count", range(12))
def test_the_newest_always_stays(count):
    stay = kept(["20260101"] * count)
    assert stay == frozenset(range(min(3, count)))
