"""From loose rows of cells to a table: where the headings are, what is empty, and what does not fit under a heading."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.two_headings import belong_together, joined
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Cell: TypeAlias = str | Decimal | date | None
Numbered: TypeAlias = tuple[int, tuple[Cell, ...]]

MAX_COLUMNS = 512
MAX_ROWS = 1_048_576
MAX_MERGED = 500_000
_HEADING_SEARCH = 25


class Merged(NamedTuple):
    """A cell that a workbook has merged over several rows: its first and last row, its column from 0, its range."""

    first: int
    last: int
    column: int
    shown: str


class Row(NamedTuple):
    """A row that holds something: its number in the file, its cells up to the last filled one, its full width."""

    number: int
    cells: tuple[Cell, ...]
    width: int


@dataclass(frozen=True)
class Grid:
    """Rows as a file has them, each with its number there, before anybody looked for headings.

    Rows are `ragged` where a separator too many makes a row longer than the headings; a sheet's rows never are.
    `others` are the further visible sheets of a workbook.
    """

    rows: Iterable[Numbered]
    encoding: str
    delimiter: str
    notes: tuple[Note, ...] = ()
    ragged: bool = True
    merged: tuple[Merged, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table with one heading per column; ``row_numbers`` are the rows' numbers as a spreadsheet shows them."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    encoding: str
    delimiter: str
    notes: tuple[Note, ...]
    row_numbers: tuple[int, ...]
    name: str = "table"

    def column(self, heading: str) -> int:
        """Return the position of a heading; raises ValueError when there is none."""
        return self.headings.index(heading)


def trimmed(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Return the cells without white space round texts; what is left empty is None, and trailing ones are cut."""
    row = [_clean(cell) for cell in cells]
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


def _clean(cell: Cell) -> Cell:
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n").strip(" \t\r\n\v\f\u00a0\u202f\ufeff\u200b") or None
    return cell


def build_table(grid: Grid, name: str) -> Table:
    """Return the table: empty rows left out, the row of headings found; raises DeskError when a row does not fit."""
    filled = _filled(grid, name)
    head = list(itertools.islice(filled, _HEADING_SEARCH))
    if not head:
        raise DeskError(
            phrase("spreadsheet", "{name} contains no rows."),
            phrase("spreadsheet", "Check that the right file, and the right sheet in it, was chosen."),
            name=name,
        )
    start, heading = _heading(head)
    notes = list(grid.notes)
    if heading.number != head[start].number:
        in_two = phrase("spreadsheet", "The headings stand in two rows, {above} and {row}.")
        notes.append(note(in_two, above=head[start].number, row=heading.number))
    if start:
        notes.append(
            note(
                phrase("spreadsheet", "Rows above the headings were left out; the headings are in row {row}."),
                row=heading.number,
            )
        )
    body = [row for row in (*head[start + 1 :], *filled) if row.number > heading.number]
    body = _with_merged(body, grid.merged, heading.number, notes)
    headings, kept = _headings(heading, body, notes, name)
    rows = tuple(tuple(row.cells[i] if i < len(row.cells) else None for i in kept) for row in body)
    return Table(headings, rows, grid.encoding, grid.delimiter, tuple(notes), tuple(row.number for row in body), name)


def _with_merged(body: list[Row], merged: tuple[Merged, ...], heading: int, notes: list[Note]) -> list[Row]:
    """Return the rows with what a cell merged downwards says in each of its rows that holds anything; say where."""
    rows = {row.number: row for row in body}
    numbers = list(rows)
    done, filled = [], 0
    for cell in merged:
        top = rows.get(cell.first)
        if cell.first <= heading or top is None or len(top.cells) <= cell.column or top.cells[cell.column] is None:
            continue
        below = numbers[bisect_right(numbers, cell.first) : bisect_right(numbers, cell.last)]
        filled += len(below)
        if filled > MAX_MERGED:
            break
        for number in below:
            cells = [*rows[number].cells, *[None] * (cell.column + 1 - len(rows[number].cells))]
            cells[cell.column] = top.cells[cell.column]
            rows[number] = rows[number]._replace(cells=tuple(cells))
        done += [cell.shown] if below else []
    if done:
        counted = phrase("spreadsheet", "A merged cell was counted for each of its rows: {cells}.")
        notes.append(note(counted, cells=", ".join(done)))
    return [rows[row.number] for row in body]


def _filled(grid: Grid, name: str) -> Iterator[Row]:
    for number, cells in grid.rows:
        row = trimmed(cells)
        if not row:
            continue
        if len(row) > MAX_COLUMNS or number > MAX_ROWS:
            raise DeskError(
                phrase("spreadsheet", "{name} has more than {columns} columns or {rows} rows."),
                phrase("spreadsheet", "Keep only the columns and rows that belong to the table, and save it again."),
                name=name,
                columns=MAX_COLUMNS,
                rows=MAX_ROWS,
            )
        yield Row(number, row, len(cells) if grid.ragged else MAX_COLUMNS)


def _heading(head: list[Row]) -> tuple[int, Row]:
    """Return where the headings begin, and the headings; those of two rows as one, numbered as the lower row."""
    found = _heading_row(head)
    for first in (found, found - 1):
        if not 0 <= first < len(head) - 1:
            continue
        above, below = head[first], head[first + 1]
        if below.number == above.number + 1 and belong_together(above.cells, below.cells):
            return first, Row(below.number, joined(above.cells, below.cells), max(above.width, below.width))
    return found, head[found]


def _heading_row(head: list[Row]) -> int:
    """Return the first row that is nearly as wide as the widest and holds texts only: titles above it are narrower."""
    counts = [sum(cell is not None for cell in row.cells) for row in head]
    widest = max(counts)
    for index, row in enumerate(head):
        texts_only = all(cell is None or isinstance(cell, str) for cell in row.cells)
        if texts_only and counts[index] * 5 >= widest * 3:
            return index
    return 0


def _headings(heading: Row, body: list[Row], notes: list[Note], name: str) -> tuple[tuple[str, ...], list[int]]:
    """Return the headings and the positions of their columns; a column without heading or content is left out."""
    width = max(heading.width, *(len(row.cells) for row in body), 0)
    used = [False] * width
    for row in body:
        if len(row.cells) > heading.width:
            raise _surplus(row, heading, name)
        for index, cell in enumerate(row.cells):
            used[index] = used[index] or cell is not None
    result: list[str] = []
    kept: list[int] = []
    for index in range(width):
        cell = heading.cells[index] if index < len(heading.cells) else None
        if cell is None and not used[index]:
            continue
        result.append(_unique(cell, index, result, notes, heading.number))
        kept.append(index)
    return tuple(result), kept


def _surplus(row: Row, heading: Row, name: str) -> DeskError:
    return DeskError(
        phrase("spreadsheet", "Row {row} of {name} has {cells} cells, but there are {headings} headings."),
        phrase(
            "spreadsheet",
            "Put texts and numbers that contain the separator (7,5) in quotation marks, or save the table as XLSX.",
        ),
        row=row.number,
        name=name,
        cells=len(row.cells),
        headings=heading.width,
    )


def _unique(cell: Cell, index: int, taken: list[str], notes: list[Note], row: int) -> str:
    letters = column_letters(index)
    if cell is None:
        notes.append(note(phrase("spreadsheet", "Column {column} has no heading."), column=letters))
        return f"({letters})"
    text = " ".join(str(cell).split())
    if text not in taken:
        return text
    notes.append(note(phrase("spreadsheet", "The heading {heading} stands twice in row {row}."), heading=text, row=row))
    return next(new for n in itertools.count(2) if (new := f"{text} ({n})") not in taken)


def column_letters(index: int) -> str:
    """Return the letters a spreadsheet shows for a column; the first column has index 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
