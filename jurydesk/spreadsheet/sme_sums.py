"""The part of small and medium enterprises in a requested sum, as a sum or a share. It must never guess one."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.money import parse_cents
from jurydesk.spreadsheet.numbers import NotANumber, parse_number
from jurydesk.spreadsheet.sum_units import SumUnit, unit_of
from jurydesk.spreadsheet.texts import cell_text
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.spreadsheet.grid import Cell
    from jurydesk.spreadsheet.rows import RowView

NO_REASON = frozenset({"", "no", "nein", "non", "ok", "none", "keine", "keiner", "passed", "bestanden", "erfuellt"})
UNTOLD = frozenset({"yes", "ja", "oui", "si", "x", "true", "wahr"})


def sme_cents(row: RowView, requested: int | None, extra: dict[str, str]) -> int | None:
    """Return the SMEs' part in cents; a share is taken of the requested sum, to the nearest cent."""
    cell, heading = row.cell("sme"), row.view.heading("sme")
    if cell is None:
        return None
    unit = unit_of(heading)
    share = _share(cell, unit)
    if share is not None:
        part = share * requested if requested is not None else None
        return int(part.quantize(Decimal(1), ROUND_HALF_UP)) if part is not None else None
    if normalised(cell_text(cell)) in UNTOLD | NO_REASON:
        extra[heading] = cell_text(cell)
        return None
    # More than a hundred under a heading of per cents is no sum either; refused, it says "145 %".
    typed = f"{cell_text(cell)} %" if unit.share and isinstance(cell, Decimal | str) and _is_number(cell) else cell
    cents = parse_cents(typed, row=row.number, column=heading)
    if cents is not None and requested is not None and cents > requested:
        raise DeskError(
            phrase("spreadsheet", "Row {row}: the sum for SMEs is larger than the requested sum."),
            phrase("spreadsheet", "Correct one of them and import the table again."),
            row=row.number,
        )
    return cents


def _share(cell: Cell, unit: SumUnit) -> Decimal | None:
    """Return a share of one: per cents in the cell or by the heading, or a bare number up to 1 without any unit."""
    if isinstance(cell, Decimal) and not unit.told and 0 <= cell <= 1:
        return cell
    text = cell_text(cell)
    if not text.endswith("%") and not unit.share:
        return None
    try:
        share = parse_number(text if text.endswith("%") else f"{text} %", thousands=False)
    except NotANumber:
        return None
    return share if 0 <= share <= 1 else None


def _is_number(cell: Decimal | str) -> bool:
    try:
        parse_number(cell_text(cell), thousands=False)
    except NotANumber:
        return False
    return True
