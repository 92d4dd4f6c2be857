"""Between rows and frozen values whose fields are columns. It must never hide a column that is missing."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from sqlalchemy import Row

V = TypeVar("V")


def columns_of(value: DataclassInstance, **others: object) -> dict[str, Any]:
    """Return a value's fields as column values, with `others` in place of or beside them."""
    return {name: getattr(value, name) for name in _names(type(value))} | others


def value_of(kind: type[V], row: Row[Any], **others: object) -> V:
    """Return the `kind` whose fields are columns of the row, with `others` in place of or beside them."""
    found = row._mapping  # noqa: SLF001 - the name that SQLAlchemy documents
    return kind(**{name: found[name] for name in _names(kind) if name not in others}, **others)  # type: ignore[arg-type]  # classes are hashable


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - a class, which is hashable
    """The names of a kind's fields; asked for every row of every table."""
    return tuple(field.name for field in dataclasses.fields(kind))
