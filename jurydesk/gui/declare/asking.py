"""The dialogs of the declaration: each stays open, with what was typed, until the desk has taken the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jurydesk.actions.declaring import declare
from jurydesk.gui.declare.behind import BehindDialog
from jurydesk.gui.declare.conflict import CategoriesDialog, ConflictDialog
from jurydesk.gui.declare.dismissing import DismissDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QDialog, QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.rules import ConflictCategory
    from jurydesk.gui.declare.model import AnswerRow
    from jurydesk.gui.seat import Seat


class Asking(QObject):
    """`declared` carries the number of a proposal on which a conflict, or none any more, was declared."""

    declared = Signal(str)

    def __init__(self, seat: Seat, over: QWidget) -> None:
        super().__init__(over)
        self._seat = seat
        self._over = over

    def conflict(
        self, row: AnswerRow, categories: Sequence[ConflictCategory], *, conflict: bool, changed: bool
    ) -> None:
        """Ask what the conflict is, or why the answer changes, and declare that."""

        def wanted(category: str, statement: str, reason: str) -> None:
            def act(desk: OpenDesk, at: datetime) -> None:
                declare(desk, proposal=row.proposal, category=category, statement=statement, reason=reason, at=at)

            def done(_nothing: object) -> None:
                self.declared.emit(row.proposal)
                dialog.accept()

            self._seat.act(act, done=done, failed=dialog.refuse_for, owner=dialog)

        dialog = ConflictDialog(row.name, categories, wanted, changed=changed, conflict=conflict, parent=self._over)
        _open(dialog)

    def dismissal(self, row: AnswerRow) -> None:
        """Ask why a hint is none, and declare no conflict with that reason."""

        def wanted(reason: str) -> None:
            def act(desk: OpenDesk, at: datetime) -> None:
                declare(desk, proposal=row.proposal, hint_dismissed=reason, at=at)

            self._seat.act(act, done=lambda _nothing: dialog.accept(), failed=dialog.refuse_for, owner=dialog)

        dialog = DismissDialog(row.name, row.hints, wanted, self._over)
        _open(dialog)

    def behind(self, row: AnswerRow) -> None:
        """Show everybody behind a proposal."""
        _open(BehindDialog(row, self._over))

    def explain(self, categories: Sequence[ConflictCategory]) -> None:
        """Show what counts as a conflict."""
        _open(CategoriesDialog(categories, self._over))


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
