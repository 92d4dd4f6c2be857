"""The files of a pack as a person chose them, and the desk that they are probably for. Opens none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, tool
from jurydesk.gui.parts.labels import label
from jurydesk.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

# As the office's program names packs: juror-04-2.jurypack, juror-04-2-part-1-of-3.jurypack. Only a hint, never trusted.
_NAME = re.compile(r"(?P<stem>.+?)-(?P<number>[0-9]{1,4})(?:-part-[0-9]{1,4}-of-[0-9]{1,4})?\Z")


@dataclass(frozen=True)
class Offer:
    """A desk that is there: where it lies, what it is in words, and whether it is the one that is open."""

    path: Path
    words: str
    open: bool = False


def stem_of(pack: Path) -> tuple[str, int]:
    """What the file is called without its number and part, and the number; 1 where the name has none."""
    found = _NAME.match(pack.stem)
    return (found["stem"], int(found["number"])) if found else (pack.stem or "desk", 1)


def guessed(files: Sequence[Path], known: Sequence[Offer], *, coded: bool) -> Path | None:
    """The desk that these files are for: the open one, or one named like them; None where a new one is likelier."""
    if not files:
        return None
    if known and known[0].open:
        return known[0].path
    stem, number = stem_of(files[0])
    if coded and number == 1:
        return None
    named = [offer.path for offer in known if offer.path.stem == stem]
    named += [] if coded else [offer.path for offer in known]
    return named[0] if named else None


def free_desk(folder: Path, files: Sequence[Path]) -> Path:
    """A name for a new desk that is not taken: after the pack, without its number."""
    stem = stem_of(files[0])[0] if files else "desk"
    path, number = folder / f"{stem}.jurydesk", 2
    while path.exists():
        path = folder / f"{stem}-{number}.jurydesk"
        number += 1
    return path


def choose_packs(parent: QWidget, title: str) -> list[Path]:
    """Ask the system's own dialog for packs; several at once are the parts of one."""
    kinds = (
        translate("PackFiles", "Packs, rosters and dossiers (*.jurypack)"),
        translate("PackFiles", "All files (*)"),
    )
    names, _kind = QFileDialog.getOpenFileNames(parent, title, "", ";;".join(kinds))
    return [Path(name) for name in names]


class PackFiles(QWidget):
    """One line for each file, with a way to take it out; `changed` says that there are others now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.TIGHT)
        self.choose = button("", self._choose)
        foot = QHBoxLayout()
        foot.addWidget(self.choose)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(self._lines)
        column.addLayout(foot)
        self._render()

    def add(self, files: Sequence[Path]) -> None:
        """Take these beside those that are there; one that is there already stays once."""
        self._take((*self.paths, *files))

    def _take(self, files: Sequence[Path]) -> None:
        found = tuple(dict.fromkeys(files))
        if found != self.paths:
            self.paths = found
            self._render()
            self.changed.emit()

    def _choose(self) -> None:
        self.add(choose_packs(self, self.tr("Which pack?")))

    def _render(self) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in self.paths:
            self._lines.addWidget(self._line(path))
        self.choose.setText(self.tr("Add another part…") if self.paths else self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Add another part") if self.paths else self.tr("Choose the pack"))

    def _line(self, path: Path) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name = label(path.name, wrap=False)
        name.setToolTip(str(path))
        row.addWidget(name, 1)
        says = self.tr("Take “{file}” out").format(file=path.name)
        row.addWidget(tool("x", says, lambda: self._take([each for each in self.paths if each != path])))
        return holder
