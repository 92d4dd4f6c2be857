"""The documents of an import: each tried once before anything is taken, then brought in a few mebibytes at a time.

It must never keep a document of an import that was stopped, nor one that changed while it was read.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from jurydesk.actions.packs import cannot_read
from jurydesk.domain.proposal import Document
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.refusals import refuse
from jurydesk.render.client import RenderPool, examine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from jurydesk.store.staging import Staging

PIECE: Final = 1 << 20


class Tried:
    """Documents by their file's name: what each is, and why some of them cannot be shown."""

    def __init__(
        self,
        files: Mapping[str, Path],
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        """Open every one in the render process, so that a bad one is known before it is sent to jurors.

        Progress is in bytes, of reading each twice. Raises DeskError where one cannot be read, and when cancelled.
        """
        self._files, self._progress, self._cancelled = files, progress, cancelled
        self.documents: dict[str, Document] = {}
        self.unreadable: dict[str, str] = {}
        sizes = {name: _size(path) for name, path in files.items()}
        self._done, self._of = 0, 2 * sum(sizes.values())
        with RenderPool() as pool:
            for name, path in files.items():
                self._try(pool, name, path)
                self._come(sizes[name])

    def _try(self, pool: RenderPool, name: str, path: Path) -> None:
        try:
            data = path.read_bytes()
        except OSError as trouble:
            raise cannot_read(path) from trouble
        self.documents[name] = Document(path.name, hashlib.sha256(data).hexdigest(), len(data))
        try:
            examine(data, pool=pool)
        except DeskError as trouble:
            self.unreadable[name] = " ".join(explain(trouble))

    def bring_in(self, staged: Staging) -> None:
        """Stage all documents. Raises DeskError where one cannot be read or is another one by now; when cancelled."""
        for name, document in self.documents.items():
            target = staged.document(document.sha256)
            path = self._files[name]
            try:
                with path.open("rb") as source:
                    while piece := source.read(PIECE):
                        target.write(piece)
                        self._come(len(piece))
            except OSError as trouble:
                raise cannot_read(path) from trouble
            target.close()

    def _come(self, count: int) -> None:
        self._done += count
        if self._cancelled is not None and self._cancelled():
            raise refuse("cancelled")
        if self._progress is not None:
            self._progress(min(self._done, self._of), self._of)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as trouble:
        raise cannot_read(path) from trouble
