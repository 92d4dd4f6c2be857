"""How commands print: plain tables with columns under each other, and JSON. It must never round a figure itself."""

from __future__ import annotations

import json
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

import typer

from jurydesk.words import translate

if TYPE_CHECKING:
    from jurydesk.actions.intake import MissingJuror, TakenIn

PAGE = 100
"""The letters in a line of a table that people read, at most."""
_NARROWEST = 12


def line(text: str) -> None:
    """Print one line to standard output."""
    typer.echo(text)


def note(text: str) -> None:
    """Print one line beside the result, to standard error, so that JSON and CSV stay what they are."""
    typer.echo(text, err=True)


def table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: frozenset[int] = frozenset(), most: int = 0
) -> None:
    """Print rows under their headings; the columns numbered in `right` (from 0) stand right-aligned.

    With `most` no line has more letters: the widest columns are folded into lines of their own.
    """
    cells = [list(headings), *(list(row) for row in rows)]
    widths = [max(_width(row[place]) for row in cells) for place in range(len(headings))]
    while most and sum(widths) + 2 * (len(widths) - 1) > most and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    for number, row in enumerate(cells):
        folded = [textwrap.wrap(cell, widths[place]) if most else [cell] for place, cell in enumerate(row)]
        for parts in zip_longest(*folded, fillvalue=""):
            fitted = [_fit(cell, widths[place], right=place in right) for place, cell in enumerate(parts)]
            typer.echo("  ".join(fitted).rstrip())
        if number == 0:
            typer.echo("  ".join("-" * width for width in widths))


def as_json(value: object) -> None:
    """Print a plain value as JSON that people can read too."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def raw(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _width(text: str) -> int:
    wide = sum(1 for letter in text if unicodedata.east_asian_width(letter) in "WF")
    return len(text) + wide - sum(1 for letter in text if unicodedata.combining(letter))


def _fit(text: str, width: int, *, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space


def taken_in(results: Sequence[TakenIn], missing: Sequence[MissingJuror]) -> int:
    """Print what became of each file and who has not handed in; return the exit code, 1 where one was refused."""
    for result in results:
        line(f"{result.file.name}: {result.sentence}")
        if result.hint:
            line(f"  {result.hint}")
    if missing:
        names = ", ".join(f"{row.juror} {row.name}" for row in missing)
        line(translate("cli", "Not handed in yet: {names}").format(names=names))
    return 1 if any(result.refused for result in results) else 0
