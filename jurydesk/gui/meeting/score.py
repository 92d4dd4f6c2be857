"""Asking for the panel's own score of one criterion, with its reason. Scores nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.marks import MarkRow
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from PySide6.QtWidgets import QWidget

    from jurydesk.domain.rubric import Criterion


class ScoreDialog(ActDialog):
    """`taken(score, reason, dialog)` is called with a mark of the criterion's scale; the dialog stays until then."""

    def __init__(
        self,
        criterion: Criterion,
        taken: Callable[[Decimal, str, ScoreDialog], object],
        parent: QWidget | None = None,
    ) -> None:
        title = criterion.title.in_language(speaker().language)
        super().__init__(
            self.tr("Panel's score on “{criterion}”").format(criterion=title),
            (self.tr("It replaces what came of the jurors' marks; both are kept and shown."),),
            self.tr("Record the score"),
            parent,
        )
        self._taken = taken
        self.row = MarkRow(criterion.scale, title, cannot_assess=False)
        self.fields.addWidget(self.row)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason"))
        self.fields.addWidget(self.reason)
        self.row.focus_first()

    def try_it(self) -> None:
        """Hand over a score and its reason."""
        mark, reason = self.row.mark, self.reason.text()
        if mark is None or not reason:
            self.refuse(self.tr("Choose a score and give the reason."))
            return
        self.begin()
        self._taken(mark, reason, self)
