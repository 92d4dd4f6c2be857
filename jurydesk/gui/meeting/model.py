"""What the meeting works on: proposals in order of rank, the room, what was decided. It must never compute a score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.cautions import of_budget
from jurydesk.actions.meeting import decision_state
from jurydesk.actions.reasons import explanation
from jurydesk.actions.result_tables import rank_text
from jurydesk.actions.room import RoomState, room_of
from jurydesk.actions.ruling import ConflictRow, conflict_rows
from jurydesk.actions.standings import StandingsView, hidden_from, view_of
from jurydesk.domain.meeting import Presence
from jurydesk.domain.panel import Role
from jurydesk.domain.proposal import number_order
from jurydesk.domain.recommendation import Section
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.marks import digits_of
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say, speaker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.meeting import Vote
    from jurydesk.domain.panel import Juror
    from jurydesk.domain.recommendation import Decision

DECISIONS = {
    Section.RECOMMENDED: (phrase("Meeting", "recommended"), Tone.GREEN, "check"),
    Section.RESERVE: (phrase("Meeting", "reserve list"), Tone.BLUE, "list-ordered"),
    Section.NOT_RECOMMENDED: (phrase("Meeting", "not recommended"), Tone.GREY, "x"),
}
PRESENCES = {
    Presence.ROOM: phrase("Meeting", "room"),
    Presence.VIDEO: phrase("Meeting", "video"),
    Presence.PHONE: phrase("Meeting", "phone"),
    Presence.ABSENT: phrase("Meeting", "absent"),
}


@dataclass(frozen=True)
class ItemRow:
    """One proposal on the agenda."""

    number: str
    title: str
    rank: str
    section: Section | None


@dataclass(frozen=True)
class PersonThere:
    """One person and how the person takes part; None where nobody noted it."""

    juror: Juror
    presence: Presence | None


@dataclass(frozen=True)
class MeetingFacts:
    """Everything the screen shows, as of one moment."""

    view: StandingsView
    items: tuple[ItemRow, ...]
    people: tuple[PersonThere, ...]
    rooms: Mapping[str, RoomState]
    decisions: Mapping[str, Decision]
    votes: Mapping[str, tuple[Vote, ...]]
    state: str
    conflicts: tuple[ConflictRow, ...] = ()


class Order(Enum):
    """In which order the agenda stands."""

    RANK = "rank"
    NUMBER = "number"
    THEME = "theme"


ORDERS = {
    Order.RANK: phrase("Meeting", "by rank"),
    Order.NUMBER: phrase("Meeting", "by number"),
    Order.THEME: phrase("Meeting", "by theme, then rank"),
}


def in_order(facts: MeetingFacts, order: Order) -> tuple[ItemRow, ...]:
    """The agenda in another order; equals stay as their ranks are."""
    if order is Order.NUMBER:
        return tuple(sorted(facts.items, key=lambda row: number_order(row.number)))
    if order is Order.THEME:
        return tuple(sorted(facts.items, key=lambda row: facts.view.proposals[row.number].theme.casefold()))
    return facts.items


def load(desk: OpenDesk) -> MeetingFacts:
    """The meeting as of now. Raises DeskError where a chair may not see marks yet."""
    with desk.read() as queries:
        view = view_of(queries, hidden_from(queries, desk.working_as))
        decisions = {each.proposal: each for each in queries.decisions()}
        there = {each.juror: each.presence for each in queries.attendance()}
        here = (juror for juror in queries.jurors() if juror.role is not Role.LEFT or juror.number in there)
        people = tuple(PersonThere(juror, there.get(juror.number)) for juror in here)
        rows = (*view.result.standings, *view.result.not_ranked)
        rooms = {row.proposal: room_of(queries, row.proposal) for row in rows} | {"": room_of(queries)}
        votes: dict[str, tuple[Vote, ...]] = {}
        for each in queries.votes():
            votes[each.proposal] = (*votes.get(each.proposal, ()), each)
        over = of_budget(queries)
    items = tuple(
        ItemRow(
            row.proposal,
            view.proposals[row.proposal].title,
            rank_text(row),
            decisions[row.proposal].section if row.proposal in decisions else None,
        )
        for row in rows
    )
    told = decision_state(desk)
    state = " ".join([say(told.sentence, **told.values), *over])
    return MeetingFacts(view, items, people, rooms, decisions, votes, state, conflict_rows(desk))


@dataclass(frozen=True)
class ScoreRow:
    """One criterion of the proposal that is open: its marks, what came of them, the panel's own score."""

    criterion: str
    title: str
    marks: str
    mean: str
    panel: str


def score_rows(view: StandingsView, number: str) -> tuple[ScoreRow, ...]:
    """The criteria of one proposal; none where its marks must not be seen."""
    if number in view.hidden:
        return ()
    digits = view.rules.display.criterion
    found = []
    for line in explanation(view, number).lines:
        score = line.score
        found.append(
            ScoreRow(
                score.criterion,
                line.title.in_language(speaker().language),
                " · ".join(speaker().number(mark, digits_of(mark)) for mark in score.marks) or NOTHING,
                NOTHING if score.aggregate is None else speaker().number(score.aggregate, digits),
                NOTHING if score.panel_score is None else speaker().number(score.panel_score, digits),
            )
        )
    return tuple(found)


def item_columns() -> Sequence[Column[ItemRow]]:
    """Rank, then proposal with what was decided."""
    return (
        Column(say(phrase("Meeting", "Rank")), lambda row: row.rank, number=True),
        Column(
            say(phrase("Meeting", "Agenda")),
            lambda row: f"{row.number} {row.title}",
            second=lambda _row: " ",
            badges=lambda row: (decision_badge(row.section),),
            below=True,
            wrap=True,
            stretch=True,
        ),
    )


def decision_badge(section: Section | None) -> Badge:
    """What was decided, as a chip; open where nothing was."""
    if section not in DECISIONS:
        return badge(State.OPEN, say(phrase("Meeting", "not decided")))
    words, tone, sign = DECISIONS[section]
    return Badge(say(words), tone, sign)


def score_columns() -> Sequence[Column[ScoreRow]]:
    """Criterion, marks, what came of them, the panel's score."""
    return (
        Column(say(phrase("Meeting", "Criterion")), lambda row: row.title, wrap=True, stretch=True),
        Column(say(phrase("Meeting", "Marks")), lambda row: row.marks),
        Column(say(phrase("Meeting", "Mean")), lambda row: row.mean, number=True),
        Column(say(phrase("Meeting", "Panel's score")), lambda row: row.panel, number=True, strong=True),
    )
