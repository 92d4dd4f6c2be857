"""The meeting: the agenda in the order that was chosen, one item open, who is there. The log is the journal's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from jurydesk.actions.meeting import Told, attend, decide, panel_score, vote
from jurydesk.actions.meeting_log import log_of
from jurydesk.actions.typed import read_cents
from jurydesk.domain.plain import decimal_text
from jurydesk.errors import DeskError, explain
from jurydesk.gui.meeting.item import ItemSheet
from jurydesk.gui.meeting.log import LogDialog
from jurydesk.gui.meeting.model import (
    ORDERS,
    ItemRow,
    MeetingFacts,
    in_order,
    item_columns,
    load,
)
from jurydesk.gui.meeting.room import RoomSheet
from jurydesk.gui.meeting.rulings import RulingsDialog, open_rulings
from jurydesk.gui.meeting.score import ScoreDialog
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.rows import RowsModel
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import scrolled
from jurydesk.gui.parts.state import State, badge
from jurydesk.gui.parts.tables import DeskTable, TableSheet
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal

    from PySide6.QtGui import QResizeEvent

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.meeting import Presence
    from jurydesk.gui.seat import Seat


_AGENDA, _ROOM, _NARROW = 262, 252, 190  # points at ordinary sizes
_MARGIN, _BAR = 18, 30


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
        self._add_head()
        self.model: RowsModel[ItemRow] = RowsModel(item_columns(), key=lambda row: row.number, parent=self)
        self.table = DeskTable(self.model, self.tr("Agenda"))
        self.table.chosen.connect(self._choose)
        self._agenda = TableSheet(self.table, self.tr("Nothing to decide yet: no marks were taken in."))
        self.item = ItemSheet()
        self.item.score_wanted.connect(self._ask_score)
        self.item.voted.connect(self._vote)
        self.item.decided.connect(self._decide)
        self.item.hide()
        self.room = RoomSheet()
        self.room.noted.connect(self._attend)
        self._left, self._side = self._order(), scrolled(self.room.standing())
        sides = QHBoxLayout()
        sides.setSpacing(theme.MEDIUM)
        for side, share in ((self._left, 0), (scrolled(self.item), 1), (self._side, 0)):
            sides.addWidget(side, share)
        self.column.addLayout(sides, 1)
        self._fit()

    def _add_head(self) -> None:
        self.quorum = Chip(badge(State.OPEN))
        self.rulings = button(self.tr("Conflicts…"), self._ask_rulings)
        self.log = button(self.tr("Log…"), self._show_log)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the agenda"))
        for order, words in ORDERS.items():
            self.order.addItem(say(words), order)
        self.order.activated.connect(self._reorder)
        self.there = button(self.tr("Attendance"), self._fit, part="pill")
        self.there.setCheckable(True)
        for each in (self.quorum, self.there, self.rulings, self.log):
            self.head.addWidget(each)

    def refresh(self) -> None:
        """Ask for the meeting as it stands."""
        self._seat.work.run(lambda: load(self._seat.desk), done=self._show, failed=self._not_shown, owner=self)

    def keys(self) -> Sequence[tuple[str, str]]:
        """What keys do here, for F1."""
        return (
            ("↑ ↓", self.tr("another item of the agenda")),
            ("Enter", self.tr("on a criterion: the panel's own score")),
            ("Ctrl+C", self.tr("copy what is chosen")),
        )

    def open_at(self, subject: object) -> None:
        """Open the item about this proposal."""
        self._shown = str(subject)

    def _order(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.order)
        column.addWidget(self._agenda, 1)
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, who is there takes the agenda's place while it is asked for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = theme.room(self.font())
        inner = self.width() - 2 * (_MARGIN + theme.MEDIUM)
        item = self.item.minimumSizeHint().width() + _BAR
        short = inner < item + int((_AGENDA + _ROOM) * room)
        wide = int(_AGENDA * room)
        self._left.setFixedWidth(max(min(wide, inner - item), int(_NARROW * room)) if short else wide)
        self._side.setFixedWidth(self._left.width() if short else int(_ROOM * room))
        self.there.setVisible(short)
        self._side.setVisible(not short or self.there.isChecked())
        self._left.setVisible(not short or not self.there.isChecked())

    def _show(self, facts: MeetingFacts) -> None:
        self._facts = facts
        self.show_title(self.tr("Meeting"), facts.state)
        items = in_order(facts, self.order.currentData())
        self.model.show_rows(items)
        self.room.show_people(facts.people)
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
        self._fit()

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

    def _not_shown(self, err: DeskError) -> None:
        self.model.show_rows(())
        self.item.hide()
        self._agenda.show_empty("\n".join(filter(None, explain(err))))

    def _choose(self, row: object) -> None:
        if isinstance(row, ItemRow) and self._facts is not None and row.number != self.item.number:
            self._shown = row.number
            self.item.show_item(self._facts, row.number, again=False)
            self._show_quorum(self._facts)

    def _attend(self, jurors: object, presence: Presence) -> None:
        named = jurors if isinstance(jurors, list) else None
        self._seat.act(lambda desk, at: attend(desk, jurors=named, presence=presence, at=at), owner=self)

    def _ask_score(self, criterion: str) -> None:
        if self._facts is None:
            return
        number = self.item.number

        def taken(score: Decimal, reason: str, dialog: ScoreDialog) -> None:
            self._seat.act(
                lambda desk, at: panel_score(
                    desk, proposal=number, criterion=criterion, text=decimal_text(score), reason=reason, at=at
                ),
                done=lambda _nothing: dialog.accept(),
                failed=dialog.refuse_for,
                owner=dialog,
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

        def recorded(told: Told) -> None:
            item.settle_vote(number)
            item.votes.setText(say(told.sentence, **told.values))

        self._seat.act(act, done=recorded, owner=item)

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

        def recorded(_nothing: None) -> None:
            item.settle(number)
            self._onward(number)

        self._seat.act(act, done=recorded, owner=self)

    def _onward(self, decided: str) -> None:
        """After a decision the next item without one opens."""
        if self._facts is None or self._shown != decided:
            return
        items = in_order(self._facts, self.order.currentData())
        rest = [item.number for item in items if item.section is None and item.number != decided]
        if rest:
            self._shown = rest[0]
            self.refresh()
