"""The small picture in a signature field: what it says before and after signing. It must never claim a proven time."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from jurydesk.report.fonts import REGULAR, register
from jurydesk.report.rows import paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Paragraph


def stamp_page(width: float, height: float, lines: Sequence[str], language: str) -> bytes:
    """Return a PDF of one page of that size (points) with the lines from the top, in smaller letters where needed."""
    register()
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=(width, height), invariant=1, pageCompression=0, initialFontName=REGULAR, lang=language
    )
    top = height
    for part in _fitting(width, height, lines):
        top -= part.height
        part.drawOn(canvas, 0, top)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _fitting(width: float, height: float, lines: Sequence[str]) -> list[Paragraph]:
    """The lines as paragraphs that fit; only what does not fit in the smallest letters either is cut off below."""
    small = [paragraph(line, "small") for line in lines]
    if _height(small, width) <= height:
        return small
    kept: list[Paragraph] = []
    for part in (paragraph(line, "tiny") for line in lines):
        room = height - _height(kept, width)
        kept += [part] if _height([part], width) <= room else part.split(width, room)[:1]
    _height(kept, width)
    return kept


def _height(parts: Sequence[Paragraph], width: float) -> float:
    """How high the paragraphs are in points; each is measured anew, as drawing it needs."""
    return float(sum(part.wrap(width, 1e6)[1] for part in parts))
