"""What a screen is handed: the open desk, the loop, the clock. Asks and acts run on the store thread, never here."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.work import Ticket, Work

T = TypeVar("T")


def wall_clock() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class Seat(QObject):
    """One open desk and the person in front of it. `saved` says when the last act was safely written."""

    saved = Signal(object)
    busy = Signal(str)

    def __init__(
        self, desk: OpenDesk, work: Work, clock: Callable[[], datetime] = wall_clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.work = work
        self.clock = clock
        desk.on_change = work.announce
        work.broken.connect(self._rest)

    def ask(self, query: Callable[[OpenDesk], T], done: Callable[[T], object], owner: QObject) -> None:
        """Ask the desk, and hand the answer to a view while it lives."""
        self.work.run(lambda: query(self.desk), done=done, owner=owner)

    def act(
        self,
        act: Callable[[OpenDesk, datetime], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Do something short on the desk, at this moment."""
        at = self.clock()
        self.work.run(lambda: self._acted(act, at), done=done, failed=failed, owner=owner)

    def act_long(
        self,
        act: Callable[[OpenDesk, datetime, Callable[[int, int], None], Callable[[], bool]], T],
        *,
        says: str,
        done: Callable[[T], object] | None = None,
        failed: Callable[[DeskError], object] | None = None,
        stopped: Callable[[], object] | None = None,
        shows: Callable[[int, int], str] | None = None,
        owner: QObject | None = None,
    ) -> Ticket:
        """Do something long beside the store thread; `says` stands in the bottom bar while it lasts.

        `shows(step, of)` says how far it is, where steps are not for counting; `stopped` hears that it was cancelled.
        """
        at = self.clock()
        self.busy.emit(says)

        def finished(result: T) -> None:
            self.busy.emit("")
            self.saved.emit(self.clock())
            if done is not None:
                done(result)

        def refused(err: DeskError) -> None:
            self.busy.emit("")
            (failed or self.work.troubled.emit)(err)

        def ended() -> None:
            self.busy.emit("")
            if stopped is not None:
                stopped()

        def far(step: int, of: int) -> None:
            self.busy.emit(shows(step, of) if shows is not None else f"{says} {step}/{of}")

        return self.work.run_long(
            lambda report, cancelled: act(self.desk, at, report, cancelled),
            done=finished,
            failed=refused,
            stopped=ended,
            progress=far,
            owner=owner or self,
        )

    def _rest(self, _err: object) -> None:
        self.busy.emit("")

    def _acted(self, act: Callable[[OpenDesk, datetime], T], at: datetime) -> T:
        result = act(self.desk, at)
        self.saved.emit(self.clock())
        return result
