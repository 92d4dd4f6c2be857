"""Copies that become desks: no desk is ever replaced without being kept, and nothing half made stays behind."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from jurydesk.errors import DeskError
from jurydesk.store.copies import all_backups, aside_name, brought_back, copied_to, remove_all
from jurydesk.store.desk import open_desk
from jurydesk.store.handed_over import HandedOver


def put(desk, at, value):
    with desk.unit("office", at) as unit:
        unit.put_setting("x", value)


def value_in(path, code):
    with open_desk(path, recovery_code=code) as desk, desk.read() as queries:
        return queries.setting("x")


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_copy_gets_its_name_when_all_is_done(desk, code, at, tmp_path):
    put(desk, at, "before")
    target = tmp_path / "stick" / "mine.jurydesk"
    target.parent.mkdir()
    with copied_to(desk, target) as copy:
        assert not target.exists()
        put(copy, at, "in the copy")
    assert value_in(target, code) == "in the copy"
    with desk.read() as queries:
        assert queries.setting("x") == "before"
    assert names(target.parent) == ["mine.jurydesk"]


def test_a_copy_that_failed_leaves_nothing(desk, tmp_path):
    target = tmp_path / "mine.jurydesk"
    with pytest.raises(KeyError), copied_to(desk, target):
        raise KeyError
    assert names(tmp_path) == ["panel.jurydesk", "panel.jurydesk.lock"]


def test_a_copy_never_replaces_a_file(desk, tmp_path):
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(DeskError, match=r"already a file notes\.txt"), copied_to(desk, tmp_path / "notes.txt"):
        raise AssertionError
    with pytest.raises(DeskError, match="no folder"), copied_to(desk, tmp_path / "none" / "mine.jurydesk"):
        raise AssertionError
    assert (tmp_path / "notes.txt").read_text() == "x"


def test_a_backup_comes_back_and_the_present_desk_is_kept(desk, path, code, at):
    put(desk, at, "old")
    backup = desk.backup(at=at)
    put(desk, at, "new")
    desk.close()
    before = backup.read_bytes()
    with brought_back(backup, path, recovery_code=code, at=at) as (copy, kept):
        put(copy, at, "restored")
        with pytest.raises(DeskError, match="already open"):
            value_in(path, code)
    assert kept == aside_name(path, at) == path.parent / "panel-replaced-20260504T093000Z.jurydesk"
    assert value_in(path, code) == "restored"
    assert value_in(kept, code) == "new"
    assert backup.read_bytes() == before


def test_a_backup_comes_back_where_no_desk_is(desk, code, at, tmp_path):
    put(desk, at, "old")
    backup = desk.backup(at=at)
    with brought_back(backup, tmp_path / "other.jurydesk", recovery_code=code, at=at) as (_, kept):
        assert kept is None
    assert value_in(tmp_path / "other.jurydesk", code) == "old"


def test_what_a_crash_left_in_the_log_is_kept_and_comes_along(desk, path, code, at, tmp_path):
    put(desk, at, "in the log")
    crashed = tmp_path / "crash" / "panel.jurydesk"
    crashed.parent.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(path.with_name(path.name + ending), crashed.with_name(crashed.name + ending))
    desk.close()
    put_back = tmp_path / "back.jurydesk"
    with brought_back(crashed, put_back, recovery_code=code, at=at):
        pass
    assert value_in(put_back, code) == "in the log"
    with brought_back(path, crashed, recovery_code=code, at=at) as (_, kept):
        pass
    assert value_in(kept, code) == "in the log"


def test_a_wrong_code_or_a_damaged_backup_changes_nothing(desk, path, code, at, tmp_path):
    with desk.unit("office", at) as unit:
        unit.put_setting("x", "y" * 300_000)
    backup = desk.backup(at=at)
    desk.close()
    before = path.read_bytes()
    with pytest.raises(DeskError, match="passphrase"), brought_back(backup, path, passphrase="wrong one", at=at):
        raise AssertionError
    spoilt = bytearray(backup.read_bytes())
    spoilt[200_000:260_000] = bytes(60_000)
    backup.write_bytes(spoilt)
    with pytest.raises(DeskError), brought_back(backup, path, recovery_code=code, at=at):
        raise AssertionError
    assert path.read_bytes() == before
    assert names(tmp_path) == ["panel-backups", "panel.jurydesk"]


def test_a_desk_is_never_brought_back_over_one_that_is_open(desk, path, code, at):
    backup = desk.backup(at=at)
    with pytest.raises(DeskError, match="already open"), brought_back(backup, path, recovery_code=code, at=at):
        raise AssertionError
    with pytest.raises(DeskError, match="itself"), brought_back(path, path, recovery_code=code, at=at):
        raise AssertionError


def test_an_old_copy_can_be_read_and_never_written(desk, path, code, at, tmp_path):
    put(desk, at, "last")
    with copied_to(desk, tmp_path / "new.jurydesk"):
        pass
    desk.make_read_only(HandedOver(at, "new.jurydesk"), actor="office")
    for again in range(2):
        if again:
            desk.close()
        with open_desk(path, recovery_code=code) if again else desk as old:
            with pytest.raises(DeskError, match=r"handed over.*new\.jurydesk"):
                put(old, at, "more")
            with old.read() as queries:
                assert queries.setting("x") == "last"
            assert old.handed_over == HandedOver(at, "new.jurydesk")
    with open_desk(tmp_path / "new.jurydesk", recovery_code=code) as new:
        put(new, at, "goes on")


def test_all_copies_beside_a_desk_go_with_it(desk, path, at, tmp_path):
    desk.backup(at=at)
    desk.backup(at=at + timedelta(days=1))
    (tmp_path / "panel-backups" / "panel-format-1.jurydesk").touch()
    aside_name(path, at).touch()
    (tmp_path / "panel-2.jurydesk").touch()
    assert len(all_backups(path)) == 4
    with pytest.raises(DeskError, match="already open"):
        remove_all(path)
    desk.close()
    assert remove_all(path) == ()
    assert names(tmp_path) == ["panel-2.jurydesk"]
