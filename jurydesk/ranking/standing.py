"""What consolidating gives: one proposal's row with its scores, rank and reasons, all exact.

It must never be rounded for display: whoever shows a figure does that.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from jurydesk.domain.recommendation import Section
from jurydesk.ranking.spread import Spread, spread_of


@dataclass(frozen=True)
class Counts:
    """How many jurors stand in each of the four states, for one criterion or for one proposal."""

    marked: int = 0
    cannot_assess: int = 0
    recused: int = 0
    missing: int = 0


@dataclass(frozen=True)
class CriterionScore:
    """One criterion of one proposal, in marks.

    `marks` are the counted ones, lowest first; where *cannot assess* counts as worst, the scale's bad end is among
    them. `aggregate` is their mean, median or trimmed mean, never rounded; `panel_score` the panel's own, which
    replaces it. `score` is what counts: rounded only where that is a rule of the call. `weighted` is weight times
    score, `contribution` what the criterion adds to the total in the total's units (None where it does not count).
    """

    criterion: str
    marks: tuple[Decimal, ...]
    counts: Counts
    weight: Decimal
    aggregate: Fraction | None = None
    panel_score: Decimal | None = None
    score: Fraction | None = None
    weighted: Fraction | None = None
    contribution: Fraction | None = None
    threshold: Decimal | None = None
    meets: bool | None = None

    @property
    def spread(self) -> Spread | None:
        """How far the counted marks lie apart; None with fewer than two."""
        return spread_of(self.marks)


class ReasonKind(Enum):
    """Why a proposal is not ranked, or is ranked but cannot be recommended by the rules."""

    NO_MARKS = "no marks"
    TOO_FEW_MARKS = "too few marks"
    BELOW_THRESHOLD = "below threshold"
    TOTAL_BELOW_THRESHOLD = "total below threshold"


@dataclass(frozen=True)
class Reason:
    """A reason with its figures: a criterion's id (empty for the total), what was found and what the rules ask."""

    kind: ReasonKind
    criterion: str
    found: Fraction
    asked: Fraction


@dataclass(frozen=True)
class TieValue:
    """One key of the call's tie order and this proposal's value for it; None where it is not known."""

    key: str
    value: Fraction | None


@dataclass(frozen=True)
class Standing:
    """One proposal's consolidated row.

    `rank` is None where it is not ranked; `shared` says that others have the same rank. `key` is what it is ranked by,
    `tie_values` follow the call's tie order, and `tie_keys_used` are those that were needed against its equals.
    `passes` says that it is ranked and meets every threshold. `juror_totals` are the totals of the single jurors who
    marked all that counts, sorted, without rounding, so that nobody can be followed from proposal to proposal.
    """

    proposal: str
    scores: tuple[CriterionScore, ...]
    jurors: Counts
    rank: int | None = None
    shared: bool = False
    total: Fraction | None = None
    key: Fraction | None = None
    tie_values: tuple[TieValue, ...] = ()
    tie_keys_used: tuple[str, ...] = ()
    passes: bool = False
    reasons: tuple[Reason, ...] = ()
    juror_totals: tuple[Fraction, ...] = ()

    def score(self, criterion: str) -> CriterionScore:
        """Return the row of that criterion. Raises KeyError."""
        for found in self.scores:
            if found.criterion == criterion:
                return found
        raise KeyError(criterion)

    @property
    def spread(self) -> Spread | None:
        """How far the jurors' totals lie apart; None with fewer than two."""
        return spread_of(self.juror_totals)


@dataclass(frozen=True)
class Out:
    """A proposal that the jury does not rank: not eligible or withdrawn, with the reason given."""

    proposal: str
    section: Section
    reason: str


@dataclass(frozen=True)
class Result:
    """The official result: those ranked in order of rank, those not ranked, those out; each in its own section."""

    standings: tuple[Standing, ...]
    not_ranked: tuple[Standing, ...]
    out: tuple[Out, ...]

    def standing(self, proposal: str) -> Standing | None:
        """Return the row of that proposal, ranked or not; None where it is out or unknown."""
        for found in (*self.standings, *self.not_ranked):
            if found.proposal == proposal:
                return found
        return None

    def passing(self) -> tuple[Standing, ...]:
        """Return those that are ranked and meet every threshold: only these can lie above the funding line."""
        return tuple(standing for standing in self.standings if standing.passes)
