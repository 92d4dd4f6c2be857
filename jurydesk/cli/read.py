"""Commands of the juror round the reading: undertake, search, look at notes and marks."""

from __future__ import annotations

from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsJson, DeskFile, PassphraseFile, now, opened
from jurydesk.words import speaker, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("undertake", help=translate("cli", "Read the undertaking and the notice, and accept them."))(
        undertake
    )
    program.command("search", help=translate("cli", "Search the text of all proposals that are open to you."))(search)
    program.command("notes", help=translate("cli", "List your private notes and highlights; nobody else gets them."))(
        notes
    )
    program.command("my-marks", help=translate("cli", "Show all your marks side by side."))(my_marks)


def undertake(
    *,
    desk: DeskFile,
    accept: Annotated[
        bool, typer.Option("--accept", help=translate("cli", "Accept both, once for this desk."))
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show both texts, and accept them with --accept."""
    from jurydesk.actions import undertaking

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
    from jurydesk.actions import search as searching

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
    if result.pictures:
        output.note(
            translate("cli", "Not searched, because without letters (scans): {names}").format(
                names=", ".join(result.pictures)
            )
        )


def notes(
    *,
    desk: DeskFile,
    proposal: Annotated[
        str, typer.Option(metavar="NUMBER", help=translate("cli", "Only the notes on this proposal."))
    ] = "",
    json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """List the private notes."""
    from jurydesk.actions import notes as own_notes

    with opened(desk, passphrase_file) as found:
        rows = own_notes.note_rows(found, proposal=proposal)
    if json:
        output.as_json([row.as_plain() for row in rows])
        return
    headings = [translate("cli", "Proposal"), translate("cli", "Document"), translate("cli", "Page")]
    output.table(
        [*headings, translate("cli", "Passage"), translate("cli", "Note")],
        [[row.proposal, row.document_name, str(row.note.page), row.note.quote, row.note.text] for row in rows],
        right=frozenset({2}),
    )


def my_marks(*, desk: DeskFile, json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Show all own marks side by side."""
    from jurydesk.actions import my_marks as own_marks

    with opened(desk, passphrase_file) as found:
        marks = own_marks.my_marks(found)
    if json:
        output.as_json(own_marks.as_plain(marks))
        return
    titles = [each.criterion.title.in_language(speaker().language) for each in marks.distributions]
    heads = [translate("cli", "Proposal"), translate("cli", "Title"), *titles]
    output.table(
        [*heads, translate("cli", "Total"), translate("cli", "From my mean"), translate("cli", "State")],
        own_marks.as_texts(marks, speaker()),
        right=frozenset(range(2, len(titles) + 4)),
    )
