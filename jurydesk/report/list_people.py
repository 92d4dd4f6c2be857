"""The people on the list: who took part, and who left for which proposal. It must never stand near a mark.

People come in order of name: their numbers, which the record uses, must not show through the order.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from jurydesk.domain.conflict import Answer
from jurydesk.domain.effective import recused_pairs
from jurydesk.domain.proposal import number_order
from jurydesk.report.list_model import LeftBecause, LeftRow, PersonRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
    from jurydesk.report.list_source import ListSource


def people(source: ListSource) -> tuple[PersonRow, ...]:
    """Return the panel in order of name, with how each took part."""
    presence = {found.juror: found.presence for found in source.attendance}
    rows = [PersonRow(one.name, one.role, one.votes, presence.get(one.number)) for one in source.jurors]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.name, row.role.value)))


def left(source: ListSource) -> tuple[LeftRow, ...]:
    """Return the conflicts register in order of name: who took no part in which proposals, a row for each ground.

    So a decision on one proposal is never read as one on another that the same person left.
    """
    pairs = recused_pairs(declarations=source.declarations, rulings=source.rulings, known=source.known_conflicts)
    proposals: dict[int, set[str]] = defaultdict(set)
    for juror, proposal in pairs:
        proposals[juror].add(proposal)
    names = {one.number: one.name for one in source.jurors}
    rows = [
        LeftRow(names[juror], together, ground)
        for juror, found in proposals.items()
        if juror in names
        for together, ground in by_ground(
            juror,
            found,
            declarations=source.declarations,
            rulings=source.rulings,
            known_conflicts=source.known_conflicts,
        )
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.name, [*map(number_order, row.proposals)])))


def names_of(source: ListSource, jurors: Iterable[int]) -> tuple[str, ...]:
    """Return the names of these jurors in order of name."""
    wanted = set(jurors)
    return tuple(sorted((one.name for one in source.jurors if one.number in wanted), key=str.casefold))


def because(
    juror: int,
    proposals: Collection[str],
    *,
    declarations: Iterable[Declaration],
    rulings: Iterable[Ruling],
    known_conflicts: Iterable[KnownConflict],
) -> tuple[LeftBecause, ...]:
    """Return why a juror took no part in these proposals, as the register prints it."""
    found = {
        *(LeftBecause.KNOWN for one in known_conflicts if (one.juror, one.proposal in proposals) == (juror, True)),
        *(
            LeftBecause.DECLARED
            for one in declarations
            if one.juror == juror and one.proposal in proposals and one.answer is Answer.CONFLICT
        ),
        *(
            LeftBecause.RULED_BY_PANEL if one.by_panel else LeftBecause.RULED_BY_CHAIR
            for one in rulings
            if one.juror == juror and one.proposal in proposals and one.excluded
        ),
    }
    return tuple(sorted(found, key=lambda reason: reason.value))


def by_ground(
    juror: int,
    proposals: Iterable[str],
    *,
    declarations: Collection[Declaration],
    rulings: Collection[Ruling],
    known_conflicts: Collection[KnownConflict],
) -> tuple[tuple[tuple[str, ...], tuple[LeftBecause, ...]], ...]:
    """Return a juror's proposals put together by why the juror took no part, in the order of the register."""
    found: dict[tuple[LeftBecause, ...], list[str]] = defaultdict(list)
    for number in sorted(proposals, key=number_order):
        ground = because(juror, {number}, declarations=declarations, rulings=rulings, known_conflicts=known_conflicts)
        found[ground].append(number)
    return tuple((tuple(numbers), ground) for ground, numbers in found.items())
