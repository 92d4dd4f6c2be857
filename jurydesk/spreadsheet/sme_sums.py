"""The part of small and medium enterprises in a requested sum, as a sum or a share. It must never guess one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.money import parse_cents
from jurydesk.spreadsheet.numbers import NotANumber, parse_number
from jurydesk.spreadsheet.sum_columns import grouping_in
from jurydesk.spreadsheet.sum_units import SumUnit, unit_of
from jurydesk.spreadsheet.texts import cell_text
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.spreadsheet.grid import Cell
    from jurydesk.spreadsheet.rows import RowView

_HUNDRED = 100
_SHARE_WORD = re.compile(r"anteil|quote|share|percentage|proportion|part pme|participation|beteiligung")
NO_REASON = frozenset({"", "no", "nein", "non", "ok", "none", "keine", "keiner", "passed", "bestanden", "erfuellt"})
UNTOLD = frozenset({"yes", "ja", "oui", "si", "x", "true", "wahr"})


def sme_cents(row: RowView, requested: int | None, extra: dict[str, str]) -> int | None:
    """Return the SMEs' part in cents; a share is taken of the requested sum, to the nearest cent."""
    cell, heading = row.cell("sme"), row.view.heading("sme")
    if cell is None:
        return None
    unit = unit_of(heading)
    if not unit.told and not unit.share and _says_share(heading):
        unit = replace(unit, share=_up_to_a_hundred(cell))
    share = _share(cell, unit)
    if share is not None:
        part = share * requested if requested is not None else None
        return int(part.quantize(Decimal(1), ROUND_HALF_UP)) if part is not None else None
    too_small = not unit.told and not unit.share and _up_to_a_hundred(cell)
    if too_small or normalised(cell_text(cell)) in UNTOLD | NO_REASON:
        extra[heading] = cell_text(cell)
        return None
    # More than a hundred under a heading of per cents is no sum either; refused, it says "145 %".
    typed = f"{cell_text(cell)} %" if unit.share and _number(cell_text(cell)) is not None else cell
    cents = parse_cents(typed, row=row.number, column=heading, grouped=grouping_in(row, "sme"))
    if cents is not None and requested is not None and cents > requested:
        raise DeskError(
            phrase("spreadsheet", "Row {row}: the sum for SMEs is larger than the requested sum."),
            phrase("spreadsheet", "Correct one of them and import the table again."),
            row=row.number,
        )
    return cents


def _share(cell: Cell, unit: SumUnit) -> Decimal | None:
    """Return a share of one: per cents in the cell or by the heading, or a bare number up to 1 without any unit."""
    text = cell_text(cell)
    if not unit.told and (number := _number(text)) is not None and 0 <= number <= 1:
        return number
    if not text.endswith("%") and not unit.share:
        return None
    try:
        share = parse_number(text if text.endswith("%") else f"{text} %", thousands=False)
    except NotANumber:
        return None
    return share if 0 <= share <= 1 else None


def _says_share(heading: str) -> bool:
    """Tell whether a heading speaks of a share, not of a sum."""
    return _SHARE_WORD.search(normalised(heading)) is not None


def _up_to_a_hundred(cell: Cell) -> bool:
    """Tell whether a bare number is too small for a sum of euros: per cents, or a count of enterprises."""
    number = _number(cell_text(cell))
    return number is not None and 0 < number <= _HUNDRED


def _number(text: str) -> Decimal | None:
    """Return the bare number in a text; None where anything else stands there, a sign of per cent too."""
    try:
        return None if text.endswith("%") else parse_number(text, thousands=True)
    except NotANumber:
        return None
