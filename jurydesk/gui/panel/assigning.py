"""Assigning proposals: all to all, so many jurors for each, or by hand to one juror. The rules of it are in the act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from jurydesk.actions.preparing import assign, assign_automatically, assignment_rows, judged_by_nobody
from jurydesk.actions.unassigning import take_away
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.numbers import number_field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.panel.model import PanelFacts
    from jurydesk.gui.seat import Seat

_FEW = 3


def assigned_now(desk: OpenDesk) -> dict[int, tuple[str, ...]]:
    """The numbers of the proposals by juror."""
    return {row.juror: row.proposals for row in assignment_rows(desk)}


class AssignDialog(ActDialog):
    """Known conflicts are left out in every way; `done(nobody)` hears which proposals nobody judges."""

    def __init__(
        self,
        seat: Seat,
        facts: PanelFacts,
        has: Mapping[int, tuple[str, ...]],
        done: Callable[[tuple[str, ...]], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Assign the proposals"),
            (self.tr("Known conflicts are left out. It can be changed until the charter is frozen."),),
            self.tr("Assign"),
            parent,
        )
        self._seat, self._facts, self._has, self._done = seat, facts, has, done
        marking = [row.juror for row in facts.people if row.juror.marks]
        self.all = QRadioButton(self.tr("Every juror judges every proposal"))
        self.some = QRadioButton(self.tr("For each proposal so many jurors, with even loads:"))
        self.hand = QRadioButton(self.tr("By hand, the proposals of one juror:"))
        self.all.setChecked(True)
        self.count = number_field(1, max(1, len(marking)), self.tr("Jurors for each proposal"))
        self.count.setValue(min(_FEW, max(1, len(marking))))
        self.juror = QComboBox()
        self.juror.setAccessibleName(self.tr("Juror"))
        for one in marking:
            self.juror.addItem(f"{one.number} {one.name}", one.number)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Proposals"))
        self.list.setMinimumHeight(190)
        self.list.setProperty("part", "ticks")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rapporteur = QCheckBox(self.tr("Introduces them at the meeting (rapporteur)"))
        self._lay_out()
        self.juror.currentIndexChanged.connect(self._show_list)
        for each in (self.all, self.some, self.hand):
            each.toggled.connect(self._show_way)
        self._show_list()
        self._show_way()

    def _lay_out(self) -> None:
        some = QHBoxLayout()
        some.addWidget(self.some)
        some.addWidget(self.count)
        some.addStretch(1)
        self.fields.addWidget(self.all)
        self.fields.addLayout(some)
        told = self.tr("Both replace what was assigned; the first juror of a proposal introduces it at the meeting.")
        self.fields.addWidget(second(told))
        self.fields.addWidget(self.hand)
        self.fields.addWidget(self.juror)
        self.fields.addWidget(self.list, 1)
        self.fields.addWidget(self.rapporteur)

    def _show_way(self) -> None:
        self.count.setEnabled(self.some.isChecked())
        for each in (self.juror, self.list, self.rapporteur):
            each.setEnabled(self.hand.isChecked())

    def _show_list(self) -> None:
        """What the juror has is ticked; what is unticked is taken away."""
        has = self._has.get(int(self.juror.currentData() or 0), ())
        self.list.clear()
        for text in self._facts.proposals:
            number = text.partition(" ")[0]
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setCheckState(Qt.CheckState.Checked if number in has else Qt.CheckState.Unchecked)
            item.setToolTip(text)
            self.list.addItem(item)

    def _ticked(self) -> list[str]:
        items = [self.list.item(at) for at in range(self.list.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def try_it(self) -> None:
        """Assign in the way that was chosen."""
        by_hand, rapporteur = self.hand.isChecked(), self.rapporteur.isChecked()
        juror, ticked = int(self.juror.currentData() or 0), self._ticked()
        has = self._has.get(juror, ())
        added = [number for number in ticked if number not in has]
        gone = [number for number in has if number not in ticked]
        count = self.count.value() if self.some.isChecked() else None

        def act(desk: OpenDesk, at: datetime) -> tuple[str, ...]:
            if not by_hand:
                assign_automatically(desk, per_proposal=count, at=at)
                return judged_by_nobody(desk)
            if added or not gone:
                assign(desk, juror=juror, proposals=added, rapporteur=rapporteur, at=at)
            if gone:
                take_away(desk, juror=juror, proposals=gone, at=at)
            return judged_by_nobody(desk)

        self.begin()
        self._seat.act(act, done=self._assigned, failed=self.refuse_for, owner=self)

    def _assigned(self, nobody: tuple[str, ...]) -> None:
        self.accept()
        self._done(nobody)
