"""Preparing a panel: what is judged, by which rules, where the desk lies. Makes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from jurydesk import places
from jurydesk.domain.call import Mode, Phase
from jurydesk.gui.call_fields import CallFields
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, second, toned
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from jurydesk.actions.profiles import ProfileInfo


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
        self.call = CallFields()
        column.addWidget(self.call)
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
        self.call.title.setFocus()

    def _add_fields(self, profiles: Sequence[ProfileInfo]) -> None:
        self.path, self.profile, self.mode = QLineEdit(), QComboBox(), QComboBox()
        self.mode.addItem(self.tr("simple: one pack for each juror, keys come with the hand-ins"), Mode.SIMPLE)
        self.mode.addItem(self.tr("strict: rosters first, keys stand in the charter, then dossiers"), Mode.STRICT)
        for each in profiles:
            self.profile.addItem(each.title.in_language(speaker().language), each.name)
        self.call.add(self.tr("Rules"), self.profile)
        self.call.add(self.tr("How packs go out"), self.mode)
        self.call.add(self.tr("Language of the documents"), self.call.language)
        self.call.add(self.tr("Desk file"), self.path, button(self.tr("Choose…"), self._choose))
        self.call.add_note(
            second(self.tr("Rules and call can be changed until the packs are issued; after that they are frozen."))
        )
        self.path.setText(str(places.desks() / "panel.jurydesk"))

    def _try(self) -> None:
        lacking = ""
        if not self.call.title.text().strip():
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
            title=self.call.title.text(),
            round=self.call.round.text(),
            phase=self.call.phase.currentData(),
            file_number=self.call.file_number.text(),
            envelope=self.call.envelope.text(),
            closes_at=self.call.closing(),
            profile=str(self.profile.currentData()),
            language=str(self.call.language.currentData()),
            office=self.call.office.text(),
            mode=self.mode.currentData(),
        )

    def _choose(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where is the desk to lie?"), self.path.text(), self.tr("Desks (*.jurydesk)")
        )
        if name:
            self.path.setText(name)
