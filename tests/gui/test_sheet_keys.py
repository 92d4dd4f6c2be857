"""The score sheet by keys: what is typed into is in sight, in the order of the eye, and no key leads nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.handing_in import hand_in
from jurydesk.gui.marking.view import MarkingScreen

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(seat_at, sample):
    return seat_at(sample.juror(1))


@pytest.fixture
def marking(opened, seat):
    declare_remaining(seat.desk, at=seat.clock())
    screen = opened(MarkingScreen(seat))
    screen.resize(1280, 420)
    QApplication.processEvents()
    return screen


def in_sight(screen, widget: QWidget) -> bool:
    area = screen.side.sheet._area.viewport()
    top = widget.mapTo(area, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= area.height()


def bottom(screen):
    bar = screen.side.sheet._area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return bar


def test_tab_goes_from_the_marks_to_the_comment_and_then_to_the_tick(qtbot, marking):
    card = marking.side.sheet.cards["quality"]
    marking.side.lead()
    assert QApplication.focusWidget() in card.row.buttons()
    for wanted in (card.comment.edit, card.row.toggle()):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted


def test_the_key_to_the_first_open_mark_brings_it_into_sight(marking):
    bar = bottom(marking)
    assert bar.value() > 0
    card = marking.side.sheet.cards["quality"]
    assert not in_sight(marking, card.row)
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL)
    assert QApplication.focusWidget() in card.row.buttons()
    assert in_sight(marking, card.row)


def test_what_cannot_be_assessed_is_passed_over(marking, settled):
    marking.side.sheet.cards["quality"].row.toggle().click()
    settled()
    marking.side.lead()
    assert QApplication.focusWidget() in marking.side.sheet.cards["benefit"].row.buttons()


def test_another_proposal_begins_at_the_top(marking, settled):
    bar = bottom(marking)
    marking.open_at("02")
    settled()
    assert bar.value() == 0
    bottom(marking)
    marking.refresh()
    settled()
    assert bar.value() > 0


def test_after_a_hand_in_the_keyboard_goes_to_the_reason_and_from_there_to_the_marks(marking, seat, settled, tmp_path):
    for criterion in marking.side.sheet.cards.values():
        QTest.keyClick(criterion.row.buttons()[0], Qt.Key.Key_7)
    settled()
    hand_in(seat.desk, path=tmp_path / "1.juryhandin", incomplete=True, at=seat.clock())
    marking.open_at("02")
    settled()
    marking.open_at("01")
    settled()
    QTest.keyClick(marking, Qt.Key.Key_M, CONTROL)
    assert marking.side._reason.edit.hasFocus()
    QTest.keyClicks(marking.side._reason.edit, "The annex says otherwise.")
    QTest.keyClick(marking.side.change, Qt.Key.Key_Return)
    settled()
    assert QApplication.focusWidget() in marking.side.sheet.cards["quality"].row.buttons()


def test_what_waits_for_its_declaration_leads_there(qtbot, opened, seat):
    screen = opened(MarkingScreen(seat))
    assert screen.side.declare.isVisible()
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen, Qt.Key.Key_Return, CONTROL)
    assert gone.args == ["declare", "01"]
    screen.side.lead()
    with qtbot.waitSignal(screen.go) as gone:
        QTest.keyClick(screen.side.declare, Qt.Key.Key_Return)
    assert gone.args == ["declare", "01"]
