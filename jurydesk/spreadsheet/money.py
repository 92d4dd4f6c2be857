"""Sums of money in a table's cell, as whole cents; a sum that can be misread is refused, never rounded."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.numbers import NotANumber, parse_number
from jurydesk.spreadsheet.sum_units import EUROS, OTHER_MONEY, SCALES, SumUnit, unit_of
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.spreadsheet.grid import Cell

MAX_CENTS = 10**15
THOUSAND = Decimal(1000)
_IN_EUROS = phrase(
    "spreadsheet", 'Write the sums in euros, also in the heading; or keep the column as text: --column {field}="-".'
)

_WORDS = "|".join(re.escape(word) for word in sorted(SCALES, key=len, reverse=True) if word)
_AMOUNT = re.compile(
    rf"(?:(?P<front>{_WORDS}|)\s?(?P<before>{EUROS}))?\s*"
    r"(?P<number>[-+\u2212]?\s*[0-9.,][0-9., \u00a0\u2009\u202f'\u2019]*?)"
    r"(?P<dash>[.,](?:-{1,2}|\u2013))?\s*"
    rf"(?P<scale>{_WORDS}|)\s*(?P<after>{EUROS})?",
    re.IGNORECASE,
)
_GROUPED_BY = r"[0-9]{0}[0-9]{{3}}(?:{1}|{0})[0-9]|(?<![0-9.,])[0-9]+{1}(?:[0-9]{{1,2}}|[0-9]{{4,}})(?![0-9.,])"
_PROOFS = {".": re.compile(_GROUPED_BY.format(r"\.", ",")), ",": re.compile(_GROUPED_BY.format(",", r"\."))}
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_DASHES = frozenset(["-", "--", "---", "/", "?", "\N{EN DASH}", "\N{EM DASH}", "\N{MINUS SIGN}"])
_NO_ANSWER = frozenset(
    re.findall(
        r"\w+",
        """ka keineangabe keineangaben na notapplicable notavailable unbekannt nichtbekannt nochunbekannt unknown offen
    nochoffen open tbd tba tbc tobedetermined tobeconfirmed entfaellt entfällt none""",
    )
)


def is_no_answer(cell: Cell) -> bool:
    """Tell whether a sum's cell says in words or by a dash that nobody knows the sum: "k. A.", "n/a", "tbd"."""
    if not isinstance(cell, str):
        return False
    plain = cell.strip().casefold()
    return plain in _DASHES or re.sub(r"[\s./()]+", "", plain) in _NO_ANSWER


def grouping_of(cells: Iterable[Cell]) -> str:
    """Return the sign of thousands that a column's own cells prove: "." by "1.250,5"; empty where none or both are."""
    proofs = {sign for cell in cells if isinstance(cell, str) for sign, proof in _PROOFS.items() if proof.search(cell)}
    return proofs.pop() if len(proofs) == 1 else ""


def parse_cents(cell: Cell, *, row: int, column: str, grouped: str = "") -> int | None:
    """Return a sum of euros in cents, None for an empty cell.

    Understands "3.900.000 €", "3,900,000", "3.9 M EUR", "3,9 Mio. €", "EUR 120000.50", "1.500,- €" and numbers. One
    separator followed by exactly three digits groups thousands ("3.900" is 3,900 euros) unless millions are meant; with
    a unit of thousands ("1.250 T€") it could be either and is refused, unless the column's other cells prove what it is
    `grouped` by. A unit in the column's heading ("in T€") counts for cells that name none. Raises DeskError with row
    and column for anything else, for parts of a cent and for other currencies.
    """
    if cell is None or (isinstance(cell, str) and cell.strip() in {"", "-", "\N{EN DASH}"}):
        return None
    if isinstance(cell, date):
        raise _not_money(cell.isoformat(), row, column)
    unit = unit_of(column)
    euros = _in_unit(cell, unit, row, column) if isinstance(cell, Decimal) else _euros(cell, unit, row, column, grouped)
    cents = euros * 100
    if cents != cents.to_integral_value() or not 0 <= cents <= MAX_CENTS:
        raise _not_money(str(cell), row, column)
    return int(cents)


def _in_unit(number: Decimal, unit: SumUnit, row: int, column: str) -> Decimal:
    if unit.scale is None:
        raise _not_money(str(number), row, column)
    if unit.foreign:
        raise _not_euros(f"{number} {unit.foreign}", row, column)
    return number * unit.scale


def _euros(text: str, unit: SumUnit, row: int, column: str, grouped: str) -> Decimal:
    if OTHER_MONEY.search(text):
        raise _not_euros(text, row, column)
    found = _AMOUNT.fullmatch(text.strip())
    if found is None or (found["front"] and found["scale"]):
        raise _not_money(text, row, column)
    word = (found["front"] or found["scale"]).casefold()
    own = bool(word or found["before"] or found["after"])
    scale = SCALES[word] if own else unit.scale
    typed = found["number"].strip()
    if scale == THOUSAND and _ONE_GROUP.fullmatch(typed):
        if not grouped:
            raise _not_money(text, row, column)
        typed = typed.replace(grouped, "")
    try:
        number = parse_number(typed, thousands=scale in {None, Decimal(1)})
    except NotANumber as problem:
        raise _not_money(text, row, column) from problem
    return number * SCALES[word] if own else _in_unit(number, unit, row, column)


def need_euros(heading: str, cells: Iterable[Cell], field: str) -> None:
    """Raise DeskError, naming the heading, where it or all of its cells name another currency than euros."""
    foreign = unit_of(heading).foreign
    filled = [cell for cell in cells if cell is not None and not is_no_answer(cell)]
    if foreign and any(_lacks_euros(cell) for cell in filled):
        raise DeskError(
            phrase("spreadsheet", "The heading “{heading}” says that the sums are in {currency}, not in euros."),
            _IN_EUROS,
            heading=heading,
            currency=foreign,
            field=field,
        )
    named = [OTHER_MONEY.search(cell) if isinstance(cell, str) else None for cell in filled]
    if named and (first := named[0]) and all(named):
        raise DeskError(
            phrase("spreadsheet", "The sums under “{heading}” are in {currency}, not in euros."),
            _IN_EUROS,
            heading=heading,
            currency=first[0],
            field=field,
        )


def _lacks_euros(cell: Cell) -> bool:
    if isinstance(cell, str):
        return not is_no_answer(cell) and not re.search(rf"{EUROS}", cell, re.IGNORECASE)
    return cell is not None


def _not_euros(text: str, row: int, column: str) -> DeskError:
    return DeskError(
        phrase("spreadsheet", "Row {row}, column {column}: the sum {text} is not in euros."),
        phrase("spreadsheet", "Write the sum in euros and import the table again."),
        row=row,
        column=column,
        text=text,
    )


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
