"""Numbers as people type them, exact: decimal point or comma, thousands, per cent. Never through binary floats."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_SPACES = re.compile("[ \u00a0\u2009\u202f'\u2019_]")
_PLAIN = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUPED_POINT = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_GROUPED_COMMA = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_SPACED_GROUPS = re.compile("[0-9]{1,3}(?:[ \u00a0\u2009\u202f'\u2019][0-9]{3})+(?:[.,][0-9]+)?")
_LONGEST = 40


class NotANumber(ValueError):
    """The text is no number that can be read in one way only."""


def parse_number(text: str, *, thousands: bool) -> Decimal:
    """Return the number in a text, without loss.

    One separator followed by exactly three digits ("3.900") can be read in two ways: with ``thousands`` (amounts of
    money) it groups, without (marks, weights) it is the decimal sign. Two kinds of separator, or the same one twice,
    always group ("1.234,56", "3.900.000"). "45 %" is 0.45. Raises NotANumber.
    """
    plain = text.strip().replace("\N{MINUS SIGN}", "-").replace("\N{EN DASH}", "-")
    if len(plain) > _LONGEST:
        raise NotANumber(text)
    if plain.endswith("%"):
        return parse_number(plain[:-1], thousands=False) / 100
    sign = Decimal(-1 if plain.startswith("-") else 1)
    plain = plain.removeprefix("-").removeprefix("+").strip()
    if not plain.isascii() or " " in plain or "'" in plain:
        plain = _without_spaces(plain)
    try:
        return sign * Decimal(_with_point(plain, thousands=thousands))
    except InvalidOperation as problem:
        raise NotANumber(text) from problem


def _without_spaces(text: str) -> str:
    if not _SPACED_GROUPS.fullmatch(text):
        raise NotANumber(text)
    return _SPACES.sub("", text)


def _with_point(text: str, *, thousands: bool) -> str:
    grouped = "," if _GROUPED_POINT.fullmatch(text) else "." if _GROUPED_COMMA.fullmatch(text) else ""
    if grouped:
        once = text.count(grouped) == 1 and not any(other in text for other in {",", "."} - {grouped})
        leading_zero = text.startswith("0")
        if not once or (thousands and not leading_zero):
            return text.replace(grouped, "").replace(",", ".")
    if _PLAIN.fullmatch(text):
        return text.replace(",", ".")
    if re.fullmatch(r"[0-9]*[.,][0-9]+", text):
        return "0" + text.replace(",", ".")
    raise NotANumber(text)
