"""What all queries share. It must never begin or end a transaction: whoever opened the reading does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select

from jurydesk.store.mapping import value_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Select, Table

V = TypeVar("V")


class Reading:
    """A reading of the desk as of one moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _all(self, kind: type[V], table: Table, *conditions: ColumnElement[bool]) -> tuple[V, ...]:
        """Return a table's rows as values, in the order of the primary key."""
        statement = select(table).where(*conditions).order_by(*table.primary_key.columns)
        return self._values(kind, statement)

    def _one(self, kind: type[V], table: Table, *conditions: ColumnElement[bool]) -> V | None:
        row = self._connection.execute(select(table).where(*conditions)).first()
        return None if row is None else value_of(kind, row)

    def _values(self, kind: type[V], statement: Select[Any]) -> tuple[V, ...]:
        return tuple(value_of(kind, row) for row in self._connection.execute(statement))
