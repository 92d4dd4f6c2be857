"""What a person reads in the window, as plain text."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def words(widget):
    """All that stands on visible labels, a label a line."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def titles(window):
    """The stages on the rail."""
    return [button.stage.title for button in window.frame.rail.buttons()]
