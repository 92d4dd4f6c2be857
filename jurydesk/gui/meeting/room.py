"""Who takes part in the meeting, and how: one choice for each person. It notes nothing itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from jurydesk.domain.meeting import Presence
from jurydesk.gui.meeting.model import PRESENCES, PersonThere
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence


class RoomSheet(Sheet):
    """`noted` carries the numbers of the people, None for all, and how they take part."""

    noted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.addWidget(label(self.tr("Present"), "strong"))
        self._people = QGridLayout()
        self._people.setColumnStretch(0, 1)
        self._people.setVerticalSpacing(theme.TIGHT)
        self.column.addLayout(self._people)
        self.all_there = button(self.tr("All are in the room"), lambda: self.noted.emit(None, Presence.ROOM))
        self.column.addWidget(self.all_there)
        self.presences: dict[int, QComboBox] = {}

    def standing(self) -> QWidget:
        """The sheet at the top of a ground that takes the rest."""
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self)
        column.addStretch(1)
        return ground

    def show_people(self, people: Sequence[PersonThere]) -> None:
        """All people, each as noted last."""
        if set(self.presences) != {person.juror.number for person in people}:
            self._build(people)
        for person in people:
            box = self.presences[person.juror.number]
            box.setCurrentIndex(box.findData(person.presence) if person.presence is not None else 0)

    def _build(self, people: Sequence[PersonThere]) -> None:
        while self._people.count():
            item = self._people.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.presences = {}
        for row, person in enumerate(people):
            box = QComboBox()
            box.setAccessibleName(person.juror.name)
            box.addItem(self.tr("not noted"), None)
            for presence, words in PRESENCES.items():
                box.addItem(say(words), presence)
            box.activated.connect(partial(self._note, person.juror.number))
            self.presences[person.juror.number] = box
            self._people.addWidget(label(person.juror.name), row, 0)
            self._people.addWidget(box, row, 1)

    def _note(self, juror: int, _index: int) -> None:
        presence = self.presences[juror].currentData()
        if isinstance(presence, Presence):
            self.noted.emit([juror], presence)
