"""A dialog for one act: what is asked, what hinders it, how far it is, and in the same place what was done.

It never acts itself, and nothing that was typed is lost by a refusal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.labels import heading, label, second, toned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QLabel

    from jurydesk.errors import DeskError
    from jurydesk.gui.work import Ticket


class ActDialog(QDialog):
    """Heading, sentences, `fields`, one act. Escape stops an act that can be stopped before it closes.

    Override `try_it`; say `begin`, then `refuse`, `tell` or `accept`.
    """

    def __init__(
        self,
        title: str = "",
        sentences: Sequence[str] = (),
        verb: str = "",
        parent: QWidget | None = None,
        *,
        width: int = 560,
    ) -> None:
        super().__init__(parent)
        self._ticket: Ticket | None = None
        self._under_way = False
        self.sentences: list[QLabel] = []
        self.setMinimumWidth(int(width * theme.room(self.font())))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
        column.setSpacing(theme.MEDIUM)
        self.title = heading()
        column.addWidget(self.title)
        self._question = self._ask_part()
        column.addWidget(self._question, 1)
        self._answer = QVBoxLayout()
        self._answer.setSpacing(theme.SMALL)
        column.addLayout(self._answer)
        self.refusal = toned("", "red")
        self.refusal.hide()
        column.addWidget(self.refusal)
        self._add_foot(column)
        self.finished.connect(self.deleteLater)
        self.name(title, verb, *sentences)

    def _ask_part(self) -> QWidget:
        """Sentences and fields: what goes when the act is done."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        self._explained = QVBoxLayout()
        self._explained.setSpacing(theme.MEDIUM)
        column.addLayout(self._explained)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.SMALL)
        column.addLayout(self.fields, 1)
        return holder

    def _add_foot(self, column: QVBoxLayout) -> None:
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.SMALL)
        self.progress = second("")
        self.cancel = button(self.tr("Cancel"), self.reject)
        self.act = primary("", self.try_it)
        self.close_it = button(
            self.tr("Close"), self.accept, part="primary"
        )  # not yet what Enter presses: it is unseen
        self.close_it.hide()
        self.foot.addWidget(self.progress, 1)
        for each in (self.cancel, self.act, self.close_it):
            self.foot.addWidget(each)
        column.addLayout(self.foot)

    def name(self, title: str, verb: str, *sentences: str) -> None:
        """What the dialog is about, what its button does, and what must be known before."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.act.setText(verb)
        self.act.setAccessibleName(verb)
        for sentence in sentences:
            self.sentences.append(label(sentence, "quiet"))
            self._explained.addWidget(self.sentences[-1])

    def add(self, name: str, field: QWidget) -> QLabel:
        """A field under its name, which comes back."""
        caption = label(name, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(name)
        self.fields.addWidget(caption)
        self.fields.addWidget(field)
        return caption

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

    def tell(self, sentences: Sequence[str]) -> None:
        """What was done, in the place of the fields; only Close is left."""
        self.refuse("")
        self._question.hide()
        for sentence in sentences:
            self._answer.addWidget(label(sentence))
        for each in (self.cancel, self.act):
            each.hide()
        self.act.setDefault(False)
        self.close_it.show()
        self.close_it.setDefault(True)
        self.close_it.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Where no field takes the room that is left, it stays below them."""
        if not any(self.fields.stretch(place) for place in range(self.fields.count())):
            self.fields.addStretch(1)
        super().showEvent(event)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """Words that came later, a refusal above all, find room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _grow(self) -> None:
        """As high as the words are at this width: Qt reckons a window's least height with lines that do not wrap."""
        layout = self.layout()
        needed = layout.minimumHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            self.resize(self.width(), needed)

    def reject(self) -> None:
        """An act under way is asked to stop, and the dialog closes when it has ended."""
        if not self._under_way:
            super().reject()
        elif self._ticket is not None:
            self._ticket.cancel()
            self.cancel.setEnabled(False)
            self.progress.setText(self.tr("Stopping…"))
