"""Opens one document after the other through the render client and tells how it went, on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jurydesk.gui.reader.courier import Courier
from jurydesk.render.client import Kind, RenderTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.render.client import DocumentInfo, OutlineEntry, PageSize, RenderDocument, RenderPool

_PATIENCE_MS = 400


class Opening(QObject):
    """`ready` carries a DocumentInfo, `measured` the sizes of all pages where they were not known by then.

    `outlined` carries the headings, `failed` a RenderTrouble, `locked` and `slow` nothing.
    """

    ready = Signal(object)
    measured = Signal(object)
    outlined = Signal(object)
    locked = Signal()
    slow = Signal()
    failed = Signal(object)

    def __init__(self, pool: RenderPool, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = pool
        self._courier = Courier(self)
        self.document: RenderDocument | None = None

    def open(self, data: bytes) -> None:
        """Opens a document; the one before is closed."""
        self.close()
        document = self._pool.open(data)
        self.document = document
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._wonder(document))
        self._courier.bring(
            document.info, lambda info: self._is_open(document, info), lambda err: self._cannot_open(document, err)
        )

    def unlock(self, password: str) -> None:
        """Tries a password on the document."""
        document = self.document
        if document is not None:
            self._courier.bring(
                document.unlock(password),
                lambda info: self._is_open(document, info),
                lambda err: self._cannot_open(document, err),
            )

    def close(self) -> None:
        """Ends the child. Returns at once."""
        document, self.document = self.document, None
        if document is not None:
            document.close()

    def _wonder(self, document: RenderDocument) -> None:
        if document is self.document and not document.info.done():
            self.slow.emit()

    def _is_open(self, document: RenderDocument, info: DocumentInfo) -> None:
        if document is not self.document:
            return
        if info.locked:
            self.locked.emit()
            return
        self.ready.emit(info)
        if info.measured < len(info.pages):
            self._measure(document, info.pages[: info.measured], len(info.pages))
        self._courier.bring(document.outline(), lambda entries: self._has_outline(document, entries))

    def _measure(self, document: RenderDocument, known: Sequence[PageSize], count: int) -> None:
        """Asks for the sizes of the pages bit by bit."""

        def arrived(more: list[PageSize]) -> None:
            sizes = (*known, *more)
            if document is self.document and more and len(sizes) < count:
                self._measure(document, sizes, count)
            elif document is self.document and len(sizes) == count:
                self.measured.emit(sizes)

        self._courier.bring(document.sizes(len(known)), arrived)

    def _has_outline(self, document: RenderDocument, entries: list[OutlineEntry]) -> None:
        if document is self.document:
            self.outlined.emit(entries)

    def _cannot_open(self, document: RenderDocument, err: Exception) -> None:
        if not isinstance(err, RenderTrouble):
            raise err
        if document is self.document and err.kind is not Kind.CLOSED:
            self.failed.emit(err)
