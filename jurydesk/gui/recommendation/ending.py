"""Anonymising a round: what goes and what stays, and the name of the desk typed before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from jurydesk.actions.anonymising import ELSEWHERE, STAYS, Anonymised, Going, anonymise
from jurydesk.gui.parts.asking import ReportDialog
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.sheets import Sheet, Strip
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


class AnonymiseDialog(ActDialog):
    """What goes, what stays, what is out of reach; the act rests until the desk's name is typed."""

    def __init__(
        self, seat: Seat, call: str, going: Going, done: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Anonymise “{call}”").format(call=call), (), self.tr("Delete names and texts"), parent, width=640
        )
        self._seat, self._done = seat, done
        self._name = seat.desk.path.stem
        sheet = Sheet()
        goes = [
            self.tr("Names, organisations and addresses of %n people of the panel", "", going.people),
            self.tr("All comments, statements, reasons, motions and notes"),
            self.tr("%n documents of proposals", "", going.documents),
            self.tr("%n backups beside this desk", "", len(going.backups)),
        ]
        sheet.column.addWidget(label(self.tr("What goes, for good"), "strong"))
        for text in goes:
            sheet.column.addWidget(label(f"\N{EN DASH} {text}"))
        sheet.column.addWidget(label(say(STAYS), "quiet"))
        sheet.column.addWidget(label(say(ELSEWHERE), "quiet"))
        self.fields.addWidget(sheet)
        warning = self.tr("This cannot be undone. Write the list and the record first, and keep them elsewhere.")
        self.fields.addWidget(Strip(warning, Tone.AMBER, "triangle-up"))
        self.typed = QLineEdit()
        self.add(
            self.tr("Type the name of the desk to say that it is meant: {name}").format(name=self._name), self.typed
        )
        self.typed.textChanged.connect(lambda text: self.act.setEnabled(text.strip() == self._name))
        self.act.setEnabled(False)
        self.typed.setFocus()

    def try_it(self) -> None:
        """Delete, once the name is typed."""
        name = self.typed.text()

        def act(desk: OpenDesk, at: datetime, _report: object, _cancelled: object) -> Anonymised:
            done = anonymise(desk, name=name, at=at)
            desk.changed = False  # a backup at closing would be one more copy to delete
            return done

        says = self.tr("Deleting names and texts")
        self.begin(says)
        self._seat.act_long(act, says=says, done=self._gone, failed=self.refuse_for, owner=self)

    def _gone(self, done: Anonymised) -> None:
        self.accept()
        told = [self.tr("Names and texts are deleted, and %n documents.", "", done.documents)]
        told += [self.tr("Deleted: {file}").format(file=file) for file in done.backups]
        told += [self.tr("Could not be deleted: {file}").format(file=file) for file in done.left]
        ReportDialog(self.tr("The round is anonymous"), [*told, say(STAYS), say(ELSEWHERE)], self.parentWidget()).open()
        self._done()
