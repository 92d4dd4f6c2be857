"""Palette, spaces, type sizes and the one style sheet, following the system's light or dark setting.

Nothing else in the window sets a colour, a font size or a style; a person's larger font wins over every figure here.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from string import Template
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QWidget

from jurydesk.gui.parts.colours import DARK, LIGHT, Colours

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24
RADIUS: Final = 6
SHEET_RADIUS: Final = 8
HEADING: Final = 1.4
SUBHEADING: Final = 1.15
SECONDARY: Final = 0.88
ROW: Final = 34
NARROW: Final = 1100
_ORDINARY_LINE: Final = 20.0  # points of a line at the sizes systems come with


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type sizes in points, all relative to the system's own."""

    body: float
    heading: float
    subheading: float
    secondary: float

    @staticmethod
    def from_font(font: QFont) -> Sizes:
        """Sizes for the person's interface font, however large it was chosen."""
        body = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
        return Sizes(body, body * HEADING, body * SUBHEADING, body * SECONDARY)


def style_sheet(template: str, colours: Colours, sizes: Sizes, folder: Path) -> str:
    """The style sheet with every $name filled; an unknown name raises KeyError, so that a typing slip is seen.

    `folder` holds the few signs a style sheet can only name as files (arrow and tick, one of each per scheme).
    """
    values = colours.named() | {
        "folder": folder.as_posix(),
        "scheme": "dark" if colours is DARK else "light",
        "radius": f"{RADIUS}px",
        "sheet_radius": f"{SHEET_RADIUS}px",
        "body": f"{sizes.body:.2f}pt",
        "heading": f"{sizes.heading:.2f}pt",
        "subheading": f"{sizes.subheading:.2f}pt",
        "secondary": f"{sizes.secondary:.2f}pt",
    }
    return Template(template).substitute(values)


def qt_palette(colours: Colours) -> QPalette:
    """The same colours for what style sheets do not reach: native texts, selections, tool tips."""
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.sheet,
        role.AlternateBase: colours.ground,
        role.Text: colours.text,
        role.Button: colours.sheet,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_blue,
        role.ToolTipBase: colours.sheet,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.second,
        role.Highlight: colours.blue,
        role.HighlightedText: colours.on_blue,
        role.Accent: colours.blue,
        role.Link: colours.blue,
        role.LinkVisited: colours.blue,
        role.Light: colours.sheet,
        role.Midlight: colours.line,
        role.Mid: colours.strong_line,
        role.Dark: colours.strong_line,
        role.Shadow: colours.strong_line,
    }
    for key, value in pairs.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.second))
    return palette


def figures(font: QFont) -> QFont:
    """The same font with tabular figures, so that numbers stand under each other."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A font `factor` times as large, for the caller to keep or to change."""
    return QFont(_scaled(font.key(), factor, bold=bold))


@functools.lru_cache(maxsize=256)
def _scaled(key: str, factor: float, *, bold: bool) -> QFont:
    other = QFont()
    other.fromString(key)
    other.setPointSizeF(Sizes.from_font(other).body * factor)
    if bold:
        other.setWeight(QFont.Weight.DemiBold)
    return other


def room(font: QFont) -> float:
    """By how much widths grow for a person who reads larger: 1 at ordinary sizes."""
    return max(1.0, QFontMetricsF(font).height() / _ORDINARY_LINE)


def is_narrow(widget: QWidget) -> bool:
    """Whether the window of a widget has less room than 1100 points, or what a larger font makes of them."""
    return widget.window().width() < NARROW * room(widget.font())


def row_height(font: QFont, lines: int = 1) -> int:
    """Points of a table row: 34 at ordinary sizes, more where a person reads larger."""
    return _row_height(font.key(), lines)


@functools.lru_cache(maxsize=64)
def _row_height(key: str, lines: int) -> int:
    font = QFont()
    font.fromString(key)
    height = QFontMetricsF(font).height()
    return max(ROW, int(height * (1 + SECONDARY * (lines - 1))) + LARGE)


class _FontProbe(QWidget):
    """Never shown; hears that the person chose another interface font.

    A filter on the application hears it too, but also every other event of every widget, which is too slow.
    """

    def __init__(self, chosen: Callable[[], None]) -> None:
        super().__init__()
        self._chosen = chosen

    def event(self, event: QEvent) -> bool:
        """Every widget is told when the application's font changes."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            QTimer.singleShot(0, self, self._chosen)  # not now: Qt is still telling the other widgets
        return super().event(event)


class Theme(QObject):
    """Keeps the application's palette, style sheet and sizes in step with the system; `changed` says when.

    While the application wears the sheet, each widget is styled anew for every parent that it gets, which is most of
    the time that a screen takes to be built. Where one window wears it, that is done once: when the screen is put in.
    """

    changed = Signal()

    def __init__(self, app: QApplication, sheet: Path, *, one_window: bool = False) -> None:
        super().__init__(app)
        self._app = app
        self._wearer: QApplication | QWidget | None = None if one_window else app
        self._folder = sheet.parent
        self._sheet = ""
        self._template = sheet.read_text(encoding="utf-8")
        self.colours = LIGHT
        self._applied: tuple[Colours, float] | None = None
        self._wished: Qt.ColorScheme = Qt.ColorScheme.Unknown
        app.styleHints().colorSchemeChanged.connect(self.apply)
        self._probe = _FontProbe(self.apply)
        self.apply()

    def apply(self) -> None:
        """Put palette and style sheet on the application, once per change of scheme or font."""
        unsaid = self._wished == Qt.ColorScheme.Unknown
        dark = (self._app.styleHints().colorScheme() if unsaid else self._wished) == Qt.ColorScheme.Dark
        self.colours = DARK if dark else LIGHT
        sizes = Sizes.from_font(self._app.font())
        if self._applied == (self.colours, sizes.body):
            return
        self._applied = (self.colours, sizes.body)
        self._app.setPalette(qt_palette(self.colours))
        self._sheet = style_sheet(self._template, self.colours, sizes, self._folder)
        if self._wearer is not None and shiboken6.isValid(self._wearer):
            self._wearer.setStyleSheet(self._sheet)
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Let this window wear the sheet, with all dialogs that belong to it; for a theme made for one window."""
        self._wearer = window
        window.setStyleSheet(self._sheet)

    def wish(self, scheme: Qt.ColorScheme) -> None:
        """Light or dark as the person wants it here; Unknown follows the system again."""
        self._wished = scheme
        self.apply()


_installed: list[Theme] = []


def install(app: QApplication, sheet: Path, *, one_window: bool = False) -> Theme:
    """The one theme of the application, in the Fusion style on every system; asked again, the same one.

    With `one_window` nothing wears the sheet before that window is dressed.
    """
    if not _installed:
        app.setStyle("Fusion")
        _installed.append(Theme(app, sheet, one_window=one_window))
    return _installed[0]


def current() -> Theme | None:
    """The installed theme, or None before `install` (a part alone in a test)."""
    return _installed[0] if _installed else None


def colours() -> Colours:
    """The colours to paint with right now."""
    return _installed[0].colours if _installed else LIGHT
