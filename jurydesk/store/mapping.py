"""Between rows and frozen values whose fields are columns. It must never hide a column that is missing."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from sqlalchemy import Row

V = TypeVar("V")


def columns_of(value: DataclassInstance, **others: object) -> dict[str, Any]:
    """Return a value's fields as column values, with `others` in place of or beside them."""
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)} | others


def value_of(kind: type[V], row: Row[Any], **others: object) -> V:
    """Return the `kind` whose fields are columns of the row, with `others` in place of or beside them."""
    found = row._mapping  # noqa: SLF001 - the name that SQLAlchemy documents
    names = [field.name for field in dataclasses.fields(kind) if field.name not in others]  # type: ignore[arg-type]  # every kind used is a dataclass
    return kind(**{name: found[name] for name in names}, **others)
