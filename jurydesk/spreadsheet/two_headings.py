"""Headings in two rows, a group above and its columns below, as one row. A row of data is never taken for a heading."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.numbers import NotANumber, parse_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.spreadsheet.grid import Cell

_FEWEST = 2
_OF_A_GROUP = frozenset(
    {"name", "namen", "names", "vorname", "nachname", "ort", "nr", "nr.", "no", "no.", "titel", "title"}
)


def belong_together(above: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Tell whether two rows are groups and their columns: texts only, some below an empty cell, some above one."""
    cells = [cell for cell in (*above, *below) if cell is not None]
    if not all(isinstance(cell, str) and not _is_number(cell) for cell in cells):
        return False
    width = max(len(above), len(below))
    pairs = [(_at(above, place), _at(below, place)) for place in range(width)]
    groups = sum(top is not None for top, _ in pairs)
    under_empty = [place for place, (top, sub) in enumerate(pairs) if top is None and sub is not None]
    alone = [place for place, (top, sub) in enumerate(pairs) if top is not None and sub is None]
    return groups >= _FEWEST and bool(alone) and bool(under_empty) and under_empty[0] > 0


def joined(above: Sequence[Cell], below: Sequence[Cell]) -> tuple[Cell, ...]:
    """Return one heading for each column: the lower one, with its group where it says little or stands there twice."""
    counts = Counter(str(cell).casefold() for cell in below if cell is not None)
    found: list[Cell] = []
    group: Cell = None
    for place in range(max(len(above), len(below))):
        top, sub = _at(above, place), _at(below, place)
        group = top if top is not None else group if sub is not None else None
        plain = str(sub).casefold()
        if sub is None or group is None:
            found.append(top if sub is None else sub)
        else:
            found.append(f"{group} {sub}" if counts[plain] > 1 or plain in _OF_A_GROUP else sub)
    return tuple(found)


def _at(cells: Sequence[Cell], place: int) -> Cell:
    return cells[place] if place < len(cells) else None


def _is_number(text: str) -> bool:
    try:
        parse_number(text, thousands=True)
    except NotANumber:
        return False
    return True
