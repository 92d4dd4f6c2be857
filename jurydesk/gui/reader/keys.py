"""The keys of the reader: what each does, bound to the reader and listed for F1. It does nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget


def bind(reader: QWidget, acts: Mapping[str, Callable[[], object]]) -> None:
    """Lets each key do its act while the keyboard is anywhere in the reader."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), reader)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def listed() -> Sequence[tuple[str, str]]:
    """The keys and what they do."""
    return (
        ("Ctrl+F", say(phrase("Reader", "Find in this document; F3 and Shift+F3 go from hit to hit"))),
        ("Ctrl+G", say(phrase("Reader", "Go to a page"))),
        (say(phrase("Reader", "Page up, Page down, Space")), say(phrase("Reader", "Read on, read back"))),
        (say(phrase("Reader", "Left, Right")), say(phrase("Reader", "Page before, page after"))),
        (
            say(phrase("Reader", "Ctrl+plus, Ctrl+minus, Ctrl+0")),
            say(phrase("Reader", "Larger, smaller, fit width")),
        ),
        (
            say(phrase("Reader", "Alt+Left, Alt+Right")),
            say(phrase("Reader", "Back from where a link led, and there again")),
        ),
        ("Ctrl+H", say(phrase("Reader", "Highlight the marked text"))),
        ("Ctrl+N", say(phrase("Reader", "Note on the marked text, or on the page"))),
        ("Ctrl+Shift+N", say(phrase("Reader", "My notes beside the pages, and back"))),
        ("Ctrl+Tab", say(phrase("Reader", "Next document of this proposal"))),
        ("Ctrl+Shift+Tab", say(phrase("Reader", "Document before"))),
        (say(phrase("Reader", "Home, End")), say(phrase("Reader", "To the first page, to the last"))),
        ("Escape", say(phrase("Reader", "Leave the find row, a note or the search, back to the pages"))),
        ("Ctrl+C", say(phrase("Reader", "Copy the marked text"))),
        ("Ctrl+A", say(phrase("Reader", "Mark all text of this page; once more, of the document"))),
        (say(phrase("Reader", "Shift+Down, Shift+Up")), say(phrase("Reader", "Mark a line more, a line less"))),
        (
            say(phrase("Reader", "Alt+Down, Alt+Up, Enter")),
            say(phrase("Reader", "Next link, link before, follow it")),
        ),
    )
