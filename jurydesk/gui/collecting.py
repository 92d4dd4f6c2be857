"""Looks for unused objects that hold one another on the main thread only, where parts of a window may be destroyed.

Python's own search runs in whichever thread happens to allocate: on the store thread it would destroy what the main
thread is painting, and end the process.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000  # milliseconds


class Collector(QObject):
    """Takes the place of Python's own search from its making, on the main thread, until `close`. One a process."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start(EVERY)

    def close(self) -> None:
        """Give the search back to Python, for whatever goes on without a window."""
        self._timer.stop()
        gc.enable()


def collect_what_is_due() -> None:
    """Search the oldest generation that is due, by the same counts as Python's own search."""
    due = zip((2, 1, 0), reversed(gc.get_count()), reversed(gc.get_threshold()), strict=True)
    for generation, count, limit in due:
        if limit and count > limit:
            gc.collect(generation)
            return
