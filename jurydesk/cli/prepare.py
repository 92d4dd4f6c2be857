"""Commands of the office before the packs go out: call, rules, proposals, jurors, conflicts, assignments."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsJson, Columns, DeskFile, PassphraseFile, Reason, Sheet, columns_given, now, opened
from jurydesk.cli.secrets import passphrase
from jurydesk.cli.usage import wrong_usage
from jurydesk.domain.call import Mode, Phase
from jurydesk.words import say, translate


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("new", help=translate("cli", "Prepare a panel: make its desk file with a rule profile."))(new)
    program.command("rules", help=translate("cli", "Show the rules, or replace them by an edited file."))(rules)
    program.command("import-proposals", help=translate("cli", "Take proposals from a table, and PDFs from a folder."))(
        import_proposals
    )
    program.command("import-jurors", help=translate("cli", "Take jurors from a CSV or XLSX table."))(import_jurors)
    program.command("conflict", help=translate("cli", "Note a conflict of interest that is known already."))(conflict)
    program.command("hints", help=translate("cli", "List likely conflicts of jurors with proposals."))(hints)
    program.command("assign", help=translate("cli", "Assign by hand with --juror, else all anew."))(assign)
    program.command("formal-check", help=translate("cli", "Note what failed the formal check or was withdrawn."))(
        formal_check
    )


def new(
    *,
    desk: DeskFile,
    title: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "Title of the call."))],
    profile: Annotated[
        str, typer.Option(metavar="NAME|FILE", help=translate("cli", "Rule profile by name, or a rules file (TOML)."))
    ] = "interclust",
    round_: Annotated[
        str, typer.Option("--round", metavar="TEXT", help=translate("cli", "Round of the call, as it is written."))
    ] = "",
    phase: Annotated[Phase, typer.Option(help=translate("cli", "Phase that is judged."))] = Phase.SINGLE,
    file_number: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "File number."))] = "",
    envelope: Annotated[
        str, typer.Option(metavar="SUM", help=translate("cli", "Money that can be given, in euros."))
    ] = "",
    closes: Annotated[
        str,
        typer.Option(
            metavar="DATE",
            help=translate("cli", "Closing date for hand-ins: 2026-06-30, or with a time 2026-06-30T14:00."),
        ),
    ] = "",
    office: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Who runs the office, as the list will say."))
    ] = "",
    language: Annotated[str, typer.Option(metavar="de|en", help=translate("cli", "Language of the documents."))] = "de",
    mode: Annotated[
        Mode,
        typer.Option(help=translate("cli", "How packs go out: strict sends rosters first, so that keys are frozen.")),
    ] = Mode.SIMPLE,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a panel's desk."""
    from jurydesk.actions import desks as desk_acts
    from jurydesk.actions import preparing, profiles
    from jurydesk.actions.typed import read_closing

    call = preparing.new_call(
        title=title,
        round_=round_,
        phase=phase,
        file_number=file_number,
        envelope=envelope,
        closes_at=read_closing(closes),
        mode=mode,
        language=language,
        office=office,
    )
    if call.closes_at is not None and call.closes_at < now():
        output.note(translate("cli", "The closing date lies in the past: every hand-in will count as late."))
    of = profiles.load_rules(profile)
    made = desk_acts.create_panel_desk(
        path=desk, passphrase=passphrase(passphrase_file, new=True), call=call, rules=of, at=now()
    )
    warnings = made.desk.warnings()
    made.desk.close()
    output.line(say(desk_acts.DESK_MADE, path=made.path))
    output.line(say(desk_acts.RECOVERY_CODE, code=made.recovery_code))
    output.line(say(desk_acts.HAND_IN_KEY, key=made.hand_in_key))
    for sentence in warnings:
        output.note(sentence)


def rules(
    *,
    desk: DeskFile,
    file: Annotated[
        str,
        typer.Option("--set", metavar="NAME|FILE", help=translate("cli", "Rules to put in place of the present ones.")),
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Show or replace the rules."""
    from jurydesk.actions import preparing, profiles

    with opened(desk, passphrase_file) as found:
        if file:
            preparing.set_rules(found, rules=profiles.load_rules(file), at=now())
        output.line(profiles.rules_to_toml(preparing.rules(found)))


def import_proposals(
    *,
    desk: DeskFile,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help=translate("cli", "The table, CSV or XLSX."))],
    documents: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help=translate("cli", "The folder with the proposals' PDFs."))
    ] = None,
    column: Columns = None,
    sheet: Sheet = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Import proposals and their documents."""
    from jurydesk.actions import importing

    with opened(desk, passphrase_file) as found:
        report = importing.import_proposals(
            found, table=table, documents=documents, columns=columns_given(column, sheet), at=now()
        )
    for sentence in importing.sentences(report):
        output.line(sentence)


def import_jurors(
    *,
    desk: DeskFile,
    table: Annotated[Path, typer.Argument(metavar="TABLE", help=translate("cli", "The table, CSV or XLSX."))],
    column: Columns = None,
    sheet: Sheet = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Import the panel's jurors."""
    from jurydesk.actions import importing

    with opened(desk, passphrase_file) as found:
        report = importing.import_jurors(found, table=table, columns=columns_given(column, sheet), at=now())
    for sentence in importing.sentences(report):
        output.line(sentence)


JurorNumber = Annotated[int, typer.Option("--juror", metavar="NUMBER", help=translate("cli", "Number of the juror."))]
ProposalNumber = Annotated[
    str, typer.Option("--proposal", metavar="NUMBER", help=translate("cli", "Number of the proposal."))
]


def conflict(
    *,
    desk: DeskFile,
    juror: JurorNumber,
    proposal: ProposalNumber,
    category: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Category of the rules, by its short name."))
    ] = "",
    statement: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "What is known."))] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Note a known conflict."""
    from jurydesk.actions import preparing

    with opened(desk, passphrase_file) as found:
        preparing.note_conflict(found, juror=juror, proposal=proposal, category=category, statement=statement, at=now())
    output.line(translate("cli", "Noted. This proposal's documents will not be in that juror's pack."))


def hints(*, desk: DeskFile, json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """List likely conflicts."""
    from jurydesk.actions.hints import hint_rows

    with opened(desk, passphrase_file) as found:
        rows = hint_rows(found)
    if json:
        output.as_json([row.as_plain() for row in rows])
        return
    headings = [translate("cli", "Proposal"), translate("cli", "Juror"), translate("cli", "Name")]
    output.table(
        [*headings, translate("cli", "In common"), translate("cli", "With"), translate("cli", "State")],
        [
            [r.proposal, str(r.juror), r.name, say(r.in_common), f"{r.hint.theirs} ({say(r.place)})", say(r.state)]
            for r in rows
        ],
        right=frozenset({1}),
    )


def assign(
    *,
    desk: DeskFile,
    juror: Annotated[
        int | None, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the juror, to assign by hand."))
    ] = None,
    proposal: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMBER", help=translate("cli", "Number of a proposal; can be repeated.")),
    ] = None,
    per_proposal: Annotated[
        int | None,
        typer.Option(
            metavar="NUMBER", min=1, help=translate("cli", "So many jurors for each proposal; without it, all for all.")
        ),
    ] = None,
    rapporteur: Annotated[bool, typer.Option(help=translate("cli", "The juror introduces these proposals."))] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Assign by hand with --juror, else all anew and automatically; known conflicts are left out."""
    from jurydesk.actions import preparing
    from jurydesk.actions.hints import hint_rows

    if juror is None and (proposal or rapporteur):
        raise wrong_usage(translate("cli", "Proposals are assigned by hand to one juror: name --juror as well."))
    if juror is not None and per_proposal is not None:
        raise wrong_usage(translate("cli", "Name --juror to assign by hand, or --per-proposal, not both."))
    with opened(desk, passphrase_file) as found:
        if juror is not None:
            preparing.assign(found, juror=juror, proposals=proposal or [], rapporteur=rapporteur, at=now())
        else:
            preparing.assign_automatically(found, per_proposal=per_proposal, at=now())
        rows = preparing.assignment_rows(found)
        nobody = preparing.judged_by_nobody(found)
        short, fewest = preparing.short_of(found, per_proposal=per_proposal) if per_proposal else ((), 0)
        near = [f"{row.proposal} ({row.name})" for row in hint_rows(found) if row.assigned and not row.noted]
    output.table(
        [translate("cli", "Juror"), translate("cli", "Name"), translate("cli", "Proposals")],
        [[str(row.juror), row.name, ", ".join(row.proposals)] for row in rows],
        right=frozenset({0}),
    )
    if short:
        told = translate("cli", "{wanted} jurors each were asked for; only {fewest} could be assigned to: {proposals}")
        output.note(told.format(wanted=per_proposal, fewest=fewest, proposals=", ".join(short)))
    if near:
        told = translate("cli", "Assigned although a conflict is likely: {assigned}. “jurydesk hints” says why.")
        output.note(told.format(assigned=", ".join(dict.fromkeys(near))))
    if nobody:
        output.note(translate("cli", "Assigned to nobody: {proposals}").format(proposals=", ".join(nobody)))


def formal_check(
    *,
    desk: DeskFile,
    proposal: ProposalNumber,
    reason: Reason,
    withdrawn: Annotated[bool, typer.Option("--withdrawn", help=translate("cli", "It was withdrawn."))] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Note why a proposal is not before the jury."""
    from jurydesk.actions import preparing

    with opened(desk, passphrase_file) as found:
        preparing.set_aside(found, proposal=proposal, reason=reason, withdrawn=withdrawn, at=now())
    output.line(translate("cli", "Noted. The list will name it with its reason."))
