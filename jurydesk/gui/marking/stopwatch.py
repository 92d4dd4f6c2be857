"""Sees that the juror does something in this window, and counts it for the open proposal. It reads no key or text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject

from jurydesk.actions.time_spent import Watch, add_time

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QWindow

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat

_SAVED_EVERY = 60  # seconds counted
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class Stopwatch(QObject):
    """Counts while the screen is shown and its window active; what is counted is kept each minute and at the end.

    It looks at the events of the system's window, which come once each, and not at those of every widget.
    """

    def __init__(self, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._watch = Watch()
        self._window: QWindow | None = None

    def open_at(self, proposal: str) -> None:
        """Another proposal is in front of the juror; "" for one that is shut."""
        self._watch.open_at(proposal, self._seat.clock())
        self.save()

    def begin(self, window: QWindow | None) -> None:
        """The screen is shown in this window."""
        self._let_go()
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            if window.isActive():
                self._watch.look_back(self._seat.clock())

    def end(self) -> None:
        """The screen is not shown any more."""
        self._let_go()
        self._watch.look_away(self._seat.clock())
        self.save()

    def _let_go(self) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = None

    def save(self) -> None:
        """Keep what is counted so far. A desk that is closed meanwhile loses a second of it, which nobody is told."""
        taken = self._watch.take()
        if not taken:
            return

        def act(desk: OpenDesk, at: datetime) -> None:
            add_time(desk, taken, at=at)

        self._seat.act(act, failed=lambda _err: None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note, and let everything through."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._watch.notice(self._seat.clock())
            if self._watch.counted() >= _SAVED_EVERY:
                self.save()
        elif kind == QEvent.Type.FocusIn:
            self._watch.look_back(self._seat.clock())
        elif kind == QEvent.Type.FocusOut:
            self._watch.look_away(self._seat.clock())
            self.save()
        return False
