"""The example panel: invented people and proposals, and the whole way from the call to the verified list."""

from __future__ import annotations

from jurydesk.actions.demo.play import run_demo
from jurydesk.actions.demo.stage import DemoFiles

__all__ = ["DemoFiles", "run_demo"]
