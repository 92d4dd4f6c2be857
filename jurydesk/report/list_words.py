"""The list's recurring words. It must never hold a figure."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from jurydesk.domain.call import Phase
from jurydesk.domain.meeting import Ground, Outcome, Presence
from jurydesk.domain.panel import Role
from jurydesk.domain.plain import decimal_text
from jurydesk.domain.recommendation import Section
from jurydesk.domain.rules import (
    CRITERION_KEY,
    Aggregation,
    CannotAssess,
    FundingLineRule,
    Law,
    RankingKey,
    TieFact,
    TotalKind,
)
from jurydesk.report.list_model import DeviationKind, LeftBecause
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.domain.rules import Rules
    from jurydesk.words import Speaker

SECTIONS: Final[Mapping[Section, Phrase]] = {
    Section.RECOMMENDED: phrase("report", "Recommended for funding"),
    Section.RESERVE: phrase("report", "Reserve list"),
    Section.NOT_RECOMMENDED: phrase("report", "Not recommended"),
    Section.NOT_RANKED: phrase("report", "Not ranked"),
    Section.NOT_ELIGIBLE: phrase("report", "Not eligible"),
    Section.WITHDRAWN: phrase("report", "Withdrawn"),
}
ROLES: Final[Mapping[Role, Phrase]] = {
    Role.JUROR: phrase("report", "Juror"),
    Role.CHAIR: phrase("report", "Chair"),
    Role.DEPUTY_CHAIR: phrase("report", "Deputy chair"),
    Role.SUBSTITUTE: phrase("report", "Substitute"),
    Role.MINUTE_TAKER: phrase("report", "Minute-taker"),
    Role.GUEST: phrase("report", "Guest"),
    Role.LEFT: phrase("report", "Left the panel"),
}
PHASES: Final[Mapping[Phase, Phrase | None]] = {
    Phase.CONCEPT: phrase("report", "concept phase"),
    Phase.IMPLEMENTATION: phrase("report", "implementation phase"),
    Phase.SINGLE: None,
}
PRESENCES: Final[Mapping[Presence | None, Phrase]] = {
    Presence.ROOM: phrase("report", "in the room"),
    Presence.VIDEO: phrase("report", "by video"),
    Presence.PHONE: phrase("report", "by phone"),
    Presence.ABSENT: phrase("report", "absent"),
    None: phrase("report", "not noted"),
}
BECAUSE: Final[Mapping[LeftBecause, Phrase]] = {
    LeftBecause.KNOWN: phrase("report", "known before"),
    LeftBecause.DECLARED: phrase("report", "declared"),
    LeftBecause.RULED_BY_CHAIR: phrase("report", "decided by the chair"),
    LeftBecause.RULED_BY_PANEL: phrase("report", "decided by the panel"),
}
OUTCOMES: Final[Mapping[tuple[Outcome, Ground], Phrase]] = {
    (Outcome.CARRIED, Ground.MAJORITY): phrase("report", "carried"),
    (Outcome.FAILED, Ground.MAJORITY): phrase("report", "failed"),
    (Outcome.CARRIED, Ground.CHAIR): phrase("report", "carried by the chair's vote on a tie"),
    (Outcome.FAILED, Ground.CHAIR): phrase("report", "failed by the chair's vote on a tie"),
    (Outcome.FAILED, Ground.TIE): phrase("report", "failed on a tie"),
}
DEVIATIONS: Final[Mapping[DeviationKind, Phrase]] = {
    DeviationKind.PASSED_OVER: phrase("report", "ranked before one that is recommended, and not recommended itself"),
    DeviationKind.BELOW_THRESHOLD: phrase("report", "recommended although a threshold is not met"),
}
AGGREGATIONS: Final[Mapping[Aggregation, Phrase]] = {
    Aggregation.MEAN: phrase("report", "The score of a criterion is the mean of the counted marks."),
    Aggregation.MEDIAN: phrase("report", "The score of a criterion is the median of the counted marks."),
    Aggregation.TRIMMED_MEAN: phrase(
        "report",
        "The score of a criterion is the mean of the counted marks without the best and the worst; with fewer than "
        "five marks the plain mean.",
    ),
}
TOTALS: Final[Mapping[TotalKind, Phrase]] = {
    TotalKind.SUM: phrase("report", "The total is the sum of the criterion scores."),
    TotalKind.WEIGHTED_SUM: phrase("report", "The total is the sum of the criterion scores, each times its weight."),
    TotalKind.WEIGHTED_MEAN: phrase("report", "The total is the mean of the criterion scores by their weights."),
}
KEYS: Final[Mapping[RankingKey, Phrase]] = {
    RankingKey.TOTAL: phrase("report", "Proposals are ranked by the total."),
    RankingKey.WEIGHTED_SUM: phrase(
        "report", "Proposals are ranked by the sum of the criterion scores, each times its weight."
    ),
}
CANNOT: Final[Mapping[CannotAssess, Phrase]] = {
    CannotAssess.LEAVE_OUT: phrase("report", "“Cannot assess” is left out and does not count as a mark."),
    CannotAssess.COUNT_AS_WORST: phrase("report", "“Cannot assess” counts as the worst mark of the scale."),
    CannotAssess.NOT_OFFERED: phrase("report", "“Cannot assess” was not offered."),
}
LINES: Final[Mapping[FundingLineRule, Phrase]] = {
    FundingLineRule.STOP: phrase("report", "The money ends at the first proposal in order of rank that does not fit."),
    FundingLineRule.SKIP: phrase(
        "report", "A proposal that does not fit the money left is skipped, and the next in order of rank is looked at."
    ),
}
LAWS: Final[Mapping[Law, Phrase]] = {
    Law.BINDS: phrase("report", "The Administrative Procedure Act (VwVfG, sections 20 and 88 to 93) binds the panel."),
    Law.ANALOGY: phrase(
        "report", "The Administrative Procedure Act (VwVfG, sections 20 and 88 to 93) is applied by analogy."
    ),
    Law.OWN: phrase("report", "The panel follows its own rules of procedure."),
}
TIES: Final[Mapping[str, Phrase]] = {
    TieFact.SME_SHARE.value: phrase("report", "share of small and medium enterprises"),
    TieFact.PARTNER_COUNTRIES.value: phrase("report", "number of partner countries"),
    TieFact.REQUESTED_SUM.value: phrase("report", "smaller requested sum"),
}


def tie_name(key: str, rules: Rules, speaker: Speaker) -> str:
    """Return what a key of the tie order is called."""
    if key.startswith(CRITERION_KEY):
        return rules.criterion(key.removeprefix(CRITERION_KEY)).title.in_language(speaker.language)
    return speaker.say(TIES[key])


def decimal(value: Decimal, speaker: Speaker) -> str:
    """Return a mark, weight or threshold with all of its digits and none besides."""
    plain = Decimal(decimal_text(value))
    return speaker.number(plain, max(0, -int(plain.as_tuple().exponent)))
