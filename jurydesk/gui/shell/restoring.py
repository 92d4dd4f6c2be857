"""Bringing a copy of a desk back: which one, by whose passphrase, and what is missing in it afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from jurydesk import places
from jurydesk.actions import desks as acts
from jurydesk.actions.backups import Restored, made_at, restore
from jurydesk.actions.kept_copies import desk_of
from jurydesk.errors import explain
from jurydesk.gui.parts.buttons import link
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.secrets import SecretDialog, SecretField
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.shell.desks import Desks
    from jurydesk.gui.shell.window import MainWindow

AGAIN = phrase("Restoring", "The desk is again as it was on {at}.")
KEPT = phrase("Restoring", "The desk that stood there is kept as {path}.")
MISSING = phrase("Restoring", "Not in it: hand-in {sequence} of juror {juror}, {short}.")
AGAIN_IN = phrase("Restoring", "Take in again every file that came since; a file that is there already does no harm.")


class RestoreDialog(SecretDialog):
    """Names the moment and the file, and asks for the passphrase of that copy; `tried(secret, is_code)` acts."""

    def __init__(
        self, copy: Path, desk: Path, at: datetime, tried: Callable[[str, bool], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tried = tried
        self._by_code = False
        self._busy = False
        self.setMinimumWidth(540)
        when = speaker().time(at)
        self.title.setText(self.tr("Bring the desk back as of {time}").format(time=when))
        self.fields.addWidget(label(self.tr("From {copy} in the place of {desk}.").format(copy=copy.name, desk=desk)))
        self.fields.addWidget(
            label(
                self.tr(
                    "What was done since is not in it. The desk that stands there now is kept beside it under another "
                    "name, so that you can come back to it."
                ),
                "quiet",
            )
        )
        self.field = SecretField(self.tr("Passphrase of that time"))
        self.fields.addWidget(self.field)
        self.act.setText(self.tr("Bring back"))
        self.act.setAccessibleName(self.act.text())
        self.other = link(self.tr("Use the recovery code"), self._switch)
        self.left.addWidget(self.other)
        self.shown.toggled.connect(lambda on: self.field.show_signs(shown=on))
        self.setTabOrder(self.field.edit, self.shown)
        self.setTabOrder(self.shown, self.other)
        self.field.edit.setFocus()
        self.finished.connect(self.deleteLater)

    def _switch(self) -> None:
        self._by_code = not self._by_code
        self.field.rename(
            self.tr("Recovery code of that time") if self._by_code else self.tr("Passphrase of that time")
        )
        self.other.setText(self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery code"))
        self.shown.setChecked(self._by_code)
        self.refuse("")
        self.field.edit.setFocus()

    def try_it(self) -> None:
        """One attempt; nothing was changed where it is refused."""
        if not self.field.edit.text():
            self.refuse(self.tr("Type the passphrase with which the desk was opened then."))
            return
        self.refuse("")
        self.act.setEnabled(False)
        self._busy = True
        self._tried(self.field.edit.text(), self._by_code)

    def refuse(self, sentence: str) -> None:
        """Say why, mark the field, put the cursor there."""
        self._busy = False
        super().refuse(sentence)
        self.field.show_wrong(wrong=bool(sentence))
        if sentence:
            self.field.edit.selectAll()
            self.field.edit.setFocus()

    def reject(self) -> None:
        """Not while the copy takes its place."""
        if not self._busy:
            super().reject()


class Restoring(QObject):
    """Closes the desk that is open, brings the copy back, opens it, and says what is missing; or opens the old one."""

    def __init__(self, window: MainWindow, desks: Desks) -> None:
        super().__init__(window)
        self._window = window
        self._desks = desks

    def choose(self) -> None:
        """From the start page, where the desk itself may not open any more: choose a copy by its file."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Which backup? They lie in the folder NAME-backups beside the desk."),
            str(places.desks()),
            self.tr("Desks (*.jurydesk)"),
        )
        if name:
            self.bring_back_file(Path(name))

    def bring_back_file(self, copy: Path) -> None:
        """Bring back what somebody chose; where its name does not tell whose copy it is, ask for the place."""
        desk = desk_of(copy)
        if desk is None:
            name, _kind = QFileDialog.getSaveFileName(
                self._window,
                self.tr("In the place of which desk?"),
                str(copy.parent),
                self.tr("Desks (*.jurydesk)"),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
            desk = Path(name) if name else None
        if desk is not None:
            self.ask(copy, desk, made_at(copy) or datetime.fromtimestamp(copy.stat().st_mtime, UTC))

    def ask(self, copy: Path, desk: Path, at: datetime) -> None:
        """Ask for the passphrase of that time; the desk closes only when there is something to try."""
        as_chair = self._desks.as_chair

        def tried(secret: str, by_code: bool) -> None:  # noqa: FBT001 - what the dialog hands over
            self._desks.put_away()
            now = self._desks.now()

            def act(_report: object, _cancelled: object) -> tuple[Restored, OpenDesk]:
                passphrase, code = (None, secret) if by_code else (secret, None)
                secret_of = {"passphrase": passphrase, "recovery_code": code}
                restored = restore(backup=copy, desk=desk, **secret_of, as_chair=as_chair, at=now)
                opened = acts.open_desk(path=desk, **secret_of, as_chair=as_chair)
                return restored, opened

            def begin() -> None:
                self._window.work.run_long(act, done=done, failed=refused, owner=dialog)

            # Not before the store thread has closed the desk that stands there.
            self._window.work.run(lambda: None, done=lambda _nothing: begin(), owner=dialog)

        def done(found: tuple[Restored, OpenDesk]) -> None:
            dialog.accept()
            self._desks.show(found[1])
            self._window.tell(self.tr("The desk was brought back"), sentences(found[0]))

        def refused(err: DeskError) -> None:
            dialog.refuse(" ".join(filter(None, explain(err))))

        dialog = RestoreDialog(copy, desk, at, tried, self._window)
        was_open = self._desks.is_open(desk)
        dialog.rejected.connect(lambda: self._go_on(desk, was_open=was_open))
        dialog.open()

    def _go_on(self, desk: Path, *, was_open: bool) -> None:
        """Where an attempt closed the desk and the person gave up, ask for the desk's own passphrase again."""
        if was_open and not self._desks.is_open(desk):
            self._desks.ask_and_open(desk)


def sentences(restored: Restored) -> list[str]:
    """What a person must know of a desk that was brought back."""
    said = [say(AGAIN, at=restored.made_at)] if restored.made_at is not None else []
    if restored.kept is not None:
        said.append(say(KEPT, path=restored.kept))
    for juror, sequence, short in restored.missing:
        said.append(say(MISSING, juror=juror, sequence=sequence, short=short))
    return [*said, say(AGAIN_IN)] if restored.kind is DeskKind.PANEL else said
