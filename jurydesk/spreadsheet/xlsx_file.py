"""Reading a sheet of an XLSX workbook. Sizes are checked first; macros, links and formulas are never followed."""

from __future__ import annotations

import io
import math
import warnings
import zipfile
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.grid import MAX_ROWS, Cell, Grid, Numbered, column_letters
from jurydesk.spreadsheet.merged_cells import merged_cells
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openpyxl.workbook.workbook import Workbook

MAX_UNPACKED = 256 * 1024 * 1024
MAX_TEXTS = 64 * 1024 * 1024
MAX_MEMBERS = 4000
# Every tag becomes an object in memory; a sheet of 300,000 marks has seven million.
MAX_TAGS = 12_000_000
MAX_CELLS = 8_000_000
_SHOWN_CELLS = 5
_BLOCK = 1 << 20

_SAVE_AGAIN = phrase("spreadsheet", "Open it in your spreadsheet program and save it again as XLSX or CSV.")
_DAMAGED = phrase("spreadsheet", "{name} is not a workbook that can be read.")
_TOO_LARGE = phrase("spreadsheet", "{name} unpacks to more than a table of this kind can be.")
_ONLY_SHEET = phrase("spreadsheet", "Save only the sheet with the table to a file of its own.")


class ReadCell(Protocol):
    """What is used of openpyxl's cells."""

    @property
    def value(self) -> object:
        """The number, text, date or truth value."""

    @property
    def data_type(self) -> str:
        """One letter; ``e`` is a spreadsheet's own fault value such as #REF!, ``f`` a formula."""


class ReadSheet(Protocol):
    """What is used of openpyxl's read-only sheets."""

    @property
    def title(self) -> str:
        """The name on the sheet's tab."""

    @property
    def sheet_state(self) -> str:
        """``visible`` or a kind of hidden."""

    def reset_dimensions(self) -> None:
        """Forget the size that the file claims."""

    def iter_rows(self) -> Iterable[tuple[ReadCell, ...]]:
        """Yield the rows, missing ones as empty."""


def read_grid(data: bytes, name: str, sheet: str | None = None) -> Grid:
    """Return the rows of the named or else the first visible sheet; raises DeskError for a bomb, damage, no sheet."""
    formulas = _check_package(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(data, name, sheet, formulas=formulas)
    except DeskError:
        raise
    except Exception as problem:
        # openpyxl meets damage with whatever its insides raise (KeyError, TypeError, zlib.error, ParseError, ...).
        raise DeskError(_DAMAGED, _SAVE_AGAIN, name=name) from problem


def _check_package(data: bytes, name: str) -> bool:
    """Refuse what is too large or no workbook before anything is unpacked; tell whether any sheet has a formula."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            members = package.infolist()
            _check_sizes(members, name)
            _check_kind(package, {member.filename for member in members}, name)
            return _look_through(package, members, name)
    except DeskError:
        raise
    except Exception as problem:
        # zipfile, too, raises many kinds on a hostile archive (BadZipFile, NotImplementedError, zlib.error, ...).
        raise DeskError(_DAMAGED, _SAVE_AGAIN, name=name) from problem


def _check_sizes(members: list[zipfile.ZipInfo], name: str) -> None:
    texts = sum(m.file_size for m in members if not m.filename.startswith(("xl/worksheets/", "xl/media/")))
    whole = sum(m.file_size for m in members)
    if len(members) > MAX_MEMBERS or whole > MAX_UNPACKED or texts > MAX_TEXTS:
        raise DeskError(_TOO_LARGE, _ONLY_SHEET, name=name)


def _check_kind(package: zipfile.ZipFile, names: set[str], name: str) -> None:
    if "xl/workbook.xml" in names:
        return
    if "mimetype" in names or "xl/workbook.bin" in names:
        raise DeskError(
            phrase("spreadsheet", "{name} is a spreadsheet in another format than XLSX."), _SAVE_AGAIN, name=name
        )
    content_types = package.read("[Content_Types].xml") if "[Content_Types].xml" in names else b""
    if b"spreadsheetml" not in content_types:
        raise DeskError(
            phrase("spreadsheet", "{name} is not a workbook."),
            phrase("spreadsheet", "Choose a CSV or XLSX file."),
            name=name,
        )


def _look_through(package: zipfile.ZipFile, members: list[zipfile.ZipInfo], name: str) -> bool:
    """Count the tags of all parts without keeping any; tell whether a sheet has a formula."""
    tags, formula = 0, False
    for part in (member.filename for member in members if member.filename.endswith((".xml", ".rels"))):
        with package.open(part) as member:
            tail = b""
            while block := member.read(_BLOCK):
                tags += block.count(b"<")
                if tags > MAX_TAGS:
                    raise DeskError(_TOO_LARGE, _ONLY_SHEET, name=name)
                formula = formula or (b"<f" in tail + block and part.startswith("xl/worksheets/"))
                tail = block[-1:]
    return formula


def _read(data: bytes, name: str, sheet: str | None, *, formulas: bool) -> Grid:
    workbook = _open(data, data_only=True)
    try:
        chosen = _sheet(workbook, name, sheet)
        bad: list[str] = []
        settled: set[str] = set()
        rows = list(_rows(chosen, name, bad, settled))
        merged = merged_cells(data, chosen)
        notes = _sheet_notes(workbook, chosen)
        title = chosen.title
        others = tuple(one.title for one in workbook.worksheets if one.sheet_state == "visible" and one.title != title)
    finally:
        workbook.close()
    if bad:
        notes.append(
            note(
                phrase("spreadsheet", "Cells with a fault of the spreadsheet were taken as empty: {cells}."),
                cells=_some(bad),
            )
        )
    if formulas and (uncounted := _uncounted(data, name, title, rows, settled.union(bad))):
        notes.append(
            note(
                phrase(
                    "spreadsheet",
                    "Formulas without a stored result were taken as empty: {cells}. Open and save the file once.",
                ),
                cells=_some(uncounted),
            )
        )
    return Grid(rows, "xlsx", "", tuple(notes), ragged=False, merged=merged, others=others)


def _open(data: bytes, *, data_only: bool) -> Workbook:
    import openpyxl  # noqa: PLC0415 - it brings numpy, which no command waits for in vain

    return openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=data_only, keep_links=False, keep_vba=False
    )


def _sheet(workbook: Workbook, name: str, wanted: str | None) -> ReadSheet:
    sheets: list[ReadSheet] = list(workbook.worksheets)
    if wanted is None:
        visible = [sheet for sheet in sheets if sheet.sheet_state == "visible"]
        if visible or sheets:
            return (visible or sheets)[0]
    for sheet in sheets:
        if sheet.title.casefold() == (wanted or "").strip().casefold():
            return sheet
    raise DeskError(
        phrase("spreadsheet", "{name} has no sheet {sheet}."),
        phrase("spreadsheet", "Name one of its sheets: {sheets}."),
        name=name,
        sheet=wanted or "",
        sheets=", ".join(sheet.title for sheet in sheets),
    )


def _rows(sheet: ReadSheet, name: str, bad: list[str], settled: set[str]) -> Iterator[Numbered]:
    """Yield the rows; collect cells with a fault value, and cells whose formula has an empty text as its result."""
    # The size a file claims can be wrong; what is counted here are cells really walked over, empty ones too.
    sheet.reset_dimensions()
    walked = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        walked += len(cells)
        if number > MAX_ROWS or walked > MAX_CELLS:
            raise DeskError(_TOO_LARGE, _ONLY_SHEET, name=name)
        bad.extend(_at(i, number) for i, cell in enumerate(cells) if cell.data_type == "e")
        settled.update(_at(i, number) for i, cell in enumerate(cells) if cell.data_type == "str")
        row = tuple(None if cell.data_type == "e" else exact(cell.value) for cell in cells)
        if any(cell is not None for cell in row):
            yield number, row


def exact(value: object) -> Cell:
    """Return a cell as text, decimal or date; numbers with the 15 digits a spreadsheet keeps, so 0.1 + 0.2 is 0.3."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _decimal(value)
    if isinstance(value, date | time):
        return _day_or_time(value)
    return str(value).strip()


def _day_or_time(value: date | time) -> Cell:
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value.isoformat(" ", "minutes")
    return value.isoformat("minutes") if isinstance(value, time) else value


def _decimal(value: float) -> Cell:
    if isinstance(value, int):
        return Decimal(value)
    if not math.isfinite(value):
        return str(value)
    number = Decimal(format(value, ".15g"))
    return (
        number.quantize(Decimal(1))
        if number == number.to_integral_value() and abs(number) < Decimal(10) ** 15
        else number
    )


def _sheet_notes(workbook: Workbook, chosen: ReadSheet) -> list[Note]:
    others = [sheet.title for sheet in workbook.worksheets if sheet.title != chosen.title]
    if not others:
        return []
    return [
        note(
            phrase("spreadsheet", "The sheet {sheet} was read; not read: {others}."),
            sheet=chosen.title,
            others=", ".join(others),
        )
    ]


def _at(index: int, row: int) -> str:
    return f"{column_letters(index)}{row}"


def _uncounted(data: bytes, name: str, title: str, rows: list[Numbered], settled: set[str]) -> list[str]:
    """Return the cells that hold a formula but no stored result."""
    known = dict(rows)
    workbook = _open(data, data_only=False)
    found: list[str] = []
    try:
        sheet = _sheet(workbook, name, title)
        sheet.reset_dimensions()
        for number, cells in enumerate(sheet.iter_rows(), start=1):
            row = known.get(number, ())
            for index, cell in enumerate(cells):
                if cell.data_type == "f" and (index >= len(row) or row[index] is None):
                    found.append(_at(index, number))
    finally:
        workbook.close()
    return [cell for cell in found if cell not in settled]


def _some(cells: list[str]) -> str:
    shown = ", ".join(cells[:_SHOWN_CELLS])
    return f"{shown}, … ({len(cells)})" if len(cells) > _SHOWN_CELLS else shown
