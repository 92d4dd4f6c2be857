"""Buttons: one primary to a screen, plain ones beside it, links inside texts, rows of answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from jurydesk.gui.parts import icons, theme
from jurydesk.gui.parts.labels import restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from jurydesk.gui.parts.colours import Tone
    from jurydesk.gui.parts.state import Badge


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def pressed_by_enter(made: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press the button that the keyboard is on; return whether it did.

    Qt would let the primary button of the dialog have it, whatever the ring is around.
    """
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
        return False
    event.accept()
    made.click()
    return True


class PlainButton(QPushButton):
    """A button with words on it; Space and Enter press it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the ring."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def button(text: str, clicked: Callable[[], object] | None = None, *, part: str = "", keys: str = "") -> QPushButton:
    """A button that says a verb; `part` is its kind in the style sheet, `keys` its short cut, shown in the tip."""
    made = PlainButton(text)
    made.setAccessibleName(text.replace("&", ""))
    if part:
        made.setProperty("part", part)
    if keys:
        made.setShortcut(QKeySequence(keys))
        made.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def primary(text: str, clicked: Callable[[], object] | None = None, *, keys: str = "") -> QPushButton:
    """The one act of a screen."""
    made = button(text, clicked, part="primary", keys=keys)
    made.setDefault(True)
    return made


def link(text: str, clicked: Callable[[], object] | None = None) -> QPushButton:
    """An act inside a text; looks like a link and is reached by Tab like a button."""
    made = button(text, clicked, part="link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def tool(name: str, says: str, clicked: Callable[[], object] | None = None) -> QToolButton:
    """A sign that can be pressed; `says` is its name for everybody who does not see the sign."""
    made = SignButton(name)
    made.setToolTip(says)
    made.setAccessibleName(says)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


_MOST_WORDS = 11  # a row of answers stays narrower than the column it stands in


class SignButton(QToolButton):
    """A tool button whose sign is tinted anew when the palette changes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tint()
        installed = theme.current()
        if installed is not None:
            installed.changed.connect(self.tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the ring."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def tint(self) -> None:
        """Draw the sign in today's colour."""
        self.setIcon(icons.icon(self._name))

    def show_sign(self, name: str) -> None:
        """Another sign on the same button."""
        self._name = name
        self.tint()


class Answers(QWidget):
    """Two to four answers side by side of which one holds ("No conflict | Conflict…"); none holds at first."""

    answered = Signal(object)

    def __init__(self, answers: Sequence[tuple[Hashable, Badge]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._badges = dict(answers)
        self._buttons: dict[Hashable, QPushButton] = {}
        for position, (key, badge) in enumerate(answers):
            made = button(badge.text, part="answer")
            made.setCheckable(True)
            made.setProperty("tone", badge.tone.value)
            made.setProperty("place", _place(position, len(answers)))
            made.clicked.connect(lambda _checked=False, key=key: self._clicked(key))
            self._buttons[key] = made
            row.addWidget(made)
        self._value: Hashable | None = None
        self._words = ""
        self.show_answer(None)

    @property
    def value(self) -> Hashable | None:
        """The answer that holds, or None."""
        return self._value

    def button(self, key: Hashable) -> QPushButton:
        """One of the answers, for tests and for help texts."""
        return self._buttons[key]

    def retone(self, key: Hashable, tone: Tone, sign: str) -> None:
        """Let an answer have another colour and sign from now on."""
        badge = self._badges[key]
        self._badges[key] = replace(badge, tone=tone, sign=sign)
        self._buttons[key].setProperty("tone", tone.value)

    def show_answer(self, key: Hashable | None, text: str = "") -> None:
        """Let an answer hold without saying so; `text` replaces its word ("Conflict: close cooperation")."""
        self._value, self._words = key, text
        for other, made in self._buttons.items():
            badge = self._badges[other]
            made.setChecked(other == key)
            words = text if other == key and text else badge.text
            made.setText(_fitting(words, made))
            made.setAccessibleName(words)
            made.setToolTip(words if made.text() != words else "")
            made.setIcon(
                icons.icon(badge.sign, badge.tone.ink(theme.colours())) if other == key and badge.sign else QIcon()
            )
            restyle(made)
            made.setMinimumWidth(_width(made))

    def _clicked(self, key: Hashable) -> None:
        self.show_answer(self._value, self._words)
        self.answered.emit(key)


def _fitting(words: str, made: QPushButton) -> str:
    """The words, or as much of them as a row of a table has room for."""
    bold = theme.scaled(made.font(), 1.0, bold=True)
    return QFontMetricsF(bold).elidedText(words, Qt.TextElideMode.ElideRight, _MOST_WORDS * theme.LARGE)


def _width(made: QPushButton) -> int:
    """Room for the word once it is bold, which the style sheet's own reckoning leaves out."""
    bold = theme.scaled(made.font(), 1.0, bold=made.isChecked())
    sign = 0 if made.icon().isNull() else icons.SIDE + theme.SMALL
    return int(QFontMetricsF(bold).horizontalAdvance(made.text())) + 2 * theme.MEDIUM + sign


def _place(position: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if position == 0 else "last" if position == count - 1 else "middle"
