"""Round over: what deleting this desk takes away and what it cannot reach, then the act, against a receipt to send.

Nothing goes before the desk's name was typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from jurydesk.actions.handing_in import handed_in
from jurydesk.actions.retention import Closed, Doomed, close_round, doomed
from jurydesk.errors import explain
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button, primary
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.labels import label, second, subheading, toned
from jurydesk.gui.parts.paths import FileField
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, Strip, scrolled
from jurydesk.words import speaker

if TYPE_CHECKING:
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.errors import DeskError
    from jurydesk.gui.seat import Seat


@dataclass(frozen=True)
class Ending:
    """What would go, how many hand-ins were made from this desk, and whether the round is still running."""

    going: Doomed
    hand_ins: int
    closes_at: datetime | None


def load(desk: OpenDesk) -> Ending:
    """What ending the round would mean now."""
    with desk.read() as queries:
        call = queries.call()
    return Ending(doomed(desk, speaker()), len(handed_in(desk)), call.closes_at if call is not None else None)


class RoundOverScreen(Page):
    """`gone` carries what is left to say once the desk is deleted: nothing can be asked of it any more."""

    gone = Signal(object)
    concerns = frozenset({"hand_ins"})

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._ending: Ending | None = None
        self.show_title(
            self.tr("Round over"),
            self.tr("Deletes your desk from this computer, for good, and writes a receipt for the office."),
        )
        self.strip = Strip("", Tone.AMBER, "triangle-up")
        self.strip.hide()
        self.column.addWidget(self.strip)
        inner = QWidget()
        sheets = QVBoxLayout(inner)
        sheets.setContentsMargins(0, 0, 0, 0)
        sheets.setSpacing(theme.MEDIUM)
        self._files, self._beyond, self.sure = QVBoxLayout(), QVBoxLayout(), QLineEdit()
        for sheet in (
            self._listed(self.tr("This goes"), self._files),
            self._listed(self.tr("This is out of reach; see to it yourself"), self._beyond),
            self._asked(),
        ):
            sheets.addWidget(sheet)
        sheets.addStretch(1)
        self.column.addWidget(scrolled(inner), 1)
        self.column.addLayout(self._foot())

    def _listed(self, title: str, lines: QVBoxLayout) -> Sheet:
        sheet = Sheet(spacing=theme.SMALL)
        sheet.column.addWidget(subheading(title))
        lines.setSpacing(theme.TIGHT)
        sheet.column.addLayout(lines)
        return sheet

    def _asked(self) -> Sheet:
        sheet = Sheet(spacing=theme.SMALL)
        name = self.tr("Where should the receipt be written?")
        self.receipt = FileField(name, self.tr("Receipt (*.json)"), new=True)
        sheet.column.addWidget(label(name, "strong"))
        sheet.column.addWidget(self.receipt)
        sheet.column.addWidget(
            second(self.tr("It is signed with your key and says what was deleted, and when. It names no mark."))
        )
        self._type = label("", "strong")
        self._type.setBuddy(self.sure)
        self.sure.textChanged.connect(lambda _text: self._look())
        sheet.column.addSpacing(theme.TIGHT)
        sheet.column.addWidget(self._type)
        sheet.column.addWidget(self.sure)
        return sheet

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.SMALL)
        self.refusal = toned("", "red")
        self.refusal.hide()
        self.keep = button(self.tr("Keep the desk"), lambda: self.go.emit("hand in", None))
        self.act = primary(self.tr("Delete this desk"), self.delete)
        self.act.setDefault(False)
        self.act.setEnabled(False)
        foot.addWidget(self.refusal, 1)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        foot.addWidget(self.act)
        return foot

    def refresh(self) -> None:
        """Ask what would go."""
        self._seat.ask(load, self._show, self)

    def delete(self) -> None:
        """Delete the desk, and write the receipt; where that is refused, all stays as it is."""
        receipt, name = self.receipt.path(), self.sure.text()
        if receipt is None:
            self._refuse(self.tr("Say where the receipt is to be written."))
            return

        def act(desk: OpenDesk, at: datetime) -> Closed:
            return close_round(desk, name=name, receipt=receipt, at=at)

        self._refuse("")
        self.act.setEnabled(False)
        self._seat.act(act, done=self._deleted, failed=self._refused, owner=self)

    def _deleted(self, closed: Closed) -> None:
        told = [
            self.tr("The receipt is in {path}. Send it to the office.").format(path=closed.receipt),
            self.tr("Its fingerprint is {code}.").format(code=closed.short),
        ]
        if closed.left:
            names = ", ".join(str(path) for path in closed.left)
            told.append(self.tr("These could not be deleted; delete them yourself: {names}").format(names=names))
        self.gone.emit(tuple(told))

    def _refused(self, err: DeskError) -> None:
        self._refuse(" ".join(filter(None, explain(err))))
        self._look()

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def _show(self, ending: Ending) -> None:
        self._ending = ending
        going = ending.going
        inside = self.tr("Everything in it goes with it: documents, marks, comments, notes and your keys.")
        _fill(self._files, (*going.files, inside))
        _fill(self._beyond, going.out_of_reach)
        self.strip.show_text(self._warning(ending))
        self._type.setText(self.tr("Type “{name}” to say that you mean it").format(name=going.name))
        self.sure.setAccessibleName(self._type.text())
        if not self.receipt.edit.text():
            name = self.tr("{desk}-receipt.json").format(desk=going.name)
            self.receipt.edit.setText(str(self._seat.desk.path.parent / name))
        self._look()

    def _warning(self, ending: Ending) -> str:
        if not ending.hand_ins:
            return self.tr("Nothing was handed in from this desk. What you marked is lost with it.")
        if ending.closes_at is not None and self._seat.clock() <= ending.closes_at:
            return self.tr("The round is not closed yet. Without this desk you cannot hand in again.")
        return ""

    def _look(self) -> None:
        """The button waits for the name."""
        self.act.setEnabled(self._ending is not None and self.sure.text().strip() == self._ending.going.name)


def _fill(lines: QVBoxLayout, texts: tuple[str, ...]) -> None:
    while lines.count():
        item = lines.takeAt(0)
        widget = item.widget() if item is not None else None
        if isinstance(widget, QLabel):
            widget.hide()
            widget.deleteLater()
    for text in texts:
        lines.addWidget(label(text))
