"""Another passphrase for an open desk: the present one first, the new one twice, then the new recovery code, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.actions.passphrases import OLD_BACKUPS, ChangedPassphrase, change_passphrase
from jurydesk.errors import explain
from jurydesk.gui.parts.secrets import NewPassphraseDialog, RecoveryDialog, SecretField
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat


class ChangePassphraseDialog(NewPassphraseDialog):
    """Nobody who only finds the desk open can change its passphrase: the present one is asked for."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("", self._checked, parent)
        self._seat = seat
        self._writing = False
        self.setWindowTitle(self.tr("Change the passphrase"))
        self.title.setText(self.tr("Change the passphrase"))
        self.act.setText(self.tr("Change"))
        self.present = SecretField(self.tr("Passphrase until now"))
        self.fields.insertWidget(0, self.present)
        self.purpose.setText(
            self.tr(
                "The desk is written anew under the new passphrase, which takes a while for a large one. The recovery "
                "code changes too: the one on paper opens older backups only."
            )
        )
        self.first.rename(self.tr("New passphrase"))
        self.shown.toggled.connect(lambda on: self.present.show_signs(shown=on))
        for before, after in (
            (self.present.edit, self.first.edit),
            (self.first.edit, self.again.edit),
            (self.again.edit, self.shown),
        ):
            self.setTabOrder(before, after)
        self.present.edit.setFocus()
        self.finished.connect(self.deleteLater)

    def try_it(self) -> None:
        """The present one must be there; the rest is the rule of every new passphrase."""
        lacking = not self.present.edit.text()
        self.present.show_wrong(wrong=lacking)
        if lacking:
            self.refuse(self.tr("Type the passphrase that opens the desk now."))
            self.present.edit.setFocus()
            return
        super().try_it()

    def _checked(self, passphrase: str) -> None:
        present = self.present.edit.text()

        def act(
            desk: OpenDesk, at: datetime, _report: Callable[[int, int], None], _cancelled: Callable[[], bool]
        ) -> ChangedPassphrase | None:
            if not desk.store.matches(present):
                return None
            return change_passphrase(desk, passphrase=passphrase, at=at)

        self._writing = True
        says = self.tr("Writing the desk anew")
        self._seat.act_long(act, says=says, done=self._done, failed=self._failed, owner=self._seat)

    def reject(self) -> None:
        """Not while the desk is written anew: the code that comes of it must be shown."""
        if not self._writing:
            super().reject()

    def _done(self, changed: ChangedPassphrase | None) -> None:
        self._writing = False
        if changed is None:
            self.present.show_wrong(wrong=True)
            self.refuse(self.tr("This is not the passphrase that opens the desk now."))
            self.present.edit.selectAll()
            self.present.edit.setFocus()
            return
        shown = RecoveryDialog(changed.recovery_code, self.parentWidget())
        if changed.old_backups:
            shown.add_note(say(OLD_BACKUPS, count=len(changed.old_backups)))
        shown.finished.connect(shown.deleteLater)
        shown.open()
        self.accept()

    def _failed(self, err: DeskError) -> None:
        self._writing = False
        self.refuse(" ".join(filter(None, explain(err))))
