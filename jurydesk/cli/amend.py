"""Commands after the freeze: amend the charter, withdraw a hand-in, decide which of two counts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import AsJson, Columns, DeskFile, PassphraseFile, Reason, columns_given, now, opened
from jurydesk.cli.usage import wrong_usage
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.panel import Assignment
from jurydesk.words import say, translate

Fingerprint = Annotated[
    str,
    typer.Option(
        "--hand-in", metavar="FINGERPRINT", help=translate("cli", "The hand-in by its fingerprint, short or whole.")
    ),
]


def add_to(program: typer.Typer) -> None:
    """Add these commands to the program."""
    program.command("amend", help=translate("cli", "Amend the charter, or show what that does."))(amend)
    program.command("withdraw-hand-in", help=translate("cli", "Withdraw a hand-in, with a reason."))(withdraw_hand_in)
    program.command("clashes", help=translate("cli", "Show hand-ins that wait for a decision."))(clashes)
    program.command("decide-clash", help=translate("cli", "Decide whether such a hand-in counts."))(decide_clash)


def amend(
    *,
    desk: DeskFile,
    reason: Reason,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=translate("cli", "Show what would happen, and do nothing."))
    ] = False,
    rules: Annotated[
        str, typer.Option(metavar="NAME|FILE", help=translate("cli", "Rules to put in place of the present ones."))
    ] = "",
    proposals: Annotated[
        Path | None,
        typer.Option(metavar="TABLE", help=translate("cli", "Rows of new or changed proposals; documents stay.")),
    ] = None,
    document: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NUMBER=FILE",
            help=translate("cli", "A document for a proposal; replaces one of the same name. Can be repeated."),
        ),
    ] = None,
    remove_document: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMBER=NAME", help=translate("cli", "A document to take out. Can be repeated.")),
    ] = None,
    withdraw: Annotated[
        list[str] | None,
        typer.Option(metavar="NUMBER", help=translate("cli", "A proposal that was withdrawn. Can be repeated.")),
    ] = None,
    jurors: Annotated[
        Path | None, typer.Option(metavar="TABLE", help=translate("cli", "People who join the panel."))
    ] = None,
    substitute: Annotated[
        list[str] | None,
        typer.Option(metavar="LEFT=BY", help=translate("cli", "Who takes over from a juror who left, by number.")),
    ] = None,
    assign: Annotated[
        list[str] | None,
        typer.Option(metavar="JUROR=NUMBER", help=translate("cli", "A further proposal for a juror.")),
    ] = None,
    column: Columns = None,
    json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Amend the charter; keys that came since the last version are taken in with every amendment."""
    from jurydesk.actions import amending, amendment_tables, profiles
    from jurydesk.actions.changes import Amendment, NewDocument

    columns = columns_given(column)
    amendment = Amendment(
        rules=profiles.load_rules(rules) if rules else None,
        proposals=amendment_tables.proposals_in(proposals, columns) if proposals else (),
        documents=tuple(NewDocument(number, Path(file)) for number, file in _pairs(document)),
        removed=_pairs(remove_document),
        withdrawn=tuple(withdraw or ()),
        jurors=amendment_tables.jurors_in(jurors, columns) if jurors else (),
        substitutes={_number(left): _number(by) for left, by in _pairs(substitute)},
        assignments=tuple(Assignment(_number(juror), number) for juror, number in _pairs(assign)),
    )
    with opened(desk, passphrase_file) as found:
        act = amending.preview if dry_run else amending.amend
        done = act(found, amendment=amendment, reason=reason, at=now())
        names = amending.names(found) | {juror.number: juror.name for juror in amendment.jurors}
    if json:
        output.as_json(amending.as_plain(done))
        return
    for sentence in amending.sentences(done, names):
        output.line(sentence)
    if dry_run:
        output.line(translate("cli", "This is what would happen. Nothing was changed."))
    else:
        output.line(
            translate("cli", "Charter, version {version}: {short}").format(version=done.version, short=done.short)
        )


def withdraw_hand_in(
    *, desk: DeskFile, hand_in: Fingerprint, reason: Reason, passphrase_file: PassphraseFile = None
) -> None:
    """Withdraw a hand-in."""
    from jurydesk.actions import deciding

    with opened(desk, passphrase_file) as found:
        counts = deciding.withdraw_hand_in(found, hand_in=hand_in, reason=reason, at=now())
    if counts is None:
        output.line(translate("cli", "Withdrawn. No hand-in of this juror counts now."))
    else:
        output.line(
            translate("cli", "Withdrawn. Hand-in {sequence} of juror {juror} ({short}) counts now.").format(
                sequence=counts.sequence, juror=counts.juror, short=short_fingerprint(counts.digest)
            )
        )


def clashes(*, desk: DeskFile, json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Show what waits for a decision."""
    from jurydesk.actions import deciding, deciding_declarations

    with opened(desk, passphrase_file) as found:
        rows = deciding.clashes(found)
        declared = deciding_declarations.waiting_declarations(found)
    if json:
        output.as_json([*(row.as_plain() for row in rows), *(one.as_plain() for one in declared)])
        return
    for one in declared:
        output.line(f"{short_fingerprint(one.digest)}: {one.sentence}")
    for row in rows:
        output.line(f"{short_fingerprint(row.digest)}: {row.sentence}")
        if row.other:
            output.line(
                translate("cli", "  {marks} marks in it; {other} beside it has {others}.").format(
                    marks=row.marks, other=short_fingerprint(row.other), others=row.other_marks
                )
            )
    if not rows and not declared:
        output.line(translate("cli", "Nothing waits for a decision."))


def decide_clash(
    *,
    desk: DeskFile,
    hand_in: Fingerprint,
    counts: Annotated[bool, typer.Option("--counts/--left-out", help=translate("cli", "What is decided."))],
    reason: Reason,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Decide on a hand-in that waits."""
    from jurydesk.actions import deciding, deciding_declarations

    with opened(desk, passphrase_file, as_chair=True) as found:
        file = deciding_declarations.waiting_as(found, fingerprint=hand_in)
        if file:
            verdict = deciding_declarations.decide_declarations(
                found, file=file, counts=counts, reason=reason, at=now()
            )
            amend_too = counts and deciding_declarations.charter_names_another(found, file=file)
        else:
            verdict = deciding.decide_clash(found, hand_in=hand_in, counts=counts, reason=reason, at=now())
            amend_too = False
    if amend_too:
        output.note(
            translate("cli", "The charter names the other file; amend it, or that juror's desk refuses the dossier.")
        )
    output.line(translate("cli", "Decided: {verdict}").format(verdict=say(deciding.BECAME[verdict])))


def _pairs(given: list[str] | None) -> tuple[tuple[str, str], ...]:
    """Return the two sides of each `A=B`."""
    found = []
    for pair in given or ():
        left, sign, right = pair.partition("=")
        if not sign or not left.strip() or not right.strip():
            sentence = translate("cli", "“{pair}” needs an equals sign between two parts.").format(pair=pair)
            raise wrong_usage(sentence)
        found.append((left.strip(), right.strip()))
    return tuple(found)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise wrong_usage(translate("cli", "“{text}” is no number of a juror.").format(text=text))
    return int(text)
