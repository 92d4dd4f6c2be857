"""One mark on its scale: buttons up to 11 steps, a field beyond; digits type it, nothing off the scale gets in."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from jurydesk.domain.assessment import LONGEST_MARK, MARK_PATTERN
from jurydesk.gui.parts.buttons import PlainButton
from jurydesk.gui.parts.labels import restyle, toned
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jurydesk.domain.rubric import Scale

_TYPING_PAUSE = 900  # milliseconds in which "1" and "0" still mean ten


def digits_of(mark: Decimal) -> int:
    """Digits after the point that a mark or a step needs."""
    return max(0, -int(mark.normalize().as_tuple().exponent))


def read_mark(text: str, scale: Scale) -> Decimal | None:
    """What was typed as a mark of the scale, comma or point; None when it is no mark of it."""
    plain = text.strip().replace(",", ".")
    if len(plain) > LONGEST_MARK or not MARK_PATTERN.match(plain):
        return None
    return Decimal(plain) if scale.has(Decimal(plain)) else None


class MarkRow(QWidget):
    """The mark of one criterion; `marked` carries a Decimal or None, `assessable` tells of "cannot assess"."""

    marked = Signal(object)
    assessable = Signal(bool)

    def __init__(self, scale: Scale, name: str, *, cannot_assess: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._name = name
        self._mark: Decimal | None = None
        self._typed = ""
        self._pause = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._forget_typing)
        self._buttons: dict[Decimal, QPushButton] = {}
        self._field: QLineEdit | None = None
        self._refusal = toned("", "red")
        self._refusal.hide()
        self._cannot = QCheckBox(self.tr("cannot assess"))
        self._cannot.setProperty("part", "small")
        self._cannot.setAccessibleName(self.tr("{criterion}: cannot assess").format(criterion=name))
        if not cannot_assess:
            self._cannot.hide()
        self._cannot.toggled.connect(self._toggled)
        self._build()

    @property
    def mark(self) -> Decimal | None:
        """The mark that stands, or None."""
        return self._mark

    @property
    def cannot_assess(self) -> bool:
        """Whether the juror said that this cannot be assessed."""
        return self._cannot.isChecked()

    def show_mark(self, mark: Decimal | None, *, cannot_assess: bool = False) -> None:
        """Show what is kept, without saying that it changed."""
        blocked = self._cannot.blockSignals(True)
        self._cannot.setChecked(cannot_assess)
        self._cannot.blockSignals(blocked)
        self._show(mark)
        self._enable(not cannot_assess)

    def buttons(self) -> Sequence[QPushButton]:
        """The buttons in rising order; empty where a field takes their place."""
        return tuple(self._buttons.values())

    def field(self) -> QLineEdit | None:
        """The field of a scale of more than 11 steps."""
        return self._field

    def toggle(self) -> QCheckBox:
        """The "cannot assess" tick; a card may put it where it likes."""
        return self._cannot

    def focus_first(self) -> None:
        """Put the cursor where a digit types the mark."""
        target = self._field or self._buttons.get(self._mark or self._scale.minimum)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(3)
        if self._scale.suits_buttons():
            for step in self._scale.marks():
                row.addWidget(self._step_button(step))
        else:
            row.addWidget(self._step_field())
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._refusal)
        column.addWidget(self._cannot, 0, Qt.AlignmentFlag.AlignLeft)
        self._roving()

    def _step_button(self, step: Decimal) -> QPushButton:
        text = self._say(step)
        made = _StepButton(text, self)
        made.clicked.connect(lambda _checked=False: self._press(step))
        made.setAccessibleName(self.tr("{criterion}: {mark}").format(criterion=self._name, mark=text))
        self._buttons[step] = made
        return made

    def _step_field(self) -> QLineEdit:
        self._field = QLineEdit()
        low, high = self._say(self._scale.minimum), self._say(self._scale.maximum)
        self._field.setPlaceholderText(self.tr("{low} to {high}").format(low=low, high=high))
        self._field.setAccessibleName(self._name)
        self._field.setMaximumWidth(140)
        self._field.textEdited.connect(self._field_edited)
        return self._field

    def _say(self, mark: Decimal) -> str:
        return speaker().number(mark, digits_of(self._scale.step))

    def _press(self, step: Decimal) -> None:
        """The mark that stands, pressed again, is taken back."""
        self._set(None if step == self._mark else step)

    def _set(self, mark: Decimal | None) -> None:
        changed = mark != self._mark
        self._show(mark)
        if changed:
            self.marked.emit(mark)

    def _show(self, mark: Decimal | None) -> None:
        self._mark = mark
        for step, made in self._buttons.items():
            made.setChecked(step == mark)
        if self._field is not None and read_mark(self._field.text(), self._scale) != mark:
            self._field.setText("" if mark is None else self._say(mark))
        self._refuse("")
        self._roving()

    def _roving(self) -> None:
        """Tab reaches the row once, at its mark; arrows walk inside it."""
        held = self._mark if self._mark is not None else self._scale.minimum
        for step, made in self._buttons.items():
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if step == held else Qt.FocusPolicy.ClickFocus)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signal
        if on and self._mark is not None:
            self._set(None)
        self._enable(not on)
        self.assessable.emit(not on)

    def _enable(self, on: bool) -> None:  # noqa: FBT001 - mirrors Qt's setEnabled
        for made in self._buttons.values():
            made.setEnabled(on)
        if self._field is not None:
            self._field.setEnabled(on)

    def _field_edited(self, text: str) -> None:
        mark = read_mark(text, self._scale)
        if mark is None and text.strip():
            self._refuse(self._off_scale())
            return
        self._refuse("")
        if mark != self._mark:
            self._mark = mark
            self.marked.emit(mark)

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        if self._field is not None and bool(self._field.property("wrong")) != bool(sentence):
            self._field.setProperty("wrong", bool(sentence))
            restyle(self._field)

    def _off_scale(self) -> str:
        low, high, step = (self._say(v) for v in (self._scale.minimum, self._scale.maximum, self._scale.step))
        return self.tr("Marks go from {low} to {high} in steps of {step}.").format(low=low, high=high, step=step)

    def take_key(self, source: QPushButton, event: QKeyEvent) -> bool:
        """Digits type a mark and arrows walk along the scale, whichever button of the row has the focus."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._walk(source, 1 if event.key() == Qt.Key.Key_Right else -1)
            return True
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._forget_typing()
            self._set(None)
            return True
        return self._type(event.text())

    def _walk(self, source: QPushButton, direction: int) -> None:
        made = list(self._buttons.values())
        position = next((i for i, b in enumerate(made) if b is source), 0) + direction
        if 0 <= position < len(made):
            made[position].setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, text: str) -> bool:
        """One more typed sign: kept while it can still become a mark, refused in words when it cannot."""
        if not text or text not in "0123456789,.":
            return False
        self._typed += text.replace(",", ".")
        if not self._possible(self._typed):
            fresh = text.replace(",", ".")
            self._typed = fresh if self._possible(fresh) else ""
        if not self._typed:
            self._refuse(self._off_scale())
            return True
        mark = read_mark(self._typed, self._scale)
        if mark is not None:
            self._set(mark)
            self._buttons[next(step for step in self._buttons if step == mark)].setFocus(
                Qt.FocusReason.OtherFocusReason
            )
        self._pause.start()
        return True

    def _possible(self, typed: str) -> bool:
        plain = [f"{step:f}" for step in self._scale.marks()]
        short = [text.rstrip("0").rstrip(".") if "." in text else text for text in plain]
        return any(text.startswith(typed) for text in (*plain, *short))

    def _forget_typing(self) -> None:
        self._typed = ""


class _StepButton(PlainButton):
    """One mark of the scale; hands keys to its row first."""

    def __init__(self, text: str, row: MarkRow) -> None:
        super().__init__(text, row)
        self._row = row
        self.setProperty("part", "mark")
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, arrows and Delete belong to the row."""
        if not self._row.take_key(self, event):
            super().keyPressEvent(event)
