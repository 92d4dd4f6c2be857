"""Tables as rows that flow: a row, its cells, the head that comes again on each page, the group row.

A row of two thousand costs what a row of two costs. It must never decide what stands in a cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from xml.sax.saxutils import escape

from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.doctemplate import ActionFlowable

from jurydesk.report.fonts import composed
from jurydesk.report.look import CONTENT_WIDTH, GROUND, INK, LINE, style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

PAD_SIDE: Final = 4
PAD_TOP: Final = 4.5
PAD_BOTTOM: Final = 5
# A row no higher than this moves on whole; a higher one splits where this much room is left.
_HIGHEST: Final = 500
_LOWEST: Final = 150
# A table of so few rows, with so few letters in all, is never broken.
_SHORT: Final = 6
_FEW_LETTERS: Final = 700


@dataclass(frozen=True)
class Column:
    """A column: its head, its width in points, and whether figures stand against its right edge."""

    head: str
    width: float
    right: bool = False


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: a text, and below it a quieter one; `strong` sets the first in bold."""

    text: str
    below: str = ""
    strong: bool = False


def markup(text: str) -> str:
    """Return a plain text as paragraph markup: composed letters, nothing read as a tag, line ends kept."""
    return escape(composed(text)).replace("\n", "<br/>")


def paragraph(text: str, name: str, *, right: bool = False) -> Paragraph:
    """Return a plain text as a paragraph in the style of that name."""
    return Paragraph(markup(text), style(name, right=right))


def _cell_parts(cell: Cell, column: Column, name: str) -> list[Paragraph]:
    parts = [paragraph(cell.text, f"{name}-strong" if cell.strong else name, right=column.right)] if cell.text else []
    if cell.below:
        parts.append(paragraph(cell.below, "small", right=column.right))
    return parts


class Row(Flowable):  # type: ignore[misc] # reportlab is untyped
    """One row of a table with a quiet line below it; splits only where it is higher than a page."""

    def __init__(self, columns: Sequence[Column], cells: Sequence[list[Paragraph]], *, ground: bool = False) -> None:
        super().__init__()
        self.columns = columns
        self.cells = cells
        self.ground = ground
        self.keepWithNext = int(ground)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points; every cell wraps in its column."""
        self.width = sum(column.width for column in self.columns)
        heights = [
            sum(part.wrap(column.width - 2 * PAD_SIDE, 1e6)[1] for part in parts)
            for column, parts in zip(self.columns, self.cells, strict=True)
        ]
        self.height = max(heights) + PAD_TOP + PAD_BOTTOM
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Row]:
        """Return the row in two where only a part of it fits on an empty page, nothing where it may move on whole."""
        if self.height <= _HIGHEST or height < _LOWEST:
            return []
        first: list[list[Paragraph]] = []
        rest: list[list[Paragraph]] = []
        for column, parts in zip(self.columns, self.cells, strict=True):
            here, there = _split_parts(parts, column.width - 2 * PAD_SIDE, height - PAD_TOP - PAD_BOTTOM)
            first.append(here)
            rest.append(there)
        return [Row(self.columns, first), Row(self.columns, rest)]

    def draw(self) -> None:
        """Draw ground, cells and the line below."""
        canvas: Canvas = self.canv
        if self.ground:
            canvas.setFillColor(GROUND)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(0, 0, self.width, 0)
        left = 0.0
        for column, parts in zip(self.columns, self.cells, strict=True):
            top = self.height - PAD_TOP
            for part in parts:
                top -= part.height
                part.drawOn(canvas, left + PAD_SIDE, top)
            left += column.width


class Head(Row):
    """The names of the columns; drawn again at the top of each page that the table reaches."""

    def __init__(self, columns: Sequence[Column]) -> None:
        cells = [[paragraph(column.head, "head", right=column.right)] if column.head else [] for column in columns]
        super().__init__(columns, cells)
        self.keepWithNext = 1

    def draw(self) -> None:
        """Draw the names set on the strong line below them."""
        canvas: Canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.line(0, 0.4, self.width, 0.4)  # the row below must not cover it
        left = 0.0
        for column, parts in zip(self.columns, self.cells, strict=True):
            for part in parts:
                part.drawOn(canvas, left + PAD_SIDE, PAD_BOTTOM - 1)
            left += column.width


class RunningHead(ActionFlowable):  # type: ignore[misc] # reportlab is untyped
    """Sets the head that each new page begins with from here on; None ends it."""

    def __init__(self, head: Head | None) -> None:
        super().__init__()
        self.head = head

    def apply(self, doc: Any) -> None:  # noqa: ANN401 - reportlab's document template is untyped
        """Tell the document which head runs."""
        doc.running_head = self.head


def table(columns: Sequence[Column], rows: Sequence[Sequence[Cell] | str], *, together: bool = False) -> list[Flowable]:
    """Return a table as flowables; a text among the rows is a group row, which stays with the row that follows.

    Without `together` the head comes again on each page that the table reaches; a short table stays on one page. No
    head where no column has a name.
    """
    body = [_group(columns, row) if isinstance(row, str) else _row(columns, row) for row in rows]
    heads: list[Flowable] = [Head(columns)] if any(column.head for column in columns) else []
    if together:
        return [*heads, *body]
    if _short(rows):
        for row in body[:-1]:
            row.keepWithNext = 1
        return [*heads, *body]
    if not heads:
        return body
    # The head runs from the second page on: it is set only after the first row that must stay with it.
    first = next((place for place, row in enumerate(rows) if not isinstance(row, str)), len(rows) - 1) + 1
    return [*heads, *body[:first], RunningHead(heads[0]), *body[first:], RunningHead(None)]


def _short(rows: Sequence[Sequence[Cell] | str]) -> bool:
    letters = sum(len(cell.text + cell.below) for row in rows if not isinstance(row, str) for cell in row)
    return len(rows) <= _SHORT and letters < _FEW_LETTERS


def _row(columns: Sequence[Column], cells: Sequence[Cell]) -> Row:
    return Row(columns, [_cell_parts(cell, column, "cell") for cell, column in zip(cells, columns, strict=True)])


def _group(columns: Sequence[Column], title: str) -> Row:
    whole = Column("", sum(column.width for column in columns))
    return Row([whole], [[paragraph(title, "cell-strong")]], ground=True)


def fitted(columns: Sequence[Column], width: float = CONTENT_WIDTH) -> list[Column]:
    """Return the columns with what is left of the width given to the one of width 0."""
    rest = width - sum(column.width for column in columns)
    return [column if column.width else Column(column.head, rest, column.right) for column in columns]


def _split_parts(parts: list[Paragraph], width: float, height: float) -> tuple[list[Paragraph], list[Paragraph]]:
    here: list[Paragraph] = []
    for place, part in enumerate(parts):
        _, needed = part.wrap(width, 1e6)
        if needed <= height:
            here.append(part)
            height -= needed
            continue
        pieces = part.split(width, height)
        if len(pieces) < 2:  # noqa: PLR2004 - a paragraph splits into two or not at all
            return here, parts[place:]
        return [*here, pieces[0]], [pieces[1], *parts[place + 1 :]]
    return here, []
