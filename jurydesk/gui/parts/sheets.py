"""White sheets on the ground, strips that tell something, the bars above and below; none of them decides anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from jurydesk.gui.parts import icons, theme
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import Elided, label, second

if TYPE_CHECKING:
    import datetime as dt

    from jurydesk.gui.parts.state import Badge

_SHARE = 0.4  # of the screen's height
_TITLE = 16  # letters of the call's title that are always shown


class Sheet(QFrame):
    """A white sheet with thin edges; add to its `column`."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = theme.LARGE, spacing: int = theme.SMALL) -> None:
        super().__init__(parent)
        self.setProperty("part", "sheet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


class Sign(QWidget):
    """One sign by itself, tinted by its tone; says nothing to a screen reader, the text beside it does."""

    def __init__(self, name: str, tone: Tone, side: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, name: str, tone: Tone) -> None:
        """Another sign in its place."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Its side."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign in its tone."""
        painter = QPainter(self)
        icons.paint(painter, self._name, self._tone.ink(theme.colours()), QRectF(0, 0, self._side, self._side))
        painter.end()


class Strip(QFrame):
    """A notice over the work: amber to look at, blue to know; it stays until its reason is gone."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.BLUE, sign: str = "info", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "strip")
        self.setProperty("tone", tone.value)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
        self.row.setSpacing(theme.SMALL)
        self.row.addWidget(Sign(sign, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        self.words = label(text)
        self.row.addWidget(self.words, 1)

    def show_text(self, text: str) -> None:
        """Say something else; nothing said, nothing shown."""
        self.words.setText(text)
        self.setVisible(bool(text))


class TopBar(QFrame):
    """What is open: the call, the round, who is working; chips and tools stand on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "topbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.LARGE, theme.SMALL, theme.LARGE, theme.SMALL)
        row.setSpacing(theme.MEDIUM)
        self._title = Elided("strong", fewest=_TITLE)
        self._under = Elided("quiet")
        self._under.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._person = QHBoxLayout()
        self._right = QHBoxLayout()
        self._right.setSpacing(theme.SMALL)
        row.addWidget(self._title)
        row.addLayout(self._person)
        row.addWidget(self._under, 1)
        row.addLayout(self._right)
        self.setMinimumHeight(44)

    def show_call(self, title: str, under: str) -> None:
        """The call's title and, quieter, round, phase and person."""
        self._title.setText(title)
        self._under.setText(under)

    def show_chips(self, person: Badge | None, right: list[Badge]) -> None:
        """Who works at this desk beside the title; dates and fingerprints on the right."""
        _refill(self._person, [person] if person else [])
        _refill(self._right, right)

    def add_tool(self, widget: QWidget) -> None:
        """A tool at the right end."""
        self._right.parentWidget()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)


def _refill(row: QHBoxLayout, badges: list[Badge]) -> None:
    while row.count():
        item = row.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.deleteLater()
    for badge in badges:
        row.addWidget(Chip(badge))


class BottomBar(QFrame):
    """The quiet line below: when the work was saved, that nothing goes online, where the keys are listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "bottombar")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.LARGE, theme.TIGHT, theme.LARGE, theme.TIGHT)
        row.setSpacing(theme.SMALL)
        self._sign = Sign("check", Tone.GREEN, 14)
        self._saved = label("", "saved", wrap=False)
        self._busy = second("", wrap=False)
        self._sign.hide()
        row.addWidget(self._sign)
        row.addWidget(self._saved)
        row.addSpacing(theme.SMALL)
        row.addWidget(second(self.tr("offline"), wrap=False))
        row.addSpacing(theme.SMALL)
        row.addWidget(self._busy, 1)
        row.addWidget(second(self.tr("F1 keys"), wrap=False))
        self.setMinimumHeight(27)

    def show_saved(self, moment: dt.datetime) -> None:
        """When the last word was kept, on this computer's clock."""
        self._sign.show()
        self._saved.setText(self.tr("saved {time}").format(time=f"{moment.astimezone():%H:%M:%S}"))

    def show_busy(self, text: str) -> None:
        """What a long act is doing; nothing when it is done."""
        self._busy.setText(text)


def scrolled(inner: QWidget) -> QScrollArea:
    """The widget in an area that scrolls up and down and shows its own ground."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setProperty("part", inner.property("part") or "scrolled")
    area.setWidget(inner)
    return area


def roomy(area: QScrollArea) -> QScrollArea:
    """The area as high as what it shows, as far as the screen has room for it beside the rest of a dialog."""
    inner = area.widget()
    most = int(_SHARE * area.screen().availableGeometry().height())
    if inner is not None:
        area.setMinimumHeight(min(inner.sizeHint().height() + 2, most))
    return area


def fact(name: str, value: str) -> tuple[QLabel, QLabel]:
    """A quiet name and its value, for two-column sheets."""
    return label(name, "quiet"), label(value)
