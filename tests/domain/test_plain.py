"""Typed reading: what fits the type comes back equal, all else is refused with its place."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.domain.assessment import CastMark, Mark, MarkState, marked
from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.domain.facts import Fact, FactKind
from jurydesk.domain.plain import NotPlain, decimal_text, from_plain, to_plain
from jurydesk.domain.proposal import Document, Partner, Person, Proposal
from jurydesk.errors import DeskError, explain
from jurydesk.words import Speaker


def read(kind, value):
    with pytest.raises(NotPlain) as caught:
        from_plain(kind, value)
    return caught.value.values["where"], str(caught.value)


decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=6)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
proposals = st.builds(
    Proposal,
    number=words,
    title=words,
    persons=st.lists(st.builds(Person, words, words, words), max_size=2).map(tuple),
    partners=st.lists(
        st.builds(Partner, words, words, st.booleans(), st.none() | st.integers(0, 10**9)), max_size=2
    ).map(tuple),
    countries=st.lists(words, max_size=3).map(tuple),
    requested_cents=st.none() | st.integers(0, 10**12),
    documents=st.lists(st.builds(Document, words, words, st.integers(0, 10**9)), max_size=2).map(tuple),
    withdrawn=words,
    extra=st.dictionaries(words, words, max_size=2),
)


@given(proposals)
def test_a_proposal_reads_back_through_canonical_bytes(proposal):
    assert from_plain(Proposal, parse_canonical(canonical_json(to_plain(proposal)))) == proposal


@given(decimals)
def test_a_number_has_one_text_and_reads_back(number):
    assert from_plain(Decimal, decimal_text(number)) == number
    assert decimal_text(number) == decimal_text(number * Decimal("1.000"))


@given(st.fractions())
def test_a_fraction_reads_back(number):
    assert from_plain(Fraction, to_plain(number)) == number


@given(st.datetimes(timezones=st.timezones()))
def test_a_time_reads_back_as_the_same_moment(moment):
    text = to_plain(moment)
    assert text.endswith("Z")
    assert from_plain(datetime, text) == moment.astimezone(UTC)


@pytest.mark.parametrize(
    ("number", "text"),
    [("7.50", "7.5"), ("1E+2", "100"), ("-0.0", "0"), ("0E-9", "0"), ("-1.20", "-1.2"), ("1E-7", "0.0000001")],
)
def test_the_text_of_a_number(number, text):
    assert decimal_text(Decimal(number)) == text


@pytest.mark.parametrize(
    "hostile",
    [
        *("NaN", "Infinity", "1e999999999", "1_0", " 7", "7 ", "+7", ".5", "7.", "0x7", "", "7,5", "9" * 50),
        *("\N{FULLWIDTH DIGIT SEVEN}", "\N{ARABIC-INDIC DIGIT THREE}", 7.5, True, None),
        *(Decimal("NaN"), Decimal("Infinity"), Decimal("1E+400"), 10**40),
    ],
)
def test_hostile_numbers_are_refused(hostile):
    read(Decimal, hostile)


@pytest.mark.parametrize("hostile", ["1/0", "0/0", "1/-2", "1e5", "1.5", "1_0/2", " 1/2", "1/2 ", "", 7, None])
def test_hostile_fractions_are_refused(hostile):
    read(Fraction, hostile)


@pytest.mark.parametrize("value", ["2026-13-01", "yesterday", 20260504, None, 1.5, ""])
def test_what_is_no_time_is_refused(value):
    read(datetime, value)
    read(date, value)


def test_toml_hands_over_times_and_a_time_without_zone_is_utc():
    moment = datetime(2026, 5, 4, 9, 30, tzinfo=timezone(timedelta(hours=2)))
    assert from_plain(datetime, moment) == moment
    assert from_plain(datetime, "2026-05-04T07:30:00") == moment
    assert from_plain(date, date(2026, 5, 4)) == date(2026, 5, 4)


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    count: int
    on: bool = False


@dataclass(frozen=True)
class Outer:
    name: str
    many: tuple[Inner, ...] = ()
    few: frozenset[str] = frozenset()
    colour: Colour | None = None


def test_a_value_of_many_kinds_reads_back():
    value = Outer("x", (Inner(1, on=True), Inner(2)), frozenset({"b", "a"}), Colour.RED)
    plain = {
        "name": "x",
        "many": [{"count": 1, "on": True}, {"count": 2, "on": False}],
        "few": ["a", "b"],
        "colour": "red",
    }
    assert to_plain(value) == plain
    assert from_plain(Outer, plain) == value
    assert from_plain(Outer, {"name": "x"}) == Outer("x")


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({}, "name"),
        ([], "top"),
        ({"name": 7}, "name"),
        ({"name": "x", "other": 1}, "top"),
        ({"name": "x", "many": {}}, "many"),
        ({"name": "x", "many": [{"count": 1}, {"count": "1"}]}, "many[2].count"),
        ({"name": "x", "many": [{"count": True}]}, "many[1].count"),
        ({"name": "x", "many": [{"count": 1, "on": 1}]}, "many[1].on"),
        ({"name": "x", "many": [{}]}, "many[1].count"),
        ({"name": "x", "few": "ab"}, "few"),
        ({"name": "x", "colour": "blue"}, "colour"),
        ({"name": "x", "colour": {"a": 1}}, "colour"),
    ],
)
def test_a_fault_is_named_with_its_place(value, where):
    assert read(Outer, value)[0] == where


def test_what_contradicts_itself_is_refused_and_no_bug():
    for mark in ({"state": "marked"}, {"state": "missing", "value": "7"}, {"state": "recused", "value": "9"}):
        where, _ = read(CastMark, {"juror": 1, "proposal": "A", "criterion": "one", "mark": mark})
        assert where == "mark"


def test_marks_read_back():
    for mark in (marked("7.5"), Mark(MarkState.RECUSED)):
        assert from_plain(CastMark, to_plain(CastMark(1, "A", "one", mark))) == CastMark(1, "A", "one", mark)


def test_a_fact_with_any_plain_data_reads_back(at):
    fact = Fact(1, at, "office", FactKind.VOTED, {"yes": 8, "list": ["a"]}, "0" * 64, "1" * 64)
    assert from_plain(Fact, to_plain(fact)) == fact


def test_a_long_text_is_cut_in_the_sentence():
    _, sentence = read(Colour, "x" * 10_000)
    assert len(sentence) < 500


def test_the_fault_is_a_sentence_and_survives_the_way_between_processes():
    with pytest.raises(DeskError) as caught:
        from_plain(Outer, {"name": "x", "colour": "blue"})
    message, hint = explain(caught.value, Speaker("en"))
    assert message == "“blue” is not one of these: red."
    assert hint == "Correct the place “colour”, or take the file again from its source."
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert str(again) == str(caught.value)
