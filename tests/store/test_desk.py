"""Making, opening, closing; one transaction or none; several threads."""

from __future__ import annotations

import shutil
import threading

import pytest
from sqlalchemy.exc import OperationalError

from jurydesk.errors import DeskError
from jurydesk.store import sqlite_only, tables, upgrade
from jurydesk.store.desk import create_desk, open_desk
from jurydesk.store.queries import DeskKind

SECRET = "Wahrlich geheime Skizze"


def test_a_new_desk_says_what_it_is(tmp_path, passphrase, at):
    desk, _ = create_desk(tmp_path / "j.jurydesk", passphrase, kind=DeskKind.JUROR, at=at)
    with desk:
        assert desk.kind is DeskKind.JUROR
        assert desk.info.made_at == at
        assert desk.info.format == upgrade.NEWEST
        assert not desk.unclean_end
    assert [file.name for file in tmp_path.iterdir()] == ["j.jurydesk"]


def test_passphrase_and_code_both_open(path, passphrase, code):
    with open_desk(path, passphrase) as desk:
        assert desk.kind is DeskKind.PANEL
        assert desk.matches(passphrase)
        assert not desk.matches(passphrase + "x")
    with open_desk(path, recovery_code=code.lower()) as desk:
        assert desk.kind is DeskKind.PANEL


@pytest.mark.parametrize("given", [{}, {"passphrase": "a", "recovery_code": "b"}])
def test_exactly_one_of_them_is_needed(path, given):
    with pytest.raises(ValueError, match="passphrase or by its recovery code"):
        open_desk(path, **given)


def test_a_wrong_passphrase_says_both_causes_and_changes_nothing(path):
    before = path.read_bytes()
    with pytest.raises(DeskError, match=r"passphrase does not open panel.jurydesk; or the beginning"):
        open_desk(path, "another passphrase")
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_another_desks_code_does_not_open(path, tmp_path, passphrase, at):
    other, code = create_desk(tmp_path / "other.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    other.close()
    with pytest.raises(DeskError, match="recovery code does not open"):
        open_desk(path, recovery_code=code)


def test_a_new_desk_never_replaces_a_file(path, passphrase, at):
    before = path.read_bytes()
    with pytest.raises(DeskError, match="already a file"):
        create_desk(path, passphrase, kind=DeskKind.PANEL, at=at)
    assert path.read_bytes() == before


def test_a_new_desk_needs_a_folder_and_a_passphrase(tmp_path, passphrase, at):
    with pytest.raises(DeskError, match="no folder"):
        create_desk(tmp_path / "no" / "x.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    with pytest.raises(DeskError, match="too short"):
        create_desk(tmp_path / "x.jurydesk", "short", kind=DeskKind.PANEL, at=at)
    assert not list(tmp_path.iterdir())


def test_a_making_that_fails_leaves_nothing(tmp_path, passphrase, at, monkeypatch):
    def fail(*_):
        raise RuntimeError("in the middle")

    monkeypatch.setattr(upgrade, "migrate", fail)
    with pytest.raises(RuntimeError, match="in the middle"):
        create_desk(tmp_path / "x.jurydesk", passphrase, kind=DeskKind.PANEL, at=at)
    assert not list(tmp_path.iterdir())


def test_nothing_readable_is_written_to_the_disk(desk, at):
    with desk.unit("office", at) as unit:
        unit.put_setting("title", SECRET)
    files = list(desk.path.parent.iterdir())
    assert any(file.name.endswith("-wal") for file in files)
    assert not any(SECRET.encode() in file.read_bytes() or b"setting" in file.read_bytes() for file in files)


def test_a_unit_is_kept_whole(path, code, at):
    with open_desk(path, recovery_code=code) as desk, desk.unit("office", at) as unit:
        unit.put_setting("one", 1)
        unit.put_setting("two", 2)
    with open_desk(path, recovery_code=code) as desk, desk.read() as queries:
        assert queries.settings() == {"one": 1, "two": 2}


def test_or_not_at_all(desk, at):
    with pytest.raises(RuntimeError, match="in the middle"), desk.unit("office", at) as unit:  # noqa: PT012 - one act
        unit.put_setting("one", 1)
        raise RuntimeError("in the middle")
    with desk.read() as queries:
        assert queries.settings() == {}


def test_a_reading_sees_one_moment(desk, at):
    with desk.read() as queries:
        assert queries.setting("x") is None
        with desk.unit("office", at) as unit:
            unit.put_setting("x", 1)
            assert unit.queries.setting("x") == 1
        assert queries.setting("x") is None
    with desk.read() as queries:
        assert queries.setting("x") == 1


def test_a_reading_cannot_write(desk):
    with pytest.raises(DeskError, match="cannot be written"), desk.read() as queries:
        queries._connection.execute(tables.setting.insert(), {"name": "x", "value": 1})


def test_units_do_not_nest(desk, at):
    with desk.unit("office", at), pytest.raises(RuntimeError, match="do not nest"), desk.unit("office", at):
        pass
    with desk.unit("office", at) as unit:
        unit.put_setting("x", 1)


def test_threads_wait_for_each_other(desk, at):
    def count():
        for _ in range(25):
            with desk.unit("office", at) as unit:
                unit.put_setting("x", unit.queries.setting("x", 0) + 1)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with desk.read() as queries:
        assert queries.setting("x") == 100


def test_changes_name_subjects_and_ids(desk, at):
    with desk.unit("office", at) as unit:
        assert not unit.changes
        unit.put_setting("x", 1)
    assert unit.changes.touch("call", "settings")
    assert not unit.changes.touch("call")
    assert unit.changes.ids_of("settings") == {"x"}


def test_a_closed_desk_says_so(desk, at):
    desk.close()
    desk.close()
    for act in (desk.read, lambda: desk.unit("office", at)):
        with pytest.raises(DeskError, match="is closed"), act():
            pass


def test_a_new_passphrase_replaces_the_old_one_and_its_code(path, passphrase, code, at):
    with open_desk(path, passphrase) as desk:
        with desk.unit("office", at) as unit:
            unit.put_setting("x", SECRET)
        new_code = desk.change_passphrase("ganz andere vier Wörter")
        with desk.read() as queries:
            assert queries.setting("x") == SECRET
    for old in ({"passphrase": passphrase}, {"recovery_code": code}):
        with pytest.raises(DeskError, match="does not open"):
            open_desk(path, **old)
    for new in ({"passphrase": "ganz andere vier Wörter"}, {"recovery_code": new_code}):
        with open_desk(path, **new) as desk, desk.read() as queries:
            assert queries.setting("x") == SECRET


def test_a_short_new_passphrase_changes_nothing(desk, passphrase):
    with pytest.raises(DeskError, match="too short"):
        desk.change_passphrase("short")
    assert desk.matches(passphrase)


def test_a_file_of_another_program_under_the_same_key(path, code):
    with open_desk(path, recovery_code=code) as desk:
        raw = desk._raw()
        raw.execute("PRAGMA application_id = 1")
        raw.close()
    with pytest.raises(DeskError, match="another program's file"):
        open_desk(path, recovery_code=code)


def test_a_newer_file_is_refused_politely(path, code):
    with open_desk(path, recovery_code=code) as desk:
        raw = desk._raw()
        raw.execute(f"PRAGMA user_version = {upgrade.NEWEST + 1}")
        raw.close()
    with pytest.raises(DeskError, match="newer JuryDesk"):
        open_desk(path, recovery_code=code)


def test_settings_of_the_connection(desk):
    for engine, query_only in ((desk._writer, 0), (desk._reader, 1)):
        with engine.connect() as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "query_only", "temp_store")
            }
        assert found == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "query_only": query_only,
            "temp_store": 2,
        }


def test_tables_are_made_within_a_transaction(desk):
    with pytest.raises(RuntimeError, match="in the middle"), desk._writer.begin() as connection:  # noqa: PT012 - one act
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise RuntimeError("in the middle")
    with pytest.raises(OperationalError, match="no such table"), desk._writer.begin() as connection:
        connection.exec_driver_sql("SELECT * FROM half")


def test_values_never_stand_in_a_traceback(desk):
    with pytest.raises(OperationalError) as caught, desk._writer.begin() as connection:
        connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", (SECRET,))
    assert SECRET not in str(caught.value)


def test_the_copied_file_of_a_closed_desk_opens(path, code, tmp_path):
    copy = shutil.copy(path, tmp_path / "copy.jurydesk")
    with open_desk(tmp_path / "copy.jurydesk", recovery_code=code) as desk:
        assert desk.check()
    assert copy == tmp_path / "copy.jurydesk"


def test_sql_that_only_sqlite_knows_stands_in_one_file(project):
    for file in (project / "jurydesk" / "store").rglob("*.py"):
        if file.name != "sqlite_only.py":
            text = file.read_text(encoding="utf-8")
            assert "PRAGMA" not in text
            assert "sqlcipher" not in text
            assert "dialects.sqlite" not in text
    assert sqlite_only.APPLICATION_ID
