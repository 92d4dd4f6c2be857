"""Ranks among equals: tie keys, unknown facts, shared ranks, and an order that never depends on the input."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest

from jurydesk.domain.proposal import Partner, Proposal, number_order
from jurydesk.ranking.rounding import round_half_up
from jurydesk.ranking.spread import spread_of
from tests.ranking.calls import cast, criterion, ranks, result, rules

SAME = {"one": "7"}


def facts(number, **given):
    return Proposal(number, number, **given)


def order_of(proposals, *keys):
    found = result(rules(tie_order=keys), {proposal.number: SAME for proposal in proposals}, proposals)
    return ranks(found)


def test_a_larger_share_of_small_enterprises_goes_first_and_unknown_last():
    proposals = [
        facts("A", requested_cents=100, sme_requested_cents=20),
        facts("B", requested_cents=100),
        facts("C", requested_cents=100, sme_requested_cents=60),
        facts("D", requested_cents=100, sme_requested_cents=0),
    ]
    assert order_of(proposals, "sme_share") == {"C": 1, "A": 2, "D": 3, "B": 4}


def test_more_partner_countries_go_first_and_none_named_is_unknown():
    proposals = [
        facts("A", countries=("France",)),
        facts("B", partners=(Partner("x", "Japan"), Partner("y", "USA"), Partner("z", "USA"))),
        facts("C"),
    ]
    assert order_of(proposals, "partner_countries") == {"B": 1, "A": 2, "C": 3}


def test_a_smaller_requested_sum_goes_first_and_unknown_last():
    proposals = [facts("A", requested_cents=200), facts("B"), facts("C", requested_cents=100)]
    assert order_of(proposals, "requested_sum") == {"C": 1, "A": 2, "B": 3}


def test_keys_decide_in_their_order_and_equals_share_with_the_next_rank_skipped():
    proposals = [
        facts("A", requested_cents=100, countries=("F",)),
        facts("B", requested_cents=100, countries=("F",)),
        facts("C", requested_cents=200, countries=("F", "J")),
        facts("D", requested_cents=300, countries=("F",)),
    ]
    by = rules(tie_order=("partner_countries", "requested_sum"))
    found = result(by, {proposal.number: SAME for proposal in proposals}, proposals)
    assert ranks(found) == {"C": 1, "A": 2, "B": 2, "D": 4}
    assert [standing.shared for standing in found.standings] == [False, True, True, False]
    assert found.standing("C").tie_keys_used == ("partner_countries",)
    assert found.standing("A").tie_keys_used == ("partner_countries", "requested_sum")


def test_tie_keys_are_used_only_against_equals():
    found = result(rules(tie_order=("sme_share",)), {"A": {"one": "9"}, "B": {"one": "8"}})
    assert {standing.tie_keys_used for standing in found.standings} == {()}


def test_a_criterion_decides_by_its_own_good_end():
    by = rules(criterion("one"), criterion("two"), tie_order=("criterion:two",))
    found = result(by, {"A": {"one": "7", "two": "5"}, "B": {"one": "5", "two": "7"}})
    assert ranks(found) == {"B": 1, "A": 2}


def test_an_unmarked_criterion_as_tie_key_goes_last():
    by = rules(criterion("one"), criterion("two", counts=False), tie_order=("criterion:two",))
    found = result(by, {"A": {"one": "7"}, "B": {"one": "7", "two": "0"}})
    assert ranks(found) == {"B": 1, "A": 2}


def test_those_that_share_a_rank_stand_in_the_order_of_their_numbers():
    numbers = ["OG-10", "OG-9", "OG-1", "2", "10", "OG-01"]
    found = result(rules(), dict.fromkeys(numbers, SAME))
    assert [standing.proposal for standing in found.standings] == ["2", "10", "OG-01", "OG-1", "OG-9", "OG-10"]
    assert set(ranks(found).values()) == {1}


@pytest.mark.parametrize("odd", ["", "²", "9" * 5000, "a\n1", "Ä-1"])
def test_any_text_is_a_number_that_sorts(odd):
    assert sorted(["B", odd], key=number_order) == sorted([odd, "B"], key=number_order)


def test_ranks_do_not_follow_the_order_of_rows():
    given = {"A": {"one": "7 8"}, "B": {"one": "8 7"}, "C": {"one": "9 9"}}
    proposals = [facts(number) for number in given]
    expected = result(rules(), given, proposals)
    marks = [mark for number, texts in given.items() for mark in cast(number, **texts)]
    for shuffled in itertools.islice(itertools.permutations(marks), 0, 720, 37):
        from jurydesk.ranking.consolidate import consolidate

        assert consolidate(rules=rules(), proposals=proposals[::-1], marks=shuffled) == expected


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        ("5/2", 0, "3"),
        ("-5/2", 0, "-3"),
        ("-49/20", 1, "-5/2"),
        ("9/4", 1, "23/10"),
        ("1/3", 2, "33/100"),
        ("2/3", 2, "67/100"),
        ("-1/2", 0, "-1"),
        ("-1/3", 0, "0"),
        ("17/10", 1, "17/10"),
        ("1/3", None, "1/3"),
    ],
)
def test_half_up(value, digits, rounded):
    assert round_half_up(Fraction(value), digits) == Fraction(rounded)


def test_a_half_goes_up_where_round_goes_to_even():
    halves = [Fraction(2 * whole + 1, 2) for whole in range(64)]
    assert all(round_half_up(half, 0) == half + Fraction(1, 2) for half in halves)
    assert sum(round(half) != half + Fraction(1, 2) for half in halves) == 32


def test_spread_is_exact():
    third = Fraction(1, 3)
    assert spread_of([]) is None
    assert spread_of([third]) is None
    assert spread_of([third] * 7).variance == 0
    spread = spread_of([Fraction(1), Fraction(2), Fraction(4)])
    assert (spread.variance, spread.width) == (Fraction(7, 3), 3)
    assert spread.deviation == pytest.approx(1.5275252316519468)
