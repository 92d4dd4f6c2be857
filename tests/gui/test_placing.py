"""The score sheet beside the reader: movable, closable, back by a key; in a tight window the two take turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from jurydesk.actions.declaring import declare_remaining
from jurydesk.gui.marking.view import MarkingScreen

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def seat(seat_at, sample):
    made = seat_at(sample.juror(1))
    declare_remaining(made.desk, at=made.clock())
    return made


@pytest.fixture
def marking(opened, seat):
    return opened(MarkingScreen(seat, QLabel("the pages")))


def chosen(screen, words):
    return next(each for menu in screen.side.findChildren(QMenu) for each in menu.actions() if words in each.text())


def test_the_sheet_is_closed_and_comes_back_as_wide_as_it_was(marking):
    width = marking.side.width()
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL | SHIFT)
    assert marking.side.isHidden()
    assert marking.placing.bring.isVisible()
    marking.placing.bring.click()
    QApplication.processEvents()
    assert marking.side.isVisible()
    assert marking.side.width() == pytest.approx(width, abs=4)
    assert marking.placing.edge.isHidden()


def test_in_a_wide_window_the_list_stays_whatever_the_reader_wants(marking):
    marking.placing.close_sheet()
    marking.placing.split.widget(1).setMinimumWidth(700)  # as a bar does that has opened up meanwhile
    marking.placing.show_sheet()
    assert not marking.list.isHidden()


def test_the_key_to_the_marks_brings_a_closed_sheet_back(marking):
    chosen(marking, "Put the score sheet away").trigger()
    assert marking.side.isHidden()
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL)
    assert QApplication.focusWidget() in marking.side.sheet.cards["quality"].row.buttons()


def test_the_sheet_goes_to_the_other_side_and_stays_there(marking, opened, seat):
    width = marking.side.width()
    chosen(marking, "other side").trigger()
    QApplication.processEvents()
    assert marking.side.x() < marking.placing.split.widget(2).x()
    assert marking.side.width() == pytest.approx(width, abs=4)
    marking.placing.close_sheet()
    again = MarkingScreen(seat, QLabel("the pages"))
    again.put_back(marking.place())
    opened(again)
    assert again.placing.left
    assert again.side.isHidden()


def test_the_list_and_the_sheet_give_way_to_each_other_where_all_three_have_no_room(marking):
    pages = marking.placing.split.widget(1)
    pages.setMinimumWidth(420)
    marking.resize(1000, 700)
    QApplication.processEvents()
    assert (marking.list.isHidden(), marking.side.isHidden()) == (True, False)
    QTest.keyClick(marking, Qt.Key.Key_L, CONTROL)
    assert (marking.list.isHidden(), marking.side.isHidden()) == (False, True)
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL)
    assert (marking.list.isHidden(), marking.side.isHidden()) == (True, False)


def test_where_there_is_no_room_for_both_they_take_turns(marking):
    pages = marking.placing.split.widget(1)
    marking.resize(640, 400)
    QApplication.processEvents()
    assert (marking.list.isHidden(), pages.isHidden(), marking.side.isHidden()) == (True, False, True)
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL)
    assert (pages.isHidden(), marking.side.isHidden()) == (True, False)
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL | SHIFT)
    assert (pages.isHidden(), marking.side.isHidden()) == (False, True)
    marking.resize(1280, 800)
    QApplication.processEvents()
    assert [each.isHidden() for each in (marking.list, pages, marking.side)] == [False, False, False]
