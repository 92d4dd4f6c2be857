"""Opening a pack a juror received: the file or its parts, the code, the passphrase of the own desk. Opens nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from jurydesk.actions.packs import needs_code
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.growing import FittingArea, GrowingDialog
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.parts.secrets import FEWEST_SIGNS, SecretField, weakness
from jurydesk.gui.shell.pack_files import Offer, PackFiles, free_desk, guessed
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent

    from jurydesk.gui.work import Ticket


@dataclass(frozen=True)
class Wish:
    """What is to be opened where; no code for files that are sealed to the desk's own key."""

    files: tuple[Path, ...]
    desk: Path
    code: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)


class PackDialog(GrowingDialog):
    """`tried(wish)` is called for each attempt; the dialog stays until one is right.

    `folder` is where a new desk is offered, `known` the desks that are there, the likeliest first. The code is asked
    for only where a file needs one.
    """

    def __init__(
        self,
        files: Sequence[Path],
        tried: Callable[[Wish], object],
        *,
        folder: Path,
        known: Sequence[Offer] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tried = tried
        self._folder = folder
        self._known = tuple(known)
        self._own_choice = False
        self._coded = True
        self._ticket: Ticket | None = None
        self.setWindowTitle(self.tr("Open a pack"))
        self.setMinimumWidth(int(560 * theme.room(self.font())))
        self.setAcceptDrops(True)
        self._column = self._fields()
        self.files = PackFiles()
        self._group(self.tr("Pack, or all its parts")).addWidget(self.files)
        self.code = SecretField(self.tr("Code, as it came by letter or phone"))
        self.code.show_signs(shown=True)
        self._column.addWidget(self.code)
        self.sealed = second(self.tr("No code is needed: the file is sealed to the key of your own desk."))
        self._column.addWidget(self.sealed)
        self._add_desk()
        self._add_passphrase()
        self._add_foot()
        self.files.changed.connect(self._files_changed)
        self.desk.textChanged.connect(self._look)
        self.desk.textEdited.connect(self._chosen)
        self.files.add(files)
        self._files_changed()

    def _fields(self) -> QVBoxLayout:
        """The title, then what is asked, which scrolls on a low screen; the buttons come below it."""
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        self._outer.setSpacing(theme.MEDIUM)
        title = heading(self.tr("Open the pack you received"))
        title.setContentsMargins(theme.TIGHT, 0, theme.TIGHT, 0)  # over the fields, which leave room for their rings
        self._outer.addWidget(title)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.TIGHT, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        column.setSpacing(theme.MEDIUM)
        self._outer.addWidget(FittingArea(inner), 1)
        return column

    def _group(self, caption: str = "") -> QVBoxLayout:
        """What belongs together stands together, under its name."""
        made = QVBoxLayout()
        made.setSpacing(theme.TIGHT)
        if caption:
            made.addWidget(label(caption, "strong"))
        self._column.addLayout(made)
        return made

    def add(self, files: Sequence[Path]) -> None:
        """Further files, which are opened with those that are there."""
        self.files.add(files)

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self._ticket = None
        self.busy.hide()
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.act.setEnabled(True)

    def wait(self, ticket: Ticket) -> None:
        """The files are being opened; Cancel stops that now."""
        self._ticket = ticket
        self.act.setEnabled(False)
        self.busy.setText(self.tr("Opening…"))
        self.busy.show()

    def show_progress(self, done: int, of: int) -> None:
        """How much of the file at hand is read."""
        share = speaker().percent(Fraction(done, of)) if of else ""
        self.busy.setText(self.tr("Opening: {share}").format(share=share))

    def reject(self) -> None:
        """Stop what runs; nothing of it stays."""
        if self._ticket is not None:
            self._ticket.cancel()
        super().reject()

    def _add_desk(self) -> None:
        name = self.tr("Your desk (a new file, or the one you have)")
        group = self._group(name)
        row = QHBoxLayout()
        self.desk = QLineEdit()
        self.desk.setAccessibleName(name)
        row.addWidget(self.desk, 1)
        if self._known:
            row.addWidget(self._offers())
        choose = button(self.tr("Choose…"), self._choose_desk)
        choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row.addWidget(choose)
        group.addLayout(row)
        self._about = second("")
        group.addWidget(self._about)

    def _offers(self) -> QWidget:
        self.offers = button(self.tr("Opened before"))
        menu = QMenu(self.offers)
        for offer in self._known:
            action = menu.addAction(offer.words)
            action.setToolTip(str(offer.path))
            action.triggered.connect(lambda _on=False, path=offer.path: self._take_desk(path))
        menu.setToolTipsVisible(True)
        self.offers.setMenu(menu)
        return self.offers

    def _add_passphrase(self) -> None:
        self.first = SecretField(self.tr("Passphrase of your desk"))
        self.again = SecretField(self.tr("The same once more"))
        self._rule = second(
            self.tr("At least %n signs; four or five words that do not belong together.", "", FEWEST_SIGNS)
        )
        group = self._group()
        for each in (self.first, self._rule):
            group.addWidget(each)
        self._column.addWidget(self.again)

    def _add_foot(self) -> None:
        shown = QCheckBox(self.tr("Show what I type"))
        shown.toggled.connect(self._show_signs)
        self._column.addWidget(shown)
        self.refusal = toned("", "red")
        self.refusal.hide()
        self.busy = label("", "quiet")
        self.busy.hide()
        self._column.addStretch(1)  # room to spare is left here, not between a field and its name
        for each in (self.refusal, self.busy):
            each.setContentsMargins(theme.TIGHT, 0, theme.TIGHT, 0)
            self._outer.addWidget(each)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, theme.TIGHT, 0)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Open the pack"), self._try)
        row.addWidget(self.act)
        self._outer.addLayout(row)

    def _show_signs(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.first.show_signs(shown=on)
        self.again.show_signs(shown=on)

    def _files_changed(self) -> None:
        """Ask for a code where one is needed, and name the desk that the files are for."""
        unreadable = ""
        try:
            coded = [needs_code(file) for file in self.files.paths]
            self._coded = not coded or any(coded)
        except DeskError as err:
            unreadable = " ".join(filter(None, explain(err)))
        self.refuse(unreadable)
        self.code.setVisible(self._coded)
        self.sealed.setVisible(not self._coded)
        if not self._own_choice:
            found = guessed(self.files.paths, self._known, coded=self._coded)
            new = free_desk(self._folder, self.files.paths) if self._coded else None
            self.desk.setText(str(found or new or ""))
        self._look()
        if self.files.paths and self.files.isAncestorOf(self.focusWidget()):
            self._begin()

    def _look(self) -> None:
        """A desk that is there already has its passphrase; a new one gets it, twice."""
        known = self._is_there()
        self.again.setVisible(not known and self._coded)
        self._rule.setVisible(not known and self._coded)
        words = next((offer.words for offer in self._known if offer.path == Path(self.desk.text())), "")
        self._about.setText(words or (self.tr("This desk is there already; it goes on.") if known else ""))
        self._about.setVisible(bool(self._about.text()))

    def _is_there(self) -> bool:
        return Path(self.desk.text()).is_file()

    def _chosen(self, _text: str) -> None:
        self._own_choice = True

    def _take_desk(self, path: Path) -> None:
        self._own_choice = True
        self.desk.setText(str(path))
        self.first.edit.setFocus()

    def _try(self) -> None:
        lacking = self._lacking()
        self.refuse(lacking)
        if lacking:
            return
        code = self.code.edit.text().strip() if self._coded else ""
        self._tried(Wish(self.files.paths, Path(self.desk.text()), code, self.first.edit.text()))

    def _lacking(self) -> str:
        if not self.files.paths:
            return self.tr("Choose the pack, as you received it.")
        if self._coded and not self.code.edit.text().strip():
            return self.tr("Type the code that came another way.")
        known = self._is_there()
        if not known and not self._coded:
            return self.tr("This file is sealed to the key of a desk. Choose the desk that you declared with.")
        if not self.desk.text().strip():
            return self.tr("Say where your desk is to lie.")
        if known and not self.first.edit.text():
            return self.tr("Type the passphrase of your desk.")
        broken = "" if known else weakness(self.first.edit.text(), self.again.edit.text())
        return {
            "": "",
            "short": self.tr("This is too short to protect the desk. Take a longer one."),
            "differs": self.tr("The two are not the same. Type the second one again."),
        }[broken]

    def _choose_desk(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where is your desk to lie?"),
            self.desk.text() or str(self._folder),
            self.tr("Desks (*.jurydesk)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._take_desk(Path(name))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where something is still to be said."""
        super().showEvent(event)
        self._begin()

    def _begin(self) -> None:
        first = self.files.choose if not self.files.paths else self.code.edit if self._coded else self.first.edit
        first.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Further parts may be let fall here."""
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them in addition."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()
