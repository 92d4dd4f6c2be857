"""Finds words in the whole document, page by page in the background, and knows the hit a person stands at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jurydesk.gui.reader.courier import Courier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from jurydesk.render.client import Hit, RenderDocument

LEAST_LETTERS = 2
MOST_NEEDLES = 8
_AT_ONCE = 8


class Finding(QObject):
    """The hits of one needle, or of several at once.

    `changed`: hits came or the present one is another; `arrived`: go and show it.
    """

    changed = Signal()
    arrived = Signal(int, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._courier = Courier(self)
        self._document: RenderDocument | None = None
        self._pages = 0
        self._needles: tuple[str, ...] = ()
        self._hits: dict[int, list[Hit]] = {}
        self._present: tuple[int, int] | None = None
        self._waiting: dict[int, list[Future[list[Hit]]]] = {}
        self._ahead: Iterator[int] = iter(())
        self._left = 0
        self._from = 0
        self._stay = False
        self._round = 0

    def use(self, document: RenderDocument | None, pages: int) -> None:
        """From now on this document is looked through."""
        self._document, self._pages = document, pages
        needles, self._needles = self._needles, ()
        self._forget()
        self.find_any(needles, self._from, stay=self._stay)

    def find(self, needle: str, from_page: int) -> None:
        """Looks for the needle, on the page that is seen first; too short a needle ends the search."""
        self.find_any((needle,), from_page)

    def find_any(self, needles: Sequence[str], from_page: int, *, stay: bool = False) -> None:
        """Looks for each of several needles; those that are too short are left out.

        With `stay` only a hit on that page becomes the present one by itself: nobody is led away from it.
        """
        joined = (" ".join(needle.split()) for needle in needles)
        wanted = tuple(needle for needle in joined if len(needle) >= LEAST_LETTERS)[:MOST_NEEDLES]
        if wanted == self._needles:
            return
        self._forget()
        self._stay = stay
        self._needles, self._from = wanted, min(from_page, max(0, self._pages - 1))
        if self._document is not None and wanted:
            self._left = self._pages
            self._ahead = iter([(self._from + step) % self._pages for step in range(self._pages)])
            for _ in range(_AT_ONCE):
                self._ask_next()
        self.changed.emit()

    def step(self, by: int) -> None:
        """To the next (1) or the one before (-1), round the end of the document."""
        order = [(page, number) for page in sorted(self._hits) for number in range(len(self._hits[page]))]
        if not order:
            return
        if self._present in order:
            self._go(order[(order.index(self._present) + by) % len(order)])
        else:
            self._go(order[0 if by > 0 else -1])

    def on(self, page: int) -> list[Hit]:
        """The hits on a page."""
        return self._hits.get(page, [])

    def present(self, page: int) -> Hit | None:
        """The hit that a person stands at, if it is on that page."""
        if self._present is None or self._present[0] != page:
            return None
        return self._hits[page][self._present[1]]

    @property
    def place(self) -> tuple[int, Hit] | None:
        """Page and boxes of the hit that a person stands at."""
        return (self._present[0], self._hits[self._present[0]][self._present[1]]) if self._present else None

    @property
    def needle(self) -> str:
        """What is looked for; empty where it was too short."""
        return " ".join(self._needles)

    @property
    def count(self) -> int:
        """Hits so far."""
        return sum(map(len, self._hits.values()))

    @property
    def position(self) -> int:
        """Which hit, counted from one; 0 for none."""
        if self._present is None:
            return 0
        page, number = self._present
        return sum(len(self._hits[before]) for before in self._hits if before < page) + number + 1

    @property
    def looking(self) -> bool:
        """Whether pages are still to be looked through."""
        return self._left > 0

    def _ask_next(self) -> None:
        """The next page, if there is one; a few are under way at a time, so that another needle drops few."""
        page = next(self._ahead, None)
        if page is None or self._document is None:
            return
        futures = [self._document.search(page, needle) for needle in self._needles]
        self._waiting[page] = futures
        came: list[Hit] = []
        began, left = self._round, len(futures)

        def answered(hits: list[Hit]) -> None:
            nonlocal left
            if began != self._round:
                return
            came.extend(hits)
            left -= 1
            if not left:
                del self._waiting[page]
                self._ask_next()
                self._take(page, _in_order(came) if len(futures) > 1 else came)

        for future in futures:
            self._courier.bring(future, answered, lambda _err: answered([]))

    def _take(self, page: int, hits: list[Hit]) -> None:
        self._left -= 1
        if hits:
            self._hits[page] = hits
            if self._present is None and (page == self._from or not self._stay):
                self._go((page, 0))
        self.changed.emit()

    def _go(self, place: tuple[int, int]) -> None:
        self._present = place
        self.arrived.emit(place[0], self._hits[place[0]][place[1]])
        self.changed.emit()

    def _forget(self) -> None:
        self._round += 1
        for future in (future for futures in self._waiting.values() for future in futures):
            future.cancel()
        self._waiting.clear()
        self._hits.clear()
        self._present = None
        self._left = 0


def _in_order(hits: list[Hit]) -> list[Hit]:
    """From top to bottom, each place once, whichever needle found it."""
    return sorted(dict.fromkeys(hits), key=lambda hit: (hit[0].y, hit[0].x) if hit else (0.0, 0.0))
