"""What a juror's own marks come to while they are given, by the official engine. It must never be kept or sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark, MarkState, marked
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rules import CannotAssess, RankingKey
from jurydesk.ranking.consolidate import consolidate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from jurydesk.domain.assessment import Mark
    from jurydesk.domain.rules import Rules


@dataclass(frozen=True)
class OwnTotal:
    """One juror's total of one proposal in the total's units: so far, the best there is, and whether all is marked.

    `below` names the criteria whose mark lies below their threshold.
    """

    so_far: Fraction | None
    best: Fraction | None
    whole: bool
    below: tuple[str, ...] = ()


def own_total(rules: Rules, marks: Mapping[str, Mark]) -> OwnTotal:
    """Return the total of these marks alone; criteria not yet marked are left out of it, and `whole` says so."""
    given = {name: mark for name, mark in marks.items() if mark.value is not None}
    counting = [criterion.id for criterion in rules.counting()]
    best = {criterion.id: marked(criterion.scale.best_end) for criterion in rules.counting()}
    return OwnTotal(
        so_far=_total(rules, given),
        best=_total(rules, best),
        whole=all(name in given for name in counting),
        below=tuple(score for score in counting if score in given and _below(rules, score, given[score])),
    )


def _total(rules: Rules, marks: Mapping[str, Mark]) -> Fraction | None:
    kept = tuple(criterion for criterion in rules.criteria if criterion.id in marks)
    if not any(criterion.counts for criterion in kept):
        return None
    alone = replace(
        rules,
        criteria=kept,
        minimum_marks=1,
        tie_order=(),
        ranking=RankingKey.TOTAL,
        cannot_assess=CannotAssess.LEAVE_OUT,
    )
    cast = [CastMark(1, "1", name, mark) for name, mark in marks.items() if mark.state is MarkState.MARKED]
    found = consolidate(rules=alone, proposals=[Proposal("1", "")], marks=cast).standing("1")
    return found.total if found is not None else None


def _below(rules: Rules, name: str, mark: Mark) -> bool:
    criterion = rules.criterion(name)
    if criterion.threshold is None or mark.value is None:
        return False
    worse = mark.value < criterion.threshold
    return worse if criterion.scale.best_end == criterion.scale.maximum else mark.value > criterion.threshold
