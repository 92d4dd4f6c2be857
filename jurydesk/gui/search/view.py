"""The search over all opened proposals: a field, what was found, and in words what could not be searched.

What is shut to the juror is never asked for: the act leaves it out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jurydesk.actions.search import Found, search
from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import tool
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import heading, label, second, toned
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.search.model import ResultsModel
from jurydesk.gui.search.results import ResultsList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat
    from jurydesk.gui.work import Ticket
    from jurydesk.store.queries import Changes

_TYPING_MS = 250
_NAMES = 4
_SUBJECTS = ("texts", "declarations", "rulings", "conflicts", "documents", "assignments")


class SearchPage(QFrame):
    """`opened` carries the FoundRow to show; `closed` says that the person goes back to reading."""

    opened = Signal(object)
    closed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self._seat = seat
        self._asked = ""
        self._shown_for = ""
        self._lead_on = False
        self._under_way: Ticket | None = None
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.ask)
        self.model = ResultsModel(self)
        self.results = ResultsList(self.model)
        self.results.opened.connect(self.opened)
        self.results.left.connect(self.begin)
        self.field = QLineEdit()
        self.field.setObjectName("search-text")
        self.field.setAccessibleName(self.tr("Words to look for in all proposals"))
        self.field.setPlaceholderText(self.tr("Words in all documents; “in quotes” as one"))
        self.field.setClearButtonEnabled(True)
        self.field.textEdited.connect(lambda _text: self._typing.start())
        self.told = second("")
        self.reading = Strip("", Tone.BLUE, "hourglass")
        self.unsearched = toned("", "amber")
        self.empty = label("", "quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._put_together()
        self.show_reading(0, 0)
        self._show(Found((), more=False, unread=0, shut_off=()))
        seat.work.changed.connect(self._changed)

    def begin(self) -> None:
        """Take the keyboard into the field, what stands there chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def come_back(self) -> None:
        """Take the keyboard to where the person was among the results, else into the field."""
        if self.results.chosen() is not None:
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.begin()

    def ask(self) -> None:
        """Look for what stands in the field; an answer that comes after another question is dropped."""
        self._typing.stop()
        asked = self._asked = self.field.text().strip()

        def answered(found: Found | None) -> None:
            if found is not None and asked == self._asked:
                self._show(found)

        if self._under_way is not None:
            self._under_way.cancel()
        self._under_way = self._seat.work.run_long(
            lambda _report, cancelled: None if cancelled() else search(self._seat.desk, text=asked),
            done=answered,
            failed=self._refused,
            owner=self,
        )

    def show_reading(self, done: int, of: int) -> None:
        """Say how far the reading in the background is; nothing once all is read."""
        text = self.tr("The documents are still being read: {done} of {of} so far. What they hold appears by itself.")
        self.reading.show_text(text.format(done=done, of=of) if done < of else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes to the results, Down too; Escape back to reading."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self.field.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self._lead_on = True
            self.ask()
        else:
            super().keyPressEvent(event)

    def _put_together(self) -> None:
        head = QHBoxLayout()
        head.addWidget(heading(self.tr("Search all proposals")), 1)
        head.addWidget(tool("x", self.tr("Back to reading (Esc)"), self.closed.emit))
        top = QVBoxLayout()
        top.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.SMALL)
        top.setSpacing(theme.SMALL)
        top.addLayout(head)
        for part in (self.field, self.reading, self.told, self.unsearched):
            top.addWidget(part)
        self.empty.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.results, 1)
        column.addWidget(self.empty, 1)

    def _show(self, found: Found) -> None:
        before = self.results.chosen() if self._shown_for == self._asked else None
        self._shown_for = self._asked
        if self.model.show_rows(found.rows):
            self.results.choose(self.model.find(before))
        had_focus = self.results.hasFocus()
        self.results.setVisible(bool(found.rows))
        self.empty.setVisible(not found.rows)
        self.empty.setText(self._nothing(found))
        self.told.setText(self._count(found))
        self.told.setVisible(bool(found.rows))
        self.unsearched.setText(self._not_searched(found))
        self.unsearched.setVisible(bool(found.shut_off or found.pictures))
        if found.rows and self._lead_on:
            self.results.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus and not found.rows:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lead_on = False

    def _refused(self, err: DeskError) -> None:
        self._show(Found((), more=False, unread=0, shut_off=()))
        self.empty.setText(" ".join(filter(None, explain(err))))

    def _count(self, found: Found) -> str:
        proposals = len({row.proposal for row in found.rows})
        pages, those = self.tr("%n pages", "", len(found.rows)), self.tr("in %n proposals", "", proposals)
        more = self.tr("There are more; add a word.") if found.more else self.tr("Enter opens a page.")
        return f"{pages} {those}. {more}"

    def _nothing(self, found: Found) -> str:
        if not self._asked:
            return self.tr("Type what you look for. Every page that holds all the words is listed, by proposal.")
        if found.unread:
            return self.tr("Nothing found so far; some documents are not read yet.")
        if not found.documents:
            return self.tr("No documents are open to you yet. Declare first; then their texts are read.")
        return self.tr("Nothing found. A part of a word is enough; fewer words find more.")

    def _not_searched(self, found: Found) -> str:
        parts = []
        if found.shut_off:
            text = self.tr("Protected by a password or damaged, so searched only by Ctrl+F once open: {names}")
            parts.append(text.format(names=_some(found.shut_off)))
        if found.pictures:
            parts.append(self.tr("Pages without letters, so not searched: {names}").format(names=_some(found.pictures)))
        return "\n".join(parts)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(*_SUBJECTS) and not self._typing.isActive():
            self._typing.start()


def _some(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = len(names) - _NAMES
    return ", ".join(names[:_NAMES]) + (f" + {more}" if more > 0 else "")
