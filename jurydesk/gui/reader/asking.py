"""What the reader must ask a person: a document's password, and whether an address may be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label, restyle
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable


class PasswordRow(QFrame):
    """Asks for a document's password; `given` carries what was typed. Nothing keeps it."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-password")
        self.setProperty("part", "strip")
        self.setProperty("tone", "amber")
        self.words = label("")
        self.field = QLineEdit()
        self.field.setObjectName("reader-password-text")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password of the document"))
        self.field.returnPressed.connect(self._give)
        self.open = button(self.tr("Open"), self._give)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        row.addWidget(self.words, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.open)
        self.hide()

    def ask(self, words: str) -> None:
        """Opens with the sentence that says why."""
        self._say(words, wrong=False)
        self.field.clear()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, words: str) -> None:
        """The password was another; it can be typed again."""
        self._say(words, wrong=True)
        self.field.setEnabled(True)
        self.open.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self) -> None:
        """The document is open."""
        self.field.clear()
        self.field.setEnabled(True)
        self.open.setEnabled(True)
        self.hide()

    def _give(self) -> None:
        if self.field.text():
            self.field.setEnabled(False)
            self.open.setEnabled(False)
            self.given.emit(self.field.text())

    def _say(self, words: str, *, wrong: bool) -> None:
        self.words.setText(words)
        self.field.setProperty("wrong", "true" if wrong else "false")
        restyle(self.field)


def open_outside(address: str) -> None:
    """Hands the address to the system, which opens it in the browser or the mail program."""
    QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def ask_about_address(parent: QWidget, address: str, go: Callable[[str], object]) -> QMessageBox:
    """Asks, without stopping anything, whether the address may be handed to the browser or the mail program."""
    box = QMessageBox(parent)
    box.setObjectName("reader-address")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(say(phrase("Reader", "A link that leaves this program")))
    box.setText(
        say(
            phrase(
                "Reader",
                "This link leads to the internet. JuryDesk itself stays offline; another program would open it.",
            )
        )
    )
    box.setInformativeText(address)
    opening = box.addButton(say(phrase("Reader", "Open in another program")), QMessageBox.ButtonRole.ActionRole)
    copying = box.addButton(say(phrase("Reader", "Copy the address")), QMessageBox.ButtonRole.ActionRole)
    staying = box.addButton(say(phrase("Reader", "Stay here")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(staying)
    box.setEscapeButton(staying)
    opening.clicked.connect(lambda: go(address))
    copying.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
    box.open()
    return box
