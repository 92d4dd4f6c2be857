"""Why a proposal has its rank, as data to be put into words elsewhere. It must never compute a figure anew.

Everything here is read off the official result, so that what is explained is what was counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from jurydesk.domain.rubric import Best, Text
from jurydesk.domain.rules import Aggregation, RankingKey, Rules, TotalKind
from jurydesk.errors import DeskError
from jurydesk.ranking.order import direction
from jurydesk.ranking.standing import Counts, CriterionScore, Out, Reason, Result, Standing
from jurydesk.words import phrase

NOBODY = Counts()


@dataclass(frozen=True)
class Line:
    """One criterion's line: title, good end, the counted marks with their sum, and all that came of them."""

    title: Text
    best: Best
    counts_in_total: bool
    marks_sum: Fraction
    score: CriterionScore


@dataclass(frozen=True)
class Equal:
    """A proposal with the same ranking key, and the tie key that put one before the other.

    `key` is empty where no key tells the two apart: they share the rank. `ahead` says that the one explained goes
    first; the values are None where nobody knows them, and what is unknown goes last.
    """

    proposal: str
    rank: int
    key: str
    position: int
    here: Fraction | None
    there: Fraction | None
    ahead: bool


@dataclass(frozen=True)
class Neighbour:
    """The nearest proposal with another ranking key, better or worse."""

    proposal: str
    rank: int
    key: Fraction


@dataclass(frozen=True)
class Explanation:
    """Why one proposal stands where it stands.

    `out` is filled, and nothing else, for one that is not eligible or withdrawn. `shared_with` and `equals` are in
    order of rank, `reasons` say what it lacks or fails; `ranked` is how many proposals have a rank.
    """

    proposal: str
    rank: int | None
    ranked: int
    lines: tuple[Line, ...] = ()
    aggregation: Aggregation = Aggregation.MEAN
    total_kind: TotalKind = TotalKind.WEIGHTED_MEAN
    factor: Decimal = Decimal(1)
    total: Fraction | None = None
    total_threshold: Decimal | None = None
    ranking: RankingKey = RankingKey.TOTAL
    key: Fraction | None = None
    best: Best = Best.HIGH
    shared_with: tuple[str, ...] = ()
    equals: tuple[Equal, ...] = ()
    better: Neighbour | None = None
    worse: Neighbour | None = None
    passes: bool = False
    reasons: tuple[Reason, ...] = ()
    jurors: Counts = NOBODY
    out: Out | None = None

    def deciding(self) -> Equal | None:
        """Return the equal nearest in rank that a tie key decided about: the one a reader asks for first."""
        decided = [equal for equal in self.equals if equal.key]
        rank = self.rank or 0
        return min(decided, key=lambda equal: (abs(equal.rank - rank), not equal.ahead), default=None)


def explain(result: Result, number: str, rules: Rules) -> Explanation:
    """Return why the proposal `number` has its rank, or none. Raises DeskError for a number not in the result."""
    standing = result.standing(number)
    if standing is None:
        for out in result.out:
            if out.proposal == number:
                return Explanation(number, None, len(result.standings), out=out)
        raise DeskError(
            phrase("ranking", "There is no proposal {proposal} in this result."),
            phrase("ranking", "Choose one of the numbers of the list."),
            proposal=number,
        )
    same = tuple(other for other in result.standings if other.key == standing.key and other is not standing)
    better, worse = _neighbours(result, standing)
    return Explanation(
        proposal=number,
        rank=standing.rank,
        ranked=len(result.standings),
        lines=tuple(_line(score, rules) for score in standing.scores),
        aggregation=rules.aggregation,
        total_kind=rules.total.kind,
        factor=rules.total.factor,
        total=standing.total,
        total_threshold=rules.total.threshold,
        ranking=rules.ranking,
        key=standing.key,
        best=direction(rules),
        shared_with=tuple(other.proposal for other in same if other.rank == standing.rank),
        equals=tuple(_equal(standing, other, rules) for other in same),
        better=better,
        worse=worse,
        passes=standing.passes,
        reasons=standing.reasons,
        jurors=standing.jurors,
    )


def _line(score: CriterionScore, rules: Rules) -> Line:
    criterion = rules.criterion(score.criterion)
    marks = sum(map(Fraction, score.marks), Fraction(0))
    return Line(criterion.title, criterion.scale.best, criterion.counts, marks, score)


def _equal(standing: Standing, other: Standing, rules: Rules) -> Equal:
    mine, its = standing.rank or 0, other.rank or 0
    pairs = zip(standing.tie_values, other.tie_values, strict=True)
    for position, (here, there) in enumerate(pairs, 1):
        if here.value != there.value:
            return Equal(other.proposal, its, here.key, position, here.value, there.value, ahead=mine < its)
    return Equal(other.proposal, its, "", len(rules.tie_order), None, None, ahead=False)


def _neighbours(result: Result, standing: Standing) -> tuple[Neighbour | None, Neighbour | None]:
    """Return the nearest proposals with a better and with a worse ranking key."""
    if standing.rank is None:
        return None, None
    keys = [other.key for other in result.standings]
    first = keys.index(standing.key)
    after = first + keys.count(standing.key)
    better = result.standings[first - 1] if first else None
    worse = result.standings[after] if after < len(keys) else None
    return _neighbour(better), _neighbour(worse)


def _neighbour(standing: Standing | None) -> Neighbour | None:
    if standing is None or standing.rank is None or standing.key is None:
        return None
    return Neighbour(standing.proposal, standing.rank, standing.key)
