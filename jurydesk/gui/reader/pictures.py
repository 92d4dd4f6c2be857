"""Pictures of pages that were drawn, kept as long as there is room, the longest unseen given up first."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jurydesk.render.client import PageImage

MOST_BYTES = 64_000_000

Tile = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture that is needed: the page at so many pixels, turned, and which tile (x, y, width, height) of it."""

    page: int
    width: int
    height: int
    turn: int
    clip: Tile | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, with the bytes it stands on where it has none of its own (Qt does not keep them alive)."""

    image: QImage
    pixels: memoryview | None


class Pictures:
    """The pictures at hand; as many bytes as are allowed, and always what was put in last."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._kept: OrderedDict[Wanted, Picture] = OrderedDict()
        self._bytes = 0

    def __contains__(self, wanted: Wanted) -> bool:
        return wanted in self._kept

    @property
    def held(self) -> int:
        """Bytes held."""
        return self._bytes

    def put(self, wanted: Wanted, picture: Picture) -> None:
        """Keeps a picture and gives up what is too much."""
        self.drop(wanted)
        self._kept[wanted] = picture
        self._bytes += picture.image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._bytes -= old.image.sizeInBytes()

    def get(self, wanted: Wanted) -> QImage | None:
        """The picture, which from now on counts as seen."""
        picture = self._kept.get(wanted)
        if picture is None:
            return None
        self._kept.move_to_end(wanted)
        return picture.image

    def instead(self, page: int, turn: int) -> QImage | None:
        """Another picture of the whole page, the sharpest there is, to show until the right one comes."""
        found = [
            (wanted.width, picture.image)
            for wanted, picture in self._kept.items()
            if wanted.page == page and wanted.turn == turn and wanted.clip is None
        ]
        return max(found, key=lambda pair: pair[0])[1] if found else None

    def drop(self, wanted: Wanted) -> None:
        """Forgets one picture."""
        picture = self._kept.pop(wanted, None)
        if picture is not None:
            self._bytes -= picture.image.sizeInBytes()

    def clear(self) -> None:
        """Forgets all."""
        self._kept.clear()
        self._bytes = 0


def picture(drawn: PageImage, paper: str | None) -> Picture:
    """The picture for the canvas; with a dark paper its lights turned round. For any thread."""
    image = QImage(drawn.pixels, drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
    if paper is None:
        return Picture(image, drawn.pixels)
    image = image.copy()
    image.invertPixels(QImage.InvertMode.InvertRgb)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    painter.fillRect(image.rect(), QColor(paper))
    painter.end()
    return Picture(image, None)


def tiles(width: int, height: int, side: int, part: tuple[int, int, int, int]) -> Iterator[Tile]:
    """The tiles of a page of that many pixels that touch the part (left, top, right, bottom)."""
    left, top, right, bottom = part
    for y in range(max(0, top) // side * side, min(height, bottom), side):
        for x in range(max(0, left) // side * side, min(width, right), side):
            yield (x, y, min(side, width - x), min(side, height - y))
