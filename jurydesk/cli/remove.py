"""The command that takes a proposal off the desk. It must never do so after the charter is frozen."""

from __future__ import annotations

from typing import Annotated

import typer

from jurydesk.cli import output
from jurydesk.cli.options import DeskFile, PassphraseFile, now, opened
from jurydesk.words import translate


def add_to(program: typer.Typer) -> None:
    """Add the command to the program."""
    program.command(
        "remove-proposal", help=translate("cli", "Take a proposal off the desk that was imported by mistake.")
    )(remove_proposal)


def remove_proposal(
    *,
    desk: DeskFile,
    proposal: Annotated[
        str, typer.Option("--proposal", metavar="NUMBER", help=translate("cli", "Number of the proposal."))
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take a proposal off the desk."""
    from jurydesk.actions import removing

    with opened(desk, passphrase_file) as found:
        removing.remove_proposal(found, proposal=proposal, at=now())
    output.line(translate("cli", "Proposal {proposal} is off the desk.").format(proposal=proposal))
