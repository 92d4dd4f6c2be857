"""The ring of two points that shows where the keyboard is, drawn around whatever has no ring of its own."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from jurydesk.gui.parts import theme

_OUT = 3
_ROUNDER = {"tile", "stage"}


class _Ring(QWidget):
    """One ring around one widget, beside it in the same parent, so that scrolling takes both along."""

    def __init__(self, target: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        self.setGeometry(self._target.geometry().adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def retire(self) -> None:
        """Go, and never come back when the widget is shown again."""
        if shiboken6.isValid(self._target):
            self._target.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the widget wherever its layout puts it."""
        if watched is self._target and event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        elif watched is self._target and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded ring just outside the button."""
        rounder = self._target.property("part") in _ROUNDER
        radius = (theme.SHEET_RADIUS if rounder else theme.RADIUS) + 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().blue), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


class FocusRing(QObject):
    """Follows the focus from button to button; fields and tables show theirs in the style sheet."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.retire()
        self._ring = None
        parent = now.parentWidget() if isinstance(now, QAbstractButton) else None
        if now is not None and parent is not None:
            self._ring = _Ring(now, parent)
