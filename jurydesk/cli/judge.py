"""Commands of the juror: open a pack, declare, mark, hand in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsJson, Columns, DeskFile, PassphraseFile, Sheet, columns_given, now, opened
from jurydesk.cli.recovery_code import given_code
from jurydesk.cli.secrets import pack_code, passphrase
from jurydesk.cli.usage import wrong_usage
from jurydesk.words import say, translate

if TYPE_CHECKING:
    from jurydesk.actions.declaring import DeclarationRow


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("open-pack", help=translate("cli", "Open a pack you received: makes your desk, or renews it."))(
        open_pack
    )
    program.command("declare-file", help=translate("cli", "Strict calls: write the declaration file."))(declare_file)
    program.command("declare", help=translate("cli", "Declare: no conflict of interest, or a conflict."))(declare)
    program.command("mark", help=translate("cli", "Give marks: one, or a whole CSV or XLSX table."))(mark)
    program.command("hand-in", help=translate("cli", "Hand in: write one sealed, signed file for the panel."))(hand_in)
    program.command("progress", help=translate("cli", "Show how far each of your proposals is."))(progress)


def open_pack(
    *,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="PACK", help=translate("cli", "The pack (NAME.jurypack), or the parts of one.")),
    ],
    desk: DeskFile,
    code_file: Annotated[
        Path | None,
        typer.Option(
            "--pack-code-file",
            metavar="FILE",
            help=translate("cli", "A file with the pack's code; else JURYDESK_PACK_CODE, else you are asked."),
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Open a pack."""
    from jurydesk.actions import desks, packs
    from jurydesk.actions.filling import ROSTER
    from jurydesk.actions.pack_news import pack_news

    known = desk.exists()
    coded = [packs.needs_code(file) for file in files]  # all are looked at before anybody types
    code = pack_code(code_file) if any(coded) else ""
    recovery = (given_code(passphrase_file) or "") if known else ""
    opened_pack = packs.open_packs(
        files=files,
        code=code,
        desk=desk,
        passphrase="" if recovery else passphrase(passphrase_file, new=not known),
        recovery_code=recovery,
        at=now(),
    )
    warnings = opened_pack.desk.warnings()
    news = pack_news(opened_pack.desk, opened_pack) if known else tuple(filter(None, (opened_pack.missing,)))
    opened_pack.desk.close(at=now())
    output.line(
        translate("cli", "This is the desk of juror {juror} for “{call}”, with {count} proposals.").format(
            juror=opened_pack.juror, call=opened_pack.call_title, count=opened_pack.proposals
        )
    )
    compared = translate("cli", "Panel key {key}, charter {charter}: compare them with the letter.")
    if opened_pack.kind == ROSTER:
        compared = translate("cli", "Panel key {key}, rules {charter}: compare them with the letter.")
    output.line(compared.format(key=opened_pack.panel_key_short, charter=opened_pack.charter_short))
    if opened_pack.kind == ROSTER:
        output.line(translate("cli", "This is the roster: declare on it, and send the declaration file."))
    for sentence in news:
        output.line(sentence)
    if opened_pack.recovery_code:
        output.line(say(desks.RECOVERY_CODE, code=opened_pack.recovery_code))
    for sentence in warnings:
        output.note(sentence)


def declare(
    *,
    desk: DeskFile,
    proposal: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMBER", help=translate("cli", "Number of a proposal; can be repeated.")),
    ] = None,
    remaining: Annotated[
        bool, typer.Option("--remaining", help=translate("cli", "All proposals not declared yet: no conflict."))
    ] = False,
    conflict: Annotated[
        str, typer.Option(metavar="CATEGORY", help=translate("cli", "There is a conflict, of this category."))
    ] = "",
    statement: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "What the conflict is."))] = "",
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Why an earlier answer is changed."))
    ] = "",
    not_so: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Why a likely conflict that is pointed out is none."))
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Declare, for the proposals named or for all that remain."""
    from jurydesk.actions import declaring

    if not proposal and (conflict or statement or reason or not_so):
        raise wrong_usage(translate("cli", "Name the proposal that this is about: --proposal"))
    with opened(desk, passphrase_file) as found:
        for number in proposal or []:
            declaring.declare(
                found,
                proposal=number,
                category=conflict,
                statement=statement,
                reason=reason,
                hint_dismissed=not_so,
                at=now(),
            )
        if remaining:
            declaring.declare_remaining(found, at=now())
        rows = declaring.declaration_rows(found)
    output.table(
        [translate("cli", "Proposal"), translate("cli", "Title"), translate("cli", "Answer")],
        [[row.proposal, row.title, say(row.answer)] for row in rows],
    )
    _point_out([row for row in rows if row.needs_own_answer])


def _point_out(rows: list[DeclarationRow]) -> None:
    from jurydesk.actions import hints

    for row in rows:
        for hint in row.hints:
            sentence = say(hints.to_the_juror(hint), ours=hint.ours, theirs=hint.theirs)
            output.note(f"{row.proposal}: {sentence}")
    if rows:
        output.note(
            translate(
                "cli", "These need an answer of their own: --conflict with --statement, or --not-so with a reason."
            )
        )


def declare_file(
    *,
    desk: DeskFile,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("cli", "The file to write and to send."))],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write the declaration file."""
    from jurydesk.actions import declaring_file

    with opened(desk, passphrase_file) as found:
        receipt = declaring_file.write_declarations(found, path=file, at=now())
    output.line(
        translate("cli", "Declaration file {sequence}: {path}, fingerprint {short}").format(
            sequence=receipt.sequence, path=receipt.path, short=receipt.short
        )
    )
    output.line(translate("cli", "Send it to the panel's office; your dossier comes back, sealed to this desk."))


def mark(
    *,
    desk: DeskFile,
    table: Annotated[
        Path | None,
        typer.Option(metavar="TABLE", help=translate("cli", "A table of proposal, criterion, mark and comment.")),
    ] = None,
    proposal: Annotated[str, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the proposal."))] = "",
    criterion: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "Short name of the criterion."))] = "",
    value: Annotated[
        str,
        typer.Option(
            "--mark", metavar="TEXT", help=translate("cli", "The mark; “cannot assess” where the rules offer it.")
        ),
    ] = "",
    comment: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "The comment on this criterion."))
    ] = None,
    overall: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "The overall comment on the proposal."))
    ] = None,
    strengths: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "The strengths of the proposal."))
    ] = None,
    weaknesses: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "The weaknesses of the proposal."))
    ] = None,
    recommendation: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "Your recommendation, by its short name."))
    ] = None,
    confidence: Annotated[
        str | None, typer.Option(metavar="TEXT", help=translate("cli", "How sure you are of your judgement."))
    ] = None,
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "Why marks are changed after a hand-in."))
    ] = "",
    column: Columns = None,
    sheet: Sheet = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Give marks."""
    from jurydesk.actions import mark_tables, marking

    if (table is None) == (not proposal):
        raise wrong_usage(translate("cli", "Name either a table (--table) or one proposal (--proposal)."))
    with opened(desk, passphrase_file) as found:
        if table is not None:
            for sentence in mark_tables.import_marks(
                found, table=table, columns=columns_given(column, sheet), reason=reason, at=now()
            ):
                output.line(sentence)
            return
        marking.give(
            found,
            proposal=proposal,
            criterion=criterion,
            text=value,
            comment=comment,
            overall=overall,
            strengths=strengths,
            weaknesses=weaknesses,
            recommendation=recommendation,
            confidence=confidence,
            reason=reason,
            at=now(),
        )
        row = marking.progress_row(found, proposal)
    output.line(f"{row.proposal} {row.title}: {row.words}")


def progress(*, desk: DeskFile, json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Show how far each proposal is."""
    from jurydesk.actions import marking

    with opened(desk, passphrase_file) as found:
        rows = marking.progress_rows(found)
    if json:
        output.as_json([row.as_plain() for row in rows])
        return
    output.table(
        [translate("cli", "Proposal"), translate("cli", "Title"), translate("cli", "State")],
        [[row.proposal, row.title, row.words] for row in rows],
        most=output.PAGE,
    )


def hand_in(
    *,
    desk: DeskFile,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("cli", "The file to write and to send."))],
    incomplete: Annotated[
        bool, typer.Option("--incomplete", help=translate("cli", "Hand in although something is still open."))
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Hand in."""
    from jurydesk.actions import handing_in

    with opened(desk, passphrase_file) as found:
        receipt = handing_in.hand_in(found, path=file, incomplete=incomplete, at=now())
    output.line(
        translate("cli", "Handed in as version {sequence}: {path}").format(sequence=receipt.sequence, path=receipt.path)
    )
    output.line(
        translate("cli", "Fingerprint {short} ({full}): you find it again on the signed list.").format(
            short=receipt.short, full=receipt.digest
        )
    )
    if receipt.open:
        output.line(translate("cli", "Still open: {proposals}").format(proposals=", ".join(receipt.open)))
