"""Draws the documents of the example panel: a proposal of several pages with tables and charts, always the same bytes.

It must never be used for anything that somebody signs.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer

from jurydesk.report import look
from jurydesk.report.fonts import composed
from jurydesk.report.page import Heading, PageKit, print_pages
from jurydesk.report.rows import Cell, Column, fitted, markup, paragraph, table

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BAR: Final = HexColor("#2457A6")
_BAR_ROW: Final = 24
_LABEL_WIDTH: Final = 150
_FACT_WIDTH: Final = 150


@dataclass(frozen=True)
class Bar:
    """One bar of a chart, from `begin` to `end` on the chart's scale, its figure, and where diamonds stand on it."""

    label: str
    begin: float
    end: float
    figure: str
    diamonds: tuple[float, ...] = ()


@dataclass(frozen=True)
class Bars:
    """A chart of lying bars with its caption; `end` is the right end of the scale."""

    caption: str
    end: float
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class SampleTable:
    """A table: heads, widths in parts of the whole, which columns hold figures, rows."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    figures: frozenset[int]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SampleSection:
    """One numbered part of a document; the table and the chart stand after the first paragraph."""

    title: str
    paragraphs: tuple[str, ...]
    table: SampleTable | None = None
    bars: Bars | None = None
    new_page: bool = False


@dataclass(frozen=True)
class SampleDocument:
    """What stands in one document. `page_of` holds {page} and {pages}; `facts` are the lines below the title."""

    title: str
    kind: str
    notice: str
    author: str
    language: str
    page_of: str
    facts: tuple[tuple[str, str], ...]
    sections: tuple[SampleSection, ...]


class _Chart(Flowable):  # type: ignore[misc] # reportlab is untyped
    """Draws lying bars, one a row."""

    def __init__(self, bars: Bars) -> None:
        super().__init__()
        self.bars = bars
        self.spaceBefore = self.spaceAfter = 10

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        self.width = width
        self.height = (len(self.bars.bars) + 1) * _BAR_ROW
        return self.width, self.height

    def draw(self) -> None:
        """Draw the caption, and the bars below it."""
        canvas: Canvas = self.canv
        name = look.style("subheading")
        canvas.setFillColor(look.INK)
        canvas.setFont(name.fontName, name.fontSize)
        canvas.drawString(0, self.height - name.leading, composed(self.bars.caption))
        for place, bar in enumerate(self.bars.bars, 1):
            self._bar(canvas, bar, self.height - (place + 1) * _BAR_ROW)

    def _bar(self, canvas: Canvas, bar: Bar, bottom: float) -> None:
        text = look.style("small")
        unit = (self.width - _LABEL_WIDTH - 50) / self.bars.end
        left, right = (_LABEL_WIDTH + at * unit for at in (bar.begin, bar.end))
        canvas.setFont(text.fontName, text.fontSize)
        canvas.setFillColor(look.INK)
        canvas.drawString(0, bottom + 8, composed(bar.label))
        canvas.drawString(max(right, _LABEL_WIDTH) + 8, bottom + 8, composed(bar.figure))
        canvas.setStrokeColor(look.LINE)
        canvas.line(_LABEL_WIDTH, bottom, self.width, bottom)
        canvas.setFillColor(_BAR)
        canvas.rect(left, bottom + 5, right - left, 13, stroke=0, fill=1)
        for at in bar.diamonds:
            self._diamond(canvas, _LABEL_WIDTH + at * unit, bottom + 11.5)

    @staticmethod
    def _diamond(canvas: Canvas, x: float, y: float) -> None:
        path = canvas.beginPath()
        path.moveTo(x - 5, y)
        for across, up in ((x, y + 5), (x + 5, y), (x, y - 5)):
            path.lineTo(across, up)
        path.close()
        canvas.setFillColor(look.INK)
        canvas.drawPath(path, stroke=0, fill=1)


def sample_document(content: SampleDocument) -> bytes:
    """Return the document as PDF. Raises DeskError when the program's fonts are missing."""
    kit = PageKit(
        title=content.title,
        language=content.language,
        author=content.author,
        subject=content.kind,
        footer=content.notice,
        page_of=lambda page, pages: content.page_of.format(page=page, pages=pages),
    )
    out = BytesIO()
    with pikepdf.open(BytesIO(print_pages(kit, _story(content)))) as pdf:
        pdf.save(out, compress_streams=True, deterministic_id=True)
    return out.getvalue()


def _story(content: SampleDocument) -> list[Flowable]:
    story: list[Flowable] = [
        paragraph(content.kind, "subtitle"),
        Spacer(0, 6),
        paragraph(content.title, "title"),
        Spacer(0, 14),
        *_facts(content.facts),
        Spacer(0, 18),
    ]
    for number, section in enumerate(content.sections, 1):
        if section.new_page:
            story.append(PageBreak())
        story.append(Heading(f"{number}  {section.title}", f"part-{number}", space=20))
        first, *rest = section.paragraphs
        story.append(_text(first))
        if section.table is not None:
            story += [Spacer(0, 8), *_table(section.table), Spacer(0, 12)]
        if section.bars is not None:
            story.append(_Chart(section.bars))
        story.extend(_text(text) for text in rest)
    return story


def _text(text: str) -> Paragraph:
    wide = look.style("text").clone("sample", fontSize=10.5, leading=16.5, spaceAfter=9)
    return Paragraph(markup(text), wide)


def _facts(facts: tuple[tuple[str, str], ...]) -> list[Flowable]:
    columns = [Column("", _FACT_WIDTH), Column("", look.CONTENT_WIDTH - _FACT_WIDTH)]
    return list(table(columns, [[Cell(label), Cell(value, strong=True)] for label, value in facts]))


def _table(content: SampleTable) -> list[Flowable]:
    columns = fitted(
        [
            Column(head, width, right=place in content.figures)
            for place, (head, width) in enumerate(zip(content.heads, content.widths, strict=True))
        ]
    )
    return list(table(columns, [[Cell(text) for text in row] for row in content.rows]))
