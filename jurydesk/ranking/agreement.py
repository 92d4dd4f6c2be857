"""How far the jurors agree: Krippendorff's alpha, intraclass correlation, Kendall's W. Advisory only.

It must never grade a panel on its shortlist: restricting the range of proposals drives every such figure to zero.
Sources: Krippendorff (2004), Content Analysis; Shrout and Fleiss (1979), Psychological Bulletin 86:420; Kendall (1948).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import numpy as np

from jurydesk.ranking.grades import Grade, NotComputable, Table, Why, table_of
from jurydesk.ranking.mixed_model import fit

if TYPE_CHECKING:
    from collections.abc import Iterable

PAIR = 2


class Metric(Enum):
    """What counts as a difference between two marks."""

    INTERVAL = "interval"
    ORDINAL = "ordinal"
    NOMINAL = "nominal"


@dataclass(frozen=True)
class Figure:
    """One coefficient and from how many marks."""

    value: float
    n: int


@dataclass(frozen=True)
class Correlation:
    """Intraclass correlations of single marks and of means of `k` marks, from `n` marks.

    `one_way` takes jurors as different for every proposal (ICC(1)), `agreement` as a sample of jurors (ICC(2,1)),
    `consistency` leaves their strictness out (ICC(3,1)); each with the reliability of the mean. `k` is the harmonic
    mean of the marks per proposal. The two of the crossed model are None where it cannot be fitted.
    """

    n: int
    k: float
    one_way: float
    one_way_mean: float
    agreement: float | None = None
    agreement_mean: float | None = None
    consistency: float | None = None
    consistency_mean: float | None = None


def krippendorff_alpha(grades: Iterable[Grade], metric: Metric = Metric.INTERVAL) -> Figure | NotComputable:
    """Return Krippendorff's alpha over the proposals with at least two marks; missing marks are no matter."""
    table = table_of(grades)
    marks = np.bincount(table.row, minlength=len(table.proposals))
    paired = marks[table.row] >= PAIR if table.n else np.zeros(0, dtype=bool)
    n = int(paired.sum())
    if not n:
        return NotComputable(Why.NO_PAIR if table.n else Why.NOTHING, table.n)
    values, place = np.unique(table.value[paired], return_inverse=True)
    if len(values) == 1:
        return NotComputable(Why.NO_VARIATION, n)
    by_unit = np.zeros((len(table.proposals), len(values)))
    np.add.at(by_unit, (table.row[paired], place), 1.0)
    by_unit = by_unit[by_unit.sum(axis=1) > 0]
    weighted = by_unit / (by_unit.sum(axis=1) - 1.0)[:, None]
    observed = weighted.T @ by_unit - np.diag(weighted.sum(axis=0))
    totals = by_unit.sum(axis=0)
    apart = _apart(values, totals, metric)
    expected = float(totals @ apart @ totals) / (n - 1)
    return Figure(1.0 - float((observed * apart).sum()) / expected, n)


def _apart(values: np.ndarray, totals: np.ndarray, metric: Metric) -> np.ndarray:
    """Return the squared difference between every two values."""
    if metric is Metric.NOMINAL:
        return 1.0 - np.eye(len(values))
    if metric is Metric.ORDINAL:
        middle = np.cumsum(totals) - totals / 2.0
        return np.asarray(np.subtract.outer(middle, middle) ** 2)
    return np.asarray(np.subtract.outer(values, values) ** 2)


def intraclass(grades: Iterable[Grade]) -> Correlation | NotComputable:
    """Return the intraclass correlations by REML, which takes unequal numbers of marks; a variance of 0 is a result."""
    table = table_of(grades)
    why = _why_no_correlation(table)
    if why is not None:
        return NotComputable(why, table.n)
    marks = np.bincount(table.row, minlength=len(table.proposals))
    k = float(len(marks) / (1.0 / marks).sum())
    one = fit(table, with_jurors=False)
    found = Correlation(
        table.n,
        k,
        _share(one.var_proposal, one.var_rest),
        _share(one.var_proposal, one.var_rest / k),
    )
    if len(table.jurors) == 1 or table.n < len(table.proposals) + len(table.jurors):
        return found
    two = fit(table)
    strictness = two.var_juror + two.var_rest
    return Correlation(
        table.n,
        k,
        found.one_way,
        found.one_way_mean,
        _share(two.var_proposal, strictness),
        _share(two.var_proposal, strictness / k),
        _share(two.var_proposal, two.var_rest),
        _share(two.var_proposal, two.var_rest / k),
    )


def _why_no_correlation(table: Table) -> Why | None:
    if not table.n:
        return Why.NOTHING
    if len(table.proposals) == 1:
        return Why.ONE_PROPOSAL
    if table.n == len(table.proposals):
        return Why.NO_PAIR
    return Why.NO_VARIATION if np.ptp(table.value) == 0.0 else None


def _share(signal: float, rest: float) -> float:
    return signal / (signal + rest) if signal + rest > 0.0 else 0.0


def kendall_w(grades: Iterable[Grade]) -> Figure | NotComputable:
    """Return Kendall's W, corrected for ties; only where every juror marked every proposal."""
    table = table_of(grades)
    jurors, proposals = len(table.jurors), len(table.proposals)
    if not table.n:
        return NotComputable(Why.NOTHING, 0)
    if jurors == 1 or proposals == 1:
        return NotComputable(Why.ONE_JUROR if jurors == 1 else Why.ONE_PROPOSAL, table.n)
    if not table.complete():
        return NotComputable(Why.INCOMPLETE, table.n)
    matrix = np.zeros((proposals, jurors))
    matrix[table.row, table.column] = table.value
    ranks, ties = zip(*(_mean_ranks(matrix[:, juror]) for juror in range(jurors)), strict=True)
    sums = np.sum(ranks, axis=0)
    most = jurors**2 * (proposals**3 - proposals) - jurors * sum(ties)
    if most == 0.0:
        return NotComputable(Why.NO_VARIATION, table.n)
    spread = float(((sums - sums.mean()) ** 2).sum())
    return Figure(12.0 * spread / most, table.n)


def _mean_ranks(values: np.ndarray) -> tuple[np.ndarray, float]:
    """Return mean ranks, lowest first, and the tie term: the sum of t^3 - t over groups of equals."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return (last - (count - 1) / 2.0)[place], float((count**3 - count).sum())
