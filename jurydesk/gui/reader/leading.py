"""Links of the pages that are seen, and the way back from where they led."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jurydesk.gui.reader.courier import Courier

if TYPE_CHECKING:
    from jurydesk.render.client import Box, Link, RenderDocument

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Spot:
    """A page and how far down it, in points of paper."""

    page: int
    top: float = 0.0


class Leading(QObject):
    """The links of one document, asked for page by page when they are first seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = Courier(self)
        self._document: RenderDocument | None = None
        self._pages = 0
        self._links: dict[int, list[Link]] = {}
        self._round = 0
        self.present: tuple[int, int] | None = None
        """Page and place in its list of the link that the keyboard stands at."""

    def use(self, document: RenderDocument | None, pages: int) -> None:
        """From now on links come from this document."""
        self._document, self._pages = document, pages
        self._links = {}
        self._round += 1
        self.present = None

    def look(self, page: int) -> None:
        """Asks for the links of a page once."""
        if self._document is None or page in self._links or not 0 <= page < self._pages:
            return
        self._links[page] = []
        began = self._round

        def arrived(links: list[Link]) -> None:
            if began == self._round:
                self._links[page] = sorted(links, key=lambda link: (link.box.y, link.box.x))

        self._courier.bring(self._document.links(page), arrived)

    def step(self, by: int, in_sight: range) -> Link | None:
        """The keyboard goes to the next known link or the one before; from nowhere to the first that is seen."""
        order = [(page, number) for page in sorted(self._links) for number in range(len(self._links[page]))]
        if not order:
            return None
        if self.present in order:
            self.present = order[(order.index(self.present) + by) % len(order)]
        else:
            seen = [place for place in order if place[0] in in_sight]
            self.present = (seen or order)[0 if by > 0 else -1]
        self.look(self.present[0] + 1)
        return self.link

    @property
    def link(self) -> Link | None:
        """The link that the keyboard stands at."""
        return self._links[self.present[0]][self.present[1]] if self.present else None

    def ringed(self, page: int) -> tuple[Box, ...]:
        """The box of the link that the keyboard stands at, if it is on that page."""
        link = self.link
        return (link.box,) if link is not None and self.present and self.present[0] == page else ()

    def at(self, page: int, point: tuple[float, float]) -> Link | None:
        """The link under a point of the unturned page."""
        x, y = point
        for link in self._links.get(page, []):
            box = link.box
            if box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height:
                return link
        return None


class Trail:
    """Where a person came from, and back again."""

    def __init__(self) -> None:
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Remembers the spot from which a jump is made."""
        self._behind = [*self._behind, spot][-MOST_STEPS:]
        self._ahead = []

    def back(self, here: Spot) -> Spot | None:
        """The spot before, if any."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Spot) -> Spot | None:
        """The spot one came back from, if any."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()

    def clear(self) -> None:
        """A new document has no past."""
        self._behind, self._ahead = [], []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a spot before."""
        return bool(self._behind)
