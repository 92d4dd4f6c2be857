"""Where the money ends and what the panel recommends. It must never split a tie by the order in which rows came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from jurydesk.domain.rules import FundingLineRule


class Section(Enum):
    """Where a proposal stands on the recommendation list."""

    RECOMMENDED = "recommended"
    RESERVE = "reserve list"
    NOT_RECOMMENDED = "not recommended"
    NOT_RANKED = "not ranked"
    NOT_ELIGIBLE = "not eligible"
    WITHDRAWN = "withdrawn"


DECIDED_BY_THE_PANEL = (Section.RECOMMENDED, Section.RESERVE, Section.NOT_RECOMMENDED)


@dataclass(frozen=True)
class Decision:
    """What the panel decided on a proposal: section, recommended sum in cents (recommended ones), and the reason.

    `reason` is the reason of the jury, without which no list is written; `remark` is for conditions and advice.
    """

    proposal: str
    section: Section
    reason: str
    at: datetime
    sum_cents: int | None = None
    remark: str = ""


@dataclass(frozen=True)
class Claim:
    """A ranked proposal's claim on the envelope: shared ranks share a number; the sum is in cents, None if unknown."""

    number: str
    rank: int
    sum_cents: int | None


@dataclass(frozen=True)
class FundingLine:
    """Where the money ends: who fits, what is spent (cents), and which equals lie across the line."""

    within: tuple[str, ...]
    spent_cents: int
    tie_across: tuple[str, ...]


def funding_line(claims: Sequence[Claim], envelope_cents: int | None, rule: FundingLineRule) -> FundingLine:
    """Return who fits the envelope in order of rank, by the call's rule; without envelope all fit.

    Proposals of one rank go in together or not at all: if only some of them would fit, they are named as a tie across
    the line, for the panel to decide. An unknown sum counts as 0.
    """
    within: list[str] = []
    tie: tuple[str, ...] = ()
    spent = 0
    for rank in sorted({claim.rank for claim in claims}):
        group = sorted((claim for claim in claims if claim.rank == rank), key=lambda claim: claim.number)
        cost = sum(claim.sum_cents or 0 for claim in group)
        if envelope_cents is None or spent + cost <= envelope_cents:
            within.extend(claim.number for claim in group)
            spent += cost
            continue
        fits_alone = [claim for claim in group if spent + (claim.sum_cents or 0) <= envelope_cents]
        if len(group) > 1 and fits_alone and not tie:
            tie = tuple(claim.number for claim in group)
        if rule is FundingLineRule.STOP:
            break
    return FundingLine(tuple(within), spent, tie)
