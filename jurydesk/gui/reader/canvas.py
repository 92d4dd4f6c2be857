"""Pages one below the other, scrolled, zoomed and turned: where everything lies in the window. It draws nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.reader import planning
from jurydesk.gui.reader.layout import SCREEN, Fit, Frame, Layout, clamped, laid_out
from jurydesk.gui.reader.leading import Spot, Trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from jurydesk.render.client import Box, PageSize

STEP = 48
ZOOM_STEP = 1.15
_SETTLE_MS = 80


class PageCanvas(QAbstractScrollArea):
    """The places of pages. `page_changed` and `zoom_changed` tell the toolbar, `trail_changed` the way back."""

    page_changed = Signal(int)
    zoom_changed = Signal()
    trail_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader-canvas")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(STEP)
        self.horizontalScrollBar().setSingleStep(STEP)
        self.viewport().setMouseTracking(True)
        self.trail = Trail()
        self._pages: tuple[PageSize, ...] = ()
        self._fit, self._zoom, self._turn = Fit.WIDTH, 1.0, 0
        self._layout = Layout()
        self._page = -1
        self._plan = QTimer(self, singleShot=True)
        self._plan.timeout.connect(self.look)

    def look(self) -> None:
        """Something else came into sight, and it stays there; whoever draws asks for it now."""

    def lay(self, pages: Sequence[PageSize]) -> None:
        """Other pages, from the first; without any there is nothing to scroll."""
        self._pages = tuple(pages)
        shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if pages else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        self.trail.clear()
        self.trail_changed.emit()
        self._page = -1
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def measure(self, pages: Sequence[PageSize]) -> None:
        """The pages have these sizes, which were not all known; what is read stays where it is."""
        if tuple(pages) != self._pages:
            self._pages = tuple(pages)
            self._lay_out()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The page that is read: the one in the upper third of the window, from 0; -1 without a document."""
        frame = self._layout.at(self._seen().y() + self.viewport().height() / 3)
        return frame.page if frame else -1

    @property
    def spot(self) -> Spot:
        """The page at the window's upper edge and how far down it that is, in points of paper."""
        top = self._seen().y()
        frame = self._layout.at(top + 1)
        if frame is None:
            return Spot(0)
        return Spot(frame.page, max(0.0, (top - frame.rect.y()) / frame.scale))

    @property
    def fit(self) -> Fit:
        """What decides about the size of pages."""
        return self._fit

    @property
    def zoom(self) -> float:
        """How large the page that is read is shown; 1.0 is the size of paper."""
        frame = self._layout.at(self._seen().y() + self.viewport().height() / 3)
        return frame.scale / SCREEN if frame else self._zoom

    @property
    def turn(self) -> int:
        """Quarter turns clockwise."""
        return self._turn

    def go(self, spot: Spot, *, leave: bool = True, above: int = theme.SMALL) -> None:
        """Shows a spot, so many points of the screen below the edge; with `leave` one can come back."""
        if not 0 <= spot.page < self.pages:
            return
        if leave:
            self.trail.leave(self.spot)
            self.trail_changed.emit()
        frame = self._layout.frames[spot.page]
        down = spot.top * frame.scale if self._turn == 0 else 0.0
        self.verticalScrollBar().setValue(round(frame.rect.y() + min(down, frame.rect.height()) - above))

    def go_back(self) -> None:
        """Back to where a jump was made."""
        spot = self.trail.back(self.spot)
        if spot:
            self.go(spot, leave=False, above=0)
        self.trail_changed.emit()

    def go_forward(self) -> None:
        """Again to where one came back from."""
        spot = self.trail.forward(self.spot)
        if spot:
            self.go(spot, leave=False, above=0)
        self.trail_changed.emit()

    def set_fit(self, fit: Fit) -> None:
        """Lets the window decide about the size, or nothing (the size stays as it is)."""
        self._zoom = clamped(self.zoom)
        self._fit = fit
        self._lay_out()

    def set_zoom(self, zoom: float, at: QPointF | None = None) -> None:
        """Shows pages in a size of their own; what lies at that point of the window stays there."""
        self._fit, self._zoom = Fit.FREE, clamped(zoom)
        self._lay_out(at)

    def set_turn(self, turn: int) -> None:
        """Turns all pages by quarters clockwise from how they lie in the file."""
        spot = self.spot
        self._turn = turn % 4
        self._lay_out()
        self.go(Spot(spot.page), leave=False)

    def height_of(self, page: int) -> float:
        """Points of paper that the unturned page is high."""
        return self._pages[page].height

    def pages_in_sight(self) -> range:
        """The pages of which something is seen."""
        frames = self._layout.between(self._seen().top(), self._seen().bottom())
        return range(frames[0].page, frames[-1].page + 1) if frames else range(0)

    def point_of(self, page: int, box: Box) -> QPointF:
        """Where the upper left of a box of a page lies in the window."""
        return self._layout.frames[page].to_canvas(box).topLeft() - self._seen().topLeft()

    def reveal(self, page: int, y: float) -> None:
        """Scrolls no more than needed for that height of a page to be seen."""
        frame, seen = self._layout.frames[page], self._seen()
        there = frame.to_canvas(planning.speck((0.0, y))).y()
        if not seen.top() + STEP <= there <= seen.bottom() - STEP:
            self.verticalScrollBar().setValue(int(there - seen.height() / 3))

    def frame_at(self, point: QPointF) -> Frame | None:
        """The page under or next to a point of the window."""
        return self._layout.at(self._seen().y() + point.y())

    def place_at(self, point: QPointF) -> tuple[int, tuple[float, float]] | None:
        """Page and point of the unturned page under or next to a point of the window."""
        frame = self.frame_at(point)
        return (frame.page, frame.to_page(point + self._seen().topLeft())) if frame else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room, another layout; what was read stays."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paints anew and asks for what came into sight."""
        self.viewport().update()
        self._plan.start(0)
        self._tell_page()

    def _seen(self) -> QRectF:
        """What of the canvas the window shows."""
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRectF(left, top, self.viewport().width(), self.viewport().height())

    def _lay_out(self, at: QPointF | None = None) -> None:
        """Puts the pages in their places; the place at a point of the window (its upper edge) stays there."""
        point = at or QPointF(self.viewport().width() / 2, 0)
        kept = self.place_at(point) if self._layout.frames else None
        room = QSizeF(self.viewport().size())
        self._layout = laid_out(self._pages, room, self._fit, self._zoom, self._turn)
        size = self._layout.size
        for bar, whole, part in (
            (self.verticalScrollBar(), size.height(), room.height()),
            (self.horizontalScrollBar(), size.width(), room.width()),
        ):
            bar.setRange(0, max(0, int(whole - part)))
            bar.setPageStep(int(part))
        if kept and kept[0] < self.pages:
            self._put(kept, point)
        self.viewport().update()
        self._plan.start(_SETTLE_MS)
        self._tell_page()
        self.zoom_changed.emit()

    def _put(self, place: tuple[int, tuple[float, float]], point: QPointF) -> None:
        """Scrolls so that a place of a page lies at that point of the window."""
        frame = self._layout.frames[place[0]]
        there = frame.to_canvas(planning.speck(place[1])).topLeft()
        self.verticalScrollBar().setValue(round(there.y() - point.y()))
        self.horizontalScrollBar().setValue(round(there.x() - point.x()))

    def _tell_page(self) -> None:
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
