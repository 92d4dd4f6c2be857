"""A dialog that stays until its act is done: what is asked, what hinders it, how far it is. The act is elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label, second, toned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from jurydesk.errors import DeskError
    from jurydesk.gui.work import Ticket


class LongActDialog(QDialog):
    """Heading, sentences, `fields`, one act. A refusal loses nothing typed; Escape stops an act before it closes.

    Override `try_it`; say `begin`, then `refuse` or `accept`.
    """

    def __init__(
        self, title: str, sentences: Sequence[str], verb: str, parent: QWidget | None = None, *, width: int = 560
    ) -> None:
        super().__init__(parent)
        self._ticket: Ticket | None = None
        self._under_way = False
        self.setWindowTitle(title)
        self.setMinimumWidth(int(width * theme.room(self.font())))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        column.addWidget(heading(title))
        self.sentences = [label(sentence, "quiet") for sentence in sentences]
        for each in self.sentences:
            column.addWidget(each)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.SMALL)
        column.addLayout(self.fields, 1)
        self.refusal = toned("", "red")
        self.refusal.hide()
        column.addWidget(self.refusal)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.SMALL)
        self.progress = second("")
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.act = primary(verb, self.try_it)
        self.foot.addWidget(self.progress, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.act)
        column.addLayout(self.foot)
        self.finished.connect(self.deleteLater)

    def add(self, name: str, field: QWidget) -> None:
        """A field under its name."""
        caption = label(name, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        self.fields.addWidget(caption)
        self.fields.addWidget(field)

    def try_it(self) -> None:
        """Hand over what was asked for."""

    def begin(self, says: str = "", ticket: Ticket | None = None) -> None:
        """The act is under way; with a ticket it can be stopped."""
        self._under_way, self._ticket = True, ticket
        self.refusal.hide()
        self.progress.setText(says)
        self.act.setEnabled(False)
        self.cancel.setEnabled(ticket is not None)
        self.cancel.setText(self.tr("Stop") if ticket is not None else self.tr("Cancel"))

    def show_progress(self, text: str) -> None:
        """How far the act is."""
        if self._under_way and text and self.cancel.isEnabled():
            self.progress.setText(text)

    def refuse(self, sentence: str) -> None:
        """Say why it did not work; what was typed stays."""
        self._under_way, self._ticket = False, None
        self.progress.setText("")
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        self.act.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setEnabled(True)

    def refuse_for(self, err: DeskError) -> None:
        """The sentence and the next step of what refused the act."""
        self.refuse("\n".join(filter(None, explain(err))))

    def showEvent(self, event: QShowEvent) -> None:
        """Where no field takes the room that is left, it stays below them."""
        if not any(self.fields.stretch(place) for place in range(self.fields.count())):
            self.fields.addStretch(1)
        super().showEvent(event)

    def reject(self) -> None:
        """An act under way is asked to stop, and the dialog closes when it has ended."""
        if not self._under_way:
            super().reject()
        elif self._ticket is not None:
            self._ticket.cancel()
            self.cancel.setEnabled(False)
            self.progress.setText(self.tr("Stopping…"))


class FolderField(QWidget):
    """The path of a folder, typed or chosen."""

    def __init__(self, name: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.edit = QLineEdit(str(folder))
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
        name = QFileDialog.getExistingDirectory(self, self._name, self.edit.text())
        if name:
            self.edit.setText(name)
