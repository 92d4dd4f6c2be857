"""Texts from cells made fit for a list: without control signs and signs that turn the direction of reading."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.domain.plain import decimal_text

if TYPE_CHECKING:
    from jurydesk.spreadsheet.grid import Cell

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")


def cell_text(cell: Cell) -> str:
    """Return a cell as text with its own line breaks; numbers without trailing zeros, dates as 2026-05-03."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return decimal_text(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    return _UNSEEN.sub("", _LINE_END.sub("\n", cell)).strip()


def one_line(cell: Cell) -> str:
    """Return a cell as text on one line."""
    return " ".join(cell_text(cell).split())
