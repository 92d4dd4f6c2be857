"""Links of the pages that are seen, and the way back from where they led."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jurydesk.gui.reader.courier import Courier

if TYPE_CHECKING:
    from jurydesk.render.client import Link, RenderDocument

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
        self._links: dict[int, list[Link]] = {}
        self._round = 0

    def use(self, document: RenderDocument | None) -> None:
        """From now on links come from this document."""
        self._document = document
        self._links = {}
        self._round += 1

    def look(self, page: int) -> None:
        """Asks for the links of a page once."""
        if self._document is None or page in self._links:
            return
        self._links[page] = []
        began = self._round

        def arrived(links: list[Link]) -> None:
            if began == self._round:
                self._links[page] = links

        self._courier.bring(self._document.links(page), arrived)

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
