"""Commands that freeze and issue: rosters, charter, packs and dossiers, and how far each juror of a strict call is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsJson, DeskFile, PassphraseFile, now, opened
from jurydesk.cli.usage import wrong_usage
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.errors import DeskError
from jurydesk.words import say, translate

if TYPE_CHECKING:
    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.issuing import Issued

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help=translate("cli", "Where the packs are written."))]
Jurors = Annotated[
    list[int] | None,
    typer.Option("--juror", metavar="NUMBER", help=translate("cli", "Only these jurors; can be repeated.")),
]
CodesFile = Annotated[
    Path | None,
    typer.Option("--codes-file", metavar="FILE", help=translate("cli", "Write the codes to this file, not here.")),
]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("roster", help=translate("cli", "Strict calls: write the rosters."))(roster)
    program.command("freeze", help=translate("cli", "Freeze the charter, and write no pack."))(freeze)
    program.command("issue", help=translate("cli", "Freeze the charter and write the packs."))(issue)
    program.command("charter", help=translate("cli", "Show the charter's versions and fingerprints."))(charter)
    program.command("steps", help=translate("cli", "Strict calls: show how far each juror is."))(steps)


def roster(
    *,
    desk: DeskFile,
    folder: Folder,
    juror: Jurors = None,
    codes: CodesFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write rosters."""
    from jurydesk.actions import issuing, rosters

    if codes is not None:
        issuing.need_free(codes)
    trouble: DeskError | None = None
    with opened(desk, passphrase_file) as found:
        try:
            issued = rosters.issue_rosters(found, folder=folder, jurors=juror, at=now())
        except issuing.IssueStopped as stopped:
            issued, trouble = stopped.issued, stopped
        _warn(found)
    output.line(translate("cli", "Rules {fingerprint}").format(fingerprint=issued.charter_short))
    _show(issued, codes, trouble)


def freeze(*, desk: DeskFile, passphrase_file: PassphraseFile = None) -> None:
    """Freeze the charter."""
    from jurydesk.actions import chartering

    with opened(desk, passphrase_file) as found:
        frozen = chartering.freeze_charter(found, at=now())
    short = short_fingerprint(frozen.fingerprint)
    output.line(translate("cli", "Charter {fingerprint}").format(fingerprint=short))


def issue(
    *,
    desk: DeskFile,
    folder: Folder,
    juror: Jurors = None,
    codes: CodesFile = None,
    new_desk: Annotated[
        bool,
        typer.Option("--new-desk", help=translate("cli", "The old desk is lost: new secret, the old key is void.")),
    ] = False,
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Why a key becomes void; it stands in the charter."))
    ] = "",
    split: Annotated[
        str,
        typer.Option(metavar="SIZE", help=translate("cli", "Write packs in parts of at most this size: 20MB, 2GB.")),
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Freeze the charter and write the packs."""
    from jurydesk.actions import issuing
    from jurydesk.actions.typed import read_size

    part_size = read_size(split)
    if new_desk and not juror:
        raise wrong_usage(translate("cli", "Name the juror whose desk is lost: --juror"))
    if codes is not None:
        issuing.need_free(codes)
    trouble: DeskError | None = None
    with opened(desk, passphrase_file) as found:
        try:
            issued = issuing.issue(
                found,
                folder=folder,
                jurors=juror,
                new_desk=new_desk,
                reason=reason,
                part_size=part_size,
                at=now(),
            )
        except issuing.IssueStopped as stopped:
            issued, trouble = stopped.issued, stopped
        _warn(found)
    frozen = translate("cli", "Rules {fingerprint}") if issued.rules_only else translate("cli", "Charter {fingerprint}")
    output.line(frozen.format(fingerprint=issued.charter_short))
    _show(issued, codes, trouble)


def _warn(desk: OpenDesk) -> None:
    """Say beside the result where the panel is too small ever to decide."""
    from jurydesk.actions import cautions

    for sentence in cautions.of_panel(desk):
        output.note(sentence)


def _show(issued: Issued, codes: Path | None, trouble: DeskError | None) -> None:
    """Print what was written, codes included where no file takes them. Raises what stopped the writing, at the end."""
    from jurydesk.actions import issuing

    output.line(translate("cli", "Panel key {fingerprint}").format(fingerprint=issued.panel_key_short))
    coded = any(pack.code for pack in issued.packs)
    if codes is not None and coded:
        try:
            issuing.write_codes(issued, path=codes)
            output.line(translate("cli", "The codes are in {path}.").format(path=codes))
        except DeskError as failed:  # the packs are there, so their codes must not be lost
            trouble, codes = failed, None
    output.table(
        [translate("cli", "Juror"), translate("cli", "Name"), translate("cli", "Pack"), translate("cli", "Code")],
        [[str(p.juror), p.name, p.files, p.code if codes is None else ""] for p in issued.packs],
        right=frozenset({0}),
    )
    if issued.pending:
        numbers = ", ".join(map(str, issued.pending))
        output.note(translate("cli", "Key pending, no dossier yet: jurors {jurors}").format(jurors=numbers))
    if trouble is not None:
        raise trouble
    if coded:
        output.line(
            translate("cli", "Send each code another way than its pack: by letter or telephone, never together.")
        )


def steps(*, desk: DeskFile, json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Show how far each juror is."""
    from jurydesk.actions import rosters

    with opened(desk, passphrase_file) as found:
        rows = rosters.steps(found)
    if json:
        output.as_json([row.as_plain() for row in rows])
        return
    output.table(
        [translate("cli", "Juror"), translate("cli", "Name"), translate("cli", "State")],
        [[str(row.juror), row.name, say(row.state)] for row in rows],
        right=frozenset({0}),
    )


def charter(
    *,
    desk: DeskFile,
    write: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=translate("cli", "Write all versions to this file, to keep elsewhere.")),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show the charter, or write it to a file."""
    from jurydesk.actions import chartering, recovering

    with opened(desk, passphrase_file) as found:
        if write is not None:
            recovering.write_charter(found, path=write)
        versions = chartering.charter_versions(found)
    for version in versions:
        output.line(
            translate("cli", "Version {version}: {short} ({full})").format(
                version=version.version, short=version.short, full=version.fingerprint
            )
        )
        for name, part in version.digests.items():
            output.line(f"  {name}  {part}")
        if version.reason:
            output.line(f"  {version.reason}")
    if not versions:
        output.line(translate("cli", "The charter is frozen when the packs are issued."))
