"""Commands of the meeting: attendance, panel scores, votes, decisions."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import Columns, DeskFile, PassphraseFile, Reason, Sheet, columns_given, now, opened
from jurydesk.cli.usage import wrong_usage
from jurydesk.domain.meeting import ChairVote, Presence
from jurydesk.domain.recommendation import Section
from jurydesk.words import say, translate

Proposal = Annotated[str, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the proposal."))]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("attend", help=translate("cli", "Note who takes part in the meeting, and how."))(attend)
    program.command("panel-score", help=translate("cli", "Note the panel's own score of a criterion."))(panel_score)
    program.command("vote", help=translate("cli", "Record a vote; says whether the motion is carried."))(vote)
    program.command("recommend", help=translate("cli", "Record the panel's decisions, with their reasons."))(recommend)


def attend(
    *,
    desk: DeskFile,
    juror: Annotated[
        list[int] | None,
        typer.Option(metavar="NUMBER", help=translate("cli", "Number of a juror; can be repeated. Without it: all.")),
    ] = None,
    presence: Annotated[Presence, typer.Option(help=translate("cli", "How they take part."))] = Presence.ROOM,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Note attendance."""
    from jurydesk.actions import meeting

    with opened(desk, passphrase_file, as_chair=True) as found:
        state = meeting.attend(found, jurors=juror, presence=presence, at=now())
    output.line(say(state.sentence, **state.values))


def panel_score(
    *,
    desk: DeskFile,
    proposal: Proposal,
    criterion: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "Short name of the criterion."))],
    score: Annotated[
        str, typer.Option(metavar="TEXT", help=translate("cli", "The panel's score, on the criterion's scale."))
    ],
    reason: Reason,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Note a panel score."""
    from jurydesk.actions import meeting

    with opened(desk, passphrase_file, as_chair=True) as found:
        meeting.panel_score(found, proposal=proposal, criterion=criterion, text=score, reason=reason, at=now())
    output.line(translate("cli", "Noted. It replaces the jurors' marks of this criterion; both are kept and shown."))


def vote(
    *,
    desk: DeskFile,
    motion: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "What is voted on."))],
    yes: Annotated[int, typer.Option(metavar="NUMBER", min=0, help=translate("cli", "Votes for it."))],
    no: Annotated[int, typer.Option(metavar="NUMBER", min=0, help=translate("cli", "Votes against it."))] = 0,
    abstained: Annotated[int, typer.Option(metavar="NUMBER", min=0, help=translate("cli", "Abstentions."))] = 0,
    proposal: Annotated[
        str, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the proposal, if it is about one."))
    ] = "",
    secret: Annotated[bool, typer.Option("--secret", help=translate("cli", "The vote is secret."))] = False,
    chair: Annotated[ChairVote, typer.Option(help=translate("cli", "How the chair voted."))] = ChairVote.NOT_SAID,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Record a vote."""
    from jurydesk.actions import meeting

    with opened(desk, passphrase_file, as_chair=True) as found:
        told = meeting.vote(
            found,
            proposal=proposal,
            motion=motion,
            yes=yes,
            no=no,
            abstained=abstained,
            secret=secret,
            chair=chair,
            at=now(),
        )
    output.line(say(told.sentence, **told.values))


def recommend(
    *,
    desk: DeskFile,
    proposal: Annotated[str, typer.Option(metavar="NUMBER", help=translate("cli", "Number of the proposal."))] = "",
    section: Annotated[
        Section,
        typer.Option(
            metavar="SECTION", help=translate("cli", "Decided: recommended, “reserve list” or “not recommended”.")
        ),
    ] = Section.RECOMMENDED,
    amount: Annotated[
        str, typer.Option("--sum", metavar="SUM", help=translate("cli", "Recommended sum in euros; else as requested."))
    ] = "",
    reason: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "The reason of the jury."))] = "",
    remark: Annotated[str, typer.Option(metavar="TEXT", help=translate("cli", "Conditions and advice."))] = "",
    table: Annotated[
        Path | None,
        typer.Option(metavar="TABLE", help=translate("cli", "Decisions from a table: proposal, section, sum, reason.")),
    ] = None,
    column: Columns = None,
    sheet: Sheet = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Record decisions."""
    from jurydesk.actions import cautions, meeting
    from jurydesk.actions.typed import read_cents

    if not proposal and (amount or reason or remark):
        raise wrong_usage(translate("cli", "Name the proposal that this is about: --proposal"))
    if proposal and table is not None:
        raise wrong_usage(translate("cli", "Name either a table (--table) or one proposal (--proposal)."))
    with opened(desk, passphrase_file, as_chair=True) as found:
        if table is not None:
            meeting.import_decisions(found, table=table, columns=columns_given(column, sheet), at=now())
        if proposal:
            meeting.decide(
                found,
                proposal=proposal,
                section=section,
                sum_cents=read_cents(amount),
                reason=reason,
                remark=remark,
                at=now(),
            )
        state = meeting.decision_state(found)
        with found.read() as queries:
            over = cautions.of_budget(queries)
    output.line(say(state.sentence, **state.values))
    for sentence in over:
        output.note(sentence)
