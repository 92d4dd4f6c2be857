"""Asking for secrets: fields that hide what is typed, a new passphrase typed twice, codes shown once. Keeps none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label, restyle, second, toned
from jurydesk.words import translate

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


class SecretDialog(QDialog):
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


def weakness(first: str, again: str) -> str:
    """Which rule a new passphrase breaks: "short", "differs", or "" for none."""
    if len(first.strip()) < FEWEST_SIGNS:
        return "short"
    return "differs" if first != again else ""


class NewPassphraseDialog(SecretDialog):
    """A new passphrase, typed twice; `tried(passphrase)` is called once it keeps the rule."""

    def __init__(self, purpose: str, tried: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tried = tried
        self.title.setText(self.tr("Choose a passphrase"))
        self.first = SecretField(self.tr("Passphrase"))
        self.again = SecretField(self.tr("The same once more"))
        self.purpose = label(purpose, "quiet")
        self.fields.addWidget(self.purpose)
        self.fields.addWidget(self.first)
        self.fields.addWidget(
            second(
                translate(  # with a number Qt does not look among the words of the class that a dialog comes from
                    "NewPassphraseDialog",
                    "At least %n signs. Four or five words that do not belong together are strong and easy to keep.",
                    None,
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
        self.setMinimumWidth(_code_width(code, hand_in_key))
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
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        both = self.tr("I have written both down")
        self.kept = QCheckBox(both if hand_in_key else self.tr("I have written it down"))
        column.addWidget(self.kept)
        row = QHBoxLayout()
        row.addStretch(1)
        self.act = primary(self.tr("Go on"), self.accept)
        self.act.setEnabled(False)
        self.kept.toggled.connect(self.act.setEnabled)
        row.addWidget(self.act)
        column.addLayout(row)

    def add_note(self, sentence: str) -> None:
        """Something else that must be known of the code."""
        self._notes.addWidget(label(sentence, "quiet"))

    def reject(self) -> None:
        """Escape does not throw away a code that nobody has written down yet."""
        if self.kept.isChecked():
            super().reject()
        else:
            self.kept.setFocus()


def _code_width(*codes: str) -> int:
    """So wide that the longest of the codes stands in one line."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    longest = max(QFontMetricsF(font).horizontalAdvance(code) for code in codes)
    return max(480, int(longest) + 2 * theme.WIDE + 4 * theme.MEDIUM)


def _shown_once(code: str, name: str) -> QPlainTextEdit:
    """A code to copy or to write down, broken where the line ends."""
    shown = QPlainTextEdit(code)
    shown.setReadOnly(True)
    shown.setAccessibleName(name)
    shown.setTabChangesFocus(True)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    shown.setFont(font)
    shown.setFixedHeight(int(QFontMetricsF(font).lineSpacing() * 2) + 2 * theme.MEDIUM)
    return shown
