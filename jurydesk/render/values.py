"""What comes back about a document, as frozen values. Lengths are points, counted from the page's top left corner."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page as it is shown without turning it, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from its top left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document as far as it could be opened. A locked one has no pages until its password is given.

    Only the first `measured` pages are known to have their size; the others are taken to be like the last of these.
    """

    pages: tuple[PageSize, ...]
    measured: int = 0
    title: str = ""
    locked: bool = False
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page or a tile of it: 32 bits a pixel (blue, green, red, unused), rows without gaps, top row first."""

    page: int
    width: int
    height: int
    pixels: memoryview


@dataclass(frozen=True, slots=True)
class Selection:
    """Text between two points of a page, and where it stands."""

    text: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads to a page of the same document (page, and height on it), or to an https or mailto address."""

    box: Box
    page: int | None = None
    top: float = 0.0
    address: str = ""


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One heading of the outline; level 0 is the outermost. Without a page where it leads nowhere."""

    title: str
    level: int
    page: int | None = None
    top: float = 0.0


Hit = tuple[Box, ...]
"""Where one found piece of text stands; several boxes where it runs over a line's end."""
