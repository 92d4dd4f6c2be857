"""Commands that make and check the result: list, record, verify, and consolidation of a plain table."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsCsv, AsJson, Columns, DeskFile, PassphraseFile, Sheet, columns_given, now, opened
from jurydesk.cli.secrets import key_password
from jurydesk.cli.usage import wrong_usage
from jurydesk.words import say, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("list", help=translate("cli", "Write and sign the recommendation list (PDF)."))(write_list)
    program.command("record", help=translate("cli", "Write the record from which the list can be recomputed."))(record)
    program.command("verify", help=translate("cli", "Check a signed list, with its record or without."))(verify)
    program.command("consolidate", help=translate("cli", "Consolidate a table of marks collected elsewhere."))(
        consolidate
    )


def write_list(
    *,
    desk: DeskFile,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("cli", "The PDF to write."))],
    certificate: Annotated[
        Path | None, typer.Option(metavar="FILE", help=translate("cli", "Certificate with key (PKCS#12: .p12, .pfx)."))
    ] = None,
    self_made: Annotated[
        str,
        typer.Option(
            "--self-made", metavar="NAME", help=translate("cli", "Sign with a certificate made for this name.")
        ),
    ] = "",
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Why a new version replaces the last."))
    ] = "",
    password_file: Annotated[
        Path | None,
        typer.Option(
            "--key-password-file",
            metavar="FILE",
            help=translate("cli", "A file with the certificate's password; else JURYDESK_KEY_PASSWORD, else asked."),
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write and sign the list."""
    from jurydesk.actions import publishing

    if certificate is not None and self_made:
        raise wrong_usage(translate("cli", "Name either a certificate file or --self-made, not both."))
    with opened(desk, passphrase_file, as_chair=True) as found:
        if certificate is not None:
            publishing.certificate_bytes(certificate)  # before anybody types its password
        password = key_password(password_file) if certificate is not None else ""
        written = publishing.write_list(
            found,
            path=file,
            certificate=certificate,
            password=password,
            self_made=self_made,
            reason=reason,
            at=now(),
        )
    output.line(translate("cli", "Signed list, version {version}: {path}").format(version=written.version, path=file))
    output.line(say(written.signature))
    for sentence in written.cautions:
        output.note(sentence)


def record(
    *,
    desk: DeskFile,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("cli", "The record to write."))],
    full: Annotated[
        str, typer.Option(metavar="AGE-KEY", help=translate("cli", "With names and texts, sealed to this age key."))
    ] = "",
    seal_to: Annotated[
        str, typer.Option(metavar="AGE-KEY", help=translate("cli", "Without names and texts, sealed to this age key."))
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the record."""
    from jurydesk.actions import publishing

    if full and seal_to:
        raise wrong_usage(translate("cli", "Name either --full or --seal-to, not both."))
    with opened(desk, passphrase_file) as found:
        told = publishing.write_record(found, path=file, sealed_to=full or seal_to, names=bool(full), at=now())
    output.line(translate("cli", "Record: {path}").format(path=file))
    for sentence in () if full else told.sentences:
        output.line(sentence)


def verify(
    *,
    file: Annotated[Path, typer.Argument(metavar="LIST", help=translate("cli", "The signed list (PDF)."))],
    record: Annotated[Path | None, typer.Option(metavar="FILE", help=translate("cli", "The list's record."))] = None,
    json: AsJson = False,
) -> int:
    """Check a list; the exit code is 1 where something does not hold."""
    from jurydesk.actions import checking

    report = checking.verify(list_file=file, record_file=record)
    if json:
        output.as_json(checking.as_plain(report))
    else:
        for sentence in checking.sentences(report):
            output.line(sentence)
    return 0 if report.holds else 1


def consolidate(
    *,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help=translate("cli", "The table, CSV or XLSX."))],
    rules: Annotated[
        str,
        typer.Option("--rules", metavar="NAME|FILE", help=translate("cli", "Rule profile, or a rules file (TOML).")),
    ],
    json: AsJson = False,
    csv: AsCsv = False,
    column: Columns = None,
    sheet: Sheet = "",
) -> None:
    """Consolidate a table collected elsewhere."""
    from jurydesk.actions import consolidating, profiles, result_tables

    done = consolidating.consolidate_table(
        table=table, rules=profiles.load_rules(rules), columns=columns_given(column, sheet)
    )
    if json:
        output.as_json(result_tables.as_plain(done.view))
    elif csv:
        output.raw(result_tables.as_csv(done.view))
    else:
        shown = result_tables.as_table(done.view)
        output.table(shown.headings, shown.rows, right=shown.right)
        for sentence in shown.notes:
            output.line(sentence)
    for remark in done.report.notes:
        output.note(remark.text())
