from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from jurydesk.domain.rubric import Best, Scale
from jurydesk.gui.parts.marks import MarkRow, read_mark
from jurydesk.words import install

TENTHS = Scale(Decimal(0), Decimal(10))
HALVES = Scale(Decimal(0), Decimal(5), Decimal("0.5"))
NIH = Scale(Decimal(1), Decimal(9), Decimal(1), Best.LOW)
HUNDRED = Scale(Decimal(0), Decimal(100))


@pytest.fixture
def row(show):
    return lambda scale: show(MarkRow(scale, "Concept", cannot_assess=True))


def test_a_click_marks_and_a_second_click_takes_it_back(qtbot, row):
    made = row(TENTHS)
    with qtbot.waitSignal(made.marked) as told:
        qtbot.mouseClick(made.buttons()[8], Qt.MouseButton.LeftButton)
    assert told.args == [Decimal(8)]
    assert made.mark == 8
    qtbot.mouseClick(made.buttons()[8], Qt.MouseButton.LeftButton)
    assert made.mark is None


@pytest.mark.parametrize(
    ("scale", "typed", "mark"),
    [
        (TENTHS, "7", "7"),
        (TENTHS, "10", "10"),
        (TENTHS, "17", "7"),
        (HALVES, "3", "3"),
        (HALVES, "3.5", "3.5"),
        (HALVES, "3,5", "3.5"),
        (NIH, "1", "1"),
        (NIH, "9", "9"),
    ],
)
def test_digits_type_a_mark(qtbot, row, scale, typed, mark):
    made = row(scale)
    made.focus_first()
    qtbot.keyClicks(made.focusWidget(), typed[0])
    for sign in typed[1:]:
        qtbot.keyClicks(made.focusWidget(), sign)
    assert made.mark == Decimal(mark)


def test_what_is_off_the_scale_is_refused_where_it_is_typed(qtbot, row):
    made = row(NIH)
    made.focus_first()
    qtbot.keyClicks(made.focusWidget(), "0")
    assert made.mark is None
    assert made._refusal.text() == "Marks go from 1 to 9 in steps of 1."
    qtbot.keyClicks(made.focusWidget(), "4")
    assert made.mark == 4
    assert not made._refusal.isVisible()


def test_many_steps_are_a_field(qtbot, row):
    made = row(HUNDRED)
    assert not made.buttons()
    qtbot.keyClicks(made.field(), "87")
    assert made.mark == 87
    qtbot.keyClicks(made.field(), "5")
    assert made.mark == 87
    assert made.field().property("wrong")
    assert "0 to 100" in made._refusal.text()


def test_cannot_assess_takes_the_mark_back_and_rests_the_row(qtbot, row):
    made = row(TENTHS)
    qtbot.mouseClick(made.buttons()[3], Qt.MouseButton.LeftButton)
    told = []
    made.marked.connect(told.append)
    made.assessable.connect(told.append)
    qtbot.mouseClick(made.toggle(), Qt.MouseButton.LeftButton)
    assert told == [None, False]
    assert made.cannot_assess
    assert not made.buttons()[3].isEnabled()


def test_tab_reaches_the_row_once_and_arrows_walk_inside(qtbot, row):
    made = row(TENTHS)
    reachable = [b for b in made.buttons() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert len(reachable) == 1
    made.focus_first()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Right)
    assert made.focusWidget() is made.buttons()[1]
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Left)
    assert made.focusWidget() is made.buttons()[0]
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Space)
    assert made.mark == 0


def test_delete_takes_the_mark_back(qtbot, row):
    made = row(TENTHS)
    made.show_mark(Decimal(5))
    made.focus_first()
    qtbot.keyClick(made.focusWidget(), Qt.Key.Key_Delete)
    assert made.mark is None


def test_showing_what_is_kept_says_nothing(qtbot, row):
    made = row(TENTHS)
    with qtbot.assertNotEmitted(made.marked), qtbot.assertNotEmitted(made.assessable):
        made.show_mark(Decimal(5))
        made.show_mark(None, cannot_assess=True)
    assert made.cannot_assess


def test_every_button_says_its_criterion_and_mark(row):
    install("de")
    assert row(HALVES).buttons()[1].accessibleName() == "Concept: 0,5"


@pytest.mark.parametrize("text", ["", "x", "11", "-1", "0.5", "nan", "inf", "1e1000000", "٣"])
def test_no_mark_of_the_scale(text):
    assert read_mark(text, TENTHS) is None
