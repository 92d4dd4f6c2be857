"""All notes and highlights of the open proposal beside the pages: chosen by click or Enter, deleted by Delete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.rows import Column, RowsModel
from jurydesk.gui.parts.tables import DeskTable, TableSheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.actions.notes import NoteRow

_MOST_LETTERS = 160


@dataclass(frozen=True)
class Line:
    """One line of the list: a note, or the name of the document that the following ones stand in."""

    number: int
    document: str
    name: str
    page: int = 0
    words: str = ""
    quote: str = ""

    @property
    def heading(self) -> bool:
        """Whether it only names a document."""
        return not self.number


def lines(rows: Sequence[NoteRow]) -> tuple[Line, ...]:
    """The notes in order; where they stand in several documents, each document's under its name."""
    several = len({row.note.document for row in rows}) > 1
    listed: list[Line] = []
    for row in rows:
        note = row.note
        if several and (not listed or listed[-1].document != note.document):
            listed.append(Line(0, note.document, row.document_name))
        words = " ".join(note.text.split())[:_MOST_LETTERS]
        quote = " ".join(note.quote.split())[:_MOST_LETTERS]
        listed.append(Line(note.number, note.document, row.document_name, note.page, words, quote))
    return tuple(listed)


class NotesList(QFrame):
    """`opened` and `deleted` carry the number of a note, `wanted` says that a note on the page is to be begun."""

    opened = Signal(int)
    deleted = Signal(int)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self.setMinimumWidth(180)
        columns = [Column[Line](self.tr("Note"), self._words, second=self._where, wrap=True, stretch=True)]
        self.model: RowsModel[Line] = RowsModel(
            columns, key=lambda line: (line.document, line.number), band=lambda line: line.name if line.heading else ""
        )
        self.table = DeskTable(self.model, self.tr("My notes"))
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(self.model.row_at(index)))
        self.begin = button(self.tr("Note on this page"), self.wanted.emit, part="plain")
        self._private = second(self.tr("Only you see these. They never leave this desk."))
        empty = self.tr("Mark words and press Ctrl+H to highlight them, or Ctrl+N to write a note.")
        self._sheet = TableSheet(self.table, empty)
        self._sheet.setProperty("part", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.SMALL, theme.TIGHT, theme.SMALL)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._private)
        deleting = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        deleting.setContext(Qt.ShortcutContext.WidgetShortcut)
        deleting.activated.connect(self._delete)
        self.setFocusProxy(self.table)
        self.model.modelReset.connect(self._lead_focus)
        self._lead_focus()

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show these notes; what was chosen stays chosen."""
        chosen = self.model.row_at(self.table.currentIndex())
        self.model.show_rows(lines(rows))
        if chosen is not None:
            self.choose(chosen.number)

    def choose(self, number: int) -> None:
        """Choose a note by its number."""
        at = next((at for at, line in enumerate(self.model.rows) if number and line.number == number), -1)
        if at >= 0:
            self.table.choose(at)
        else:
            self.table.clearSelection()

    def _words(self, line: Line) -> str:
        return line.words or line.quote or self.tr("Highlight")

    def _where(self, line: Line) -> str:
        if line.words:
            return self.tr("note · page {page}").format(page=line.page)
        return self.tr("highlight · page {page}").format(page=line.page)

    def _open(self, line: object) -> None:
        if isinstance(line, Line) and not line.heading:
            self.opened.emit(line.number)

    def _delete(self) -> None:
        line = self.model.row_at(self.table.currentIndex())
        if line is not None and not line.heading:
            self.deleted.emit(line.number)

    def _lead_focus(self) -> None:
        """Without any note the keyboard goes to the button."""
        self.setFocusProxy(self.table if self.model.rows else self.begin)
