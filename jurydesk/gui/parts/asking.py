"""Small questions before an act: a reason, a yes to what cannot be undone. It never acts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import heading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ReasonDialog(ActDialog):
    """Asks for a reason; `taken(reason, dialog)` is called once there is one, and the dialog stays until it is told."""

    def __init__(
        self,
        title: str,
        explanation: str,
        verb: str,
        taken: Callable[[str, ReasonDialog], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, (explanation,), verb, parent, width=480)
        self._taken = taken
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason"))
        self.fields.addWidget(self.reason)
        self.reason.edit.setFocus()

    def try_it(self) -> None:
        """Hand the reason over."""
        reason = self.reason.text()
        if not reason:
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
            return
        self.begin()
        self._taken(reason, self)


class ReportDialog(QDialog):
    """What an act did, sentence by sentence; it can be copied as a whole."""

    def __init__(self, title: str, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(600, 400)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(title))
        self.text = QPlainTextEdit("\n".join(sentences))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Copy"), self._copy, part="plain"))
        row.addStretch(1)
        row.addWidget(primary(self.tr("Close"), self.accept))
        column.addLayout(row)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        self.text.selectAll()
        self.text.copy()


def confirm(parent: QWidget, text: str, more: str, verb: str, act: Callable[[], object]) -> QMessageBox:
    """Ask before something that cannot be undone; Cancel is the safe default."""
    box = QMessageBox(parent)
    box.setText(text)
    box.setInformativeText(more)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    no.setIcon(QIcon())  # a style of its own puts a sign there that is none of ours
    box.setDefaultButton(no)
    yes.clicked.connect(lambda _checked=False: act())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
