"""The text a person marks with the mouse, over as many pages as wanted. The child knows letters; this knows points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from jurydesk.gui.reader.courier import Courier

if TYPE_CHECKING:
    from jurydesk.render.client import Box, RenderDocument, Selection

Place = tuple[int, tuple[float, float]]
"""A page and a point of the unturned page."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Marked text on one page (from 0), or a page as a whole, without boxes."""

    page: int
    boxes: tuple[Box, ...] = ()
    text: str = ""


Unit = Literal["letter", "word", "line"]
MOST_PAGES = 60


class Selecting(QObject):
    """What is marked. `changed` says that it looks different now."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = Courier(self)
        self._document: RenderDocument | None = None
        self._found: dict[int, Selection] = {}
        self._anchor: Place | None = None
        self.head: Place | None = None
        """Where the marked text ends for now, for who goes on from there."""
        self._unit: Unit = "letter"
        self._round = 0

    def use(self, document: RenderDocument | None) -> None:
        """From now on text comes from this document."""
        self._document = document
        self.clear()

    def begin(self, place: Place, unit: Unit) -> None:
        """Starts anew at a place; a word or a line is marked at once."""
        self.clear()
        self._anchor, self._unit, self.head = place, unit, place
        if unit != "letter":
            self.extend(place)

    def extend(self, place: Place) -> None:
        """Marks from where it began to this place."""
        if self._anchor is None or self._document is None:
            return
        self.head = place
        first, last = sorted((self._anchor, place))
        pages = range(first[0], min(last[0], first[0] + MOST_PAGES) + 1)
        for page in [page for page in self._found if page not in pages]:
            del self._found[page]
        for page in pages:
            start = first[1] if page == first[0] else None
            end = last[1] if page == last[0] else None
            if len(pages) == 1:
                start, end = self._anchor[1], place[1]
            self._ask(page, start, end)
        self.changed.emit()

    def whole(self, pages: range) -> range:
        """Marks all of these pages, MOST_PAGES of them at most; returns which."""
        self.clear()
        taken = pages[:MOST_PAGES]
        for page in taken:
            self._ask(page, None, None)
        return taken

    def clear(self) -> None:
        """Nothing is marked any more."""
        self._round += 1
        self._anchor = self.head = None
        if self._found:
            self._found = {}
            self.changed.emit()

    def on(self, page: int) -> tuple[Box, ...]:
        """What is marked on a page."""
        return self._found[page].boxes if page in self._found else ()

    @property
    def text(self) -> str:
        """The marked text, pages parted by a line end."""
        return "\n".join(self._found[page].text for page in sorted(self._found)).strip()

    @property
    def any(self) -> bool:
        """Whether there is marked text."""
        return any(found.text.strip() for found in self._found.values())

    def passages(self) -> tuple[Passage, ...]:
        """The marked text page by page, with where it stands."""
        marked = ((page, self._found[page]) for page in sorted(self._found))
        return tuple(Passage(page, found.boxes, found.text) for page, found in marked if found.boxes)

    def _ask(self, page: int, start: tuple[float, float] | None, end: tuple[float, float] | None) -> None:
        if self._document is None:
            return
        began = self._round

        def arrived(selection: Selection) -> None:
            if began == self._round:
                self._found[page] = selection
                self.changed.emit()

        self._courier.bring(self._document.select(page, start, end, unit=self._unit), arrived)
