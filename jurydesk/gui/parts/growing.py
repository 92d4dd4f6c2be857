"""Dialogs that grow with what they say: a refusal or another file must never squeeze what was there."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

_SHARE = 0.92  # of the screen's height; beyond it the dialog's own scrolled parts must give way


class GrowingDialog(QDialog):
    """As high as its words need at its width. Qt reckons wrapped words by their narrowest shape and cuts them off."""

    def event(self, event: QEvent) -> bool:
        """After a change inside, look again."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._grow()
        return done

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        width = max(self.width(), layout.totalMinimumSize().width())
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        most = int(self.screen().availableGeometry().height() * _SHARE)
        if self.height() < min(wanted, most):
            self.resize(width, min(wanted, most))
