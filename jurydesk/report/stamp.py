"""The small picture in a signature field: what it says before and after signing. It must never claim a proven time."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from jurydesk.report.fonts import REGULAR, register
from jurydesk.report.rows import paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence


def stamp_page(width: float, height: float, lines: Sequence[str], language: str) -> bytes:
    """Return a PDF of one page of that size (points) with the lines from the top; what does not fit is left out."""
    register()
    out = BytesIO()
    canvas = Canvas(
        out, pagesize=(width, height), invariant=1, pageCompression=0, initialFontName=REGULAR, lang=language
    )
    top = height
    for line in lines:
        body = paragraph(line, "small")
        _, needed = body.wrap(width, height)
        top -= needed
        if top < 0:
            break
        body.drawOn(canvas, 0, top)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
