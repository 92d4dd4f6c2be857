"""Asking for the passphrase of a desk, for the recovery code instead, or for a new one, twice. Keeps neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, link, primary
from jurydesk.gui.parts.labels import heading, label, restyle, second, toned

if TYPE_CHECKING:
    from collections.abc import Callable

FEWEST_SIGNS = 12


class SecretField(QWidget):
    """A field whose signs are hidden until the person wants to see them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        self.caption = label(name, "strong")
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.caption.setBuddy(self.edit)
        column.addWidget(self.caption)
        column.addWidget(self.edit)

    def show_signs(self, *, shown: bool) -> None:
        """Show or hide what is typed."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def rename(self, name: str) -> None:
        """Ask for something else in the same field."""
        self.caption.setText(name)
        self.edit.setAccessibleName(name)
        self.edit.clear()

    def show_wrong(self, *, wrong: bool) -> None:
        """A red edge; the reason stands below in words."""
        self.edit.setProperty("wrong", wrong)
        restyle(self.edit)


class _SecretDialog(QDialog):
    """Title, fields, one act; the dialog stays until the secret is right or the person gives up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("JuryDesk"))
        self.setMinimumWidth(440)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        self.column.setSpacing(theme.MEDIUM)
        self.title = heading()
        self.column.addWidget(self.title)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.MEDIUM)
        self.column.addLayout(self.fields)
        self.shown = QCheckBox(self.tr("Show what I type"))
        self.column.addWidget(self.shown)
        self.refusal = toned("", "red")
        self.refusal.hide()
        self.column.addWidget(self.refusal)
        row = QHBoxLayout()
        self.left = QHBoxLayout()
        row.addLayout(self.left)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.act = primary(self.tr("Go on"), self.try_it)
        row.addWidget(self.act)
        self.column.addSpacing(theme.TIGHT)
        self.column.addLayout(row)

    def try_it(self) -> None:
        """Hand over what was typed."""

    def refuse(self, sentence: str) -> None:
        """Say why it did not work, and let the person try again."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.act.setEnabled(True)


class UnlockDialog(_SecretDialog):
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


def weakness(first: str, again: str) -> str:
    """Which rule a new passphrase breaks: "short", "differs", or "" for none."""
    if len(first.strip()) < FEWEST_SIGNS:
        return "short"
    return "differs" if first != again else ""


class NewPassphraseDialog(_SecretDialog):
    """A new passphrase, typed twice; `tried(passphrase)` is called once it keeps the rule."""

    def __init__(self, purpose: str, tried: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried = tried
        self.title.setText(self.tr("Choose a passphrase"))
        self.first = SecretField(self.tr("Passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.fields.addWidget(label(purpose, "quiet"))
        self.fields.addWidget(self.first)
        self.fields.addWidget(
            second(
                self.tr(
                    "At least %n signs. Four or five words that do not belong together are strong and easy to keep.",
                    "",
                    FEWEST_SIGNS,
                )
            )
        )
        self.fields.addWidget(self.again)
        self.shown.toggled.connect(self._show_signs)
        self.first.edit.setFocus()

    def _show_signs(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self.first.show_signs(shown=on)
        self.again.show_signs(shown=on)

    def try_it(self) -> None:
        """Check the rule, then hand it over."""
        broken = weakness(self.first.edit.text(), self.again.edit.text())
        sentences = {
            "": "",
            "short": self.tr("This is too short to protect the desk. Take a longer one."),
            "differs": self.tr("The two are not the same. Type the second one again."),
        }
        self.refuse(sentences[broken])
        self.first.show_wrong(wrong=broken == "short")
        self.again.show_wrong(wrong=broken == "differs")
        if not broken:
            self.act.setEnabled(False)
            self._tried(self.first.edit.text())


class RecoveryDialog(QDialog):
    """The recovery code of a new desk, shown once; it can be copied, and only a tick lets the person go on."""

    def __init__(self, code: str, parent: QWidget | None = None, *, hand_in_key: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery code"))
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(self.tr("Write down the recovery code")))
        column.addWidget(
            label(
                self.tr(
                    "It opens this desk when the passphrase is lost. It is shown only now. Keep it on paper, "
                    "away from this computer."
                )
            )
        )
        column.addWidget(_shown_once(code, self.tr("Recovery code")))
        if hand_in_key:
            column.addWidget(label(self.tr("Recovery key for hand-ins"), "strong"))
            column.addWidget(label(self.tr("For the deputy chair: it opens the hand-ins if this desk is lost.")))
            column.addWidget(_shown_once(hand_in_key, self.tr("Recovery key for hand-ins")))
        self.kept = QCheckBox(self.tr("I have written it down"))
        column.addWidget(self.kept)
        row = QHBoxLayout()
        row.addStretch(1)
        self.act = primary(self.tr("Go on"), self.accept)
        self.act.setEnabled(False)
        self.kept.toggled.connect(self.act.setEnabled)
        row.addWidget(self.act)
        column.addLayout(row)


def _shown_once(code: str, name: str) -> QPlainTextEdit:
    """A code to copy or to write down, broken where the line ends."""
    shown = QPlainTextEdit(code)
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setTabChangesFocus(True)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    shown.setFont(font)
    shown.setFixedHeight(int(QFontMetricsF(font).lineSpacing() * 3) + 2 * theme.MEDIUM)
    return shown
