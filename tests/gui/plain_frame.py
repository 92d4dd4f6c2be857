"""A desk's frame with two screens that note what is asked of them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from jurydesk.gui.parts.rail import Stage
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.shell.frame import DeskFrame


class Plain(Page):
    def __init__(self):
        super().__init__()
        self.told = []
        self.column.addWidget(QLabel("here"))

    def refresh(self):
        self.told.append("refresh")

    def open_at(self, subject):
        self.told.append(subject)

    def flush(self):
        self.told.append("flush")

    def place(self):
        return {"row": 3}

    def keys(self):
        return [("Ctrl+Return", "next open proposal")]


def plain_frame():
    made = DeskFrame()
    made.offer({"declare": Plain, "read": Plain})
    made.show_stages([Stage("declare", "Declare", "24 of 24", complete=True), Stage("read", "Read and mark", "1 of 2")])
    made.open_stage("declare")
    return made
