"""The meeting: the agenda in the order that was chosen, one item open, who is there. The log is the journal's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.meeting import Told, attend, decide, panel_score, vote
from jurydesk.actions.meeting_log import log_of
from jurydesk.actions.typed import read_cents
from jurydesk.domain.meeting import Presence
from jurydesk.domain.plain import decimal_text
from jurydesk.errors import DeskError, explain
from jurydesk.gui.meeting.item import ItemSheet
from jurydesk.gui.meeting.log import LogDialog
from jurydesk.gui.meeting.model import (
    ORDERS,
    PRESENCES,
    ItemRow,
    MeetingFacts,
    PersonThere,
    in_order,
    item_columns,
    load,
)
from jurydesk.gui.meeting.rulings import RulingsDialog, open_rulings
from jurydesk.gui.meeting.score import ScoreDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.labels import label
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import Sheet, scrolled
from jurydesk.gui.parts.state import State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.gui.seat import Seat


class MeetingScreen(Page):
    """Agenda, item, room."""

    concerns = frozenset(
        {
            "panel_scores",
            "attendance",
            "votes",
            "decisions",
            "hand_ins",
            "rulings",
            "conflicts",
            "proposals",
            "declarations",
        }
    )

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._facts: MeetingFacts | None = None
        self._shown = ""
        self.show_title(self.tr("Meeting"))
        self.quorum = Chip(badge(State.OPEN))
        self.rulings = button(self.tr("Conflicts…"), self._ask_rulings)
        self.log = button(self.tr("Log…"), self._show_log)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the agenda"))
        for order, words in ORDERS.items():
            self.order.addItem(say(words), order)
        self.order.activated.connect(self._reorder)
        for each in (self.quorum, self.order, self.rulings, self.log):
            self.head.addWidget(each)
        self.model: RowsModel[ItemRow] = RowsModel(item_columns(), key=lambda row: row.number, parent=self)
        self.table = DeskTable(self.model, self.tr("Agenda"))
        self.table.chosen.connect(self._choose)
        self._agenda = TableSheet(self.table, self.tr("Nothing to decide yet: no marks were taken in."))
        self._agenda.setFixedWidth(int(270 * theme.room(self.font())))
        self.item = ItemSheet()
        self.item.score_wanted.connect(self._ask_score)
        self.item.voted.connect(self._vote)
        self.item.decided.connect(self._decide)
        self.item.hide()
        sides = QHBoxLayout()
        sides.setSpacing(theme.MEDIUM)
        sides.addWidget(self._agenda)
        sides.addWidget(scrolled(self.item), 1)
        sides.addWidget(self._room())
        self.column.addLayout(sides, 1)

    def refresh(self) -> None:
        """Ask for the meeting as it stands."""
        self._seat.work.run(lambda: load(self._seat.desk), done=self._show, failed=self._not_shown, owner=self)

    def open_at(self, subject: object) -> None:
        """Open the item about this proposal."""
        self._shown = str(subject)

    def _room(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(int(244 * theme.room(self.font())))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        sheet = Sheet()
        sheet.column.addWidget(label(self.tr("Present"), "strong"))
        self._people = QGridLayout()
        self._people.setColumnStretch(0, 1)
        self._people.setVerticalSpacing(theme.TIGHT)
        sheet.column.addLayout(self._people)
        self.all_there = button(self.tr("All are in the room"), lambda: self._attend(None, Presence.ROOM))
        sheet.column.addWidget(self.all_there)
        column.addWidget(sheet)
        column.addStretch(1)
        self.presences: dict[int, QComboBox] = {}
        return side

    def _show(self, facts: MeetingFacts) -> None:
        self._facts = facts
        self.show_title(self.tr("Meeting"), facts.state)
        items = in_order(facts, self.order.currentData())
        self.model.show_rows(items)
        self._show_people(facts.people)
        waiting = len(open_rulings(facts.conflicts))
        self.rulings.setText(self.tr("%n conflicts to decide…", "", waiting))
        self.rulings.setAccessibleName(self.rulings.text())
        self.rulings.setVisible(waiting > 0)
        numbers = [item.number for item in items]
        again = self._shown in numbers and self.item.number == self._shown
        if self._shown not in numbers and numbers:
            self._shown = numbers[0]
        self.item.setVisible(bool(numbers))
        if numbers:
            self.table.choose(self.model.find(self._shown))
            self.item.show_item(facts, self._shown, again=again)
        self._show_quorum(facts)

    def _reorder(self) -> None:
        if self._facts is not None:
            self._show(self._facts)

    def place(self) -> Mapping[str, object]:
        """In which order the agenda stood."""
        return {"order": self.order.currentData().value}

    def put_back(self, place: Mapping[str, object]) -> None:
        """Let the agenda stand in that order again."""
        values = [order.value for order in ORDERS]
        if place.get("order") in values:
            self.order.setCurrentIndex(values.index(str(place["order"])))

    def _ask_rulings(self) -> None:
        if self._facts is not None:
            RulingsDialog(self._seat, open_rulings(self._facts.conflicts), self).open()

    def _show_log(self) -> None:
        self._seat.ask(log_of, lambda lines: LogDialog(lines, self).open(), self)

    def _show_quorum(self, facts: MeetingFacts) -> None:
        room = facts.rooms.get(self._shown, facts.rooms[""])
        text = self.tr("{present} of {members} present and entitled, {quorum} needed").format(
            present=room.present, members=room.members, quorum=room.quorum
        )
        self.quorum.show_badge(badge(State.COMPLETE if room.quorate else State.LOOK, text))

    def _show_people(self, people: tuple[PersonThere, ...]) -> None:
        if set(self.presences) != {person.juror.number for person in people}:
            self._build_people(people)
        for person in people:
            box = self.presences[person.juror.number]
            box.setCurrentIndex(box.findData(person.presence) if person.presence is not None else 0)

    def _build_people(self, people: tuple[PersonThere, ...]) -> None:
        for box in self.presences.values():
            box.deleteLater()
        self.presences = {}
        for row, person in enumerate(people):
            box = QComboBox()
            box.setAccessibleName(person.juror.name)
            box.addItem(self.tr("not noted"), None)
            for presence, words in PRESENCES.items():
                box.addItem(say(words), presence)
            box.activated.connect(partial(self._noted, person.juror.number))
            self.presences[person.juror.number] = box
            self._people.addWidget(label(person.juror.name), row, 0)
            self._people.addWidget(box, row, 1)

    def _not_shown(self, err: DeskError) -> None:
        self.model.show_rows(())
        self.item.hide()
        self._agenda.show_empty("\n".join(filter(None, explain(err))))

    def _choose(self, row: object) -> None:
        if isinstance(row, ItemRow) and self._facts is not None and row.number != self.item.number:
            self._shown = row.number
            self.item.show_item(self._facts, row.number, again=False)
            self._show_quorum(self._facts)

    def _noted(self, juror: int, _index: int) -> None:
        presence = self.presences[juror].currentData()
        if isinstance(presence, Presence):
            self._attend([juror], presence)

    def _attend(self, jurors: list[int] | None, presence: Presence) -> None:
        self._seat.act(lambda desk, at: attend(desk, jurors=jurors, presence=presence, at=at), owner=self)

    def _ask_score(self, criterion: str) -> None:
        if self._facts is None:
            return
        number = self.item.number

        def taken(score: Decimal, reason: str) -> None:
            self._seat.act(
                lambda desk, at: panel_score(
                    desk, proposal=number, criterion=criterion, text=decimal_text(score), reason=reason, at=at
                ),
                owner=self,
            )

        ScoreDialog(self._facts.view.rules.criterion(criterion), taken, self).open()

    def _vote(self) -> None:
        item = self.item
        number, motion, chair = item.number, item.motion.text(), item.chair.currentData()
        yes, no, abstained, secret = item.yes.value(), item.no.value(), item.abstained.value(), item.secret.isChecked()

        def act(desk: OpenDesk, at: datetime) -> Told:
            return vote(
                desk,
                proposal=number,
                motion=motion,
                yes=yes,
                no=no,
                abstained=abstained,
                secret=secret,
                chair=chair,
                at=at,
            )

        self._seat.act(act, done=lambda told: item.votes.setText(say(told.sentence, **told.values)), owner=item)

    def _decide(self) -> None:
        item = self.item
        number, section, amount = item.number, item.section, item.amount.text() if item.amount.isEnabled() else ""
        reason, remark = item.reason.text(), item.remark.text()
        if section is None:
            item.answers.setFocus()
            return

        def act(desk: OpenDesk, at: datetime) -> None:
            cents = read_cents(amount) if amount.strip() else None
            decide(desk, proposal=number, section=section, sum_cents=cents, reason=reason, remark=remark, at=at)

        self._seat.act(act, done=lambda _nothing: self._onward(number), owner=self)

    def _onward(self, decided: str) -> None:
        """After a decision the next item without one opens."""
        if self._facts is None or self._shown != decided:
            return
        items = in_order(self._facts, self.order.currentData())
        rest = [item.number for item in items if item.section is None and item.number != decided]
        if rest:
            self._shown = rest[0]
            self.refresh()
