"""Deciding on what came in: which side of a clash counts, and withdrawing a hand-in. Nothing without its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from jurydesk.actions.deciding import BECAME, decide_clash, withdraw_hand_in
from jurydesk.actions.deciding_declarations import charter_names_another, decide_declarations
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.gui.intake.model import kept_columns
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import Answers
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.comments import CommentBox
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.sheets import Sheet, fact
from jurydesk.gui.parts.state import Badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.store.queries import HandIn, HandInVerdict
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.set_apart import SetApart, Side, Sides
    from jurydesk.gui.intake.model import JurorRow
    from jurydesk.gui.seat import Seat

CAN_BE_WITHDRAWN = frozenset({HandInVerdict.ACCEPTED, HandInVerdict.SUPERSEDED, HandInVerdict.SET_ASIDE})


class ClashDialog(ActDialog):
    """Both sides beside each other, an answer, a reason; `told` hears what became of it."""

    def __init__(
        self,
        waits: SetApart,
        sides: Sides | None,
        seat: Seat,
        told: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            _title(waits),
            (waits.sentence, waits.hint),
            self.tr("Decide"),
            parent,
            width=640,
        )
        self._waits, self._seat, self._told = waits, seat, told
        self._show_sides(sides)
        self.answers = Answers(
            [
                (True, Badge(self.tr("It counts"), Tone.GREEN, "check")),
                (False, Badge(self.tr("It is left out"), Tone.RED, "ban")),
            ]
        )
        self.answers.answered.connect(self.answers.show_answer)
        decidable = waits.decidable
        self.answers.button(True).setEnabled(decidable)
        if not decidable:
            why = self.tr("Nobody proved this key, so it cannot count. Issue a pack for a new desk to this juror.")
            self.fields.addWidget(label(why))
        self.fields.addWidget(self.answers)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Whom did you ask, and what was the answer?"))
        self.add(self.tr("Reason"), self.reason)
        self.answers.button(decidable).setFocus()

    def _show_sides(self, sides: Sides | None) -> None:
        if sides is None:
            return
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.MEDIUM)
        grid.addWidget(_sheet(self.tr("This one, which waits"), sides.this), 0, 0)
        if sides.other is not None:
            grid.addWidget(_sheet(self.tr("The one beside it"), sides.other), 0, 1)
            if sides.differing is not None:
                told = self.tr("The two differ in %n marks.", "", sides.differing)
                grid.addWidget(label(told, "quiet"), 1, 0, 1, 2)
        self.fields.addWidget(row)

    def try_it(self) -> None:
        """Decide, once there is an answer and its reason."""
        counts, reason = self.answers.value, self.reason.text()
        if counts is None:
            self.refuse(self.tr("Choose whether it counts."))
        elif not reason:
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
        else:
            waits = self._waits
            self.begin()
            self._seat.act(
                lambda desk, at: _decide(desk, waits, counts=bool(counts), reason=reason, at=at),
                done=self._decided,
                failed=self.refuse_for,
                owner=self,
            )

    def _decided(self, sentence: str) -> None:
        self.accept()
        self._told(sentence)


def _title(waits: SetApart) -> str:
    form = phrase("Intake", "Hand-in {sequence} of {name}")
    if waits.declaration:
        form = phrase("Intake", "Declaration file {sequence} of {name}")
    return say(form, sequence=waits.sequence, name=waits.name)


def _decide(desk: OpenDesk, waits: SetApart, *, counts: bool, reason: str, at: datetime) -> str:
    """Decide, and return in a sentence what became of it; where the charter names the other file, what follows."""
    if not waits.declaration:
        verdict = decide_clash(desk, hand_in=waits.digest, counts=counts, reason=reason, at=at)
    else:
        verdict = decide_declarations(desk, file=waits.digest, counts=counts, reason=reason, at=at)
    told = say(
        phrase("Intake", "{short} of {name}: {state}."), short=waits.short, name=waits.name, state=BECAME[verdict]
    )
    if waits.declaration and counts and charter_names_another(desk, file=waits.digest):
        told += " " + say(
            phrase("Intake", "The charter names the other file: amend it, or that juror's desk refuses the dossier.")
        )
    return told


def _sheet(title: str, side: Side) -> Sheet:
    sheet = Sheet(margin=theme.MEDIUM, spacing=theme.TIGHT)
    sheet.column.addWidget(label(title, "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.MEDIUM)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    facts = (
        (phrase("Intake", "Fingerprint"), side.short),
        (phrase("Intake", "Received"), speaker().time(side.received_at)),
        (phrase("Intake", "Marks in it"), "" if side.marks is None else str(side.marks)),
        (phrase("Intake", "State"), say(side.state)),
    )
    for row, (name, value) in enumerate(facts):
        if not value:
            continue
        for place, widget in enumerate(fact(say(name), value)):
            grid.addWidget(widget, row, place)
    sheet.column.addLayout(grid)
    sheet.column.addStretch(1)
    return sheet


class HandInsDialog(ActDialog):
    """All hand-ins of one juror; the chosen one can be withdrawn. `told` hears what counts then."""

    def __init__(self, row: JurorRow, seat: Seat, told: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Hand-ins of {name}").format(name=row.name),
            (
                self.tr(
                    "A hand-in that is withdrawn is kept, named in the journal, and stays out. The one before it "
                    "counts again."
                ),
            ),
            self.tr("Withdraw"),
            parent,
            width=640,
        )
        self._row, self._seat, self._told = row, seat, told
        self._chosen: HandIn | None = None
        self.model: RowsModel[HandIn] = RowsModel(kept_columns(), key=lambda kept: kept.digest, parent=self)
        self.table = DeskTable(self.model, self.tr("Hand-ins"))
        self.table.chosen.connect(self._choose)
        sheet = TableSheet(self.table, self.tr("Nothing came from this juror yet."))
        sheet.setMinimumHeight(190)
        self.fields.addWidget(sheet, 1)
        self.reason = CommentBox(self.tr("Reason"), hint=self.tr("Reason"))
        self.add(self.tr("Why the chosen one is withdrawn"), self.reason)
        self.model.show_rows(row.kept)
        self.act.setEnabled(False)
        self.table.choose(next((at for at, kept in enumerate(row.kept) if _counts(kept)), 0))
        self.table.setFocus()

    def _choose(self, kept: object) -> None:
        self._chosen = kept if isinstance(kept, HandIn) else None
        can = self._chosen is not None and self._chosen.verdict in CAN_BE_WITHDRAWN
        self.act.setEnabled(can)
        self.reason.setEnabled(can)

    def try_it(self) -> None:
        """Withdraw the chosen one, once there is a reason."""
        chosen, reason = self._chosen, self.reason.text()
        if chosen is None:
            return
        if not reason:
            self.refuse(self.tr("Give the reason first."))
            self.reason.edit.setFocus()
            return
        self.begin()
        self._seat.act(
            lambda desk, at: withdraw_hand_in(desk, hand_in=chosen.digest, reason=reason, at=at),
            done=self._withdrawn,
            failed=self.refuse_for,
            owner=self,
        )

    def _withdrawn(self, counts: HandIn | None) -> None:
        self.accept()
        if counts is None:
            self._told(self.tr("Withdrawn. No hand-in of {name} counts now.").format(name=self._row.name))
            return
        self._told(
            self.tr("Withdrawn. Hand-in {sequence} of {name} ({short}) counts now.").format(
                sequence=counts.sequence, name=self._row.name, short=short_fingerprint(counts.digest)
            )
        )


def _counts(kept: HandIn) -> bool:
    return kept.verdict is HandInVerdict.ACCEPTED
