"""Commands beside the way from call to list: the example panel, the self-test, the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated, Protocol

import typer

from jurydesk.cli import output
from jurydesk.cli.options import now
from jurydesk.words import say, translate


class OpenWindow(Protocol):
    """Opens the window, on a desk, pack or list if one is given; returns the exit code when it is closed."""

    def __call__(self, path: Path | None = None, *, passphrase: str | None = None, as_chair: bool = False) -> int:
        """Open the window."""


def add_to(program: typer.Typer, open_window: OpenWindow) -> None:
    """Add these commands to the program."""

    @program.command("demo", help=translate("cli", "Play an example panel, and open its window."))
    def demo(
        *,
        folder: Annotated[
            Path | None, typer.Argument(metavar="FOLDER", help=translate("cli", "Where the example's files go."))
        ] = None,
        no_window: Annotated[
            bool, typer.Option("--no-window", help=translate("cli", "Only play; open no window."))
        ] = False,
    ) -> int:
        return _demo(folder, None if no_window else open_window)

    @program.command("window", help=translate("cli", "Open the window, on a desk or pack if one is named."))
    def window(
        file: Annotated[
            Path | None, typer.Argument(metavar="FILE", help=translate("cli", "A desk, pack or list."))
        ] = None,
    ) -> int:
        return open_window(file)

    program.command("self-test", help=translate("cli", "Check that this program has all that it needs."))(self_test)


def _demo(folder: Path | None, open_window: OpenWindow | None) -> int:
    from jurydesk.actions.demo import run_demo

    files = run_demo(folder, say=output.line, at=now())
    if open_window is None:
        return 0
    if not has_screen():
        output.line(translate("cli", "There is no screen here, so no window is opened."))
        return 0
    return open_window(files.panel_desk, passphrase=files.passphrase, as_chair=True)


def self_test() -> int:
    """Check the program's own parts; the exit code is 1 where one is missing."""
    from jurydesk.actions import self_test as self_tests

    results = self_tests.self_test(at=now())
    for result in results:
        output.line(f"{'✓' if result.holds else '✗'} {say(result.sentence, **result.values)}")
    return 0 if all(result.holds for result in results) else 1


def has_screen() -> bool:
    """Return whether a window can be shown here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
