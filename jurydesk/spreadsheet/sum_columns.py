"""Columns of sums in a table: no answer is an empty cell, the heading's unit is said. It must never change a sum."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.money import grouping_of, is_no_answer, need_euros, parse_cents
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.sum_units import unit_of
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.spreadsheet.rows import RowView, View

_UNITS = {
    Decimal(1000): phrase("spreadsheet", "The sums under “{heading}” were read in thousands of euros."),
    Decimal(10**6): phrase("spreadsheet", "The sums under “{heading}” were read in millions of euros."),
    Decimal(10**9): phrase("spreadsheet", "The sums under “{heading}” were read in thousands of millions of euros."),
    Decimal("0.01"): phrase("spreadsheet", "The sums under “{heading}” were read in cents."),
}


def with_sums(view: View, keys: Sequence[str]) -> View:
    """Return the view with "k. A.", "n/a" and the like in columns of sums as empty cells, and how each column groups.

    Raises DeskError, naming the heading, where a column's sums are in another currency.
    """
    table = view.table
    headings = {key: view.heading(key) for key in keys if view.heading(key)}
    places = [table.column(heading) for heading in headings.values()]
    for (key, heading), place in zip(headings.items(), places, strict=True):
        need_euros(heading, (row[place] for row in table.rows), key)
    rows = tuple(
        tuple(None if i in places and is_no_answer(cell) else cell for i, cell in enumerate(row)) for row in table.rows
    )
    found = {
        key: grouping_of(row[table.column(view.heading(key))] for row in rows) for key in keys if view.heading(key)
    }
    return replace(view, table=replace(table, rows=rows), grouped=found)


def cents_in(row: RowView, key: str) -> int | None:
    """Return the sum of a field in cents, None for an empty cell; raises DeskError for what is no sum of euros."""
    return parse_cents(row.cell(key), row=row.number, column=row.view.heading(key), grouped=grouping_in(row, key))


def grouping_in(row: RowView, key: str) -> str:
    """Return the sign that groups thousands in a field's column, as its cells prove; empty where they do not."""
    return row.view.grouped.get(key, "")


def unit_notes(view: View, keys: Sequence[str]) -> tuple[Note, ...]:
    """Return a remark for every column whose heading gives its sums another unit than euros."""
    units = {view.heading(key): unit_of(view.heading(key)).scale for key in keys if view.heading(key)}
    return tuple(note(_UNITS[scale], heading=heading) for heading, scale in units.items() if scale in _UNITS)
