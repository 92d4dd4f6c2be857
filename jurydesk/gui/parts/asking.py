"""Small questions before an act: a reason, a yes to what cannot be undone. It never acts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import heading, label, toned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ReasonDialog(QDialog):
    """Asks for a reason; `taken(reason)` is called once there is one."""

    def __init__(
        self,
        title: str,
        explanation: str,
        verb: str,
        taken: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(title))
        column.addWidget(label(explanation, "quiet"))
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason"))
        column.addWidget(self.reason)
        self._refusal = toned("", "red")
        self._refusal.hide()
        column.addWidget(self._refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(verb, self._try)
        row.addWidget(self.act)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)

    def _try(self) -> None:
        reason = self.reason.text()
        if not reason:
            self._refusal.setText(self.tr("Give the reason first."))
            self._refusal.show()
            self.reason.edit.setFocus()
            return
        self.accept()
        self._taken(reason)


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
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    yes.clicked.connect(lambda _checked=False: act())
    box.finished.connect(box.deleteLater)
    box.open()
    return box
