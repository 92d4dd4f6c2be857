"""The migrations make exactly the tables that the program has, forwards and backwards, with a backup before."""

from __future__ import annotations

import ast

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from jurydesk.store import sqlite_only, upgrade
from jurydesk.store.desk import open_desk
from jurydesk.store.tables import ONLY_GROWING, metadata

MIGRATIONS = "jurydesk/store/migrations"
LOOKS = ("get_columns", "get_pk_constraint", "get_foreign_keys", "get_unique_constraints", "get_indexes")


def _schema(engine):
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT type, name, sql, tbl_name FROM sqlite_master ORDER BY type, name"
        ).all()
    return [tuple(row) for row in rows if row.tbl_name != "alembic_version"]


def test_the_newest_format_is_what_the_tables_say(desk):
    with desk._reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "target_metadata": metadata})
        found = [str(entry) for entry in compare_metadata(context, metadata)]
    known = ("alembic_version", sqlite_only.SEARCH)  # the index of the search is made after the migrations
    assert [entry for entry in found if not any(name in entry for name in known)] == []


def test_constraints_are_those_of_the_tables_too(desk, tmp_path):
    engine = sqlite_only.make_engine(
        tmp_path / "models", lambda: sqlite_only.open_raw(tmp_path / "models", b"k" * 32, b"s" * 16),
        writer=True, explain=lambda _: None,
    )  # fmt: skip
    with engine.begin() as connection:
        metadata.create_all(connection)
    with engine.connect() as models, desk._reader.connect() as migrated:
        for table in metadata.tables:
            for look in LOOKS:
                found, wanted = (getattr(inspect(side), look)(table) for side in (migrated, models))
                assert _told(found) == _told(wanted), (table, look)
    engine.dispose()


def _told(found):
    if isinstance(found, dict):
        return {name: _told(value) for name, value in found.items()}
    return sorted((_told(part) for part in found), key=str) if isinstance(found, list) else str(found)


def test_down_and_up_again_is_the_same(desk):
    before = _schema(desk._writer)
    upgrade.migrate(desk._writer, 0)
    assert _schema(desk._writer) == []
    upgrade.migrate(desk._writer)
    assert _schema(desk._writer) == before


def test_the_number_of_the_format_is_the_newest_migrations(desk, project):
    with desk._writer.connect() as connection:
        script = ScriptDirectory.from_config(upgrade._config(connection))
        assert script.get_heads() == [upgrade.revision_of(upgrade.NEWEST)]
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == upgrade.NEWEST


def test_no_migration_looks_at_live_tables(project):
    for file in (project / MIGRATIONS / "versions").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("jurydesk"), file
            if isinstance(node, ast.Import):
                assert not any(name.name.startswith("jurydesk") for name in node.names), file


def test_an_upgrade_that_fails_changes_nothing(desk, monkeypatch):
    before = _schema(desk._writer)

    def fail(*_):
        raise RuntimeError("in the middle")

    monkeypatch.setattr(sqlite_only, "stamp", fail)
    with pytest.raises(RuntimeError, match="in the middle"):
        upgrade.migrate(desk._writer, 0)
    assert _schema(desk._writer) == before
    with desk._writer.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_an_upgrade_that_leaves_loose_ends_changes_nothing(desk, monkeypatch):
    before = _schema(desk._writer)
    monkeypatch.setattr(sqlite_only, "loose_ends", lambda _: 1)
    with pytest.raises(RuntimeError, match="point at nothing"):
        upgrade.migrate(desk._writer, 0)
    assert _schema(desk._writer) == before


def test_an_older_desk_is_backed_up_and_brought_up(path, code, at, monkeypatch):
    with open_desk(path, recovery_code=code) as desk, desk.unit("office", at) as unit:
        unit.put_setting("x", "kept")
    # A format after the newest one, which does nothing: so this desk is the older one.
    monkeypatch.setattr(upgrade, "NEWEST", upgrade.NEWEST + 1)
    seen = []
    monkeypatch.setattr(upgrade, "migrate", seen.append)
    with open_desk(path, recovery_code=code) as desk:
        assert len(seen) == 1
        backup = path.parent / "panel-backups" / f"panel-format-{upgrade.NEWEST - 1}.jurydesk"
        assert backup.is_file()
        assert desk.backups() == ()
    monkeypatch.undo()
    with open_desk(backup, recovery_code=code) as copy, copy.read() as queries:
        assert queries.setting("x") == "kept"


def test_a_desk_that_is_up_to_date_makes_no_backup(path, code):
    with open_desk(path, recovery_code=code):
        pass
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_guarded_tables_stay_guarded(desk):
    upgrade.migrate(desk._writer, 0)
    upgrade.migrate(desk._writer)
    triggers = [row for row in _schema(desk._writer) if row[0] == "trigger"]
    assert len(triggers) == 2 * len(ONLY_GROWING)
