"""What else the keyboard does on the pages: marks line by line, goes from link to link. It draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QToolTip

from jurydesk.gui.reader.canvas import STEP
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.gui.reader.selecting import Place
    from jurydesk.gui.reader.showing import ReaderCanvas
    from jurydesk.render.client import Box, Link

_LINE = 12.0  # points of paper


def extend(canvas: ReaderCanvas, by: int) -> None:
    """Mark a line more (1) or less (-1); the first time the line of the present hit, or the uppermost that is seen."""
    selecting = canvas.selecting
    if selecting.head is None:
        start = _start(canvas)
        if start is not None:
            selecting.begin(start, "line")
        return
    page, (x, y) = selecting.head
    place = _moved(canvas, page, x, y + by * _LINE)
    selecting.extend(place)
    canvas.reveal(place[0], place[1][1])


def step_link(canvas: ReaderCanvas, by: int) -> None:
    """Go to the next link (1) or the one before (-1), say where it leads, and show it."""
    link = canvas.leading.step(by, canvas.pages_in_sight())
    present = canvas.leading.present
    if link is None or present is None:
        return
    canvas.reveal(present[0], link.box.y)
    canvas.viewport().update()
    corner = canvas.point_of(present[0], link.box).toPoint()
    QToolTip.showText(canvas.viewport().mapToGlobal(corner + QPoint(0, STEP // 2)), _leads(link), canvas.viewport())


def _leads(link: Link) -> str:
    """Where it leads; addresses are shown as they are, never as mark-up."""
    if link.page is not None:
        return say(phrase("Reader", "Link to page {page}; Enter follows it"), page=link.page + 1)
    return link.address.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")


def _start(canvas: ReaderCanvas) -> Place | None:
    hit = canvas.finding.place
    if hit is not None and hit[1]:
        return hit[0], _middle(hit[1][0])
    return canvas.place_at(QPointF(canvas.viewport().width() / 2, STEP))


def _middle(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2


def _moved(canvas: ReaderCanvas, page: int, x: float, y: float) -> Place:
    """The point, on the next page or the one before where it lies beyond the edge."""
    height = canvas.height_of(page)
    if y > height and page + 1 < canvas.pages:
        return page + 1, (x, _LINE)
    if y < 0 and page > 0:
        return page - 1, (x, canvas.height_of(page - 1) - _LINE)
    return page, (x, min(max(0.0, y), height))
