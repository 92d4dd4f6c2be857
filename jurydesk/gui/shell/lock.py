"""The lock of an open desk: after minutes unused, or by key, everything is hidden until the passphrase is typed.

What was typed is saved first, and comes back on the same screen; it must never end a dialog or a screen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from jurydesk.actions.locking import lock_minutes
from jurydesk.actions.meeting_now import meeting_goes_on
from jurydesk.gui.shell.hiding import Hidden, hide_all
from jurydesk.gui.shell.lock_page import LockPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QWindow

    from jurydesk.gui.seat import Seat
    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.store.queries import Changes

_LOOK = 10_000  # milliseconds between two looks at the clock
_SLEPT = timedelta(minutes=1)  # nobody looked at the clock for so long: the computer slept
_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Lock(QObject):
    """Watches one open desk. Keys and clicks are heard at the windows of the system: there are few of them."""

    def __init__(self, window: MainWindow, clock: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._seat: Seat | None = None
        self._limit: timedelta | None = None
        self._used = self._looked = clock()
        self._page: LockPage | None = None
        self._hidden: tuple[Hidden, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        window.lock_key.connect(self.lock)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._focus_went)

    @property
    def locked(self) -> bool:
        """Whether the lock page stands over the desk."""
        return self._page is not None

    def watch(self, seat: Seat) -> None:
        """Begin with a desk that was opened: its minutes count from now."""
        self.stop()
        self._seat = seat
        self._used = self._looked = self._clock()
        self._focus_went(self._window.windowHandle())
        self._timer.start()
        self._ask_minutes()

    def stop(self) -> None:
        """The desk is put away: nothing is locked any more."""
        self._timer.stop()
        self._seat, self._limit = None, None
        self._open_up()

    def heed(self, changes: Changes) -> None:
        """Other minutes count as soon as they are set."""
        if changes.touch("settings"):
            self._ask_minutes()

    def lock(self) -> None:
        """Lock now: save, hide, ask for the passphrase."""
        if self._seat is None or self.locked or self._window.frame is None:
            return
        self._window.flush()
        self._page = LockPage(self._try, self._leave)
        self._hidden = hide_all(self._window)
        self._window.cover(self._page, hold=bool(self._hidden))
        self._page.allow_leaving(allowed=not self._hidden)

    def look(self) -> None:
        """Look at the clock: lock when the desk was left unused for so long, unless the panel meets."""
        now = self._clock()
        slept = now - self._looked > _SLEPT
        self._looked = now
        if self.locked:
            self._hide_more()
        elif self._over(now):
            if slept:
                self.lock()
            else:
                self._lock_unless_meeting(now)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key or a click: the desk is used. After a sleep of the computer it comes too late, and goes nowhere."""
        if event.type() in _USED and self._seat is not None and not self.locked:
            now = self._clock()
            if self._over(now) and now - self._looked > _SLEPT:
                self.lock()
                return True
            self._used = now
        return False

    def _over(self, now: datetime) -> bool:
        return self._limit is not None and self._seat is not None and now - self._used >= self._limit

    def _lock_unless_meeting(self, now: datetime) -> None:
        def answered(meets: bool) -> None:  # noqa: FBT001 - what the loop hands over
            if meets:
                self._used = now
            elif self._over(self._clock()):
                self.lock()

        if self._seat is not None:
            self._seat.ask(lambda desk: meeting_goes_on(desk, at=now), answered, self)

    def _ask_minutes(self) -> None:
        def answered(minutes: int) -> None:
            self._limit = timedelta(minutes=minutes) if minutes else None

        if self._seat is not None:
            self._seat.ask(lock_minutes, answered, self)

    def _try(self, secret: str) -> None:
        page = self._page
        if self._seat is None or page is None:
            return

        def answered(matches: bool) -> None:  # noqa: FBT001 - what the loop hands over
            if matches:
                self._used = self._looked = self._clock()
                self._open_up()
            else:
                page.refuse()

        self._seat.ask(lambda desk: desk.store.matches(secret), answered, page)

    def _open_up(self) -> None:
        """The same screen as before, and the dialogs that stood over it."""
        page, self._page = self._page, None
        hidden, self._hidden = self._hidden, ()
        if page is not None:
            self._window.uncover()
            for each in hidden:
                each.show()

    def _leave(self) -> None:
        if not self._hidden:
            self._window.leave_desk()

    def _focus_went(self, now: QWindow | None) -> None:
        if now is not None:
            now.installEventFilter(self)  # once more is no harm: Qt keeps one
        if self.locked:
            self._hide_more()

    def _hide_more(self) -> None:
        """Whatever came up after the lock, from an act that was under way."""
        more = hide_all(self._window)
        if more:
            self._hidden += more
            self._window.hold = True
            if self._page is not None:
                self._page.allow_leaving(allowed=False)
