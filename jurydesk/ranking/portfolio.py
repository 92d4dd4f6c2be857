"""The selection of best total value under envelope and conditions, for information only.

It must never take the place of the funding line, and never trust the solver: what it returns is checked exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from scipy import optimize

from jurydesk.ranking.grades import NotComputable, Why

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The solver allows for rounding; what it lets pass by a hair is asked for again a little more strictly.
MARGINS = (0.0, 1e-7, 1e-5, 1e-3)


@dataclass(frozen=True)
class Candidate:
    """A proposal that may be chosen: its value (more is better), and sums in cents."""

    number: str
    value: Fraction
    cost_cents: int
    sme_cents: int = 0
    theme: str = ""


@dataclass(frozen=True)
class Conditions:
    """The envelope in cents; fewest and most proposals per theme; the least share of the money that goes to SMEs."""

    envelope_cents: int
    fewest: Mapping[str, int]
    most: Mapping[str, int]
    sme_share: Fraction = Fraction(0)


@dataclass(frozen=True)
class Selection:
    """The chosen proposals in the order given, their value, and what they cost in cents."""

    chosen: tuple[str, ...]
    value: Fraction
    cost_cents: int


def best_selection(candidates: Sequence[Candidate], conditions: Conditions) -> Selection | NotComputable:
    """Return a selection of greatest total value that meets all conditions, or that there is none."""
    if not candidates:
        return NotComputable(Why.NOTHING, 0)
    for margin in MARGINS:
        chosen = _solve(candidates, conditions, margin)
        if chosen is None:
            break
        if _holds(chosen, conditions):
            value = sum((candidate.value for candidate in chosen), Fraction(0))
            numbers = tuple(candidate.number for candidate in chosen)
            return Selection(numbers, value, sum(candidate.cost_cents for candidate in chosen))
    return NotComputable(Why.IMPOSSIBLE, len(candidates))


def _solve(candidates: Sequence[Candidate], conditions: Conditions, margin: float) -> list[Candidate] | None:
    rows: list[list[float]] = []
    low: list[float] = []
    high: list[float] = []

    def ask(row: Sequence[float], least: float, most: float) -> None:
        rows.append(list(row))
        low.append(least)
        high.append(most)

    unit = float(max(conditions.envelope_cents, 1))
    ask([each.cost_cents / unit for each in candidates], 0.0, conditions.envelope_cents / unit - margin)
    if conditions.sme_share:
        spare = [float(each.sme_cents - conditions.sme_share * each.cost_cents) / unit for each in candidates]
        ask(spare, margin, np.inf)
    for theme in sorted({*conditions.fewest, *conditions.most}):
        most = conditions.most.get(theme, len(candidates))
        ask([float(each.theme == theme) for each in candidates], conditions.fewest.get(theme, 0), most)
    found = optimize.milp(
        c=[-float(each.value) for each in candidates],
        constraints=optimize.LinearConstraint(np.array(rows), low, high),
        integrality=np.ones(len(candidates)),
        bounds=optimize.Bounds(0, 1),
    )
    if found.x is None:
        return None
    return [each for each, share in zip(candidates, found.x, strict=True) if share > 0.5]  # noqa: PLR2004 - 0 or 1


def _holds(chosen: Sequence[Candidate], conditions: Conditions) -> bool:
    """Return whether a selection meets the conditions exactly, in whole cents."""
    cost = sum(each.cost_cents for each in chosen)
    themes = [each.theme for each in chosen]
    return (
        cost <= conditions.envelope_cents
        and sum(each.sme_cents for each in chosen) >= conditions.sme_share * cost
        and all(themes.count(theme) >= least for theme, least in conditions.fewest.items())
        and all(themes.count(theme) <= most for theme, most in conditions.most.items())
    )
