"""Who may be in the desk file at once: one writer, any number of readers, or one alone. It must never wait for ever."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE_SECONDS = 30.0


class Gate:
    """The order of threads at one open desk; `name` is the file's, for what is said when it is closed or held."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._writer = threading.Lock()
        self._writing_thread = 0
        self._readers = 0
        self._shut = False
        self._moved = threading.Condition()

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """Let one thread write; others wait. Raises DeskError when shut, RuntimeError inside another unit."""
        if self._writing_thread == threading.get_ident():
            raise RuntimeError("units of work do not nest")
        with self._writer:
            self.check()
            self._writing_thread = threading.get_ident()
            try:
                yield
            finally:
                self._writing_thread = 0

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Let a thread read; it never waits for a writer. Raises DeskError when shut."""
        with self._moved:
            self.check()
            self._readers += 1
        try:
            yield
        finally:
            with self._moved:
                self._readers -= 1
                self._moved.notify_all()

    @contextlib.contextmanager
    def alone(self, *, shut: bool) -> Iterator[None]:
        """Let one thread in alone, nobody reading or writing; with `shut` nobody comes in afterwards either.

        Raises DeskError where readers do not leave within half a minute.
        """
        with self.writing(), self._moved:
            if not self._moved.wait_for(lambda: self._readers == 0, PATIENCE_SECONDS):
                raise DeskError(
                    phrase("store", "The desk {name} is still being read."),
                    phrase("store", "Wait until what is running has ended, then try again."),
                    name=self._name,
                )
            self._shut = shut
            yield

    @property
    def is_shut(self) -> bool:
        """Whether nobody comes in any more."""
        return self._shut

    def check(self) -> None:
        """Raise DeskError where the desk is closed."""
        if self._shut:
            raise DeskError(
                phrase("store", "The desk {name} is closed."), phrase("store", "Open it again."), name=self._name
            )
