"""The pages with what is drawn on them: pictures, hits, marked text, highlights. Waits for nothing.

Pictures come from the render child when they are ready; until then paper is shown, or a picture of another size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.colours import DARK
from jurydesk.gui.reader import painting, planning
from jurydesk.gui.reader.canvas import STEP, PageCanvas
from jurydesk.gui.reader.drawing import Drawing
from jurydesk.gui.reader.finding import Finding
from jurydesk.gui.reader.leading import Leading
from jurydesk.gui.reader.marks import Marks
from jurydesk.gui.reader.selecting import Selecting
from jurydesk.render.client import Kind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from jurydesk.gui.reader.layout import Frame
    from jurydesk.gui.reader.marks import Mark
    from jurydesk.render.client import Hit, PageSize, RenderDocument, RenderTrouble

NOTE, HIGHLIGHT = "sticky-note", "highlighter"


class ReaderCanvas(PageCanvas):
    """Shows one document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing, self.finding = Drawing(self), Finding(self)
        self.selecting, self.leading = Selecting(self), Leading(self)
        self.dark = False
        self._sentence = painting.Sentence("")
        self.marks = Marks(self)
        self.drawing.came.connect(self.viewport().update)
        self.finding.changed.connect(self.viewport().update)
        self.finding.arrived.connect(self._show_hit)
        self.selecting.changed.connect(self.viewport().update)
        self.marks.changed.connect(self.viewport().update)

    def use(self, document: RenderDocument | None, pages: Sequence[PageSize] = ()) -> None:
        """Shows a document that was opened, from its first page; None for none."""
        self._sentence = painting.Sentence("")
        for part in (self.drawing, self.selecting):
            part.use(document)
        self.leading.use(document, len(pages))
        self.lay(pages)
        self.finding.use(document, self.pages)

    def say(self, sentence: str, hint: str = "", sign: str = "") -> None:
        """Shows a sentence where the pages would be; "" for an empty ground. The sign is one of the icon set."""
        self.use(None)
        self._sentence = painting.Sentence(sentence, hint, sign)
        self.viewport().update()

    def mark_at(self, point: QPointF) -> Mark | None:
        """The own mark under a point of the window, by its sign or its words."""
        frame, seen = self.frame_at(point), self._seen()
        return self.marks.at(frame, seen, point + seen.topLeft()) if frame else None

    def sign_at(self, point: QPointF) -> Mark | None:
        """The own mark whose sign lies under a point of the window."""
        frame, seen = self.frame_at(point), self._seen()
        return self.marks.sign_at(frame, seen, point + seen.topLeft()) if frame else None

    def set_turn(self, turn: int) -> None:
        """Turns all pages; what was marked is let go."""
        self.selecting.clear()
        super().set_turn(turn)

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - connected to a signal that carries it
        """Shows pages light on dark."""
        self.dark = dark
        self.drawing.paper(painting.dark_paper() if dark else None)
        self._plan.start(0)
        self.viewport().update()

    def look(self) -> None:
        """Asks for the pictures and links of what is in sight."""
        seen, ratio = self._seen(), self.devicePixelRatioF()
        now, ahead = planning.pictures(self._layout, seen, ratio)
        self.drawing.want(now, ahead)
        for frame in self._layout.between(seen.top(), seen.bottom()):
            self.leading.look(frame.page)

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

    def _paint_page(self, painter: QPainter, frame: Frame, seen: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        rect = painting.aligned(frame.rect, ratio)
        painting.paper(painter, rect, dark=self.dark)
        trouble = self.drawing.trouble(frame.page)
        if trouble:
            painting.sentence(painter, rect, self.instead(trouble), dark=self.dark)
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

    def instead(self, trouble: RenderTrouble) -> painting.Sentence:
        """What stands in the place of a page; where it is the only one, there are no others to go on with."""
        said, hint = explain(trouble)
        if trouble.kind is Kind.PAGE and self.pages == 1:
            hint = say(phrase("Reader", "It is the only page. Ask whoever sent it for a new copy."))
        return painting.Sentence(said, hint, painting.LOOK_HERE)

    def _paint_over(self, painter: QPainter, frame: Frame) -> None:
        page = frame.page
        hits = [box for hit in self.finding.on(page) for box in hit]
        overlay = painting.Overlay(
            hits,
            self.finding.present(page) or (),
            self.selecting.on(page),
            self.marks.boxes(page),
            self.marks.lines(page),
            self.marks.chosen(page),
            self.leading.ringed(page),
        )
        painting.over(painter, frame, overlay, dark=self.dark)
        for mark, place in self.marks.signs(frame, self._seen()):
            name = NOTE if mark.words else HIGHLIGHT
            painting.sign(painter, place, name, chosen=self.marks.is_chosen(mark), dark=self.dark)

    def _show_hit(self, page: int, hit: Hit) -> None:
        """Scrolls no more than needed for the hit to be seen."""
        frame = self._layout.frames[page]
        rect, seen = frame.to_canvas(hit[0]), self._seen()
        if not (seen.top() + STEP <= rect.top() and rect.bottom() <= seen.bottom() - STEP):
            self.verticalScrollBar().setValue(int(rect.center().y() - seen.height() / 3))
        if not (seen.left() <= rect.left() and rect.right() <= seen.right()):
            self.horizontalScrollBar().setValue(int(rect.center().x() - seen.width() / 2))
