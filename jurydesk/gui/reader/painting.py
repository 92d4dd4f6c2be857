"""How a page looks on the canvas: paper, picture, hits, marked text, or the sentence that stands in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from jurydesk.gui.parts import icons, theme
from jurydesk.gui.parts.colours import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.reader.layout import Frame
    from jurydesk.render.client import Box


_SIGN = 20
_WIDEST_SENTENCE = 420.0

LOOK_HERE = "triangle-alert"


def paper(painter: QPainter, rect: QRectF, *, dark: bool) -> None:
    """The empty sheet with its thin edge."""
    colours = theme.colours()
    painter.fillRect(rect, QColor(dark_paper() if dark else "#FFFFFF"))
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def dark_paper() -> str:
    """What white becomes on dark pages, in either palette."""
    return DARK.sheet


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over the picture of a page, as boxes on it: hits, the present hit, what is marked.

    Own highlights have thin lines under them, and one that is looked at a line round it, as the link has at which the
    keyboard stands.
    """

    hits: Sequence[Box]
    present: Sequence[Box]
    marked: Sequence[Box]
    highlights: Sequence[Box] = ()
    lines: Sequence[Box] = ()
    chosen: Sequence[Box] = ()
    ringed: Sequence[Box] = ()


def over(painter: QPainter, frame: Frame, overlay: Overlay, *, dark: bool) -> None:
    """Lays colours under the letters without covering them; the present hit has a line round it besides."""
    colours = DARK if dark else LIGHT
    painter.save()
    mode = QPainter.CompositionMode
    painter.setCompositionMode(mode.CompositionMode_Screen if dark else mode.CompositionMode_Multiply)
    own = overlay.highlights if dark else (*overlay.highlights, *overlay.highlights)  # twice is deeper on white paper
    for boxes, ground in (
        (own, colours.amber_soft),
        (overlay.hits, colours.amber_line),
        (overlay.marked, colours.blue_line),
    ):
        for box in boxes:
            painter.fillRect(frame.to_canvas(box), QColor(ground))
    painter.restore()
    for box in overlay.lines:
        painter.fillRect(_seen_at_least(frame.to_canvas(box)), QColor(colours.amber))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for boxes, ink in (
        (overlay.present, colours.amber),
        (overlay.chosen, colours.blue),
        (overlay.ringed, colours.blue),
    ):
        painter.setPen(QPen(QColor(ink), 2))
        for box in boxes:
            painter.drawRect(frame.to_canvas(box).adjusted(-2, -2, 2, 2))


def _seen_at_least(rect: QRectF) -> QRectF:
    """The rectangle, at least one point of the screen in either direction, so that no zoom swallows it."""
    return QRectF(rect.topLeft(), QSizeF(max(1.0, rect.width()), max(1.0, rect.height())))


def sign(painter: QPainter, place: QRectF, name: str, *, chosen: bool, dark: bool) -> None:
    """A sign in the margin: that here is a note of one's own, or a highlight; the chosen one in blue."""
    colours = DARK if dark else LIGHT
    ink, ground, edge = (
        (colours.blue, colours.blue_soft, colours.blue)
        if chosen
        else (colours.amber, colours.amber_soft, colours.amber_line)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    icons.paint(painter, name, ink, place.adjusted(4, 4, -4, -4))
    painter.restore()


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said where a page or a document would be, the next step, and a sign over both."""

    text: str
    hint: str = ""
    sign: str = ""


def sentence(painter: QPainter, rect: QRectF, said: Sentence, *, dark: bool) -> None:
    """Writes it into the upper part of the rectangle, unless that is too small to be read."""
    colours = DARK if dark else LIGHT
    wide = min(_WIDEST_SENTENCE, rect.width() - 2 * theme.LARGE)
    if not said.text or wide < 2 * _SIGN or rect.height() < 2 * _SIGN:
        return
    middle = rect.center().x()
    top = rect.y() + min(rect.height() / 3, 240.0)
    if said.sign:
        tone = colours.amber if said.sign == LOOK_HERE else colours.second
        icons.paint(painter, said.sign, tone, QRectF(middle - _SIGN / 2, top, _SIGN, _SIGN))
    place = QRectF(middle - wide / 2, top + _SIGN + theme.SMALL, wide, rect.bottom() - top)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.setPen(QColor(colours.text))
    needed = painter.boundingRect(place, flags, said.text)
    painter.drawText(place, flags, said.text)
    painter.setPen(QColor(colours.second))
    painter.drawText(place.translated(0, needed.height() + theme.TIGHT), flags, said.hint)


def aligned(rect: QRectF, ratio: float) -> QRectF:
    """The rectangle on whole pixels of the screen, so that a picture of that size is shown pixel by pixel."""
    return QRectF(
        round(rect.x() * ratio) / ratio,
        round(rect.y() * ratio) / ratio,
        round(rect.width() * ratio) / ratio,
        round(rect.height() * ratio) / ratio,
    )
