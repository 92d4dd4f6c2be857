"""Opens desks in the window and wires their stages; the one place that knows every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jurydesk.actions import desks as acts
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.seat import Seat, wall_clock
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.overview import Overview, overview
from jurydesk.gui.shell.passphrase import UnlockDialog
from jurydesk.gui.shell.searching import offer_search
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.store.queries import Changes


class Desks(QObject):
    """Holds the one desk that is open in the window; another one puts it away first."""

    def __init__(self, window: MainWindow, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(window)
        self.window = window
        self.seat: Seat | None = None
        self._clock = clock
        self._known: Overview | None = None
        self._notice: Strip | None = None
        window.left.connect(self.put_away)
        window.work.changed.connect(self._changed)

    def now(self) -> datetime:
        """The moment, in UTC."""
        return self._clock()

    def warn_once(self, strip: Strip) -> None:
        """Put a notice over the stages of the desk that opens next."""
        self._notice = strip

    def ask_and_open(self, path: Path) -> None:
        """Ask for the passphrase of a desk and open it."""
        dialog = UnlockDialog(
            path.name, lambda secret, by_code: self._try(dialog, path, secret, by_code=by_code), self.window
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_with(self, path: Path, passphrase: str) -> None:
        """Open a desk whose passphrase is at hand."""
        self.window.work.run(lambda: acts.open_desk(path=path, passphrase=passphrase), done=self.show, owner=self)

    def _try(self, dialog: UnlockDialog, path: Path, secret: str, *, by_code: bool) -> None:
        def act() -> OpenDesk:
            if by_code:
                return acts.open_desk(path=path, recovery_code=secret, as_chair=dialog.as_chair)
            return acts.open_desk(path=path, passphrase=secret, as_chair=dialog.as_chair)

        def opened(desk: OpenDesk) -> None:
            dialog.accept()
            self.show(desk)

        def refused(err: DeskError) -> None:
            dialog.refuse(" ".join(filter(None, explain(err))))

        self.put_away()
        self.window.work.run(act, done=opened, failed=refused, owner=dialog)

    def show(self, desk: OpenDesk) -> None:
        """Show an open desk at the stage where the person belongs."""
        self.put_away()
        self.seat = Seat(desk, self.window.work, self._clock, self)
        self.seat.ask(overview, self._show_first, self)

    def _show_first(self, found: Overview) -> None:
        if self.seat is None:
            return
        desk = self.seat.desk
        frame = DeskFrame()
        places = self.window.memory.place(desk.path).get("stages")
        kept = places if isinstance(places, dict) else {}
        frame.offer(stages_of(self.seat), kept)
        if frame.offers("read"):
            offer_search(frame)
        self.seat.saved.connect(frame.bottom.show_saved)
        self.seat.busy.connect(frame.bottom.show_busy)
        self._show_overview(frame, found)
        self.window.show_desk(frame, desk.path, found.title)
        self.window.memory.note_opened(desk.path, found.title, found.progress, self._clock())
        last = str(kept.get("stage") or "")
        frame.open_stage(last if last in {stage.key for stage in found.stages} else found.stage)
        self._warn(frame)
        if self._notice is not None:
            frame.warn(self._notice)
            self._notice = None

    def _warn(self, frame: DeskFrame) -> None:
        """A desk in a folder that a cloud client copies is warned about, and stays open."""
        folder = self.seat.desk.store.folder_warning if self.seat is not None else None
        if folder is not None:
            text = self.tr("This desk lies in a folder that {service} copies. Keep desks elsewhere; send packs.")
            frame.warn(Strip(text.format(service=folder.service)))

    def _show_overview(self, frame: DeskFrame, found: Overview) -> None:
        self._known = found
        frame.top.show_call(found.title, found.under)
        frame.top.show_chips(found.person, list(found.right))
        frame.show_stages(found.stages)
        frame.rail.show_foot(found.foot)

    def _changed(self, changes: Changes) -> None:
        frame = self.window.frame
        if self.seat is None or frame is None:
            return
        frame.note(changes)
        self.seat.ask(overview, lambda found: self._show_overview(frame, found), frame)

    def put_away(self) -> None:
        """Close the desk that is open, after all that was typed is saved."""
        if self.seat is None:
            return
        self.window.flush()
        seat, self.seat = self.seat, None
        if self._known is not None:
            self.window.memory.note_opened(seat.desk.path, self._known.title, self._known.progress, self._clock())
        self.window.work.run(seat.desk.close)


def stages_of(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """What makes each stage's screen, by its key, in the order of the rail."""
    if seat.desk.kind is DeskKind.JUROR:
        from jurydesk.gui.shell.juror import juror_stages  # noqa: PLC0415 - a panel's desk needs none of it

        return juror_stages(seat)
    from jurydesk.gui.shell.panel import panel_stages  # noqa: PLC0415 - a juror's desk needs none of it

    return panel_stages(seat)
