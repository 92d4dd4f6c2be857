"""Where packs go, in which sizes, and for a lost desk why: asked before anything is written. It writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QRadioButton

from jurydesk.actions.typed import read_size
from jurydesk.errors import DeskError
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import second
from jurydesk.gui.parts.paths import FolderField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jurydesk.gui.issue.model import PackRow


@dataclass(frozen=True)
class Wish:
    """What is to be written: where, in parts of how many bytes (0: whole), for a new desk or not, and why."""

    folder: Path
    part_size: int = 0
    new_desk: bool = False
    reason: str = ""


class IssueDialog(ActDialog):
    """`issue(wish, dialog)` is called with what was asked for; the dialog stays until the packs are written."""

    def __init__(
        self,
        title: str,
        sentences: Sequence[str],
        verb: str,
        issue: Callable[[Wish, IssueDialog], object],
        folder: Path,
        *,
        parts: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentences, verb, parent)
        self._issue = issue
        self.folder = FolderField(self.tr("Folder"), folder)
        self.add(self.tr("Into this folder"), self.folder)
        self.split = QCheckBox(self.tr("Split each pack into parts of at most"))
        self.largest = QLineEdit("20 MB")
        self.largest.setAccessibleName(self.tr("Largest part"))
        self.largest.setEnabled(False)
        self.largest.setMaximumWidth(int(110 * theme.room(self.font())))
        self.split.toggled.connect(self.largest.setEnabled)
        self.portals = second(self.tr("For mail and portals that take no large files; one code opens all."))
        if parts:
            row = QHBoxLayout()
            row.addWidget(self.split)
            row.addWidget(self.largest)
            row.addStretch(1)
            self.fields.addLayout(row)
            self.fields.addWidget(self.portals)
        self.folder.edit.setFocus()

    def wish(self, folder: Path) -> Wish:
        """What was asked for. Raises DeskError for a size that is none."""
        return Wish(folder, read_size(self.largest.text()) if self.split.isChecked() else 0)

    def try_it(self) -> None:
        """Read the fields, and begin."""
        folder = self.folder.path()
        if folder is None:
            self.refuse(self.tr("Name the folder first."))
            self.folder.edit.setFocus()
            return
        try:
            wish = self.wish(folder)
        except DeskError as err:
            self.refuse_for(err)
            self.largest.setFocus()
            return
        self._issue(wish, self)


class AnewDialog(IssueDialog):
    """A juror who already got something gets it anew: because the file is lost, or because the desk is."""

    def __init__(
        self,
        row: PackRow,
        issue: Callable[[Wish, IssueDialog], object],
        folder: Path,
        *,
        frozen: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        self._row = row
        self._frozen = frozen
        super().__init__(
            self.tr("Issue anew to {name}").format(name=row.name),
            (self.tr("What is it that cannot be opened any more?"),),
            self.tr("Issue anew"),
            issue,
            folder,
            parent=parent,
        )
        self.file = QRadioButton(self.tr("The file or its code: it did not arrive, or was mislaid"))
        self.desk = QRadioButton(self.tr("The juror's desk: laptop lost, passphrase and recovery code forgotten"))
        self._file_tells = second(self._of_file())
        self._desk_tells = second(self._of_desk())
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason; it stands in the charter, so name nobody"))
        for place, widget in enumerate((self.file, self._file_tells, self.desk, self._desk_tells, self.reason)):
            self.fields.insertWidget(place, widget)
        lost = self._file_is_no_help()
        self.file.setEnabled(not lost)
        self.file.setChecked(not lost)
        self.desk.setChecked(lost)
        self.desk.toggled.connect(self._show_way)
        self._show_way()

    def _file_is_no_help(self) -> bool:
        """What came back shows that the file was opened; in a simple call a new one would void the key."""
        if self._row.step is not None:
            return self._row.keyed and not self._row.step.in_charter
        return self._row.keyed and not self._row.needs

    def _of_file(self) -> str:
        if self._row.step is not None and self._file_is_no_help():
            return self.tr("The roster was opened: a declaration file came back. The dossier follows.")
        if self._row.keyed and self._row.step is not None:
            return self.tr("The newest dossier is sealed again to the juror's own key. Nothing else changes.")
        if self._row.keyed and self._row.needs:
            return self.tr("The newest pack is sealed to the juror's own key. Nothing else changes.")
        if self._row.keyed:
            return self.tr("The pack was opened: a hand-in came back. Only a lost desk needs another one.")
        return self.tr("It gets a new code and a new secret; the code sent before no longer enrols anybody.")

    def _of_desk(self) -> str:
        lines = []
        if self._row.keyed:
            lines.append(
                self.tr(
                    "The juror's key counts no longer; the charter is amended. Hand-ins taken in before stay valid; "
                    "one that comes later with the old key is set apart."
                )
            )
        if self._row.step is not None:
            lines.append(
                self.tr("A new roster goes out with a new code; the juror declares again, then gets a dossier.")
            )
            if self._row.keyed and not self._frozen:
                lines.append(self.tr("The charter is frozen with it."))
        else:
            lines.append(self.tr("A new pack goes out with a new code and a new secret; what was sent before is void."))
        return " ".join(lines)

    def _show_way(self) -> None:
        lost = self.desk.isChecked()
        self._file_tells.setEnabled(not lost)
        self._desk_tells.setEnabled(lost)
        self.reason.setVisible(lost and self._row.keyed)
        roster = lost and self._row.step is not None
        for widget in (self.split, self.largest, self.portals):
            widget.setVisible(not roster)
        if self.isVisible():
            self.adjustSize()

    def wish(self, folder: Path) -> Wish:
        """What was asked for. Raises DeskError for a size that is none."""
        plain = super().wish(folder)
        lost = self.desk.isChecked()
        part_size = 0 if lost and self._row.step is not None else plain.part_size
        return Wish(folder, part_size, lost, self.reason.text() if lost else "")

    def try_it(self) -> None:
        """A key that is to count no longer needs its reason first."""
        if self.desk.isChecked() and self._row.keyed and not self.reason.text():
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
            return
        super().try_it()
