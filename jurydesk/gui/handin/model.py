"""What a hand-in would hold: how many proposals are complete, open, recused, and what is still open in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.changed_marks import holds
from jurydesk.actions.filling import AWAITING_DOSSIER
from jurydesk.actions.handing_in import handed_in
from jurydesk.actions.marking import progress_rows
from jurydesk.domain.assessment import MarkState, Progress
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.conflict import Access
from jurydesk.domain.facts import FactKind
from jurydesk.gui.parts.rows import Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.marking import ProgressRow
    from jurydesk.domain.assessment import StillOpen
    from jurydesk.domain.facts import Fact
    from jurydesk.domain.rubric import Text
    from jurydesk.store.queries import Queries

_ORDER = (State.LOOK, State.OPEN, State.BEGUN, State.COMPLETE, State.RECUSED)


@dataclass(frozen=True)
class SummaryRow:
    """One proposal: where it stands, and in words what it lacks."""

    proposal: str
    title: str
    state: State
    lacking: str
    cannot_assess: int


@dataclass(frozen=True)
class Sent:
    """One hand-in made before."""

    version: int
    fingerprint: str
    at: datetime


@dataclass(frozen=True)
class Summary:
    """All of it: the rows with what is open first, the hand-ins made so far, the closing date, what the rules allow.

    `changed` are the proposals that were changed since the last hand-in; `awaiting` says that the dossier of a strict
    call has not come.
    """

    rows: tuple[SummaryRow, ...]
    sent: tuple[Sent, ...]
    closes_at: datetime | None
    incomplete_allowed: bool
    late_allowed: bool
    file_name: str
    awaiting: bool = False
    changed: tuple[str, ...] = ()

    def count(self, *states: State) -> int:
        """How many proposals are in one of the states."""
        return sum(row.state in states for row in self.rows)

    @property
    def cannot_assess(self) -> int:
        """How many marks are "cannot assess"."""
        return sum(row.cannot_assess for row in self.rows)

    @property
    def undeclared(self) -> int:
        """How many proposals still need a declaration."""
        return self.count(State.LOOK)

    @property
    def open(self) -> int:
        """How many proposals are not completely marked."""
        return self.count(State.OPEN, State.BEGUN)


def load(desk: OpenDesk) -> Summary:
    """The summary as of now."""
    rows = progress_rows(desk)
    me = desk.juror_number()
    with desk.read() as queries:
        rules, call = queries.rules(), queries.call()
        drafts = {draft.proposal: draft for draft in queries.drafts(me)}
        awaiting = bool(queries.setting(AWAITING_DOSSIER, default=False))
        changed = _changed_since(queries, rows)
    titles = {criterion.id: criterion.title for criterion in (rules.criteria if rules else ())}
    found = []
    for row in rows:
        lacking = [_lacking(item, titles) for item in row.open]
        marks = drafts[row.proposal].marks.values() if row.proposal in drafts else ()
        state = _state(row.access, row.progress)
        found.append(
            SummaryRow(
                row.proposal,
                row.title,
                state,
                "; ".join(lacking) if state is State.BEGUN else "",
                sum(mark.state is MarkState.CANNOT_ASSESS for mark in marks),
            )
        )
    sent = tuple(Sent(each.sequence, short_fingerprint(each.digest), each.received_at) for each in handed_in(desk))
    return Summary(
        rows=tuple(sorted(found, key=lambda row: _ORDER.index(row.state))),
        sent=sent,
        closes_at=call.closes_at if call else None,
        incomplete_allowed=rules.incomplete_hand_ins if rules else False,
        late_allowed=rules.late_hand_ins if rules else False,
        file_name=f"juror-{me:02d}-{len(sent) + 1}.juryhandin",
        awaiting=awaiting,
        changed=changed,
    )


def _changed_since(queries: Queries, rows: tuple[ProgressRow, ...]) -> tuple[str, ...]:
    """The proposals changed since the last hand-in, with a reason, or marked since because it left them out."""
    found: list[str] = []
    last: Fact | None = None
    for fact in queries.journal():
        if fact.kind is FactKind.HANDED_IN:
            found.clear()
            last = fact
        elif fact.kind is FactKind.CHANGED_AFTER_HAND_IN:
            found.append(str(fact.data.get("proposal")))
    if last is not None:
        begun = (row for row in rows if row.access is Access.OPEN and row.progress is not Progress.OPEN)
        found += [row.proposal for row in begun if not holds(last, row.proposal)]
    return tuple(dict.fromkeys(found))


def _lacking(item: StillOpen, titles: Mapping[str, Text]) -> str:
    if item.criterion not in titles:
        return say(item.what)
    title = titles[item.criterion].in_language(speaker().language)
    return say(phrase("HandIn", "{what} on {criterion}"), what=item.what, criterion=title)


def _state(access: Access, progress: Progress) -> State:
    if access is Access.UNDECLARED:
        return State.LOOK
    if access is Access.RECUSED:
        return State.RECUSED
    return {Progress.OPEN: State.OPEN, Progress.BEGUN: State.BEGUN, Progress.COMPLETE: State.COMPLETE}[progress]


def columns() -> tuple[Column[SummaryRow], ...]:
    """State, proposal, and what it lacks."""
    return (
        Column(
            say(phrase("HandIn", "Proposal")),
            lambda row: f"{row.proposal} {row.title}",
            second=lambda row: row.lacking,
            hint=lambda row: row.lacking.replace("; ", "\n"),
            stretch=True,
            fold=True,
        ),
        Column(say(phrase("HandIn", "State")), lambda _row: "", badges=lambda row: (_badge(row),), width=220),
    )


def _badge(row: SummaryRow) -> Badge:
    if row.state is State.LOOK:
        return badge(State.LOOK, say(phrase("HandIn", "declare first")))
    return badge(row.state)
