"""What every screen of a desk offers the frame it stands in; a screen knows its work and no other screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import heading, label
from jurydesk.gui.parts.sheets import scrolled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Screen(QWidget):
    """One stage of a desk. `go` asks the frame to open another stage at a subject; `concerns` names what it shows.

    `leaving` is the last that is heard of it: whoever runs something for this screen ends it then. (`destroyed` comes
    when half of the screen is gone already, and at the end of the program when Python is, too.)
    """

    go = Signal(str, object)
    leaving = Signal()
    concerns: frozenset[str] = frozenset()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def refresh(self) -> None:
        """Ask again for what is shown; called when the stage opens and when its subject changed."""

    def open_at(self, subject: object) -> None:
        """Show one subject, where another stage sent the person here for it."""

    def lead(self) -> None:
        """Take the keyboard to where the work begins: a table that is in sight, else whatever comes first."""
        tables = (each for each in self.findChildren(QAbstractItemView) if _in_sight(each) and each.isEnabled())
        first = next(tables, None) or self._first_in_chain()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_in_chain(self) -> QWidget | None:
        each = self.nextInFocusChain()
        while each is not None and each is not self and self.isAncestorOf(each):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
                return each
            each = each.nextInFocusChain()
        return None

    def flush(self) -> None:
        """Hand over what was typed and not yet saved; called before the window closes."""

    def put_away(self) -> None:
        """Say that the screen goes for good; called once, after `flush`."""
        self.leaving.emit()

    def place(self) -> Mapping[str, object]:
        """What is to come back as it was left: splitters, filters, the row that was chosen."""
        return {}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Bring it back."""

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this screen and what they do, for F1."""
        return ()


def _in_sight(widget: QWidget) -> bool:
    """Whether some of it is seen, and not only after scrolling."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


class Page(Screen):
    """A screen with a heading, a second text and a column: what most stages look like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 14, 18, theme.LARGE)
        self.column.setSpacing(theme.MEDIUM)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.SMALL)
        self.title = heading()
        self.under = label("", "quiet")
        self.head.addWidget(self.title, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self.head)
        words.addWidget(self.under)
        self.column.addLayout(words)
        self.under.hide()

    def scrolled_part(self) -> QVBoxLayout:
        """The middle of the page: it takes the room that is left, and scrolls where the window is too low for it."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MEDIUM)
        self.column.addWidget(scrolled(inner), 1)
        return column

    def show_title(self, title: str, under: str = "") -> None:
        """What this page asks, and what the answer is for."""
        self.title.setText(title)
        self.under.setText(under)
        self.under.setVisible(bool(under))
