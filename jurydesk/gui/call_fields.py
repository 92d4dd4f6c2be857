"""The fields of a call: what it is called, when it closes, how much there is. They change no desk."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from jurydesk.domain.call import Phase
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import label
from jurydesk.words import speaker

if TYPE_CHECKING:
    from jurydesk.domain.call import Call

_WEEKS = 4


class CallFields(QWidget):
    """One field a row under its name; a dialog may `add` further rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(theme.SMALL)
        self.title, self.round, self.file_number = QLineEdit(), QLineEdit(), QLineEdit()
        self.office, self.envelope = QLineEdit(), QLineEdit()
        self.envelope.setPlaceholderText(self.tr("for example 40 M EUR; empty where there is none"))
        self.phase, self.language = QComboBox(), QComboBox()
        for phase, words in (
            (Phase.SINGLE, self.tr("one phase")),
            (Phase.CONCEPT, self.tr("Concept phase")),
            (Phase.IMPLEMENTATION, self.tr("Implementation phase")),
        ):
            self.phase.addItem(words, phase)
        for code, words in (("de", self.tr("German")), ("en", self.tr("English"))):
            self.language.addItem(words, code)
        self.closes = QDateTimeEdit(QDateTime(QDateTime.currentDateTime().date().addDays(7 * _WEEKS), QTime(23, 59)))
        self.closes.setCalendarPopup(True)
        self.has_end = QCheckBox(self.tr("has a closing date"))
        self.has_end.setChecked(True)
        self.has_end.toggled.connect(self.closes.setEnabled)
        self.add(self.tr("Call"), self.title)
        self.add(self.tr("Round"), self.round)
        self.add(self.tr("Phase"), self.phase)
        self.add(self.tr("File number"), self.file_number)
        self.add(self.tr("Office"), self.office)
        self.add(self.tr("Envelope"), self.envelope)
        self.add(self.tr("Closes"), self.closes, self.has_end)

    def add(self, name: str, field: QWidget, more: QWidget | None = None) -> None:
        """A further row: the field under its name, and something beside it."""
        row = self._grid.rowCount()
        field.setAccessibleName(name)
        self._grid.addWidget(label(name, wrap=False), row, 0)
        self._grid.addWidget(field, row, 1, 1, 1 if more else 2)
        if more is not None:
            self._grid.addWidget(more, row, 2)

    def add_note(self, note: QWidget) -> None:
        """A text under the fields."""
        self._grid.addWidget(note, self._grid.rowCount(), 1, 1, 2)

    def show_call(self, call: Call) -> None:
        """Fill the fields with what the call says."""
        self.title.setText(call.title)
        self.round.setText(call.round)
        self.phase.setCurrentIndex(self.phase.findData(call.phase))
        self.file_number.setText(call.file_number)
        self.office.setText(call.office)
        self.envelope.setText("" if call.envelope_cents is None else speaker().money(call.envelope_cents))
        self.language.setCurrentIndex(self.language.findData(call.language))
        self.has_end.setChecked(call.closes_at is not None)
        if call.closes_at is not None:
            self.closes.setDateTime(QDateTime.fromSecsSinceEpoch(int(call.closes_at.timestamp())))

    def closing(self) -> datetime | None:
        """The closing date on this computer's clock, or None."""
        if not self.has_end.isChecked():
            return None
        return datetime.fromtimestamp(self.closes.dateTime().toSecsSinceEpoch(), tz=UTC)
