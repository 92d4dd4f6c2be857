"""The list of the juror's proposals at the left: filters, order, and each with its state."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from jurydesk.gui.marking.model import Order, Show, WorkRow, arranged, columns
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, tool
from jurydesk.gui.parts.labels import label, line, second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.tables import DeskTable

if TYPE_CHECKING:
    from collections.abc import Mapping


class ProposalList(QFrame):
    """`chosen` carries the number of the proposal that was picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self._rows: tuple[WorkRow, ...] = ()
        self._juror = 0
        self._show = Show.ALL
        self._order = Order.NUMBER
        self.model: RowsModel[WorkRow] = RowsModel(columns(), key=lambda row: row.proposal, parent=self)
        self.table = DeskTable(self.model, self.tr("My proposals"))
        self.table.horizontalHeader().hide()
        self.table.chosen.connect(self._chosen)
        self.filters: dict[Show, QPushButton] = {}
        self._empty = label("", "quiet")
        self._empty.setContentsMargins(theme.LARGE, theme.LARGE, theme.LARGE, 0)
        self.foot = second("")
        self.foot.setContentsMargins(theme.LARGE, theme.SMALL, theme.SMALL, theme.SMALL)
        self.foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(line())
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.foot)

    def show_rows(self, rows: tuple[WorkRow, ...], juror: int, current: str) -> None:
        """Show the proposals; the open one stays chosen."""
        self._rows, self._juror = rows, juror
        self._render(current)

    def show_foot(self, text: str, tip: str) -> None:
        """How much time was spent, and how much there may be left."""
        self.foot.setText(text)
        self.foot.setToolTip(tip)
        self.foot.setVisible(bool(text))

    def shown(self) -> tuple[WorkRow, ...]:
        """The rows in the list, as filtered and ordered."""
        return self.model.rows

    def arranged(self) -> tuple[WorkRow, ...]:
        """All rows in the list's order, whatever the filter."""
        return arranged(self._rows, Show.ALL, self._order, self._juror)

    def choose(self, number: str) -> None:
        """Mark a proposal as the open one; where the filter hides it, nothing is chosen."""
        blocked = self.table.blockSignals(True)
        at = self.model.find(number)
        if at >= 0:
            self.table.choose(at)
        else:
            self.table.clearSelection()
        self.table.blockSignals(blocked)

    def place(self) -> Mapping[str, object]:
        """Filter and order."""
        return {"show": self._show.value, "order": self._order.value}

    def put_back(self, place: Mapping[str, object]) -> None:
        """As they were."""
        with suppress(ValueError):
            self._show = Show(place.get("show"))
            self._order = Order(place.get("order"))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        head.setSpacing(theme.TIGHT)
        group = QButtonGroup(self)
        for show in Show:
            made = button("", partial(self._filter, show), part="pill")
            made.setCheckable(True)
            group.addButton(made)
            self.filters[show] = made
            head.addWidget(made)
        head.addStretch(1)
        head.addWidget(self._order_button())
        return head

    def _order_button(self) -> QToolButton:
        made = tool("arrow-up-down", self.tr("Order of the proposals"))
        menu = QMenu(made)
        names = {
            Order.NUMBER: self.tr("By number"),
            Order.THEME: self.tr("By theme"),
            Order.MINE_FIRST: self.tr("Those I report on first"),
            Order.SHUFFLE: self.tr("My own shuffle"),
        }
        group = QActionGroup(menu)
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, order=order: self._arrange(order))
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _filter(self, show: Show) -> None:
        self._show = show
        self._render(self._current())

    def _arrange(self, order: Order) -> None:
        self._order = order
        self._render(self._current())

    def _current(self) -> str:
        row = self.model.row_at(self.table.currentIndex())
        return row.proposal if row is not None else ""

    def _render(self, current: str) -> None:
        names = {Show.OPEN: self.tr("Open"), Show.ALL: self.tr("All"), Show.MINE: self.tr("Mine")}
        for show, made in self.filters.items():
            count = len(arranged(self._rows, show, self._order, self._juror))
            made.setText(f"{names[show]} {count}")
            made.setChecked(show is self._show)
        rows = arranged(self._rows, self._show, self._order, self._juror)
        self.model.show_rows(rows)
        self._empty.setText("" if rows else self._nothing())
        self._empty.setVisible(not rows)
        if current:
            self.choose(current)

    def _nothing(self) -> str:
        if self._show is Show.OPEN:
            return self.tr("Nothing is open. Everything is marked.")
        return self.tr("You report on none of these.") if self._show is Show.MINE else self.tr("No proposals yet.")

    def _chosen(self, row: object) -> None:
        if isinstance(row, WorkRow):
            self.chosen.emit(row.proposal)
