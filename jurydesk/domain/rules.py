"""The rules of a call as one frozen value: rubric, aggregation, rounding, thresholds, ties, sheet, conflicts, meeting.

A profile file and the charter hold the same fields. It must never read a file itself.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from jurydesk.domain.plain import NotPlain, from_plain, to_plain
from jurydesk.domain.rubric import NO_TEXT, Criterion, Text
from jurydesk.words import phrase

ID_PATTERN = re.compile(r"[a-z][a-z0-9_-]{0,39}\Z")
CRITERION_KEY = "criterion:"
MOST_PLACES = 9
LEAST_PRESENT = 3


class CannotAssess(Enum):
    """What *cannot assess* means for a criterion score."""

    LEAVE_OUT = "leave out"
    COUNT_AS_WORST = "count as worst"
    NOT_OFFERED = "not offered"


class Aggregation(Enum):
    """How the counted marks become a criterion score."""

    MEAN = "mean"
    MEDIAN = "median"
    TRIMMED_MEAN = "trimmed mean"


class TotalKind(Enum):
    """How criterion scores become the total: their sum, the sum of weight times score, or the weighted mean."""

    SUM = "sum"
    WEIGHTED_SUM = "weighted sum"
    WEIGHTED_MEAN = "weighted mean"


class RankingKey(Enum):
    """By what proposals are ranked: by the total, or by the weighted sum of the criterion scores."""

    TOTAL = "total"
    WEIGHTED_SUM = "weighted sum"


class FundingLineRule(Enum):
    """What happens at the first proposal that no longer fits the envelope."""

    STOP = "stop at the first that does not fit"
    SKIP = "skip over and go on"


class Need(Enum):
    """Whether a part of the sheet is asked for."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Law(Enum):
    """How the German Administrative Procedure Act (VwVfG) applies to the meeting."""

    BINDS = "binds"
    ANALOGY = "by analogy"
    OWN = "own rules"


class TieFact(Enum):
    """Facts of a proposal that may decide between equals; for the requested sum the smaller one goes first."""

    SME_SHARE = "sme_share"
    PARTNER_COUNTRIES = "partner_countries"
    REQUESTED_SUM = "requested_sum"


@dataclass(frozen=True)
class Total:
    """How the total is made; `factor` multiplies it at the end, `threshold` is in the total's units."""

    kind: TotalKind = TotalKind.WEIGHTED_MEAN
    factor: Decimal = Decimal(1)
    threshold: Decimal | None = None


@dataclass(frozen=True)
class Rounding:
    """Decimal places to which results are rounded, half up, as a rule of the call; None means: not rounded."""

    criterion: int | None = None
    weighted: int | None = None
    total: int | None = None


@dataclass(frozen=True)
class Display:
    """Decimal places shown; never used for counting."""

    criterion: int = 2
    total: int = 1


@dataclass(frozen=True)
class Choice:
    """One answer among several, such as a juror's recommendation."""

    id: str
    title: Text


@dataclass(frozen=True)
class Sheet:
    """What the score sheet asks for beside marks and comments."""

    overall: Need = Need.OPTIONAL
    strengths: Need = Need.OFF
    weaknesses: Need = Need.OFF
    recommendation: Need = Need.OFF
    confidence: Need = Need.OFF
    recommendations: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class ConflictCategory:
    """A kind of conflict of interest and what counts as one."""

    id: str
    title: Text
    definition: Text = NO_TEXT


@dataclass(frozen=True)
class MeetingRules:
    """The meeting profile: VwVfG sections 20, 88 to 93, or the panel's own rules."""

    law: Law = Law.ANALOGY
    quorum_minimum: int = 3
    chair_decides_ties: bool = True
    circular_vote: bool = True


@dataclass(frozen=True)
class Rules:
    """All rules of a call. `source` and `as_of` name where a profile comes from."""

    name: str
    title: Text
    criteria: tuple[Criterion, ...]
    source: str = ""
    as_of: str = ""
    total: Total = Total()
    ranking: RankingKey = RankingKey.TOTAL
    aggregation: Aggregation = Aggregation.MEAN
    rounding: Rounding = Rounding()
    display: Display = Display()
    cannot_assess: CannotAssess = CannotAssess.LEAVE_OUT
    minimum_marks: int = 1
    tie_order: tuple[str, ...] = ()
    funding_line: FundingLineRule = FundingLineRule.STOP
    sheet: Sheet = Sheet()
    incomplete_hand_ins: bool = True
    late_hand_ins: bool = True
    conflicts: tuple[ConflictCategory, ...] = ()
    meeting: MeetingRules = MeetingRules()

    def criterion(self, criterion_id: str) -> Criterion:
        """Return the criterion of that id. Raises KeyError."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    def counting(self) -> tuple[Criterion, ...]:
        """Return the criteria that make the total."""
        return tuple(criterion for criterion in self.criteria if criterion.counts)


def rules_from_plain(value: object) -> Rules:
    """Return checked rules from a profile's or a charter's plain value. Raises NotPlain naming the faulty place."""
    rules = from_plain(Rules, value)
    check_rules(rules)
    return rules


def rules_to_plain(rules: Rules) -> dict[str, object]:
    """Return the plain value of the rules: what the charter's rules part and a profile file hold."""
    plain: dict[str, object] = to_plain(rules)
    return plain


def check_rules(rules: Rules) -> None:
    """Raise NotPlain where rules contradict themselves; return nothing where they hold together."""
    if not rules.criteria:
        raise NotPlain("criteria", phrase("domain", "There is no criterion."))
    _check_ids("criteria", [criterion.id for criterion in rules.criteria])
    _check_ids("conflicts", [category.id for category in rules.conflicts])
    _check_ids("sheet.recommendations", [choice.id for choice in rules.sheet.recommendations])
    counting = rules.counting()
    if not counting:
        raise NotPlain("criteria", phrase("domain", "No criterion counts in the total."))
    if len({criterion.scale.best for criterion in counting}) > 1:
        message = phrase("domain", "The criteria that count have different best ends, so that their sum means nothing.")
        raise NotPlain("criteria", message)
    for criterion in rules.criteria:
        _check_criterion(criterion)
    _check_figures(rules)
    _check_meeting(rules.meeting)
    _check_tie_order(rules)


def _check_figures(rules: Rules) -> None:
    if rules.total.factor <= 0:
        raise NotPlain("total.factor", phrase("domain", "The factor must be above 0."))
    if rules.minimum_marks < 1:
        raise NotPlain("minimum_marks", phrase("domain", "At least one mark must be asked for."))
    rounding, display = rules.rounding, rules.display
    places = {
        "rounding": (rounding.criterion, rounding.weighted, rounding.total),
        "display": (display.criterion, display.total),
    }
    for where, digits in places.items():
        if any(each is not None and not 0 <= each <= MOST_PLACES for each in digits):
            raise NotPlain(where, phrase("domain", "0 to 9 decimal places are possible."))


def _check_meeting(meeting: MeetingRules) -> None:
    """Where the law binds its minima are locked: VwVfG section 90 (1) on the quorum, section 91 on the chair's vote."""
    if meeting.quorum_minimum < 1:
        raise NotPlain("meeting.quorum_minimum", phrase("domain", "At least one person must be present."))
    if meeting.law is not Law.BINDS:
        return
    if meeting.quorum_minimum < LEAST_PRESENT:
        message = phrase("domain", "Where the law binds, at least three must be present.")
        raise NotPlain("meeting.quorum_minimum", message)
    if not meeting.chair_decides_ties:
        message = phrase("domain", "Where the law binds, the chair's vote decides on a tie.")
        raise NotPlain("meeting.chair_decides_ties", message)


def _check_ids(where: str, ids: list[str]) -> None:
    for name in ids:
        if not ID_PATTERN.match(name):
            message = phrase("domain", "“{name}” is no short name of small letters, digits, - and _.")
            raise NotPlain(where, message, name=name)
    twice = [name for name, count in Counter(ids).items() if count > 1]
    if twice:
        raise NotPlain(where, phrase("domain", "“{name}” stands there twice."), name=twice[0])


def _check_criterion(criterion: Criterion) -> None:
    where = f"criteria.{criterion.id}"
    if criterion.weight <= 0:
        message = phrase(
            "domain", "A weight must be above 0; write counts = false for a criterion that is no part of the total."
        )
        raise NotPlain(f"{where}.weight", message)
    threshold = criterion.threshold
    if threshold is not None and not criterion.scale.minimum <= threshold <= criterion.scale.maximum:
        raise NotPlain(f"{where}.threshold", phrase("domain", "The threshold lies off the scale."))
    if any(not criterion.scale.has(level.mark) for level in criterion.levels):
        raise NotPlain(
            f"{where}.levels", phrase("domain", "A meaning is given for a mark that the scale does not have.")
        )
    if criterion.comment_words < 0:
        raise NotPlain(f"{where}.comment_words", phrase("domain", "Fewer than no words cannot be asked for."))


def _check_tie_order(rules: Rules) -> None:
    known = {fact.value for fact in TieFact} | {CRITERION_KEY + criterion.id for criterion in rules.criteria}
    for key in rules.tie_order:
        if key not in known:
            message = phrase("domain", "“{value}” is not one of these: {known}.")
            raise NotPlain("tie_order", message, value=key, known=", ".join(sorted(known)))
    if len(set(rules.tie_order)) < len(rules.tie_order):
        raise NotPlain("tie_order", phrase("domain", "A key stands there twice."))
