"""Commands that keep a desk safe: passphrase, backups, another computer, other hands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, Reason, now, opened
from jurydesk.cli.recovery_code import given_code
from jurydesk.cli.secrets import new_passphrase, passphrase
from jurydesk.words import say, speaker, translate

MEGABYTE = 1_000_000

Target = Annotated[
    Path, typer.Argument(metavar="TARGET", help=translate("cli", "The new copy's file; none may be there."))
]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("passphrase", help=translate("cli", "Change a desk's passphrase; prints a new recovery code."))(
        change_passphrase
    )
    program.command("backup", help=translate("cli", "Write a dated backup of a desk."))(backup)
    program.command("backups", help=translate("cli", "Show a desk's backups."))(show_backups)
    program.command("restore", help=translate("cli", "Bring a backup back; the present desk is kept beside it."))(
        restore
    )
    program.command("move-desk", help=translate("cli", "Copy your own desk, key included, to a second computer."))(
        move_desk
    )
    program.command("hand-over", help=translate("cli", "Hand the panel's desk over; here it can only be read then."))(
        hand_over
    )
    program.command("lock-after", help=translate("cli", "Show or set the minutes until an unused window locks."))(
        lock_after
    )


def change_passphrase(
    *,
    desk: DeskFile,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=translate("cli", "A file with the new passphrase; else JURYDESK_NEW_PASSPHRASE, else you are asked."),
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Change the passphrase."""
    from jurydesk.actions import desks, passphrases

    with opened(desk, passphrase_file) as found:
        changed = passphrases.change_passphrase(found, passphrase=new_passphrase(new_passphrase_file), at=now())
        output.line(say(desks.RECOVERY_CODE, code=changed.recovery_code))
    if changed.old_backups:
        output.line(say(passphrases.OLD_BACKUPS, count=len(changed.old_backups)))


def backup(
    *,
    desk: DeskFile,
    folder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help=translate("cli", "Where to; else beside the desk."))
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a backup."""
    from jurydesk.actions import backups

    with opened(desk, passphrase_file) as found:
        path = backups.back_up(found, folder=folder, at=now())
    output.line(translate("cli", "The backup is in {path}.").format(path=path))


def show_backups(
    *,
    desk: DeskFile,
    folder: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help=translate("cli", "Where they lie; else beside the desk."))
    ] = None,
) -> None:
    """Show the backups; needs no passphrase."""
    from jurydesk.actions import backups

    rows = backups.backup_rows(desk, folder=folder)
    if not rows:
        output.line(translate("cli", "There is no backup of this desk."))
        return
    output.table(
        [translate("cli", "Made"), translate("cli", "MB"), translate("cli", "File")],
        [[speaker().time(row.at), str(-(-row.size // MEGABYTE)), str(row.path)] for row in rows],
        right=frozenset({1}),
    )


def restore(
    *,
    backup: Annotated[
        Path, typer.Argument(metavar="BACKUP", help=translate("cli", "The backup (NAME-DATE.jurydesk)."))
    ],
    desk: DeskFile,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bring a backup back."""
    from jurydesk.actions import backups, desks
    from jurydesk.store.queries import DeskKind

    desks.need_desk(backup)
    code = given_code(passphrase_file)
    typed = passphrase(passphrase_file) if code is None else None
    restored = backups.restore(backup=backup, desk=desk, passphrase=typed, recovery_code=code, at=now())
    if restored.made_at is not None:
        output.line(
            translate("cli", "The desk is again as it was on {at}.").format(at=speaker().time(restored.made_at))
        )
    if restored.kept is not None:
        output.line(translate("cli", "The desk that was there is kept as {path}.").format(path=restored.kept))
    for juror, sequence, short in restored.missing:
        output.line(
            translate("cli", "Not in it: hand-in {sequence} of juror {juror}, {short}.").format(
                juror=juror, sequence=sequence, short=short
            )
        )
    if restored.kind is DeskKind.PANEL:
        output.line(
            translate("cli", "Take in again every file that came since; a file that is there already does no harm.")
        )


def move_desk(*, desk: DeskFile, target: Target, passphrase_file: PassphraseFile = None) -> None:
    """Copy the desk."""
    from jurydesk.actions import moving

    with opened(desk, passphrase_file) as found:
        gone = moving.move_desk(found, target=target, at=now())
    output.line(say(moving.MOVED, path=gone.path))


def hand_over(*, desk: DeskFile, target: Target, reason: Reason, passphrase_file: PassphraseFile = None) -> None:
    """Hand the panel's desk over."""
    from jurydesk.actions import moving

    with opened(desk, passphrase_file) as found:
        gone = moving.hand_over(found, target=target, reason=reason, at=now())
    output.line(say(moving.HANDED_OVER, path=gone.path))


def lock_after(
    *,
    desk: DeskFile,
    minutes: Annotated[
        int | None,
        typer.Argument(metavar="MINUTES", help=translate("cli", "Minutes without a key or a click; 0: never.")),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show or set the minutes."""
    from jurydesk.actions import locking

    with opened(desk, passphrase_file) as found:
        if minutes is not None:
            locking.set_lock_minutes(found, minutes=minutes, at=now())
        kept = locking.lock_minutes(found)
    if kept == locking.NEVER:
        output.line(translate("cli", "The window never locks this desk by itself."))
    else:
        output.line(translate("cli", "The window locks this desk after {minutes} minutes unused.").format(minutes=kept))
