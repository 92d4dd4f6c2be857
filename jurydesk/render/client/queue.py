"""What is still to be asked of one document: the most urgent first, among pages the last wanted first. Thread-safe."""

from __future__ import annotations

import heapq
import itertools
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Urgency(IntEnum):
    """How soon an answer is wanted."""

    NOW = 0
    """What a person looks at or waits for."""
    SOON = 1
    """What belongs to a page that is seen: links, selection."""
    AHEAD = 2
    """Pages that may be seen next."""
    LATER = 3
    """Search and text of whole documents, in the order of asking."""


@dataclass(slots=True, order=True)
class Task:
    """One question on its way."""

    rank: tuple[int, int]
    work: Callable[[], Any] = field(compare=False)
    future: Future[Any] = field(compare=False, default_factory=Future)


class Queue:
    """The tasks of one document."""

    def __init__(self) -> None:
        self._heap: list[Task] = []
        self._latest: dict[Hashable, Future[Any]] = {}
        self._serial = itertools.count(1)
        self._changed = threading.Condition()
        self._closed = False

    def put(self, work: Callable[[], T], *, urgency: Urgency, instead_of: Hashable = None) -> Future[T]:
        """The future of the answer. A task put earlier instead of the same thing, and not begun, is cancelled."""
        serial = next(self._serial)
        latest_first = urgency in (Urgency.NOW, Urgency.AHEAD)
        task = Task((urgency, -serial if latest_first else serial), work)
        with self._changed:
            if self._closed:
                task.future.cancel()
                return task.future
            heapq.heappush(self._heap, task)
            outdated = self._latest.get(instead_of) if instead_of is not None else None
            if instead_of is not None:
                self._latest[instead_of] = task.future
            self._changed.notify()
        if outdated is not None:
            outdated.cancel()
        return task.future

    def get(self, seconds: float | None = None) -> Task | None:
        """The next task that nobody cancelled, waiting for it; None once the queue is closed or the time is over."""
        with self._changed:
            while not self._closed:
                while self._heap:
                    task = heapq.heappop(self._heap)
                    if task.future.set_running_or_notify_cancel():
                        return task
                if not self._changed.wait(seconds):
                    break
        return None

    @property
    def closed(self) -> bool:
        """Whether nothing more is taken."""
        return self._closed

    def close(self) -> None:
        """Cancels all that was not begun; nothing more is taken."""
        with self._changed:
            self._closed = True
            left, self._heap = self._heap, []
            self._changed.notify_all()
        for task in left:
            task.future.cancel()
