"""The panel's people with their loads and conflicts, and the conflicts with what was ruled. Asks nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.dismissals import Dismissal, dismissals
from jurydesk.actions.preparing import assignment_rows
from jurydesk.actions.ruling import ConflictRow, conflict_rows
from jurydesk.domain.conflict import Access
from jurydesk.domain.panel import Role
from jurydesk.gui.parts.rows import NOTHING, Column
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.panel import Juror

ROLES = {
    Role.JUROR: phrase("Panel", "juror"),
    Role.CHAIR: phrase("Panel", "chair"),
    Role.DEPUTY_CHAIR: phrase("Panel", "deputy chair"),
    Role.SUBSTITUTE: phrase("Panel", "substitute"),
    Role.MINUTE_TAKER: phrase("Panel", "minute-taker"),
    Role.GUEST: phrase("Panel", "guest"),
    Role.LEFT: phrase("Panel", "left the panel"),
}


@dataclass(frozen=True)
class PersonRow:
    """One person of the panel: how many proposals to judge, how many conflicts."""

    juror: Juror
    assigned: int
    conflicts: int


@dataclass(frozen=True)
class PanelFacts:
    """People and conflicts as of now, the numbers of the proposals, whether the charter is frozen.

    `dismissed` are likely conflicts that jurors declared to be none, with their reasons.
    """

    people: tuple[PersonRow, ...]
    conflicts: tuple[ConflictRow, ...]
    proposals: tuple[str, ...]
    frozen: bool
    dismissed: tuple[Dismissal, ...] = ()


def load(desk: OpenDesk) -> PanelFacts:
    """The panel as of now."""
    assigned = {row.juror: len(row.proposals) for row in assignment_rows(desk)}
    conflicts = conflict_rows(desk)
    with desk.read() as queries:
        jurors, frozen = queries.jurors(), queries.charter() is not None
        proposals = tuple(f"{each.number} {each.title}" for each in queries.proposals())
    return PanelFacts(
        tuple(
            PersonRow(each, assigned.get(each.number, 0), sum(row.juror == each.number for row in conflicts))
            for each in jurors
        ),
        conflicts,
        proposals,
        frozen,
        dismissals(desk),
    )


def people_columns() -> Sequence[Column[PersonRow]]:
    """Number, name and organisation, role, load, conflicts."""
    return (
        Column("", lambda row: str(row.juror.number), number=True),
        Column(
            say(phrase("Panel", "Name")),
            lambda row: row.juror.name,
            second=lambda row: row.juror.organisation,
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Panel", "Role")), lambda row: say(ROLES[row.juror.role]), quiet=True),
        Column(
            say(phrase("Panel", "Proposals")),
            lambda row: str(row.assigned) if row.juror.marks else NOTHING,
            number=True,
        ),
        Column(say(phrase("Panel", "Conflicts")), lambda row: str(row.conflicts or NOTHING), number=True),
    )


def conflict_columns() -> Sequence[Column[ConflictRow]]:
    """Who, with what, what was stated, where it stands."""
    return (
        Column(
            say(phrase("Panel", "Conflict")),
            lambda row: f"{row.name} · {row.proposal} {row.title}",
            second=lambda row: row.stated,
            wrap=True,
            stretch=True,
        ),
        Column(say(phrase("Panel", "State")), lambda _row: "", badges=lambda row: (_badge(row),), width=200),
    )


def _badge(row: ConflictRow) -> Badge:
    if row.access is Access.RECUSED:
        by = phrase("Panel", "recused, by the panel") if row.by_panel else phrase("Panel", "recused, by the chair")
        return badge(State.RECUSED, say(by) if row.ruled else say(phrase("Panel", "recused, no ruling yet")))
    return badge(State.COMPLETE, say(phrase("Panel", "may judge")))
