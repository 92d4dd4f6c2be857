"""How long: the minutes until the lock, and the day until which the panel's desk is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QSpinBox

from jurydesk.actions.locking import MOST, NEVER
from jurydesk.actions.retention import set_retention
from jurydesk.gui.parts.dialogs import ActDialog

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from jurydesk.gui.seat import Seat

_USUAL_YEARS = 10


class Minutes(QSpinBox):
    """Minutes until the lock; the wheel scrolls the page and changes nothing in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(NEVER, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only where the person is already typing here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def whole_year(form: str) -> str:
    """A short form of dates, but with all four figures of the year: a desk is kept for longer than a decade."""
    return form if "yyyy" in form else form.replace("yy", "yyyy")


class KeepUntilDialog(ActDialog):
    """Asks for the day until which the file rules want the round kept."""

    def __init__(self, seat: Seat, until: dt.date | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.name(
            self.tr("Until when is this desk kept?"),
            self.tr("Keep until then"),
            self.tr(
                "The day that your file rules ask for. When it is over, this page says so: then anonymise the desk, or "
                "hand it to the archive and delete it."
            ),
        )
        self._seat = seat
        today = QDate.currentDate()
        day = QDate(until.year, until.month, until.day) if until else today.addYears(_USUAL_YEARS)
        self.day = QDateEdit(day)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(whole_year(self.day.displayFormat()))
        self.add(self.tr("Last day"), self.day)
        self.day.setFocus()

    def try_it(self) -> None:
        """Keep the day; the journal says so."""
        until: dt.date = self.day.date().toPython()  # type: ignore[assignment] # a date, which the stubs call object
        self.begin()
        self._seat.act(
            lambda desk, at: set_retention(desk, until=until, at=at),
            done=lambda _nothing: self.accept(),
            failed=self.refuse_for,
            owner=self,
        )
