"""A dialog for one act: fields, what refuses it, one primary button; then, in the same place, what was done.

It never acts itself, and nothing that was typed is lost by a refusal.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.growing import GrowingDialog
from jurydesk.gui.parts.labels import heading, label, toned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from jurydesk.errors import DeskError


class ActDialog(GrowingDialog):
    """Title, explanation, fields, one act. Override `try_it`; call `wait`, then `refuse` or `tell`."""

    def __init__(
        self,
        title: str = "",
        explanation: Sequence[str] = (),
        verb: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(int(560 * theme.room(self.font())))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        self.title = heading()
        column.addWidget(self.title)
        self._before = self._asked()
        column.addWidget(self._before)
        self.told = QVBoxLayout()
        self.told.setSpacing(theme.SMALL)
        column.addLayout(self.told)
        self.refusal = toned("", "red")
        self.refusal.hide()
        self.busy = label("", "quiet")
        self.busy.hide()
        column.addWidget(self.refusal)
        column.addWidget(self.busy)
        column.addSpacing(theme.TIGHT)
        column.addLayout(self._foot())
        self.finished.connect(self.deleteLater)
        self.name(title, verb, *explanation)

    def _asked(self) -> QWidget:
        """Explanation and fields: what goes when the act is done."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.SMALL)
        column.addLayout(self._words)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.SMALL)
        column.addLayout(self.fields)
        return holder

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.left = QHBoxLayout()
        row.addLayout(self.left)
        row.addStretch(1)
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.act = primary("", self.try_it)
        self.close_it = primary(self.tr("Close"), self.accept)
        self.close_it.hide()
        for each in (self.cancel, self.act, self.close_it):
            row.addWidget(each)
        return row

    def name(self, title: str, verb: str, *explanation: str) -> None:
        """What the dialog is about, what its button does, and what must be known before."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.act.setText(verb)
        self.act.setAccessibleName(verb)
        for sentence in explanation:
            self._words.addWidget(label(sentence, "quiet"))

    def try_it(self) -> None:
        """Hand over what was typed."""

    def wait(self, sentence: str) -> None:
        """Say what is being done; the button rests until the answer comes."""
        self.refuse("")
        self.busy.setText(sentence)
        self.busy.setVisible(bool(sentence))
        self.act.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self.busy.hide()
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.act.setEnabled(True)

    def refuse_for(self, err: DeskError) -> None:
        """The sentence and the next step of what refused the act."""
        self.refuse(" ".join(filter(None, explain(err))))

    def tell(self, sentences: Sequence[str]) -> None:
        """What was done, in the place of the fields; only Close is left."""
        self.refuse("")
        self._before.hide()
        for sentence in sentences:
            self.told.addWidget(label(sentence))
        for each in (self.cancel, self.act):
            each.hide()
        self.act.setDefault(False)
        self.close_it.show()
        self.close_it.setDefault(True)
        self.close_it.setFocus()

    def add(self, name: str, field: QWidget) -> QLabel:
        """A field under its name."""
        caption = label(name, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        self.fields.addWidget(caption)
        self.fields.addWidget(field)
        return caption


class FileField(QWidget):
    """The path of a file, typed or chosen; `new` asks where one is to be made."""

    def __init__(self, name: str, filters: str, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._filters, self._new = name, filters, new
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        self.choose = button(self.tr("Choose…"), self._choose)
        self.choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row.addWidget(self.choose)

    def path(self) -> Path | None:
        """What was typed or chosen, None where nothing was."""
        typed = self.edit.text().strip()
        return Path(typed) if typed else None

    def _choose(self) -> None:
        if self._new:
            name, _kind = QFileDialog.getSaveFileName(self, self._name, self.edit.text(), self._filters)
        else:
            name, _kind = QFileDialog.getOpenFileName(self, self._name, self.edit.text(), self._filters)
        if name:
            self.edit.setText(name)
