"""What mouse, wheel and keys do on the canvas. It moves, marks and follows; it draws nothing and asks for nothing."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QToolTip

from jurydesk.gui.reader import by_keys
from jurydesk.gui.reader.canvas import STEP, ZOOM_STEP
from jurydesk.gui.reader.layout import Fit
from jurydesk.gui.reader.leading import Spot
from jurydesk.gui.reader.selecting import MOST_PAGES
from jurydesk.gui.reader.showing import ReaderCanvas

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

    from jurydesk.render.client import Link

_LEFT = Qt.MouseButton.LeftButton
_ELSE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier


class ReadingCanvas(ReaderCanvas):
    """The canvas under a person's hands. `address_wanted`: a link to an https or mailto address was clicked.

    `mark_clicked` carries the number of an own mark, `menu_wanted` the point of the window where a menu is asked for,
    `limited` the pages that were marked where not all could be.
    """

    address_wanted = Signal(str)
    mark_clicked = Signal(int)
    menu_wanted = Signal(QPoint)
    limited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPointF | None = None
        self._dragging = False
        self._clicks = 0
        self._whole: tuple[int, ...] = ()
        self._last_click = (0, QPointF())

    def copy(self) -> None:
        """The marked text onto the clipboard."""
        if self.selecting.text:
            QGuiApplication.clipboard().setText(self.selecting.text)

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Larger or smaller by so many steps; what lies at the point (the middle) stays there."""
        middle = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        self.set_zoom(self.zoom * ZOOM_STEP**steps, at or middle)

    def turn_page(self, by: int) -> None:
        """To the begin of a page before or after."""
        self.go(Spot(min(max(0, self.page + by), self.pages - 1)), leave=False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom where the pointer is; the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One click begins to mark, two take the word, three the line."""
        self._press(event, self._count(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two."""
        self._press(event, 2)

    def _press(self, event: QMouseEvent, clicks: int) -> None:
        place = self.place_at(event.position())
        if event.button() != _LEFT or place is None:
            return
        sign = self.sign_at(event.position())
        if sign is not None:
            self.mark_clicked.emit(sign.number)
            return
        self._clicks, self._last_click = clicks, (int(event.timestamp()), event.position())
        self._pressed, self._dragging = event.position(), self._clicks > 1
        self.selecting.begin(place, ("letter", "word", "line")[self._clicks - 1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks while the button is down; else shows where links are."""
        if self._pressed is None:
            self.viewport().setCursor(self._cursor(event.position()))
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        place = self.place_at(event.position())
        if self._dragging and place and self._clicks == 1:
            self._scroll_along(event.position())
            self.selecting.extend(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that marked nothing follows the link under it."""
        if event.button() != _LEFT or self._pressed is None:
            return
        clicked = not self._dragging
        self._pressed = None
        link = self._link(event.position()) if clicked else None
        mark = self.mark_at(event.position()) if clicked else None
        if link is not None:
            self.follow(link)
        elif mark is not None:
            self.mark_clicked.emit(mark.number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the page, by mouse where the pointer is, by key in the upper left."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if self.pages:
            self.menu_wanted.emit(QPoint(STEP, STEP) if by_key else event.pos())

    def viewportEvent(self, event: QEvent) -> bool:
        """What was noted is shown where the pointer rests on its sign."""
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            words = f"<p>{html.escape(mark.words)}</p>" if mark and mark.words else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def follow(self, link: Link) -> None:
        """Jumps inside the document, or asks about an address."""
        if link.page is not None:
            self.go(Spot(link.page, link.top))
        elif link.address:
            self.address_wanted.emit(link.address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves by lines, windows, pages; zooms; copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.mark_all()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._with_control(event)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & _ELSE:
            self._go_along(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.leading.link is not None:
            self.follow(self.leading.link)
        elif not self._move(event):
            event.ignore()

    def mark_all(self) -> None:
        """All text of the page that is read; once more, of the document from there on, if it cannot be all of it."""
        if self._whole != (self.page,) or not self.selecting.any:
            self.selecting.whole(range(self.page, self.page + 1))
            self._whole = (self.page,)
            return
        fits = self.pages <= MOST_PAGES
        taken = self.selecting.whole(range(0 if fits else self.page, self.pages))
        self._whole = tuple(taken)
        if not fits:
            self.limited.emit(taken)

    def _with_control(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(-1)
        elif key == Qt.Key.Key_0:
            self.set_fit(Fit.WIDTH)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(event)
        else:
            event.ignore()

    def _go_along(self, event: QKeyEvent) -> None:
        """With Shift the marked text grows by a line, with Alt the keyboard goes from link to link."""
        by = -1 if event.key() == Qt.Key.Key_Up else 1
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            by_keys.step_link(self, by)
        elif self.pages:
            by_keys.extend(self, by)

    def _move(self, event: QKeyEvent) -> bool:
        """Whether the key moves the pages; if so they are moved."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        window = max(STEP, self.viewport().height() - STEP)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        steps = {
            Qt.Key.Key_Up: -STEP,
            Qt.Key.Key_Down: STEP,
            Qt.Key.Key_PageUp: -window,
            Qt.Key.Key_PageDown: window,
            Qt.Key.Key_Space: -window if back else window,
            Qt.Key.Key_Home: -down.maximum(),
            Qt.Key.Key_End: down.maximum(),
        }
        if key in steps:
            down.setValue(down.value() + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = -1 if key == Qt.Key.Key_Left else 1
            if across.maximum() > 0:
                across.setValue(across.value() + by * STEP)
            else:
                self.turn_page(by)
        else:
            return False
        return True

    def _count(self, event: QMouseEvent) -> int:
        """Which click this is of several on the same spot within the system's time for a double click."""
        before, there = self._last_click
        soon = int(event.timestamp()) - before <= QApplication.doubleClickInterval()
        near = (event.position() - there).manhattanLength() < QApplication.startDragDistance()
        return self._clicks % 3 + 1 if soon and near else 1

    def _scroll_along(self, point: QPointF) -> None:
        """Marking beyond the window's edge moves the pages."""
        if point.y() < 0 or point.y() > self.viewport().height():
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + (STEP if point.y() > 0 else -STEP))

    def _link(self, point: QPointF) -> Link | None:
        frame = self.frame_at(point)
        place = self.place_at(point)
        return self.leading.at(frame.page, place[1]) if frame and place else None

    def _cursor(self, point: QPointF) -> Qt.CursorShape:
        if self._link(point) or self.sign_at(point):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor if self.pages else Qt.CursorShape.ArrowCursor
