"""Noting a conflict that the office knows before the packs: who, with which proposal, why. Notes nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import heading, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class NoteConflictDialog(QDialog):
    """`note(juror, proposal, statement)` is called when the office notes it."""

    def __init__(
        self,
        people: Sequence[tuple[int, str]],
        proposals: Sequence[str],
        note: Callable[[int, str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._note = note
        self.setWindowTitle(self.tr("Note a conflict"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.SMALL)
        column.addWidget(heading(self.tr("Note a conflict")))
        column.addWidget(label(self.tr("The proposal will not be in this juror's pack."), "quiet"))
        self.person, self.proposal = QComboBox(), QComboBox()
        for number, name in people:
            self.person.addItem(f"{number} {name}", number)
        for each in proposals:
            self.proposal.addItem(each, each.partition(" ")[0])
        self.statement = CommentBox(self.tr("Statement"), hint=self.tr("In one sentence: what is the conflict?"))
        for name, widget in (
            (self.tr("Juror"), self.person),
            (self.tr("Proposal"), self.proposal),
            (self.tr("Statement"), self.statement),
        ):
            widget.setAccessibleName(name)
            column.addWidget(label(name, "strong"))
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Note"), self._take)
        row.addWidget(self.act)
        column.addSpacing(theme.SMALL)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)

    def _take(self) -> None:
        self.accept()
        self._note(int(self.person.currentData()), str(self.proposal.currentData()), self.statement.text())
