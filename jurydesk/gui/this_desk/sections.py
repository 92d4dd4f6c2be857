"""Sheets of the page: facts with what can be copied, and sections of title, sentence, buttons. They decide nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label, line, second
from jurydesk.gui.parts.sheets import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.this_desk.model import Fact


class FactsSheet(Sheet):
    """A quiet name, the value, a second line; a button copies what is long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Fact, ...] = ()
        self.buttons: list[QWidget] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.WIDE)
        self._grid.setVerticalSpacing(theme.SMALL)
        self.column.addLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """These facts, from top to bottom; the same ones are left alone, so that the focus stays."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        self.buttons = []
        for row, fact in enumerate(facts):
            self._grid.addWidget(label(fact.name, "quiet", wrap=False), row, 0, top)
            self._grid.addWidget(_words(fact), row, 1, top)
            if fact.copied:
                copy = self._copy(fact)
                self._grid.addWidget(copy, row, 2, top)
                self.buttons.append(copy)

    def _copy(self, fact: Fact) -> QWidget:
        made = button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(fact.copied), part="plain")
        made.setAccessibleName(self.tr("Copy: {name}").format(name=fact.name))
        made.setToolTip(fact.copied)
        return made


def _words(fact: Fact) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    value = label(fact.value)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(value)
    if fact.more:
        column.addWidget(second(fact.more))
    return holder


class Section(Sheet):
    """A sheet of rows, each a title, a sentence and what can be done at its right end."""

    def add_row(self, title: str, sentence: str, *right: QWidget) -> Row:
        """One more row, under a thin line where it is not the first."""
        if self.column.count():
            self.column.addWidget(line())
        made = Row(title, sentence, right)
        self.column.addWidget(made)
        return made


class Row(QWidget):
    """One row of a section; the sentence can be said anew."""

    def __init__(self, title: str, sentence: str, right: Sequence[QWidget]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.TIGHT, 0, theme.TIGHT)
        row.setSpacing(theme.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = label(title, "strong")
        self.sentence = label(sentence, "quiet")
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        for each in right:
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
