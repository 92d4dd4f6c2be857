"""Sums of money in a table's cell, as whole cents; a sum that can be misread is refused, never rounded."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.numbers import NotANumber, parse_number
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.spreadsheet.grid import Cell

MAX_CENTS = 10**15

_EUROS = r"(?:€|eur(?:os?)?)"
_SCALES = {
    "": 1,
    "k": 10**3,
    "t": 10**3,
    "tsd": 10**3,
    "tsd.": 10**3,
    "tausend": 10**3,
    "thousand": 10**3,
    "m": 10**6,
    "mio": 10**6,
    "mio.": 10**6,
    "million": 10**6,
    "millions": 10**6,
    "millionen": 10**6,
    "millones": 10**6,
    "mill.": 10**6,
    "mln": 10**6,
}
_AMOUNT = re.compile(
    rf"{_EUROS}?\s*(?P<number>[-+\u2212]?\s*[0-9.,][0-9., \u00a0\u2009\u202f'\u2019]*?)"
    r"(?P<dash>[.,](?:-{1,2}|\u2013))?\s*"
    rf"(?P<scale>{'|'.join(re.escape(s) for s in sorted(_SCALES, key=len, reverse=True) if s)}|)\s*{_EUROS}?",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(r"\$|£|¥|\b(?:usd|gbp|chf|pln|czk|dkk|sek|nok|jpy|try|ils|cad|aud)\b", re.IGNORECASE)


def parse_cents(cell: Cell, *, row: int, column: str) -> int | None:
    """Return a sum of euros in cents, None for an empty cell.

    Understands "3.900.000 €", "3,900,000", "3.9 M EUR", "3,9 Mio. €", "EUR 120000.50", "1.500,- €" and numbers. One
    separator followed by exactly three digits groups thousands ("3.900" is 3,900 euros) unless a word such as "Mio."
    follows. Raises DeskError with row and column for anything else, for parts of a cent and for other currencies.
    """
    if cell is None or (isinstance(cell, str) and cell.strip() in {"", "-", "\N{EN DASH}"}):
        return None
    if isinstance(cell, date):
        raise _not_money(cell.isoformat(), row, column)
    euros = cell if isinstance(cell, Decimal) else _euros(cell, row, column)
    cents = euros * 100
    if cents != cents.to_integral_value() or not 0 <= cents <= MAX_CENTS:
        raise _not_money(str(cell), row, column)
    return int(cents)


def _euros(text: str, row: int, column: str) -> Decimal:
    if _OTHER_MONEY.search(text):
        raise DeskError(
            phrase("spreadsheet", "Row {row}, column {column}: the sum {text} is not in euros."),
            phrase("spreadsheet", "Write the sum in euros and import the table again."),
            row=row,
            column=column,
            text=text,
        )
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise _not_money(text, row, column)
    scale = _SCALES[found["scale"].casefold()]
    try:
        return parse_number(found["number"], thousands=scale == 1) * scale
    except NotANumber as problem:
        raise _not_money(text, row, column) from problem


def _not_money(text: str, row: int, column: str) -> DeskError:
    return DeskError(
        phrase(
            "spreadsheet", "Row {row}, column {column}: {text} is not a sum of money that can be read in one way only."
        ),
        phrase("spreadsheet", "Write it as 3900000 or 3.900.000,00 € and import the table again."),
        row=row,
        column=column,
        text=text,
    )
