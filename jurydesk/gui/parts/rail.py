"""The stages of a desk in the order they happen, each with what is done; shrinks to its signs where room is short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from jurydesk.gui.parts import icons, theme
from jurydesk.gui.parts.buttons import PlainButton
from jurydesk.gui.parts.labels import label, restyle, second

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 188
NARROW_WIDTH = 56
_DISC = 20


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the way: its key, title, what is done of it in a few words, and whether it is complete."""

    key: str
    title: str
    progress: str = ""
    complete: bool = False


class Disc(QWidget):
    """The stage's number in a round ground, or the tick of a stage that is complete."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._complete = False
        self._current = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, *, complete: bool, current: bool) -> None:
        """A tick on green, the number on blue, or the number on grey."""
        self._complete, self._current = complete, current
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough for two figures of the person's font."""
        side = max(_DISC, int(self.fontMetrics().height() * 1.25))
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, then figure or tick."""
        colours = theme.colours()
        ground, ink = colours.grey_soft, colours.second
        if self._complete:
            ground, ink = colours.green_disc, colours.on_green
        elif self._current:
            ground, ink = colours.blue, colours.on_blue
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(self.rect())
        if self._complete:
            inset = self.width() * 0.22
            icons.paint(painter, "check", ink, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        else:
            painter.setFont(theme.scaled(self.font(), theme.SECONDARY, bold=True))
            painter.setPen(QColor(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class StageButton(PlainButton):
    """One stage of the rail; its accessible name says title and progress together."""

    def __init__(self, number: int, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("part", "stage")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        # By itself a button is as wide as its words ask for, and its words would be wrapped too late.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._disc = Disc(number)
        self._title = label("", wrap=True)
        self._progress = second("")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, theme.SMALL, theme.SMALL, theme.SMALL)
        row.setSpacing(theme.SMALL)
        row.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for widget in (self._title, self._progress):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(lambda _on: self._restate())
        self.stage = stage
        self.show_stage(stage)

    def show_stage(self, stage: Stage) -> None:
        """What is done by now."""
        self.stage = stage
        self._title.setText(stage.title)
        self._progress.setText(stage.progress)
        self._progress.setVisible(bool(stage.progress) and self._title.isVisibleTo(self))
        self.setAccessibleName(", ".join(filter(None, (stage.title, stage.progress))))
        self.setToolTip(self.accessibleName())
        self._restate()

    def show_narrow(self, *, narrow: bool) -> None:
        """Only the sign, or sign and words."""
        self._title.setVisible(not narrow)
        self._progress.setVisible(not narrow and bool(self.stage.progress))

    def _restate(self) -> None:
        self._disc.show_state(complete=self.stage.complete, current=self.isChecked())
        part = "strong" if self.isChecked() else ""
        if self._title.property("part") != part:
            self._title.setProperty("part", part)
            restyle(self._title)

    def sizeHint(self) -> QSize:
        """As high as its words, which wrap."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As its layout needs it."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Long German titles take a second line; a sign alone has no height that follows its width."""
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Points the words take at this width; the sign's own height where the words are hidden."""
        layout = self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        return layout.heightForWidth(width) if layout is not None and wraps else self.sizeHint().height()


class Rail(QFrame):
    """All stages; `chosen` carries the key of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "rail")
        self.setAccessibleName(self.tr("Stages"))
        self._buttons: dict[str, StageButton] = {}
        self._narrow = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SMALL, theme.SMALL, theme.SMALL, theme.MEDIUM)
        column.setSpacing(theme.TIGHT)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(theme.TIGHT)
        self._foot = second("")
        self._foot.setContentsMargins(10, 0, 0, 0)
        column.addLayout(self._stages)
        column.addStretch(1)
        column.addWidget(self._foot)
        self.show_narrow(narrow=False)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages with what is done; the buttons stay where their keys stay."""
        if [stage.key for stage in stages] != list(self._buttons):
            self._build(stages)
        for stage in stages:
            self._buttons[stage.key].show_stage(stage)
            self._buttons[stage.key].show_narrow(narrow=self._narrow)

    def show_current(self, key: str) -> None:
        """Mark the stage that is open."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def lead_focus(self) -> None:
        """Where the focus is on the rail or nowhere, let it follow to the open stage."""
        if self.window().focusWidget() in (None, *self._buttons.values()):
            current = next((made for made in self._buttons.values() if made.isChecked()), None)
            if current is not None:
                current.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_foot(self, text: str) -> None:
        """A quiet line at the foot ("2 h 40 so far, 9 proposals to go")."""
        self._foot.setText(text)

    def show_narrow(self, *, narrow: bool) -> None:
        """Shrink to the signs, or open up again."""
        self._narrow = narrow
        self.setFixedWidth(NARROW_WIDTH if narrow else max(WIDTH, self.fontMetrics().averageCharWidth() * 27))
        self._foot.setVisible(not narrow)
        for made in self._buttons.values():
            made.show_narrow(narrow=narrow)

    def buttons(self) -> Sequence[StageButton]:
        """The stages from top to bottom."""
        return tuple(self._buttons.values())

    def _build(self, stages: Sequence[Stage]) -> None:
        for made in self._buttons.values():
            made.deleteLater()
        self._buttons = {}
        for number, stage in enumerate(stages, 1):
            made = StageButton(number, stage)
            made.clicked.connect(lambda _checked=False, key=stage.key: self.chosen.emit(key))
            self._buttons[stage.key] = made
            self._stages.addWidget(made)
