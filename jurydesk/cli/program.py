"""The program of commands and its exit codes: 0 done, 1 refused with one sentence and one hint, 2 wrong usage."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer

from jurydesk.cli import (
    amend,
    end,
    issue,
    judge,
    keep,
    meet,
    other,
    papers,
    prepare,
    publish,
    read,
    recover,
    recovery_code,
    remove,
    take,
)
from jurydesk.cli.in_words import in_words
from jurydesk.cli.other import OpenWindow
from jurydesk.cli.usage import AnyUsageError, show
from jurydesk.errors import DeskError, explain
from jurydesk.words import translate

REFUSED = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # what newer versions of Typer make of Ctrl+C


def build(open_window: OpenWindow) -> typer.Typer:
    """Return the program with all its commands; `open_window` is how a command opens the window."""
    program = typer.Typer(
        name="jurydesk",
        help=translate(
            "cli",
            "Jury panels that work offline: from a call to a signed recommendation list that anyone can check. "
            "Secrets are asked for, or read from files and the environment, never from the command line.",
        ),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for part in (prepare, remove, issue, judge, read, papers, take, amend, meet, publish, keep, end, recover):
        part.add_to(program)
    other.add_to(program, open_window)
    recovery_code.add_to(program)
    in_words(program)
    for command in program.registered_commands:  # whole sentences in the list of commands, wrapped and not cut off
        command.short_help = command.help
    return program


def main(argv: Sequence[str], *, open_window: OpenWindow) -> int:
    """Run the command that `argv` names and return its exit code."""
    for stream in (sys.stdout, sys.stderr):  # an old console must not stop a command over an umlaut
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    command = typer.main.get_command(build(open_window))
    try:
        code: object = command.main(args=list(argv), prog_name="jurydesk", standalone_mode=False)
    except DeskError as trouble:
        for line in explain(trouble):
            typer.echo(line, err=True)
        return REFUSED
    except typer.Abort:
        return _stopped()
    except typer.Exit as leave:
        code = int(leave.exit_code)
    except AnyUsageError as wrong:
        show(wrong)
        return WRONG_USAGE
    if code == INTERRUPTED:
        return _stopped()
    return code if isinstance(code, int) else 0


def _stopped() -> int:
    typer.echo(translate("cli", "Stopped; nothing more was done."), err=True)
    return REFUSED
