"""A juror's own marks on paper, for the meeting: the table, how the marks lie, the comments. It computes no figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Spacer

from jurydesk.report import look
from jurydesk.report.fonts import composed
from jurydesk.report.page import Heading
from jurydesk.report.paper import Paper, print_paper
from jurydesk.report.rows import Cell, Column, fitted, paragraph, table
from jurydesk.words import Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

_BAR: Final = HexColor("#4D84D1")
_HIGH: Final = 46
_PER_ROW: Final = 3
_MARK, _TOTAL, _STATE = 30, 48, 74
_WIDEST_MARKS: Final = 250


@dataclass(frozen=True)
class PrintedRow:
    """One proposal: texts as they are shown. `comments` are (what it is on, text)."""

    proposal: str
    title: str
    below: str
    marks: tuple[str, ...]
    total: str
    distance: str
    state: str
    comments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class PrintedScale:
    """How the marks of one criterion lie: (mark, how often) from the lowest on, and a line that sums it up."""

    title: str
    counts: tuple[tuple[str, int], ...]
    below: str


def marks_pdf(paper: Paper, rows: Sequence[PrintedRow], scales: Sequence[PrintedScale]) -> bytes:
    """Return the PDF. Raises DeskError for letters that no embedded font has."""
    speaker = Speaker(paper.language)
    story = [*_table(rows, scales, speaker), *_charts(scales, speaker), *_comments(rows, speaker)]
    return print_paper(paper, story, texts=_texts(rows, scales))


def _table(rows: Sequence[PrintedRow], scales: Sequence[PrintedScale], speaker: Speaker) -> list[Flowable]:
    wide = min(_MARK, _WIDEST_MARKS / max(len(scales), 1))
    columns = fitted(
        [
            Column(speaker.say(phrase("report", "Proposal")), 0),
            *(Column(str(place), wide, right=True) for place in range(1, len(scales) + 1)),
            Column(speaker.say(phrase("report", "Total")), _TOTAL, right=True),
            Column(speaker.say(phrase("report", "From mean")), _TOTAL + 6, right=True),
            Column(speaker.say(phrase("report", "State")), _STATE),
        ]
    )
    cells = [
        [
            Cell(f"{row.proposal} {row.title}", row.below, strong=True),
            *(Cell(mark) for mark in row.marks),
            Cell(row.total, strong=True),
            Cell(row.distance),
            Cell(row.state),
        ]
        for row in rows
    ]
    return table(columns, cells)


def _charts(scales: Sequence[PrintedScale], speaker: Speaker) -> list[Flowable]:
    title = Heading(speaker.say(phrase("report", "How my marks lie")), "scales")
    numbered = [(f"{place} {scale.title}", scale) for place, scale in enumerate(scales, 1)]
    rows = [numbered[start : start + _PER_ROW] for start in range(0, len(numbered), _PER_ROW)]
    return [title, *(part for row in rows for part in (_ChartRow(row), Spacer(0, 6)))]


class _ChartRow(Flowable):  # type: ignore[misc] # reportlab is untyped
    """Up to three small column charts beside each other."""

    def __init__(self, scales: Sequence[tuple[str, PrintedScale]]) -> None:
        super().__init__()
        self.scales = scales

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        self.each = width / _PER_ROW
        self.titles = [paragraph(title, "subheading") for title, _ in self.scales]
        highest = max(title.wrap(self.each - 14, 1e6)[1] for title in self.titles)
        self.height = highest + _HIGH + 2 * look.style("small").leading + 4
        return width, self.height

    def draw(self) -> None:
        """Draw title, columns, marks and the line below."""
        for place, (title, (_, scale)) in enumerate(zip(self.titles, self.scales, strict=True)):
            left = place * self.each
            title.drawOn(self.canv, left, self.height - title.height)
            self._columns(self.canv, scale, left, 2 * look.style("small").leading)
            small = paragraph(scale.below, "small")
            small.wrap(self.each - 14, 1e6)
            small.drawOn(self.canv, left, 0)

    def _columns(self, canvas: Canvas, scale: PrintedScale, left: float, base: float) -> None:
        wide = (self.each - 14) / max(len(scale.counts), 1)
        most = max((count for _, count in scale.counts), default=0) or 1
        tiny = look.style("tiny")
        for place, (mark, count) in enumerate(scale.counts):
            canvas.setFillColor(_BAR)
            at = left + place * wide
            canvas.rect(at + 0.15 * wide, base, 0.7 * wide, (_HIGH - 6) * count / most, stroke=0, fill=1)
            canvas.setFillColor(look.QUIET)
            canvas.setFont(tiny.fontName, tiny.fontSize)
            canvas.drawCentredString(at + wide / 2, base - tiny.leading, composed(mark))
        canvas.setStrokeColor(look.LINE_STRONG)
        canvas.setLineWidth(0.6)
        canvas.line(left, base, left + self.each - 14, base)


def _comments(rows: Sequence[PrintedRow], speaker: Speaker) -> list[Flowable]:
    written = [row for row in rows if row.comments]
    if not written:
        return []
    story: list[Flowable] = [Heading(speaker.say(phrase("report", "My comments")), "comments")]
    columns = [Column("", 110), Column("", look.CONTENT_WIDTH - 110)]
    for row in written:
        story.append(Heading(f"{row.proposal} {row.title}", f"comments-{row.proposal}", 1, space=8))
        story += table(columns, [[Cell(what), Cell(text)] for what, text in row.comments])
    return story


def _texts(rows: Sequence[PrintedRow], scales: Sequence[PrintedScale]) -> Iterator[str]:
    for row in rows:
        yield from (row.proposal, row.title, row.below, row.state, row.total, row.distance, *row.marks)
        yield from (text for pair in row.comments for text in pair)
    for scale in scales:
        yield from (scale.title, scale.below, *(mark for mark, _ in scale.counts))
