"""Commands of the juror round the reading: undertake, look at the own marks, print them."""

from __future__ import annotations

from typing import Annotated

import typer

from jurydesk.actions import undertaking
from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, now, opened
from jurydesk.words import speaker, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("undertake", help=translate("cli", "Read the undertaking and the notice, and accept them."))(
        undertake
    )


def undertake(
    *,
    desk: DeskFile,
    accept: Annotated[
        bool, typer.Option("--accept", help=translate("cli", "Accept both, once for this desk."))
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show both texts, and accept them with --accept."""
    language = speaker().language
    with opened(desk, passphrase_file) as found:
        for notice in undertaking.notices(found, language):
            output.line(f"{notice.title}\n")
            for paragraph in notice.paragraphs:
                output.line(f"  {paragraph}\n")
        if accept:
            undertaking.undertake(found, language=language, at=now())
        with found.read() as queries:
            at = undertaking.undertaken_at(queries)
    if at is None:
        output.note(translate("cli", "Not accepted yet: the documents stay shut. Accept both with --accept."))
    else:
        output.line(translate("cli", "Accepted on {when}.").format(when=speaker().time(at)))
