"""Asking for the passphrase of a desk, or for its recovery code instead. Keeps neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from jurydesk.gui.parts.buttons import link
from jurydesk.gui.parts.secrets import (
    FEWEST_SIGNS,
    NewPassphraseDialog,
    RecoveryDialog,
    SecretDialog,
    SecretField,
    weakness,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

__all__ = ["FEWEST_SIGNS", "NewPassphraseDialog", "RecoveryDialog", "SecretField", "UnlockDialog", "weakness"]


class UnlockDialog(SecretDialog):
    """The passphrase of a desk, or its recovery code; `tried(secret, is_code)` is called for each attempt."""

    def __init__(self, desk: str, tried: Callable[[str, bool], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried = tried
        self._by_code = False
        self.title.setText(self.tr("Open the desk “{name}”").format(name=desk))
        self.field = SecretField(self.tr("Passphrase"))
        self.fields.addWidget(self.field)
        self.act.setText(self.tr("Open"))
        self.act.setAccessibleName(self.tr("Open"))
        self.chair = QCheckBox(self.tr("I work as the chair today"))
        self.chair.setToolTip(self.tr("For the panel's desk: the chair sees no marks before the own hand-in."))
        self.column.insertWidget(self.column.indexOf(self.shown) + 1, self.chair)
        self.other = link(self.tr("Use the recovery code"), self._switch)
        self.left.addWidget(self.other)
        self.shown.toggled.connect(lambda on: self.field.show_signs(shown=on))
        self.field.edit.setFocus()

    @property
    def as_chair(self) -> bool:
        """Whether the chair opens the panel's desk, and not the office."""
        return self.chair.isChecked()

    def _switch(self) -> None:
        self._by_code = not self._by_code
        self.field.rename(self.tr("Recovery code") if self._by_code else self.tr("Passphrase"))
        self.other.setText(self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery code"))
        self.shown.setChecked(self._by_code)
        self.refuse("")
        self.field.edit.setFocus()

    def try_it(self) -> None:
        """One attempt; the button rests until the answer comes."""
        if not self.field.edit.text():
            self.refuse(self.tr("Type the passphrase first."))
            return
        self.refuse("")
        self.act.setEnabled(False)
        self._tried(self.field.edit.text(), self._by_code)

    def refuse(self, sentence: str) -> None:
        """Say why, mark the field, put the cursor there."""
        super().refuse(sentence)
        self.field.show_wrong(wrong=bool(sentence))
        if sentence:
            self.field.edit.selectAll()
            self.field.edit.setFocus()
