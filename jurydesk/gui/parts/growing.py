"""Dialogs that grow with what they say: a refusal or another file must never squeeze what was there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

_SHARE = 0.92  # of the screen's height; beyond it a FittingArea scrolls
_FEWEST = 60  # points in which scrolling still makes sense


class FittingArea(QScrollArea):
    """As high as what is in it; only where the dialog cannot be so high it scrolls, and the buttons below stay."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("part", "scrolled")
        self.setWidget(inner)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """The height of what is in it."""
        return self._inner.heightForWidth(width) if self._inner.hasHeightForWidth() else self._inner.sizeHint().height()

    def sizeHint(self) -> QSize:
        """All of it."""
        width = self._inner.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Whole in width, and a few lines of it."""
        return QSize(self._inner.minimumSizeHint().width(), _FEWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changes inside asks for another height outside."""
        done = super().eventFilter(watched, event)
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done


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
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """What grows downwards must not take its buttons below the edge."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and frame.bottom() > room.bottom():
            self.move(frame.x(), max(room.top(), room.bottom() - frame.height()))
