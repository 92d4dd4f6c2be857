"""Commands for the worst case: the panel's desk is lost, with all its backups."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import Columns, DeskFile, PassphraseFile, Reason, columns_given, now, opened
from jurydesk.cli.secrets import passphrase, recovery_key
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.words import say, translate

KeyFile = Annotated[
    Path | None,
    typer.Option(
        "--recovery-key-file",
        metavar="FILE",
        help=translate("cli", "A file with the recovery key; else JURYDESK_RECOVERY_KEY, else you are asked."),
    ),
]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("rebuild", help=translate("cli", "Make a lost panel's desk anew from its charter."))(rebuild)
    program.command("recover-hand-in", help=translate("cli", "Take in hand-ins by the deputy chair's recovery key."))(
        recover_hand_in
    )


def rebuild(
    *,
    desk: DeskFile,
    charter: Annotated[
        Path, typer.Option(metavar="FILE", help=translate("cli", "The charter, as “charter --write” wrote it."))
    ],
    jurors: Annotated[Path, typer.Option(metavar="TABLE", help=translate("cli", "The table of jurors, CSV or XLSX."))],
    reason: Reason,
    closes: Annotated[str, typer.Option(metavar="DATE", help=translate("cli", "Closing date for hand-ins."))] = "",
    column: Columns = None,
    recovery_key_file: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the desk anew."""
    from jurydesk.actions import desks, recovering
    from jurydesk.actions.typed import read_closing

    key = recovery_key(recovery_key_file)
    rebuilt = recovering.rebuild(
        desk=desk,
        passphrase=passphrase(passphrase_file, new=True),
        charter=charter,
        jurors=jurors,
        columns=columns_given(column),
        recovery_key=key,
        reason=reason,
        closes_at=read_closing(closes),
        at=now(),
    )
    rebuilt.made.desk.close()
    output.line(say(desks.DESK_MADE, path=rebuilt.made.path))
    output.line(say(desks.RECOVERY_CODE, code=rebuilt.made.recovery_code))
    output.line(
        translate("cli", "Charter {before}, amended by {now}.").format(
            before=short_fingerprint(rebuilt.before), now=short_fingerprint(rebuilt.now)
        )
    )
    output.line(translate("cli", "Take the hand-ins in with recover-hand-in, and import the documents again."))


def recover_hand_in(
    *,
    desk: DeskFile,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help=translate("cli", "Hand-ins to take in, or folders of them."))
    ],
    confirmed: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FINGERPRINT",
            help=translate("cli", "Fingerprint of a hand-in that its juror read out on the phone. Can be repeated."),
        ),
    ] = None,
    recovery_key_file: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> int:
    """Take in hand-ins by the recovery key; the exit code is 1 where one was refused."""
    from jurydesk.actions import intake, recovering

    key = recovery_key(recovery_key_file)
    with opened(desk, passphrase_file) as found:
        results = recovering.recover_hand_ins(
            found, files=intake.hand_ins_among(files), recovery_key=key, confirmed=confirmed or (), at=now()
        )
        missing = intake.who_is_missing(found)
    return output.taken_in(results, missing)
