"""Opens desks in the window and wires their stages; the one place that knows every screen."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jurydesk.actions import desks as acts
from jurydesk.domain.panel import WorkingAs
from jurydesk.errors import DeskError, explain
from jurydesk.gui.seat import Seat, wall_clock
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.lock import Lock
from jurydesk.gui.shell.overview import overview
from jurydesk.gui.shell.overview_parts import THIS_DESK, Overview
from jurydesk.gui.shell.passphrase import UnlockDialog
from jurydesk.gui.shell.restoring import Restoring
from jurydesk.gui.shell.searching import offer_search
from jurydesk.gui.shell.telling import check_after_a_crash, tell_of_copies
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.parts.screen import Screen
    from jurydesk.gui.parts.sheets import Strip
    from jurydesk.gui.shell.window import MainWindow
    from jurydesk.store.queries import Changes

_OF_JURORS = {"declare", "read", "my marks", "hand in"}
ROUND_OVER = "round over"  # a page of a juror's desk that stands on no rail: the hand-in leads there


class Desks(QObject):
    """Holds the one desk that is open in the window; another one puts it away first."""

    def __init__(self, window: MainWindow, clock: Callable[[], datetime] = wall_clock) -> None:
        super().__init__(window)
        self.window = window
        self.seat: Seat | None = None
        self._clock = clock
        self.restoring = Restoring(window, self)
        self.lock = Lock(window, clock)
        self._known: Overview | None = None
        self._notice: Strip | None = None
        window.left.connect(self.put_away)
        window.work.changed.connect(self._changed)

    def now(self) -> datetime:
        """The moment, in UTC."""
        return self._clock()

    @property
    def as_chair(self) -> bool:
        """Whether the desk that is open was opened by the chair."""
        return self.seat is not None and self.seat.desk.working_as is WorkingAs.CHAIR

    def is_open(self, path: Path) -> bool:
        """Whether this desk is the one that is open here."""
        return self.seat is not None and self.seat.desk.path == path.resolve()

    def warn_once(self, strip: Strip) -> None:
        """Put a notice over the stages of the desk that opens next."""
        self._notice = strip

    def ask_and_open(self, path: Path) -> None:
        """Ask for the passphrase of a desk and open it; the one that is open here already stays."""
        if self.is_open(path):
            return
        dialog = UnlockDialog(
            path.name, lambda secret, by_code: self._try(dialog, path, secret, by_code=by_code), self.window
        )
        known = self.window.memory.place(path).get("stages")
        if isinstance(known, dict) and known.keys() & _OF_JURORS:
            dialog.chair.hide()  # a juror's desk, as far as anybody remembers: nobody leads a panel on it
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_with(self, path: Path, passphrase: str, *, as_chair: bool = False) -> None:
        """Open a desk whose passphrase is at hand."""
        self.window.work.run(
            lambda: acts.open_desk(path=path, passphrase=passphrase, as_chair=as_chair), done=self.show, owner=self
        )

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

        self.window.work.run(act, done=opened, failed=refused, owner=dialog)

    def show(self, desk: OpenDesk) -> None:
        """Show an open desk at the stage where the person belongs."""
        self.put_away()
        self.seat = Seat(desk, self.window.work, self._clock, self)
        self.seat.ask(_first_look, self._show_first, self)

    def _show_first(self, found: Overview) -> None:
        if self.seat is None:
            return
        desk = self.seat.desk
        frame = DeskFrame()
        places = self.window.memory.place(desk.path).get("stages")
        kept = places if isinstance(places, dict) else {}
        frame.offer(self._stages(), kept)
        if frame.offers("read"):
            offer_search(frame)
        self.seat.saved.connect(frame.bottom.show_saved)
        self.seat.busy.connect(frame.bottom.show_busy)
        frame.keyboard_wanted.connect(lambda screen: self._then(screen.lead, screen))
        self.window.show_desk(frame, desk.path, found.title)
        self._show_overview(frame, found)
        last = str(kept.get("stage") or "")
        stage = last if last in {stage.key for stage in found.stages} else found.stage
        # One thing at a time, so that the window answers between them: bars and rail, the screen, what it shows.
        self._then(lambda: self._make_first(frame, stage, found), frame)

    def _then(self, step: Callable[[], object], frame: QWidget) -> None:
        if self.seat is not None:
            self.seat.ask(lambda _desk: None, lambda _nothing: step(), frame)

    def _make_first(self, frame: DeskFrame, stage: str, found: Overview) -> None:
        frame.stage_screen(stage)
        self._then(lambda: self._open_first(frame, stage, found), frame)

    def _open_first(self, frame: DeskFrame, stage: str, found: Overview) -> None:
        if self.seat is None or self.window.frame is not frame:
            return
        if not frame.current:  # else somebody was quicker than the window
            frame.open_stage(stage)
            frame.keyboard_wanted.emit(frame.current_screen())
        self.window.memory.note_opened(self.seat.desk.path, found.title, found.progress, self._clock())
        self.lock.watch(self.seat)
        tell_of_copies(self.seat, frame)
        check_after_a_crash(self.seat, frame)
        if self._notice is not None:
            frame.warn(self._notice)
            self._notice = None

    def _stages(self) -> Mapping[str, Callable[[], Screen]]:
        seat = self.seat
        if seat is None:
            return {}
        more: dict[str, Callable[[], Screen]] = {THIS_DESK: lambda: self._this_desk(seat)}
        if seat.desk.kind is DeskKind.JUROR:
            more[ROUND_OVER] = lambda: self._round_over(seat)
        return {**stages_of(seat), **more}

    def _round_over(self, seat: Seat) -> Screen:
        from jurydesk.gui.round_over.view import RoundOverScreen  # noqa: PLC0415 - wanted once in a desk's life

        screen = RoundOverScreen(seat)
        screen.gone.connect(lambda told: self._desk_gone(seat.desk.path, told))
        return screen

    def _desk_gone(self, path: Path, told: Sequence[str]) -> None:
        """The desk was deleted: nothing of it is remembered either."""
        self.window.leave_desk()
        self.window.memory.erase(path)
        self.window.show_start()
        self.window.tell(self.tr("The desk is deleted"), told)

    def _this_desk(self, seat: Seat) -> Screen:
        from jurydesk.gui.this_desk.view import ThisDeskScreen  # noqa: PLC0415 - seldom wanted, and never first

        screen = ThisDeskScreen(seat)
        screen.restore_wanted.connect(lambda copy: self.restoring.ask(copy.path, seat.desk.path, copy.at))
        screen.lock_wanted.connect(self.lock.lock)
        screen.changed_hands.connect(self._tell_again)
        return screen

    def _tell_again(self) -> None:
        frame = self.window.frame
        if self.seat is not None and frame is not None:
            tell_of_copies(self.seat, frame)
            self.seat.ask(overview, lambda found: self._show_overview(frame, found), frame)

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
        self.lock.heed(changes)
        frame.note(changes)
        self.seat.ask(overview, lambda found: self._show_overview(frame, found), frame)

    def put_away(self) -> None:
        """Close the desk that is open, after all that was typed is saved, with a backup where one is due."""
        if self.seat is None:
            return
        self.window.flush()
        self.lock.stop()
        seat, self.seat = self.seat, None
        if self._known is not None:
            self.window.memory.note_opened(seat.desk.path, self._known.title, self._known.progress, self._clock())
        at = self._clock()
        self.window.work.run(lambda: seat.desk.close(at=at), done=self._closed, owner=self)
        self.window.leave_desk()  # nobody types into a desk that is closed

    def _closed(self, said: tuple[str, ...]) -> None:
        if said:
            self.window.tell(self.tr("The desk is closed"), said)


def _first_look(desk: OpenDesk) -> Overview:
    """How far the desk is. What its screens are made of is loaded first, here beside the window: it takes its time."""
    import_module(f"jurydesk.gui.shell.{'juror' if desk.kind is DeskKind.JUROR else 'panel'}")
    return overview(desk)


def stages_of(seat: Seat) -> Mapping[str, Callable[[], Screen]]:
    """What makes each stage's screen, by its key, in the order of the rail."""
    if seat.desk.kind is DeskKind.JUROR:
        from jurydesk.gui.shell.juror import juror_stages  # noqa: PLC0415 - a panel's desk needs none of it

        return juror_stages(seat)
    from jurydesk.gui.shell.panel import panel_stages  # noqa: PLC0415 - a juror's desk needs none of it

    return panel_stages(seat)
