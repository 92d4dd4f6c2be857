"""Draws a page or a tile of it. Sizes are clamped here too, whatever the client asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from jurydesk.render import limits

if TYPE_CHECKING:
    from jurydesk.render.protocol import Render


class CannotDraw(Exception):
    """The page gives no picture."""


def draw(document: QPdfDocument, asked: Render) -> QImage:
    """The picture on white, 32 bits a pixel, exactly as large as asked for. Raises CannotDraw."""
    width, height = (asked.width, asked.height) if asked.turn % 2 == 0 else (asked.height, asked.width)
    if not (0 < width <= limits.MAX_SCALED_SIDE and 0 < height <= limits.MAX_SCALED_SIDE):
        raise CannotDraw
    options = QPdfDocumentRenderOptions()
    options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
    size = QSize(width, height)
    if asked.clip:
        tile = unturned(asked.clip, asked.width, asked.height, asked.turn)
        options.setScaledSize(size)
        options.setScaledClipRect(tile)
        size = tile.size()
    if not 0 < size.width() * size.height() <= limits.MAX_PIXELS:
        raise CannotDraw
    image = document.render(asked.page, size, options, QImage.Format.Format_RGB32, QColor("white"))
    if image.isNull():
        raise CannotDraw
    # QtPdf forgets the rotation when it draws a tile, so the picture is turned here.
    return image.transformed(QTransform().rotate(90 * asked.turn)) if asked.turn % 4 else image


def unturned(clip: tuple[int, int, int, int], width: int, height: int, turn: int) -> QRect:
    """The tile of the unturned page that becomes this tile of the page turned clockwise to width x height pixels."""
    x, y, across, down = clip
    return {
        0: QRect(x, y, across, down),
        1: QRect(y, width - x - across, down, across),
        2: QRect(width - x - across, height - y - down, across, down),
        3: QRect(height - y - down, x, down, across),
    }[turn % 4]
