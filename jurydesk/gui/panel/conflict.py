"""Noting a conflict that the office knows before the packs: who, with which proposal, why. Notes nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget


class NoteConflictDialog(ActDialog):
    """`note(dialog, juror, proposal, statement)` is called when the office notes it; the dialog stays until then."""

    def __init__(
        self,
        people: Sequence[tuple[int, str]],
        proposals: Sequence[str],
        note: Callable[[NoteConflictDialog, int, str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Note a conflict"),
            (self.tr("The proposal will not be in this juror's pack."),),
            self.tr("Note"),
            parent,
        )
        self._note = note
        self.person, self.proposal = QComboBox(), QComboBox()
        for number, name in people:
            self.person.addItem(f"{number} {name}", number)
        for each in proposals:
            self.proposal.addItem(each, each.partition(" ")[0])
            self.proposal.setItemData(self.proposal.count() - 1, each, Qt.ItemDataRole.ToolTipRole)
        self.proposal.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.statement = CommentBox(self.tr("Statement"), hint=self.tr("In one sentence: what is the conflict?"))
        self.add(self.tr("Juror"), self.person)
        self.add(self.tr("Proposal"), self.proposal)
        self.add(self.tr("Statement"), self.statement)
        self.person.setFocus()

    def try_it(self) -> None:
        """Hand over what was chosen."""
        self.begin()
        self._note(self, int(self.person.currentData()), str(self.proposal.currentData()), self.statement.text())
