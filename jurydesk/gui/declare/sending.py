"""Strict calls: the declaration file that brings answers and keys to the panel. It writes a file and sends nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from jurydesk.actions.declaring import declaration_rows
from jurydesk.actions.declaring_file import DECLARATION_ENDING
from jurydesk.actions.filling import AWAITING_DOSSIER
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.conflict import Access
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import label, second, toned
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.parts.state import Badge
from jurydesk.store.queries import HandInVerdict
from jurydesk.words import speaker

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk


@dataclass(frozen=True)
class Written:
    """A declaration file as it was written: its version, its fingerprint, when."""

    version: int
    fingerprint: str
    at: datetime


@dataclass(frozen=True)
class Sending:
    """Where a strict call stands before its dossier: what is undeclared, what was written, how much changed since."""

    undeclared: int
    changed: int
    juror: int
    last: Written | None

    @property
    def due(self) -> bool:
        """Whether the file is to be written now."""
        return not self.undeclared and (self.last is None or self.changed > 0)

    def file_name(self) -> str:
        """What the next file is called."""
        version = self.last.version + 1 if self.last is not None else 1
        return f"juror-{self.juror:02d}-declaration-{version}{DECLARATION_ENDING}"


def load(desk: OpenDesk) -> Sending | None:
    """Where the declaration file stands; None in simple calls, and once the dossier is here."""
    with desk.read() as queries:
        if not queries.setting(AWAITING_DOSSIER, default=False):
            return None
        me = desk.juror_number()
        sent = [file for file in queries.declaration_files(me) if file.verdict is HandInVerdict.SENT]
        newest = max(sent, key=lambda file: file.sequence, default=None)
        told = queries.declarations(me)
    undeclared = sum(row.access is Access.UNDECLARED for row in declaration_rows(desk))
    if newest is None:
        return Sending(undeclared, 0, me, None)
    since = {found.proposal for found in told if found.at > newest.received_at}
    last = Written(newest.sequence, short_fingerprint(newest.digest), newest.received_at)
    return Sending(undeclared, len(since), me, last)


class SendingSheet(Sheet):
    """What was written and what to do with it; `wanted` carries the path where the file is to be written."""

    wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=theme.TIGHT)
        self._sending: Sending | None = None
        self._folder = Path()
        self.paths: dict[int, Path] = {}
        self._title = label("", "strong")
        self._pending = QHBoxLayout()
        self._code = label("", "code", wrap=False)
        self._where = second("")
        self._next = label("", "quiet")
        self._changed = toned("", "amber")
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self._title, 1)
        head.addLayout(self._pending)
        self.column.addLayout(head)
        self._fingerprint = self._fingerprint_row()
        self.column.addWidget(self._fingerprint)
        for each in (self._where, self._next, self._changed):
            self.column.addWidget(each)
        self.hide()

    def _fingerprint_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Fingerprint"), "quiet", wrap=False))
        row.addWidget(self._code)
        copy = button(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(self._code.text()), part="plain")
        row.addWidget(copy)
        self.again = button(self.tr("Write it again…"), self.choose, part="plain")
        row.addWidget(self.again)
        row.addStretch(1)
        return holder

    def show_sending(self, sending: Sending | None, folder: Path) -> None:
        """Show where the file stands; nothing in simple calls."""
        self._sending, self._folder = sending, folder
        self.setVisible(sending is not None)
        if sending is None:
            return
        last = sending.last
        for each in (self._fingerprint, self._where, self._changed):
            each.setVisible(last is not None)
        self._show_pending(shown=last is not None)
        if last is None:
            self._title.setText(self.tr("This call is strict: your answers go to the panel before the documents come."))
            self._next.setText(
                self.tr(
                    "When every proposal has its answer, write the declaration file. It brings your answers and "
                    "your public keys to the panel; the dossier that comes back is sealed to your key and opens on "
                    "this desk."
                )
            )
            return
        time = speaker().time(last.at)
        self._title.setText(
            self.tr("Declaration file, version {version}, written on {time}").format(version=last.version, time=time)
        )
        self._code.setText(last.fingerprint)
        self._show_path(last)
        self._next.setText(
            self.tr(
                "Send it to the office, by mail, upload or on a stick. Your key is pending: until the charter names "
                "it, nothing can be read or marked. Then the dossier comes back; open it with Open a pack on the start "
                "page."
            )
        )
        self._changed.setText(self.tr("%n answers changed since. Write the file again.", "", sending.changed))
        self._changed.setVisible(sending.changed > 0)

    def _show_path(self, last: Written) -> None:
        path = self.paths.get(last.version)
        self._where.setText(self.tr("It lies in {path}").format(path=path) if path is not None else "")
        self._where.setVisible(path is not None)

    def _show_pending(self, *, shown: bool) -> None:
        while self._pending.count():
            item = self._pending.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        if shown:
            self._pending.addWidget(Chip(Badge(self.tr("key pending"), Tone.AMBER, "hourglass")))

    def choose(self) -> None:
        """Ask where the file is to be written."""
        if self._sending is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where should the declaration file be written?"),
            str(self._folder / self._sending.file_name()),
            self.tr("Declaration file (*.jurydeclaration)"),
        )
        if name:
            self.wanted.emit(Path(name))
