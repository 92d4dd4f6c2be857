"""The cases that every version must get right, by their numbers, as far as they are about the official result."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.domain.assessment import NOT_ASSESSED, CastMark, Mark, MarkState, marked
from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Claim, Section, funding_line
from jurydesk.domain.rubric import Best
from jurydesk.domain.rules import Aggregation, CannotAssess, FundingLineRule, Rounding, Total, TotalKind
from jurydesk.errors import DeskError
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.standing import Counts, ReasonKind, Result
from tests.ranking.calls import AT, cast, criterion, panel_score, ranks, result, rules


def test_1_one_juror_has_a_mean_but_no_spread():
    (standing,) = result(rules(), {"A": {"one": "7"}}).standings
    assert (standing.total, standing.rank) == (7, 1)
    assert standing.spread is None
    assert standing.score("one").spread is None


def test_2_two_opposite_jurors():
    (standing,) = result(rules(), {"A": {"one": "0 10"}}).standings
    assert standing.total == 5
    assert (standing.spread.low, standing.spread.high, standing.spread.width) == (0, 10, 10)
    assert standing.spread.variance == 50


def test_3_identical_marks_tie_all_with_variance_zero():
    found = result(rules(criterion("one", scale=("0", "1", "0.1"))), {n: {"one": "0.1 0.1 0.1"} for n in "CAB"})
    assert ranks(found) == {"A": 1, "B": 1, "C": 1}
    assert all(standing.shared for standing in found.standings)
    assert {standing.spread.variance for standing in found.standings} == {0}


@pytest.mark.parametrize("marks", ["- -", "? ?", "x x", ""])
def test_4_and_5_without_valid_mark_it_is_not_ranked_and_never_zero(marks):
    found = result(rules(), {"A": {"one": marks}, "B": {"one": "0 0"}})
    assert ranks(found) == {"B": 1}
    (standing,) = found.not_ranked
    assert (standing.total, standing.key, standing.rank, standing.passes) == (None, None, None, False)
    assert standing.score("one").score is None
    assert [(reason.kind, reason.criterion) for reason in standing.reasons] == [(ReasonKind.NO_MARKS, "one")]


def test_6_a_juror_with_one_assessment():
    found = result(rules(), {"A": {"one": "4 5 9"}, "B": {"one": "6 6"}})
    assert ranks(found) == {"A": 1, "B": 1}


def test_7_one_criterion_not_assessed_by_one_juror():
    by = rules(criterion("one"), criterion("two"))
    (standing,) = result(by, {"A": {"one": "6 8", "two": "4 ?"}}).standings
    assert (standing.score("one").score, standing.score("two").score) == (7, 4)
    assert standing.score("two").counts == Counts(marked=1, cannot_assess=1)
    assert standing.jurors == Counts(marked=2)
    assert standing.juror_totals == (10,)


def test_8_a_criterion_nobody_marked():
    by = rules(criterion("one"), criterion("two"))
    found = result(by, {"A": {"one": "6 8"}})
    assert not found.standings
    assert [(r.kind, r.criterion) for r in found.not_ranked[0].reasons] == [(ReasonKind.NO_MARKS, "two")]
    assert found.not_ranked[0].score("one").score == 7
    assert found.not_ranked[0].score("two").counts == Counts(missing=2)


def test_8_a_criterion_that_does_not_count_is_not_asked_for_unless_it_has_a_threshold():
    shown = rules(criterion("one"), criterion("two", counts=False))
    assert ranks(result(shown, {"A": {"one": "6"}})) == {"A": 1}
    asked = rules(criterion("one"), criterion("two", counts=False, threshold=5))
    assert not result(asked, {"A": {"one": "6"}}).standings
    (standing,) = result(asked, {"A": {"one": "6", "two": "4"}}).standings
    assert (standing.total, standing.passes) == (6, False)


def test_11_recusal_of_the_harshest_juror():
    with_all = result(rules(), {"A": {"one": "8 8 2"}}).standings[0]
    without = result(rules(), {"A": {"one": "8 8 x"}}).standings[0]
    assert (with_all.total, without.total) == (6, 8)
    assert without.score("one").counts == Counts(marked=2, recused=1)


def test_11_a_recused_juror_is_so_on_the_whole_proposal():
    by = rules(criterion("one"), criterion("two"))
    (standing,) = result(by, {"A": {"one": "8 x", "two": "8 1"}}).standings
    assert standing.score("two").marks == (8,)
    assert standing.jurors == Counts(marked=1, recused=1)


def line(found, sums, envelope, rule=FundingLineRule.STOP):
    claims = [Claim(standing.proposal, standing.rank, sums[standing.proposal]) for standing in found.passing()]
    return funding_line(claims, envelope, rule)


def test_12_a_tie_inside_the_line_is_no_tie_across():
    found = result(rules(), {"A": {"one": "8"}, "B": {"one": "8"}, "C": {"one": "7"}})
    assert line(found, {"A": 10, "B": 10, "C": 10}, 20) == line(found, {"A": 10, "B": 10, "C": 99}, 20)
    assert line(found, {"A": 10, "B": 10, "C": 10}, 20).tie_across == ()


def test_13_a_tie_across_the_line_is_left_to_the_panel():
    found = result(rules(), {"A": {"one": "9"}, "B": {"one": "8"}, "C": {"one": "8"}})
    drawn = line(found, {"A": 10, "B": 10, "C": 10}, 20)
    assert (drawn.within, drawn.spent_cents, drawn.tie_across) == (("A",), 10, ("B", "C"))


def test_14_none_or_all_fundable():
    found = result(rules(), {"A": {"one": "9"}, "B": {"one": "8"}})
    assert line(found, {"A": 10, "B": 10}, 5).within == ()
    assert line(found, {"A": 10, "B": 10}, None).within == ("A", "B")


def test_15_the_budget_met_to_the_cent():
    found = result(rules(), {"A": {"one": "9"}, "B": {"one": "8"}})
    assert line(found, {"A": 10, "B": 11}, 21).within == ("A", "B")
    assert line(found, {"A": 10, "B": 11}, 20).within == ("A",)


def test_below_a_threshold_it_keeps_its_rank_and_never_lies_above_the_line():
    by = rules(criterion("one", threshold=5), criterion("two", threshold=5))
    found = result(by, {"A": {"one": "4", "two": "10"}, "B": {"one": "5", "two": "5"}})
    assert ranks(found) == {"A": 1, "B": 2}
    assert [standing.proposal for standing in found.passing()] == ["B"]
    assert line(found, {"A": 1, "B": 1}, 100).within == ("B",)


def test_16_where_low_is_best_everything_turns():
    by = rules(
        criterion("one", (1, 6, 1), Best.LOW, threshold=3),
        criterion("two", (1, 6, 1), Best.LOW),
        total=Total(TotalKind.SUM, threshold=Decimal(6)),
        cannot_assess=CannotAssess.COUNT_AS_WORST,
        tie_order=("criterion:two",),
    )
    found = result(
        by,
        {
            "A": {"one": "1 1", "two": "3 3"},
            "B": {"one": "2 2", "two": "2 2"},
            "C": {"one": "1 ?", "two": "1 1"},
            "D": {"one": "3 3", "two": "4 4"},
        },
    )
    assert [standing.proposal for standing in found.standings] == ["B", "A", "C", "D"]
    assert found.standing("C").score("one").score == Fraction("3.5")
    assert [standing.proposal for standing in found.passing()] == ["B", "A"]
    assert found.standing("D").reasons[0].kind is ReasonKind.TOTAL_BELOW_THRESHOLD


@pytest.mark.parametrize("mark", ["11", "-1", "7.5", "7.0000000000000000000000000000000001", "1E+9"])
def test_19_what_is_no_mark_of_the_scale_is_refused(mark):
    with pytest.raises(DeskError, match="is not a mark of"):
        result(rules(), {"A": {"one": f"5 {mark}"}})


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_19_what_is_no_number_is_no_mark_at_all(value):
    with pytest.raises(ValueError, match="does not go with"):
        marked(value)


def test_20_withdrawn_and_ineligible_leave_the_ranks_contiguous():
    proposals = [
        Proposal("A", "A"),
        Proposal("B", "B", withdrawn="by letter"),
        Proposal("C", "C", not_eligible="no partner", withdrawn="too"),
        Proposal("D", "D"),
    ]
    found = result(rules(), {n: {"one": str(9 - at)} for at, n in enumerate("ABCD")}, proposals)
    assert ranks(found) == {"A": 1, "D": 2}
    assert [(out.proposal, out.section, out.reason) for out in found.out] == [
        ("B", Section.WITHDRAWN, "by letter"),
        ("C", Section.NOT_ELIGIBLE, "no partner"),
    ]


def test_22_the_same_input_gives_the_same_bytes_and_they_read_back():
    given = {"A": {"one": "7 8 ?"}, "B": {"one": "x -"}}
    first, second = result(rules(), given), result(rules(), given)
    assert canonical_json(to_plain(first)) == canonical_json(to_plain(second))
    assert from_plain(Result, to_plain(first)) == first


def test_seven_and_seven_point_nought_are_one_mark():
    first = result(rules(), {"A": {"one": "7 7.0"}})
    second = result(rules(), {"A": {"one": "7.0 7"}})
    assert repr(first) == repr(second)


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
