"""The ring of two points that shows where the keyboard is, drawn around whatever has no ring of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from jurydesk.gui.parts import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_OUT = 3
_ROUNDER = {"tile", "stage"}


def _hosts(target: QWidget) -> list[QWidget]:
    """The parents of a widget up to the first in which the ring has room; none beyond what scrolls."""
    hosts = [parent] if (parent := target.parentWidget()) is not None else []
    while hosts and not hosts[-1].rect().contains(_around(target, hosts[-1])):
        above = hosts[-1].parentWidget()
        if above is None or hosts[-1].isWindow() or isinstance(above, QAbstractScrollArea):
            break
        hosts.append(above)
    return hosts


def _around(target: QWidget, host: QWidget) -> QRect:
    return QRect(target.mapTo(host, QPoint()), target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)


class _Ring(QWidget):
    """One ring around one widget, in the nearest parent that has room for it, so that scrolling takes both along."""

    def __init__(self, target: QWidget, hosts: Sequence[QWidget]) -> None:
        super().__init__(hosts[-1])
        self._target = target
        self._host = hosts[-1]
        self._followed = (target, *hosts[:-1])
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for each in self._followed:
            each.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        self.setGeometry(_around(self._target, self._host))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def retire(self) -> None:
        """Go, and never come back when the widget is shown again."""
        for each in self._followed:
            if shiboken6.isValid(each):
                each.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the widget wherever its layout puts it."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
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
        hosts = _hosts(now) if isinstance(now, QAbstractButton) else []
        if now is not None and hosts:
            self._ring = _Ring(now, hosts)
