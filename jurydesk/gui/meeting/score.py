"""Asking for the panel's own score of one criterion, with its reason. Scores nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.labels import heading, label, toned
from jurydesk.gui.parts.marks import MarkRow
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from jurydesk.domain.rubric import Criterion


class ScoreDialog(QDialog):
    """`taken(score, reason)` is called with a mark of the criterion's scale."""

    def __init__(
        self, criterion: Criterion, taken: Callable[[Decimal, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        title = criterion.title.in_language(speaker().language)
        self.setWindowTitle(self.tr("Panel's score"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Panel's score on “{criterion}”").format(criterion=title)))
        column.addWidget(
            label(self.tr("It replaces what came of the jurors' marks; both are kept and shown."), "quiet")
        )
        self.row = MarkRow(criterion.scale, title, cannot_assess=False)
        column.addWidget(self.row)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason"))
        column.addWidget(self.reason)
        self._refusal = toned("", "red")
        self._refusal.hide()
        column.addWidget(self._refusal)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Record the score"), self._try)
        foot.addWidget(self.act)
        column.addLayout(foot)
        self.finished.connect(self.deleteLater)

    def _try(self) -> None:
        mark, reason = self.row.mark, self.reason.text()
        if mark is None or not reason:
            self._refusal.setText(self.tr("Choose a score and give the reason."))
            self._refusal.show()
            return
        self.accept()
        self._taken(mark, reason)
