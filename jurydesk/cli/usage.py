"""Wrong usage of a command, as the library of commands raises it. It must never be used for what a desk refuses."""

from __future__ import annotations

import typer

# Typer brings a Click of its own or uses the installed one, by its version; its public names lead to the right one.
_ANCESTORS = {kind.__name__: kind for kind in typer.BadParameter.__mro__}
UsageError: type[Exception] = _ANCESTORS["UsageError"]
AnyUsageError: type[Exception] = _ANCESTORS["ClickException"]


def wrong_usage(sentence: str) -> Exception:
    """Return what a command raises where its options do not go together."""
    return UsageError(sentence)


def show(wrong: Exception) -> None:
    """Print the sentence on standard error, after how the command is called."""
    shown = getattr(wrong, "show", None)
    if callable(shown):
        shown()
