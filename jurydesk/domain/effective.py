"""Which marks count: the jurors' own, less those of jurors who are recused. It must never drop a mark without a state.

Desk and verification use this one function, so that both speak of the same marks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from jurydesk.domain.assessment import MISSING, RECUSED, CastMark
from jurydesk.domain.conflict import Access, Declaration, KnownConflict, Ruling, access
from jurydesk.domain.rules import Rules


def recused_pairs(
    *,
    declarations: Iterable[Declaration],
    rulings: Iterable[Ruling],
    known: Iterable[KnownConflict],
) -> frozenset[tuple[int, str]]:
    """Return the pairs of juror and proposal that are recused, by declaration, ruling or known conflict."""
    told: dict[tuple[int, str], list[Declaration]] = defaultdict(list)
    ruled: dict[tuple[int, str], list[Ruling]] = defaultdict(list)
    noted: dict[tuple[int, str], list[KnownConflict]] = defaultdict(list)
    for declaration in declarations:
        told[declaration.juror, declaration.proposal].append(declaration)
    for ruling in rulings:
        ruled[ruling.juror, ruling.proposal].append(ruling)
    for conflict in known:
        noted[conflict.juror, conflict.proposal].append(conflict)
    return frozenset(
        pair
        for pair in {*told, *ruled, *noted}
        if access(pair[0], pair[1], declarations=told[pair], rulings=ruled[pair], known=noted[pair]) is Access.RECUSED
    )


def effective_marks(
    *,
    rules: Rules,
    assigned: Mapping[int, Iterable[str]],
    cast: Iterable[CastMark],
    recused: frozenset[tuple[int, str]],
) -> tuple[CastMark, ...]:
    """Return one mark for each criterion of each pair of juror and proposal that was assigned, marked or recused.

    A recused pair is *recused* on every criterion whatever was marked; what was assigned and not marked is *missing*.
    """
    given = {(mark.juror, mark.proposal, mark.criterion): mark for mark in cast}
    pairs = {(juror, proposal) for juror, proposals in assigned.items() for proposal in proposals}
    pairs |= {(juror, proposal) for juror, proposal, _ in given} | recused
    found = []
    for juror, proposal in sorted(pairs):
        for criterion in rules.criteria:
            if (juror, proposal) in recused:
                found.append(CastMark(juror, proposal, criterion.id, RECUSED))
            else:
                missing = CastMark(juror, proposal, criterion.id, MISSING)
                found.append(given.get((juror, proposal, criterion.id), missing))
    return tuple(found)
