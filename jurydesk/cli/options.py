"""Arguments and options that several commands share, and how a command opens its desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.recovery_code import given_code
from jurydesk.cli.secrets import passphrase
from jurydesk.errors import DeskError
from jurydesk.words import phrase, translate

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk

DeskFile = Annotated[Path, typer.Argument(metavar="DESK", help=translate("cli", "The desk file (NAME.jurydesk)."))]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help=translate("cli", "A file with the desk's passphrase; else JURYDESK_PASSPHRASE, else you are asked."),
    ),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="FIELD=HEADING",
        help=translate("cli", "Which column is which, where its name does not tell: theme=Field. Can be repeated."),
    ),
]
Sheet = Annotated[
    str,
    typer.Option("--sheet", metavar="NAME", help=translate("cli", "Sheet of the workbook; else the first that fits.")),
]
AsJson = Annotated[bool, typer.Option("--json", help=translate("cli", "Print JSON for other programs."))]
AsCsv = Annotated[bool, typer.Option("--csv", help=translate("cli", "Print CSV for a spreadsheet."))]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help=translate("cli", "Why; it is kept."))]
WorkingAsChair = Annotated[
    bool, typer.Option("--as-chair", help=translate("cli", "The chair works now, not the office."))
]


def now() -> datetime:
    """Return this moment, in UTC; the one place of the command line that looks at the clock."""
    return datetime.now(UTC)


@contextmanager
def opened(desk: Path, passphrase_file: Path | None, *, as_chair: bool = False) -> Iterator[OpenDesk]:
    """Open the desk for one command and close it after, whatever happens. Raises DeskError."""
    from jurydesk.actions import copies, desks

    desks.need_desk(desk)
    code = given_code(passphrase_file)
    typed = passphrase(passphrase_file) if code is None else None
    found = desks.open_desk(path=desk, passphrase=typed, recovery_code=code, as_chair=as_chair)
    for sentence in copies.sentences(found, found.noticed):
        output.note(sentence)
    try:
        yield found
    finally:
        for sentence in found.close(at=now()):
            output.note(sentence)


def columns_given(pairs: list[str] | None, sheet: str = "") -> dict[str, str]:
    """Return field → heading from `FIELD=HEADING` texts, and the sheet. Raises DeskError where a sign is missing."""
    found: dict[str, str] = {"sheet": sheet} if sheet else {}
    for pair in pairs or []:
        field, sign, heading = pair.partition("=")
        if not sign or not field.strip() or not heading.strip():
            raise DeskError(
                phrase("cli", "“{pair}” does not say which column is meant."),
                phrase("cli", "Write the field, an equals sign and the heading: --column theme=Field"),
                pair=pair,
            )
        found[field.strip()] = heading.strip()
    return found
