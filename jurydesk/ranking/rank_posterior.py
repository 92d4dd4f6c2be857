"""The posterior of the rank model as weighted nodes over its two variances. It must never need the marks one by one.

At each node proposals' merits are Gaussian; all sums run over proposals and jurors.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import linalg, special

if TYPE_CHECKING:
    from jurydesk.ranking.grades import Table

SCAN = 30
POINTS = 24
# What is less likely than the best by this much (in natural logarithms) carries nothing of the posterior.
NEGLIGIBLE = 25.0
SMALLEST = 1e-3


@dataclass(frozen=True)
class Priors:
    """Standard deviation of jurors' strictness, and the largest of the uniform standard deviations; in points."""

    juror: float
    largest: float


@dataclass(frozen=True)
class Merits:
    """Merits given the two deviations: means, own variances, and the part shared through jurors (jurors x proposals).

    The covariance of two merits is the product of their shared parts, with the own variance added on the diagonal.
    What is common to all of them is left out: no rank depends on it. Less is better.
    """

    weight: float
    mean: np.ndarray
    own: np.ndarray
    shared: np.ndarray


@dataclass(frozen=True)
class _Sums:
    filled: np.ndarray
    by_proposal: np.ndarray
    by_juror: np.ndarray
    squares: float
    n: int


def nodes_of(table: Table, sign: float, priors: Priors) -> tuple[Merits, ...]:
    """Return the posterior as nodes whose weights add up to 1; `sign` is -1 where high marks are best."""
    sums = _sums_of(table, sign)
    box = _region(sums, priors)
    points = [
        (tau, s, w) for tau, w_tau in _legendre(*box[0]) for s, w_s in _halves(*box[1], priors) for w in [w_tau * w_s]
    ]
    logs = np.array([_log_posterior(sums, tau, s, priors) for tau, s, _ in points])
    weights = np.exp(logs - logs.max()) * np.array([w for _, _, w in points])
    weights /= weights.sum()
    return tuple(
        _merits(sums, tau, s, priors, float(weight))
        for (tau, s, _), weight in zip(points, weights, strict=True)
        if weight > np.exp(-NEGLIGIBLE)
    )


def _sums_of(table: Table, sign: float) -> _Sums:
    marks = np.bincount(table.row, minlength=len(table.proposals))
    middle = float((np.bincount(table.row, table.value) / marks).mean())
    value = sign * (table.value - middle)
    return _Sums(
        table.filled(),
        np.bincount(table.row, value, len(table.proposals)),
        np.bincount(table.column, value, len(table.jurors)),
        float(value @ value),
        table.n,
    )


def _region(sums: _Sums, priors: Priors) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the box of tau and s that carries the posterior, found by a scan."""
    taus = np.linspace(SMALLEST, 1.0, SCAN) * priors.largest
    widths = np.linspace(SMALLEST, np.sqrt(2.0) * (1.0 - 1e-9), SCAN) * priors.largest
    logs = np.array([[_log_posterior(sums, tau, s, priors) for s in widths] for tau in taus])
    carries = logs > logs.max() - NEGLIGIBLE
    return _bounds(taus, carries.any(axis=1)), _bounds(widths, carries.any(axis=0))


def _bounds(values: np.ndarray, carries: np.ndarray) -> tuple[float, float]:
    places = np.flatnonzero(carries)
    return float(values[max(places[0] - 1, 0)]), float(values[min(places[-1] + 1, len(values) - 1)])


def _legendre(low: float, high: float) -> list[tuple[float, float]]:
    points, weights = np.polynomial.legendre.leggauss(POINTS)
    half = (high - low) / 2.0
    return [(low + half * (float(x) + 1.0), half * float(w)) for x, w in zip(points, weights, strict=True)]


def _halves(low: float, high: float, priors: Priors) -> list[tuple[float, float]]:
    """Return the points for s, split where its prior has a kink."""
    if low < priors.largest < high:
        return _legendre(low, priors.largest) + _legendre(priors.largest, high)
    return _legendre(low, high)


def _prior_of_s(s: float, largest: float) -> float:
    """Return the density, up to a constant, of the root of the sum of squares of two uniform numbers up to that."""
    return s * (np.pi / 2.0 if s <= largest else np.pi / 2.0 - 2.0 * float(np.arccos(largest / s)))


def _log_posterior(sums: _Sums, tau: float, s: float, priors: Priors) -> float:
    """Return the log of likelihood times prior, up to a constant, with proposals and jurors integrated out."""
    own, cross, factor = _solve(sums, tau, s, priors)
    right = sums.by_juror / s**2 - cross.T @ (own * sums.by_proposal) / s**2
    explained = float((own * sums.by_proposal**2).sum()) / s**4 + float(right @ linalg.cho_solve(factor, right))
    log_det = (
        2.0 * sums.n * np.log(s)
        + float(np.log(tau**2 / own).sum())
        + 2.0 * float(np.log(np.diag(factor[0])).sum())
        + 2.0 * len(sums.by_juror) * np.log(priors.juror)
    )
    return float(np.log(_prior_of_s(s, priors.largest)) - 0.5 * (log_det + sums.squares / s**2 - explained))


def _solve(sums: _Sums, tau: float, s: float, priors: Priors) -> tuple[np.ndarray, np.ndarray, tuple[np.ndarray, bool]]:
    """Return the merits' own variances, their link to the jurors, and the jurors' equations as a Cholesky factor."""
    own = tau**2 * s**2 / (sums.filled.sum(axis=1) * tau**2 + s**2)
    cross = sums.filled / s**2
    jurors = np.diag(sums.filled.sum(axis=0) / s**2 + 1.0 / priors.juror**2) - cross.T @ (own[:, None] * cross)
    return own, cross, linalg.cho_factor(jurors, lower=True)


def _merits(sums: _Sums, tau: float, s: float, priors: Priors, weight: float) -> Merits:
    own, cross, factor = _solve(sums, tau, s, priors)
    link = own[:, None] * cross
    right = sums.by_juror / s**2 - link.T @ sums.by_proposal / s**2
    mean = own * sums.by_proposal / s**2 - link @ linalg.cho_solve(factor, right)
    shared = np.linalg.inv(np.tril(factor[0])) @ link.T  # so small that a threaded triangular solver would only wait
    return Merits(weight, mean, own, shared - shared.mean(axis=1, keepdims=True))


def beaten_by(nodes: tuple[Merits, ...]) -> np.ndarray:
    """Return the chance that the proposal of the column is better than that of the row; 0 on the diagonal."""
    total = np.zeros((len(nodes[0].mean), len(nodes[0].mean)))
    for node in nodes:
        lengths = (node.shared**2).sum(axis=0)
        linked = np.maximum(lengths[:, None] + lengths[None, :] - 2.0 * node.shared.T @ node.shared, 0.0)
        spread = np.sqrt(node.own[:, None] + node.own[None, :] + linked)
        total += node.weight * special.ndtr((node.mean[:, None] - node.mean[None, :]) / spread)
    np.fill_diagonal(total, 0.0)
    return total
