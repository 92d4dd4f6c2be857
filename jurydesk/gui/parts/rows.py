"""Tables as a list of frozen rows and a list of columns; the model holds what it was given and asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jurydesk.gui.parts.dots import Dots
    from jurydesk.gui.parts.state import Badge

NOTHING = "\N{EN DASH}"  # what a cell shows where there is no figure

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a cell carries beside its text; the delegate paints it, a screen reader hears the words of it."""

    SECOND = Qt.ItemDataRole.UserRole + 1
    WARNING = Qt.ItemDataRole.UserRole + 2
    BADGES = Qt.ItemDataRole.UserRole + 3
    DOTS = Qt.ItemDataRole.UserRole + 4
    STRONG = Qt.ItemDataRole.UserRole + 5
    QUIET = Qt.ItemDataRole.UserRole + 6
    ROW = Qt.ItemDataRole.UserRole + 7
    BAND = Qt.ItemDataRole.UserRole + 8
    SORT = Qt.ItemDataRole.UserRole + 9
    FIGURE = Qt.ItemDataRole.UserRole + 10
    WRAP = Qt.ItemDataRole.UserRole + 11
    BELOW = Qt.ItemDataRole.UserRole + 12
    FOLD = Qt.ItemDataRole.UserRole + 13


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its head, the text of a row's cell, and what else the cell carries.

    `fold` lets second text and warning take as many lines as they need: what they say must be read whole.
    """

    title: str
    text: Callable[[Row], str]
    second: Callable[[Row], str] | None = None
    warning: Callable[[Row], str] | None = None
    badges: Callable[[Row], Sequence[Badge]] | None = None
    dots: Callable[[Row], Dots | None] | None = None
    sort: Callable[[Row], object] | None = None
    hint: Callable[[Row], str] | None = None
    number: bool = False
    strong: bool = False
    quiet: bool = False
    wrap: bool = False
    below: bool = False
    fold: bool = False
    stretch: bool = False
    width: int = 0
    tip: str = ""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A table of rows; `show_rows` replaces them and keeps what is chosen where `key` stays the same."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], object],
        band: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._band = band
        self._rows: tuple[Row, ...] = ()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from top to bottom."""
        return self._rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; where only contents changed, the view keeps its place and what is chosen."""
        new = tuple(rows)
        if [self._key(row) for row in new] == [self._key(row) for row in self._rows]:
            self._refresh(new)
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Other columns for the same rows (a call with other criteria)."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self.endResetModel()

    def _refresh(self, new: tuple[Row, ...]) -> None:
        old, self._rows = self._rows, new
        changed = [at for at, (before, after) in enumerate(zip(old, new, strict=True)) if before != after]
        if changed:  # said once: whoever measures rows measures them once
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self._columns) - 1))

    def find(self, key: object) -> int:
        """The number of the row with this key, or -1."""
        return next((i for i, row in enumerate(self._rows) if self._key(row) == key), -1)

    def row_at(self, index: Index) -> Row | None:
        """The row under an index, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """So many rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """So many columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, says and carries."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        band = self._band(row) if self._band else ""
        if band:
            return (
                band if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Role.BAND} else None
            )
        return _cell(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Column heads, aligned as their numbers are; rows have none."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or None
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


_MADE: dict[int, str] = {
    Qt.ItemDataRole.DisplayRole: "text",
    Role.SECOND: "second",
    Role.WARNING: "warning",
    Role.BADGES: "badges",
    Role.DOTS: "dots",
}
_FIXED: dict[int, str] = {
    Role.STRONG: "strong",
    Role.QUIET: "quiet",
    Role.FIGURE: "number",
    Role.WRAP: "wrap",
    Role.BELOW: "below",
    Role.FOLD: "fold",
}


def _cell(row: Row, column: Column[Row], role: int) -> object:
    """What one cell carries in a role; asked for very often, so it looks up and builds nothing."""
    if role in _FIXED:
        return getattr(column, _FIXED[role])
    if role in _MADE:
        maker = getattr(column, _MADE[role])
        return maker(row) if maker else None
    return _rare(row, column, role)


def _rare(row: Row, column: Column[Row], role: int) -> object:
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _alignment(column)
    if role == Role.ROW:
        return row
    if role == Role.SORT:
        return (column.sort or column.text)(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        return (column.hint or column.text)(row)
    return _spoken(row, column) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _spoken(row: Row, column: Column[Row]) -> str:
    """Everything the cell tells, in words: text, second line, warning, chips, dots."""
    parts = [column.text(row)]
    parts += [maker(row) for maker in (column.second, column.warning) if maker]
    parts += [badge.text for badge in (column.badges(row) if column.badges else ())]
    dots = column.dots(row) if column.dots else None
    parts += [dots.spoken()] if dots else []
    return ", ".join(filter(None, parts))


def picture(model: QAbstractTableModel) -> list[list[str]]:
    """The table as plain text, row by row: what tests compare and what a copy puts on the clipboard."""
    return [[str(model.index(r, c).data() or "") for c in range(model.columnCount())] for r in range(model.rowCount())]
