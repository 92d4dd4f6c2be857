"""What may stand beside the pages: the outline or the small pages, one at a time, or neither. Leads; draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from jurydesk.gui.reader.outline import OutlineList
from jurydesk.gui.reader.thumbnails import Thumbnails

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.reader.bar import ReaderBar
    from jurydesk.render.client import OutlineEntry, PageSize, RenderDocument

OUTLINE, PAGES, NOTHING = "outline", "pages", ""


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
        self.hide()

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
        self.wished = wished if wished in (OUTLINE, PAGES) else NOTHING
        headings = self.outline.topLevelItemCount() > 0
        there = {OUTLINE: headings, PAGES: self._any}.get(self.wished, False)
        self.setCurrentWidget(self.thumbnails if self.wished == PAGES else self.outline)
        self.setVisible(there)
        self._bar.show_outline(there=headings, shown=self.wished == OUTLINE)
        self._bar.show_thumbnails(shown=there and self.wished == PAGES)
