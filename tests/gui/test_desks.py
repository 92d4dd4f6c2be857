from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.desks import open_desk
from jurydesk.actions.moving import hand_over
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.passphrase import UnlockDialog
from jurydesk.gui.shell.restoring import RestoreDialog
from jurydesk.gui.shell.window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PASSPHRASE = "four words and a half"


@pytest.fixture
def program(show, work, at, tmp_path, settled):
    """The window with desks that can be opened in it."""
    window = show(MainWindow(work, Memory(tmp_path / "state" / "window.json")), 1280, 800)
    window.desks = Desks(window, clock=lambda: at)
    yield window
    window.desks.put_away()
    settled()


def titles(window):
    return [button.stage.title for button in window.frame.rail.buttons()]


def opened_at(program, settled, path, stage):
    program.desks.open_with(path, PASSPHRASE)
    settled()
    program.frame.open_stage(stage)
    settled()
    return program.frame.current_screen()


def test_a_backup_is_brought_back_from_the_desk_itself_and_the_present_one_is_kept(qtbot, program, settled, sample, at):
    screen = opened_at(program, settled, sample.juror(1), "this desk")
    qtbot.mouseClick(screen.copies.back_up, LEFT)
    settled()
    declare_remaining(program.desks.seat.desk, at=at)
    settled()
    screen.copies.table.choose(0)
    qtbot.mouseClick(screen.copies.restore, LEFT)
    dialog = program.findChild(RestoreDialog)
    assert "4 May 2026, 11:30" in dialog.title.text()
    qtbot.keyClicks(dialog.field.edit, "no such passphrase")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.refusal.text()
    assert program.frame is None
    dialog.field.edit.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    told = {label.text() for label in program.findChild(ActDialog).findChildren(QLabel)}
    assert "The desk is again as it was on 4 May 2026, 11:30." in told
    program.findChild(ActDialog).accept()
    assert program.frame.rail.buttons()[0].stage.progress == "0 of 3 declared"
    kept = sample.folder / "juror1-replaced-20260504T093000Z.jurydesk"
    with open_desk(path=kept, passphrase=PASSPHRASE).store as old, old.read() as queries:
        assert len(queries.declarations(1)) == 3


def test_who_gives_up_bringing_back_is_asked_for_the_desk_that_was_open(qtbot, program, settled, sample):
    screen = opened_at(program, settled, sample.juror(1), "this desk")
    qtbot.mouseClick(screen.copies.back_up, LEFT)
    settled()
    screen.copies.table.choose(0)
    qtbot.mouseClick(screen.copies.restore, LEFT)
    dialog = program.findChild(RestoreDialog)
    dialog.reject()
    settled()
    assert program.frame is not None
    qtbot.mouseClick(screen.copies.restore, LEFT)
    dialog = program.findChildren(RestoreDialog)[-1]
    qtbot.keyClicks(dialog.field.edit, "no such passphrase")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    dialog.reject()
    assert program.findChild(UnlockDialog).isVisible()


def test_a_wrong_passphrase_for_another_desk_leaves_this_one_open(qtbot, program, settled, sample):
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    program.desks.ask_and_open(sample.juror(1))
    assert program.findChild(UnlockDialog) is None
    program.desks.ask_and_open(sample.panel)
    dialog = program.findChild(UnlockDialog)
    qtbot.keyClicks(dialog.field.edit, "some other words")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    dialog.reject()
    assert program.desks.is_open(sample.juror(1))
    assert titles(program)[0] == "Declare"


def strips(program):
    return [strip.words.text() for strip in program.frame.findChildren(Strip) if strip.isVisible()]


def test_a_desk_that_was_handed_over_says_so_over_its_stages(program, settled, sample, at):
    desk = open_desk(path=sample.panel, passphrase=PASSPHRASE)
    hand_over(desk, target=sample.folder / "new.jurydesk", reason="Ms Lang goes on", at=at)
    desk.close()
    program.desks.open_with(sample.panel, PASSPHRASE)
    settled()
    assert strips(program) == [
        "This desk was handed over to new.jurydesk on 4 May 2026, 11:30; this copy can only be read."
    ]


def test_closing_a_desk_in_which_something_was_done_backs_it_up(program, settled, sample, at):
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    declare_remaining(program.desks.seat.desk, at=at)
    settled()
    program.leave_desk()
    settled()
    assert (sample.folder / "juror1-backups" / "juror1-20260504T093000Z.jurydesk").is_file()


def test_a_backup_that_could_not_be_written_is_told_when_the_desk_is_closed(program, settled, sample, at):
    (sample.folder / "juror1-backups").write_text("a file in the way", encoding="utf-8")
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    declare_remaining(program.desks.seat.desk, at=at)
    settled()
    program.close()
    settled()
    assert program.isVisible()
    told = program.findChild(ActDialog)
    assert told.title.text() == "The desk is closed"
    told.accept()
    settled()
    assert not program.isVisible()


@pytest.mark.parametrize("whole", [True, False])
def test_after_a_crash_the_file_is_looked_through_and_the_person_told(program, settled, sample, whole):
    desk = open_desk(path=sample.juror(1), passphrase=PASSPHRASE)
    desk.store.unclean_end = True
    desk.store.check = lambda: whole
    program.desks.show(desk)
    settled()
    (said,) = strips(program)
    assert ("it is whole" if whole else "is damaged") in said
    (strip,) = [each for each in program.frame.findChildren(Strip) if each.isVisible()]
    strip.findChild(QAbstractButton).click()
    settled()
    assert (said in strips(program)) is not whole
    assert (program.frame.current == "this desk") is not whole
