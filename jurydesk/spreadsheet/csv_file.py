"""Reading comma, semicolon or tab separated text whatever program wrote it; it never guesses inside quotation marks."""

from __future__ import annotations

import collections
import csv
import io
import itertools
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.grid import Cell, Grid, Numbered
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 200
_NOT_A_TABLE = phrase("spreadsheet", "{name} is not a table of text.")
_SAVE_AS = phrase("spreadsheet", "Save the table again as CSV (UTF-8) or XLSX.")


def read_grid(data: bytes, name: str) -> Grid:
    """Return the rows of a separated text; raises DeskError when it is not text or a quotation mark never closes."""
    text, encoding = decode(data, name)
    text, named = _named_separator(text)
    delimiter = named or find_delimiter(text)
    notes: tuple[Note, ...] = ()
    if encoding == "windows-1252":
        notes = (note(phrase("spreadsheet", "{name} was read as Windows-1252; look at the umlauts."), name=name),)
    return Grid(_records(text, delimiter, name, 2 if named else 1), encoding, delimiter, notes)


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and the encoding it was in: a byte order mark decides, then strict UTF-8, then Windows-1252."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _decoded(data, encoding, name), encoding
    if data[1:2] == b"\0" and data[:1] != b"\0":
        return _decoded(data, "utf-16-le", name), "utf-16-le"
    try:
        return _text_only(data.decode("utf-8"), name), "utf-8"
    except UnicodeDecodeError:
        return _decoded(data, "windows-1252", name), "windows-1252"


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return _text_only(data.decode(encoding), name)
    except UnicodeDecodeError as problem:
        raise DeskError(_NOT_A_TABLE, _SAVE_AS, name=name) from problem


def _text_only(text: str, name: str) -> str:
    if "\0" in text:
        raise DeskError(_NOT_A_TABLE, _SAVE_AS, name=name)
    return text


def _named_separator(text: str) -> tuple[str, str | None]:
    first, _, rest = text.partition("\n")
    line = first.strip().strip('"').lower()
    if line.startswith("sep=") and line[4:] in DELIMITERS:
        return rest, line[4:]
    if first.strip("\r").lower() == "sep=\t":
        return rest, "\t"
    return text, None


def find_delimiter(text: str) -> str:
    """Return the separator that cuts most rows to one width; what stands in quotation marks is not counted."""
    return max(DELIMITERS, key=lambda delimiter: _fit(text, delimiter))


def _fit(text: str, delimiter: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [row for row in itertools.islice(reader, _SAMPLE_ROWS) if row]
    except csv.Error:
        return (0, 0)
    width = max((len(row) for row in rows[:20]), default=1)
    if width == 1:
        return (0, 0)
    fitting = sum(len(row) == width for row in rows)
    firm = sum(not cell.startswith(" ") for row in rows[:20] for cell in row[1:])
    return (fitting, firm)


def _records(text: str, delimiter: str, name: str, first: int) -> Iterator[Numbered]:
    if _open_quote(text, delimiter):
        raise DeskError(
            phrase("spreadsheet", "A quotation mark in {name} is opened and never closed."),
            phrase("spreadsheet", "Close it, or save the table as XLSX."),
            name=name,
        )
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, row in enumerate(reader, start=first):
            cells: tuple[Cell, ...] = tuple(row)
            yield number, cells
    except csv.Error as problem:
        raise DeskError(
            phrase("spreadsheet", "{name} cannot be read as a table at line {line}."),
            _SAVE_AS,
            name=name,
            line=reader.line_num,
        ) from problem


def _open_quote(text: str, delimiter: str) -> bool:
    """Tell whether the text ends inside quotation marks: a further row then ends up inside the last cell."""
    probe = ["\x1fend\x1f"]
    reader = csv.reader(io.StringIO(f"{text}\n{probe[0]}\n", newline=""), delimiter=delimiter)
    try:
        return collections.deque(reader, maxlen=1).pop() != probe
    except csv.Error:
        return text.count('"') % 2 == 1
