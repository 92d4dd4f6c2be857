"""One note below the pages: what it is about, its words while they are typed, and how to delete it. It keeps none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, tool
from jurydesk.gui.parts.comments import CommentEdit, clean
from jurydesk.gui.parts.labels import label, second

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from jurydesk.gui.notes.keeping import Entry


class _Words(CommentEdit):
    """The field; `left` says that the keyboard went elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is safe before anything else happens."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteCard(QFrame):
    """`written` carries the words while they are typed, `left` that the field was left.

    `deleted`, `brought_back` and `closed` say what a person wants.
    """

    written = Signal(str)
    left = Signal()
    deleted = Signal()
    brought_back = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note-card")
        self.setProperty("part", "bottombar")
        self.entry: Entry | None = None
        self._title = label("", "strong", wrap=False)
        self._quote = second("", wrap=False)
        self._quote.setSizePolicy(self._quote.sizePolicy().Policy.Ignored, self._quote.sizePolicy().Policy.Preferred)
        self.edit = _Words()
        self.edit.setAccessibleName(self.tr("Words of the note"))
        self.edit.setPlaceholderText(self.tr("Your note; nobody else will ever see it"))
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.left)
        self.undo = button(self.tr("Bring it back"), self.brought_back.emit)
        self.delete = tool("trash-2", self.tr("Delete this note"), self.deleted.emit)
        self._close = tool("x", self.tr("Close (Esc)"), self.closed.emit)
        self._put_together()
        self.hide()

    def open(self, entry: Entry) -> None:
        """Show a note, with the words it has."""
        self.entry = entry
        self._title.setText(self.tr("Note on page {page}").format(page=entry.page))
        self._quote.setText(f"“{entry.quote}”" if entry.quote else "")
        self._quote.setToolTip(entry.quote)
        blocked = self.edit.blockSignals(True)
        self.edit.setPlainText(entry.text)
        self.edit.blockSignals(blocked)
        self._show_words(there=True)
        self.show()

    def write_here(self) -> None:
        """Take the keyboard into the words, behind the last."""
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_deleted(self) -> None:
        """Say that the note is gone, with the way to bring it back."""
        had_focus = self.isAncestorOf(self.focusWidget())
        words = self.entry is not None and bool(self.entry.text.strip())
        self._title.setText(self.tr("The note is deleted.") if words else self.tr("The highlight is deleted."))
        self._show_words(there=False)
        self.show()
        if had_focus:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Show nothing; what was typed is somebody else's to keep by now."""
        self.entry = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _put_together(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SMALL)
        head.addWidget(self._title)
        head.addWidget(self._quote, 1)
        head.addStretch(0)
        for part in (self.undo, self.delete, self._close):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.SMALL, theme.SMALL)
        column.setSpacing(theme.TIGHT)
        column.addLayout(head)
        column.addWidget(self.edit)

    def _show_words(self, *, there: bool) -> None:
        self._quote.setVisible(there)
        self.edit.setVisible(there)
        self.delete.setVisible(there)
        self.undo.setVisible(not there)

    def _typed(self) -> None:
        self.written.emit(clean(self.edit.toPlainText()))
