"""The copies beside a desk: since when, why, how large; one more by a click, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jurydesk.actions.backups import back_up
from jurydesk.actions.kept_copies import KeptCopy, kept_copies
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.parts.tables import DeskTable
from jurydesk.gui.this_desk.model import copy_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat

_MOST_ROWS = 6


class CopiesSheet(Sheet):
    """`restore_wanted` carries the copy that was chosen. A backup that was made is listed at once."""

    restore_wanted = Signal(object)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.column.addWidget(label(self.tr("Backups"), "strong"))
        self.column.addWidget(
            label(
                self.tr(
                    "One is written when the desk is closed, at most one a day; older ones are thinned out. They lie "
                    "beside the desk, encrypted as it is. Copy one elsewhere now and then, in case the disk fails."
                ),
                "quiet",
            )
        )
        self.model: RowsModel[KeptCopy] = RowsModel(copy_columns(), key=lambda row: row.path, parent=self)
        self.table = DeskTable(self.model, self.tr("Backups"))
        self.table.chosen.connect(lambda _row: self._look())
        self.column.addWidget(self.table)
        self._none = second(self.tr("There is no backup of this desk yet."))
        self.column.addWidget(self._none)
        row = QHBoxLayout()
        row.setSpacing(theme.SMALL)
        self._said = second("")
        row.addWidget(self._said, 1)
        self.restore = button(self.tr("Bring back…"), self._restore)
        self.back_up = button(self.tr("Back up now"), self._back_up)
        row.addWidget(self.restore)
        row.addWidget(self.back_up)
        self.column.addLayout(row)
        self._writable = True
        self.show_copies(())

    def show_copies(self, copies: Sequence[KeptCopy], *, writable: bool = True) -> None:
        """These copies, newest first; of a desk that was handed over none is brought back."""
        self._writable = writable
        self.model.show_rows(copies)
        self.table.setVisible(bool(copies))
        self._none.setVisible(not copies)
        rows = sum(self.table.rowHeight(row) for row in range(min(len(copies), _MOST_ROWS)))
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 2)
        self._look()

    def _look(self) -> None:
        self.restore.setEnabled(self._writable and self._chosen() is not None)

    def _chosen(self) -> KeptCopy | None:
        return self.model.row_at(self.table.currentIndex())

    def _restore(self) -> None:
        copy = self._chosen()
        if copy is not None:
            self.restore_wanted.emit(copy)

    def _back_up(self) -> None:
        def act(
            desk: OpenDesk, at: datetime, report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> tuple[Path, tuple[KeptCopy, ...]]:
            return back_up(desk, at=at, progress=report), kept_copies(desk.path)

        self.back_up.setEnabled(False)
        self._seat.act_long(act, says=self.tr("Backing up"), done=self._backed_up, failed=self._refused, owner=self)

    def _backed_up(self, made: tuple[Path, tuple[KeptCopy, ...]]) -> None:
        path, copies = made
        self.back_up.setEnabled(True)
        self._said.setText(self.tr("The backup is in {path}.").format(path=path))
        self.show_copies(copies, writable=self._writable)

    def _refused(self, err: object) -> None:
        self.back_up.setEnabled(True)
        self._seat.work.troubled.emit(err)
