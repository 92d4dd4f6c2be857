"""Words on the ground: headings, second texts, thin lines. They wrap, and their sizes come from the style sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose named properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def label(text: str = "", part: str = "", *, wrap: bool = True, parent: QWidget | None = None) -> QLabel:
    """A text in one of the sheet's kinds; always plain text, so that no file can write mark-up into the window."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if part:
        made.setProperty("part", part)
    return made


def heading(text: str = "") -> QLabel:
    """The title of a screen or of a sheet."""
    return label(text, "heading")


def subheading(text: str = "") -> QLabel:
    """The title of a section."""
    return label(text, "subheading")


def second(text: str = "", *, wrap: bool = True) -> QLabel:
    """A smaller, quieter text."""
    return label(text, "second", wrap=wrap)


def toned(text: str, tone: str) -> QLabel:
    """A small text in one of the tones: amber for what is missing, green for what is kept."""
    made = label(text)
    made.setProperty("tone", tone)
    return made


def line() -> QFrame:
    """A thin line between two things of one sheet."""
    made = QFrame()
    made.setProperty("part", "line")
    return made
