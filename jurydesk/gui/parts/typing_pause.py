"""When words that are being typed are to be saved: after a pause, and in any case before too many were typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 500
"""Milliseconds after the last key."""

LONGEST = 2_000
"""Milliseconds after the first key that is not saved yet: who types without a pause loses no more than this."""


class TypingPause(QObject):
    """`paused` says that the keys rest, `overdue` that they do not and that it is time to save all the same."""

    paused = Signal()
    overdue = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._paused)
        self._longest = QTimer(self, interval=LONGEST, singleShot=True)
        self._longest.timeout.connect(self.overdue)

    def key(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """All is saved."""
        self._pause.stop()
        self._longest.stop()

    def _paused(self) -> None:
        self._longest.stop()
        self.paused.emit()
