"""What may stand beside the pages: outline, small pages or notes, one at a time, or none. Leads; draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from jurydesk.gui.reader.outline import OutlineList
from jurydesk.gui.reader.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.reader.bar import ReaderBar
    from jurydesk.render.client import OutlineEntry, PageSize, RenderDocument

OUTLINE, PAGES, NOTES, NOTHING = "outline", "pages", "notes", ""


class Side(QStackedWidget):
    """`chosen` carries the spot that a heading or a small page leads to. What was wished comes back with the next."""

    chosen = Signal(object)

    def __init__(self, bar: ReaderBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wished = NOTHING
        self._bar = bar
        self._any = False
        self.outline, self.thumbnails = OutlineList(), Thumbnails()
        for part in (self.outline, self.thumbnails):
            self.addWidget(part)
            part.chosen.connect(self.chosen)
        bar.outline_wanted.connect(lambda on: self.wish(OUTLINE if on else NOTHING))
        bar.pages_wanted.connect(lambda on: self.wish(PAGES if on else NOTHING))
        bar.notes_wanted.connect(lambda on: self.wish(NOTES if on else NOTHING))
        self._notes: QWidget | None = None
        self.hide()

    def put_notes(self, notes: QWidget) -> None:
        """The list of a person's own notes, which somebody else keeps."""
        self._notes = notes
        self.addWidget(notes)

    def visit_notes(self) -> bool:
        """Opens the list of notes and takes the keyboard there; from there closes it. Returns whether it is open."""
        back = self.wished == NOTES and self.isAncestorOf(self.focusWidget())
        self.wish(NOTHING if back else NOTES)
        if not back:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return not back

    def use(self, document: RenderDocument | None, pages: Sequence[PageSize] = ()) -> None:
        """The pages of a document; its headings come later."""
        self._any = bool(pages)
        self.thumbnails.use(document, pages)
        self.show_entries(())

    def show_entries(self, entries: Sequence[OutlineEntry]) -> None:
        """The headings."""
        self.outline.show_entries(entries)
        self.wish(self.wished)

    def wish(self, wished: str) -> None:
        """What a person wants to see here; shown as soon as the document has it."""
        self.wished = wished if wished in (OUTLINE, PAGES, NOTES) else NOTHING
        headings = self.outline.topLevelItemCount() > 0
        notes = self._notes is not None and self._any
        there = {OUTLINE: headings, PAGES: self._any, NOTES: notes}.get(self.wished, False)
        shown = {PAGES: self.thumbnails, NOTES: self._notes}.get(self.wished) or self.outline
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.setVisible(there)
        self._bar.show_outline(there=headings, shown=self.wished == OUTLINE)
        self._bar.show_thumbnails(shown=there and self.wished == PAGES)
        self._bar.show_notes(shown=there and self.wished == NOTES)
