"""The standings: the official order, why each proposal stands there, where the money ends, and the table as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QSplitter, QVBoxLayout, QWidget

from jurydesk.actions.issuing import cannot_write
from jurydesk.actions.result_tables import as_csv
from jurydesk.actions.standings import StandingsView, standings
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import scrolled
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.gui.standings.model import StandingRow, columns, rows_from
from jurydesk.gui.standings.why import EnvelopeSheet, WhySheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.domain.rules import Rules
    from jurydesk.gui.seat import Seat


_SIDE, _LEAST_SIDE = 270, 240


class StandingsScreen(Page):
    """The table in the middle, the reasons beside it."""

    concerns = frozenset({"hand_ins", "assessments", "panel_scores", "declarations", "rulings", "proposals", "rules"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._view: StandingsView | None = None
        self._rules: Rules | None = None
        self._wanted = ""
        self.show_title(self.tr("Standings"))
        self.themes = QComboBox()
        self.themes.setAccessibleName(self.tr("Theme"))
        self.themes.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.themes.activated.connect(lambda _at: self._render())
        self.export = button(self.tr("Export…"), self._choose_file)
        self.head.addWidget(self.themes)
        self.head.addWidget(self.export)
        self.model: RowsModel[StandingRow] = RowsModel(
            (), key=lambda row: row.key, band=lambda row: row.band, parent=self
        )
        self.table = DeskTable(self.model, self.tr("Standings"))
        self.table.chosen.connect(self._chosen)
        self.why, self.envelope = WhySheet(), EnvelopeSheet()
        self._sheet = TableSheet(self.table, self.tr("No marks were taken in yet."))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.MEDIUM)
        self._split.setProperty("part", "gap")
        self._split.addWidget(self._sheet)
        self._split.addWidget(self._side())
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([774, _SIDE])
        self.column.addWidget(self._split, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(self.why)
        column.addWidget(self.envelope)
        column.addStretch(1)
        area = scrolled(side)
        area.setMinimumWidth(int(_LEAST_SIDE * theme.room(self.font())))
        return area

    def refresh(self) -> None:
        """Ask for the standings; a chair before the own hand-in is told why there are none."""
        self._seat.work.run(lambda: standings(self._seat.desk), done=self._show, failed=self._not_shown, owner=self)

    def keys(self) -> Sequence[tuple[str, str]]:
        """What keys do here, for F1."""
        return (
            ("↑ ↓", self.tr("another proposal, and why it stands where it stands")),
            ("Ctrl+C", self.tr("copy what is chosen")),
        )

    def open_at(self, subject: object) -> None:
        """Choose this proposal."""
        self._wanted = str(subject)

    def export_to(self, path: Path) -> None:
        """Write the table as CSV, for a spreadsheet."""
        view = self._view
        if view is not None:
            self._seat.work.run(lambda: _write(view, path), owner=self)

    def place(self) -> Mapping[str, object]:
        """Splitter."""
        return {"sizes": self._split.sizes()}

    def put_back(self, place: Mapping[str, object]) -> None:
        """As it was left."""
        sizes = place.get("sizes")
        if isinstance(sizes, list) and len(sizes) == self._split.count():
            self._split.setSizes([int(size) for size in sizes if isinstance(size, int)])

    def _show(self, view: StandingsView) -> None:
        self._view = view
        if view.rules != self._rules:
            self._rules = view.rules
            self.model.show_columns(columns(view.rules))
        self._fill_themes(view)
        self.envelope.show_view(view)
        self._render()

    def _render(self) -> None:
        if self._view is None:
            return
        row = self.model.row_at(self.table.currentIndex())
        chosen = self._wanted or (row.key if row is not None else "")
        self._wanted = ""
        self.model.show_rows(rows_from(self._view, str(self.themes.currentData() or "")))
        self.export.setEnabled(bool(self.model.rows))
        at = self.model.find(chosen)
        if at >= 0:
            self.table.choose(at)
            self._chosen(self.model.rows[at])
        else:
            self.why.show_nothing()

    def _fill_themes(self, view: StandingsView) -> None:
        current = self.themes.currentData()
        self.themes.clear()
        self.themes.addItem(self.tr("All themes"), "")
        for each in sorted({proposal.theme for proposal in view.proposals.values() if proposal.theme}):
            self.themes.addItem(each, each)
        self.themes.setCurrentIndex(max(self.themes.findData(current), 0))
        self.themes.setVisible(self.themes.count() > 2)  # noqa: PLR2004 - one theme is no choice

    def _not_shown(self, err: DeskError) -> None:
        self.model.show_rows(())
        self._sheet.show_empty("\n".join(filter(None, explain(err))))
        self.export.setEnabled(False)

    def _chosen(self, row: object) -> None:
        if isinstance(row, StandingRow) and self._view is not None and row.number:
            self.why.show_proposal(self._view, row.number)

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the standings"), self.tr("standings.csv"), self.tr("Table (*.csv)")
        )
        if name:
            self.export_to(Path(name))


def _write(view: StandingsView, path: Path) -> None:
    try:
        path.write_bytes(as_csv(view))
    except OSError as trouble:
        raise cannot_write(path) from trouble
