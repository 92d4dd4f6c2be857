"""The chance of every rank for every proposal, from the posterior's nodes. It must never treat equals differently.

Given one proposal's merit, the others' are taken as independent of each other: exact where every juror marked every
proposal, an approximation where jurors marked different ones, because what links merits through jurors then differs.
The expected ranks themselves do not rest on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import special

if TYPE_CHECKING:
    from jurydesk.ranking.rank_posterior import Merits

# Nodes that carry the least are left out here, and as many points of each merit are enough for chances in per cent.
CARRIED = 0.999
POINTS = 16
# Beyond so many proposals ranks are near enough to a Gaussian to be counted as one.
MOST_COUNTED = 100


def rank_chances(nodes: tuple[Merits, ...]) -> np.ndarray:
    """Return the chance of each rank (columns, from rank 1) for each proposal (rows); every row adds up to 1."""
    merits, weights = np.polynomial.hermite_e.hermegauss(POINTS)
    weights = weights / weights.sum()
    size = len(nodes[0].mean)
    found = np.zeros((size, size))
    for node in _heaviest(nodes):
        chance = _chances_to_be_beaten(node, merits)
        found += node.weight * np.einsum("z,izr->ir", weights, _counts(chance))
    return np.asarray(found / found.sum(axis=1, keepdims=True))


def _heaviest(nodes: tuple[Merits, ...]) -> list[Merits]:
    """Return the fewest nodes that carry nearly all of the posterior."""
    ordered = sorted(nodes, key=lambda node: -node.weight)
    carried = np.cumsum([node.weight for node in ordered])
    return ordered[: int(np.searchsorted(carried, CARRIED * carried[-1])) + 1]


def _chances_to_be_beaten(node: Merits, merits: np.ndarray) -> np.ndarray:
    """Return the chance that k is better than i where i's merit is at a point: an array of i, point, k."""
    linked = node.shared.T @ node.shared
    whole = node.own + np.diag(linked)
    slope = linked / whole[:, None]
    mean = node.mean[None, None, :] + (slope * np.sqrt(whole)[:, None])[:, None, :] * merits[None, :, None]
    own = node.mean[:, None, None] + np.sqrt(whole)[:, None, None] * merits[None, :, None]
    spread = np.sqrt(np.maximum(whole[None, :] - slope * linked, node.own[None, :]))
    chance = special.ndtr((own - mean) / spread[:, None, :])
    chance[np.arange(len(whole)), :, np.arange(len(whole))] = 0.0
    return np.asarray(chance)


def _counts(chance: np.ndarray) -> np.ndarray:
    """Return the chances of 0, 1, 2, ... others being better, from the chance of each one (last axis)."""
    size = chance.shape[-1]
    if size > MOST_COUNTED:
        return _gaussian_counts(chance)
    found = np.zeros_like(chance)
    found[..., 0] = 1.0
    for k in range(size):
        better = chance[..., k : k + 1]
        moved = found[..., :-1] * better
        found *= 1.0 - better
        found[..., 1:] += moved
    return found


def _gaussian_counts(chance: np.ndarray) -> np.ndarray:
    size = chance.shape[-1]
    mean = chance.sum(axis=-1, keepdims=True)
    spread = np.sqrt(np.maximum((chance * (1.0 - chance)).sum(axis=-1, keepdims=True), 1e-12))
    edges = special.ndtr((np.arange(size + 1) - 0.5 - mean) / spread)
    edges[..., 0], edges[..., -1] = 0.0, 1.0
    return np.asarray(np.diff(edges, axis=-1))
