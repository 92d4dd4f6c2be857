"""Which pictures a window needs now and which it may need next: whole pages, or tiles where pages are large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from jurydesk.gui.reader.pictures import Wanted, tiles
from jurydesk.render.client import Box

if TYPE_CHECKING:
    from jurydesk.gui.reader.layout import Frame, Layout

MOST_WHOLE = 5_000_000
"""Pixels of a page that is drawn as one picture."""

TILE = 1280
"""Pixels of a tile's side."""

AHEAD = 1
"""Pages drawn before they are seen, on either side."""


def pictures(layout: Layout, seen: QRectF, ratio: float) -> tuple[list[Wanted], list[Wanted]]:
    """What is needed now, the page nearest to the window's middle last (it is drawn first), and what may come next."""
    frames = layout.between(seen.top(), seen.bottom())
    middle = seen.center().y()
    nearest_last = sorted(frames, key=lambda frame: -abs(frame.rect.center().y() - middle))
    now = [wanted for frame in nearest_last for wanted in of_frame(frame, seen, ratio)]
    if not frames:
        return now, []
    first, last = frames[0].page, frames[-1].page
    near = (*range(first - AHEAD, first), *range(last + AHEAD, last, -1))
    ahead = [whole(layout.frames[page], ratio) for page in near if 0 <= page < len(layout.frames)]
    return now, [wanted for wanted in ahead if wanted.width * wanted.height <= MOST_WHOLE]


def of_frame(frame: Frame, seen: QRectF, ratio: float) -> list[Wanted]:
    """The pictures of one page: the page, or those tiles of it that are seen."""
    page = whole(frame, ratio)
    if page.width * page.height <= MOST_WHOLE:
        return [page]
    part = seen.intersected(frame.rect).translated(-frame.rect.topLeft())
    edges = (part.left(), part.top(), part.right(), part.bottom())
    left, top, right, bottom = (int(edge * ratio) for edge in edges)
    return [
        Wanted(page.page, page.width, page.height, page.turn, tile)
        for tile in tiles(page.width, page.height, TILE, (left, top, right + 1, bottom + 1))
    ]


def whole(frame: Frame, ratio: float) -> Wanted:
    """The page as one picture, pixel for pixel."""
    width, height = round(frame.rect.width() * ratio), round(frame.rect.height() * ratio)
    return Wanted(frame.page, max(1, width), max(1, height), frame.turn)


def place(wanted: Wanted, page: QRectF, ratio: float) -> QRectF:
    """Where on the canvas a picture of the page goes."""
    if wanted.clip is None:
        return page
    x, y, width, height = (edge / ratio for edge in wanted.clip)
    return QRectF(page.x() + x, page.y() + y, width, height)


def speck(point: tuple[float, float]) -> Box:
    """A point of a page as a box of no size."""
    return Box(*point, 0.0, 0.0)
