"""Between rows and frozen values whose fields are columns. It must never hide a column that is missing."""

from __future__ import annotations

import dataclasses
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _typeshed import DataclassInstance
    from sqlalchemy import Result, Row

V = TypeVar("V")


def columns_of(value: DataclassInstance, **others: object) -> dict[str, Any]:
    """Return a value's fields as column values, with `others` in place of or beside them."""
    return {name: getattr(value, name) for name in _names(type(value))} | others


def rows_of(kind: type[Any], values: Iterable[Any]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Return the names of a kind's columns, and what each of the values has there."""
    names = _names(kind)  # type: ignore[arg-type]  # classes are hashable
    return names, list(map(attrgetter(*names), values))


def values_of(kind: type[V], result: Result[Any]) -> tuple[V, ...]:
    """Return a `kind` for each row of a result whose columns are its fields; where they stand is found once for all."""
    made: Callable[..., V] = kind
    names, columns = _names(made), tuple(result.keys())
    if names == columns:
        return tuple(made(*row) for row in result.all())
    places = {name: place for place, name in enumerate(columns)}
    chosen = tuple(places[name] for name in names)
    return tuple(made(*(row[place] for place in chosen)) for row in result.all())


def value_of(kind: type[V], row: Row[Any], **others: object) -> V:
    """Return the `kind` whose fields are columns of the row, with `others` in place of or beside them."""
    found = row._mapping  # noqa: SLF001 - the name that SQLAlchemy documents
    return kind(**{name: found[name] for name in _names(kind) if name not in others}, **others)  # type: ignore[arg-type]  # classes are hashable


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a class, which is hashable
    """The names of a kind's fields; asked for every row of every table."""
    return tuple(field.name for field in dataclasses.fields(kind))
