"""What all queries share. It must never begin or end a transaction: whoever opened the reading does."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import bindparam, select

from jurydesk.store.mapping import values_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Select, Table

V = TypeVar("V")


@cache
def _rows(table: Table, names: tuple[str, ...]) -> Select[Any]:
    """Return the question for the rows in which these columns have given values, in the order of the primary key.

    It is made once: SQLAlchemy knows what it is in SQL by the very object, and making it takes longer than asking.
    """
    chosen = (table.c[name] == bindparam(name) for name in names)
    return select(table).where(*chosen).order_by(*table.primary_key.columns)


class Reading:
    """A reading of the desk as of one moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _all(self, kind: type[V], table: Table, **wanted: object) -> tuple[V, ...]:
        """Return as values the rows whose columns have the `wanted` values, in the order of the primary key.

        A column wanted as None may be anything.
        """
        given = {name: value for name, value in wanted.items() if value is not None}
        return values_of(kind, self._connection.execute(_rows(table, tuple(given)), given))

    def _one(self, kind: type[V], table: Table, **wanted: object) -> V | None:
        """Return the first of the rows that `_all` returns, None where there is none."""
        return next(iter(self._all(kind, table, **wanted)), None)

    def _values(self, kind: type[V], statement: Select[Any], **wanted: object) -> tuple[V, ...]:
        """Return the rows of a question as values; `wanted` are the values that it leaves open."""
        return values_of(kind, self._connection.execute(statement, wanted))
