"""Turns frozen domain values into plain JSON-like values and back, strictly by their field types.

It must never guess: an unknown field, a missing one or a wrong type is refused with the place where it stands.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar

from jurydesk.errors import DeskError
from jurydesk.words import phrase

T = TypeVar("T")


class NotPlain(DeskError):
    """A plain value does not have the form its type asks for; `where` names the place, `why` the fault."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(
            phrase("domain", "At “{where}”: {why}."),
            phrase("domain", "Correct this place, or take the file again from its source."),
            where=where or "top",
            why=why,
        )


def to_plain(value: object) -> Any:
    """Return `value` as dict, list, str, int, bool or None; decimals, fractions and times become text."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return decimal_text(value)
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(to_plain(item) for item in value)
    return value


def decimal_text(value: Decimal) -> str:
    """Return `value` in plain digits without trailing zeros: one text for one number (`7.5`, `100`, `0`)."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def from_plain(kind: type[T], value: object, where: str = "") -> T:
    """Return a `kind` made from a plain value. Raises NotPlain naming the place where it does not fit."""
    result: T = _read(kind, value, where)
    return result


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, value: object, where: str) -> Any:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return _read_optional(kind, value, where)
    if origin in (tuple, frozenset):
        return _read_many(kind, origin, value, where)
    if origin is Mapping:
        if not isinstance(value, Mapping):
            raise NotPlain(where, "a table was expected")
        item = typing.get_args(kind)[1]
        return {str(key): _read(item, part, f"{where}.{key}") for key, part in value.items()}
    if dataclasses.is_dataclass(kind):
        return _read_fields(kind, value, where)
    return _read_single(kind, value, where)


def _read_optional(kind: Any, value: object, where: str) -> Any:
    if value is None:
        return None
    (inner,) = (part for part in typing.get_args(kind) if part is not type(None))
    return _read(inner, value, where)


def _read_many(kind: Any, origin: Any, value: object, where: str) -> Any:
    if not isinstance(value, (list, tuple)):
        raise NotPlain(where, "a list was expected")
    item = typing.get_args(kind)[0]
    return origin(_read(item, part, f"{where}[{place}]") for place, part in enumerate(value, 1))


def _read_fields(kind: Any, value: object, where: str) -> Any:
    if not isinstance(value, Mapping):
        raise NotPlain(where, "a table was expected")
    fields = {field.name: field for field in dataclasses.fields(kind)}
    unknown = sorted(str(key) for key in value if key not in fields)
    if unknown:
        raise NotPlain(where, f"“{unknown[0]}” is not known here; known are {', '.join(fields)}")
    hints = _hints(kind)
    given = {}
    for name, field in fields.items():
        place = f"{where}.{name}" if where else name
        if name in value:
            given[name] = _read(hints[name], value[name], place)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise NotPlain(place, "this is missing")
    return kind(**given)


def _read_single(kind: Any, value: object, where: str) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in kind)
            raise NotPlain(where, f"“{value}” is not one of {known}") from None
    if kind is Decimal:
        return _read_decimal(value, where)
    if kind is Fraction:
        return _read_fraction(value, where)
    if kind in (datetime, date):
        return _read_time(kind, value, where)
    if type(value) is not kind:
        expected = {str: "text", int: "a whole number", bool: "true or false"}.get(kind, str(kind))
        raise NotPlain(where, f"{expected} was expected")
    return value


def _read_decimal(value: object, where: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise NotPlain(where, "a number was expected")
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise NotPlain(where, f"“{value}” is no number") from None
    if not number.is_finite() or abs(number.adjusted()) > 30:  # noqa: PLR2004 - a bound against numbers like 1e999999
        raise NotPlain(where, f"“{value}” is no number that can be counted with")
    return number


def _read_fraction(value: object, where: str) -> Fraction:
    try:
        if isinstance(value, str) and len(value) < 4000 and "e" not in value.lower():  # noqa: PLR2004 - a bound
            return Fraction(value)
    except (ValueError, ZeroDivisionError):
        pass
    raise NotPlain(where, "a fraction such as 31/4 was expected")


def _read_time(kind: Any, value: object, where: str) -> Any:
    if isinstance(value, (datetime, date)):  # TOML hands over times, JSON only texts
        value = value.isoformat()
    if isinstance(value, str):
        try:
            read = kind.fromisoformat(value)
        except ValueError:
            raise NotPlain(where, f"“{value}” is no date") from None
        return read.replace(tzinfo=read.tzinfo or UTC) if kind is datetime else read
    raise NotPlain(where, "a date was expected")
