"""The pages of a document one below the other: scrolled, zoomed, searched, marked. Waits for nothing.

Pictures come from the render child when they are ready; until then paper is shown, or a picture of another size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.colours import DARK
from jurydesk.gui.reader import painting, planning
from jurydesk.gui.reader.drawing import Drawing
from jurydesk.gui.reader.finding import Finding
from jurydesk.gui.reader.layout import SCREEN, Fit, Frame, Layout, clamped, laid_out
from jurydesk.gui.reader.leading import Leading, Spot, Trail
from jurydesk.gui.reader.selecting import Selecting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from jurydesk.render.client import Box, Hit, PageSize, RenderDocument

STEP = 48
ZOOM_STEP = 1.15
_SETTLE_MS = 80


class ReaderCanvas(QAbstractScrollArea):
    """Shows one document. `page_changed` and `zoom_changed` tell the toolbar, `trail_changed` the way back."""

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
        self.drawing, self.finding = Drawing(self), Finding(self)
        self.selecting, self.leading = Selecting(self), Leading(self)
        self.trail = Trail()
        self.dark = False
        self._pages: tuple[PageSize, ...] = ()
        self._fit, self._zoom, self._turn = Fit.WIDTH, 1.0, 0
        self._layout = Layout()
        self._sentence = painting.Sentence("")
        self._highlights: Mapping[int, Sequence[Box]] = {}
        self._page = -1
        self._plan = QTimer(self, singleShot=True)
        self._plan.timeout.connect(self._ask_for_pictures)
        self.drawing.came.connect(self.viewport().update)
        self.finding.changed.connect(self.viewport().update)
        self.finding.arrived.connect(self._show_hit)
        self.selecting.changed.connect(self.viewport().update)

    def use(self, document: RenderDocument | None, pages: Sequence[PageSize] = ()) -> None:
        """Shows a document that was opened, from its first page; None for none."""
        self._pages = tuple(pages)
        self._sentence = painting.Sentence("")
        shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if pages else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        for part in (self.drawing, self.selecting, self.leading):
            part.use(document)
        self.trail.clear()
        self.trail_changed.emit()
        self._page = -1
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.finding.use(document, len(self._pages))

    def measure(self, pages: Sequence[PageSize]) -> None:
        """The pages have these sizes, which were not all known; what is read stays where it is."""
        if tuple(pages) != self._pages:
            self._pages = tuple(pages)
            self._lay_out()

    def say(self, sentence: str, hint: str = "", sign: str = "") -> None:
        """Shows a sentence where the pages would be; "" for an empty ground. The sign is one of the icon set."""
        self.use(None)
        self._sentence = painting.Sentence(sentence, hint, sign)
        self.viewport().update()

    def highlight(self, boxes: Mapping[int, Sequence[Box]]) -> None:
        """Lays a person's own highlights under the text, by page, in points of the unturned page."""
        self._highlights = boxes
        self.viewport().update()

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

    def go(self, spot: Spot, *, leave: bool = True) -> None:
        """Shows a spot; with `leave` one can come back to where one was."""
        if not 0 <= spot.page < self.pages:
            return
        if leave:
            self.trail.leave(self.spot)
            self.trail_changed.emit()
        frame = self._layout.frames[spot.page]
        down = spot.top * frame.scale if self._turn == 0 else 0.0
        self.verticalScrollBar().setValue(int(frame.rect.y() + min(down, frame.rect.height()) - theme.SMALL))

    def go_back(self) -> None:
        """Back to where a jump was made."""
        spot = self.trail.back(self.spot)
        if spot:
            self.go(spot, leave=False)
        self.trail_changed.emit()

    def go_forward(self) -> None:
        """Again to where one came back from."""
        spot = self.trail.forward(self.spot)
        if spot:
            self.go(spot, leave=False)
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
        self.selecting.clear()
        self._lay_out()
        self.go(Spot(spot.page), leave=False)

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - connected to a signal that carries it
        """Shows pages light on dark."""
        self.dark = dark
        self.drawing.paper(painting.dark_paper() if dark else None)
        self._plan.start(0)
        self.viewport().update()

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and every page that is seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme.colours().desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        in_dark = theme.colours() is DARK
        painting.sentence(painter, QRectF(self.viewport().rect()), self._sentence, dark=in_dark)
        seen = self._seen()
        painter.translate(-seen.topLeft())
        for frame in self._layout.between(seen.top(), seen.bottom()):
            self._paint_page(painter, frame, seen)
        painter.end()

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

    def _ask_for_pictures(self) -> None:
        seen, ratio = self._seen(), self.devicePixelRatioF()
        now, ahead = planning.pictures(self._layout, seen, ratio)
        self.drawing.want(now, ahead)
        for frame in self._layout.between(seen.top(), seen.bottom()):
            self.leading.look(frame.page)

    def _paint_page(self, painter: QPainter, frame: Frame, seen: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        rect = painting.aligned(frame.rect, ratio)
        painting.paper(painter, rect, dark=self.dark)
        trouble = self.drawing.trouble(frame.page)
        if trouble:
            said = painting.Sentence(*explain(trouble), painting.LOOK_HERE)
            painting.sentence(painter, rect, said, dark=self.dark)
            return
        wanted = planning.of_frame(frame, seen, ratio)
        if any(self.drawing.image(each) is None for each in wanted):
            other = self.drawing.pictures.instead(frame.page, frame.turn)
            if other is not None:
                painter.drawImage(rect, other)
        for each in wanted:
            image = self.drawing.image(each)
            if image is not None:
                painter.drawImage(planning.place(each, rect, ratio), image)
        self._paint_over(painter, frame)

    def _paint_over(self, painter: QPainter, frame: Frame) -> None:
        page = frame.page
        own, marked = self._highlights.get(page, ()), self.selecting.on(page)
        hits = [box for hit in self.finding.on(page) for box in hit]
        overlay = painting.Overlay(own, hits, self.finding.present(page) or (), marked)
        painting.over(painter, frame, overlay, dark=self.dark)

    def _show_hit(self, page: int, hit: Hit) -> None:
        """Scrolls no more than needed for the hit to be seen."""
        frame = self._layout.frames[page]
        rect, seen = frame.to_canvas(hit[0]), self._seen()
        if not (seen.top() + STEP <= rect.top() and rect.bottom() <= seen.bottom() - STEP):
            self.verticalScrollBar().setValue(int(rect.center().y() - seen.height() / 3))
        if not (seen.left() <= rect.left() and rect.right() <= seen.right()):
            self.horizontalScrollBar().setValue(int(rect.center().x() - seen.width() / 2))

    def _tell_page(self) -> None:
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
