"""What all writes share: the connection, who writes when, and what changed. It must never commit."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from jurydesk.store import sqlite_only
from jurydesk.store.queries import Queries
from jurydesk.store.rows import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Dialect, Table, TableClause
    from sqlalchemy.sql.dml import Delete, Insert

    from jurydesk.errors import DeskError


@cache
def _upsert(table: Table, names: tuple[str, ...]) -> Insert:
    return sqlite_only.upsert(table, names)


@cache
def _bulk(
    table: TableClause, columns: tuple[str, ...], dialect: Dialect
) -> tuple[str, list[str] | None, dict[str, Callable[[Any], Any]]]:
    """Return the statement, the order of its values (None: by name), and what makes column values of Python's."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    turn: dict[str, Callable[[Any], Any]] = {}
    for name in columns:
        turn[name] = table.c[name].type.dialect_impl(dialect).bind_processor(dialect) or _as_it_is
    return str(compiled), compiled.positiontup, turn


def _as_it_is(value: Any) -> Any:  # noqa: ANN401 - whatever a column takes
    return value


class Writing:
    """A unit of work's beginning: `actor` is `office`, `chair` or `juror N`, `at` the moment it stands under."""

    def __init__(self, connection: Connection, *, actor: str, at: datetime) -> None:
        self.actor = actor
        self.at = at
        self.queries = Queries(connection)
        self._connection = connection
        self._subjects: set[str] = set()
        self._ids: set[tuple[str, str]] = set()

    @property
    def changes(self) -> Changes:
        """What this unit has changed so far."""
        return Changes(frozenset(self._subjects), frozenset(self._ids))

    def _touch(self, subject: str, *ids: object) -> None:
        self._subjects.add(subject)
        self._ids.update((subject, str(found)) for found in ids)

    def _put(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, or replace those whose key is there."""
        found = list(rows)
        if found:
            self._connection.execute(_upsert(table, tuple(found[0])), found)

    def _add(self, table: Table, row: Mapping[str, Any]) -> int:
        """Insert a row and return the first column of its key."""
        key = self._connection.execute(insert(table).values(row)).inserted_primary_key
        return int(key[0]) if key else 0

    def _add_all(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        found = list(rows)
        if found:
            self._connection.execute(insert(table), found)

    def _add_many(self, table: TableClause, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert some hundred rows of the same columns: what SQLAlchemy does for each row is done once for all."""
        if rows:
            sql, names, turn = _bulk(table, tuple(rows[0]), self._connection.dialect)
            given = [{name: turned(row[name]) for name, turned in turn.items()} for row in rows]
            self._connection.exec_driver_sql(
                sql, given if names is None else [tuple(map(row.get, names)) for row in given]
            )

    def _remove(self, statement: Delete, otherwise: DeskError) -> None:
        """Delete what nothing points at; raise `otherwise` where something does."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(statement)
        except IntegrityError as trouble:
            raise otherwise from trouble
