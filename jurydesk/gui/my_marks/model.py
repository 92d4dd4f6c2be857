"""The table of all own marks: a column for each criterion, marks typed into the cells. Asks nobody, keeps nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from jurydesk.actions.my_marks import OwnRow, figure, signed
from jurydesk.domain.assessment import MarkState, Progress
from jurydesk.domain.conflict import Access
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules

Index = QModelIndex | QPersistentModelIndex
BEFORE_MARKS = 1
_NARROW, _FIGURE = 58, 130


def columns(rules: Rules) -> tuple[Column[OwnRow], ...]:
    """Proposal, a column for each criterion, total, distance from the own mean, state."""
    digits = rules.display.total
    return (
        Column(
            say(phrase("MyMarks", "Proposal")),
            lambda row: f"{row.proposal} {row.title}",
            second=_second,
            sort=lambda row: row.proposal,
            wrap=True,
            stretch=True,
        ),
        *(_mark_column(place, criterion) for place, criterion in enumerate(rules.criteria, 1)),
        Column(
            say(phrase("MyMarks", "Total")),
            lambda row: "" if row.total is None else speaker().number(row.total, digits),
            sort=lambda row: row.total,
            number=True,
            strong=True,
            width=_FIGURE - 40,
        ),
        Column(
            say(phrase("MyMarks", "From my mean")),
            lambda row: "" if row.distance is None else signed(row.distance, digits, speaker()),
            sort=lambda row: row.distance,
            number=True,
            width=_FIGURE,
            tip=say(phrase("MyMarks", "How far the total lies from the mean of my complete totals.")),
        ),
        Column(say(phrase("MyMarks", "State")), lambda _row: "", badges=_badges, sort=_rank, width=180),
    )


def _mark_column(place: int, criterion: Criterion) -> Column[OwnRow]:
    """Headed by the criterion's number, as its card and its chart are; the tip has the title."""
    title = criterion.title.in_language(speaker().language)
    return Column(
        str(place),
        lambda row: figure(row, criterion.id, speaker()),
        sort=lambda row: row.mark(criterion.id).value,
        number=True,
        width=_NARROW,
        tip=f"{place} {title}",
    )


def _second(row: OwnRow) -> str:
    reports = say(phrase("MyMarks", "you report")) if row.rapporteur else ""
    return " · ".join(filter(None, (row.theme, reports)))


def _rank(row: OwnRow) -> int:
    """Open ones first, what stands out among the complete ones before the rest."""
    if row.access is not Access.OPEN:
        return 9
    return {Progress.OPEN: 0, Progress.BEGUN: 1, Progress.COMPLETE: 3 - row.far}[row.progress]


def _badges(row: OwnRow) -> tuple[Badge, ...]:
    if row.access is Access.RECUSED:
        return (badge(State.RECUSED),)
    if row.access is Access.UNDECLARED:
        return (badge(State.LOOK, say(phrase("MyMarks", "declare first"))),)
    if row.far:
        return (badge(State.LOOK, say(phrase("MyMarks", "far from my mean"))),)
    states = {Progress.OPEN: State.OPEN, Progress.BEGUN: State.BEGUN, Progress.COMPLETE: State.COMPLETE}
    return (badge(states[row.progress]),)


def sorted_by(rows: Sequence[OwnRow], column: Column[OwnRow], *, falling: bool) -> list[OwnRow]:
    """The rows in order of one column; those without a figure stay at the end whichever way."""
    key = column.sort or column.text
    filled = [row for row in rows if key(row) is not None]
    empty = [row for row in rows if key(row) is None]
    filled.sort(key=key, reverse=falling)  # type: ignore[arg-type] # None is left out above
    return [*filled, *empty]


class MarksModel(RowsModel[OwnRow]):
    """Marks of open proposals can be typed; `typed` carries proposal, criterion and the text as typed."""

    typed = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__((), key=lambda row: row.proposal)
        self._rules: Rules | None = None

    def show_rules(self, rules: Rules) -> None:
        """Columns for these rules."""
        if rules != self._rules:
            self._rules = rules
            self.show_columns(columns(rules))

    def criterion(self, index: Index) -> Criterion | None:
        """The criterion of a cell, None where the cell holds no mark."""
        place = index.column() - BEFORE_MARKS
        criteria = self._rules.criteria if self._rules is not None else ()
        return criteria[place] if index.isValid() and 0 <= place < len(criteria) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Marks of open proposals can be changed here."""
        plain = super().flags(index)
        row = self.row_at(index)
        if row is None or row.access is not Access.OPEN or self.criterion(index) is None:
            return plain
        return plain | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and the text that editing begins with."""
        criterion, row = self.criterion(index), self.row_at(index)
        if role == Qt.ItemDataRole.EditRole and criterion is not None and row is not None:
            return figure(row, criterion.id, speaker())
        if role == Qt.ItemDataRole.AccessibleTextRole and criterion is not None and row is not None:
            missing = row.mark(criterion.id).state is MarkState.MISSING
            return say(phrase("MyMarks", "mark missing")) if missing else figure(row, criterion.id, speaker())
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand on what was typed; the cell shows it once it is kept."""
        criterion, row = self.criterion(index), self.row_at(index)
        if role != Qt.ItemDataRole.EditRole or criterion is None or row is None:
            return False
        text = str(value).strip()
        if text != figure(row, criterion.id, speaker()):
            self.typed.emit(row.proposal, criterion.id, text)
        return True
