"""A person's own highlights and notes: which lie on a page, where their signs stand in the margin. It keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Signal

from jurydesk.gui.parts import theme
from jurydesk.render.client import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF

    from jurydesk.gui.reader.layout import Frame

SIGN = 22.0
"""Points of the screen that a sign in the margin takes."""

_GAP = 3.0
_LINE = 1.0  # points of paper under highlighted words


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight (with boxes) or a note on a page as a whole; `words` is what was written, page from 0."""

    number: int
    page: int
    boxes: tuple[Box, ...]
    words: str


class Marks(QObject):
    """The marks of the open document, and which of them is looked at. `changed` says that it looks different now."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: dict[int, list[Mark]] = {}
        self._chosen = 0

    def show(self, marks: Sequence[Mark]) -> None:
        """These are the marks now; the chosen one stays chosen while it is there."""
        self._marks = {}
        for mark in marks:
            self._marks.setdefault(mark.page, []).append(mark)
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Lay a line round one of them; 0 for none."""
        self._chosen = number
        self.changed.emit()

    def find(self, number: int) -> Mark | None:
        """The mark of that number."""
        return next((mark for marks in self._marks.values() for mark in marks if mark.number == number), None)

    def boxes(self, page: int) -> list[Box]:
        """What is highlighted on a page."""
        return [box for mark in self._marks.get(page, ()) for box in mark.boxes]

    def lines(self, page: int) -> list[Box]:
        """The thin lines under it, by which it differs from hits for who sees no colours."""
        return [Box(box.x, box.y + box.height - _LINE, box.width, _LINE) for box in self.boxes(page)]

    def chosen(self, page: int) -> Sequence[Box]:
        """The boxes of the chosen one."""
        mark = self.find(self._chosen)
        return mark.boxes if mark is not None and mark.page == page else ()

    def is_chosen(self, mark: Mark) -> bool:
        """Whether it is the one that is looked at."""
        return mark.number == self._chosen

    def signs(self, frame: Frame, seen: QRectF) -> list[tuple[Mark, QRectF]]:
        """Each mark of a page with the place of its sign: at its height, at the right edge that is seen."""
        left = min(frame.rect.right(), seen.right()) - SIGN - _GAP
        tops = [(_top(mark, frame), mark) for mark in self._marks.get(frame.page, ())]
        placed, lowest = [], frame.rect.top() + theme.TIGHT
        for top, mark in sorted(tops, key=lambda pair: (pair[0], pair[1].number)):
            lowest = max(lowest, top)
            placed.append((mark, QRectF(left, lowest, SIGN, SIGN)))
            lowest += SIGN + _GAP
        return placed

    def at(self, frame: Frame, seen: QRectF, point: QPointF) -> Mark | None:
        """The mark whose sign or highlighted words lie under a point of the canvas."""
        for mark, place in self.signs(frame, seen):
            if place.contains(point):
                return mark
        for mark in self._marks.get(frame.page, ()):
            if any(frame.to_canvas(box).contains(point) for box in mark.boxes):
                return mark
        return None

    def sign_at(self, frame: Frame, seen: QRectF, point: QPointF) -> Mark | None:
        """The mark whose sign lies under a point of the canvas."""
        return next((mark for mark, place in self.signs(frame, seen) if place.contains(point)), None)


def _top(mark: Mark, frame: Frame) -> float:
    tops = [frame.to_canvas(box).top() for box in mark.boxes]
    return min(tops) if tops else frame.rect.top() + theme.TIGHT
