"""The sheet a document is printed on: frames, footer with "page x of y", bookmarks, texts that know later pages.

It must never add anything that differs between two runs over the same data.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from jurydesk.report import look
from jurydesk.report.fonts import REGULAR, composed, register
from jurydesk.report.rows import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# reportlab keeps fonts and subsets in one place for the whole program.
_ONE_AT_A_TIME = threading.Lock()
_LONGEST_HEADING = 240


@dataclass(frozen=True)
class PageKit:
    """What is the same on all pages: title, language and author of the file, the footer's left text, "page x of y".

    `first_page_foot` is the height in points kept free at the foot of page one; `on_first_page` draws there.
    """

    title: str
    language: str
    author: str
    subject: str
    footer: str
    page_of: Callable[[int, int], str]
    first_page_foot: float = 0
    on_first_page: Callable[[Canvas], None] | None = None


@dataclass
class Places:
    """On which page each named part of a document begins and ends; known when the last page is."""

    first: dict[str, int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    pages: int = 0


class Heading(Flowable):  # type: ignore[misc] # reportlab is untyped
    """A heading that is a bookmark too; `level` 0 is a part, 1 stands below it."""

    def __init__(self, text: str, key: str, level: int = 0, *, space: float = 14) -> None:
        super().__init__()
        flat = " ".join(composed(text).split())
        self.text = flat if len(flat) <= _LONGEST_HEADING else flat[: _LONGEST_HEADING - 1] + "…"
        self.key, self.level = key, level
        self.spaceBefore, self.spaceAfter = space, 4 if level == 0 else 1
        self.keepWithNext = 1

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        self.body = paragraph(self.text, "heading" if self.level == 0 else "subheading")
        return tuple(self.body.wrap(width, 1e6))

    def draw(self) -> None:
        """Draw the heading and set its bookmark."""
        self.canv.places.first.setdefault(self.key, self.canv.getPageNumber())
        self.canv.bookmarkPage(self.key)
        self.canv.addOutlineEntry(self.text, self.key, self.level, closed=self.level == 0)
        self.body.drawOn(self.canv, 0, 0)


class PartEnd(Flowable):  # type: ignore[misc] # reportlab is untyped
    """Notes on which page the part of that name ends; takes no room."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return no width and no height."""
        return 0, 0

    def draw(self) -> None:
        """Note the page."""
        self.canv.places.last[self.key] = self.canv.getPageNumber()


class Room(Flowable):  # type: ignore[misc] # reportlab is untyped
    """Asks for room, in points, when it is measured what must stay together, and takes none when it is placed.

    So what comes next can begin below it on the same page.
    """

    def __init__(self, height: float) -> None:
        super().__init__()
        self.room = height

    def wrap(self, _width: float, height: float) -> tuple[float, float]:
        """Return no width, and the room only where no real page is measured against."""
        return 0, self.room if height > look.PAGE_HEIGHT else 0

    def draw(self) -> None:
        """Draw nothing."""


class Later(Flowable):  # type: ignore[misc] # reportlab is untyped
    """One line of text that is known only when all pages are: made from the pages that the parts came to stand on."""

    def __init__(self, make: Callable[[Places], str], name: str = "small") -> None:
        super().__init__()
        self.make, self.style = make, look.style(name)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Return width and height in points."""
        return width, self.style.leading

    def draw(self) -> None:
        """Leave the place; the canvas fills it at the end."""
        x, y = self.canv.absolutePosition(0, self.style.leading - self.style.fontSize)
        self.canv.leave_for_later(x, y, self.make, self.style)


class _PagesKnown(Canvas):  # type: ignore[misc] # reportlab is untyped
    """A canvas that keeps its pages until their number is known and then draws footers and what was left for later."""

    def __init__(self, *args: Any, kit: PageKit, places: Places, **more: Any) -> None:  # noqa: ANN401 - untyped
        super().__init__(*args, **more)
        self._kit, self.places = kit, places
        self._kept: list[dict[str, object]] = []
        self._left: dict[int, list[tuple[float, float, Callable[[Places], str], Any]]] = {}

    def leave_for_later(self, x: float, y: float, make: Callable[[Places], str], style: Any) -> None:  # noqa: ANN401 - as above
        """Note a text of this page to be drawn at the end."""
        self._left.setdefault(self._pageNumber, []).append((x, y, make, style))

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page and begin a new one."""
        self._kept.append(dict(self.__dict__))
        self._doc.pageCounter += 1  # bookmarks name their page by this count
        self._startPage()

    def save(self) -> None:
        """Draw what was left on every page, then write the file."""
        kept, left = self._kept, self._left
        self.places.pages = len(kept)
        self._doc.pageCounter = 1
        for place, page in enumerate(kept, 1):
            self.__dict__.update(page)
            self._draw_footer(place, len(kept))
            for x, y, make, style in left.get(place, ()):
                self.setFillColor(style.textColor)
                self.setFont(style.fontName, style.fontSize)
                self.drawString(x, y, make(self.places))
            Canvas.showPage(self)
        Canvas.save(self)

    def _draw_footer(self, page: int, pages: int) -> None:
        right = look.PAGE_WIDTH - look.MARGIN_SIDE
        self.setStrokeColor(look.LINE)
        self.setLineWidth(0.6)
        self.line(look.MARGIN_SIDE, look.FOOTER_LINE, right, look.FOOTER_LINE)
        small = look.style("small")
        self.setFillColor(look.QUIET)
        self.setFont(small.fontName, small.fontSize)
        self.drawString(look.MARGIN_SIDE, look.FOOTER_TEXT, composed(self._kit.footer))
        self.drawRightString(right, look.FOOTER_TEXT, self._kit.page_of(page, pages))


class _Paper(BaseDocTemplate):  # type: ignore[misc] # reportlab is untyped
    """A document of A4 pages whose running head begins each page that a table reaches."""

    running_head: Flowable | None = None

    def handle_frameBegin(self, *args: Any, **more: Any) -> None:  # noqa: ANN401, N802 - reportlab's name
        """Begin a frame with the head of the table that goes on."""
        super().handle_frameBegin(*args, **more)
        if self.running_head is not None:
            self._hanging.append(self.running_head)


def _document(out: BytesIO, kit: PageKit) -> _Paper:
    height = look.PAGE_HEIGHT - look.MARGIN_TOP - look.MARGIN_BOTTOM

    def frame(foot: float) -> Frame:
        bottom = look.MARGIN_BOTTOM + foot
        return Frame(look.MARGIN_SIDE, bottom, look.CONTENT_WIDTH, height - foot, 0, 0, 0, 0)

    def first(canvas: Canvas, _doc: BaseDocTemplate) -> None:
        if kit.on_first_page is not None:
            canvas.saveState()
            kit.on_first_page(canvas)
            canvas.restoreState()

    return _Paper(
        out,
        pagesize=(look.PAGE_WIDTH, look.PAGE_HEIGHT),
        pageTemplates=[
            PageTemplate("first", [frame(kit.first_page_foot)], onPage=first, autoNextPageTemplate="later"),
            PageTemplate("later", [frame(0)]),
        ],
        title=kit.title,
        author=kit.author,
        subject=kit.subject,
        creator="JuryDesk",
        lang=kit.language,
        displayDocTitle=True,
        invariant=1,
        pageCompression=0,
        initialFontName=REGULAR,
    )


def print_pages(kit: PageKit, story: Sequence[Flowable]) -> bytes:
    """Return the PDF of the story, not yet compressed: the same bytes for the same story.

    Raises DeskError when the fonts are missing.
    """
    register()
    out, places = BytesIO(), Places()

    def canvas(*args: Any, **more: Any) -> Canvas:  # noqa: ANN401 - reportlab is untyped
        return _PagesKnown(*args, kit=kit, places=places, **more)

    with _ONE_AT_A_TIME:
        _document(out, kit).build(list(story), canvasmaker=canvas)
    return out.getvalue()
