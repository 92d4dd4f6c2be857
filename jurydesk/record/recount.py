"""Counts the list again: from the marks it prints, or from a record's hand-ins. It must never repair a difference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark, marked
from jurydesk.domain.meeting import PanelScore, Vote, check_vote, is_quorate, quorum, verdict
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.standing import ReasonKind, Result
from jurydesk.report.list_data import deviations, money_line, printed_order
from jurydesk.words import Speaker

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from jurydesk.ranking.standing import CriterionScore, Standing
    from jurydesk.report.list_model import CriterionRow, Entry, Figure, ListData, VoteRow

_BELOW = (ReasonKind.BELOW_THRESHOLD, ReasonKind.TOTAL_BELOW_THRESHOLD)
_OUT = (Section.NOT_ELIGIBLE, Section.WITHDRAWN)


@dataclass(frozen=True)
class Difference:
    """Where a figure differs: the proposal (empty: the list as a whole), what it is, as printed and as counted."""

    proposal: str
    what: str
    printed: str
    counted: str


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
            found.append(Difference(entry.number, "proposal", "listed", "not there"))
        else:
            found += _of_standing(entry, standing)
    listed = {entry.number for entry in data.entries}
    counted = {row.proposal for row in (*result.standings, *result.not_ranked)} | {one.proposal for one in result.out}
    found += [Difference(number, "proposal", "not listed", "there") for number in sorted(counted - listed)]
    return found


def _of_standing(entry: Entry, standing: Standing) -> list[Difference]:
    ranked = entry.section is not Section.NOT_RANKED
    pairs: dict[str, tuple[object, object]] = {
        "rank": (entry.rank, standing.rank),
        "shared rank": (entry.shared, standing.shared),
        "total": (_exact(entry.total), standing.total),
        "ranking key": (_exact(entry.key), standing.key),
        "tie order": (entry.ties, standing.tie_keys_used),
        "thresholds": (entry.below, tuple(one.criterion for one in standing.reasons if one.kind in _BELOW)),
        "ranked": (ranked, standing.rank is not None),
    }
    rows = {row.criterion: row for row in entry.criteria}
    found = _differ(entry.number, pairs)
    for score in standing.scores:
        row = rows.pop(score.criterion, None)
        if row is None:
            found.append(Difference(entry.number, score.criterion, "not there", "there"))
        else:
            found += _of_score(entry.number, row, score)
    return found + [Difference(entry.number, name, "there", "not there") for name in rows]


def _of_score(number: str, row: CriterionRow, score: CriterionScore) -> list[Difference]:
    pairs: dict[str, tuple[object, object]] = {
        "marks": (sorted(row.marks), sorted(score.marks)),
        "mean": (_exact(row.aggregate), score.aggregate),
        "panel score": (row.panel_score, score.panel_score),
        "score": (_exact(row.score), score.score),
        "threshold": (row.meets, score.meets),
    }
    return _differ(number, {f"{row.criterion}: {what}": pair for what, pair in pairs.items()})


def _differ(number: str, pairs: Mapping[str, tuple[object, object]]) -> list[Difference]:
    return [
        Difference(number, what, _text(printed), _text(counted))
        for what, (printed, counted) in pairs.items()
        if printed != counted
    ]


def _exact(figure: Figure | None) -> Fraction | None:
    return figure.exact if figure else None


def _text(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_text(item) for item in value)
    return str(getattr(value, "value", value))


def shown_differences(data: ListData) -> list[Difference]:
    """Return figures that are printed as another value than the one they stand for."""
    speaker, display = Speaker(data.language), data.call.rules.display
    found: list[Difference] = []
    for entry in data.entries:
        figures = [("total", entry.total, display.total), ("ranking key", entry.key, display.total)]
        for row in entry.criteria:
            figures.append((f"{row.criterion}: mean", row.aggregate, display.criterion))
            figures.append((f"{row.criterion}: score", row.score, display.criterion))
        pairs: dict[str, tuple[object, object]] = {
            f"printed {what}": (figure.shown, speaker.number(figure.exact, digits))
            for what, figure, digits in figures
            if figure is not None
        }
        if entry.sme_share is not None:
            pairs["printed SME share"] = (entry.sme_share.shown, speaker.percent(entry.sme_share.exact))
        found += _differ(entry.number, pairs)
    return found


def count_differences(data: ListData, result: Result) -> list[Difference]:
    """Return where order, money line, departures or counts of states on the list do not follow from its own rows."""
    entries = tuple(sorted(data.entries, key=printed_order))
    money = sum(entry.recommended_cents or 0 for entry in data.entries)
    pairs: dict[str, tuple[object, object]] = {
        "order": ([entry.number for entry in data.entries], [entry.number for entry in entries]),
        "departures": (data.deviations, deviations(entries)),
        "recommended sum": (data.line.recommended_cents, money),
        "envelope": (data.line.envelope_cents, data.call.envelope_cents),
        "members": (data.members, sum(person.votes for person in data.people)),
        "quorum": (data.quorum, quorum(data.members, data.call.rules.meeting)),
    }
    line = money_line(result, [_proposal(entry) for entry in data.entries], data.entries, data.call)
    pairs["funding line"] = (data.line.within, line.within)
    pairs["equals across the line"] = (data.line.tie_across, line.tie_across)
    return _differ("", pairs) + _wrong_sums(data)


def _wrong_sums(data: ListData) -> list[Difference]:
    return [
        Difference(entry.number, "recommended sum", str(entry.recommended_cents), "none")
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
        return [Difference(number, "vote", f"{row.yes}/{row.no}/{row.abstained}", str(trouble))]
    rules = data.call.rules.meeting
    said = verdict(vote, rules)
    quorate = is_quorate(members=data.members, present=row.present, rules=rules)
    return _differ(
        number,
        {
            "outcome of the vote": (row.outcome, said.outcome),
            "ground of the outcome": (row.ground, said.ground),
            "quorum of the vote": (row.quorum, quorum(data.members, rules)),
            "quorate": (True, quorate),
        },
    )
