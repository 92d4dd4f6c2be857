"""The reader: bar, find row, outline, pages. Other screens put it in and give it bytes; it keeps nothing of them.

A document is opened by the render child only; this widget never waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts.labels import toned
from jurydesk.gui.reader import keys, leaving
from jurydesk.gui.reader.asking import PasswordRow, ask_about_address, open_outside
from jurydesk.gui.reader.bar import ReaderBar
from jurydesk.gui.reader.copying import ask_about_copy
from jurydesk.gui.reader.find_bar import FindBar
from jurydesk.gui.reader.hand import ReadingCanvas
from jurydesk.gui.reader.layout import Fit
from jurydesk.gui.reader.leading import Spot
from jurydesk.gui.reader.limit import LimitRow
from jurydesk.gui.reader.opening import Opening
from jurydesk.gui.reader.own_marks import OwnMarks
from jurydesk.gui.reader.painting import LOOK_HERE
from jurydesk.gui.reader.side import Side
from jurydesk.gui.reader.tabs import DocumentTabs
from jurydesk.render.client import Kind, RenderTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jurydesk.render.client import DocumentInfo, PageSize, RenderPool

_SIDE_WIDTH = 200
_NARROW = 600
_MOST_WORDS_LETTERS = 120


class Reader(QWidget):
    """Shows the documents of one proposal, one at a time.

    `wanted` carries the number of the document whose bytes should come by `open_bytes`; `opened` says that its pages
    are there (how many), `failed` that they never will be (a RenderTrouble), `closing` that they go now. `copy_wanted`
    carries the number of the document that a person, after a warning, wants as a file.
    """

    wanted = Signal(int)
    opened = Signal(int)
    failed = Signal(object)
    closing = Signal()
    page_changed = Signal(int)
    copy_wanted = Signal(int)

    def __init__(
        self, pool: RenderPool, go_outside: Callable[[str], object] = open_outside, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self._go_outside = go_outside
        self._opening = Opening(pool, self)
        self._place: Mapping[str, object] = {}
        self._names: list[str] = []
        self._current = 0
        self.bar = ReaderBar()
        self.canvas = ReadingCanvas()
        self.find_bar = FindBar(self.canvas)
        self.password = PasswordRow()
        self.notice = toned("", "amber")
        self.limit = LimitRow(self.canvas)
        self.side = Side(self.bar)
        self.tabs = DocumentTabs()
        self.own = OwnMarks(self.canvas, self.bar, self)
        self._put_together()
        self._connect()
        self.show_nothing(self.tr("No document is open."))
        pool.warm()

    def show_documents(self, names: Sequence[str], current: int = 0) -> None:
        """Names the documents of a proposal and asks (`wanted`) for the bytes of the current one."""
        self._names, self._current = list(names), current
        if not names:
            self.show_nothing(self.tr("This proposal has no documents."))
            return
        self.bar.show_title(names[0] if len(names) == 1 else "")
        self.tabs.show_documents(names, current)
        self.canvas.setAccessibleName(names[current])
        self._close()
        self.canvas.say("")
        self._tell_document()
        self.wanted.emit(current)

    def show_words(self, asked: str, words: Sequence[str], page: int) -> None:
        """Goes to a page (from 0) on which words were found, and marks them everywhere in the document."""
        self.canvas.go(Spot(page))
        self.find_bar.show_words(asked, words, page)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_bytes(self, data: bytes, place: Mapping[str, object] | None = None) -> None:
        """Opens a document, at the place where it was left. Returns at once."""
        self._close()
        self._place = place or {}
        self._opening.open(data)

    def show_nothing(self, sentence: str, hint: str = "") -> None:
        """Closes what is open and says why nothing is shown."""
        self._close()
        self._names = []
        self.bar.show_title("")
        self.tabs.show_documents([], 0)
        self.canvas.say(sentence, hint, "file-text")
        self._tell_document()

    def place(self) -> dict[str, object]:
        """Page, height on it, size, turn, dark pages: to be kept and given to `open_bytes` or `put_back` later."""
        return {**leaving.place_of(self.canvas), "dark": self.canvas.dark, "side": self.side.wished}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Brings the pages back to how they were left; anything that makes no sense is left as it is."""
        leaving.put_back_size(self.canvas, place)
        self._darken(dark=bool(place.get("dark", self.canvas.dark)))
        self.side.wish(str(place.get("side", self.side.wished)))
        leaving.put_back_spot(self.canvas, place)

    def put_notes(self, notes: QWidget, card: QWidget) -> None:
        """Offers highlights and notes: their list beside the pages, the card of one of them below."""
        self.side.put_notes(notes)
        self._column.addWidget(card)
        self.own.offer(possible=True)

    def make_room(self) -> None:
        """In a narrow window the side gives way to what it led to, and the keyboard goes there with the person."""
        if self.width() < _NARROW and self.side.isVisible():
            self.side.wish("")
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the reader and what they do, for F1."""
        return keys.listed()

    def _put_together(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.side)
        self._split.addWidget(self.canvas)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([_SIDE_WIDTH, 3 * _SIDE_WIDTH])
        self.notice.setContentsMargins(12, 6, 12, 6)
        self.notice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.tabs, self.find_bar, self.password, self.notice, self.limit):
            column.addWidget(part)
        column.addWidget(self._split, 1)
        self._column = column
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        bar, canvas = self.bar, self.canvas
        bar.copy_wanted.connect(self._ask_about_copy)
        self.tabs.chosen.connect(lambda number: self.show_documents(self._names, number))
        bar.page_wanted.connect(self._go_to_page)
        bar.turned_page.connect(canvas.turn_page)
        bar.zoomed.connect(canvas.zoom_by)
        bar.fit_wanted.connect(self._fit)
        bar.find_wanted.connect(self._find)
        bar.turned.connect(lambda: canvas.set_turn(canvas.turn + 1))
        bar.darkened.connect(lambda dark: self._darken(dark=dark))
        bar.back_wanted.connect(canvas.go_back)
        canvas.page_changed.connect(bar.show_page)
        canvas.page_changed.connect(self.page_changed)
        canvas.page_changed.connect(self.side.thumbnails.show_page)
        canvas.zoom_changed.connect(lambda: self.side.thumbnails.set_turn(canvas.turn))
        canvas.zoom_changed.connect(lambda: bar.show_size(canvas.fit, canvas.zoom))
        canvas.trail_changed.connect(lambda: bar.show_back(possible=canvas.trail.can_go_back))
        canvas.address_wanted.connect(self._ask_about)
        self.side.chosen.connect(self._go_from_side)
        self.password.given.connect(self._opening.unlock)
        self._opening.ready.connect(self._is_open)
        self._opening.measured.connect(self._measure)
        self._opening.outlined.connect(self.side.show_entries)
        self._opening.locked.connect(self._ask_password)
        self._opening.slow.connect(self._say_slow)
        self._opening.failed.connect(self._cannot_open)
        self._shortcuts()

    def _shortcuts(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "Ctrl+F": self._find,
            "F3": lambda: self.find_bar.step(1),
            "Shift+F3": lambda: self.find_bar.step(-1),
            "Ctrl+G": self._to_page_box,
            "Ctrl+H": self.own.highlight,
            "Ctrl+N": self.own.note,
            "Ctrl+Shift+N": self._to_notes,
            "Ctrl+Tab": lambda: self.tabs.step(1),
            "Ctrl+Shift+Tab": lambda: self.tabs.step(-1),
            "Alt+Left": self.canvas.go_back,
            "Alt+Right": self.canvas.go_forward,
        }
        keys.bind(self, acts)

    def _say_slow(self) -> None:
        """Most documents are open before anybody wonders; a large damaged one takes a moment."""
        self.canvas.say(self.tr("The document is being opened."), "", "hourglass")

    def _is_open(self, info: DocumentInfo) -> None:
        keyboard_here = self.isAncestorOf(self.focusWidget())
        self.password.done()
        self.side.use(self._opening.document, info.pages)
        self.canvas.use(self._opening.document, info.pages)
        self.put_back(self._place)
        if keyboard_here:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice.setText(self.tr("This file is damaged. What could be read of it is shown; pages may be missing."))
        self.notice.setVisible(info.repaired)
        self._tell_document()
        self.opened.emit(len(info.pages))

    def _ask_password(self) -> None:
        self.canvas.say("")
        self.password.ask(" ".join(explain(RenderTrouble(Kind.LOCKED))))

    def _cannot_open(self, err: RenderTrouble) -> None:
        if err.kind is Kind.WRONG_PASSWORD:
            self.password.refuse(" ".join(explain(err)))
            return
        self.password.done()
        self.canvas.say(*explain(err), LOOK_HERE)
        self._tell_document()
        self.failed.emit(err)

    def _measure(self, pages: Sequence[PageSize]) -> None:
        self.canvas.measure(pages)
        self.side.thumbnails.measure(pages)

    def _tell_document(self) -> None:
        self.bar.show_pages(self.canvas.pages)
        self.bar.show_copy(possible=bool(self._names))
        self.bar.show_page(self.canvas.page)
        self.bar.show_size(self.canvas.fit, self.canvas.zoom)

    def _fit(self, fit: Fit) -> None:
        if fit is Fit.FREE:
            self.canvas.set_zoom(1.0)
        else:
            self.canvas.set_fit(fit)

    def _darken(self, *, dark: bool) -> None:
        self.canvas.set_dark(dark)
        self.side.thumbnails.set_dark(dark=dark)
        self.bar.show_dark(dark=dark)

    def _find(self) -> None:
        words = " ".join(self.canvas.selecting.text.split())
        self.find_bar.begin(words if len(words) <= _MOST_WORDS_LETTERS else "")

    def _to_notes(self) -> None:
        if self.own.offered and not self.side.visit_notes():
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_page_box(self) -> None:
        self.bar.page_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.page_box.selectAll()

    def _go_to_page(self, page: int) -> None:
        self.canvas.go(Spot(page))
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_from_side(self, spot: Spot) -> None:
        self.canvas.go(spot)
        self.make_room()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_about(self, address: str) -> None:
        ask_about_address(self, address, self._go_outside)

    def _ask_about_copy(self) -> None:
        if self._names:
            number = self._current
            ask_about_copy(self, self._names[number], lambda: self.copy_wanted.emit(number))

    def _close(self) -> None:
        if self.canvas.pages:
            self.closing.emit()
        self.password.done()
        self.notice.hide()
        self.side.use(None)
        if self._opening.document is not None:
            self.canvas.use(None)
            self._opening.close()
