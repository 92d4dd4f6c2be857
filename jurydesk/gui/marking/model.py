"""The juror's proposals as a list: order, filter, state. Asks nobody and computes no figure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.filling import AWAITING_DOSSIER
from jurydesk.actions.marking import progress_rows
from jurydesk.actions.own_total import own_total
from jurydesk.domain.assessment import Progress
from jurydesk.domain.conflict import Access
from jurydesk.domain.proposal import number_order
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.rows import Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from fractions import Fraction

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.rules import Rules

_COUNTRIES = 3


class Show(Enum):
    """Which proposals the list shows."""

    OPEN = "open"
    ALL = "all"
    MINE = "mine"


class Order(Enum):
    """In what order: the shuffle is each juror's own and always the same, against effects of order."""

    NUMBER = "number"
    THEME = "theme"
    MINE_FIRST = "mine first"
    SHUFFLE = "shuffle"


@dataclass(frozen=True)
class WorkRow:
    """One proposal of the juror: what it is, how far it is, the own total where all is marked.

    `awaited` says that its documents have not come: in strict calls nothing opens before the dossier is there.
    """

    proposal: str
    title: str
    theme: str
    countries: tuple[str, ...]
    access: Access
    progress: Progress
    marked: int
    criteria: int
    rapporteur: bool
    total: str = ""
    awaited: bool = False

    @property
    def opens(self) -> bool:
        """Whether it can be read and marked."""
        return self.access is Access.OPEN and not self.awaited

    @property
    def open(self) -> bool:
        """Whether there is still something to mark."""
        return self.access is Access.OPEN and self.progress is not Progress.COMPLETE


def load(desk: OpenDesk) -> tuple[tuple[WorkRow, ...], Rules]:
    """The juror's proposals with their states, and the rules they are marked by."""
    rows = progress_rows(desk)
    with desk.read() as queries:
        rules = queries.rules()
        drafts = {draft.proposal: draft for draft in queries.drafts(desk.juror_number())}
        awaited = bool(queries.setting(AWAITING_DOSSIER, default=False))
    if rules is None:
        message = "progress_rows would have refused"
        raise AssertionError(message)
    totals = {
        row.proposal: own_total(rules, drafts[row.proposal].marks).so_far
        for row in rows
        if row.progress is Progress.COMPLETE and row.proposal in drafts
    }
    return tuple(
        WorkRow(
            proposal=row.proposal,
            title=row.title,
            theme=row.theme,
            countries=row.countries,
            access=row.access,
            progress=row.progress,
            marked=row.marked,
            criteria=row.criteria,
            rapporteur=row.rapporteur,
            total=_figure(totals.get(row.proposal), rules),
            awaited=awaited,
        )
        for row in rows
    ), rules


def _figure(total: Fraction | None, rules: Rules) -> str:
    return speaker().number(total, rules.display.total) if total is not None else ""


def arranged(rows: tuple[WorkRow, ...], show: Show, order: Order, juror: int) -> tuple[WorkRow, ...]:
    """The rows that are shown, in their order."""
    kept = [row for row in rows if show is Show.ALL or (row.open if show is Show.OPEN else row.rapporteur)]
    by_number = sorted(kept, key=lambda row: number_order(row.proposal))
    if order is Order.THEME:
        return tuple(sorted(by_number, key=lambda row: row.theme.casefold()))
    if order is Order.MINE_FIRST:
        return tuple(sorted(by_number, key=lambda row: not row.rapporteur))
    if order is Order.SHUFFLE:
        return tuple(sorted(by_number, key=lambda row: _shuffled(juror, row.proposal)))
    return tuple(by_number)


def _shuffled(juror: int, proposal: str) -> bytes:
    return hashlib.sha256(f"{juror} {proposal}".encode()).digest()


def state_badge(row: WorkRow) -> Badge:
    """The state as the list shows it: the own total where complete, how many are marked where begun."""
    if row.access is Access.RECUSED:
        return badge(State.RECUSED)
    if row.access is Access.UNDECLARED:
        return badge(State.LOOK, say(phrase("Marking", "declare first")))
    if row.awaited:
        return Badge(say(phrase("Marking", "dossier awaited")), Tone.AMBER, "hourglass")
    if row.progress is Progress.COMPLETE:
        return badge(State.COMPLETE, row.total)
    if row.progress is Progress.BEGUN:
        return badge(State.BEGUN, say(phrase("Marking", "{marked} of {all}"), marked=row.marked, all=row.criteria))
    return badge(State.OPEN)


def columns() -> tuple[Column[WorkRow], ...]:
    """One wide cell: number and title, then theme and countries."""
    return (
        Column(
            say(phrase("Marking", "Proposal")),
            lambda row: f"{row.proposal} {row.title}",
            second=second_line,
            badges=lambda row: (state_badge(row),),
            wrap=True,
            stretch=True,
        ),
    )


def second_line(row: WorkRow) -> str:
    """Theme and countries; that the juror reports on it; why its documents are not here."""
    if row.access is Access.RECUSED:
        return say(phrase("Marking", "documents stay shut"))
    parts = [row.theme, ", ".join(row.countries[:_COUNTRIES])]
    if row.rapporteur:
        parts.append(say(phrase("Marking", "you report")))
    return " · ".join(filter(None, parts))


def next_open(rows: tuple[WorkRow, ...], current: str) -> str:
    """The next proposal with something to mark, after the current one and round to the top; "" when none is left."""
    return next((row.proposal for row in _turned(rows, current) if row.open and row.proposal != current), "")


def next_undeclared(rows: tuple[WorkRow, ...], current: str) -> str:
    """The proposal that waits for its declaration: the current one, else the next; "" when all are declared."""
    here = (row for row in rows if row.proposal == current)
    return next((row.proposal for row in (*here, *_turned(rows, current)) if row.access is Access.UNDECLARED), "")


def _turned(rows: tuple[WorkRow, ...], current: str) -> tuple[WorkRow, ...]:
    """The rows from the one after the current."""
    numbers = [row.proposal for row in rows]
    start = numbers.index(current) + 1 if current in numbers else 0
    return (*rows[start:], *rows[:start])
