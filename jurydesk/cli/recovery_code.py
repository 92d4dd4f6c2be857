"""Lets every command that opens a desk take its recovery code in place of the passphrase, without each saying so."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated

import typer

from jurydesk.cli.secrets import RECOVERY_CODE, first_line
from jurydesk.words import translate

RecoveryCodeFile = Annotated[
    Path | None,
    typer.Option(
        "--recovery-code-file",
        metavar="FILE",
        help=translate("cli", "A file with the desk's recovery code, when the passphrase is forgotten."),
    ),
]
OPENS_A_DESK = "passphrase_file"
NAME = "recovery_code_file"
_given: ContextVar[Path | None] = ContextVar("recovery code file", default=None)


def add_to(program: typer.Typer) -> None:
    """Give the option to each command of the program that has one for the passphrase and none for the code."""
    for command in program.registered_commands:
        callback = command.callback
        if callback is not None:
            names = inspect.signature(callback).parameters
            if OPENS_A_DESK in names and NAME not in names:
                command.callback = _taking(callback)


def given_code(passphrase_file: Path | None) -> str | None:
    """Return the code that was given, from the file named or from the environment; None where none was.

    A passphrase file named beside it counts before the environment. Raises DeskError for a file without a code.
    """
    file = _given.get()
    if file is not None:
        return first_line(file)
    return None if passphrase_file is not None else os.environ.get(RECOVERY_CODE) or None


def _taking(callback: Callable[..., object]) -> Callable[..., object]:
    """Return the command with the option beside its own."""

    @functools.wraps(callback)
    def with_code(*args: object, recovery_code_file: Path | None = None, **values: object) -> object:
        token = _given.set(recovery_code_file)
        try:
            return callback(*args, **values)
        finally:
            _given.reset(token)

    signature = inspect.signature(callback, eval_str=True)
    option = inspect.Parameter(NAME, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=RecoveryCodeFile)
    with_code.__signature__ = signature.replace(  # type: ignore[attr-defined]  # what inspect and Typer look at
        parameters=[*signature.parameters.values(), option]
    )
    with_code.__annotations__ = {name: one.annotation for name, one in signature.parameters.items()} | {
        NAME: RecoveryCodeFile
    }
    return with_code
