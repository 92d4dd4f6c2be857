"""The order of rank: by ranking key, then the call's tie order; equals share a rank and the next rank is skipped.

It must never fall back on the order in which rows came.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from jurydesk.domain.proposal import number_order
from jurydesk.domain.rubric import Best
from jurydesk.domain.rules import CRITERION_KEY, Rules, TieFact
from jurydesk.ranking.standing import TieValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jurydesk.domain.proposal import Proposal
    from jurydesk.ranking.standing import CriterionScore, Standing

# What sorts first is better: known before unknown, then the value with the sign of its direction.
SortValue = tuple[bool, Fraction]


def tie_values(proposal: Proposal, scores: Iterable[CriterionScore], rules: Rules) -> tuple[TieValue, ...]:
    """Return the proposal's value for every key of the call's tie order, None where it is not known."""
    by_id = {score.criterion: score.score for score in scores}
    return tuple(TieValue(key, _tie_value(key, proposal, by_id)) for key in rules.tie_order)


def _tie_value(key: str, proposal: Proposal, by_id: dict[str, Fraction | None]) -> Fraction | None:
    if key.startswith(CRITERION_KEY):
        return by_id[key.removeprefix(CRITERION_KEY)]
    fact = TieFact(key)
    if fact is TieFact.SME_SHARE:
        return proposal.sme_share()
    if fact is TieFact.PARTNER_COUNTRIES:
        countries = len(proposal.partner_countries())
        return Fraction(countries) if countries else None  # a proposal without any is one where nobody wrote them down
    return None if proposal.requested_cents is None else Fraction(proposal.requested_cents)


def best_of(key: str, rules: Rules) -> Best:
    """Return which end of a tie key goes first: a criterion's own good end, the smaller sum, else the higher value."""
    if key.startswith(CRITERION_KEY):
        return rules.criterion(key.removeprefix(CRITERION_KEY)).scale.best
    return Best.LOW if key == TieFact.REQUESTED_SUM.value else Best.HIGH


def direction(rules: Rules) -> Best:
    """Return which end of total and ranking key is the good one; criteria that count all have the same."""
    return rules.counting()[0].scale.best


def in_order(standings: Iterable[Standing], rules: Rules) -> tuple[Standing, ...]:
    """Return complete standings in order of rank, with rank, sharing and the tie keys that were needed."""
    best = {key: best_of(key, rules) for key in rules.tie_order}
    overall = direction(rules)

    def tie_place(standing: Standing) -> tuple[SortValue, ...]:
        return tuple(_sort_value(each.value, best[each.key]) for each in standing.tie_values)

    def key_place(standing: Standing) -> SortValue:
        return _sort_value(standing.key, overall)

    by_number = sorted(standings, key=lambda standing: number_order(standing.proposal))
    ordered: list[Standing] = []
    for _, equal in groupby(sorted(by_number, key=key_place), key=key_place):
        group = sorted(equal, key=tie_place)
        ordered.extend(_ranked(group, [tie_place(standing) for standing in group], rules, len(ordered) + 1))
    return tuple(ordered)


def _sort_value(value: Fraction | None, best: Best) -> SortValue:
    if value is None:
        return True, Fraction(0)
    return False, value if best is Best.LOW else -value


def _ranked(
    group: Sequence[Standing], places: Sequence[tuple[SortValue, ...]], rules: Rules, first: int
) -> Iterable[Standing]:
    """Give out the ranks from `first` on among standings that are equal on the ranking key and in order already.

    Being in order, each is told apart from all others once it is told apart from its neighbours.
    """
    rank = first
    for at, standing in enumerate(group):
        neighbours = [places[number] for number in (at - 1, at + 1) if 0 <= number < len(places)]
        if at and places[at] != places[at - 1]:
            rank = first + at
        yield replace(
            standing,
            rank=rank,
            shared=places[at] in neighbours,
            tie_keys_used=rules.tie_order[: max((_needed(places[at], other) for other in neighbours), default=0)],
        )


def _needed(here: tuple[SortValue, ...], there: tuple[SortValue, ...]) -> int:
    """Return how many tie keys must be looked at to tell two places apart: all of them where they are equal."""
    for count, (mine, other) in enumerate(zip(here, there, strict=True), 1):
        if mine != other:
            return count
    return len(here)
