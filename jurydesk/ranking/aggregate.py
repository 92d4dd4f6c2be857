"""From counted marks to a criterion score, and from criterion scores to total and ranking key; exact throughout."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.domain.rules import Aggregation, RankingKey, Rules, TotalKind
from jurydesk.ranking.rounding import round_half_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from jurydesk.ranking.gather import Column
    from jurydesk.ranking.standing import CriterionScore

# With fewer marks than these a trimmed mean is the plain mean: dropping two of four would leave the middle to chance.
FEWEST_TO_TRIM = 5


def aggregate(marks: Sequence[int], unit: int, kind: Aggregation) -> Fraction | None:
    """Return the criterion score of sorted marks given in units, in marks; None where there is no mark."""
    n = len(marks)
    if not n:
        return None
    if kind is Aggregation.MEDIAN:
        return Fraction(marks[(n - 1) // 2] + marks[n // 2], 2 * unit)
    if kind is Aggregation.TRIMMED_MEAN and n >= FEWEST_TO_TRIM:
        return Fraction(sum(marks) - marks[0] - marks[-1], (n - 2) * unit)
    return Fraction(sum(marks), n * unit)


@dataclass(frozen=True)
class Shares:
    """The rules' exact figures, made once.

    `weight` by criterion; `share` is what one point of a criterion that counts (weighted, where the rules weigh) adds
    to the total. For the totals of single jurors: `worth` of one mark's unit by criterion, in `unit`-ths of a point.
    """

    weight: Mapping[str, Fraction]
    share: Mapping[str, Fraction]
    worth: Mapping[str, int]
    unit: int
    totals: dict[int, Fraction] = field(default_factory=dict)


def shares(rules: Rules, columns: Mapping[str, Column]) -> Shares:
    """Return the exact figures of the rules."""
    weight = {criterion.id: Fraction(criterion.weight) for criterion in rules.criteria}
    share = Fraction(rules.total.factor)
    if rules.total.kind is TotalKind.WEIGHTED_MEAN:
        share /= sum(weight[criterion.id] for criterion in rules.counting())
    weighs = rules.total.kind is not TotalKind.SUM
    worth = {
        criterion.id: share * (weight[criterion.id] if weighs else 1) / columns[criterion.id].unit
        for criterion in rules.counting()
    }
    unit = math.lcm(*(each.denominator for each in worth.values()))
    return Shares(
        weight=weight,
        share={criterion.id: share for criterion in rules.counting()},
        worth={criterion: int(each * unit) for criterion, each in worth.items()},
        unit=unit,
    )


def weighted_score(score: Fraction, criterion: str, exact: Shares, rules: Rules) -> Fraction:
    """Return weight times score, rounded where that is a rule."""
    return round_half_up(exact.weight[criterion] * score, rules.rounding.weighted)


def contribution(
    score: Fraction | None, weighted: Fraction | None, criterion: str, exact: Shares, rules: Rules
) -> Fraction | None:
    """Return what a criterion adds to the total before rounding; None without score or where it does not count."""
    share = exact.share.get(criterion)
    if share is None or score is None or weighted is None:
        return None
    return share * (score if rules.total.kind is TotalKind.SUM else weighted)


def total_of(scores: Iterable[CriterionScore], rules: Rules) -> Fraction:
    """Return the total of complete scores, rounded where that is a rule of the call."""
    parts = (score.contribution for score in scores if score.contribution is not None)
    return round_half_up(sum(parts, Fraction(0)), rules.rounding.total)


def ranking_key(scores: Iterable[CriterionScore], total: Fraction, rules: Rules) -> Fraction:
    """Return what proposals are ranked by: the total, or the weighted sum, which neither factor nor total rounds."""
    if rules.ranking is RankingKey.TOTAL:
        return total
    counting = {criterion.id for criterion in rules.counting()}
    return sum((s.weighted for s in scores if s.criterion in counting and s.weighted is not None), Fraction(0))


def totals_by_juror(counted: Mapping[str, Mapping[int, int]], exact: Shares) -> dict[int, int]:
    """Return the totals of the single jurors who marked all that counts, in `unit`-ths of a point, never rounded."""
    first, *others = (counted[criterion] for criterion in exact.worth)
    sums = dict.fromkeys(set(first).intersection(*others), 0)
    for criterion, worth in exact.worth.items():
        marks = counted[criterion]
        for juror in sums:
            sums[juror] += worth * marks[juror]
    return sums


def juror_totals(counted: Mapping[str, Mapping[int, int]], exact: Shares) -> tuple[Fraction, ...]:
    """Return the totals of the single jurors who marked all that counts, sorted, without saying whose they are."""
    sums = sorted(totals_by_juror(counted, exact).values())
    for value in set(sums).difference(exact.totals):
        exact.totals[value] = Fraction(value, exact.unit)
    return tuple(exact.totals[value] for value in sums)


def shown_marks(marks: Sequence[int], column: Column) -> tuple[Decimal, ...]:
    """Return marks given in units as decimals again."""
    return tuple(map(column.shown.__getitem__, marks))
