"""Brings answers of the render client to the main thread. Never waits for one.

A document's own thread knows by number alone who asked: what it held last would be destroyed there.
"""

from __future__ import annotations

import contextlib
import itertools
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


class Courier(QObject):
    """Calls back on the main thread, in the order of arrival; answers for somebody who is gone are dropped."""

    def bring(
        self,
        future: Future[T],
        arrived: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        prepare: Callable[[T], object] | None = None,
    ) -> None:
        """Calls `arrived` with the answer (prepared on the other thread) or `failed`; neither when it is cancelled."""
        counter = _counter()
        number = counter.expect(_Wanted(self, arrived, failed or _ignore))

        def answered(done: Future[T]) -> None:
            value: object = None
            trouble: Exception | None = None
            try:
                if not done.cancelled():
                    value = prepare(done.result()) if prepare else done.result()
            except Exception as err:  # noqa: BLE001 - whatever it was belongs on the main thread
                trouble = err
            with contextlib.suppress(RuntimeError):  # the program has ended, and so has whoever waited
                counter.arrived.emit(number, None if done.cancelled() else (value, trouble))

        future.add_done_callback(answered)


class _Wanted(NamedTuple):
    """Who waits for an answer."""

    courier: Courier
    arrived: Callable[[Any], object]
    failed: Callable[[Exception], object]


class _Counter(QObject):
    """Where all answers of the program arrive; whoever waits for one is known here alone."""

    arrived = Signal(int, object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count()
        self._wanted: dict[int, _Wanted] = {}
        self.arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def expect(self, wanted: _Wanted) -> int:
        """The number under which the answer is to arrive."""
        number = next(self._numbers)
        self._wanted[number] = wanted
        return number

    def _hand_over(self, number: int, answer: tuple[object, Exception | None] | None) -> None:
        wanted = self._wanted.pop(number)
        if answer is None or not shiboken6.isValid(wanted.courier):
            return
        value, trouble = answer
        if trouble is None:
            wanted.arrived(value)
        else:
            wanted.failed(trouble)


@cache
def _counter() -> _Counter:
    return _Counter(QCoreApplication.instance())


def _ignore(_err: Exception) -> None:
    """Nobody wants to know."""
