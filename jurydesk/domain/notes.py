"""A juror's private notes and highlights in a document. They must never be part of what is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Area:
    """A rectangle on a page, in hundredths of a point from its top left corner."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True)
class Note:
    """A remark on a page of a document (known by its SHA-256, so that it holds in every version of the desk).

    `page` counts from 1; `areas` and `quote` are the highlighted passage, empty for a remark on the page as a whole.
    `number` is given by the desk, 0 before that.
    """

    document: str
    page: int
    areas: tuple[Area, ...]
    quote: str
    text: str
    made_at: datetime
    changed_at: datetime
    number: int = 0
