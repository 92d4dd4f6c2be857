"""Reading a CSV or XLSX file into one plain table; it decides nothing about what the columns mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet import csv_file, xlsx_file
from jurydesk.spreadsheet.grid import Table, build_table
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.spreadsheet.grid import Grid

MAX_FILE_BYTES = 128 * 1024 * 1024

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SAVE_AGAIN = phrase("spreadsheet", "Open it in your spreadsheet program and save it as XLSX or CSV.")


def read_table(
    source: Path | str | bytes,
    name: str | None = None,
    *,
    sheet: str | None = None,
    fits: Callable[[Table], bool] | None = None,
) -> Table:
    """Return the table in a file or in bytes; ``name`` is what messages call it, ``sheet`` picks one of a workbook.

    Without ``sheet`` the first visible sheet is read, or the first further one that ``fits`` where that one does not.
    Raises DeskError, with a next step, for whatever is not a readable table of reasonable size.
    """
    if isinstance(source, bytes):
        data, shown = source, name or "table"
    else:
        shown = name or Path(source).name
        data = _bytes_of(Path(source), shown)
    grid = _grid(data, shown, sheet)
    if sheet is None and fits is not None and grid.others:
        return _fitting(grid, data, shown, fits)
    return build_table(grid, shown)


def _fitting(grid: Grid, data: bytes, name: str, fits: Callable[[Table], bool]) -> Table:
    """Return the first sheet's table that fits, else that of the first sheet; a first sheet may be a cover page."""
    trouble: DeskError | None = None
    first: Table | None = None
    try:
        first = build_table(grid, name)
    except DeskError as problem:
        trouble = problem
    if first is not None and fits(first):
        return first
    for title in grid.others:
        try:
            table = build_table(_grid(data, name, title), name)
        except DeskError:
            continue
        if fits(table):
            return table
    if first is None:
        raise trouble or _too_large(name)
    return first


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        if not path.is_file():
            raise DeskError(
                phrase("spreadsheet", "There is no file {name}."),
                phrase("spreadsheet", "Check the name and the folder it lies in."),
                name=str(path),
            )
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _too_large(name)
        return path.read_bytes()
    except OSError as problem:
        raise DeskError(
            phrase("spreadsheet", "{name} cannot be read: {reason}."),
            phrase("spreadsheet", "Close it in other programs and check that you may open it."),
            name=name,
            reason=problem.strerror or type(problem).__name__,
        ) from problem


def _grid(data: bytes, name: str, sheet: str | None) -> Grid:
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(name)
    if data.startswith(b"PK\x03\x04"):
        return xlsx_file.read_grid(data, name, sheet)
    if data.startswith(_OLD_OFFICE):
        raise _old_office(data, name)
    if data.startswith((b"%PDF", b"PK\x05\x06", b"\x1f\x8b", b"{\\rtf", b"\x89PNG")):
        raise DeskError(
            phrase("spreadsheet", "{name} is not a table."),
            phrase("spreadsheet", "Choose a CSV or XLSX file."),
            name=name,
        )
    return csv_file.read_grid(data, name)


def _old_office(data: bytes, name: str) -> DeskError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return DeskError(
            phrase("spreadsheet", "{name} is protected with a password."),
            phrase("spreadsheet", "Open it in your spreadsheet program, remove the password, and save it again."),
            name=name,
        )
    return DeskError(phrase("spreadsheet", "{name} is in an old Excel format."), _SAVE_AGAIN, name=name)


def _too_large(name: str) -> DeskError:
    return DeskError(
        phrase("spreadsheet", "{name} is larger than {limit} MB."),
        phrase("spreadsheet", "Save only the sheet with the table to a file of its own."),
        name=name,
        limit=MAX_FILE_BYTES // 1024 // 1024,
    )
