"""How far marks lie apart, exactly: equal marks have variance 0, and a single mark has none at all."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


@dataclass(frozen=True)
class Spread:
    """Lowest, highest and sample variance (divided by n - 1) of `n` values; the variance in squared units."""

    n: int
    low: Fraction
    high: Fraction
    variance: Fraction

    @property
    def width(self) -> Fraction:
        """The distance from lowest to highest."""
        return self.high - self.low

    @property
    def deviation(self) -> float:
        """The standard deviation, for display: a root is not exact."""
        return math.sqrt(self.variance)


def spread_of(values: Sequence[Decimal | Fraction]) -> Spread | None:
    """Return the spread of two or more values; None with fewer, where it cannot be computed."""
    exact = [Fraction(value) for value in values]
    n = len(exact)
    if n < 2:  # noqa: PLR2004 - one value lies apart from nothing
        return None
    total = sum(exact, Fraction(0))
    squares = sum((value * value for value in exact), Fraction(0))
    return Spread(n, min(exact), max(exact), (n * squares - total * total) / (n * (n - 1)))
