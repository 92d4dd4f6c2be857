"""Brings answers of the render client to the main thread. Never waits for one."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

T = TypeVar("T")


class Courier(QObject):
    """Calls back on the thread it lives in, in the order of arrival; answers for somebody who is gone are dropped."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def bring(
        self,
        future: Future[T],
        arrived: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        prepare: Callable[[T], object] | None = None,
    ) -> None:
        """Calls `arrived` with the answer (prepared on the other thread) or `failed`; neither when it is cancelled."""

        def answered(done: Future[T]) -> None:
            if done.cancelled():
                return
            call: Callable[[Any], object] = arrived
            try:
                value: object = prepare(done.result()) if prepare else done.result()
            except Exception as err:  # noqa: BLE001 - whatever it was belongs on the main thread
                call, value = failed or _ignore, err
            with contextlib.suppress(RuntimeError):  # the courier is gone, and so is whoever waited
                self._arrived.emit((call, value))

        future.add_done_callback(answered)

    def _hand_over(self, letter: tuple[Callable[[Any], object], Any]) -> None:
        call, value = letter
        call(value)


def _ignore(_err: Exception) -> None:
    """Nobody wants to know."""
