"""Where documents are opened: keeps one child warm, so that the next document does not wait for a process to start."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Self

from jurydesk.render.client.document import RenderDocument
from jurydesk.render.client.process import ChildGone, ChildProcess, default_command

if TYPE_CHECKING:
    from collections.abc import Sequence


class RenderPool:
    """Opens documents, each in a child of its own. Closing the pool closes them all."""

    def __init__(self, command: Sequence[str] | None = None, *, keep_warm: bool = True) -> None:
        self._command = list(command or default_command())
        self._keep_warm = keep_warm
        self._lock = threading.Lock()
        self._spare: ChildProcess | None = None
        self._starting: threading.Thread | None = None
        self._documents: list[RenderDocument] = []
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()

    def open(self, data: bytes, *, password: str = "") -> RenderDocument:
        """The document, at once; its `info` future tells whether it could be opened."""
        document = RenderDocument(data, self, password=password, at_rest=self.warm)
        with self._lock:
            self._documents = [known for known in self._documents if not known.closed]
            self._documents.append(document)
        return document

    def warm(self) -> None:
        """Starts a spare child in the background unless there is one. Returns at once."""
        with self._lock:
            if self._closed or not self._keep_warm or self._spare or self._starting:
                return
            self._starting = threading.Thread(target=self._start_spare, name="render-warm", daemon=True)
            self._starting.start()

    def take(self) -> ChildProcess:
        """A child that is ready, the spare one if there is. Raises ChildGone."""
        with self._lock:
            starting = self._starting
        if starting:
            starting.join()
        with self._lock:
            spare, self._spare = self._spare, None
            closed = self._closed
        if spare and spare.alive and not closed:
            return spare
        if spare:
            spare.close()
        if closed:
            raise ChildGone
        return self._started()

    def close(self) -> None:
        """Kills every child and waits until nothing is left of them."""
        with self._lock:
            self._closed = True
            documents, self._documents = self._documents, []
            starting = self._starting
        for document in documents:
            document.close()
        for document in documents:
            document.wait_closed()
        if starting:
            starting.join()
        with self._lock:
            spare, self._spare = self._spare, None
        if spare:
            spare.close()

    def _started(self) -> ChildProcess:
        child = ChildProcess(self._command)
        child.attach()
        return child

    def _start_spare(self) -> None:
        """A spare that does not start is no matter yet: whoever needs one starts it and is told."""
        with contextlib.suppress(ChildGone):
            child = self._started()
            with self._lock:
                self._spare = child
        with self._lock:
            self._starting = None
