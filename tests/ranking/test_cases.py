"""The cases that every version must get right, by their numbers, as far as they are about the official result."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.domain.assessment import marked
from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Claim, Section, funding_line
from jurydesk.domain.rubric import Best
from jurydesk.domain.rules import CannotAssess, FundingLineRule, Total, TotalKind
from jurydesk.errors import DeskError
from jurydesk.ranking.standing import Counts, ReasonKind, Result
from tests.ranking.calls import criterion, ranks, result, rules


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
