"""The ways into the program: what the start page offers and what is let fall on the window. Every act is in actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from jurydesk import places
from jurydesk.actions import desks as acts
from jurydesk.errors import DeskError, explain
from jurydesk.gui.shell.packs import PackWay
from jurydesk.gui.shell.passphrase import NewPassphraseDialog, RecoveryDialog
from jurydesk.gui.shell.prepare import Prepared, PrepareDialog
from jurydesk.gui.shell.rebuild import RebuildDialog, RebuildWish
from jurydesk.gui.shell.recognise import Kind, kind_of
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog

    from jurydesk.actions.demo import DemoFiles
    from jurydesk.actions.desks import MadeDesk
    from jurydesk.domain.call import Call
    from jurydesk.gui.shell.desks import Desks
    from jurydesk.gui.shell.window import MainWindow

_FROM_A_JUROR = frozenset({".juryhandin", ".jurydeclaration"})


class Ways(QObject):
    """Connects the start page to dialogs and acts, and hands open desks to `Desks`."""

    def __init__(self, window: MainWindow, desks: Desks) -> None:
        super().__init__(window)
        self._window = window
        self._desks = desks
        self._packs = PackWay(window, desks)
        start = window.start
        start.pack.connect(self._choose_pack)
        start.desk.connect(self._choose_desk)
        start.prepare.connect(self.prepare)
        start.verify.connect(self.verify)
        start.example.connect(self.look_around)
        start.restore.connect(desks.restoring.choose)
        start.rebuild.connect(self.rebuild)
        start.recent.connect(desks.ask_and_open)
        window.dropped.connect(self.take)

    def take(self, path: Path) -> None:
        """Do with a file what its content asks for."""
        kind = kind_of(path)
        if kind is Kind.DESK:
            self._desks.ask_and_open(path)
        elif kind is Kind.PACK:
            self.open_pack(path)
        elif kind is Kind.LIST:
            self.verify(path)
        elif kind is Kind.HAND_IN and self._window.frame is not None and self._window.frame.offers("intake"):
            self._window.frame.open_stage("intake", path)
        elif kind is Kind.HAND_IN and self._may_be_a_dossier(path):
            self.open_pack(path)
        else:
            self._not_taken(path, kind)

    def _may_be_a_dossier(self, path: Path) -> bool:
        """On a juror's desk a sealed file that is not named as one from a juror is one to a juror."""
        frame = self._window.frame
        return frame is not None and frame.offers("declare") and path.suffix.lower() not in _FROM_A_JUROR

    def open_pack(self, pack: Path | None = None) -> None:
        """Ask for code and passphrase, and open the pack into a desk; a file that comes meanwhile is one more part."""
        self._packs.open([pack] if pack is not None else [])

    def prepare(self) -> None:
        """Ask what is judged and by which rules, then for a passphrase, and make the panel's desk."""
        from jurydesk.actions.profiles import list_profiles  # noqa: PLC0415 - only an office needs it

        dialog = PrepareDialog(list_profiles(), lambda wish: self._prepared(dialog, wish), self._window)
        dialog.open()

    def verify(self, path: Path | None = None) -> None:
        """Open the screen for recipients."""
        from jurydesk.gui.verify.view import VerifyScreen  # noqa: PLC0415 - only a recipient needs it

        screen = VerifyScreen(self._window.work)
        self._window.show_page(screen, self.tr("Verify a list"))
        screen.open_at(path)

    def look_around(self) -> None:
        """Play the example panel into a folder of its own and open the chair's desk on it."""
        folder = places.desks() / self.tr("Example")
        at = self._desks.now()

        def act(report: Callable[[int, int], None], _cancelled: object) -> DemoFiles:
            from jurydesk.actions.demo import run_demo  # noqa: PLC0415 - only for looking around

            folder.parent.mkdir(parents=True, exist_ok=True)
            done: list[str] = []

            def say(sentence: str) -> None:
                done.append(sentence)
                report(len(done), 0)

            return run_demo(_fresh(folder), say=say, at=at)

        def played(files: DemoFiles) -> None:
            self._window.start.show_busy("")
            self._desks.open_with(files.panel_desk, files.passphrase, as_chair=True)

        def refused(err: DeskError) -> None:
            self._window.start.show_busy("")
            self._window.trouble.show_trouble(err)

        self._window.start.show_busy(self.tr("The example panel judges its proposals; this takes a minute."))
        self._window.work.run_long(act, done=played, failed=refused, owner=self)

    def rebuild(self) -> None:
        """Ask for charter, table, key and reason, and make a lost panel's desk anew."""

        def tried(wish: RebuildWish) -> None:
            at = self._desks.now()

            def act(_report: object, _cancelled: object) -> MadeDesk:
                from jurydesk.actions.recovering import rebuild  # noqa: PLC0415 - only after a loss

                wish.desk.parent.mkdir(parents=True, exist_ok=True)
                return rebuild(
                    desk=wish.desk,
                    passphrase=wish.passphrase,
                    charter=wish.charter,
                    jurors=wish.jurors,
                    columns={},
                    recovery_key=wish.recovery_key,
                    reason=wish.reason,
                    closes_at=wish.closes_at,
                    at=at,
                ).made

            def made(found: MadeDesk) -> None:
                dialog.accept()
                self._show_code(found)

            self._window.work.run_long(act, done=made, failed=dialog.refuse_for, owner=dialog)

        dialog = RebuildDialog(tried, self._window)
        dialog.open()

    def _prepared(self, asked: PrepareDialog, wish: Prepared) -> None:
        """Ask for the passphrase over the dialog, which stays with all that was typed until the desk is made."""
        try:
            call = _call_of(wish)
        except DeskError as err:
            asked.refuse(_both(err))
            return

        def made(passphrase: str) -> None:
            at = self._desks.now()

            def act() -> MadeDesk:
                from jurydesk.actions.profiles import load_rules  # noqa: PLC0415 - only an office needs it

                rules = load_rules(wish.profile)
                wish.path.parent.mkdir(parents=True, exist_ok=True)
                return acts.create_panel_desk(path=wish.path, passphrase=passphrase, call=call, rules=rules, at=at)

            self._desks.put_away()
            self._window.work.run(
                act,
                done=lambda desk: self._made((dialog, asked), desk),
                failed=lambda err: dialog.refuse(_both(err)),
                owner=dialog,
            )

        dialog = NewPassphraseDialog(
            self.tr("It locks the panel's desk on this computer. Nobody can look it up for you."), made, asked
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _made(self, dialogs: Sequence[QDialog], made: MadeDesk) -> None:
        for each in dialogs:
            each.accept()
        self._show_code(made)

    def _show_code(self, made: MadeDesk) -> None:
        shown = RecoveryDialog(made.recovery_code, self._window, hand_in_key=made.hand_in_key)
        shown.accepted.connect(lambda: self._desks.show(made.desk))
        shown.finished.connect(shown.deleteLater)
        shown.open()

    def _choose_pack(self) -> None:
        self.open_pack(None)

    def _choose_desk(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self._window, self.tr("Which desk?"), str(places.desks()), self.tr("Desks (*.jurydesk);;All files (*)")
        )
        if name:
            self._desks.ask_and_open(Path(name))

    def _not_taken(self, path: Path, kind: Kind) -> None:
        if kind is Kind.HAND_IN:
            err = DeskError(
                phrase("Window", "“{file}” is a file from a juror to the panel: a hand-in or a declaration file."),
                phrase("Window", "Open the panel's desk first; it is taken in there."),
                file=path.name,
            )
        elif kind is Kind.RECORD:
            err = DeskError(
                phrase("Window", "“{file}” is a record."),
                phrase("Window", "Drop the signed list; its record beside it is found."),
                file=path.name,
            )
        else:
            err = DeskError(
                phrase("Window", "“{file}” is nothing that JuryDesk knows."),
                phrase("Window", "Drop a pack, a desk, a hand-in or a signed list."),
                file=path.name,
            )
        self._window.trouble.show_trouble(err)


def _call_of(wish: Prepared) -> Call:
    """The call that was described. Raises DeskError for a sum that is none."""
    from jurydesk.actions.preparing import new_call  # noqa: PLC0415 - only an office needs it

    return new_call(
        title=wish.title,
        round_=wish.round,
        phase=wish.phase,
        file_number=wish.file_number,
        envelope=wish.envelope,
        closes_at=wish.closes_at,
        mode=wish.mode,
        language=wish.language,
        office=wish.office,
    )


def _both(err: DeskError) -> str:
    return " ".join(filter(None, explain(err)))


def _fresh(folder: Path) -> Path:
    """A folder that is not there yet."""
    number, path = 2, folder
    while path.exists():
        path = folder.with_name(f"{folder.name} {number}")
        number += 1
    return path
