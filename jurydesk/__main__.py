"""Dispatches: the render child, the window, or the command line. It must never import Qt before it knows which."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from jurydesk import words

if TYPE_CHECKING:
    from pathlib import Path

RENDER_CHILD = "render-child"


def main(argv: list[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code: 0 done, 1 refused, 2 wrong usage.

    Without arguments the window opens, as it does with a double click on the program.
    """
    given = sys.argv[1:] if argv is None else argv
    if given[:1] == [RENDER_CHILD]:
        from jurydesk.render.child import main as render_child

        return render_child()
    words.install(words.preferred(os.environ))
    if not given:
        return open_window()
    from jurydesk.cli import main as command_line

    return command_line(given, open_window=open_window)


def open_window(path: Path | None = None, *, passphrase: str | None = None, as_chair: bool = False) -> int:
    """Open the window, on a desk, pack or list if one is given; return the exit code when it is closed.

    Where the passphrase is at hand, `as_chair` says who works on the desk.
    """
    from jurydesk.app import main as window

    return window(path, passphrase=passphrase, as_chair=as_chair)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a built program starts itself for the check of signatures
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
