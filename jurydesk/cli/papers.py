"""Commands that print: the own marks, the receipt of a hand-in, empty score sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, now, opened
from jurydesk.words import translate

PdfFile = Annotated[Path, typer.Argument(metavar="FILE", help=translate("cli", "The PDF to write."))]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("print-marks", help=translate("cli", "Print your marks for the meeting, as a PDF."))(print_marks)
    program.command("print-receipt", help=translate("cli", "Print the receipt of a hand-in, as a PDF."))(print_receipt)
    program.command(
        "score-sheets", help=translate("cli", "Write empty score sheets, for people who may not use the program.")
    )(sheets)


def print_marks(*, desk: DeskFile, file: PdfFile, passphrase_file: PassphraseFile = None) -> None:
    """Print the own marks."""
    from jurydesk.actions import printing

    with opened(desk, passphrase_file) as found:
        printing.print_my_marks(found, path=file, at=now())
    output.line(translate("cli", "Written: {path}").format(path=file))


def print_receipt(
    *,
    desk: DeskFile,
    file: PdfFile,
    version: Annotated[
        int | None, typer.Option(metavar="NUMBER", min=1, help=translate("cli", "Of this version; else the newest."))
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Print the receipt of a hand-in."""
    from jurydesk.actions import hand_in_receipt

    with opened(desk, passphrase_file) as found:
        hand_in_receipt.print_receipt(found, path=file, version=version, at=now())
    output.line(translate("cli", "Written: {path}").format(path=file))


def sheets(
    *,
    desk: DeskFile,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help=translate("cli", "What to write: a PDF, or a workbook (.xlsx)."))
    ],
    juror: Annotated[
        int | None, typer.Option(metavar="NUMBER", help=translate("cli", "For this juror, on the panel's desk."))
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write empty score sheets."""
    from jurydesk.actions import score_sheets

    with opened(desk, passphrase_file) as found:
        count = score_sheets.write_score_sheets(found, path=file, juror=juror, at=now())
    output.line(translate("cli", "Sheets for {count} proposals: {path}").format(count=count, path=file))
