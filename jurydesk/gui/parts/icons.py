"""The signs of the window: SVG from resources/icons, tinted by the palette and sharp at every scale."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from jurydesk import places
from jurydesk.gui.parts.theme import colours

SIDE = 16


@functools.lru_cache(maxsize=512)
def renderer(name: str, colour: str) -> QSvgRenderer:
    """The drawing of one sign in one colour; raises FileNotFoundError for a sign that was not shipped."""
    source = places.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    drawing.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return drawing


def paint(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw the sign into the place, in the colour."""
    renderer(name, colour).render(painter, place)


@functools.lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    pixels = QPixmap(QSize(side, side) * ratio)
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    paint(painter, name, colour, QRectF(0, 0, side, side))
    painter.end()
    return pixels


def icon(name: str, colour: str | None = None, side: int = SIDE) -> QIcon:
    """The sign for a button, at as many pixels a point as the screens have."""
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        made.addPixmap(_pixmap(name, colour or colours().second, side, ratio))
    return made
