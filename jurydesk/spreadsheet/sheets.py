"""Which sheet of a workbook holds the table that is wanted. It must never read two sheets as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import match_columns
from jurydesk.spreadsheet.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from jurydesk.spreadsheet.fields import Field
    from jurydesk.spreadsheet.grid import Table

SHEET = "sheet"
COUNTED = "#"


def table_in(path: Path, columns: Mapping[str, str], fits: Callable[[Table], bool]) -> tuple[Table, dict[str, str]]:
    """Return the table of a file, and the columns without the sheet that they may name (`SHEET`).

    Of a workbook's sheets the named one is read, else the first visible one that fits, else the first visible one.
    Raises DeskError where there is no such table.
    """
    given = {key: heading for key, heading in columns.items() if key != SHEET}
    return read_table(path, sheet=columns.get(SHEET), fits=fits), given


def holds(fields: Sequence[Field], columns: Mapping[str, str], needed: Sequence[str] = ()) -> Callable[[Table], bool]:
    """Return a test whether a table has a column for each required field, or for one of those `needed`."""
    given = {key: heading for key, heading in columns.items() if key != SHEET and heading}

    def fits(table: Table) -> bool:
        counted = {key for key, heading in given.items() if heading == COUNTED and heading not in table.headings}
        try:
            match = match_columns(table.headings, fields, {key: given[key] for key in given if key not in counted})
        except DeskError:
            return False
        found = counted.union(match.columns)
        return all(one.key in found for one in fields if one.required) and (not needed or not found.isdisjoint(needed))

    return fits
