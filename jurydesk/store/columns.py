"""The column types and constraint names of all tables, settled once: UTC times, cents, decimals, enums, plain values.

They must never let a float, a local time or a nameless constraint into the desk.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import BigInteger, MetaData, String, Text
from sqlalchemy.types import TypeDecorator

from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.plain import decimal_text, from_plain, to_plain

if TYPE_CHECKING:
    from sqlalchemy import Dialect

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
_TIME_LETTERS = 27
_DIGEST_LETTERS = 64

E = TypeVar("E", bound=Enum)
V = TypeVar("V")

Cents = BigInteger
Digest = String(_DIGEST_LETTERS)


def new_metadata() -> MetaData:
    """Return metadata under which every constraint gets a name, so that a migration can find it again."""
    return MetaData(naming_convention=NAMING)


class UtcTime(TypeDecorator[datetime]):
    """A moment as text in UTC with microseconds, so that the texts sort as the moments do."""

    impl = String(_TIME_LETTERS)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text; raises ValueError for a time without zone."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment, in UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class DecimalText(TypeDecorator[Decimal]):
    """An exact decimal as text in plain digits; never to be added up by the database."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Return the text; raises ValueError for what is no number."""
        del dialect
        if value is None:
            return None
        if not value.is_finite():
            raise ValueError("only finite decimals can be stored")
        return decimal_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Return the decimal."""
        del dialect
        return None if value is None else Decimal(value)


class EnumText(TypeDecorator[E], Generic[E]):
    """An enum by its value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """Return the value's text."""
        del dialect
        return None if value is None else str(self.kind(value).value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        """Return the member."""
        del dialect
        return None if value is None else self.kind(value)


class Plain(TypeDecorator[V], Generic[V]):
    """A frozen domain value as canonical JSON; read back strictly by its field types."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[V]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: V | None, dialect: Dialect) -> str | None:
        """Return the JSON."""
        del dialect
        return None if value is None else canonical_json(to_plain(value)).decode("utf-8")

    def process_result_value(self, value: str | None, dialect: Dialect) -> V | None:
        """Return the value. Raises NotPlain where the stored form is older than the type: a migration is missing."""
        del dialect
        if value is None:
            return None
        found: V = from_plain(self.kind, json.loads(value))
        return found


class JsonText(TypeDecorator[object]):
    """A JSON value as canonical text, for what has no type of its own (settings, columns of an imported table)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Return the text. Raises TypeError for floats and whatever else has no canonical form."""
        del dialect
        return None if value is None else canonical_json(value).decode("utf-8")

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Return the value."""
        del dialect
        found: object = None if value is None else json.loads(value)
        return found
