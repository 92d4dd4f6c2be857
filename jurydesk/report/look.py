"""Measures, colours and paragraph styles of the documents, in points on A4. It must never hold a text."""

from __future__ import annotations

from functools import cache
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from jurydesk.report.fonts import BOLD, REGULAR, register

PAGE_WIDTH, PAGE_HEIGHT = A4
MARGIN_SIDE: Final = 57
MARGIN_TOP: Final = 48
MARGIN_BOTTOM: Final = 66
CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * MARGIN_SIDE
FOOTER_LINE: Final = 52
FOOTER_TEXT: Final = 40

INK = HexColor("#1E1F22")
QUIET = HexColor("#5A5D63")
LINE = HexColor("#DEDCD7")
LINE_STRONG = HexColor("#C9C6BF")
GROUND = HexColor("#F3F2EE")

_SIZES = {
    "title": (19.5, 24, BOLD),
    "subtitle": (9, 13, REGULAR),
    "heading": (10.5, 15, BOLD),
    "subheading": (9, 13, BOLD),
    "text": (8.6, 12.8, REGULAR),
    "small": (7.7, 11.2, REGULAR),
    "tiny": (5.8, 7.6, REGULAR),
    "cell": (8.6, 12.2, REGULAR),
    "cell-strong": (8.6, 12.2, BOLD),
    "head": (7.4, 10, BOLD),
    "figure": (15, 20, BOLD),
}
_QUIET_ONES = {"small", "tiny", "head"}


@cache
def style(name: str, *, right: bool = False) -> ParagraphStyle:
    """Return the paragraph style of that name; `right` sets figures against the right edge. Raises KeyError."""
    register()
    size, leading, face = _SIZES[name]
    return ParagraphStyle(
        name + ("-right" if right else ""),
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=QUIET if name in _QUIET_ONES else INK,
        bulletFontName=REGULAR,
        alignment=TA_RIGHT if right else TA_LEFT,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
