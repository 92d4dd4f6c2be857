"""Rules that hold together are read back the same; rules that contradict themselves are refused by name."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.domain.plain import NotPlain
from jurydesk.domain.rubric import Best, Criterion, Level, Scale, Text
from jurydesk.domain.rules import (
    Choice,
    ConflictCategory,
    Display,
    Law,
    MeetingRules,
    Rounding,
    Rules,
    Sheet,
    Total,
    check_rules,
    rules_from_plain,
    rules_to_plain,
)
from jurydesk.errors import DeskError

TEN = Scale(Decimal(0), Decimal(10))
ONE = Criterion("one", Text("One", "Eins"), TEN)
GOOD = Rules("good", Text("Good"), (ONE, Criterion("two", Text("Two"), TEN, counts=False)))


def scale(*parts, best=Best.HIGH):
    return Scale(*(Decimal(part) for part in parts), best=best)


def test_rules_read_back_through_canonical_bytes():
    check_rules(GOOD)
    assert rules_from_plain(parse_canonical(canonical_json(rules_to_plain(GOOD)))) == GOOD


def with_one(**given):
    return replace(GOOD, criteria=(replace(ONE, **given),))


LOW = Criterion("low", Text("Low"), Scale(Decimal(0), Decimal(10), best=Best.LOW))


@pytest.mark.parametrize(
    ("rules", "where"),
    [
        (replace(GOOD, criteria=()), "criteria"),
        (replace(GOOD, criteria=(ONE, ONE)), "criteria"),
        (with_one(id="One"), "criteria"),
        (with_one(id="one\n"), "criteria"),
        (with_one(id=""), "criteria"),
        (with_one(counts=False), "criteria"),
        (replace(GOOD, criteria=(ONE, LOW)), "criteria"),
        (with_one(weight=Decimal(0)), "criteria.one.weight"),
        (with_one(weight=Decimal(-1)), "criteria.one.weight"),
        (with_one(threshold=Decimal(11)), "criteria.one.threshold"),
        (with_one(levels=(Level(Decimal("2.5"), Text("x")),)), "criteria.one.levels"),
        (with_one(comment_words=-1), "criteria.one.comment_words"),
        (replace(GOOD, total=Total(factor=Decimal(0))), "total.factor"),
        (replace(GOOD, minimum_marks=0), "minimum_marks"),
        (replace(GOOD, rounding=Rounding(criterion=10)), "rounding"),
        (replace(GOOD, rounding=Rounding(total=-1)), "rounding"),
        (replace(GOOD, display=Display(criterion=99)), "display"),
        (replace(GOOD, tie_order=("criterion:three",)), "tie_order"),
        (replace(GOOD, tie_order=("luck",)), "tie_order"),
        (replace(GOOD, tie_order=("sme_share", "sme_share")), "tie_order"),
        (replace(GOOD, conflicts=(ConflictCategory("A B", Text("x")),)), "conflicts"),
        (replace(GOOD, sheet=Sheet(recommendations=(Choice("x", Text("x")),) * 2)), "sheet.recommendations"),
        (replace(GOOD, meeting=MeetingRules(Law.BINDS, quorum_minimum=2)), "meeting.quorum_minimum"),
        (replace(GOOD, meeting=MeetingRules(quorum_minimum=0)), "meeting.quorum_minimum"),
        (replace(GOOD, meeting=MeetingRules(Law.BINDS, chair_decides_ties=False)), "meeting.chair_decides_ties"),
    ],
)
def test_contradictions_are_refused_with_their_place(rules, where):
    with pytest.raises(NotPlain) as caught:
        check_rules(rules)
    assert caught.value.values["where"] == where


def test_criteria_that_do_not_count_may_have_another_good_end():
    check_rules(replace(GOOD, criteria=(ONE, replace(LOW, counts=False))))


def test_the_law_leaves_own_rules_free():
    check_rules(replace(GOOD, meeting=MeetingRules(Law.OWN, quorum_minimum=1, chair_decides_ties=False)))


def test_a_criterion_is_found_by_its_id():
    assert GOOD.criterion("two").title == Text("Two")
    assert GOOD.counting() == (ONE,)
    with pytest.raises(KeyError):
        GOOD.criterion("three")


@pytest.mark.parametrize(
    "parts",
    [
        ("0", "0"),
        ("5", "1"),
        ("0", "10", "0"),
        ("0", "10", "-1"),
        ("0", "10", "3"),
        ("0", "1", "0.3"),
        ("0", "NaN"),
        ("0", "Infinity"),
        ("0", "1", "0.000001"),
        ("0", "1E+999999"),
        ("0", "1", "1E-999999"),
    ],
)
def test_impossible_scales_are_refused(parts):
    with pytest.raises(DeskError, match="does not exist"):
        scale(*parts)


def test_a_scale_knows_its_marks_and_ends():
    halves = scale("0", "5", "0.5")
    assert halves.steps() == 11
    assert halves.suits_buttons()
    assert halves.marks()[:3] == (0, Decimal("0.5"), 1)
    assert (halves.best_end, halves.worst_end) == (5, 0)
    low = scale("1", "6", "1", best=Best.LOW)
    assert (low.best_end, low.worst_end) == (1, 6)
    assert not scale("0", "100").suits_buttons()


@pytest.mark.parametrize("mark", ["0", "0.5", "5.0", "2.50", "5", "-0"])
def test_marks_of_the_scale(mark):
    assert scale("0", "5", "0.5").has(Decimal(mark))


@pytest.mark.parametrize(
    "mark",
    ["5.5", "-0.5", "0.25", "NaN", "sNaN", "Infinity", "-Infinity", "1E-999999999", "2." + "0" * 40 + "1", "1E+9"],
)
def test_marks_off_the_scale(mark):
    assert not scale("0", "5", "0.5").has(Decimal(mark))


def test_tenths_are_exact():
    tenths = scale("0", "1", "0.1")
    assert tenths.steps() == 11
    assert all(tenths.has(mark) for mark in tenths.marks())


def test_a_text_falls_back_to_the_other_language():
    assert Text("One", "Eins").in_language("de") == "Eins"
    assert Text("One").in_language("de") == "One"
    assert Text("", "Eins").in_language("en") == "Eins"
