"""Restricted maximum likelihood for marks = mean + proposal + juror + rest, all Gaussian, proposals and jurors crossed.

It must never report a local optimum as the answer: it scans the whole range first and compares with the boundaries.
Everything runs on sums per proposal and per juror, in (proposals + jurors) dimensions rather than in marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import linalg, optimize

if TYPE_CHECKING:
    from collections.abc import Callable

    from jurydesk.ranking.grades import Table

# Standard deviations of effects are looked for between 0 and this many times that of the rest.
LARGEST_RATIO = 1e3
SCAN = np.concatenate([[0.0], np.geomspace(1e-2, LARGEST_RATIO, 24)])
# A boundary is the answer where the inside is no better than by this much of the deviance.
NO_BETTER = 1e-7


@dataclass(frozen=True)
class Fit:
    """Mean, the three variances (squared points), and the predicted effects in the table's order (points)."""

    mean: float
    var_proposal: float
    var_juror: float
    var_rest: float
    proposal_effects: np.ndarray
    juror_effects: np.ndarray


@dataclass(frozen=True)
class _Sums:
    """What the likelihood needs of the marks, centred on their mean so that nothing is lost in large numbers."""

    centre: float
    filled: np.ndarray
    by_proposal: np.ndarray
    by_juror: np.ndarray
    squares: float
    n: int


def fit(table: Table, *, with_jurors: bool = True) -> Fit:
    """Return the fit of a table with more marks than one; without jurors it is the one-way model."""
    sums = _sums_of(table)
    if sums.squares == 0.0:
        zeros = np.zeros(len(table.proposals)), np.zeros(len(table.jurors))
        return Fit(sums.centre, 0.0, 0.0, 0.0, *zeros)
    ratio = _best_ratio(sums, with_jurors=with_jurors)
    return _fit_at(sums, *ratio)


def _sums_of(table: Table) -> _Sums:
    centre = float(table.value.mean())
    value = np.where(table.value == table.value[0], table.value[0], table.value) - centre
    if np.ptp(table.value) == 0.0:
        value = np.zeros_like(value)  # the mean of equal floats may be off in its last digit
    return _Sums(
        centre=centre,
        filled=table.filled(),
        by_proposal=np.bincount(table.row, value, len(table.proposals)),
        by_juror=np.bincount(table.column, value, len(table.jurors)),
        squares=float(value @ value),
        n=table.n,
    )


@dataclass(frozen=True)
class _Solved:
    """The model's equations solved for one pair of ratios."""

    log_det: float
    ones: tuple[np.ndarray, np.ndarray]
    given: tuple[np.ndarray, np.ndarray]
    ones_ones: float
    ones_given: float
    given_given: float


def _solve(sums: _Sums, s_q: float, s_b: float) -> _Solved:
    """Eliminate the proposals, which are diagonal, and solve for the jurors by Cholesky."""
    diagonal = 1.0 + s_q**2 * sums.filled.sum(axis=1)
    cross = s_q * s_b * sums.filled
    scaled = cross / diagonal[:, None]
    schur = np.eye(cross.shape[1]) + s_b**2 * np.diag(sums.filled.sum(axis=0)) - cross.T @ scaled
    factor = linalg.cho_factor(schur)
    right = np.stack([sums.filled.sum(axis=1), sums.by_proposal], axis=1) * s_q
    below = np.stack([sums.filled.sum(axis=0), sums.by_juror], axis=1) * s_b
    jurors = linalg.cho_solve(factor, below - scaled.T @ right)
    proposals = right / diagonal[:, None] - scaled @ jurors
    lost = right.T @ proposals + below.T @ jurors
    plain = np.array([[float(sums.n), float(sums.by_proposal.sum())], [float(sums.by_proposal.sum()), sums.squares]])
    left = plain - lost
    return _Solved(
        log_det=float(np.log(diagonal).sum() + 2.0 * np.log(np.diag(factor[0])).sum()),
        ones=(s_q * proposals[:, 0], s_b * jurors[:, 0]),
        given=(s_q * proposals[:, 1], s_b * jurors[:, 1]),
        ones_ones=float(left[0, 0]),
        ones_given=float(left[0, 1]),
        given_given=float(left[1, 1]),
    )


def _rest(sums: _Sums, solved: _Solved) -> float:
    """Return the weighted sum of squares around the estimated mean; never below what floating point can tell from 0."""
    found = solved.given_given - solved.ones_given**2 / solved.ones_ones
    return max(found, 1e-14 * sums.squares)


def _deviance(sums: _Sums, s_q: float, s_b: float) -> float:
    """Return minus twice the restricted log-likelihood, with the rest's variance profiled out, up to a constant."""
    solved = _solve(sums, s_q, s_b)
    return float((sums.n - 1) * np.log(_rest(sums, solved)) + solved.log_det + np.log(solved.ones_ones))


def _best_ratio(sums: _Sums, *, with_jurors: bool) -> tuple[float, float]:
    """Return the ratios of standard deviations to the rest's that make the deviance least over the whole range."""
    rows = [(s_q, s_b) for s_q in SCAN for s_b in (SCAN if with_jurors else SCAN[:1])]
    start = min(rows, key=lambda pair: _deviance(sums, *pair))
    inside = _refine(lambda pair: _deviance(sums, pair[0], pair[1] if with_jurors else 0.0), start)
    candidates = [(0.0, 0.0), _line(lambda s: _deviance(sums, s, 0.0), lambda s: (s, 0.0))]
    if with_jurors:
        candidates.append(_line(lambda s: _deviance(sums, 0.0, s), lambda s: (0.0, s)))
        candidates.append(inside)
    least = min(_deviance(sums, *pair) for pair in candidates)
    return next(pair for pair in candidates if _deviance(sums, *pair) <= least + NO_BETTER)


def _refine(deviance: Callable[[np.ndarray], float], start: tuple[float, float]) -> tuple[float, float]:
    """Follow the deviance down from the best point of the scan; by values only, so that no derivative can mislead."""
    first = np.maximum(np.array(start), 1e-3)
    found = optimize.minimize(
        lambda logs: deviance(np.exp(np.clip(logs, -12.0, np.log(LARGEST_RATIO)))),
        np.log(first),
        method="Nelder-Mead",
        options={"xatol": 1e-9, "fatol": 1e-11, "maxiter": 4000, "initial_simplex": np.log(first) + _SIMPLEX},
    )
    s_q, s_b = np.exp(np.clip(found.x, -12.0, np.log(LARGEST_RATIO)))
    return float(s_q), float(s_b)


_SIMPLEX = np.array([[0.0, 0.0], [0.4, 0.0], [0.0, 0.4]])


def _line(deviance: Callable[[float], float], pair: Callable[[float], tuple[float, float]]) -> tuple[float, float]:
    """Return the best point of a boundary line, by a scan and a bounded search round its best place."""
    best = int(np.argmin([deviance(float(s)) for s in SCAN]))
    low, high = SCAN[max(best - 1, 0)], SCAN[min(best + 1, len(SCAN) - 1)]
    found = optimize.minimize_scalar(deviance, bounds=(low, high), method="bounded", options={"xatol": 1e-10})
    return pair(float(found.x))


def _fit_at(sums: _Sums, s_q: float, s_b: float) -> Fit:
    solved = _solve(sums, s_q, s_b)
    mean = solved.ones_given / solved.ones_ones
    rest = _rest(sums, solved) / (sums.n - 1)
    return Fit(
        mean=sums.centre + mean,
        var_proposal=s_q**2 * rest,
        var_juror=s_b**2 * rest,
        var_rest=rest,
        proposal_effects=solved.given[0] - mean * solved.ones[0],
        juror_effects=solved.given[1] - mean * solved.ones[1],
    )
