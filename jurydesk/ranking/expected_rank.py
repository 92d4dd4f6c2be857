"""Expected ranks with intervals, the method of the Swiss National Science Foundation, as integrals. Advisory only.

It must never sample: the same marks give the same figures, and proposals with the same marks come out tied.
Source: Heyard, Ott, Salanti, Egger (2022), Statistics and Public Policy 9:110. Their model for a scale of six grades is
y_ij = m + theta_i + lambda_ij with theta_i ~ N(0, tau^2), lambda_ij ~ N(nu_j, tau_a^2), nu_j ~ N(0, 0.5^2), an error of
sigma, and tau, tau_a, sigma ~ U(0, 2). Given tau and s^2 = sigma^2 + tau_a^2 everything is Gaussian, so that only these
two are integrated over.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np

from jurydesk.domain.rubric import Best
from jurydesk.ranking.aggregate import shares
from jurydesk.ranking.gather import column_of
from jurydesk.ranking.grades import Grade, NotComputable, Why, table_of
from jurydesk.ranking.rank_chances import rank_chances
from jurydesk.ranking.rank_posterior import Priors, beaten_by, nodes_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jurydesk.domain.rules import Rules

HALF, MOST = 0.50, 0.90


class Group(Enum):
    """Where a proposal lies round the line of those that can be funded."""

    IN = "clearly in"
    DRAW = "within the draw"
    OUT = "clearly out"


@dataclass(frozen=True)
class ExpectedRank:
    """One proposal: expected rank, the intervals that hold its rank with 50 and 90 per cent, and the chances.

    `among_best` is the chance to be among the fundable ones. `n` is the number of its marks.
    """

    proposal: str
    rank: float
    half: tuple[float, float]
    most: tuple[float, float]
    among_best: float
    group: Group
    n: int


@dataclass(frozen=True)
class ExpectedRanks:
    """All expected ranks, best first, the line's, and the priors used (in points)."""

    n: int
    ranks: tuple[ExpectedRank, ...]
    fundable: int
    line: float
    juror_deviation: float
    largest_deviation: float


def priors_for(rules: Rules) -> Priors:
    """Return the priors for the totals that the rules give: by the distance of their best from their worst."""
    columns = {criterion.id: column_of(criterion) for criterion in rules.criteria}
    exact = shares(rules, columns)
    width = sum(
        exact.worth[each.id] * columns[each.id].unit * Fraction(each.scale.maximum - each.scale.minimum)
        for each in rules.counting()
    )
    return priors_of_width(float(Fraction(width) / exact.unit))


def priors_of_width(width: float) -> Priors:
    """Return the priors for grades whose best and worst lie `width` apart.

    0.5 and 2 on six grades, 1 and 3 on nine, as the authors name them; in proportion to six grades elsewhere.
    """
    if width == 8.0:  # noqa: PLR2004 - the nine grades for which the authors name their own priors
        return Priors(juror=1.0, largest=3.0)
    return Priors(juror=0.5 * width / 5.0, largest=2.0 * width / 5.0)


def expected_ranks(
    grades: Iterable[Grade], *, best: Best, priors: Priors, fundable: int
) -> ExpectedRanks | NotComputable:
    """Return the expected ranks and the groups round the line of `fundable` proposals; or why there are none."""
    table = table_of(grades)
    if table.n == 0 or len(table.proposals) == 1:
        return NotComputable(Why.ONE_PROPOSAL if table.n else Why.NOTHING, table.n)
    sign = 1.0 if best is Best.LOW else -1.0
    nodes = nodes_of(table, sign, priors)
    rank = 1.0 + beaten_by(nodes).sum(axis=1)
    chances = rank_chances(nodes)
    order = np.argsort(rank, kind="stable")
    count = min(fundable, len(order))
    line = float(rank[order[count - 1]]) if count else 0.0
    marks = np.bincount(table.row, minlength=len(table.proposals))
    rows = []
    for at in order:
        half, most = _interval(chances[at], HALF), _interval(chances[at], MOST)
        among = float(chances[at, :count].sum())
        group = _group(half, line) if count else Group.OUT
        rows.append(ExpectedRank(table.proposals[at], float(rank[at]), half, most, among, group, int(marks[at])))
    return ExpectedRanks(table.n, tuple(rows), count, line, priors.juror, priors.largest)


def _interval(chances: np.ndarray, share: float) -> tuple[float, float]:
    """Return the central interval of the rank that holds `share`."""
    cumulated = np.cumsum(chances)
    low = int(np.searchsorted(cumulated, (1.0 - share) / 2.0)) + 1
    high = int(np.searchsorted(cumulated, (1.0 + share) / 2.0)) + 1
    return float(low), float(min(high, len(chances)))


def _group(interval: tuple[float, float], line: float) -> Group:
    if interval[1] < line:
        return Group.IN
    return Group.OUT if interval[0] > line else Group.DRAW
