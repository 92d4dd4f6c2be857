"""Opens a document's bytes in QtPdf, mending what can be mended. Must never be given a path."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from jurydesk.render import limits
from jurydesk.render.values import DocumentInfo, PageSize

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

_LINEARIZED = re.compile(rb"/Linearized\b.{0,200}?/L\s+(\d+)", re.DOTALL)
_HEAD = 2048
_TAIL = 1024
_FALLBACK = PageSize(595.0, 842.0)


class CannotOpen(Exception):
    """Why not: "damaged", "empty" or "locked"."""


@dataclass(slots=True)
class Loaded:
    """A document in QtPdf, and the bytes it stands on."""

    document: QPdfDocument
    data: bytes
    password: str
    info: DocumentInfo

    def sizes(self, pages: range) -> list[PageSize]:
        """How large those of the pages are that exist; oversized ones as they are shown."""
        return _sizes(self.document, pages)

    def factor(self, page: int) -> float:
        """By how much the real page is larger than what is told of it."""
        return _clamped(self.document.pagePointSize(page))[1]


def load(data: bytes, password: str) -> Loaded:
    """The opened document. Raises CannotOpen; a damaged file is rewritten first and opened from that."""
    repaired = None
    if looks_damaged(data):
        repaired = _rewritten(data, password)
    try:
        document = _open(repaired or data, password)
    except CannotOpen as err:
        if repaired is not None or str(err) == "locked":
            raise
        repaired = _rewritten(data, password)
        if repaired is None:
            raise
        document = _open(repaired, password)
    count = min(document.pageCount(), limits.MAX_PAGES)
    known = _sizes(document, range(limits.MEASURED_FIRST))
    pages = (*known, *[known[-1]] * (count - len(known)))
    title = clean(str(document.metaData(QPdfDocument.MetaDataField.Title) or ""))
    info = DocumentInfo(pages, len(known), title, repaired=repaired is not None)
    return Loaded(document, repaired or data, password, info)


def looks_damaged(data: bytes) -> bool:
    """Whether the file's end is missing, or it promises another length: QtPdf opens both and shows empty pages."""
    promised = _LINEARIZED.search(data[:_HEAD])
    if promised and int(promised[1]) != len(data):
        return True
    return b"%%EOF" not in data[-_TAIL:]


def clean(text: str) -> str:
    """The text on one line, without control and direction characters, and not too long."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text[: 2 * limits.MAX_TITLE])
    return " ".join(printable.split())[: limits.MAX_TITLE]


def _rewritten(data: bytes, password: str) -> bytes | None:
    from jurydesk.render.child import rewrite  # noqa: PLC0415 - loaded only for files that need it

    try:
        return rewrite.rewrite(data, password)
    except rewrite.CannotRewrite as err:
        if err.locked:
            raise CannotOpen("locked") from err
        return None


def _open(data: bytes, password: str) -> QPdfDocument:
    document = QPdfDocument()
    if password:
        document.setPassword(password)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.error() == QPdfDocument.Error.IncorrectPassword:
        raise CannotOpen("locked")
    if document.status() != QPdfDocument.Status.Ready:
        raise CannotOpen("empty" if document.error() == QPdfDocument.Error.None_ else "damaged")
    if document.pageCount() < 1:
        raise CannotOpen("empty")
    return document


def _sizes(document: QPdfDocument, pages: range) -> list[PageSize]:
    count = min(document.pageCount(), limits.MAX_PAGES)
    return [_clamped(document.pagePointSize(page))[0] for page in pages if 0 <= page < count]


def _clamped(real: QSizeF) -> tuple[PageSize, float]:
    """A size that can be laid out, and by how much the real page is larger."""
    width, height = real.width(), real.height()
    if not (0 < width < float("inf") and 0 < height < float("inf")):
        return _FALLBACK, 1.0
    factor = max(1.0, width / limits.MAX_SIDE_POINTS, height / limits.MAX_SIDE_POINTS)
    least = limits.MIN_SIDE_POINTS
    return PageSize(max(least, width / factor), max(least, height / factor)), factor
