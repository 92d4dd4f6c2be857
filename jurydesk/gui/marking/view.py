"""Read and mark: the juror's proposals, room for the reader, the score sheet beside it. Nothing typed is ever lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jurydesk.actions.changed_marks import give_reason_for_change, needs_reason
from jurydesk.actions.marking import assessment
from jurydesk.actions.time_spent import ABOUT_THIS, SAID_FROM_SECONDS, TimeSpent, time_spent, time_words
from jurydesk.actions.undoing import apply
from jurydesk.gui.marking.desk_side import SheetSide
from jurydesk.gui.marking.drafts import Drafts
from jurydesk.gui.marking.model import WorkRow, load, next_open, next_undeclared
from jurydesk.gui.marking.placing import Placing
from jurydesk.gui.marking.proposals import ProposalList
from jurydesk.gui.marking.stopwatch import Stopwatch
from jurydesk.gui.parts.screen import Screen
from jurydesk.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.undoing import Step
    from jurydesk.domain.assessment import Assessment
    from jurydesk.domain.conflict import Access
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules
    from jurydesk.gui.seat import Seat
    from jurydesk.store.queries import Changes


@dataclass(frozen=True)
class Opened:
    """One proposal with what is kept of it, and whether a change of it needs a reason first."""

    proposal: Proposal
    kept: Assessment
    needs_reason: bool


class MarkingScreen(Screen):
    """`proposal_opened` carries the Proposal whose documents belong into the reader, or None where they are shut."""

    proposal_opened = Signal(object)
    concerns = frozenset({"drafts", "declarations", "rulings", "rules", "proposals", "hand_ins", "assignments"})

    def __init__(self, seat: Seat, reader: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._current = ""
        self._state: tuple[Access, bool] | None = None  # of the current proposal, as it is shown
        self._rows: tuple[WorkRow, ...] = ()
        self._rules: Rules | None = None
        self._wanted = ""
        self.reader_keys: Callable[[], Sequence[tuple[str, str]]] = tuple
        self.drafts = Drafts(seat, self)
        self.stopwatch = Stopwatch(seat, self)
        self.list = ProposalList()
        self.side = SheetSide()
        self.placing = Placing(self.list, reader or QWidget(), self.side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.placing)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._open)
        self.side.previous.connect(self._go_back)
        self.side.onward.connect(self._go_on)
        self.side.reason_given.connect(self._give_reason)
        self.side.fold.connect(self.placing.fold_list)
        self.side.moved.connect(self.placing.move_sheet)
        self.side.closed.connect(self.placing.close_sheet)
        self.side.declare_wanted.connect(lambda: self.go.emit("declare", self._current))
        self.side.undo.connect(self._undo)
        self.side.redo.connect(self._redo)
        self.drafts.stepped.connect(self._show_steps)
        self._seat.work.changed.connect(self._changed)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._undo)
        for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._redo)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go_on)
        QShortcut(QKeySequence("Ctrl+Shift+Return"), self).activated.connect(self._go_back)
        QShortcut(QKeySequence("Ctrl+M"), self).activated.connect(self._to_sheet)
        QShortcut(QKeySequence("Ctrl+Shift+M"), self).activated.connect(self.placing.toggle_sheet)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.placing.fold_list)

    def refresh(self) -> None:
        """Ask for the list; the sheet keeps what the person is typing."""
        self._seat.ask(_load, self._show, self)
        self._seat.ask(time_spent, self._show_time, self)

    def open_at(self, subject: object) -> None:
        """Open the proposal of this number."""
        self._wanted = str(subject)
        if self._rows:
            self._open(self._wanted)

    def flush(self) -> None:
        """Save what is typed, and the time that is counted."""
        self.drafts.flush()
        self.stopwatch.save()

    def place(self) -> Mapping[str, object]:
        """Splitter, filter, order and proposal."""
        return {"current": self._current, **self.placing.place(), **self.list.place()}

    def put_back(self, place: Mapping[str, object]) -> None:
        """As it was left."""
        self.placing.put_back(place)
        self.list.put_back(place)
        self._wanted = str(place.get("current") or "")

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys for marking."""
        return (
            ("Ctrl+Return", self.tr("next open proposal")),
            ("Ctrl+Shift+Return", self.tr("the proposal before")),
            ("Ctrl+M", self.tr("to the first criterion without a mark")),
            ("0 … 9", self.tr("type a mark where the focus is in a row of marks")),
            ("Delete", self.tr("take a mark back")),
            ("Ctrl+L", self.tr("show or fold the list of proposals")),
            ("Ctrl+Shift+M", self.tr("put the score sheet away, or bring it back")),
            ("Ctrl+Z", self.tr("undo the last change, in a text the last words")),
            ("Ctrl+Shift+Z", self.tr("redo it")),
            ("Ctrl+Y", self.tr("redo it")),
            *self.reader_keys(),
        )

    def _show(self, answer: tuple[tuple[WorkRow, ...], Rules, int]) -> None:
        rows, rules, juror = answer
        self._rows = rows
        if rules != self._rules:
            self._rules = rules
            sheet = self.side.show_rules(rules)
            sheet.marked.connect(self.drafts.mark)
            sheet.commented.connect(self.drafts.comment)
            sheet.wrote.connect(self.drafts.part)
            self._current = ""
        self.list.show_rows(rows, juror, self._current)
        self._reopen_if_it_changed()
        if not self._current:
            shown = [row.proposal for row in self.list.shown() if row.opens] or [row.proposal for row in rows]
            known = {row.proposal for row in rows}
            self._open(self._wanted if self._wanted in known else next(iter(shown), ""))

    def _row(self, number: str) -> WorkRow | None:
        return next((row for row in self._rows if row.proposal == number), None)

    def _reopen_if_it_changed(self) -> None:
        """A proposal that was declared on, ruled on or taken away meanwhile is not shown as it was before."""
        row = self._row(self._current)
        if self._current and (row is None or (row.access, row.awaited) != self._state):
            self._wanted, self._current = self._current, ""

    def _open(self, number: str) -> None:
        row = self._row(number)
        if row is None or number == self._current:
            return
        self.drafts.open_at(number)
        self._current, self._state = number, (row.access, row.awaited)
        self.list.choose(number)
        self.stopwatch.open_at(number if row.opens else "")
        if not row.opens:
            self.side.show_shut(row)
            self.proposal_opened.emit(None)
            return
        self._seat.ask(lambda desk: _opened(desk, number), self._show_opened, self)

    def _show_opened(self, opened: Opened) -> None:
        if self._show_kept(opened):
            self.proposal_opened.emit(opened.proposal)

    def _show_kept(self, opened: Opened) -> bool:
        """Put what is kept on the sheet, unless another proposal was opened meanwhile; return whether."""
        if opened.proposal.number != self._current:
            return False
        self.drafts.take(opened.kept)
        self.side.show_opened(opened.proposal, opened.kept, needs_reason=opened.needs_reason)
        return True

    def _undo(self) -> None:
        self.drafts.flush()
        self._take_step(self.drafts.steps.undo())

    def _redo(self) -> None:
        self.drafts.flush()
        self._take_step(self.drafts.steps.redo())

    def _take_step(self, step: Step | None) -> None:
        """Save where the step leads, and show it: the proposal that it changes is opened first."""
        self._show_steps()
        if step is None:
            return
        self._seat.act(lambda desk, at: apply(desk, step, at=at), owner=self)
        if step.proposal != self._current:
            self._open(step.proposal)
        else:
            self._seat.ask(lambda desk: _opened(desk, step.proposal), self._show_kept, self)

    def _show_steps(self) -> None:
        steps = self.drafts.steps
        self.side.show_steps(can_undo=steps.can_undo, can_redo=steps.can_redo)

    def _changed(self, changes: Changes) -> None:
        if changes.touch("hand_ins"):
            self.drafts.forget_steps()
            current = self._row(self._current)
            if current is not None and current.opens:  # from now on a change of it needs a reason
                self._seat.ask(lambda desk: _opened(desk, current.proposal), self._show_kept, self)
        if changes.touch("time") and self.isVisible():
            self._seat.ask(time_spent, self._show_time, self)

    def _show_time(self, found: TimeSpent) -> None:
        """Said once there is something to say: before that the rail has how many are to go."""
        words = time_words(found) if found.so_far >= SAID_FROM_SECONDS else ()
        self.list.show_foot(" · ".join(words), say(ABOUT_THIS))

    def _give_reason(self, reason: str) -> None:
        number = self._current

        def act(desk: OpenDesk, at: datetime) -> None:
            give_reason_for_change(desk, proposal=number, reason=reason, at=at)

        self._seat.act(act, done=lambda _nothing: self.side.take_entries(), owner=self)

    def _go_on(self) -> None:
        self.drafts.flush()
        rows = self.list.arranged()
        following = next_open(rows, self._current)
        undeclared = next_undeclared(rows, self._current)
        if following:
            self._open(following)
        elif undeclared:
            self.go.emit("declare", undeclared)
        else:
            self.go.emit("hand in", None)

    def _go_back(self) -> None:
        numbers = [row.proposal for row in self.list.shown()]
        at = numbers.index(self._current) if self._current in numbers else 0
        if at > 0:
            self._open(numbers[at - 1])

    def _to_sheet(self) -> None:
        self.placing.show_sheet()
        self.side.lead()

    def showEvent(self, event: QShowEvent) -> None:
        """Time counts from now."""
        super().showEvent(event)
        self.stopwatch.begin(self.window().windowHandle())

    def hideEvent(self, event: QHideEvent) -> None:
        """No time counts while another stage is open."""
        super().hideEvent(event)
        self.stopwatch.end()


def _load(desk: OpenDesk) -> tuple[tuple[WorkRow, ...], Rules, int]:
    rows, rules = load(desk)
    return rows, rules, desk.juror_number()


def _opened(desk: OpenDesk, number: str) -> Opened:
    kept = assessment(desk, number)
    with desk.read() as queries:
        found = queries.proposal(number)
        if found is None:
            message = "assessment would have refused"
            raise AssertionError(message)
        return Opened(found, kept, needs_reason(queries, desk.juror_number(), number))
