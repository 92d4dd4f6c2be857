"""Steps of an order in one row: a sign, how many are through, and what is meant. It shows, and leads nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.sheets import Sign
from jurydesk.gui.parts.state import State, sign, tone, word

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class StepCell:
    """One step: how far it is, the figure ("3 of 5"), and what the figure counts."""

    state: State
    figure: str
    words: str


class StepLine(QFrame):
    """The cells side by side, on a sheet; hidden while there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "sheet")
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self._row.setSpacing(theme.MEDIUM)
        self.cells: tuple[StepCell, ...] = ()
        self.hide()

    def show_cells(self, cells: Sequence[StepCell]) -> None:
        """Show these steps from left to right."""
        self.setVisible(bool(cells))
        if tuple(cells) == self.cells:
            return
        self.cells = tuple(cells)
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for cell in self.cells:
            self._row.addWidget(_shown(cell), 1, Qt.AlignmentFlag.AlignTop)


def _shown(cell: StepCell) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    row = QHBoxLayout()
    row.setSpacing(theme.SMALL)
    figure = label(cell.figure, "strong", wrap=False)
    figure.setAccessibleName(f"{cell.words}: {cell.figure}, {word(cell.state)}")
    row.addWidget(Sign(sign(cell.state), tone(cell.state), 15), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(figure, 1)
    column.addLayout(row)
    column.addWidget(second(cell.words))
    return made
