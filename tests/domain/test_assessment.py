"""Marks and sheets: four states never confused, marks read strictly, and what a sheet still lacks."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.domain.assessment import (
    MISSING,
    NOT_ASSESSED,
    RECUSED,
    Assessment,
    Progress,
    marked,
    progress,
    read_mark,
    still_open,
    words_in,
)
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import CannotAssess, Need, Rules, Sheet
from jurydesk.errors import DeskError

ONE = Criterion("one", Text("One"), Scale(Decimal(0), Decimal(5), Decimal("0.5")), comment_words=2)
TWO = Criterion("two", Text("Two"), Scale(Decimal(-3), Decimal(3)))
RULES = Rules("r", Text("R"), (ONE, TWO))


def sheet(one=MISSING, two=MISSING, **given):
    return Assessment(1, "A", {"one": one, "two": two}, **given)


def lacks(assessment, rules=RULES):
    return [(item.criterion, item.what.text, item.count) for item in still_open(assessment, rules)]


@pytest.mark.parametrize(
    ("text", "value"),
    [("4", "4"), ("4.5", "4.5"), ("4,5", "4.5"), (" 3 ", "3"), ("+2", "2"), (".5", "0.5"), ("2,", "2")],
)
def test_a_mark_is_read_with_point_or_comma(text, value):
    assert read_mark(text, ONE) == marked(value)


def test_a_negative_mark_may_be_written_with_a_real_minus():
    assert read_mark("\N{MINUS SIGN}3", TWO) == read_mark("-3", TWO) == marked(-3)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "x", "4.25", "6", "-1", "NaN", "sNaN", "inf", "-Infinity", "1_0", "4e0", "1E-999999", "1,000.0"),
        *("\N{ARABIC-INDIC DIGIT THREE}", "\N{FULLWIDTH DIGIT FOUR}", "4 5", "0" * 20 + "4", "=4", "4\n5"),
    ],
)
def test_what_is_no_mark_is_refused_at_entry(text):
    with pytest.raises(DeskError) as caught:
        read_mark(text, ONE)
    assert "is not a mark of “One”" in str(caught.value)
    assert "Marks go from 0 to 5 in steps of 0.5" in str(caught.value)


def test_what_a_sheet_lacks_in_its_order():
    assert lacks(sheet()) == [
        ("one", "mark missing", 0),
        ("one", "comment too short or missing", 2),
        ("two", "mark missing", 0),
    ]
    assert lacks(sheet(marked(4), marked(0), comments={"one": "only"})) == [("one", "comment too short or missing", 1)]
    assert lacks(sheet(marked(4), marked(0), comments={"one": "two words"})) == []


def test_cannot_assess_needs_no_comment_and_counts_as_an_answer_where_offered():
    assert lacks(sheet(NOT_ASSESSED, marked(1))) == []
    rules = replace(RULES, cannot_assess=CannotAssess.NOT_OFFERED)
    assert lacks(sheet(NOT_ASSESSED, marked(1)), rules) == [("one", "mark missing", 0)]


def test_a_criterion_left_out_is_missing():
    assert Assessment(1, "A").mark("one") == MISSING
    assert len(lacks(Assessment(1, "A"))) == 3


def test_a_recused_juror_is_asked_for_nothing():
    rules = replace(RULES, sheet=Sheet(overall=Need.REQUIRED))
    assert lacks(sheet(RECUSED, RECUSED), rules) == []


def test_required_parts_of_the_sheet():
    parts = ("overall", "strengths", "weaknesses", "recommendation", "confidence")
    rules = replace(RULES, sheet=Sheet(**dict.fromkeys(parts, Need.REQUIRED)))
    done = sheet(marked(4), marked(0), comments={"one": "two words"})
    assert len(lacks(done, rules)) == 5
    assert len(lacks(replace(done, overall="  \n"), rules)) == 5
    assert lacks(replace(done, **dict.fromkeys(parts, "x")), rules) == []


def test_progress():
    assert progress(sheet(), RULES) is Progress.OPEN
    assert progress(sheet(overall=" "), RULES) is Progress.OPEN
    for begun in (sheet(marked(4)), sheet(comments={"two": "x"}), sheet(NOT_ASSESSED), sheet(confidence="high")):
        assert progress(begun, RULES) is Progress.BEGUN
    assert progress(sheet(NOT_ASSESSED, NOT_ASSESSED), RULES) is Progress.COMPLETE


def test_words_are_counted_as_people_count_them():
    assert words_in("  zwei\n Wörter ") == 2
    assert words_in("") == 0
