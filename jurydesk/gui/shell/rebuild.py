"""A panel's desk that is lost with its backups, made anew from its charter. Makes nothing itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTime
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QGridLayout, QLineEdit, QWidget

from jurydesk import places
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.paths import FileField
from jurydesk.gui.parts.secrets import FEWEST_SIGNS, weakness

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WEEKS = 4
_WIDTH = 680


@dataclass(frozen=True)
class RebuildWish:
    """What was typed: the files, the key, why, until when hand-ins may come (with its zone) or None, the passphrase."""

    charter: Path
    jurors: Path
    desk: Path
    reason: str
    closes_at: datetime | None
    recovery_key: str = field(repr=False)
    passphrase: str = field(repr=False)


class RebuildDialog(ActDialog):
    """`tried(wish)` is called for each attempt; the dialog stays until one is right."""

    def __init__(self, tried: Callable[[RebuildWish], object], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setMinimumWidth(int(_WIDTH * theme.room(self.font())))
        self._tried = tried
        self._making = False
        self.name(
            self.tr("Recover a panel's desk"),
            self.tr("Make the desk anew"),
            self.tr(
                "For a panel's desk that is lost with all its backups. The charter is amended with the new desk's "
                "keys; hand-ins are taken in again with the same recovery key, documents imported again."
            ),
        )
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.fields.addLayout(self._grid)
        self._add_files()
        self._add_rest()
        self.charter.edit.setFocus()

    def _add_files(self) -> None:
        self.charter = FileField(self.tr("Charter"), self.tr("Charters (*.json);;All files (*)"))
        self.charter.edit.setPlaceholderText(self.tr("saved on any desk of the round, a juror's too"))
        self.jurors = FileField(self.tr("Table of jurors"), self.tr("Tables (*.xlsx *.csv);;All files (*)"))
        self.jurors.edit.setPlaceholderText(self.tr("the one with which the lost desk was made"))
        self.desk = FileField(self.tr("New desk file"), self.tr("Desks (*.jurydesk)"), new=True)
        self.desk.edit.setText(str(_free(places.desks())))
        for name, each in (
            (self.tr("Charter"), self.charter),
            (self.tr("Table of jurors"), self.jurors),
            (self.tr("New desk file"), self.desk),
        ):
            self._row(name, each)

    def _add_rest(self) -> None:
        self.key, self.first, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.key.setPlaceholderText("AGE-SECRET-KEY-1…")
        self.reason = CommentBox(self.tr("What happened"), hint=self.tr("It stands in the charter, for everybody."))
        self.closes = QDateTimeEdit(QDateTime(QDateTime.currentDateTime().date().addDays(7 * _WEEKS), QTime(23, 59)))
        self.closes.setCalendarPopup(True)
        self.has_end = QCheckBox(self.tr("has a closing date"))
        self.has_end.setChecked(True)
        self.has_end.toggled.connect(self.closes.setEnabled)
        self._row(self.tr("Recovery key"), self.key)
        self._row(self.tr("What happened"), self.reason)
        self._row(self.tr("Closes"), self.closes)
        self._grid.addWidget(self.has_end, self._grid.rowCount(), 1)
        self._row(self.tr("Passphrase"), self.first)
        self.first.setPlaceholderText(self.tr("a new one, of at least %n signs", "", FEWEST_SIGNS))
        self._row(self.tr("The same once more"), self.again)
        shown = QCheckBox(self.tr("Show what I type"))
        shown.toggled.connect(self._show_signs)
        self._grid.addWidget(shown, self._grid.rowCount(), 1)
        self._show_signs(False)

    def _row(self, name: str, field: QWidget) -> None:
        row = self._grid.rowCount()
        field.setAccessibleName(name)
        self._grid.addWidget(label(name, wrap=False), row, 0)
        self._grid.addWidget(field, row, 1)

    def _show_signs(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        for each in (self.key, self.first, self.again):
            each.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def try_it(self) -> None:
        """Hand over what was typed, once nothing is lacking."""
        lacking = self._lacking()
        wish = self.wish()
        if lacking or wish is None:
            self.refuse(lacking)
            return
        self.begin(self.tr("The desk is made anew."))
        self._making = True
        self._tried(wish)

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self._making = False
        super().refuse(sentence)

    def reject(self) -> None:
        """Not while the desk is made: its recovery code must be shown."""
        if not self._making:
            super().reject()

    def _lacking(self) -> str:
        if self.charter.path() is None:
            return self.tr("Choose the charter: page “About this round” of any juror's desk saves it.")
        if self.jurors.path() is None:
            return self.tr("Choose the table of jurors; the numbers must be those of the charter.")
        if self.desk.path() is None:
            return self.tr("Say where the desk is to lie.")
        if not self.key.text().strip():
            return self.tr("Type the recovery key as it stands on the deputy chair's paper.")
        if not self.reason.text():
            return self.tr("Say what happened to the desk; the reason stands in the charter.")
        return {
            "": "",
            "short": self.tr("This is too short to protect the desk. Take a longer one."),
            "differs": self.tr("The two are not the same. Type the second one again."),
        }[weakness(self.first.text(), self.again.text())]

    def wish(self) -> RebuildWish | None:
        """What was typed; None while a file is not named."""
        charter, jurors, desk = self.charter.path(), self.jurors.path(), self.desk.path()
        if charter is None or jurors is None or desk is None:
            return None
        closes = datetime.fromtimestamp(self.closes.dateTime().toSecsSinceEpoch(), tz=UTC)
        return RebuildWish(
            charter=charter,
            jurors=jurors,
            desk=desk,
            reason=self.reason.text(),
            closes_at=closes if self.has_end.isChecked() else None,
            recovery_key=self.key.text().strip(),
            passphrase=self.first.text(),
        )


def _free(folder: Path) -> Path:
    """A name for the desk that is not taken."""
    path, number = folder / "panel.jurydesk", 2
    while path.exists():
        path, number = folder / f"panel-{number}.jurydesk", number + 1
    return path
