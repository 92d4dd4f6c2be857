"""The answers in one row of the declaration table. It says what was pressed and declares nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from jurydesk.gui.declare.model import AnswerRow, Stand
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import Answers, button
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.state import Badge

if TYPE_CHECKING:
    from collections.abc import Sequence

NO, YES = "no conflict", "conflict"
_DISMISS = "dismiss"
_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}


class AnswerCell(QWidget):
    """`answered` carries NO or YES, `dismissed` says that the hint is none; `reached` that the keyboard came here."""

    answered = Signal(object)
    dismissed = Signal()
    reached = Signal()

    def __init__(self, row: AnswerRow) -> None:
        super().__init__()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        self.answers = Answers(
            (
                (NO, Badge(self.tr("No conflict"), Tone.GREEN, "check")),
                (YES, Badge(self.tr("Conflict…"), Tone.VIOLET, "ban")),
            )
        )
        self.answers.setAccessibleName(row.name)
        self.answers.answered.connect(self.answered)
        inside.addWidget(self.answers)
        self.dismiss = button(self.tr("Not so, because…"), self.dismissed.emit)
        self.dismiss.setObjectName(_DISMISS)
        inside.addWidget(self.dismiss)
        inside.addStretch(1)
        for each in self.buttons():
            each.setAccessibleDescription(row.name)
            each.installEventFilter(self)

    def buttons(self) -> Sequence[QPushButton]:
        """All that can be pressed, from left to right."""
        return (self.answers.button(NO), self.answers.button(YES), self.dismiss)

    def show_row(self, row: AnswerRow) -> None:
        """Show the answer that stands; one that is chosen and not declared yet has no tick and another colour."""
        chosen = row.stand is Stand.CHOSEN
        self.answers.retone(NO, Tone.BLUE if chosen else Tone.GREEN, "circle-half" if chosen else "check")
        if row.stand in {Stand.CONFLICT, Stand.KNOWN}:
            kind = row.category or self.tr("known")
            self.answers.show_answer(YES, self.tr("Conflict: {kind}").format(kind=kind))
        else:
            self.answers.show_answer(NO if chosen or row.stand is Stand.NO_CONFLICT else None)
        self.answers.setEnabled(row.stand is not Stand.KNOWN)
        self.dismiss.setVisible(row.stand is Stand.HINTED)

    def press(self, number: int) -> None:
        """Press the answer at this place, counted from 1, if it is offered."""
        offered = [each for each in self.buttons() if each.isVisible() and each.isEnabled()]
        if number <= len(offered):
            offered[number - 1].click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes by Tab to a row below the edge must see it; under the mouse nothing moves."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn and event.reason() in _BY_KEYS:
            self.reached.emit()
        return super().eventFilter(watched, event)
