"""Steps of an order in one row: a sign, how many are through, and what is meant. It shows, and leads nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(0)
        self.cells: tuple[StepCell, ...] = ()
        self.hide()

    def show_cells(self, cells: Sequence[StepCell]) -> None:
        """Show these steps from left to right."""
        self.setVisible(bool(cells))
        if tuple(cells) == self.cells:
            return
        self.cells = tuple(cells)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, cell in enumerate(self.cells):
            self._add(2 * place, cell)

    def _add(self, column: int, cell: StepCell) -> None:
        figure = label(cell.figure, "strong", wrap=False)
        figure.setAccessibleName(f"{cell.words}: {cell.figure}, {word(cell.state)}")
        self._grid.addWidget(Sign(sign(cell.state), tone(cell.state), 15), 0, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(figure, 0, column + 1)
        self._grid.addWidget(second(cell.words), 1, column, 1, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(column + 1, 1)
