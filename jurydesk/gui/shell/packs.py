"""The way from files a juror received to an open desk: asked, opened in any order, and what they changed is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import shiboken6
from PySide6.QtCore import QObject

from jurydesk import places
from jurydesk.errors import DeskError, explain
from jurydesk.gui.parts.buttons import tool
from jurydesk.gui.parts.secrets import RecoveryDialog
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.missing import MissingPartDialog
from jurydesk.gui.shell.pack import PackDialog
from jurydesk.gui.shell.pack_files import Offer
from jurydesk.gui.work import Cancelled
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from jurydesk.actions.packs import OpenedPack
    from jurydesk.gui.shell.desks import Desks
    from jurydesk.gui.shell.pack import Wish
    from jurydesk.gui.shell.window import MainWindow

    Report: TypeAlias = Callable[[int, int], None]
    Stopped: TypeAlias = Callable[[], bool]

_ROSTER = "roster"


@dataclass(frozen=True)
class Opening:
    """A desk after some files were opened on it, what they changed there, and why one of them was not taken."""

    found: OpenedPack
    news: tuple[str, ...] = ()
    refused: str = ""


class PackWay(QObject):
    """Asks for what a pack needs, and hands the open desk to `Desks`."""

    def __init__(self, window: MainWindow, desks: Desks) -> None:
        super().__init__(window)
        self._window = window
        self._desks = desks
        self._dialog: PackDialog | None = None

    def open(self, files: Sequence[Path] = ()) -> None:
        """Ask for code and passphrase, and open the files into a desk; files that come meanwhile join them."""
        if self._dialog is not None and shiboken6.isValid(self._dialog) and self._dialog.isVisible():
            self._dialog.add(files)
            return
        dialog = self._dialog = PackDialog(
            files, lambda wish: self._try(dialog, wish), folder=places.desks(), known=self._known(), parent=self._window
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _known(self) -> list[Offer]:
        """The juror's desk that is open, then those opened before."""
        seat = self._desks.seat
        found = []
        if seat is not None and seat.desk.kind is DeskKind.JUROR:
            found.append(Offer(seat.desk.path, self.tr("The desk that is open"), open=True))
        for each in self._window.memory.recent():
            path = Path(each.path)
            if all(path != offer.path for offer in found):
                found.append(Offer(path, " · ".join(filter(None, (each.title, each.progress)))))
        return found

    def _try(self, dialog: PackDialog, wish: Wish) -> None:
        if self._desks.seat is not None:
            self._window.leave_desk()
        work, at = self._window.work, self._desks.now()
        left: list[int] = []  # filled when the person gave up meanwhile
        dialog.finished.connect(left.append)

        def act(report: Report, cancelled: Stopped) -> Opening:
            work.on_store_thread(lambda: None)  # the desk that was open is closed by then
            return open_files(wish, at=at, report=report, cancelled=cancelled)

        def opened(opening: Opening) -> None:
            if left:
                work.run(lambda: _undo(opening))
                return
            dialog.accept()
            if opening.found.missing or opening.refused:
                self._ask_for_more(opening, wish.code)
            else:
                self._first_look(opening)

        def refused(err: DeskError) -> None:
            if not left:
                dialog.refuse(_both(err))

        def progress(done: int, of: int) -> None:
            if not left:
                dialog.show_progress(done, of)

        dialog.wait(work.run_long(act, done=opened, failed=refused, progress=progress, owner=self))

    def _ask_for_more(self, opening: Opening, code: str) -> None:
        """What is missing can be added at once; the desk goes on whether it is or not."""
        current = [opening]

        def add(files: Sequence[Path]) -> None:
            at, before = self._desks.now(), current[0]

            def act(report: Report, cancelled: Stopped) -> Opening:
                return open_more(before, files, code=code, at=at, report=over_all(files, report), cancelled=cancelled)

            dialog.wait(self._window.work.run_long(act, done=came, progress=dialog.show_progress, owner=dialog))

        def came(after: Opening) -> None:
            current[0] = after
            dialog.show_missing(after.found.missing, after.refused)
            if not after.found.missing and not after.refused:
                dialog.accept()

        dialog = MissingPartDialog(opening.found.missing, opening.refused, add, self._window)
        dialog.finished.connect(lambda _result: self._first_look(current[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _first_look(self, opening: Opening) -> None:
        """The recovery code of a new desk, then the desk with what there is to know."""
        found = opening.found

        def show() -> None:
            self._desks.show(found.desk)
            self._desks.warn_once(self._notice(opening))

        if not found.recovery_code:
            show()
            return
        shown = RecoveryDialog(found.recovery_code, self._window)
        shown.accepted.connect(show)
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _notice(self, opening: Opening) -> Strip:
        """One strip: what the files changed, or on a new desk what to compare."""
        found, said = opening.found, list(opening.news)
        if found.recovery_code:
            text = self.tr("Compare the panel key's fingerprint with the letter or by phone: {code}")
            said.insert(0, text.format(code=found.panel_key_short))
            if found.kind == _ROSTER:
                said.append(self.tr("There are no documents yet: declare first, then send the declaration file."))
        strip = Strip("\n".join(said))
        strip.row.addWidget(tool("x", self.tr("Close this notice"), strip.hide))
        return strip


def open_files(wish: Wish, *, at: datetime, report: Report, cancelled: Stopped) -> Opening:
    """Open the files in the order given; what was opened stays, whatever a later one is refused for.

    Progress is told in bytes of all of them. Stopped after the first, it returns what has come by then. Raises
    DeskError where none could be opened.
    """
    from jurydesk.actions.pack_parts import PartCame  # noqa: PLC0415 - sealing takes its time to load
    from jurydesk.actions.packs import open_pack  # noqa: PLC0415 - sealing takes its time to load

    wish.desk.parent.mkdir(parents=True, exist_ok=True)
    again: DeskError | None = None
    reports = over_all(wish.files, report)
    for place, file in enumerate(wish.files, 1):
        try:
            found = open_pack(
                pack=file,
                code=wish.code,
                desk=wish.desk,
                passphrase=wish.passphrase,
                at=at,
                progress=reports[file],
                cancelled=cancelled,
            )
        except PartCame as came:
            again = came
            continue
        rest = wish.files[place:]
        return open_more(_first(found), rest, code=wish.code, at=at, report=reports, cancelled=cancelled)
    raise again or ValueError("no file was named")


def open_more(
    before: Opening,
    files: Sequence[Path],
    *,
    code: str,
    at: datetime,
    report: Mapping[Path, Report],
    cancelled: Stopped,
) -> Opening:
    """Open further files on the desk; one that came before is passed over, the first that is refused ends it.

    Stopped, it returns what has come by then.
    """
    from jurydesk.actions.pack_parts import PartCame  # noqa: PLC0415 - sealing takes its time to load
    from jurydesk.actions.packs import renew  # noqa: PLC0415 - sealing takes its time to load

    found, refused = before.found, ""
    for file in files:
        try:
            found = renew(found.desk, pack=file, code=code, at=at, progress=report[file], cancelled=cancelled)
        except PartCame:
            continue
        except Cancelled:
            break
        except DeskError as err:
            refused = "" if cancelled() else _both(err)
            break
    told = tuple(sentence for sentence in before.news if sentence != before.found.missing)
    if found.missing:
        told = (*told, found.missing)
    return Opening(replace(found, recovery_code=before.found.recovery_code), told, refused)


def over_all(files: Sequence[Path], report: Report) -> dict[Path, Report]:
    """For each of these files its own report, which tells how much of all of them is read."""
    sizes = {file: file.stat().st_size if file.is_file() else 0 for file in files}
    of, before, found = sum(sizes.values()), 0, {}
    for file, size in sizes.items():
        found[file] = _from(before, size, of, report)
        before += size
    return found


def _from(before: int, size: int, of: int, report: Report) -> Report:
    return lambda done, whole: report(before + size * done // max(whole, 1), of)


def _undo(opening: Opening) -> None:
    """Close what nobody waits for any more; a desk whose recovery code nobody has seen must not stay."""
    from jurydesk.actions.desks import remove_desk  # noqa: PLC0415 - only where somebody gave up in the last moment

    opening.found.desk.close()
    if opening.found.recovery_code:
        remove_desk(opening.found.desk.path)


def _first(found: OpenedPack) -> Opening:
    from jurydesk.actions.pack_news import pack_news  # noqa: PLC0415 - only where a pack is opened

    news = pack_news(found.desk, found)
    if found.recovery_code:  # a new desk: everything is new, only what is missing is worth saying
        news = tuple(filter(None, (found.missing,)))
    return Opening(found, news)


def _both(err: DeskError) -> str:
    return " ".join(filter(None, explain(err)))
