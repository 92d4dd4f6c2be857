"""How the own marks lie, a small chart for each criterion. It computes nothing."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.histogram import Counts, Histogram
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.marks import digits_of
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from jurydesk.actions.my_marks import Distribution

_MEAN_DIGITS = 1
_EASY = 1.3  # times its least width a chart is easily read


class Charts(Sheet):
    """One chart beside the other, each under the criterion's name, with mean and number of marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=theme.MEDIUM, spacing=theme.TIGHT)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.WIDE)
        self._grid.setVerticalSpacing(theme.MEDIUM)
        self.column.addLayout(self._grid)
        self._holders: list[QWidget] = []
        self._columns = 0
        self._names: tuple[str, ...] = ()
        self.charts: list[Histogram] = []
        self.words: list[QLabel] = []

    def show_distributions(self, found: Sequence[Distribution]) -> None:
        """Show these; the charts are made anew only where the criteria are others."""
        language = speaker().language
        names = tuple(f"{place} {each.criterion.title.in_language(language)}" for place, each in enumerate(found, 1))
        if names != self._names:
            self._names = names
            self._build(names)
        for chart, words, each in zip(self.charts, self.words, found, strict=True):
            chart.show_counts(_counts(each))
            words.setText(self._said(each))

    def _build(self, names: Sequence[str]) -> None:
        for holder in self._holders:
            self._grid.removeWidget(holder)
            holder.deleteLater()
        self.charts, self.words, self._holders, self._columns = [], [], [], 0
        for name in names:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.TIGHT)
            title, chart, words = label(name, "strong"), Histogram(name), second("")
            column.addWidget(title, 1)
            column.addWidget(chart)
            column.addWidget(words)
            self.charts.append(chart)
            self.words.append(words)
            self._holders.append(holder)
        self._arrange()

    def _arrange(self) -> None:
        """As many beside each other as have room for their scales, and the rest below."""
        room = self.width() - 2 * theme.MEDIUM + theme.WIDE
        least = max((chart.minimumSizeHint().width() for chart in self.charts), default=1)
        needed = int(_EASY * least) + theme.WIDE
        columns = max(1, min(len(self._holders), room // needed))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for number, holder in enumerate(self._holders):
            self._grid.addWidget(holder, number // columns, number % columns)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one chart: the others go below it."""
        narrow = max((chart.minimumSizeHint().width() for chart in self.charts), default=0) + 2 * theme.MEDIUM
        return QSize(narrow, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other rows."""
        super().resizeEvent(event)
        self._arrange()

    def _said(self, each: Distribution) -> str:
        if each.mean is None:
            return self.tr("no marks yet")
        mean = self.tr("mean {mean}").format(mean=speaker().number(each.mean, _MEAN_DIGITS))
        return f"{mean} · " + self.tr("%n marks", "", each.given)


def _counts(each: Distribution) -> Counts:
    scale = each.criterion.scale
    marks = tuple((speaker().number(value, digits_of(value)), count) for value, count in each.counts)
    if each.mean is None or not scale.suits_buttons():
        return Counts(marks)
    span = Fraction(scale.maximum) - Fraction(scale.minimum)
    return Counts(marks, float((each.mean - Fraction(scale.minimum)) / span))
