"""Asking why a likely conflict is none. It declares nothing by itself: `declare(reason)` takes the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.growing import GrowingDialog
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.parts.sheets import Strip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jurydesk.errors import DeskError


class DismissDialog(GrowingDialog):
    """What was pointed out, and room for the reason why it is no conflict."""

    def __init__(
        self, proposal: str, hints: Sequence[str], declare: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._declare = declare
        self.setWindowTitle(proposal)
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Why is it no conflict?")))
        column.addWidget(label(proposal, "quiet"))
        column.addWidget(Strip("\n".join(hints), Tone.AMBER, "triangle-up"))
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("In one sentence, such as: I left in 2019."))
        column.addWidget(self.reason)
        column.addWidget(second(self.tr("You declare no conflict; chair and office read the reason.")))
        self._refusal = toned("", "red")
        self._refusal.hide()
        column.addWidget(self._refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Declare"), self._try)
        row.addWidget(self.act)
        column.addLayout(row)
        self.reason.edit.setFocus()

    def _try(self) -> None:
        reason = self.reason.text()
        if not reason:
            self._refusal.setText(self.tr("Say in one sentence why it is no conflict."))
            self._refusal.show()
            return
        self.act.setEnabled(False)
        self._declare(reason)

    def refuse_for(self, err: DeskError) -> None:
        """Say why it was not declared; what was typed stays."""
        self.act.setEnabled(True)
        self._refusal.setText(" ".join(filter(None, explain(err))))
        self._refusal.show()
