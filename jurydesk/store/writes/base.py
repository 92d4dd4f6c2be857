"""What all writes share: the connection, who writes when, and what changed. It must never commit."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

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
def _insertion(table: Table) -> Insert:
    """Return the one statement that inserts rows: SQLAlchemy knows what it is in SQL by the very object."""
    return insert(table)


class _Bulk(NamedTuple):
    """How rows of some columns go in: the SQL, the place of each of its values in a row, what turns some into SQL's.

    `by_name`: the SQL takes its values by name, not in an order of its own.
    """

    sql: str
    places: tuple[int, ...]
    turned: tuple[tuple[int, Callable[[Any], Any]], ...]
    by_name: bool


@cache
def _bulk(table: TableClause, columns: tuple[str, ...], dialect: Dialect) -> _Bulk:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    turns = [table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns]
    return _Bulk(
        str(compiled),
        tuple(columns.index(name) for name in compiled.positiontup or columns),
        tuple((place, turn) for place, turn in enumerate(turns) if turn is not None),
        by_name=not compiled.positional,
    )


def _as_sql(rows: Sequence[tuple[Any, ...]], bulk: _Bulk) -> Sequence[tuple[Any, ...]]:
    """Return the rows in the order of the SQL, with its values for Python's; each different one is turned once."""
    if not bulk.turned and bulk.places == tuple(range(len(rows[0]))):
        return rows
    columns: list[Sequence[Any]] = list(zip(*rows, strict=True))
    for place, turn in bulk.turned:
        known = {value: turn(value) for value in set(columns[place])}
        columns[place] = [known[value] for value in columns[place]]
    return list(zip(*(columns[place] for place in bulk.places), strict=True))


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
        key = self._connection.execute(_insertion(table), row).inserted_primary_key
        return int(key[0]) if key else 0

    def _add_all(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        found = list(rows)
        if found:
            self._connection.execute(_insertion(table), found)

    def _add_many(self, table: TableClause, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert some hundred rows of these columns: what SQLAlchemy does for each row is done once for all."""
        if not rows:
            return
        bulk = _bulk(table, columns, self._connection.dialect)
        given = _as_sql(rows, bulk)
        self._connection.exec_driver_sql(
            bulk.sql, [dict(zip(columns, row, strict=True)) for row in given] if bulk.by_name else list(given)
        )

    def _remove(self, statement: Delete, otherwise: DeskError) -> None:
        """Delete what nothing points at; raise `otherwise` where something does."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(statement)
        except IntegrityError as trouble:
            raise otherwise from trouble
