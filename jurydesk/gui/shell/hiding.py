"""Hiding every other window of the program and bringing each back as it was; nothing is closed, nothing is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLEETING = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen})


@dataclass(frozen=True, eq=False)
class Hidden:
    """A window that was hidden, and whether it stood in the way of the one below."""

    widget: QWidget
    modal: bool

    def show(self) -> None:
        """Bring it back, unless it is gone."""
        if not shiboken6.isValid(self.widget):
            return
        if self.modal and isinstance(self.widget, QDialog):
            self.widget.open()
        else:
            self.widget.show()


def hide_all(main: QWidget) -> tuple[Hidden, ...]:
    """Hide all windows of the program but this one; return them in the order in which they may be shown again.

    The system's own dialog for files stays: it shows nothing of a desk, and somebody waits for its answer.
    """
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    found = [each for each in QApplication.topLevelWidgets() if each is not main and _hideable(each)]
    hidden = tuple(Hidden(each, each.isModal()) for each in sorted(found, key=_depth))
    for each in reversed(hidden):
        each.widget.hide()
    return hidden


def _hideable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() not in _FLEETING and not isinstance(widget, QFileDialog)


def _depth(widget: QWidget) -> int:
    return len(_above(widget))


def _above(widget: QWidget) -> Sequence[QWidget]:
    """The widgets that a window belongs to, its parent first."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found
