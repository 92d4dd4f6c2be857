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
    """Return the conflicts register: everybody who took no part in a proposal, in order of name."""
    pairs = recused_pairs(declarations=source.declarations, rulings=source.rulings, known=source.known_conflicts)
    proposals: dict[int, list[str]] = defaultdict(list)
    for juror, proposal in pairs:
        proposals[juror].append(proposal)
    names = {one.number: one.name for one in source.jurors}
    rows = [
        LeftRow(names[juror], tuple(sorted(found, key=number_order)), _because(source, juror, found))
        for juror, found in proposals.items()
        if juror in names
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.name, row.proposals)))


def names_of(source: ListSource, jurors: Iterable[int]) -> tuple[str, ...]:
    """Return the names of these jurors in order of name."""
    wanted = set(jurors)
    return tuple(sorted((one.name for one in source.jurors if one.number in wanted), key=str.casefold))


def _because(source: ListSource, juror: int, proposals: Iterable[str]) -> tuple[LeftBecause, ...]:
    return because(
        juror,
        set(proposals),
        declarations=source.declarations,
        rulings=source.rulings,
        known_conflicts=source.known_conflicts,
    )


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
