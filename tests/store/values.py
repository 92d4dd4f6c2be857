"""Strategies for any frozen value of the domain, made from its field types: what a person could type, and more."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum

from hypothesis import strategies as st

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
NAMES = st.text("abcdefghij0123456789-", min_size=1, max_size=6)
CENTS = st.integers(0, 10**15)
TIMES = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds
MARKS = st.decimals(-100, 100, places=2)
_PLAIN = {str: TEXTS, int: CENTS, bool: st.booleans(), datetime: TIMES, Decimal: MARKS, bytes: st.binary(max_size=40)}


def values(kind, /, **fixed):
    """A strategy for values of a frozen dataclass; `fixed` are strategies for single fields."""
    hints = typing.get_type_hints(kind, localns={"datetime": datetime})
    fields = {name: fixed[name] if name in fixed else _of(hint) for name, hint in hints.items()}
    return st.builds(kind, **fields)


def _of(hint):
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return st.none() | _of(next(part for part in arguments if part is not type(None)))
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    if origin is Mapping:
        return st.dictionaries(TEXTS, _of(arguments[1]), max_size=3)
    if dataclasses.is_dataclass(hint):
        return values(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _PLAIN[hint]
