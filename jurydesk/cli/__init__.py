"""Every act that needs no window, as a command. It must never decide anything: the acts are in `actions`."""

from __future__ import annotations

from jurydesk.cli.program import main

__all__ = ["main"]
