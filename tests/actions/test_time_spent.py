"""Time spent: what counts as in front of the juror, what is kept, what is reckoned from it, that none of it leaves."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jurydesk import words
from jurydesk.actions import declaring, marking
from jurydesk.actions.handing_in import hand_in
from jurydesk.actions.time_spent import (
    TimeSpent,
    Watch,
    add_time,
    duration,
    time_spent,
    time_words,
)
from jurydesk.exchange.hand_ins import check_hand_in
from tests.actions import stage as stages

AT = stages.AT


def after(seconds: float):
    return AT + timedelta(seconds=seconds)


@pytest.fixture
def watch():
    made = Watch()
    made.look_back(AT)
    made.open_at("P-1", AT)
    return made


def test_time_between_two_signs_of_life_counts(watch):
    watch.notice(after(40))
    watch.notice(after(100))
    assert watch.take() == {"P-1": 100}


def test_after_two_minutes_without_a_sign_nothing_counts(watch):
    watch.notice(after(3600))
    watch.notice(after(3610))
    assert watch.take() == {"P-1": 130}


def test_what_is_not_in_front_does_not_count(watch):
    watch.look_away(after(10))
    watch.notice(after(60))
    watch.look_back(after(70))
    watch.notice(after(75))
    assert watch.take() == {"P-1": 15}


def test_each_proposal_has_its_own_time_and_a_shut_one_none(watch):
    watch.open_at("P-2", after(20))
    watch.open_at("", after(25))
    watch.open_at("P-1", after(90))
    watch.notice(after(91))
    assert watch.take() == {"P-1": 21, "P-2": 5}


def test_parts_of_a_second_are_not_lost_and_a_clock_set_back_takes_nothing(watch):
    watch.notice(after(0.6))
    assert watch.take() == {}
    watch.notice(after(1.2))
    watch.notice(after(-500))
    watch.notice(after(-499))
    assert watch.take() == {"P-1": 2}
    assert watch.take() == {}


@pytest.fixture
def desk(issued):
    with issued.juror(3) as found:
        declaring.declare_remaining(found, at=AT)
        yield found


def complete(desk, *numbers):
    for number in numbers:
        for criterion, text in stages.marks_of(3, number).items():
            marking.give(desk, proposal=number, criterion=criterion, text=text, at=AT)


def test_times_add_up_on_the_desk(desk):
    add_time(desk, {"P-1": 60, "P-2": 5}, at=AT)
    add_time(desk, {"P-1": 30, "P-9": 7, "P-3": 0}, at=AT)
    found = time_spent(desk)
    assert found.by_proposal == {"P-1": 90, "P-2": 5}
    assert (found.so_far, found.to_go) == (95, 4)


def test_what_is_left_is_the_median_of_the_complete_ones_less_what_was_spent(desk):
    complete(desk, "P-1", "P-2")
    add_time(desk, {"P-1": 600, "P-2": 900, "P-3": 5000, "P-4": 100}, at=AT)
    assert time_spent(desk).left is None  # two tell nothing
    complete(desk, "P-3")
    assert time_spent(desk).left == 900 - 100
    add_time(desk, {"P-4": 10_000}, at=AT)
    assert time_spent(desk).left == 0
    complete(desk, "P-4")
    assert time_spent(desk).left is None


def test_no_second_of_it_is_handed_in(desk, tmp_path):
    complete(desk, "P-1", "P-2", "P-3", "P-4")
    add_time(desk, {"P-1": 424_242}, at=AT)
    hand_in(desk, path=tmp_path / "x.juryhandin", at=AT)
    with desk.read() as queries:
        (sent,) = queries.hand_ins(3)
    check_hand_in(sent.payload, sent.signature, sent.texts)
    assert b"424242" not in sent.payload + sent.texts


def test_it_is_said_as_people_say_it():
    assert time_words(TimeSpent({"a": 9600}, 11, 11_100)) == (
        "2 h 40 so far",
        "11 proposals to go",
        "about 3 h 10 left",
    )
    assert time_words(TimeSpent({}, 0, None)) == ("everything is marked",)
    assert duration(59 * 60) == "59 min"
    words.install("de")
    assert duration(7260).startswith("2 h 01")
