"""Commands of the panel desk between hand-in and meeting: take in, rule, standings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsCsv, AsJson, DeskFile, PassphraseFile, Reason, WorkingAsChair, now, opened
from jurydesk.words import say, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("take-in", help=translate("cli", "Take in hand-ins: files in any order, also twice."))(take_in)
    program.command("rule", help=translate("cli", "Rule on a conflict: excluded, or may judge."))(rule)
    program.command("standings", help=translate("cli", "Show the consolidated order, as a table, JSON or CSV."))(show)


def take_in(
    *,
    desk: DeskFile,
    files: Annotated[
        list[Path], typer.Argument(metavar="FILES", help=translate("cli", "Hand-ins to take in, or folders of them."))
    ],
    passphrase_file: PassphraseFile = None,
) -> int:
    """Take in hand-ins; a file that is refused makes the exit code 1, the others are taken in all the same."""
    from jurydesk.actions import copies, intake

    with opened(desk, passphrase_file) as found:
        results = intake.take_in(found, files=intake.hand_ins_among(files), at=now())
        missing = intake.who_is_missing(found)
        noticed = copies.at_intake(found, at=now())
    code = output.taken_in(results, missing)
    for sentence in noticed:
        output.line(sentence)
    return code


def rule(
    *,
    desk: DeskFile,
    juror: Annotated[int, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the juror."))],
    proposal: Annotated[str, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the proposal."))],
    reason: Reason,
    excluded: Annotated[bool, typer.Option("--excluded/--may-judge", help=translate("cli", "What is decided."))],
    by_panel: Annotated[
        bool, typer.Option("--by-panel", help=translate("cli", "The panel decided, not the chair alone."))
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Rule on a conflict."""
    from jurydesk.actions import ruling

    with opened(desk, passphrase_file, as_chair=True) as found:
        ruling.rule_on_conflict(
            found, juror=juror, proposal=proposal, excluded=excluded, reason=reason, by_panel=by_panel, at=now()
        )
        rows = ruling.conflict_rows(found)
    output.table(
        [
            translate("cli", "Juror"),
            translate("cli", "Name"),
            translate("cli", "Proposal"),
            translate("cli", "Stated"),
            translate("cli", "State"),
        ],
        [[str(row.juror), row.name, row.proposal, row.stated, say(row.state)] for row in rows],
        right=frozenset({0}),
    )


def show(
    *,
    desk: DeskFile,
    json: AsJson = False,
    csv: AsCsv = False,
    proposal: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Explain the rank of this proposal."))
    ] = "",
    as_chair: WorkingAsChair = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show the standings."""
    from jurydesk.actions import reasons, result_tables, standings

    with opened(desk, passphrase_file, as_chair=as_chair) as found:
        view = standings.standings(found)
    if json:
        output.as_json(result_tables.as_plain(view, proposal))
    elif csv:
        output.raw(result_tables.as_csv(view))
    elif proposal:
        for sentence in reasons.why(view, proposal):
            output.line(sentence)
    else:
        shown = result_tables.as_table(view)
        output.table(shown.headings, shown.rows, right=shown.right)
        for sentence in shown.notes:
            output.line(sentence)
