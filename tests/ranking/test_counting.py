"""How marks become scores: how many are needed, what cannot be assessed, aggregation, rounding, the panel's score."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.domain.assessment import NOT_ASSESSED, CastMark, Mark, MarkState, marked
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rules import Aggregation, CannotAssess, Rounding, Total, TotalKind
from jurydesk.errors import DeskError
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.standing import Counts, ReasonKind, Result
from tests.ranking.calls import AT, cast, criterion, panel_score, ranks, result, rules


def test_minimum_marks():
    by = rules(minimum_marks=3)
    found = result(by, {"A": {"one": "7 8 ?"}, "B": {"one": "1 1 1"}})
    assert ranks(found) == {"B": 1}
    (reason,) = found.not_ranked[0].reasons
    assert (reason.kind, reason.found, reason.asked) == (ReasonKind.TOO_FEW_MARKS, 2, 3)
    assert found.not_ranked[0].score("one").score == Fraction("7.5")


@pytest.mark.parametrize(
    ("policy", "score", "counts"),
    [
        (CannotAssess.LEAVE_OUT, 8, Counts(marked=1, cannot_assess=1)),
        (CannotAssess.COUNT_AS_WORST, 4, Counts(marked=1, cannot_assess=1)),
        (CannotAssess.NOT_OFFERED, 8, Counts(marked=1, missing=1)),
    ],
)
def test_what_cannot_assess_means(policy, score, counts):
    found = result(rules(cannot_assess=policy), {"A": {"one": "8 ?"}})
    assert found.standings[0].score("one").score == score
    assert found.standings[0].score("one").counts == counts


def test_counted_as_worst_it_counts_towards_the_minimum():
    given = {"A": {"one": "8 ?"}}
    assert result(rules(minimum_marks=2, cannot_assess=CannotAssess.COUNT_AS_WORST), given).standings
    assert not result(rules(minimum_marks=2), given).standings


@pytest.mark.parametrize(
    ("kind", "marks", "score"),
    [
        (Aggregation.MEAN, "1 2 9", 4),
        (Aggregation.MEDIAN, "1 2 9", 2),
        (Aggregation.MEDIAN, "1 2 3 9", Fraction("2.5")),
        (Aggregation.TRIMMED_MEAN, "0 1 9 10", 5),
        (Aggregation.TRIMMED_MEAN, "0 1 2 9 10", 4),
        (Aggregation.TRIMMED_MEAN, "0 1 2 10 -", Fraction("3.25")),
        (Aggregation.TRIMMED_MEAN, "5 5 5 5 5", 5),
    ],
)
def test_aggregation(kind, marks, score):
    assert result(rules(aggregation=kind), {"A": {"one": marks}}).standings[0].score("one").aggregate == score


def test_rounding_in_its_order_criterion_weighted_total():
    by = rules(
        criterion("one", weight="0.5"),
        criterion("two", weight="0.25"),
        total=Total(TotalKind.WEIGHTED_SUM),
        rounding=Rounding(criterion=1, weighted=1, total=0),
    )
    (standing,) = result(by, {"A": {"one": "7 7 7 8", "two": "9"}}).standings
    first, second = standing.scores
    assert (first.aggregate, first.score) == (Fraction("7.25"), Fraction("7.3"))
    assert (first.weighted, second.weighted) == (Fraction("3.7"), Fraction("2.3"))  # 3.65 and 2.25, both a half
    assert standing.total == 6


def test_thresholds_see_what_is_rounded_where_rounding_is_a_rule():
    given = {"A": {"one": "4 5"}}
    by = rules(criterion("one", threshold=5))
    assert not result(by, given).standings[0].passes
    assert result(replace(by, rounding=Rounding(criterion=0)), given).standings[0].passes
    total = replace(rules(), total=Total(TotalKind.SUM, threshold=Decimal(5)))
    assert not result(total, given).standings[0].passes
    assert result(replace(total, rounding=Rounding(total=0)), given).standings[0].passes


def test_negative_scales():
    by = rules(criterion("one", (-3, 3, 1)), rounding=Rounding(criterion=0))
    found = result(by, {"A": {"one": "-2 -3"}, "B": {"one": "2 3"}, "C": {"one": "0 -1"}})
    assert [(s.proposal, s.total) for s in found.standings] == [("B", 3), ("C", -1), ("A", -3)]


def test_the_weighted_mean_times_its_factor_is_the_drawing():
    weights = {"concept": "0.30", "partners": "0.25", "effect": "0.25", "management": "0.10", "sustainability": "0.10"}
    by = rules(
        *(criterion(name, weight=weight) for name, weight in weights.items()),
        total=Total(TotalKind.WEIGHTED_MEAN, Decimal(10)),
    )
    marks = {
        "concept": "7 8 8 9",
        "partners": "7 7 8 8",
        "effect": "6 7 8 9",
        "management": "8 8 9 9",
        "sustainability": "7 7 8 8",
    }
    (standing,) = result(by, {"11": marks}).standings
    assert standing.total == Fraction("77.5")
    assert sum(score.contribution for score in standing.scores) == standing.total
    assert standing.score("concept").weighted == Fraction("2.4")
    assert sum(standing.juror_totals) / 4 == standing.total


def test_the_panels_score_replaces_the_aggregate_and_both_are_kept():
    by = rules(criterion("one", threshold=5))
    found = result(by, {"A": {"one": "4 4"}, "B": {"one": "6 6"}}, panel=[panel_score("A", "one", "7.5")])
    score = found.standing("A").score("one")
    assert (score.aggregate, score.panel_score, score.score, score.meets) == (4, Decimal("7.5"), Fraction("7.5"), True)
    assert ranks(found) == {"A": 1, "B": 2}
    lowered = result(by, {"A": {"one": "9 9"}}, panel=[panel_score("A", "one", 4)])
    assert not lowered.standings[0].passes


def test_the_panels_score_counts_where_there_are_no_marks():
    found = result(rules(minimum_marks=3), {"A": {"one": "x -"}}, panel=[panel_score("A", "one", 7)])
    (standing,) = found.standings
    assert (standing.total, standing.score("one").aggregate, standing.score("one").marks) == (7, None, ())


def test_the_latest_panel_score_counts_whatever_the_order():
    later = AT.replace(hour=11)
    scores = [panel_score("A", "one", 7), panel_score("A", "one", 3, later)]
    for given in (scores, scores[::-1]):
        assert result(rules(), {"A": {"one": "9"}}, panel=given).standings[0].total == 3


@pytest.mark.parametrize("wrong", [("A", "one", 11), ("A", "one", "NaN"), ("A", "two", 5), ("Z", "one", 5)])
def test_an_impossible_panel_score_is_refused(wrong):
    with pytest.raises(DeskError, match="The panel's score"):
        result(rules(), {"A": {"one": "9"}}, panel=[panel_score(*wrong)])


def test_marks_that_belong_nowhere_are_refused():
    with pytest.raises(DeskError, match="two marks"):
        consolidate(rules=rules(), proposals=[Proposal("A", "A")], marks=cast("A", one="7") * 2)
    twice = [CastMark(1, "A", "one", marked(7)), CastMark(1, "A", "one", NOT_ASSESSED)]
    for order in (twice, twice[::-1]):
        with pytest.raises(DeskError, match="two marks"):
            consolidate(rules=rules(), proposals=[Proposal("A", "A")], marks=order)
    with pytest.raises(DeskError, match="not among the proposals"):
        consolidate(rules=rules(), proposals=[Proposal("A", "A")], marks=cast("B", one="7"))
    with pytest.raises(DeskError, match="no criterion of the rules"):
        consolidate(rules=rules(), proposals=[Proposal("A", "A")], marks=cast("A", two="7"))
    with pytest.raises(DeskError, match="more than once"):
        consolidate(rules=rules(), proposals=[Proposal("A", "A"), Proposal("A", "B")], marks=[])


def test_nothing_gives_nothing():
    assert consolidate(rules=rules(), proposals=[], marks=[]) == Result((), (), ())


def test_a_mark_holds_a_number_exactly_when_it_is_marked():
    for state, value in [(MarkState.MARKED, None), (MarkState.MISSING, Decimal(7)), (MarkState.RECUSED, Decimal(9))]:
        with pytest.raises(ValueError, match="does not go with"):
            Mark(state, value)
