"""What pikepdf reads: a damaged file, written anew for viewing only, and the outline.

QtPdf's own model of the outline overflows the stack on a loop, so it must never be used.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf

from jurydesk.render import limits
from jurydesk.render.child.load import clean
from jurydesk.render.values import OutlineEntry

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEST_WITH_TOP = {"/XYZ": 3, "/FitH": 2, "/FitBH": 2, "/FitR": 5}
_TROUBLE = (pikepdf.PdfError, ValueError, TypeError, KeyError, RuntimeError, OverflowError, RecursionError)
_Item = Any  # pikepdf's objects answer to names that no type knows


class CannotRewrite(Exception):
    """Nothing could be read; locked says that a password is missing."""

    def __init__(self, *, locked: bool) -> None:
        super().__init__(locked)
        self.locked = locked


def rewrite(data: bytes, password: str) -> bytes:
    """The same pages in a sound, unencrypted file without web layout. Raises CannotRewrite."""
    out = io.BytesIO()
    with _opened(data, password) as pdf:
        try:
            pdf.save(out, linearize=False, fix_metadata_version=False)
        except _TROUBLE as err:
            raise CannotRewrite(locked=False) from err
    return out.getvalue()


def outline(data: bytes, password: str) -> list[OutlineEntry]:
    """The headings in reading order; loops, endless lists and headings that lead nowhere are cut short."""
    try:
        with _opened(data, password) as pdf:
            pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
            root = pdf.Root.get("/Outlines")
            if not isinstance(root, pikepdf.Dictionary):
                return []
            return [_entry(pdf, pages, item, level) for item, level in _items(root.get("/First"))]
    except (CannotRewrite, *_TROUBLE):
        return []


def _opened(data: bytes, password: str) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(data), password=password, suppress_warnings=True)
    except pikepdf.PasswordError as err:
        raise CannotRewrite(locked=True) from err
    except _TROUBLE as err:
        raise CannotRewrite(locked=False) from err


def _items(first: _Item) -> Iterator[tuple[_Item, int]]:
    """Every heading with its level, depth first; each object once."""
    seen: set[tuple[int, int]] = set()
    stack: list[tuple[_Item, int]] = [(first, 0)]
    while stack and len(seen) < limits.MAX_OUTLINE:
        item, level = stack.pop()
        if not isinstance(item, pikepdf.Dictionary) or not item.is_indirect or item.objgen in seen:
            continue
        seen.add(item.objgen)
        yield item, level
        stack.append((item.get("/Next"), level))
        if level + 1 < limits.MAX_OUTLINE_DEPTH:
            stack.append((item.get("/First"), level + 1))


def _entry(pdf: pikepdf.Pdf, pages: dict[tuple[int, int], int], item: _Item, level: int) -> OutlineEntry:
    title = item.get("/Title")
    words = clean(str(title)) if isinstance(title, pikepdf.String) else ""
    try:
        page, top = _target(pdf, pages, _destination(pdf, item))
    except _TROUBLE:
        page, top = None, 0.0
    return OutlineEntry(words or "…", level, page, top)


def _destination(pdf: pikepdf.Pdf, item: _Item) -> _Item:
    """The array that says where a heading leads, names looked up; None where it does something else."""
    found = item.get("/Dest")
    action = item.get("/A")
    if found is None and isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
        found = action.get("/D")
    if isinstance(found, pikepdf.Name):
        found = pdf.Root.get("/Dests", pikepdf.Dictionary()).get(str(found))
    elif isinstance(found, pikepdf.String):
        names = pdf.Root.get("/Names", pikepdf.Dictionary()).get("/Dests")
        found = pikepdf.NameTree(names).get(str(found)) if names is not None else None
    if isinstance(found, pikepdf.Dictionary):
        found = found.get("/D")
    return found


def _target(pdf: pikepdf.Pdf, pages: dict[tuple[int, int], int], dest: _Item) -> tuple[int | None, float]:
    """Page number and height on it from the page's top, in points as QtPdf shows an unturned page."""
    if not isinstance(dest, pikepdf.Array) or not len(dest):
        return None, 0.0
    first: _Item = dest[0]
    number = first if isinstance(first, int) else pages.get(first.objgen)
    if number is None or not 0 <= number < len(pdf.pages):
        return None, 0.0
    place = _DEST_WITH_TOP.get(str(dest[1])) if len(dest) > 1 else None
    if place is None or len(dest) <= place or not _is_number(dest[place]):
        return number, 0.0
    page = pdf.pages[number]
    if int(page.obj.get("/Rotate", 0)) % 360:
        return number, 0.0
    box = [float(edge) for edge in page.cropbox]
    return number, min(max(0.0, max(box[1], box[3]) - float(dest[place])), abs(box[3] - box[1]))


def _is_number(value: _Item) -> bool:
    return isinstance(value, int | float) or type(value).__name__ == "Decimal"
