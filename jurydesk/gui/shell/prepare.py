"""Preparing a panel: what is judged, by which rules, where the desk lies. Makes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from jurydesk import places
from jurydesk.domain.call import Mode, Phase
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jurydesk.actions.profiles import ProfileInfo

_WEEKS = 4


@dataclass(frozen=True)
class Prepared:
    """What the office typed; the envelope as typed, the closing date with its zone or None."""

    path: Path
    title: str
    round: str
    phase: Phase
    file_number: str
    envelope: str
    closes_at: datetime | None
    profile: str
    language: str
    office: str
    mode: Mode


class PrepareDialog(QDialog):
    """`taken(prepared)` is called once the fields that are needed are filled."""

    def __init__(
        self, profiles: Sequence[ProfileInfo], taken: Callable[[Prepared], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(self.tr("Prepare a panel"))
        self.setMinimumWidth(620)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Prepare a panel")))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setVerticalSpacing(theme.SMALL)
        column.addLayout(self._grid)
        self._add_fields(profiles)
        self.refusal = toned("", "red")
        self.refusal.hide()
        column.addWidget(self.refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Go on"), self._try)
        row.addWidget(self.act)
        column.addLayout(row)
        self.title.setFocus()

    def _add(self, name: str, field: QWidget, more: QWidget | None = None) -> None:
        row = self._grid.rowCount()
        field.setAccessibleName(name)
        self._grid.addWidget(label(name, wrap=False), row, 0)
        self._grid.addWidget(field, row, 1, 1, 1 if more else 2)
        if more is not None:
            self._grid.addWidget(more, row, 2)

    def _add_fields(self, profiles: Sequence[ProfileInfo]) -> None:
        self.title, self.round, self.file_number = QLineEdit(), QLineEdit(), QLineEdit()
        self.envelope, self.office, self.path = QLineEdit(), QLineEdit(), QLineEdit()
        self.envelope.setPlaceholderText(self.tr("for example 40 M EUR; empty where there is none"))
        self.phase, self.profile, self.language = QComboBox(), QComboBox(), QComboBox()
        self.mode = QComboBox()
        self.mode.addItem(self.tr("simple: one pack for each juror, keys come with the hand-ins"), Mode.SIMPLE)
        self.mode.addItem(self.tr("strict: rosters first, keys stand in the charter, then dossiers"), Mode.STRICT)
        for phase, words in (
            (Phase.SINGLE, self.tr("one phase")),
            (Phase.CONCEPT, self.tr("Concept phase")),
            (Phase.IMPLEMENTATION, self.tr("Implementation phase")),
        ):
            self.phase.addItem(words, phase)
        for each in profiles:
            self.profile.addItem(each.title.in_language(speaker().language), each.name)
        for code, words in (("de", self.tr("German")), ("en", self.tr("English"))):
            self.language.addItem(words, code)
        self.closes = QDateTimeEdit(QDateTime(QDateTime.currentDateTime().date().addDays(7 * _WEEKS), QTime(23, 59)))
        self.closes.setCalendarPopup(True)
        self.has_end = QCheckBox(self.tr("has a closing date"))
        self.has_end.setChecked(True)
        self.has_end.toggled.connect(self.closes.setEnabled)
        self._add(self.tr("Call"), self.title)
        self._add(self.tr("Round"), self.round)
        self._add(self.tr("Phase"), self.phase)
        self._add(self.tr("File number"), self.file_number)
        self._add(self.tr("Office"), self.office)
        self._add(self.tr("Envelope"), self.envelope)
        self._add(self.tr("Closes"), self.closes, self.has_end)
        self._add(self.tr("Rules"), self.profile)
        self._add(self.tr("How packs go out"), self.mode)
        self._add(self.tr("Language of the documents"), self.language)
        self._add(self.tr("Desk file"), self.path, button(self.tr("Choose…"), self._choose))
        self._grid.addWidget(
            second(self.tr("Rules can be changed until the packs are issued; after that they are frozen.")),
            self._grid.rowCount(),
            1,
            1,
            2,
        )
        self.path.setText(str(places.desks() / "panel.jurydesk"))

    def _try(self) -> None:
        lacking = ""
        if not self.title.text().strip():
            lacking = self.tr("Give the call its title.")
        elif not self.path.text().strip():
            lacking = self.tr("Say where the desk is to lie.")
        elif Path(self.path.text()).exists():
            lacking = self.tr("There is a file of this name already. Choose another name.")
        self.refuse(lacking)
        if not lacking:
            self._taken(self.prepared())

    def refuse(self, sentence: str) -> None:
        """Say what hinders it; what was typed stays."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def prepared(self) -> Prepared:
        """What was typed."""
        return Prepared(
            path=Path(self.path.text()),
            title=self.title.text(),
            round=self.round.text(),
            phase=self.phase.currentData(),
            file_number=self.file_number.text(),
            envelope=self.envelope.text(),
            closes_at=self._closing(),
            profile=str(self.profile.currentData()),
            language=str(self.language.currentData()),
            office=self.office.text(),
            mode=self.mode.currentData(),
        )

    def _closing(self) -> datetime | None:
        """The closing date on this computer's clock, or None."""
        if not self.has_end.isChecked():
            return None
        return datetime.fromtimestamp(self.closes.dateTime().toSecsSinceEpoch(), tz=UTC)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where is the desk to lie?"), self.path.text(), self.tr("Desks (*.jurydesk)")
        )
        if name:
            self.path.setText(name)
