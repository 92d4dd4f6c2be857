"""How firm the list is: counted again without each juror, with the median, with every weight moved. Advisory only.

It must never count in a way of its own: every variant goes through the official consolidating and funding line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.domain.recommendation import Claim, funding_line
from jurydesk.domain.rules import Aggregation, RankingKey, Rules, TotalKind
from jurydesk.ranking.consolidate import consolidate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jurydesk.domain.assessment import CastMark
    from jurydesk.domain.meeting import PanelScore
    from jurydesk.domain.proposal import Proposal
    from jurydesk.ranking.standing import Result

UP, DOWN = Decimal("1.1"), Decimal("0.9")


class Change(Enum):
    """What a variant changes; where the mean is not the rule, the mean takes the place of the median."""

    WITHOUT_JUROR = "without one juror"
    MEDIAN = "median instead"
    MEAN = "mean instead"
    WEIGHT_UP = "weight up by ten per cent"
    WEIGHT_DOWN = "weight down by ten per cent"


@dataclass(frozen=True)
class Variant:
    """One variant: the juror left out, or the criterion whose weight is moved."""

    change: Change
    juror: int | None = None
    criterion: str = ""


class Verdict(Enum):
    """Whether a proposal is above the funding line in all variants, in none, or in some."""

    STAYS_IN = "stays in"
    STAYS_OUT = "stays out"
    FRAGILE = "fragile"


@dataclass(frozen=True)
class Firmness:
    """One proposal: inside the line officially, the verdict, what flips it, and the range of its ranks (if any)."""

    proposal: str
    inside: bool
    verdict: Verdict
    flips: tuple[Variant, ...]
    best_rank: int | None
    worst_rank: int | None


@dataclass(frozen=True)
class Robustness:
    """The variants counted, and every eligible proposal in the order of the official list."""

    variants: tuple[Variant, ...]
    proposals: tuple[Firmness, ...]


def robustness(
    *,
    rules: Rules,
    proposals: Sequence[Proposal],
    marks: Sequence[CastMark],
    panel_scores: Sequence[PanelScore] = (),
    envelope_cents: int | None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Robustness:
    """Return how firm each proposal's place above or below the line is; cancelled, from fewer variants."""
    sums = {proposal.number: proposal.requested_cents for proposal in proposals}

    def count(by: Rules, cast: Iterable[CastMark]) -> tuple[Result, frozenset[str]]:
        found = consolidate(rules=by, proposals=proposals, marks=cast, panel_scores=panel_scores)
        claims = [Claim(row.proposal, row.rank, sums[row.proposal]) for row in found.passing() if row.rank is not None]
        return found, frozenset(funding_line(claims, envelope_cents, by.funding_line).within)

    official, inside = count(rules, marks)
    counted = []
    for variant in _variants(rules, marks):
        if cancelled():
            break
        counted.append((variant, *count(_changed(rules, variant), _kept(marks, variant))))
    numbers = [row.proposal for row in (*official.standings, *official.not_ranked)]
    return Robustness(
        tuple(variant for variant, _, _ in counted),
        tuple(_firmness(number, official, inside, counted) for number in numbers),
    )


def _variants(rules: Rules, marks: Iterable[CastMark]) -> Iterator[Variant]:
    jurors = sorted({mark.juror for mark in marks})
    if len(jurors) > 1:
        yield from (Variant(Change.WITHOUT_JUROR, juror=juror) for juror in jurors)
    yield Variant(Change.MEAN if rules.aggregation is Aggregation.MEDIAN else Change.MEDIAN)
    weighs = rules.total.kind is not TotalKind.SUM or rules.ranking is RankingKey.WEIGHTED_SUM
    if weighs and len(rules.counting()) > 1:
        for criterion in rules.counting():
            yield Variant(Change.WEIGHT_UP, criterion=criterion.id)
            yield Variant(Change.WEIGHT_DOWN, criterion=criterion.id)


def _changed(rules: Rules, variant: Variant) -> Rules:
    if variant.change is Change.WITHOUT_JUROR:
        return rules
    if variant.change is Change.MEDIAN:
        return replace(rules, aggregation=Aggregation.MEDIAN)
    if variant.change is Change.MEAN:
        return replace(rules, aggregation=Aggregation.MEAN)
    by = UP if variant.change is Change.WEIGHT_UP else DOWN
    criteria = (
        replace(each, weight=each.weight * by) if each.id == variant.criterion else each for each in rules.criteria
    )
    return replace(rules, criteria=tuple(criteria))


def _kept(marks: Iterable[CastMark], variant: Variant) -> Iterable[CastMark]:
    if variant.juror is None:
        return marks
    return (mark for mark in marks if mark.juror != variant.juror)


def _firmness(
    number: str,
    official: Result,
    within_line: frozenset[str],
    counted: Sequence[tuple[Variant, Result, frozenset[str]]],
) -> Firmness:
    inside = number in within_line
    flips = tuple(variant for variant, _, within in counted if (number in within) != inside)
    firm = Verdict.STAYS_IN if inside else Verdict.STAYS_OUT
    rows = (found.standing(number) for found in (official, *(result for _, result, _ in counted)))
    ranks = [row.rank for row in rows if row is not None and row.rank is not None]
    return Firmness(
        proposal=number,
        inside=inside,
        verdict=Verdict.FRAGILE if flips else firm,
        flips=flips,
        best_rank=min(ranks, default=None),
        worst_rank=max(ranks, default=None),
    )
