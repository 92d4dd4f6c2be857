"""Time spent in the window: counted from what the person does there, kept by proposal, shown in the list's foot."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.time_spent import add_time
from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.my_marks.view import MyMarksScreen


class Clock:
    """Stands still until the test moves it on."""

    def __init__(self, at):
        self.now = at

    def __call__(self):
        return self.now

    def forward(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def seat(seat_at, sample, at):
    made = seat_at(sample.juror(1))
    made.clock = Clock(at)
    declare_remaining(made.desk, at=at)
    return made


@pytest.fixture
def screen(show, settled, seat):
    shown = show(MarkingScreen(seat), 1280, 800)
    shown.refresh()
    settled()
    return shown


def kept(seat):
    with seat.desk.read() as queries:
        return queries.time_spent()


def stir(screen, seconds=0.0):
    """The person moves the mouse after so long."""
    screen._seat.clock.forward(seconds)
    QTest.mouseMove(screen.windowHandle(), QPoint(20 + int(seconds) % 50, 20))


def test_time_counts_for_the_proposal_in_front(screen, seat, settled):
    stir(screen, 30)
    stir(screen, 45)
    screen.list.table.choose(1)
    settled()
    assert kept(seat) == {"01": 75}
    stir(screen, 20)
    screen.flush()
    settled()
    assert kept(seat) == {"01": 75, "02": 20}


def test_a_key_is_a_sign_of_life_and_a_long_silence_counts_two_minutes(screen, seat, settled):
    seat.clock.forward(1000)
    QTest.keyClick(screen.windowHandle(), Qt.Key.Key_Shift)
    settled()
    assert kept(seat) == {"01": 120}  # kept at once: it is more than a minute


def test_nothing_counts_while_another_stage_is_shown(screen, seat, settled):
    stir(screen, 10)
    screen.hide()
    seat.clock.forward(50)
    screen.show()
    stir(screen, 5)
    screen.flush()
    settled()
    assert kept(seat)["01"] <= 15


def test_the_foot_of_the_list_says_it(screen, seat, settled):
    assert not screen.list.foot.isVisible()
    stir(screen, 100)
    settled()
    assert screen.list.foot.text() == "1 min so far · 3 proposals to go"
    assert "stays on this desk" in screen.list.foot.toolTip()


def test_my_marks_say_it_too_with_what_is_left(show, settled, seat, marks_for, at):
    marks_for(seat.desk, 6)
    add_time(seat.desk, {"01": 9600}, at=at)
    shown = show(MyMarksScreen(seat), 1280, 800)
    shown.refresh()
    settled()
    assert shown._said.text().startswith("2 h 40 so far · everything is marked · my mean")
