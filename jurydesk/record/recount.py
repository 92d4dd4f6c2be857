"""Counts the list again: from the marks it prints, or from a record's hand-ins. It must never repair a difference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark, marked
from jurydesk.domain.meeting import PanelScore, Vote, check_vote, is_quorate, quorum, verdict
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError, explain
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.standing import ReasonKind, Result
from jurydesk.report.list_data import deviations, money_line, printed_order
from jurydesk.report.list_words import OUTCOMES, SECTIONS
from jurydesk.words import Phrase, Speaker, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from jurydesk.ranking.standing import CriterionScore, Standing
    from jurydesk.report.list_model import CriterionRow, Entry, Figure, ListData, VoteRow

_BELOW = (ReasonKind.BELOW_THRESHOLD, ReasonKind.TOTAL_BELOW_THRESHOLD)
_OUT = (Section.NOT_ELIGIBLE, Section.WITHDRAWN)


THERE, NOT_THERE = phrase("record", "there"), phrase("record", "not there")
YES, NO = phrase("record", "yes"), phrase("record", "no")
WHAT: Mapping[str, Phrase] = {
    "section": phrase("record", "section"),
    "proposal": phrase("record", "proposal"),
    "criterion": phrase("record", "criterion"),
    "rank": phrase("record", "rank"),
    "shared": phrase("record", "shared rank"),
    "total": phrase("record", "total"),
    "key": phrase("record", "ranking key"),
    "ties": phrase("record", "order among equals"),
    "below": phrase("record", "thresholds not met"),
    "ranked": phrase("record", "ranked"),
    "marks": phrase("record", "marks"),
    "aggregate": phrase("record", "score of the jurors together"),
    "panel score": phrase("record", "panel score"),
    "score": phrase("record", "score"),
    "meets": phrase("record", "threshold met"),
    "cannot assess": phrase("record", "how many cannot assess"),
    "jurors": phrase("record", "how many jurors marked"),
    "share": phrase("record", "share of small and medium enterprises"),
    "order": phrase("record", "order of the list"),
    "departures": phrase("record", "departures from the ranking"),
    "sum": phrase("record", "recommended sum"),
    "envelope": phrase("record", "money there is"),
    "members": phrase("record", "members with a vote"),
    "quorum": phrase("record", "quorum"),
    "line": phrase("record", "funding line"),
    "across": phrase("record", "equals across the funding line"),
    "vote": phrase("record", "counts of the vote"),
    "outcome": phrase("record", "outcome of the vote"),
    "quorate": phrase("record", "quorate"),
}


@dataclass(frozen=True)
class Difference:
    """Where a figure differs: proposal (empty: the list as a whole) and criterion (empty: none), what it is, how."""

    proposal: str
    criterion: str
    what: Phrase
    printed: object
    counted: object


def result_of_printed(data: ListData) -> Result:
    """Return the official result over the marks that the list prints. Raises DeskError where they cannot be."""
    proposals = [_proposal(entry) for entry in data.entries]
    marks = [
        CastMark(place, entry.number, row.criterion, marked(mark))
        for entry in data.entries
        if entry.section not in _OUT
        for row in entry.criteria
        for place, mark in enumerate(row.marks, 1)
    ]
    scores = [
        PanelScore(entry.number, row.criterion, row.panel_score, "", data.made_at)
        for entry in data.entries
        for row in entry.criteria
        if row.panel_score is not None
    ]
    return consolidate(rules=data.call.rules, proposals=proposals, marks=marks, panel_scores=scores)


def _proposal(entry: Entry) -> Proposal:
    """The proposal as far as the list prints it: enough for thresholds and tie order."""
    share, asked = entry.sme_share, entry.requested_cents
    sme = None
    if share is not None and asked:
        cents = share.exact * asked
        sme = int(cents) if cents.denominator == 1 else None
    return Proposal(
        entry.number,
        entry.title,
        countries=entry.countries,
        requested_cents=asked,
        sme_requested_cents=sme,
        not_eligible="not eligible" if entry.section is Section.NOT_ELIGIBLE else "",
        withdrawn="withdrawn" if entry.section is Section.WITHDRAWN else "",
    )


def differences(data: ListData, result: Result) -> list[Difference]:
    """Return where scores, totals, ranks, thresholds and sections of the list differ from the official result."""
    found: list[Difference] = []
    for entry in data.entries:
        standing = result.standing(entry.number)
        if entry.section in _OUT:
            out = {one.proposal: one.section for one in result.out}
            found += _differ(entry.number, {"section": (entry.section, out.get(entry.number))})
        elif standing is None:
            found.append(Difference(entry.number, "", WHAT["proposal"], THERE, NOT_THERE))
        else:
            found += _of_standing(entry, standing)
    listed = {entry.number for entry in data.entries}
    counted = {row.proposal for row in (*result.standings, *result.not_ranked)} | {one.proposal for one in result.out}
    missing = sorted(counted - listed)
    return found + [Difference(number, "", WHAT["proposal"], NOT_THERE, THERE) for number in missing]


def _of_standing(entry: Entry, standing: Standing) -> list[Difference]:
    ranked = entry.section is not Section.NOT_RANKED
    pairs: dict[str, tuple[object, object]] = {
        "rank": (entry.rank, standing.rank),
        "shared": (entry.shared, standing.shared),
        "total": (_exact(entry.total), standing.total),
        "key": (_exact(entry.key), standing.key),
        "ties": (entry.ties, standing.tie_keys_used),
        "below": (entry.below, tuple(one.criterion for one in standing.reasons if one.kind in _BELOW)),
        "ranked": (ranked, standing.rank is not None),
    }
    rows = {row.criterion: row for row in entry.criteria}
    found = _differ(entry.number, pairs)
    for score in standing.scores:
        row = rows.pop(score.criterion, None)
        if row is None:
            found.append(Difference(entry.number, score.criterion, WHAT["criterion"], NOT_THERE, THERE))
        else:
            found += _of_score(entry.number, row, score)
    return found + [Difference(entry.number, name, WHAT["criterion"], THERE, NOT_THERE) for name in rows]


def _of_score(number: str, row: CriterionRow, score: CriterionScore) -> list[Difference]:
    pairs: dict[str, tuple[object, object]] = {
        "marks": (sorted(row.marks), sorted(score.marks)),
        "aggregate": (_exact(row.aggregate), score.aggregate),
        "panel score": (row.panel_score, score.panel_score),
        "score": (_exact(row.score), score.score),
        "meets": (row.meets, score.meets),
    }
    return _differ(number, pairs, row.criterion)


def _differ(number: str, pairs: Mapping[str, tuple[object, object]], criterion: str = "") -> list[Difference]:
    return [
        Difference(number, criterion, WHAT[what], _said(printed), _said(counted))
        for what, (printed, counted) in pairs.items()
        if printed != counted
    ]


def _exact(figure: Figure | None) -> Fraction | None:
    return figure.exact if figure else None


def _said(value: object) -> object:
    """A value as it can stand in a sentence of any language."""
    if isinstance(value, bool):
        return YES if value else NO
    if value is None or value in ((), []):
        return NOT_THERE
    if isinstance(value, (list, tuple)):
        return ", ".join(str(item) for item in value)
    return SECTIONS[value] if isinstance(value, Section) else value if isinstance(value, Phrase) else str(value)


def shown_differences(data: ListData) -> list[Difference]:
    """Return figures that are printed as another value than the one they stand for."""
    speaker, display = Speaker(data.language), data.call.rules.display
    found: list[Difference] = []
    for entry in data.entries:
        figures = {"total": entry.total, "key": entry.key}
        found += _differ(entry.number, _shown(figures, display.total, speaker))
        for row in entry.criteria:
            figures = {"aggregate": row.aggregate, "score": row.score}
            found += _differ(entry.number, _shown(figures, display.criterion, speaker), row.criterion)
        if entry.sme_share is not None:
            share = (entry.sme_share.shown, speaker.percent(entry.sme_share.exact))
            found += _differ(entry.number, {"share": share})
    return found


def _shown(figures: Mapping[str, Figure | None], digits: int, speaker: Speaker) -> dict[str, tuple[object, object]]:
    return {
        what: (figure.shown, speaker.number(figure.exact, digits))
        for what, figure in figures.items()
        if figure is not None
    }


def count_differences(data: ListData, result: Result) -> list[Difference]:
    """Return where order, money line, departures or counts of states on the list do not follow from its own rows."""
    entries = tuple(sorted(data.entries, key=printed_order))
    money = sum(entry.recommended_cents or 0 for entry in data.entries)
    pairs: dict[str, tuple[object, object]] = {
        "order": ([entry.number for entry in data.entries], [entry.number for entry in entries]),
        "departures": (data.deviations, deviations(entries)),
        "sum": (data.line.recommended_cents, money),
        "envelope": (data.line.envelope_cents, data.call.envelope_cents),
        "members": (data.members, sum(person.votes for person in data.people)),
        "quorum": (data.quorum, quorum(data.members, data.call.rules.meeting)),
    }
    line = money_line(result, [_proposal(entry) for entry in data.entries], data.entries, data.call)
    pairs["line"] = (data.line.within, line.within)
    pairs["across"] = (data.line.tie_across, line.tie_across)
    return _differ("", pairs) + _wrong_sums(data)


def _wrong_sums(data: ListData) -> list[Difference]:
    return [
        Difference(entry.number, "", WHAT["sum"], _said(entry.recommended_cents), _said(None))
        for entry in data.entries
        if (entry.section is Section.RECOMMENDED) != (entry.recommended_cents is not None)
    ]


def vote_differences(data: ListData) -> list[Difference]:
    """Return votes on the list whose outcome does not follow from their counts, or that were not quorate."""
    found = [one for entry in data.entries for vote in entry.votes for one in _of_vote(entry.number, vote, data)]
    return found + [one for vote in data.votes for one in _of_vote("", vote, data)]


def _of_vote(number: str, row: VoteRow, data: ListData) -> list[Difference]:
    vote = Vote(
        number, row.motion, row.yes, row.no, row.abstained, row.present, row.recused, row.at, row.secret, row.chair
    )
    try:
        check_vote(vote, members=data.members)
    except DeskError as trouble:
        counts = f"{row.yes}/{row.no}/{row.abstained}"
        return [Difference(number, "", WHAT["vote"], counts, explain(trouble)[0])]
    rules = data.call.rules.meeting
    said = verdict(vote, rules)
    quorate = is_quorate(members=data.members, present=row.present, rules=rules)
    return _differ(
        number,
        {
            "outcome": (OUTCOMES.get((row.outcome, row.ground)), OUTCOMES[said.outcome, said.ground]),
            "quorum": (row.quorum, quorum(data.members, rules)),
            "quorate": (True, quorate),
        },
    )
