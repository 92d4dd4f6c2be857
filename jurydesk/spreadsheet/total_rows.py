"""Rows that only add up the rows above them. A row with a number of its own is never taken for one."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.notes import note
from jurydesk.spreadsheet.texts import one_line
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.spreadsheet.grid import Cell, Table

_TOTALS = frozenset(
    normalised(text)
    for text in (
        "Summe", "Summen", "Gesamt", "Gesamtsumme", "Gesamtbetrag", "Insgesamt", "Zwischensumme", "Summe gesamt",
        "Gesamtergebnis", "Sum", "Sums", "Total", "Totals", "Grand total", "Subtotal", "Sub-total",
        "Total amount", "Total sum", "Overall", "Overall total", "Totale", "Somme", "Total général", "Suma",
        "Total general",
    )
)  # fmt: skip
_SIGNS = "\N{GREEK CAPITAL LETTER SIGMA}\N{N-ARY SUMMATION}"
_FIGURE = re.compile(r"[-+]?[0-9][0-9.,' \u00a0\u202f\u2019]*(?:[.,]-+)?|[-\u2013\u2014]")


_MEAN_SIGN = "\N{LATIN CAPITAL LETTER O WITH STROKE}"
_AVERAGES = frozenset(
    normalised(text)
    for text in (
        "Mean", "Means", "Mean score", "Average", "Averages", "Average score", "Avg", "Avg.", "AVG", "Median",
        "Mittel", "Mittelwert", "Mittelwerte", "Durchschnitt", "Durchschnittswert", "Arithmetisches Mittel",
        "Min", "Max", "Minimum", "Maximum", "SD", "Std", "Std dev", "Standard deviation", "Standardabweichung",
        "Variance", "Varianz", "Moyenne", "Promedio", "Anzahl", "Count", "Final score",
        "Total score", "Gesamtpunktzahl", "Gesamtpunkte", "Overall mean", "Panel mean", "Rank", "Rang", "Ranking",
        "Platz",
    )
)  # fmt: skip


def sums_up(label: str) -> bool:
    """Tell whether a label stands for a sum, a mean or another figure made of marks: "Average", "Summe (3)"."""
    plain = re.sub(r"[(\[].*?[)\]]", " ", label).strip(" :=")
    return plain in {*_SIGNS, _MEAN_SIGN} or normalised(plain) in _TOTALS | _AVERAGES


def without_totals(table: Table, number: str) -> Table:
    """Return the table without its rows of totals, each named in a note; `number` is the numbers' heading, or empty."""
    place = table.column(number) if number else None
    kept: list[int] = []
    notes = list(table.notes)
    for index, cells in enumerate(table.rows):
        label = _total_label(cells, place)
        if not label:
            kept.append(index)
            continue
        left_out = phrase("spreadsheet", "Row {row} (“{label}”) adds up others; it was left out.")
        notes.append(note(left_out, row=table.row_numbers[index], label=label))
    return replace(
        table,
        rows=tuple(table.rows[index] for index in kept),
        row_numbers=tuple(table.row_numbers[index] for index in kept),
        notes=tuple(notes),
    )


def _total_label(cells: tuple[Cell, ...], place: int | None) -> str:
    """Return the word for which a row is one of totals; empty for any other row."""
    labels = [one_line(cell) for cell in cells if isinstance(cell, str) and _is_total(cell)]
    if not labels or not all(cell is None or _is_figure(cell) or _is_total(cell) for cell in cells):
        return ""
    own = None if place is None else cells[place]
    return labels[0] if own is None or _is_total(own) else ""


def _is_total(cell: Cell) -> bool:
    """Tell whether a cell says "total", with a count or a colon beside it: "Gesamt (14):"."""
    if not isinstance(cell, str):
        return False
    plain = re.sub(r"[(\[].*?[)\]]|[0-9]+", " ", cell)
    return plain.strip(" :=") in {*_SIGNS} or normalised(plain) in _TOTALS


def _is_figure(cell: Cell) -> bool:
    """Tell whether a cell is a number or a sum, in any currency's writing."""
    if not isinstance(cell, str):
        return isinstance(cell, Decimal)
    bare = re.sub(r"€|%|\b(?:eur|euro|t|k|m|mio|tsd|teur|keur)\b\.?", "", cell, flags=re.IGNORECASE)
    return _FIGURE.fullmatch(bare.strip()) is not None
