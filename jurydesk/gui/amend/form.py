"""What every form of a change is: fields under their names, choices that keep what was chosen. It changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from jurydesk.actions.table_columns import Subject
from jurydesk.errors import DeskError
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.paths import FileField
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jurydesk.gui.amend.model import AmendFacts, Change, Wish


class Form(QWidget):
    """Fields under their names. `update` fills the choices, `change` says what is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setVerticalSpacing(theme.SMALL)
        self._grid.setHorizontalSpacing(theme.MEDIUM)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, field: QWidget) -> None:
        """A field under its name."""
        row = self._grid.rowCount()
        field.setAccessibleName(name)
        caption = label(name, wrap=False)
        caption.setBuddy(field)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(field, row, 1)

    def tell(self, text: str) -> None:
        """A quiet sentence below the fields."""
        self._grid.addWidget(second(text), self._grid.rowCount(), 0, 1, 2)

    def show_facts(self, facts: AmendFacts, changes: Sequence[Change]) -> None:
        """Fill the choices; what was chosen stays chosen."""

    def wish(self, wish: Wish) -> None:
        """Choose what the person came for."""

    def change(self) -> Change:
        """What is asked for. Raises DeskError where something is missing or cannot be read."""
        raise NotImplementedError


class TableForm(Form):
    """Rows of a table. The file is read elsewhere, once its columns are known: `change_of` does it on any thread."""

    subject = Subject.PROPOSALS

    def __init__(self, told: str) -> None:
        super().__init__()
        self.file = FileField(self.tr("Table"), self.tr("Tables (*.csv *.xlsx)"))
        self.add(self.tr("Table"), self.file)
        self.tell(told)

    def table(self) -> Path:
        """The file. Raises DeskError where none is chosen."""
        return needed_file(self.file.path())

    @staticmethod
    def change_of(path: Path, columns: Mapping[str, str]) -> Change:
        """The rows of the table. Raises DeskError where one cannot be read."""
        raise NotImplementedError


def fill(box: QComboBox, items: Sequence[tuple[str, object]]) -> None:
    """Other choices; the one that was chosen stays where it is still there."""
    chosen = box.currentData()
    if [box.itemData(at) for at in range(box.count())] == [value for _, value in items]:
        return
    blocked = box.blockSignals(True)
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.blockSignals(blocked)
    choose(box, chosen)


def choose(box: QComboBox, value: object) -> None:
    """Choose the item with this value, if there is one."""
    at = next((place for place in range(box.count()) if box.itemData(place) == value), -1)
    if at >= 0:
        box.setCurrentIndex(at)


def needed(box: QComboBox) -> str:
    """The number of the proposal that is chosen. Raises DeskError where none is."""
    if box.currentData() is None:
        raise missing(phrase("Amend", "No proposal is chosen."), phrase("Amend", "Choose one first."))
    return str(box.currentData())


def needed_file(path: Path | None) -> Path:
    """The file. Raises DeskError where none is chosen."""
    if path is None:
        raise missing(phrase("Amend", "No file is chosen."), phrase("Amend", "Choose one first."))
    return path


def missing(message: Phrase, hint: Phrase) -> DeskError:
    """What is said where a form lacks something."""
    return DeskError(message, hint)
