"""The meeting's first item: the panel confirms or reverses what was ruled on conflicts. Nothing without reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.ruling import ConflictRow, conflict_rows, rule_on_conflict
from jurydesk.domain.conflict import Access
from jurydesk.gui.parts.buttons import Answers, button
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


def open_rulings(rows: Sequence[ConflictRow]) -> tuple[ConflictRow, ...]:
    """Conflicts on which the panel itself has not decided yet."""
    return tuple(row for row in rows if not row.by_panel)


class RulingsDialog(ActDialog):
    """One conflict after another, or all as they stand; it closes when nothing is left."""

    def __init__(self, seat: Seat, rows: Sequence[ConflictRow], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Conflicts: the panel decides"),
            (
                self.tr(
                    "Whoever is concerned leaves the room and does not vote on the own case (VwVfG section 20 (4))."
                ),
            ),
            self.tr("Record the decision"),
            parent,
            width=720,
        )
        self._seat = seat
        self._chosen: ConflictRow | None = None
        self.model: RowsModel[ConflictRow] = RowsModel(
            _columns(), key=lambda row: (row.juror, row.proposal), parent=self
        )
        self.table = DeskTable(self.model, self.tr("Conflicts on which the panel has not decided"))
        self.table.chosen.connect(self._choose)
        sheet = TableSheet(self.table, self.tr("The panel has decided on all conflicts."))
        sheet.setMinimumHeight(200)
        self.fields.addWidget(sheet, 1)
        self.answers = Answers(
            [
                (True, Badge(self.tr("Excluded"), Tone.VIOLET, "ban")),
                (False, Badge(self.tr("May judge"), Tone.GREEN, "check")),
            ]
        )
        self.answers.answered.connect(self.answers.show_answer)
        self.fields.addWidget(self.answers)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason; it stands in the record"))
        self.add(self.tr("Reason"), self.reason)
        self.every = button(self.tr("Confirm all as they stand"), self._confirm_all)
        self.foot.insertWidget(1, self.every)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[ConflictRow]) -> None:
        """What is left; nothing left closes the dialog."""
        if not rows:
            self.accept()
            return
        self.refuse("")
        self.model.show_rows(rows)
        self.table.choose(0)
        self._choose(rows[0])

    def _choose(self, row: object) -> None:
        self._chosen = row if isinstance(row, ConflictRow) else None
        if self._chosen is not None:
            self.answers.show_answer(self._chosen.access is Access.RECUSED)

    def try_it(self) -> None:
        """Record what the panel decided on the chosen one."""
        if self._chosen is not None:
            self._decide(((self._chosen, bool(self.answers.value)),))

    def _confirm_all(self) -> None:
        self._decide(tuple((row, row.access is Access.RECUSED) for row in self.model.rows))

    def _decide(self, decided: Sequence[tuple[ConflictRow, bool]]) -> None:
        reason = self.reason.text()
        if not reason:
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
            return

        def act(desk: OpenDesk, at: datetime) -> tuple[ConflictRow, ...]:
            for row, excluded in decided:
                rule_on_conflict(
                    desk,
                    juror=row.juror,
                    proposal=row.proposal,
                    excluded=excluded,
                    reason=reason,
                    by_panel=True,
                    at=at,
                )
            return open_rulings(conflict_rows(desk))

        self.begin(self.tr("Recording"))
        self._seat.act(act, done=self.show_rows, failed=self.refuse_for, owner=self)


def _columns() -> Sequence[Column[ConflictRow]]:
    return (
        Column(
            say(phrase("Meeting", "Conflict")),
            lambda row: f"{row.name} · {row.proposal} {row.title}",
            second=lambda row: row.stated,
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Meeting", "Provisionally")), lambda _row: "", badges=lambda row: (_badge(row),), width=252),
    )


def _badge(row: ConflictRow) -> Badge:
    if row.access is not Access.RECUSED:
        return badge(State.COMPLETE, say(phrase("Meeting", "may judge")))
    by = phrase("Meeting", "excluded by the chair") if row.ruled else phrase("Meeting", "excluded, no ruling yet")
    return badge(State.RECUSED, say(by))
