"""The window: start page or one desk, one place for trouble, and a close that loses nothing."""

from __future__ import annotations

import base64
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.shell.keys import KeysDialog
from jurydesk.gui.shell.start import StartPage
from jurydesk.gui.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.shell.frame import DeskFrame
    from jurydesk.gui.shell.memory import Memory
    from jurydesk.gui.work import Work

LOCK_KEY = "Ctrl+Shift+L"
_FIRST_SIZE = QSize(1280, 800)
_SMALLEST = QSize(800, 560)
_KEPT_EVERY = 15_000  # milliseconds: where the program ends unasked, little of how it was left is forgotten


class MainWindow(QMainWindow):
    """`dropped` carries a file let fall on the window; `left` says that the desk was closed for the start page.

    `lock_key` asks for the lock. While a page covers the desk nothing else is taken; `hold` keeps it from closing.
    """

    dropped = Signal(Path)
    left = Signal()
    lock_key = Signal()

    def __init__(self, work: Work, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.memory = memory
        self.start = StartPage()
        self.frame: DeskFrame | None = None
        self._desk: Path | None = None
        self._closing = False
        self._waiting = False
        self._told = False
        self.hold = False
        self._titled = ""
        self._cover: QWidget | None = None
        self._before: QWidget | None = None
        self._page: QWidget | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self.setCentralWidget(self._pages)
        self.setWindowTitle("JuryDesk")
        self.setMinimumSize(_SMALLEST.boundedTo(self._room()))
        self.setAcceptDrops(True)
        self.trouble = Trouble(self, save=self.flush)
        for trouble in (work.troubled, work.broken):
            trouble.connect(self._stay)
        work.troubled.connect(self.trouble.show_trouble)
        work.broken.connect(self.trouble.show_bug)
        self._connect()
        self._put_back(None)
        self.start.show_recent(memory.recent())

    def _connect(self) -> None:
        QShortcut("F1", self).activated.connect(self.show_keys)
        QShortcut("Ctrl+W", self).activated.connect(self._leave_by_key)
        QShortcut(LOCK_KEY, self).activated.connect(self.lock_key)
        QShortcut("Ctrl+Q", self).activated.connect(self.close)
        keeping = QTimer(self, interval=_KEPT_EVERY)
        keeping.timeout.connect(self.keep_places)
        keeping.start()

    def show_desk(self, frame: DeskFrame, desk: Path, title: str) -> None:
        """Show an open desk as it was left."""
        self._keep()
        self._drop_frame()
        self.frame, self._desk = frame, desk
        self._pages.addWidget(frame)
        self._pages.setCurrentWidget(frame)
        self._titled = f"{title} · JuryDesk"
        self.setWindowTitle(self._titled)
        self._put_back(desk)
        frame.stage_opened.connect(self.keep_places)

    def show_page(self, page: QWidget, title: str) -> None:
        """Show something that needs no desk, with the way back to the start page."""
        self.leave_desk()
        holder = QWidget()
        holder.setProperty("part", "ground")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, theme.SMALL, 0, 0)
        back = button(self.tr("Back to the start page"), self.show_start, part="plain")
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(page, 1)
        self._page = holder
        self._pages.addWidget(holder)
        self._pages.setCurrentWidget(holder)
        self.setWindowTitle(f"{title} · JuryDesk")

    def show_start(self) -> None:
        """The start page, with the desks opened last."""
        if self._page is not None:
            self._pages.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        self.setWindowTitle("JuryDesk")
        self.start.show_recent(self.memory.recent())
        self._pages.setCurrentWidget(self.start)

    def leave_desk(self) -> None:
        """Save, put the desk away, and show the start page."""
        if self.frame is None:
            self.show_start()
            return
        self.flush()
        self._keep()
        self._drop_frame()
        self._desk = None
        self.left.emit()
        self.show_start()

    def _leave_by_key(self) -> None:
        if not self.hold:
            self.leave_desk()

    @property
    def covered(self) -> bool:
        """Whether a page hides the desk."""
        return self._cover is not None

    def cover(self, page: QWidget, *, hold: bool) -> None:
        """Hide all that the desk shows behind a page, and remember where the keyboard was."""
        self._before = self.focusWidget()
        self._cover, self.hold = page, hold
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle("JuryDesk")
        page.setFocus()

    def uncover(self) -> None:
        """The desk as it was."""
        page, self._cover, self.hold = self._cover, None, False
        if page is None:
            return
        self._pages.removeWidget(page)
        page.deleteLater()
        if self.frame is not None:
            self._pages.setCurrentWidget(self.frame)
            self.setWindowTitle(self._titled)
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus()

    def flush(self) -> None:
        """Hand over everything that was typed and not yet saved."""
        if self.frame is not None:
            self.frame.flush()

    def show_keys(self) -> None:
        """All keys, of the open screen first."""
        if self.covered:
            return
        everywhere = [
            ("F1", self.tr("show these keys")),
            ("Alt+1 … 9", self.tr("open a stage of the desk")),
            (LOCK_KEY, self.tr("lock the desk; the passphrase opens it again")),
            ("Ctrl+W", self.tr("leave the desk for the start page")),
            ("Ctrl+Q", self.tr("close JuryDesk; everything is saved")),
        ]
        screen = self.frame.current_screen() if self.frame is not None else None
        if self.frame is not None and self.frame.offers("read") and self.frame.current != "read":
            everywhere.insert(2, ("Ctrl+Shift+F", self.tr("search all proposals")))
        dialog = KeysDialog(screen.keys() if screen is not None else (), everywhere, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def tell(self, title: str, sentences: Sequence[str]) -> None:
        """Something that must be known although nothing is asked; a window that is about to close waits for it."""
        self.setEnabled(True)
        told = ActDialog(title, parent=self)
        told.tell(sentences)
        told.finished.connect(self._was_told)
        self._told = True
        told.open()

    def _was_told(self) -> None:
        self._told = False
        if self._closing:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, then close the desk with its backup; the window goes when the store thread has nothing left to do."""
        if self.hold:
            event.ignore()
            return
        if not self._closing:
            self._closing = True
            if self.frame is None:
                self._keep()
            else:
                self.flush()
        if self.frame is not None and not self.work.saving:
            self.leave_desk()
        if self.work.saving or self._told:
            self._wait()
            event.ignore()
            return
        event.accept()

    def _wait(self) -> None:
        if not self._waiting:
            self._waiting = True
            self.work.idle.connect(self.close)
        self.start.show_busy(self.tr("The desk is being closed."))
        self.setEnabled(self._told)

    def _stay(self) -> None:
        """What was typed could not be saved: the desk stays open with it, and the person hears why."""
        if not self._closing or self.frame is None:
            return
        self._closing = False
        if self._waiting:
            self._waiting = False
            self.work.idle.disconnect(self.close)
        self.start.show_busy("")
        self.setEnabled(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be let fall anywhere."""
        if (
            not self.covered
            and event.mimeData().hasUrls()
            and all(url.isLocalFile() for url in event.mimeData().urls())
        ):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Each file by itself; what it is, its content tells."""
        for url in event.mimeData().urls():
            self.dropped.emit(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def _drop_frame(self) -> None:
        if self.frame is not None:
            self.frame.put_away()
            self._pages.removeWidget(self.frame)
            self.frame.deleteLater()
            self.frame = None

    def keep_places(self) -> None:
        """Remember how the open desk looks now; called now and then, for the day the program ends unasked."""
        if self.frame is not None and self.frame.current and not self._closing:
            self._keep()

    def _keep(self) -> None:
        """Remember place and size of the window, and how the desk's screens were left."""
        place: dict[str, object] = {"window": base64.b64encode(self.saveGeometry().data()).decode("ascii")}
        if self.frame is not None:
            place["stages"] = self.frame.places()
        self.memory.keep_place(self._desk, place)

    def _put_back(self, desk: Path | None) -> None:
        kept = self.memory.place(desk).get("window")
        if isinstance(kept, str):
            with suppress(ValueError):
                if self.restoreGeometry(QByteArray(base64.b64decode(kept))):
                    return
        if desk is None:
            self.resize(_FIRST_SIZE.boundedTo(self._room()))

    def _room(self) -> QSize:
        """What the screen has; at twice the size a small one has half the points, and no window is larger than it."""
        return self.screen().availableGeometry().size()
