"""Which cells of a sheet are merged over several rows. It reads only the sheet's own list of them, in blocks."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.grid import MAX_COLUMNS, Merged

if TYPE_CHECKING:
    from collections.abc import Iterator

_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^<>]*?\bref\s*=\s*[\"'](([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7}))[\"']"
)
_BLOCK = 1 << 20
_TAIL = 256
_MOST = 10_000


def merged_cells(data: bytes, sheet: object) -> tuple[Merged, ...]:
    """Return what a sheet of openpyxl's merges over several rows, in order of rows; at most so many as a person makes.

    openpyxl leaves merged cells out where it reads row by row, and keeps the path of the sheet's part to itself.
    """
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if path not in package.namelist():
            return ()
        found = {cell for cell in _found(package, path) if cell.last > cell.first and cell.column < MAX_COLUMNS}
    return tuple(sorted(found)[:_MOST])


def _found(package: zipfile.ZipFile, path: str) -> Iterator[Merged]:
    with package.open(path) as member:
        tail = b""
        while block := member.read(_BLOCK):
            text = tail + block
            for match in _MERGED.finditer(text):
                yield Merged(int(match[3]), int(match[5]), _column(match[2]), match[1].decode())
            tail = text[-_TAIL:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
