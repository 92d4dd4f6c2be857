"""How commands print: plain tables with columns under each other, and JSON. It must never round a figure itself."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence

import typer


def line(text: str) -> None:
    """Print one line to standard output."""
    typer.echo(text)


def note(text: str) -> None:
    """Print one line beside the result, to standard error, so that JSON and CSV stay what they are."""
    typer.echo(text, err=True)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, right: frozenset[int] = frozenset()) -> None:
    """Print rows under their headings; the columns numbered in `right` (from 0) stand right-aligned."""
    cells = [list(headings), *(list(row) for row in rows)]
    widths = [max(_width(row[place]) for row in cells) for place in range(len(headings))]
    for number, row in enumerate(cells):
        parts = [_fit(cell, widths[place], right=place in right) for place, cell in enumerate(row)]
        typer.echo("  ".join(parts).rstrip())
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
