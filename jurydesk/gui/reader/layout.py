"""Where each page lies on the canvas, how large and how turned. Arithmetic only; knows no widget and no document."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.render.client import Box, PageSize

GAP = 12.0
"""Between pages and round them, in the canvas' own points."""

SCREEN = 96.0 / 72.0
"""How many of the canvas' points a point of paper is at 100 %."""

LEAST_ZOOM, MOST_ZOOM = 0.1, 8.0

MOST_SIDE = 60_000.0
"""Of a page on the canvas: enough for any page at any zoom, and few enough pixels to ask for."""


class Fit(Enum):
    """What decides about the size of pages."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Frame:
    """One page's place: number, rectangle on the canvas, canvas points per point of paper, quarter turns clockwise."""

    page: int
    rect: QRectF
    scale: float
    turn: int

    def to_canvas(self, box: Box) -> QRectF:
        """A rectangle on the unturned page as it lies on the canvas."""
        width, height = self._unturned()
        x, y, across, down = box.x, box.y, box.width, box.height
        left, top = {
            0: (x, y),
            1: (height - y - down, x),
            2: (width - x - across, height - y - down),
            3: (y, width - x - across),
        }[self.turn]
        if self.turn % 2:
            across, down = down, across
        s = self.scale
        return QRectF(self.rect.x() + left * s, self.rect.y() + top * s, across * s, down * s)

    def to_page(self, point: QPointF) -> tuple[float, float]:
        """A place on the canvas in points of the unturned page."""
        width, height = self._unturned()
        x, y = (point.x() - self.rect.x()) / self.scale, (point.y() - self.rect.y()) / self.scale
        return {0: (x, y), 1: (y, height - x), 2: (width - x, height - y), 3: (width - y, x)}[self.turn]

    def _unturned(self) -> tuple[float, float]:
        """Width and height of the unturned page in points."""
        width, height = self.rect.width() / self.scale, self.rect.height() / self.scale
        return (height, width) if self.turn % 2 else (width, height)


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages one below the other, centred."""

    frames: tuple[Frame, ...] = ()
    size: QSizeF = field(default_factory=QSizeF)
    tops: tuple[float, ...] = ()

    def between(self, top: float, bottom: float) -> tuple[Frame, ...]:
        """The pages of which something lies between two heights."""
        first = max(0, bisect.bisect_right(self.tops, top) - 1)
        last = bisect.bisect_left(self.tops, bottom)
        return tuple(frame for frame in self.frames[first:last] if frame.rect.bottom() > top)

    def at(self, height: float) -> Frame | None:
        """The page at that height; in a gap the one above it; the nearest beyond the ends."""
        if not self.frames:
            return None
        return self.frames[max(0, bisect.bisect_right(self.tops, height) - 1)]


def laid_out(pages: Sequence[PageSize], room: QSizeF, fit: Fit, zoom: float, turn: int) -> Layout:
    """The layout in a window with so much room. The zoom (1.0 is 100 %) counts only where no fit decides."""
    sized = []
    for page in pages:
        width, height = (page.height, page.width) if turn % 2 else (page.width, page.height)
        scale = _scale(width, height, room, fit, zoom)
        sized.append((width * scale, height * scale, scale))
    across = max([room.width(), *(width + 2 * GAP for width, _, _ in sized)])
    frames, top = [], GAP
    for number, (width, height, scale) in enumerate(sized):
        frames.append(Frame(number, QRectF((across - width) / 2, top, width, height), scale, turn % 4))
        top += height + GAP
    return Layout(tuple(frames), QSizeF(across, top), tuple(frame.rect.top() for frame in frames))


def clamped(zoom: float) -> float:
    """The zoom within what makes sense."""
    return min(max(zoom, LEAST_ZOOM), MOST_ZOOM)


def _scale(width: float, height: float, room: QSizeF, fit: Fit, zoom: float) -> float:
    if fit is Fit.FREE:
        return min(clamped(zoom) * SCREEN, MOST_SIDE / max(width, height))
    across = max(40.0, room.width() - 2 * GAP) / width
    if fit is Fit.PAGE:
        across = min(across, max(40.0, room.height() - 2 * GAP) / height)
    return min(across, MOST_ZOOM * SCREEN)
