"""Text, selection, search and links of a page, as values in points. No model's event loop is ever needed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QUrl
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel, QPdfSearchModel, QPdfSelection

from jurydesk.render import limits
from jurydesk.render.child import folded
from jurydesk.render.values import Box, Hit, Link, Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Point = tuple[float, float]
_DRIFT = 12
_AROUND = 80
_OPEN_SCHEMES = ("https", "mailto")


class Reading:
    """What can be read from one document. The factor says by how much a real page is larger than what is told."""

    def __init__(self, document: QPdfDocument, factor: Callable[[int], float]) -> None:
        self._document = document
        self._factor = functools.lru_cache(maxsize=64)(factor)
        self._search: QPdfSearchModel | None = None
        self._whole = functools.lru_cache(maxsize=4)(document.getAllText)
        self._anchor = functools.lru_cache(maxsize=4)(self._find_anchor)

    def text(self, page: int) -> str:
        """The page's text in reading order, lines parted by newlines."""
        return folded.joined(self._whole(page).text()[: limits.MAX_TEXT])

    def hits(self, page: int, needle: str) -> list[Hit]:
        """Where the needle stands, capital or small, also across a line's end; from top to bottom."""
        if self._search is None:
            self._search = QPdfSearchModel()
            self._search.setDocument(self._document)
        if self._search.searchString() != needle:
            self._search.setSearchString(needle)
        factor = self._factor(page)
        hits = self._search.resultsOnPage(page)[: limits.MAX_HITS]
        found = [folded.merged(_boxes(hit.rectangles(), factor)) for hit in hits]
        text = self._whole(page).text()
        for start, length in folded.over_hyphens(text, needle):
            found.append(self._at(page, start, text[start : start + length]))
        return sorted((hit for hit in found if hit), key=lambda hit: (hit[0].y, hit[0].x))

    def select(self, page: int, start: Point | None, end: Point | None, unit: str) -> Selection:
        """The text from one point to the other; a point beside the text means the nearest letter."""
        whole = self._whole(page)
        if not whole.isValid():
            return Selection("", ())
        first = self._index(page, start, whole.startIndex())
        last = self._index(page, end, whole.endIndex())
        first, last = min(first, last), max(first, last)
        if unit == "word":
            first, last = self._widened(page, first, last, folded.is_word)
        elif unit == "line":
            first, last = self._widened(page, first, last, folded.is_inside_line)
        found = self._document.getSelectionAtIndex(page, first, max(1, last - first))
        return Selection(folded.joined(found.text()[: limits.MAX_TEXT]), self._stretch(page, found))

    def links(self, page: int) -> list[Link]:
        """Jumps inside the document and https and mailto addresses; whatever else a link wants is left out."""
        model = QPdfLinkModel()
        model.setDocument(self._document)
        model.setPage(page)
        count = min(model.rowCount(QModelIndex()), limits.MAX_LINKS)
        found = (self._link(model, row, self._factor(page)) for row in range(count))
        return [link for link in found if link]

    def _link(self, model: QPdfLinkModel, row: int, factor: float) -> Link | None:
        index = model.index(row)
        box = _boxes([model.data(index, QPdfLinkModel.Role.Rectangle.value)], factor)[0]
        address = _address(model.data(index, QPdfLinkModel.Role.Url.value))
        page = model.data(index, QPdfLinkModel.Role.Page.value)
        if address:
            return Link(box, address=address)
        if isinstance(page, int) and 0 <= page < self._document.pageCount():
            place = model.data(index, QPdfLinkModel.Role.Location.value)
            top = place.y() / self._factor(page) if isinstance(place, QPointF) else 0.0
            return Link(box, page=page, top=max(0.0, top))
        return None

    def _stretch(self, page: int, found: QPdfSelection) -> tuple[Box, ...]:
        rects = (shape.boundingRect() for shape in found.bounds()[: limits.MAX_BOXES])
        return folded.merged(_boxes(rects, self._factor(page)))

    def _at(self, page: int, start: int, expected: str) -> tuple[Box, ...]:
        """The piece of text near that index: QtPdf counts letters it does not tell, so the indices drift apart."""
        for step in sorted(range(-_DRIFT, _DRIFT + 1), key=abs):
            if start + step >= 0:
                found = self._document.getSelectionAtIndex(page, start + step, len(expected))
                if folded.fold(found.text()) == folded.fold(expected):
                    return self._stretch(page, found)
        return ()

    def _index(self, page: int, point: Point | None, otherwise: int) -> int:
        """Between which letters the point lies, as the index of the one after it.

        QtPdf tells no single index, only stretches; so the stretch from the first letter of the page is measured.
        """
        if point is None:
            return otherwise
        anchor, first = self._anchor(page)
        inside = self._snapped(page, QPointF(*point) * self._factor(page))
        for step in (QPointF(0, 0), QPointF(2, 0), QPointF(-2, 0), QPointF(0, 2), QPointF(0, -2)):
            stretch = self._document.getSelection(page, anchor.center(), inside + step)
            if stretch.isValid() and stretch.startIndex() == first:
                return stretch.endIndex()
        return first + int(inside.x() > anchor.center().x()) if _distance(anchor, inside) == 0 else otherwise

    def _find_anchor(self, page: int) -> tuple[QRectF, int]:
        """Where the first letter that is drawn stands, and its index."""
        start = self._whole(page).startIndex()
        for index in range(start, start + _DRIFT):
            box = self._document.getSelectionAtIndex(page, index, 1).boundingRectangle().normalized()
            if box.isValid():
                return box, index
        return QRectF(), start

    def _snapped(self, page: int, point: QPointF) -> QPointF:
        """The nearest place inside a piece of text; lines count more than columns."""
        rects = [shape.boundingRect().normalized() for shape in self._whole(page).bounds()[: limits.MAX_BOXES]]
        rect = min(rects, key=lambda rect: _distance(rect, point), default=None)
        if rect is None:
            return point
        return QPointF(_into(point.x(), rect.left(), rect.right()), _into(point.y(), rect.top(), rect.bottom()))

    def _widened(self, page: int, first: int, last: int, belongs: folded.Belongs) -> tuple[int, int]:
        """The stretch made longer on both sides while the letters belong to it."""
        begin = max(0, first - _AROUND)
        before = self._document.getSelectionAtIndex(page, begin, first - begin).text() if first else ""
        after = self._document.getSelectionAtIndex(page, last, _AROUND).text()
        return first - folded.run(reversed(before), belongs), last + folded.run(after, belongs)


def _distance(rect: QRectF, point: QPointF) -> float:
    across = max(rect.left() - point.x(), 0.0, point.x() - rect.right())
    down = max(rect.top() - point.y(), 0.0, point.y() - rect.bottom())
    return across + 4 * down


def _into(value: float, low: float, high: float) -> float:
    margin = min(0.5, (high - low) / 4)
    return min(max(value, low + margin), high - margin)


def _boxes(rects: Iterable[QRectF], factor: float) -> tuple[Box, ...]:
    """As values with positive sizes (on turned pages QtPdf gives negative ones), made smaller by the factor."""
    upright = [rect.normalized() for rect in rects][: limits.MAX_BOXES]
    return tuple(Box(r.x() / factor, r.y() / factor, r.width() / factor, r.height() / factor) for r in upright)


def _address(url: object) -> str:
    """The address in plain letters (so that look-alike letters in names are seen), or "" for what is never opened."""
    if not isinstance(url, QUrl) or not url.isValid() or url.scheme().lower() not in _OPEN_SCHEMES:
        return ""
    plain = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return plain if len(plain) <= limits.MAX_ADDRESS and plain.isascii() and plain.isprintable() else ""
