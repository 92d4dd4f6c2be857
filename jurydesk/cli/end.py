"""Commands of the end of a round: how long a desk is kept, deleting it against a receipt, anonymising."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, now, opened
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.errors import DeskError, explain
from jurydesk.words import say, translate

if TYPE_CHECKING:
    from jurydesk.actions.anonymising import Going

YesDelete = Annotated[
    str,
    typer.Option(
        "--yes-delete",
        metavar="NAME",
        help=translate(
            "cli", "The desk's file name without its ending, to say that it is meant; without it, only shown."
        ),
    ),
]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("close-round", help=translate("cli", "Delete your own desk and its backups; writes a receipt."))(
        close_round
    )
    program.command("take-receipt", help=translate("cli", "Note receipts of jurors who deleted their desks."))(
        take_receipt
    )
    program.command("retention", help=translate("cli", "Show or set until when the panel's desk is kept."))(keep_until)
    program.command("anonymise", help=translate("cli", "Take names and texts out of a finished round."))(anonymise)


def close_round(
    *,
    desk: DeskFile,
    receipt: Annotated[
        Path | None, typer.Option(metavar="FILE", help=translate("cli", "The receipt to write; else beside the desk."))
    ] = None,
    yes_delete: YesDelete = "",
    passphrase_file: PassphraseFile = None,
) -> int:
    """Delete a juror's desk, or show what would be deleted."""
    from jurydesk.actions import retention

    with opened(desk, passphrase_file) as found:
        going = retention.doomed(found)
        closed = None
        if yes_delete:
            path = receipt or desk.with_name(f"{desk.stem}-receipt.json")
            closed = retention.close_round(found, name=yes_delete, receipt=path, at=now())
    heading = translate("cli", "Deleted:") if closed else translate("cli", "This would delete:")
    left = {file.name for file in closed.left} if closed else set()
    output.line(heading)
    for name in going.files:
        if name not in left:
            output.line(f"  {name}")
    output.line(translate("cli", "Out of reach of this program:"))
    for sentence in going.out_of_reach:
        output.line(f"  {sentence}")
    if closed is None:
        output.line(translate("cli", "To delete, add --yes-delete {name}").format(name=going.name))
        return 1
    for file in closed.left:
        output.note(translate("cli", "Could not be deleted: {path}").format(path=file))
    output.line(
        translate("cli", "The receipt is in {path} ({short}). Send it to the office.").format(
            path=closed.receipt, short=closed.short
        )
    )
    return 1 if closed.left else 0


def take_receipt(
    *,
    desk: DeskFile,
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help=translate("cli", "Receipts of jurors."))],
    passphrase_file: PassphraseFile = None,
) -> int:
    """Take in receipts; one that is refused makes the exit code 1, the others are taken in all the same."""
    from jurydesk.actions import retention

    refused = 0
    with opened(desk, passphrase_file) as found:
        for file in files:
            try:
                taken = retention.take_receipt(found, file=file, at=now())
            except DeskError as trouble:
                refused = 1
                output.line(f"{file.name}: {' '.join(explain(trouble))}")
                continue
            output.line(
                translate("cli", "Juror {juror} has deleted the own desk ({short}).").format(
                    juror=taken.juror, short=short_fingerprint(taken.digest)
                )
            )
            for name in taken.left:
                output.line(translate("cli", "  Could not be deleted there: {name}").format(name=name))
    return refused


def keep_until(
    *,
    desk: DeskFile,
    until: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d", "%d.%m.%Y"], metavar="DATE", help=translate("cli", "The day: 2031-12-31.")),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show or set the day until which the desk is kept."""
    from jurydesk.actions import retention

    today: date = now().date()
    with opened(desk, passphrase_file) as found:
        if until is not None:
            retention.set_retention(found, until=until.date(), at=now())
        output.line(retention.retention_sentence(found, today=today))


def anonymise(*, desk: DeskFile, yes_delete: YesDelete = "", passphrase_file: PassphraseFile = None) -> int:
    """Anonymise a finished round, or show what would be deleted."""
    from jurydesk.actions import anonymising

    with opened(desk, passphrase_file) as found:
        if not yes_delete:
            _show_going(anonymising.going(found), desk.stem)
            return 1
        done = anonymising.anonymise(found, name=yes_delete, at=now())
        found.changed = False  # a backup now would be one more copy to delete
    output.line(translate("cli", "Names and texts are deleted, and {count} documents.").format(count=done.documents))
    for file in done.backups:
        output.line(translate("cli", "Deleted: {path}").format(path=file))
    for file in done.left:
        output.note(translate("cli", "Could not be deleted: {path}").format(path=file))
    output.line(say(anonymising.STAYS))
    output.line(say(anonymising.ELSEWHERE))
    return 0


def _show_going(going: Going, name: str) -> None:
    from jurydesk.actions import anonymising

    output.line(translate("cli", "This would delete:"))
    people = translate("cli", "the names of {people} people, all texts, and {count} documents")
    output.line(f"  {people.format(people=going.people, count=going.documents)}")
    for file in going.backups:
        output.line(f"  {file.name}")
    output.line(say(anonymising.STAYS))
    output.line(translate("cli", "To delete, add --yes-delete {name}").format(name=name))
