"""The bar over the pages: outline, documents, page box, size, find, and the rest in a menu. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIntValidator, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, tool
from jurydesk.gui.parts.labels import label
from jurydesk.gui.reader.layout import Fit

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_NARROW = 620
_DIGITS = 5


class ReaderBar(QFrame):
    """What a person asks for, as signals; what is so, as methods."""

    outline_wanted = Signal(bool)
    page_wanted = Signal(int)
    turned_page = Signal(int)
    zoomed = Signal(int)
    fit_wanted = Signal(object)
    find_wanted = Signal()
    turned = Signal()
    darkened = Signal(bool)
    copy_wanted = Signal()
    pages_wanted = Signal(bool)
    notes_wanted = Signal(bool)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-bar")
        self.setProperty("part", "topbar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.SMALL, theme.TIGHT, theme.SMALL, theme.TIGHT)
        self._row.setSpacing(2)
        self._make_left()
        self._row.addStretch(1)
        self._make_pages()
        self._row.addStretch(1)
        self._make_right()
        self._give_way(roomy=False)
        self.show_pages(0)

    def show_title(self, title: str) -> None:
        """The name of the document, where no tab says it and there is room."""
        self._title.setText(title)
        self._title.setToolTip(title)

    def show_pages(self, count: int) -> None:
        """How many pages there are; without any the bar rests."""
        self._of.setText(self.tr("of {count}").format(count=count) if count else "")
        self.page_box.setValidator(QIntValidator(1, max(1, count), self.page_box))
        for part in (self.page_box, self._before, self._after, self._smaller, self._larger, self.find_button):
            part.setEnabled(count > 0)
        self.size_button.setEnabled(count > 0)
        self.pages_button.setEnabled(count > 0)
        for action in self._about_pages:
            action.setEnabled(count > 0)
        if not count:
            self.page_box.clear()

    def show_page(self, page: int) -> None:
        """The page that is read, from 0."""
        if not self.page_box.hasFocus() or not self.page_box.isModified():
            self.page_box.setText(str(page + 1) if page >= 0 else "")

    def show_size(self, fit: Fit, zoom: float) -> None:
        """How large the pages are shown."""
        percent = self.tr("{percent} %").format(percent=round(100 * zoom))
        words = {Fit.WIDTH: self.tr("Fit width"), Fit.PAGE: self.tr("Fit page")}
        self.size_button.setText(words.get(fit, percent))
        self.size_button.setToolTip(percent)
        self._fits[fit].setChecked(True)

    def show_outline(self, *, there: bool, shown: bool) -> None:
        """Whether the document has an outline, and whether it is open."""
        self.outline_button.setEnabled(there)
        self.outline_button.setChecked(there and shown)

    def show_thumbnails(self, *, shown: bool) -> None:
        """Whether the small pages are open."""
        self.pages_button.setChecked(shown)

    def show_notes(self, *, shown: bool) -> None:
        """Whether the list of notes is open."""
        self.notes_button.setChecked(shown)

    def show_copy(self, *, possible: bool) -> None:
        """Whether there is a document of which a copy could be saved, even one that cannot be shown."""
        self._copy.setEnabled(possible)
        self.more_button.setEnabled(possible or self.find_button.isEnabled())

    def show_back(self, *, possible: bool) -> None:
        """Whether there is a way back from a jump."""
        self.back_button.setVisible(possible)

    def show_dark(self, *, dark: bool) -> None:
        """Whether pages are dark."""
        self._dark.setChecked(dark)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window gives way what the menu and the keys do as well."""
        super().resizeEvent(event)
        self._give_way(roomy=self.width() >= _NARROW * theme.room(self.font()))

    def _give_way(self, *, roomy: bool) -> None:
        for part in (self._title, self._smaller, self.size_button, self._larger, self._before, self._after):
            part.setVisible(roomy)

    def _make_left(self) -> None:
        self.outline_button = _checkable("list", self.tr("Outline"))
        self.outline_button.clicked.connect(self.outline_wanted)
        self.pages_button = _checkable("files", self.tr("Small pages"))
        self.pages_button.clicked.connect(self.pages_wanted)
        self.notes_button = _checkable("message-square", self.tr("My notes (Ctrl+Shift+N)"))
        self.notes_button.clicked.connect(self.notes_wanted)
        self._title = _Name()
        self.back_button = tool("undo", self.tr("Back to where you were (Alt+Left)"), self.back_wanted.emit)
        self.back_button.setVisible(False)
        self._row.addWidget(self.outline_button)
        self._row.addWidget(self.pages_button)
        self._row.addWidget(self.notes_button)
        self._row.addWidget(self._title, 2)
        self._row.addWidget(self.back_button)

    def _make_pages(self) -> None:
        self._before = tool("chevron-left", self.tr("Previous page"), lambda: self.turned_page.emit(-1))
        self.page_box = QLineEdit()
        self.page_box.setObjectName("reader-page")
        self.page_box.setAccessibleName(self.tr("Page"))
        self.page_box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.page_box.setMaxLength(_DIGITS)
        self.page_box.setFixedWidth(self.page_box.fontMetrics().horizontalAdvance("0" * _DIGITS) + theme.LARGE)
        self.page_box.returnPressed.connect(self._page_typed)
        self._of = label("", "quiet", wrap=False)
        self._after = tool("chevron-right", self.tr("Next page"), lambda: self.turned_page.emit(1))
        for part in (self._before, self.page_box, self._of, self._after):
            self._row.addWidget(part)

    def _make_right(self) -> None:
        self._smaller = tool("minus", self.tr("Smaller (Ctrl+-)"), lambda: self.zoomed.emit(-1))
        self.size_button = button("", self._next_fit, part="plain")
        self.size_button.setAccessibleName(self.tr("Size of the pages"))
        self._larger = tool("plus", self.tr("Larger (Ctrl++)"), lambda: self.zoomed.emit(1))
        self.highlight_button = tool("highlighter", self.tr("Highlight the marked text (Ctrl+H)"))
        self.note_button = tool("sticky-note", self.tr("Note on the marked text or the page (Ctrl+N)"))
        self.find_button = tool("search", self.tr("Find (Ctrl+F)"), self.find_wanted.emit)
        self.more_button = tool("ellipsis", self.tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setMenu(self._menu())
        for part in (self._smaller, self.size_button, self._larger):
            self._row.addWidget(part)
        for part in (self.highlight_button, self.note_button, self.find_button, self.more_button):
            self._row.addWidget(part)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(self)
        self._fits: dict[Fit, QAction] = {}
        names = {Fit.WIDTH: self.tr("Fit width"), Fit.PAGE: self.tr("Fit page"), Fit.FREE: self.tr("Size of paper")}
        for fit, name in names.items():
            action = group.addAction(menu.addAction(name))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, fit=fit: self.fit_wanted.emit(fit))
            self._fits[fit] = action
        larger = menu.addAction(self.tr("Larger"), lambda: self.zoomed.emit(1))
        smaller = menu.addAction(self.tr("Smaller"), lambda: self.zoomed.emit(-1))
        menu.addSeparator()
        turning = menu.addAction(self.tr("Turn the pages"), self.turned.emit)
        self._dark = menu.addAction(self.tr("Dark pages"))
        self._dark.setCheckable(True)
        self._dark.triggered.connect(self.darkened)
        menu.addSeparator()
        self._copy = menu.addAction(self.tr("Save a copy…"), self.copy_wanted.emit)
        self._about_pages = (*self._fits.values(), larger, smaller, turning, self._dark)
        return menu

    def _next_fit(self) -> None:
        self.fit_wanted.emit(Fit.PAGE if self._fits[Fit.WIDTH].isChecked() else Fit.WIDTH)

    def _page_typed(self) -> None:
        self.page_box.setModified(False)
        self.page_wanted.emit(int(self.page_box.text()) - 1)


def _checkable(sign: str, says: str) -> QToolButton:
    made = tool(sign, says)
    made.setCheckable(True)
    return made


class _Name(QLabel):
    """A name that is shortened in its middle where there is no room for all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "second")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours().second))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.end()
