"""Commands of the juror round the reading: undertake, search."""

from __future__ import annotations

from typing import Annotated

import typer

from jurydesk.actions import search as searching
from jurydesk.actions import undertaking
from jurydesk.cli import output
from jurydesk.cli.options import AsJson, DeskFile, PassphraseFile, now, opened
from jurydesk.words import speaker, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("undertake", help=translate("cli", "Read the undertaking and the notice, and accept them."))(
        undertake
    )
    program.command("search", help=translate("cli", "Search the text of all proposals that are open to you."))(search)


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


def search(
    *,
    desk: DeskFile,
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help=translate("cli", "What to look for; “in quotes” as one."))
    ],
    json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Search; documents whose text was not read yet are read first."""
    with opened(desk, passphrase_file) as found:
        searching.read_texts(found, at=now())
        result = searching.search(found, text=words)
    if json:
        output.as_json([row.as_plain() for row in result.rows])
        return
    output.table(
        [
            translate("cli", "Proposal"),
            translate("cli", "Document"),
            translate("cli", "Page"),
            translate("cli", "Text"),
        ],
        [[row.proposal, row.document_name, str(row.page), row.snippet.text] for row in result.rows],
        right=frozenset({2}),
    )
    if result.more:
        output.note(translate("cli", "There are more; name another word as well."))
    if result.shut_off:
        output.note(
            translate("cli", "Not searched, because locked or damaged: {names}").format(
                names=", ".join(result.shut_off)
            )
        )
