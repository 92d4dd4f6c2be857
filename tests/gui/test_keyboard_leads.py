"""The keyboard is where the work begins when a desk or a stage is opened; how it looks is kept while it is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jurydesk.gui.shell.keys import KeysDialog
from jurydesk.gui.shell.passphrase import UnlockDialog
from tests.gui.on_screen import words
from tests.gui.sample_desks import PASSPHRASE

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def opened(qtbot, program, settled, sample):
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    qtbot.waitUntil(lambda: program.frame is not None and program.frame.current != "")
    settled()
    return program


def test_a_desk_that_opens_has_the_keyboard_in_its_work(qtbot, opened):
    screen = opened.frame.current_screen()
    qtbot.waitUntil(screen.table.hasFocus)


def test_the_key_of_a_stage_leads_into_the_stage(qtbot, opened):
    QTest.keyClick(opened.frame, Qt.Key.Key_3, ALT)
    assert opened.frame.current == "my marks"
    qtbot.waitUntil(opened.frame.current_screen().table.hasFocus)


def test_the_keyboard_does_not_go_where_nobody_sees_it(qtbot, opened, settled):
    opened.resize(1280, 600)
    QTest.keyClick(opened.frame, Qt.Key.Key_5, ALT)
    settled()
    screen = opened.frame.current_screen()
    qtbot.waitUntil(lambda: screen.isAncestorOf(opened.focusWidget()))
    assert not opened.focusWidget().visibleRegion().isEmpty()


def test_how_the_desk_looks_is_kept_although_nobody_closes_it(opened):
    opened.frame.open_stage("my marks")
    kept = opened.memory.place(opened.desks.seat.desk.path)["stages"]
    assert kept["stage"] == "my marks"
    opened.frame.open_stage("hand in")
    opened.keep_places()
    assert opened.memory.place(opened.desks.seat.desk.path)["stages"]["stage"] == "hand in"


def test_the_key_of_the_search_is_listed_on_every_stage(opened):
    opened.show_keys()
    dialog = opened.findChild(KeysDialog)
    assert "Search all proposals" in words(dialog)
    dialog.accept()


def test_who_opens_a_jurors_desk_again_is_not_asked_about_the_chair(opened, settled, sample):
    opened.leave_desk()
    settled()
    for path, asked in ((sample.juror(1), False), (sample.panel, True)):
        opened.desks.ask_and_open(path)
        dialog = opened.findChildren(UnlockDialog)[-1]
        assert dialog.chair.isVisible() is asked
        dialog.reject()
