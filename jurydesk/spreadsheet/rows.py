"""A table seen through its known columns: one row at a time, cells by field. It must never change a cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.columns import ColumnMatch, match_columns, require
from jurydesk.spreadsheet.import_report import EmptyCell
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.texts import cell_text, one_line
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jurydesk.spreadsheet.fields import Field
    from jurydesk.spreadsheet.grid import Cell, Table


@dataclass(frozen=True)
class View:
    """A table and what its columns were found to mean; `grouped` has the sign of thousands in columns of sums."""

    table: Table
    match: ColumnMatch
    grouped: Mapping[str, str] = field(default_factory=dict)

    def heading(self, key: str) -> str:
        """Return the heading of a field, or empty when it has no column."""
        return self.match.heading(key) or ""

    def rows(self) -> Iterator[RowView]:
        """Yield the rows in the order of the file."""
        positions = {key: self.table.column(heading) for key, heading in self.match.columns.items()}
        for number, cells in zip(self.table.row_numbers, self.table.rows, strict=True):
            yield RowView(number, cells, positions, self)

    def empty_cells(self) -> tuple[EmptyCell, ...]:
        """Return every empty cell under a known heading, row by row."""
        return tuple(
            EmptyCell(row.number, heading, key)
            for row in self.rows()
            for key, heading in self.match.columns.items()
            if row.cell(key) is None
        )

    def doubts(self) -> tuple[Note, ...]:
        """Return a remark for every column that was guessed or had rivals."""
        guessed = [
            note(phrase("spreadsheet", "The column {heading} was taken for {field}."), heading=heading, field=key)
            for key, heading in self.match.guessed.items()
        ]
        rivals = [
            note(
                phrase("spreadsheet", "For {field} several columns could be meant: {headings}. Taken: {taken}."),
                field=key,
                headings=", ".join(headings),
                taken=self.match.heading(key) or "\N{EN DASH}",
            )
            for key, headings in self.match.ambiguous.items()
        ]
        return (*guessed, *rivals)


@dataclass(frozen=True)
class RowView:
    """One row, with its number in the file."""

    number: int
    cells: tuple[Cell, ...]
    positions: Mapping[str, int]
    view: View

    def cell(self, key: str) -> Cell:
        """Return the cell of a field; None when it is empty or has no column."""
        position = self.positions.get(key)
        return None if position is None else self.cells[position]

    def line(self, key: str) -> str:
        """Return the cell of a field as text on one line."""
        return one_line(self.cell(key))

    def text(self, key: str) -> str:
        """Return the cell of a field as text with its line breaks."""
        return cell_text(self.cell(key))

    def under(self, heading: str) -> Cell:
        """Return the cell under any heading of the table."""
        return self.cells[self.view.table.column(heading)]


def view_of(table: Table, fields: Sequence[Field], overrides: Mapping[str, str] | None = None) -> View:
    """Return the table with its columns recognised; raises DeskError when a required one is missing."""
    match = match_columns(table.headings, fields, overrides)
    require(match, fields, table.headings)
    return View(table, match)


def texts_under(row: RowView, headings: Iterable[str]) -> dict[str, str]:
    """Return what a row holds under headings that stand for no field, empty cells left out."""
    found = {heading: cell_text(row.under(heading)) for heading in headings}
    return {heading: text for heading, text in found.items() if text}
