"""Asks before a copy of a document leaves the desk's protection. It writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_about_copy(parent: QWidget, name: str, save: Callable[[], object]) -> QMessageBox:
    """Asks, without stopping anything, whether a document may be saved where nothing protects it."""
    box = QMessageBox(parent)
    box.setObjectName("reader-copy")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(say(phrase("Reader", "A copy outside the desk")))
    warning = phrase("Reader", "The copy of {name} will be unprotected: whoever gets at the file can read it.")
    box.setText(say(warning, name=name))
    box.setInformativeText(
        say(
            phrase(
                "Reader",
                "JuryDesk cannot delete it when the round is over. Keep it where nobody else reads, and delete it "
                "yourself.",
            )
        )
    )
    saving = box.addButton(say(phrase("Reader", "Save a copy…")), QMessageBox.ButtonRole.AcceptRole)
    staying = box.addButton(say(phrase("Reader", "Save nothing")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    saving.clicked.connect(lambda _checked=False: save())
    box.open()
    return box
