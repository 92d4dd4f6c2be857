"""The first page: what a person may have come for, and the desks opened last. Opens nothing itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import PlainButton, link
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import label, second
from jurydesk.gui.parts.sheets import Sheet, Sign, scrolled
from jurydesk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.gui.shell.memory import Recent

_COLUMN = 560


class Tile(PlainButton):
    """A large button with a sign, a verb and what it is for."""

    def __init__(self, sign: str, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("part", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(purpose)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.LARGE, theme.MEDIUM, theme.LARGE, theme.MEDIUM)
        row.setSpacing(theme.MEDIUM)
        self.sign = Sign(sign, Tone.BLUE, 22)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        for each in (label(title, "strong"), second(purpose)):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(each)
        row.addLayout(words, 1)
        self.sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As high as its words."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Long words take another line."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else self.sizeHint().height()


class StartPage(QWidget):
    """Five ways in, two quiet ones for bad days, and the recent desks; a file dropped anywhere is one more."""

    pack = Signal()
    desk = Signal()
    prepare = Signal()
    verify = Signal()
    example = Signal()
    restore = Signal()
    rebuild = Signal()
    recent = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tiles = self._tiles()
        self.links: list[QPushButton] = []
        self._recents = QVBoxLayout()
        self._right = QWidget()
        self._inner = QWidget()
        self._busy = label("", "quiet")
        self._busy.hide()
        self._build()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, 0, theme.WIDE, 0)
        outer.addWidget(scrolled(self._inner))
        self.show_recent(())

    def _build(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(theme.TIGHT, 2 * theme.WIDE, theme.TIGHT, theme.LARGE)
        column.setSpacing(theme.SMALL)
        column.addWidget(label(self.tr("JuryDesk"), "heading"))
        column.addWidget(label(self.tr("A panel judges proposals. Everything stays on this computer."), "quiet"))
        column.addSpacing(theme.LARGE)
        sides = QHBoxLayout()
        sides.setSpacing(theme.WIDE)
        left = QVBoxLayout()
        left.setSpacing(theme.SMALL)
        for tile in self.tiles:
            left.addWidget(tile)
        left.addStretch(1)
        sides.addLayout(left, 1)
        self._right.setLayout(self._recents)
        self._recents.setSpacing(theme.SMALL)
        self._recents.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self._right, 1)
        column.addLayout(sides)
        column.addSpacing(theme.SMALL)
        column.addLayout(self._quiet_ways())
        column.addWidget(self._busy)
        column.addSpacing(theme.LARGE)
        column.addWidget(second(self.tr("A pack, a desk, a hand-in or a list can also be dropped on this window.")))
        column.addStretch(1)

    def show_busy(self, sentence: str) -> None:
        """What is being made, while the ways in rest; nothing when it is done."""
        self._busy.setText(sentence)
        self._busy.setVisible(bool(sentence))
        for each in (*self.tiles, *self.links):
            each.setEnabled(not sentence)

    def _quiet_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.WIDE)
        for signal, words in (
            (self.restore, self.tr("Bring a backup back…")),
            (self.rebuild, self.tr("Recover a panel's desk…")),
        ):
            made = link(words, signal.emit)
            self.links.append(made)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _tiles(self) -> list[Tile]:
        ways = (
            (
                self.pack,
                "package-open",
                self.tr("Open a pack I received"),
                self.tr("A juror's way in: a file and a code"),
            ),
            (self.desk, "folder-open", self.tr("Open a desk"), self.tr("Go on where you stopped")),
            (self.prepare, "users", self.tr("Prepare a panel"), self.tr("For the office: rules, proposals, jurors")),
            (
                self.verify,
                "shield-check",
                self.tr("Verify a list"),
                self.tr("For whoever received a recommendation list and its record"),
            ),
            (
                self.example,
                "book-open",
                self.tr("Look around with an example"),
                self.tr("24 invented proposals, 9 invented jurors"),
            ),
        )
        made = []
        for signal, sign, title, purpose in ways:
            tile = Tile(sign, title, purpose)
            tile.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            made.append(tile)
        return made

    def show_recent(self, desks: Sequence[Recent]) -> None:
        """The desks opened last, each with when and how far."""
        while self._recents.count():
            item = self._recents.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._right.setVisible(bool(desks))
        self._inner.setMaximumWidth(2 * _COLUMN if desks else _COLUMN)
        if not desks:
            return
        sheet = Sheet(margin=theme.TIGHT, spacing=0)
        head = label(self.tr("Opened before"), "strong")
        head.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.TIGHT)
        sheet.column.addWidget(head)
        for each in desks:
            sheet.column.addWidget(self._recent_row(each))
        self._recents.addWidget(sheet)
        self._recents.addStretch(1)

    def _recent_row(self, desk: Recent) -> QPushButton:
        moment = desk.when()
        when = self.tr("opened {time}").format(time=speaker().time(moment)) if moment else ""
        name = desk.title or Path(desk.path).stem
        row = Tile("file-lock", name, " · ".join(filter(None, (desk.progress, when))))
        row.setProperty("part", "plain")
        row.setToolTip(desk.path)
        row.clicked.connect(partial(self._emit_recent, desk.path))
        return row

    def _emit_recent(self, path: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own signal
        self.recent.emit(Path(path))
