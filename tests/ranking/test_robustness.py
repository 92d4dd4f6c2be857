"""How firm the list is, the selection under conditions, lots, and the jurors' totals that statistics start from."""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rules import Aggregation, CannotAssess, Total, TotalKind
from jurydesk.errors import DeskError
from jurydesk.ranking.draw import commitment, keeps, lots
from jurydesk.ranking.grades import Grade, NotComputable, Why, grades_of
from jurydesk.ranking.portfolio import Candidate, Conditions, Selection, best_selection
from jurydesk.ranking.robustness import Change, Variant, Verdict, robustness
from tests.ranking.calls import cast, criterion, panel_score, rules


def firm(by, given, *, envelope, panel=(), **more):
    proposals = [Proposal(number, number, requested_cents=10) for number in given]
    marks = [mark for number, texts in given.items() for mark in cast(number, **texts)]
    found = robustness(rules=by, proposals=proposals, marks=marks, panel_scores=panel, envelope_cents=envelope, **more)
    return found, {row.proposal: row for row in found.proposals}


def test_who_stays_in_who_stays_out_and_what_flips_the_fragile():
    found, by = firm(rules(), {"A": {"one": "9 9 9"}, "B": {"one": "7 7 1"}, "C": {"one": "4 5 5"}}, envelope=20)
    assert (by["A"].verdict, by["A"].flips) == (Verdict.STAYS_IN, ())
    assert (by["B"].inside, by["C"].inside) == (True, False)
    assert (
        by["B"].flips
        == by["C"].flips
        == (Variant(Change.WITHOUT_JUROR, juror=1), Variant(Change.WITHOUT_JUROR, juror=2))
    )
    assert {variant.change for variant in found.variants} == {Change.WITHOUT_JUROR, Change.MEDIAN}
    assert [variant.juror for variant in found.variants][:3] == [1, 2, 3]


def test_one_harsh_juror_keeps_a_proposal_out():
    _, by = firm(rules(), {"A": {"one": "6 6 6"}, "B": {"one": "8 8 0"}}, envelope=10)
    assert (by["B"].inside, by["B"].verdict) == (False, Verdict.FRAGILE)
    assert by["B"].flips == (Variant(Change.WITHOUT_JUROR, juror=3), Variant(Change.MEDIAN))
    assert by["A"].flips == by["B"].flips
    assert (by["B"].best_rank, by["B"].worst_rank) == (1, 2)


def test_a_weight_that_decides():
    by_weight = rules(
        criterion("one"), criterion("two"), total=Total(TotalKind.WEIGHTED_MEAN), tie_order=("criterion:one",)
    )
    _, by = firm(by_weight, {"A": {"one": "8", "two": "6"}, "B": {"one": "6", "two": "8"}}, envelope=10)
    assert by["A"].inside
    assert set(by["A"].flips) == {
        Variant(Change.WEIGHT_UP, criterion="two"),
        Variant(Change.WEIGHT_DOWN, criterion="one"),
    }


def test_where_the_median_is_the_rule_the_mean_is_tried_and_without_weights_none_are_moved():
    found, _ = firm(rules(aggregation=Aggregation.MEDIAN), {"A": {"one": "1 2"}}, envelope=10)
    assert [variant.change for variant in found.variants] == [Change.WITHOUT_JUROR] * 2 + [Change.MEAN]


def test_one_juror_cannot_be_left_out():
    found, by = firm(rules(), {"A": {"one": "7"}, "B": {"one": "8"}}, envelope=10)
    assert [variant.change for variant in found.variants] == [Change.MEDIAN]
    assert by["B"].verdict is Verdict.STAYS_IN


def test_below_a_threshold_it_stays_out_and_the_not_ranked_are_listed():
    by_rules = rules(criterion("one", threshold=5))
    _, by = firm(by_rules, {"A": {"one": "4 4"}, "B": {"one": "- -"}}, envelope=None)
    assert (by["A"].verdict, by["B"].verdict) == (Verdict.STAYS_OUT, Verdict.STAYS_OUT)
    assert (by["B"].best_rank, by["B"].worst_rank) == (None, None)


def test_the_panels_score_stands_in_every_variant():
    _, by = firm(rules(), {"A": {"one": "0 0"}, "B": {"one": "5 5"}}, envelope=10, panel=[panel_score("A", "one", 9)])
    assert by["A"].verdict is Verdict.STAYS_IN


def test_it_can_be_cancelled():
    found, by = firm(rules(), {"A": {"one": "7 8"}}, envelope=10, cancelled=lambda: True)
    assert found.variants == ()
    assert by["A"].inside


def candidate(number, value, cost, sme=0, theme=""):
    return Candidate(number, Fraction(value), cost, sme, theme)


FREE = Conditions(100, {}, {})


def test_the_best_selection_is_not_the_first_ones():
    found = best_selection([candidate("A", 9, 90), candidate("B", 6, 50), candidate("C", 6, 50)], FREE)
    assert found == Selection(("B", "C"), Fraction(12), 100)


def test_15_the_budget_is_held_to_the_cent():
    million = 10**8 + 1
    pair = [candidate("A", 1, million), candidate("B", 1, million)]
    assert best_selection(pair, Conditions(2 * million, {}, {})).chosen == ("A", "B")
    assert len(best_selection(pair, Conditions(2 * million - 1, {}, {})).chosen) == 1


def test_themes_and_the_share_of_small_enterprises():
    some = [
        candidate("A", 9, 50, 0, "x"),
        candidate("B", 8, 50, 0, "x"),
        candidate("C", 2, 50, 50, "y"),
        candidate("D", 1, 50, 50, "z"),
    ]
    assert best_selection(some, FREE).chosen == ("A", "B")
    assert best_selection(some, Conditions(100, {"y": 1}, {})).chosen == ("A", "C")
    assert best_selection(some, Conditions(100, {}, {"x": 1})).chosen == ("A", "C")
    assert best_selection(some, Conditions(100, {}, {}, Fraction(1, 2))).chosen == ("A", "C")
    assert best_selection(some, Conditions(100, {}, {}, Fraction(1))).chosen == ("C", "D")


def test_what_cannot_be_met_says_so():
    assert best_selection([], FREE) == NotComputable(Why.NOTHING, 0)
    assert best_selection([candidate("A", 1, 10)], Conditions(100, {"y": 1}, {})) == NotComputable(Why.IMPOSSIBLE, 1)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 60), st.integers(0, 60), st.sampled_from("xy")), max_size=7),
    st.integers(0, 120),
    st.sampled_from([Fraction(0), Fraction(1, 3), Fraction(46, 100)]),
)
def test_trying_all_selections_finds_no_better_one(rows, envelope, share):
    some = [candidate(str(at), value, cost, min(sme, cost), theme) for at, (value, cost, sme, theme) in enumerate(rows)]
    found = best_selection(some, Conditions(envelope, {}, {"x": 2}, share))
    best = 0
    for size in range(len(some) + 1):
        for tried in itertools.combinations(some, size):
            cost = sum(each.cost_cents for each in tried)
            fits = cost <= envelope and sum(each.sme_cents for each in tried) >= share * cost
            if fits and sum(each.theme == "x" for each in tried) <= 2:
                best = max(best, sum(each.value for each in tried))
    if some:
        assert found.value == best
        assert found.cost_cents <= envelope


PARTS = {"chair": "seven seas", "office": "31 May"}


def test_21_a_draw_replays_and_depends_on_every_part():
    numbers = [f"P{at}" for at in range(20)]
    first = lots(PARTS, numbers)
    assert sorted(first) == sorted(numbers)
    assert lots(dict(reversed(PARTS.items())), numbers[::-1]) == first
    assert lots({**PARTS, "office": "1 June"}, numbers) != first
    assert lots({**PARTS, "chair": "seven"}, numbers) != first


def test_21_a_known_draw_stays_the_same_in_every_version():
    assert lots(PARTS, ["A", "B", "C", "D"]) == lots(PARTS, ["D", "C", "B", "A"])
    assert lots(PARTS, ["A", "B", "C", "D"]) == ("A", "C", "D", "B")


@pytest.mark.parametrize("parts", [{}, {"chair": "x"}, {"chair": "x", "office": ""}])
def test_21_one_person_cannot_draw_alone(parts):
    with pytest.raises(DeskError, match="at least two persons"):
        lots(parts, ["A", "B"])


def test_21_a_part_is_bound_before_it_is_shown():
    bound = commitment("00ff", "seven seas")
    assert keeps(bound, "00ff", "seven seas")
    assert not keeps(bound, "00ff", "eight seas")
    assert not keeps(bound, "00fe", "seven seas")


def test_every_place_is_drawn_about_as_often():
    firsts = [lots({"a": str(at), "b": "x"}, "ABCD")[0] for at in range(2000)]
    assert all(400 < firsts.count(letter) < 600 for letter in "ABCD")


def test_jurors_totals_are_those_of_complete_sheets_only():
    by = rules(criterion("one"), criterion("two", counts=False), criterion("three", weight=3))
    proposals = [Proposal("A", "A"), Proposal("B", "B", withdrawn="x")]
    marks = [*cast("A", one="7 8 x 9", three="1 - 5 ?"), *cast("B", one="7", three="7")]
    assert grades_of(rules=by, proposals=proposals, marks=marks) == (Grade(1, "A", Fraction(8)),)


def test_jurors_totals_are_weighted_and_exact():
    by = rules(
        criterion("one", weight="0.3"),
        criterion("two", weight="0.7"),
        total=Total(TotalKind.WEIGHTED_MEAN, Decimal(10)),
        cannot_assess=CannotAssess.COUNT_AS_WORST,
    )
    found = grades_of(rules=by, proposals=[Proposal("A", "A")], marks=cast("A", one="7 ?", two="8 10"))
    assert [grade.value for grade in found] == [77, 70]
