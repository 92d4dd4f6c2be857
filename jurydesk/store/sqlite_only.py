"""All that only SQLite and SQLCipher understand: opening with the raw key, pragmas, triggers, backup, error codes.

No other file of the program may hold SQL that PostgreSQL would not take, bar the migrations' own past.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Protocol, cast

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, ColumnElement, Integer, bindparam, create_engine, event, text
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.pool import QueuePool

from jurydesk.store.troubles import sentence_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from sqlalchemy import Connection, Engine, Table
    from sqlalchemy.engine import ExceptionContext

    from jurydesk.errors import DeskError

APPLICATION_ID = 0x4A445331  # "JDS1", seen by nobody without the key
BUSY_SECONDS = 5.0
READERS = 4
SEARCH = "page_search"  # as the statements below name it
SHORTEST_INDEXED = 3
_BACKUP_PAGES = 1024
_LOG_BYTES = 64 << 20


class RawCursor(Protocol):
    """As much of sqlcipher3's cursor as is used here; the package carries no types."""

    def fetchone(self) -> tuple[Any, ...]:
        """Return the next row."""
        ...

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows left."""
        ...


class Raw(Protocol):
    """As much of sqlcipher3's connection as is used here."""

    def execute(self, sql: str) -> RawCursor:
        """Run one statement."""
        ...

    def backup(self, target: Raw, *, pages: int, progress: Callable[[int, int, int], None]) -> None:
        """Copy all pages into `target`."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...


def open_raw(path: Path, key: bytes, salt: bytes) -> Raw:
    """Return a raw connection to the desk file, in autocommit: whoever wants a transaction begins one.

    Nothing is read yet, so that a wrong key shows only at the first statement.
    """
    raw: Raw = sqlcipher.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    raw.execute("PRAGMA cipher_log_level = NONE")
    raw.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    return raw


def _settle(raw: Raw, *, writer: bool) -> None:
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA temp_store = MEMORY")  # what is sorted or spilt must not reach the disk in the clear
    raw.execute("PRAGMA secure_delete = FAST")
    raw.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")  # a large import must not leave a large log behind
    if not writer:
        raw.execute("PRAGMA query_only = ON")


def make_engine(
    path: Path, connect: Callable[[], Raw], *, writer: bool, explain: Callable[[BaseException], DeskError | None]
) -> Engine:
    """Return an engine over `connect`: with one connection that writes, or with a few that can only read.

    The driver is left in autocommit and BEGIN is said here, or DDL and reading would run outside of transactions.
    """

    def settled() -> Raw:
        raw = connect()
        try:
            _settle(raw, writer=writer)
        except sqlcipher.Error as trouble:
            raw.close()
            raise (explain(trouble) or trouble) from trouble
        return raw

    engine = create_engine(
        f"sqlite:///{path.name}",
        module=sqlcipher,
        creator=settled,
        poolclass=QueuePool,
        pool_size=1 if writer else READERS,
        max_overflow=0 if writer else READERS,
        hide_parameters=True,  # no marks, names or keys in tracebacks
    )
    opening = "BEGIN IMMEDIATE" if writer else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(opening)

    @event.listens_for(engine, "handle_error")
    def _explain(context: ExceptionContext) -> DeskError | None:
        found = explain(context.original_exception)
        # Such trouble ends SQLite's transaction by itself: nothing more may be written as if it still went on.
        context.is_disconnect = found is not None and _code(context.original_exception) != sqlite3.SQLITE_BUSY
        context.invalidate_pool_on_disconnect = False
        return found

    return engine


def _code(error: BaseException) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF  # without the extension that says where exactly


def trouble_of(error: BaseException, name: str, backups: str) -> DeskError | None:
    """Return the sentence for what disk or file did to SQLite, or None where the error is a bug of ours."""
    return sentence_for(_code(error), name, backups) if isinstance(error, sqlcipher.Error) else None


def is_wrong_key(error: BaseException) -> bool:
    """Return whether the first reading found no desk: the key is another one, or the file's beginning is damaged."""
    return isinstance(error, sqlcipher.Error) and _code(error) == sqlite3.SQLITE_NOTADB


def stamps(raw: Raw) -> tuple[int, int]:
    """Return application id and format number of the file: the first reading, at which a wrong key shows."""
    (application,) = raw.execute("PRAGMA application_id").fetchone()
    (number,) = raw.execute("PRAGMA user_version").fetchone()
    return application, number


def stamp(connection: Connection, format_number: int) -> None:
    """Write application id and format number; part of the transaction, like everything else."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {format_number:d}")


def quick_check(raw: Raw) -> bool:
    """Return whether the file holds together; takes about a second for 400 MB."""
    try:
        return raw.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlcipher.DatabaseError:
        return False


def full_check(raw: Raw) -> bool:
    """Return whether every page is as it was written (by its authentication code); slower than `quick_check`."""
    try:
        return not raw.execute("PRAGMA cipher_integrity_check").fetchall() and quick_check(raw)
    except sqlcipher.DatabaseError:
        return False


def copy_database(source: Raw, target: Raw, progress: Callable[[int, int], None] | None = None) -> None:
    """Copy all pages as one moment saw them; `progress` is told pages done and pages in all, and may raise to stop."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a snapshot begins with its first reading
        source.backup(target, pages=_BACKUP_PAGES, progress=told)
    finally:
        source.execute("ROLLBACK")


def change_key(raw: Raw, key: bytes) -> None:
    """Write the whole file anew under another key; the salt stays. Nobody else may have the file open."""
    raw.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")


def compact(raw: Raw) -> None:
    """Write the whole file anew without what was deleted. Nobody else may have the file open."""
    raw.execute("VACUUM")


def upsert(table: Table, names: Iterable[str]) -> Insert:
    """Return the statement that inserts rows of these columns, or replaces what is not key where the key is there."""
    statement = insert(table)
    keys = [column.name for column in table.primary_key.columns]
    changed = {name: statement.excluded[name] for name in names if name not in keys}
    if not changed:
        return statement.on_conflict_do_nothing(index_elements=keys)
    return statement.on_conflict_do_update(index_elements=keys, set_=changed)


def hold_foreign_keys(connection: Connection, *, hold: bool) -> None:
    """Hold foreign keys or let a migration rebuild tables. Only works outside of a transaction, so say it there."""
    raw = cast("Raw", connection.connection.dbapi_connection)
    raw.execute(f"PRAGMA foreign_keys = {'ON' if hold else 'OFF'}")


def loose_ends(connection: Connection) -> int:
    """Return how many rows point at nothing."""
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall())


def guard(connection: Connection, tables: Iterable[str]) -> None:
    """Let triggers refuse every UPDATE and DELETE of tables that only grow."""
    for table in tables:
        for act in ("update", "delete"):
            connection.exec_driver_sql(
                f"CREATE TRIGGER IF NOT EXISTS {table}_no_{act} BEFORE {act.upper()} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
            )


def unguard(connection: Connection, tables: Iterable[str]) -> None:
    """Take the triggers away, for a migration only."""
    for table in tables:
        for act in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_no_{act}")


def add_search(connection: Connection) -> None:
    """Make the index of the search over what `page_text` holds; part of words are found, accents make no difference."""
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS page_search USING fts5"
        "(text, content='page_text', content_rowid='id', tokenize='trigram remove_diacritics 1')"
    )
    connection.exec_driver_sql("INSERT INTO page_search (page_search) VALUES ('rebuild')")


def remove_search(connection: Connection) -> None:
    """Take the index away, for a migration only; nothing that is in it is lost."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS page_search")


def index_pages(connection: Connection, sha256: str) -> None:
    """Take the pages of a document into the index, after they were stored."""
    sql = "INSERT INTO page_search (rowid, text) SELECT id, text FROM page_text WHERE sha256 = ?"
    connection.exec_driver_sql(sql, (sha256,))


def forget_pages(connection: Connection, sha256: str) -> None:
    """Take the pages of a document out of the index, before they are deleted."""
    sql = "INSERT INTO page_search (page_search, rowid, text) SELECT 'delete', id, text FROM page_text WHERE sha256 = ?"
    connection.exec_driver_sql(sql, (sha256,))


def holds(pages: Table, word: str) -> ColumnElement[bool]:
    """Return the condition that a page holds the word; one too short for the index is looked for page by page."""
    if len(word) < SHORTEST_INDEXED:
        return pages.c.text.icontains(word, autoescape=True)
    quoted = '"' + word.replace('"', '""') + '"'
    found = text("SELECT rowid FROM page_search WHERE page_search MATCH :word").columns(Column("rowid", Integer))
    # Unique, or the last of several words in one question would stand for all of them.
    return pages.c.id.in_(found.bindparams(bindparam("word", quoted, unique=True)))
