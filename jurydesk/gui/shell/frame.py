"""The frame of an open desk: bar above, rail at the left, one stage at a time, the quiet bar below."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.rail import Rail, Stage
from jurydesk.gui.parts.sheets import BottomBar, TopBar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jurydesk.gui.parts.screen import Screen
    from jurydesk.store.queries import Changes

_STAGE_KEYS = 9


class DeskFrame(QWidget):
    """Stages are made when they are first opened; `stage_opened` carries the key of the one now shown.

    `keyboard_wanted` carries a screen that was opened by its key: the keyboard goes there once it shows something.
    """

    stage_opened = Signal(str)
    keyboard_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = TopBar()
        self.rail = Rail()
        self.bottom = BottomBar()
        self._stack = QStackedWidget()
        self._makers: dict[str, Callable[[], Screen]] = {}
        self._screens: dict[str, Screen] = {}
        self._current = ""
        self._warnings: list[QWidget] = []
        self._places: dict[str, object] = {}
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.bottom)
        self.rail.chosen.connect(self.open_stage)
        for number in range(1, _STAGE_KEYS + 1):
            keys = QShortcut(f"Alt+{number}", self)
            keys.activated.connect(lambda number=number: self._open_number(number))

    @property
    def current(self) -> str:
        """The key of the stage that is shown."""
        return self._current

    def offer(self, makers: Mapping[str, Callable[[], Screen]], places: Mapping[str, object] | None = None) -> None:
        """The stages this desk has, in order, each with what makes its screen; `places` is how they were left."""
        self._makers = dict(makers)
        self._places = dict(places or {})

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Titles and progress for the rail."""
        self.rail.show_stages(stages)
        self.rail.show_current(self._current)

    def open_stage(self, key: str, subject: object = None) -> None:
        """Show a stage, made now if it is the first time, and let it ask again for what it shows."""
        screen = self._screens.get(key) or self._make(key)
        if self._current and self._current != key:
            self._screens[self._current].flush()
        self._current = key
        self._stack.setCurrentWidget(screen)
        self.rail.show_current(key)
        self.rail.lead_focus()
        screen.refresh()
        if subject is not None:
            screen.open_at(subject)
        self.stage_opened.emit(key)

    def offers(self, key: str) -> bool:
        """Whether this desk has such a stage."""
        return key in self._makers

    def stage_screen(self, key: str) -> Screen:
        """The screen of a stage, made if need be."""
        return self._screens.get(key) or self._make(key)

    def current_screen(self) -> Screen | None:
        """What is shown."""
        return cast("Screen | None", self._stack.currentWidget())

    def note(self, changes: Changes) -> None:
        """Let the open stage ask again, if what changed is its subject; the others ask when they are opened."""
        screen = self.current_screen()
        if screen is not None and changes.touch(*screen.concerns):
            screen.refresh()

    def flush(self) -> None:
        """Let every screen hand over what was typed."""
        for screen in self._screens.values():
            screen.flush()

    def put_away(self) -> None:
        """Let every screen end what runs for it, once; nothing is opened in this frame any more."""
        while self._screens:
            self._screens.popitem()[1].put_away()

    def places(self) -> dict[str, object]:
        """How everything was left, stage by stage; what was not opened this time stays as it was before."""
        kept: dict[str, object] = {key: dict(screen.place()) for key, screen in self._screens.items()}
        return self._places | kept | {"stage": self._current}

    def warn(self, strip: QWidget) -> None:
        """Put a notice over the stages; it stays while the desk is open."""
        self._column.insertWidget(1, strip)

    def show_warnings(self, strips: Sequence[QWidget]) -> None:
        """Notices that take the place of those shown this way before."""
        for old in self._warnings:
            self._column.removeWidget(old)
            old.deleteLater()
        self._warnings = list(strips)
        for strip in reversed(self._warnings):
            self.warn(strip)

    def _make(self, key: str) -> Screen:
        screen = self._makers[key]()
        screen.put_back(_mapping(self._places.get(key)))
        screen.go.connect(self.open_stage)
        self._screens[key] = screen
        self._stack.addWidget(screen)
        return screen

    def _open_number(self, number: int) -> None:
        keys = list(self._makers)
        if number <= len(keys):
            self.open_stage(keys[number - 1])
            self.keyboard_wanted.emit(self.current_screen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1100 points of width the rail shrinks to its signs."""
        self.rail.show_narrow(narrow=event.size().width() < theme.NARROW * theme.room(self.font()))
        super().resizeEvent(event)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}
