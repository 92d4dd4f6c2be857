"""Which file of a folder belongs to which proposal, by the table's file column or the number in the file's name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.file_numbers import numbers_in
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_SEVERAL = re.compile(r"[;\n|]")
_NONE_FITS = phrase("spreadsheet", "The file {file} of proposal {number} is not in the folder.")
_SEVERAL_FIT = phrase("spreadsheet", "The file {file} of proposal {number} is there several times: {places}.")


@dataclass(frozen=True)
class DocumentMatch:
    """The files of each proposal by its number, proposals without a file, files without a proposal, and remarks."""

    files: Mapping[str, tuple[str, ...]]
    without_document: tuple[str, ...]
    without_row: tuple[str, ...]
    notes: tuple[Note, ...]


def match_documents(cells: Mapping[str, str], names: Iterable[str]) -> DocumentMatch:
    """Return the files of each proposal: ``cells`` maps proposals' numbers to the file cell of their rows.

    A row whose cell names a file of the folder takes just what it names; any other row takes the files that carry
    its number in their name. Case, umlauts written either way and the folder in a cell do not matter.
    """
    folder = sorted(name for name in names if name.lower().endswith(".pdf"))
    notes: list[Note] = []
    files = {number: _named(number, cell, folder, notes) for number, cell in cells.items()}
    taken = {name for found in files.values() for name in found}
    seeking = {number for number, found in files.items() if not found}
    for name in folder:
        # All numbers are looked for: a file of a row that names its own must not go to another one.
        if name not in taken and (number := _numbered(name, files, notes)) in seeking:
            files[number] = (*files[number], name)
            taken.add(name)
    return DocumentMatch(
        {number: found for number, found in files.items() if found},
        tuple(number for number, found in files.items() if not found),
        tuple(name for name in folder if name not in taken),
        tuple(notes),
    )


def _named(number: str, cell: str, folder: Sequence[str], notes: list[Note]) -> tuple[str, ...]:
    found: list[str] = []
    for wanted in _SEVERAL.split(cell):
        path = wanted.strip().replace("\\", "/")
        if not path:
            continue
        fitting = _fitting(path, folder)
        if len(fitting) == 1:
            found.append(fitting[0])
            continue
        told = _SEVERAL_FIT if fitting else _NONE_FITS
        notes.append(note(told, file=path.rpartition("/")[2], number=number, places=", ".join(fitting)))
    return tuple(dict.fromkeys(found))


def _fitting(path: str, folder: Sequence[str]) -> list[str]:
    """Return the files that a cell can mean: the one at that very place, else those of that name in any folder."""
    wanted = {_plain(path), _plain(path + ".pdf")}
    exact = [name for name in folder if _plain(name) in wanted]
    last = {_plain(path.rpartition("/")[2]), _plain(path.rpartition("/")[2] + ".pdf")}
    return exact[:1] or [name for name in folder if _plain(name.rpartition("/")[2]) in last]


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)


def _numbered(name: str, numbers: Iterable[str], notes: list[Note]) -> str | None:
    """Return the proposal whose number the file's name carries; None where none or several could be meant."""
    best = numbers_in(_plain(name[: -len(".pdf")]), {number: _plain(number) for number in numbers})
    if len(best) > 1:
        notes.append(
            note(
                phrase("spreadsheet", "The file {file} could belong to any of these proposals: {numbers}."),
                file=name,
                numbers=", ".join(best),
            )
        )
    return best[0] if len(best) == 1 else None
