"""How a person highlights and notes: keys, buttons, the menu on the page. It says what is wanted and saves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QMenu

from jurydesk.gui.reader.leading import Spot
from jurydesk.gui.reader.selecting import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.reader.bar import ReaderBar
    from jurydesk.gui.reader.hand import ReadingCanvas
    from jurydesk.gui.reader.marks import Mark

_ABOVE = 60.0  # points of paper over a mark that is gone to


class OwnMarks(QObject):
    """`highlight_wanted` and `note_wanted` carry Passages; `chosen` and `unwanted` the number of a mark.

    A note is wanted on the marked text, or without any on the page that is read.
    """

    highlight_wanted = Signal(object)
    note_wanted = Signal(object)
    chosen = Signal(int)
    unwanted = Signal(int)

    def __init__(self, canvas: ReadingCanvas, bar: ReaderBar, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._bar = canvas, bar
        self.offered = False
        bar.highlight_button.clicked.connect(lambda _checked=False: self.highlight())
        bar.note_button.clicked.connect(lambda _checked=False: self.note())
        canvas.mark_clicked.connect(self.chosen)
        canvas.menu_wanted.connect(self._menu)
        canvas.selecting.changed.connect(self._tell)
        canvas.page_changed.connect(lambda _page: self._tell())
        self.offer(possible=False)

    def offer(self, *, possible: bool) -> None:
        """Whether there is somebody who keeps notes."""
        self.offered = possible
        for part in (self._bar.highlight_button, self._bar.note_button, self._bar.notes_button):
            part.setVisible(possible)
        self._tell()

    def show(self, marks: Sequence[Mark]) -> None:
        """The marks of the open document."""
        self._canvas.marks.show(marks)

    def choose(self, number: int, *, go: bool = False) -> None:
        """Lay a line round a mark, and with `go` show where it is."""
        self._canvas.marks.choose(number)
        mark = self._canvas.marks.find(number)
        if go and mark is not None:
            top = min((box.y for box in mark.boxes), default=0.0)
            self._canvas.go(Spot(mark.page, max(0.0, top - _ABOVE)))

    def highlight(self) -> None:
        """Wants what is marked to be highlighted."""
        passages = self._canvas.selecting.passages()
        if self.offered and passages:
            self.highlight_wanted.emit(passages)

    def note(self) -> None:
        """Wants a note on what is marked, or on the page."""
        page = self._canvas.page
        if self.offered and page >= 0:
            self.note_wanted.emit(self._canvas.selecting.passages() or (Passage(page),))

    def _tell(self) -> None:
        self._bar.highlight_button.setEnabled(self._canvas.selecting.any)
        self._bar.note_button.setEnabled(self._canvas.pages > 0)

    def _menu(self, point: QPoint) -> None:
        """The menu of the page: what can be done with the marked text, and with the mark under the pointer."""
        canvas, menu = self._canvas, QMenu(self._canvas)
        menu.setObjectName("reader-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copying = menu.addAction(self.tr("Copy"), canvas.copy)
        copying.setEnabled(canvas.selecting.any)
        menu.addAction(self.tr("Mark all text of this page"), canvas.mark_all)
        if self.offered:
            menu.addSeparator()
            marking = menu.addAction(self.tr("Highlight"), self.highlight)
            marking.setEnabled(canvas.selecting.any)
            menu.addAction(self.tr("Note…"), self.note)
            self._about_mark(menu, canvas.mark_at(QPointF(point)))
        menu.popup(canvas.viewport().mapToGlobal(point))

    def _about_mark(self, menu: QMenu, mark: Mark | None) -> None:
        if mark is None:
            return
        menu.addSeparator()
        number = mark.number
        menu.addAction(self.tr("Open this note"), lambda: self.chosen.emit(number))
        says = self.tr("Delete this note") if mark.words else self.tr("Delete this highlight")
        menu.addAction(says, lambda: self.unwanted.emit(number))
