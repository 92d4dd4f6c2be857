"""Which rows of a table a person has had before the eyes: only those can be answered together. It answers none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.gui.parts.tables import DeskTable


class SeenRows(QObject):
    """`more` says that rows came into sight which were not seen before; `key_of` names the row with a number."""

    more = Signal()

    def __init__(self, table: DeskTable, key_of: Callable[[int], str]) -> None:
        super().__init__(table)
        self._table = table
        self._key_of = key_of
        self._seen: set[str] = set()
        table.verticalScrollBar().valueChanged.connect(self.look)
        table.viewport().installEventFilter(self)

    def __contains__(self, key: object) -> bool:
        """Whether the row was in sight, its whole height."""
        return key in self._seen

    def look(self) -> None:
        """Note what is in sight now."""
        if not self._table.isVisible():
            return
        height = self._table.viewport().height()
        count = self._table.model().rowCount()
        tops = ((number, self._table.rowViewportPosition(number)) for number in range(count))
        now = {
            self._key_of(number) for number, top in tops if top >= 0 and top + self._table.rowHeight(number) <= height
        }
        if now - self._seen:
            self._seen |= now
            self.more.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table that is shown or made larger shows more."""
        if event.type() in {QEvent.Type.Paint, QEvent.Type.Resize}:
            self.look()
        return super().eventFilter(watched, event)
