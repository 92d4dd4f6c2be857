"""One open document: questions from any thread, answers as futures. It never blocks whoever asks."""

from __future__ import annotations

import math
import threading
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar

from jurydesk.render import limits, protocol
from jurydesk.render.client.process import ChildGone
from jurydesk.render.client.queue import Queue, Task, Urgency
from jurydesk.render.client.session import ChildSource, Session
from jurydesk.render.values import DocumentInfo, Hit, Link, OutlineEntry, PageImage, PageSize, Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from concurrent.futures import Future

    from jurydesk.render.client.process import ChildProcess
    from jurydesk.render.protocol import OfPage, Point

T = TypeVar("T")

_PATIENCE = 0.5
_REST = 0.4


class RenderDocument:
    """A document in its own child process. Every future ends in a value, in a RenderTrouble, or is cancelled."""

    def __init__(self, data: bytes, source: ChildSource, *, password: str = "", at_rest: Callable[[], None]) -> None:
        self._session = Session(data, source, password)
        self._queue = Queue()
        self._at_rest = at_rest
        self._running: tuple[Future[Any], float] | None = None
        self._lock = threading.Lock()
        self.info: Future[DocumentInfo] = self._queue.put(self._session.info, urgency=Urgency.NOW)
        """Pages and title; a locked document says so and has no pages."""
        self._thread = threading.Thread(target=self._work, name="render-document", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
        self.wait_closed()

    def unlock(self, password: str) -> Future[DocumentInfo]:
        """Opens a locked document; RenderTrouble of kind WRONG_PASSWORD when the password is another."""
        return self._queue.put(lambda: self._session.unlock(password), urgency=Urgency.NOW)

    def render(
        self,
        page: int,
        width: int,
        height: int,
        *,
        turn: int = 0,
        clip: tuple[int, int, int, int] | None = None,
        urgency: Urgency = Urgency.NOW,
    ) -> Future[PageImage]:
        """The page at that many pixels, turned by quarters clockwise; with clip only that tile (x, y, width, height).

        A whole page above limits.MAX_PIXELS comes back smaller, in the same proportions.
        """
        if clip is None:
            width, height = fitting(width, height)
        request = protocol.Render(page, width, height, turn % 4, clip)
        return self._put(lambda child: _picture(child, request), ("draw", page), urgency)

    def text(self, page: int, *, urgency: Urgency = Urgency.LATER) -> Future[str]:
        """The page's text in reading order."""
        return self._ask(protocol.Text(page), str, urgency)

    def search(self, page: int, needle: str, *, urgency: Urgency = Urgency.LATER) -> Future[list[Hit]]:
        """Where the needle stands on the page, capital or small, also across line ends; from top to bottom."""
        return self._ask(protocol.Search(page, needle), list[Hit], urgency)

    def select(
        self, page: int, start: Point | None, end: Point | None, *, unit: protocol.Unit = "letter"
    ) -> Future[Selection]:
        """The text between two points of the page; None stands for its begin or end. Only the last call counts."""
        request = protocol.Select(page, start, end, unit)
        return self._ask(request, Selection, Urgency.SOON, instead_of=("select", page))

    def links(self, page: int) -> Future[list[Link]]:
        """Where the page leads: inside the document, to https and to mailto. Nothing else comes through."""
        return self._ask(protocol.Links(page), list[Link], Urgency.SOON)

    def sizes(self, first: int) -> Future[list[PageSize]]:
        """The sizes of the pages from this one on, as many as are measured at once; none beyond the last."""
        return self._put(
            lambda child: child.ask(protocol.Sizes(first), list[PageSize], seconds=limits.PAGE_SECONDS),
            ("sizes", first),
            Urgency.SOON,
        )

    def outline(self) -> Future[list[OutlineEntry]]:
        """The headings in reading order; a document without any, or with a broken one, has none."""
        return self._put(
            lambda child: child.ask(protocol.Outline(), list[OutlineEntry], seconds=limits.PAGE_SECONDS),
            "outline",
            Urgency.AHEAD,
        )

    def abandon(self, future: Future[Any]) -> None:
        """Says that an answer is no longer wanted. One that keeps the child busy for long is cut off, unblamed."""
        if future.cancel():
            return
        with self._lock:
            running = self._running
            if running and running[0] is future and time.monotonic() - running[1] > _PATIENCE:
                self._session.interrupt()

    def close(self) -> None:
        """Kills the child and cancels what was asked. Returns at once; any thread, any number of times."""
        self._queue.close()
        self._session.end()

    @property
    def closed(self) -> bool:
        """Whether it was closed and nothing of it is left."""
        return not self._thread.is_alive()

    def wait_closed(self, seconds: float = 10.0) -> None:
        """Waits until nothing of a closed document is left."""
        self._thread.join(seconds)

    def _ask(self, request: OfPage, kind: type[T], urgency: Urgency, instead_of: Hashable = None) -> Future[T]:
        """What is read of a page; not tried where drawing that page ended the child, for it reads the same."""

        def ask() -> T:
            page = request.page
            return self._session.run(
                lambda child: child.ask(request, kind, seconds=limits.PAGE_SECONDS), ("read", page), ("draw", page)
            )

        return self._queue.put(ask, urgency=urgency, instead_of=instead_of)

    def _put(self, work: Callable[[ChildProcess], T], blame: Hashable, urgency: Urgency) -> Future[T]:
        return self._queue.put(lambda: self._session.run(work, blame), urgency=urgency)

    def _work(self) -> None:
        """Answers one question after the other until the document is closed."""
        while not self._queue.closed:
            task = self._queue.get(_REST) or self._rested()
            if task is not None:
                self._answer(task)
        self._session.close()

    def _rested(self) -> Task | None:
        """Nothing was asked for a while: says so, so that a spare child does not start while a page is waited for."""
        self._at_rest()
        return self._queue.get()

    def _answer(self, task: Task) -> None:
        with self._lock:
            self._running = (task.future, time.monotonic())
        try:
            result = task.work()
        except Exception as err:  # noqa: BLE001 - whoever asked gets it, bugs included
            self._finished()
            task.future.set_exception(err)
        else:
            self._finished()
            task.future.set_result(result)

    def _finished(self) -> None:
        with self._lock:
            self._running = None


def fitting(width: int, height: int) -> tuple[int, int]:
    """The size, or the largest of the same proportions that one image may have."""
    shrink = min(1.0, math.sqrt(limits.MAX_PIXELS / (max(1, width) * max(1, height))))
    across, down = max(1, int(width * shrink)), max(1, int(height * shrink))
    # A page as thin as a thread has its long side cut: it could not be read in any size.
    across = min(across, limits.MAX_PIXELS)
    return across, min(down, limits.MAX_PIXELS // across)


def _picture(child: ChildProcess, request: protocol.Render) -> PageImage:
    across, down = child.ask(request, tuple[int, int], seconds=limits.PAGE_SECONDS)
    if across < 1 or down < 1:
        child.close()
        raise ChildGone
    return PageImage(request.page, across, down, child.pixels(4 * across * down))
