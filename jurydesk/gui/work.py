"""The one loop: acts run in order on one store thread, long ones in a small pool, answers return on the main thread.

Nothing here knows what an act does, and no act knows Qt. A view is never called back after it is gone. What came from
the main thread with an act is let go of there too: a part of a window destroyed elsewhere would end the process.
"""

from __future__ import annotations

import itertools
import queue
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from jurydesk.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_LONG_ACTS = 2


class Cancelled(Exception):
    """The person stopped a long act; nothing of it was kept, and nobody needs to be told."""


class Ticket:
    """One long act under way: it can be asked to stop."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the act to stop at its next step."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether somebody asked it to stop; long acts look here between steps."""
        return self._stop.is_set()


@dataclass(frozen=True, slots=True)
class _Job(Generic[T]):
    """One act and who wants to hear of it; `last` is called on the main thread after everything else."""

    act: Callable[[], T]
    done: Callable[[T], object] | None
    failed: Callable[[DeskError], object] | None
    owner: QObject | None
    last: Callable[[], object]
    stopped: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class _Return:
    """What is called on the main thread, unless its owner is gone by then."""

    call: Callable[[], object]
    owner: QObject | None = None


class _Newest:
    """How far a long act is, on its way to the main thread: a newer step takes the place of one not told yet."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._step = (0, 0)
        self._waits = False

    def put(self, step: tuple[int, int]) -> bool:
        """Keep the step; whether it must be sent for, because none is on its way."""
        with self._lock:
            self._step, before, self._waits = step, self._waits, True
        return not before

    def take(self) -> tuple[int, int]:
        """The newest step; the next one must be sent for again."""
        with self._lock:
            self._waits = False
            return self._step


class Work(QObject):
    """Runs acts and brings their answers back.

    `changed` carries what an act changed, for every screen concerned; `troubled` a DeskError that no caller took;
    `broken` any other exception, which is a bug; `idle` says that nothing is left on the store thread.
    """

    changed = Signal(object)
    troubled = Signal(object)
    broken = Signal(object)
    idle = Signal()
    _came_back = Signal(object)
    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._pool = ThreadPoolExecutor(max_workers=_LONG_ACTS, thread_name_prefix="long act")
        self._open = True
        self._waiting = 0
        self._tickets: set[Ticket] = set()
        self._numbers = itertools.count()
        self._kept: dict[int, _Job[Any]] = {}
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._came_back.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._loop, name="store", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether an act is waiting, running or not yet answered."""
        return self._waiting > 0 or bool(self._tickets)

    @property
    def saving(self) -> bool:
        """Whether an act for the store thread is waiting, running or not yet answered."""
        return self._waiting > 0

    def run(
        self,
        act: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Run a short act on the store thread, after all that were given before it.

        `done` and `failed` are called on the main thread; with an `owner`, only while that object lives.
        Without `failed` a DeskError goes to `troubled`. After `close` nothing more is taken.
        """
        if not self._open:
            return
        self._waiting += 1
        number = self._keep(_Job(act, done, failed, owner, self._one_less))
        self._jobs.put(lambda: self._perform(number))

    def run_long(
        self,
        act: Callable[[Callable[[int, int], None], Callable[[], bool]], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
        stopped: Callable[[], object] | None = None,
        progress: Callable[[int, int], object] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Run a long act beside the store thread. It is handed `report(step, of)` and `cancelled()`.

        Once the ticket is cancelled, `report` raises Cancelled, which ends the act; only `stopped` hears of that. Of
        steps that come faster than the main thread takes them only the newest is told.
        """
        ticket = Ticket()
        if not self._open:
            return ticket
        newest = _Newest()

        def report(step: int, of: int) -> None:
            if ticket.cancelled():
                raise Cancelled
            if progress is not None and newest.put((step, of)):
                self._came_back.emit(_Return(lambda: progress(*newest.take()), owner))

        self._tickets.add(ticket)
        forget = lambda: self._tickets.discard(ticket)  # noqa: E731 - one line says it
        number = self._keep(_Job(lambda: act(report, ticket.cancelled), done, failed, owner, forget, stopped))
        self._pool.submit(self._perform, number)
        return ticket

    def on_store_thread(self, act: Callable[[], T]) -> T:
        """For long acts: run one short unit of work on the store thread and wait for it. Never call it from there."""
        box: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def job() -> None:
            try:
                box.put((act(), None))
            except BaseException as err:  # noqa: BLE001 - it is raised again where it was asked for
                box.put((None, err))

        self._jobs.put(job)
        result, err = box.get()
        if err is not None:
            raise err
        return result  # type: ignore[return-value] # no error, so this is what the act returned

    def announce(self, changes: object) -> None:
        """From any thread: say on the main thread what was changed, before the act that did it is answered."""
        self._send(self.changed.emit, changes)

    def close(self) -> None:
        """Take nothing more, stop long acts, and wait until the store thread has done all it was given."""
        if not self._open:
            return
        self._open = False
        for ticket in self._tickets:
            ticket.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._jobs.put(None)
        self._thread.join()

    def _loop(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()

    def _keep(self, job: _Job[Any]) -> int:
        """Hold a job on the main thread until it is over; other threads know it by its number alone."""
        number = next(self._numbers)
        self._kept[number] = job
        return number

    def _perform(self, number: int) -> None:
        """Run the act here; what follows from it goes to the main thread, one answer and then `last`."""
        self._answer(self._kept[number])
        self._finished.emit(number)  # nothing here holds any of it by now

    def _answer(self, job: _Job[T]) -> None:
        try:
            result = job.act()
        except Cancelled:
            if job.stopped is not None:
                self._came_back.emit(_Return(job.stopped, job.owner))
        except DeskError as err:
            self._send(job.failed or self.troubled.emit, err, job.owner if job.failed else None)
        except BaseException as err:  # noqa: BLE001 - whatever it is, it must reach the boundary and not the thread
            self._send(self.broken.emit, err)
        else:
            if job.done is not None:
                self._send(job.done, result, job.owner)

    def _send(self, call: Callable[[T], object], value: T, owner: QObject | None = None) -> None:
        self._came_back.emit(_Return(lambda: call(value), owner))

    def _finish(self, number: int) -> None:
        """On the main thread: the answer was heard."""
        self._receive(_Return(self._kept.pop(number).last))

    def _one_less(self) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.idle.emit()

    def _receive(self, back: _Return) -> None:
        """On the main thread: call what came back. An exception in it is a bug like any other."""
        if back.owner is not None and not shiboken6.isValid(back.owner):
            return
        try:
            back.call()
        except DeskError as err:
            self.troubled.emit(err)
        except Exception as err:  # noqa: BLE001 - the boundary: shown and reported, never swallowed
            self.broken.emit(err)
