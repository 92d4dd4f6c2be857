"""The desk on another computer: a juror's is copied, the panel's goes into other hands and stays here to read only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from jurydesk.actions.moving import Gone, hand_over, move_desk
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import toned
from jurydesk.gui.parts.paths import FileField

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.this_desk.model import DeskFacts


class _ElsewhereDialog(ActDialog):
    """Where the new file is to lie; while it is written the dialog stays. `done_with` says that it is written."""

    done_with = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._seat = seat
        self._writing = False

    def _ask_target(self) -> None:
        self.target = FileField(self.tr("The new file"), self.tr("Desks (*.jurydesk)"), new=True)
        self.add(self.tr("The new file, on a stick or a disk of that computer"), self.target)

    def _write(self, act: Callable[[OpenDesk, datetime, Callable[[int, int], None]], Gone]) -> None:
        self._writing = True
        says = self.tr("Copying the desk")
        self.begin(says)
        self._seat.act_long(
            lambda desk, at, report, _cancelled: act(desk, at, report),
            says=says,
            done=self._written,
            failed=self._failed,
            owner=self,
        )

    def _failed(self, err: DeskError) -> None:
        self._writing = False
        self.refuse_for(err)

    def _written(self, gone: Gone) -> None:
        self._writing = False
        self.say_where(gone)
        self.done_with.emit()

    def say_where(self, gone: Gone) -> None:
        """What was done and what follows from it."""

    def reject(self) -> None:
        """Not while the copy is written."""
        if not self._writing:
            super().reject()


class MoveDialog(_ElsewhereDialog):
    """A juror's own desk, key included, as a second file."""

    def __init__(self, seat: Seat, facts: DeskFacts, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.name(
            self.tr("Copy my desk to another computer"),
            self.tr("Copy the desk"),
            self.tr("The copy holds everything, your key too, and opens with the same passphrase and recovery code."),
            self.tr(
                "Go on in one of the two only. If both hand in, the office sees two files that do not follow from each "
                "other, and must ask you which one counts; until then neither replaces the other."
            ),
        )
        if facts.moved:
            again = self.tr("This desk was copied before. Each further copy is one more to delete in the end.")
            self.fields.addWidget(toned(again, "amber"))
        self._ask_target()
        self.target.edit.setFocus()

    def try_it(self) -> None:
        """Copy the desk to where the person said."""
        path = self.target.path()
        if path is None:
            self.refuse(self.tr("Say where the copy is to lie."))
            return
        self._write(lambda desk, at, report: move_desk(desk, target=path, at=at, progress=report))

    def say_where(self, gone: Gone) -> None:
        """The path, and what to do there."""
        self.tell(
            (
                self.tr("The copy is in {path}.").format(path=gone.path),
                self.tr("On the other computer choose Open a desk on the start page; the passphrase is the same."),
                self.tr("When it works there, delete the desk here, so that you do not hand in from both."),
            )
        )


class HandOverDialog(_ElsewhereDialog):
    """The panel's desk goes on elsewhere; afterwards this file can only be read."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.name(
            self.tr("Hand the panel's desk over"),
            self.tr("Hand over"),
            self.tr("The panel has one desk. It goes on in the new file; here it can only be read from then on."),
            self.tr("This cannot be undone. The new file opens with the same passphrase; change it there."),
        )
        self._ask_target()
        why = self.tr("Who goes on with it and why")
        self.reason = CommentBox(why, hint=self.tr("Both journals keep this."))
        self.add(why, self.reason).setBuddy(self.reason.edit)
        self.target.edit.setFocus()

    def try_it(self) -> None:
        """Hand over, for a reason, to where the person said."""
        path, reason = self.target.path(), self.reason.text()
        if path is None:
            self.refuse(self.tr("Say where the new file is to lie."))
            return
        if not reason:
            self.refuse(self.tr("Say who goes on with the desk and why."))
            self.reason.edit.setFocus()
            return
        self._write(lambda desk, at, report: hand_over(desk, target=path, reason=reason, at=at, progress=report))

    def say_where(self, gone: Gone) -> None:
        """The path, and that this file is the old one now."""
        self.tell(
            (
                self.tr("The desk goes on in {path}.").format(path=gone.path),
                self.tr("What is open here is the old copy: it can be read and exported, and takes nothing more."),
            )
        )
