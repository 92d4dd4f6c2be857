"""What a search found as a list: proposals as headings, under each its pages in order. It asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jurydesk.actions.search import FoundRow

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Group:
    """The heading of a proposal, and on how many pages of it the words stand."""

    proposal: str
    title: str
    pages: int


def entries(rows: Sequence[FoundRow]) -> tuple[Group | FoundRow, ...]:
    """The rows under the headings of their proposals, in the order in which they came."""
    listed: list[Group | FoundRow] = []
    for number, found in groupby(rows, key=lambda row: row.proposal):
        pages = tuple(found)
        listed += [Group(number, pages[0].title, len(pages)), *pages]
    return tuple(listed)


class ResultsModel(QAbstractListModel):
    """Headings, which cannot be chosen, and found pages, which can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Group | FoundRow, ...] = ()

    def show_rows(self, rows: Sequence[FoundRow]) -> bool:
        """Show these rows; return whether that made a difference."""
        new = entries(rows)
        if new == self._entries:
            return False
        self.beginResetModel()
        self._entries = new
        self.endResetModel()
        return True

    def find(self, row: FoundRow | None) -> int:
        """The number of the entry with this page; where it is gone, of the first page; -1 where there is none."""
        pages = [number for number, entry in enumerate(self._entries) if isinstance(entry, FoundRow)]
        same = (number for number in pages if row is not None and _place(self._entries[number]) == _place(row))
        return next(same, pages[0] if pages else -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """So many headings and pages."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the arrow keys."""
        if index.isValid() and isinstance(self._entries[index.row()], FoundRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of an entry, the entry itself, and what a screen reader says."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.proposal} {entry.title}" if isinstance(entry, Group) else entry.snippet.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def where(self, row: FoundRow) -> str:
        """Document and page of a found page."""
        return self.tr("{document} · page {page}").format(document=row.document_name, page=row.page)

    def count(self, group: Group) -> str:
        """On how many pages of a proposal the words stand."""
        return self.tr("%n pages", "", group.pages)

    def _spoken(self, entry: Group | FoundRow) -> str:
        if isinstance(entry, Group):
            return f"{entry.proposal} {entry.title}, {self.count(entry)}"
        return f"{entry.proposal}, {self.where(entry)}: {entry.snippet.text}"


def _place(entry: Group | FoundRow) -> tuple[object, ...]:
    return (entry.proposal, entry.document, entry.page) if isinstance(entry, FoundRow) else ()
