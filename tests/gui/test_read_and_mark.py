"""Reader, search and score sheet in one screen: what comes back as it was left, and who hears of what."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jurydesk.actions.declaring import declare_remaining
from jurydesk.gui.parts.rail import Stage
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.juror import juror_stages
from jurydesk.gui.shell.searching import offer_search

PATIENCE = 30_000


@pytest.fixture
def reading(to_read, qtbot, seat):
    def opened(place=None):
        screen = to_read(seat, place)
        qtbot.waitUntil(lambda: screen._reader.canvas.pages == 1, timeout=PATIENCE)
        return screen

    return opened


def go(qtbot, screen, number):
    with qtbot.waitSignal(screen._reader.opened, timeout=PATIENCE):
        screen.open_at(number)


def test_a_document_comes_back_as_it_was_left_when_its_proposal_is_opened_again(qtbot, reading):
    screen = reading()
    canvas = screen._reader.canvas
    canvas.set_zoom(2.0)
    canvas.verticalScrollBar().setValue(300)
    left = canvas.spot
    go(qtbot, screen, "02")
    canvas.set_zoom(0.5)
    go(qtbot, screen, "01")
    assert canvas.zoom == pytest.approx(2.0)
    assert canvas.spot.top == pytest.approx(left.top, abs=2)


def test_it_comes_back_in_another_session_too(qtbot, reading):
    screen = reading()
    screen._reader.canvas.set_turn(1)
    screen._reader.canvas.set_zoom(1.5)
    go(qtbot, screen, "02")
    place = screen.place()
    screen.hide()
    again = reading(place)
    assert again._current == "02"
    go(qtbot, again, "01")
    assert (again._reader.canvas.turn, again._reader.canvas.zoom) == (1, pytest.approx(1.5))


def test_the_search_is_reached_from_every_stage_by_key_and_by_mouse(qtbot, show, settled, seat):
    frame = DeskFrame()
    frame.offer(juror_stages(seat))
    frame.show_stages([Stage("declare", "Declare", ""), Stage("read", "Read and mark", "")])
    offer_search(frame)
    show(frame, 1280, 800)
    frame.open_stage("declare")
    settled()
    frame.open_stage("read")
    screen = frame.stage_screen("read")
    qtbot.waitUntil(lambda: screen._reader.canvas.pages == 1, timeout=PATIENCE)
    frame.open_stage("declare")
    QTest.keyClick(frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert frame.current == "read"
    assert screen.found.isVisible()
    assert screen.found.field.hasFocus()
    QTest.keyClick(screen.found.field, Qt.Key.Key_Escape)
    assert not screen.found.isVisible()
    button = frame.top.findChild(type(screen._reader.bar.find_button), "search-all")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.found.isVisible()
    frame.put_away()


def test_before_the_undertaking_the_search_says_what_comes_first(qtbot, show, settled, seat_at, sample):
    seat = seat_at(sample.juror(2))
    declare_remaining(seat.desk, at=seat.clock())
    screen = juror_stages(seat)["read"]()
    show(screen, 1280, 800)
    screen.refresh()
    settled()
    assert screen._middle.currentWidget() is screen._middle.undertaking
    screen.search()
    assert screen._middle.currentWidget() is screen.found
    qtbot.waitUntil(lambda: "Read the undertaking" in screen.found.empty.text(), timeout=PATIENCE)
    QTest.keyClick(screen.found.field, Qt.Key.Key_Escape)
    assert screen._middle.currentWidget() is screen._middle.undertaking
    assert screen._middle.undertaking.isAncestorOf(screen.focusWidget())
    screen.put_away()


def test_all_keys_are_listed(reading):
    listed = dict(reading().keys())
    assert {"Ctrl+Shift+F", "Ctrl+H", "Ctrl+N", "Ctrl+Shift+N", "Ctrl+Tab", "Ctrl+F", "Ctrl+Return"} <= listed.keys()
    assert {"Ctrl+Shift+Tab", "Ctrl+Shift+M", "Ctrl+Y", "Escape", "Home, End"} <= listed.keys()
