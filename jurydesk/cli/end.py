"""Commands of the end of a round: how long a desk is kept, deleting it against a receipt, anonymising."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, now, opened
from jurydesk.cli.usage import wrong_usage
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.words import say, translate

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
) -> None:
    """Take in receipts."""
    from jurydesk.actions import retention

    with opened(desk, passphrase_file) as found:
        for file in files:
            taken = retention.take_receipt(found, file=file, at=now())
            output.line(
                translate("cli", "Juror {juror} has deleted the own desk ({short}).").format(
                    juror=taken.juror, short=short_fingerprint(taken.digest)
                )
            )
            for name in taken.left:
                output.line(translate("cli", "  Could not be deleted there: {name}").format(name=name))


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


def anonymise(*, desk: DeskFile, yes_delete: YesDelete = "", passphrase_file: PassphraseFile = None) -> None:
    """Anonymise a finished round."""
    from jurydesk.actions import anonymising

    if not yes_delete:
        raise wrong_usage(translate("cli", "This deletes for good: name the desk with --yes-delete."))
    with opened(desk, passphrase_file) as found:
        done = anonymising.anonymise(found, name=yes_delete, at=now())
        found.changed = False  # a backup now would be one more copy to delete
    output.line(translate("cli", "Names and texts are deleted, and {count} documents.").format(count=done.documents))
    for file in done.backups:
        output.line(translate("cli", "Deleted: {path}").format(path=file))
    for file in done.left:
        output.note(translate("cli", "Could not be deleted: {path}").format(path=file))
    output.line(say(anonymising.STAYS))
    output.line(say(anonymising.ELSEWHERE))
