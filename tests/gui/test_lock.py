"""The clock is handed in and nobody sleeps: the lock looks at it when it is told to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from jurydesk.actions.locking import set_lock_minutes
from jurydesk.actions.meeting import attend
from jurydesk.domain.meeting import Presence
from jurydesk.gui.parts.asking import ReasonDialog
from jurydesk.gui.parts.sheets import Sheet
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.lock_page import LockPage
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.window import MainWindow
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


class Clock:
    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now

    def minutes(self, count, lock):
        """So much time goes by, the lock looking at the clock as it does."""
        for _ in range(count):
            self.now += timedelta(minutes=1)
            lock.look()


@pytest.fixture
def clock(at):
    return Clock(at)


@pytest.fixture
def window(show, work, clock, tmp_path, settled):
    made = show(MainWindow(work, Memory(tmp_path / "state" / "window.json")), 1280, 800)
    made.desks = Desks(made, clock=clock)
    made.lock = made.desks.lock
    yield made
    made.hold = False
    made.desks.put_away()
    settled()


@pytest.fixture
def juror(window, settled, sample):
    window.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    return window


def page(window):
    return window.findChild(LockPage)


def unlock(qtbot, window, settled, secret=PASSPHRASE):
    qtbot.keyClicks(page(window).field.edit, secret)
    qtbot.mouseClick(page(window).act, LEFT)
    settled()


def visible_of(frame):
    return [each for each in frame.findChildren(QWidget) if each.isVisible()]


def test_the_field_keeps_its_height_when_sentences_wrap(show):
    page = LockPage(print, print)
    page.refuse()
    page.refusal.setText("one more word " * 40)
    show(page, 900, 600)
    sheet = page.findChild(Sheet)
    assert sheet.height() >= sheet.heightForWidth(sheet.width())


def test_an_unused_desk_hides_itself_and_comes_back_as_it_was(qtbot, juror, clock, settled):
    frame, screen = juror.frame, juror.frame.current_screen()
    clock.minutes(14, juror.lock)
    settled()
    assert not juror.lock.locked
    clock.minutes(1, juror.lock)
    settled()
    assert juror.lock.locked
    assert visible_of(frame) == []
    assert juror.windowTitle() == "JuryDesk"
    assert page(juror).field.edit.hasFocus()
    unlock(qtbot, juror, settled, "not this one at all")
    assert page(juror).refusal.isVisible()
    page(juror).field.edit.clear()
    qtbot.keyClicks(page(juror).field.edit, PASSPHRASE)
    qtbot.keyClick(page(juror).field.edit, Qt.Key.Key_Return)
    settled()
    assert not juror.lock.locked
    assert page(juror) is None
    assert juror.frame is frame
    assert frame.current_screen() is screen
    assert screen.isVisible()
    assert juror.windowTitle() == "Cluster International · JuryDesk"


def test_a_key_or_a_click_begins_the_minutes_anew(juror, clock, settled):
    clock.minutes(14, juror.lock)
    QTest.keyClick(juror.windowHandle(), Qt.Key.Key_Shift)
    clock.minutes(14, juror.lock)
    settled()
    assert not juror.lock.locked
    clock.minutes(1, juror.lock)
    settled()
    assert juror.lock.locked


def test_after_a_sleep_of_the_computer_the_first_key_locks_and_goes_nowhere(juror, clock, settled):
    clock.now += timedelta(hours=2)
    QTest.keyClick(juror.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert juror.lock.locked
    assert juror.frame.current == "declare"


def test_what_was_typed_is_saved_before_the_desk_hides(qtbot, juror, settled, sample):
    declare = juror.frame.current_screen()
    qtbot.mouseClick(declare.rest, LEFT)
    qtbot.mouseClick(declare.act, LEFT)
    settled()
    juror.frame.open_stage("read")
    settled()
    comment = juror.frame.current_screen().side.sheet.cards["benefit"].comment
    comment.edit.setFocus()
    qtbot.keyClicks(comment.edit, "half a sent")
    QTest.keyClick(juror.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | SHIFT)
    settled()
    assert juror.lock.locked
    with juror.desks.seat.desk.read() as queries:
        assert [draft.comments.get("benefit") for draft in queries.drafts(1)] == ["half a sent"]
    unlock(qtbot, juror, settled)
    assert comment.edit.hasFocus()
    qtbot.keyClicks(comment.edit, "ence")
    assert comment.text() == "half a sentence"


SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_dialog_hides_too_keeps_its_words_and_nothing_closes_meanwhile(qtbot, juror, settled):
    taken = []
    dialog = ReasonDialog("Why", "", "Go on", lambda reason, _dialog: taken.append(reason), juror)
    dialog.open()
    qtbot.keyClicks(dialog.reason.edit, "because of")
    juror.lock.lock()
    assert not dialog.isVisible()
    assert not page(juror).leave.isVisible()
    QTest.keyClick(juror.windowHandle(), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    juror.close()
    assert juror.isVisible()
    assert juror.lock.locked
    unlock(qtbot, juror, settled)
    assert dialog.isVisible()
    assert dialog.isModal()
    qtbot.keyClicks(dialog.reason.edit, " this")
    qtbot.mouseClick(dialog.act, LEFT)
    assert taken == ["because of this"]


def test_what_comes_up_behind_the_lock_is_hidden_until_it_opens(qtbot, juror, settled):
    juror.lock.lock()
    juror.tell("Told", ["An act that was under way has ended."])
    juror.lock.look()
    (dialog,) = [each.widget for each in juror.lock._hidden]
    assert not dialog.isVisible()
    unlock(qtbot, juror, settled)
    assert dialog.isVisible()
    dialog.accept()


def test_a_locked_desk_can_be_closed_instead(qtbot, juror, settled):
    juror.lock.lock()
    qtbot.mouseClick(page(juror).leave, LEFT)
    settled()
    assert juror.frame is None
    assert juror.desks.seat is None
    assert not juror.covered
    assert juror.start.isVisible()


def test_other_minutes_count_at_once_and_none_means_never(juror, clock, settled, at):
    set_lock_minutes(juror.desks.seat.desk, minutes=3, at=at)
    settled()
    clock.minutes(3, juror.lock)
    settled()
    assert juror.lock.locked
    juror.lock._open_up()
    set_lock_minutes(juror.desks.seat.desk, minutes=0, at=at)
    settled()
    clock.minutes(500, juror.lock)
    settled()
    assert not juror.lock.locked


def test_no_lock_while_the_panel_meets(window, clock, settled, sample):
    window.desks.open_with(sample.panel, PASSPHRASE)
    settled()
    attend(window.desks.seat.desk, jurors=None, presence=Presence.ROOM, at=clock())
    settled()
    for _ in range(11):
        clock.minutes(15, window.lock)
        settled()
        assert not window.lock.locked
    for _ in range(3):
        clock.minutes(15, window.lock)
        settled()
    assert window.lock.locked
