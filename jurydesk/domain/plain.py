"""Turns frozen domain values into plain JSON-like values and back, strictly by their field types.

It must never guess: an unknown field, a missing one or a wrong type is refused with the place where it stands.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re
import types
import typing
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar

from jurydesk.errors import DeskError
from jurydesk.words import Phrase, phrase

T = TypeVar("T")

LONGEST_SHOWN = 200
NUMBER_PATTERN = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?\Z")
FRACTION_PATTERN = re.compile(r"-?[0-9]{1,2000}(/[0-9]{1,2000})?\Z")


class NotPlain(DeskError):
    """A plain value does not have the form its type asks for; `where` names the place, `why` the fault.

    `values` fill the placeholders of `why`; a text from a file is cut to a length that fits a sentence.
    """

    def __init__(self, where: str, why: Phrase | str, /, **values: object) -> None:
        if isinstance(why, Phrase):
            sentence = why
        else:
            sentence, values = phrase("domain", "This cannot be read: {why}."), {"why": why, **values}
        shown = {name: _short(value) if isinstance(value, str) else value for name, value in values.items()}
        super().__init__(
            sentence,
            phrase("domain", "Correct the place “{where}”, or take the file again from its source."),
            **shown,
            where=where or "top",
        )
        self.args = (where, why)  # with __dict__ what it is made from, so that it survives the way between processes


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


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


EXPECTED = {
    str: phrase("domain", "A text was expected here."),
    int: phrase("domain", "A whole number was expected here."),
    bool: phrase("domain", "“true” or “false” was expected here."),
    Decimal: phrase("domain", "A number was expected here."),
}


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
            raise NotPlain(where, phrase("domain", "A table was expected here."))
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
        raise NotPlain(where, phrase("domain", "A list was expected here."))
    item = typing.get_args(kind)[0]
    return origin(_read(item, part, f"{where}[{place}]") for place, part in enumerate(value, 1))


def _read_fields(kind: Any, value: object, where: str) -> Any:
    if not isinstance(value, Mapping):
        raise NotPlain(where, phrase("domain", "A table was expected here."))
    fields = {field.name: field for field in dataclasses.fields(kind)}
    unknown = sorted(str(key) for key in value if key not in fields)
    if unknown:
        message = phrase("domain", "“{name}” is not known here; known are {known}.")
        raise NotPlain(where, message, name=unknown[0], known=", ".join(fields))
    hints = _hints(kind)
    given = {}
    for name, field in fields.items():
        place = f"{where}.{name}" if where else name
        if name in value:
            given[name] = _read(hints[name], value[name], place)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise NotPlain(place, phrase("domain", "Something that is needed is missing here."))
    try:
        return kind(**given)
    except ValueError as trouble:  # a value that contradicts itself, such as a mark that is missing and 7
        raise NotPlain(where, str(trouble)) from trouble


def _read_single(kind: Any, value: object, where: str) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(str(member.value) for member in kind)
            message = phrase("domain", "“{value}” is not one of these: {known}.")
            raise NotPlain(where, message, value=str(value), known=known) from None
    if kind is Decimal:
        return _read_decimal(value, where)
    if kind is Fraction:
        return _read_fraction(value, where)
    if kind in (datetime, date):
        return _read_time(kind, value, where)
    if kind is not object and type(value) is not kind:
        raise NotPlain(where, EXPECTED[kind])
    return value


def _read_decimal(value: object, where: str) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise NotPlain(where, EXPECTED[Decimal])
    if isinstance(value, str) and not NUMBER_PATTERN.match(value):
        raise NotPlain(where, phrase("domain", "“{value}” is no number; write it like 7 or 7.5."), value=value)
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > 30:  # noqa: PLR2004 - a bound against numbers like 1e999999
        message = phrase("domain", "“{value}” is no number that can be counted with.")
        raise NotPlain(where, message, value=str(value))
    return number


def _read_fraction(value: object, where: str) -> Fraction:
    if isinstance(value, str) and FRACTION_PATTERN.match(value):
        with contextlib.suppress(ZeroDivisionError):
            return Fraction(value)
    raise NotPlain(where, phrase("domain", "A fraction such as 31/4 was expected here."))


def _read_time(kind: Any, value: object, where: str) -> Any:
    if isinstance(value, (datetime, date)):  # TOML hands over times, JSON only texts
        value = value.isoformat()
    if isinstance(value, str):
        try:
            read = kind.fromisoformat(value)
        except ValueError:
            raise NotPlain(where, phrase("domain", "“{value}” is no date."), value=value) from None
        return read.replace(tzinfo=read.tzinfo or UTC) if kind is datetime else read
    raise NotPlain(where, phrase("domain", "A date was expected here."))
