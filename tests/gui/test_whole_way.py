"""A juror's whole way in one window: pack, declaration, reading, marks, hand-in, change, hand-in, end of the round.

The window is closed in the middle, right after the last key, and a new one finds everything.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jurydesk.actions.desks import open_desk
from jurydesk.actions.intake import take_in
from jurydesk.actions.marking import progress_rows
from jurydesk.domain.assessment import Progress
from jurydesk.domain.conflict import Access
from jurydesk.gui.declare.conflict import ConflictDialog
from jurydesk.gui.parts.buttons import Answers
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.rows import picture
from jurydesk.gui.parts.secrets import RecoveryDialog
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.pack import PackDialog
from jurydesk.gui.shell.passphrase import UnlockDialog
from jurydesk.gui.shell.ways import Ways
from jurydesk.gui.shell.window import MainWindow
from jurydesk.gui.undertaking.view import UndertakingPage
from jurydesk.gui.work import Work
from tests.gui.on_screen import words
from tests.gui.sample_desks import PASSPHRASE

pytestmark = pytest.mark.timeout(300)
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Program:
    """One run of the program: its window, and what a person does in it."""

    def __init__(self, qtbot, show, memory, at):
        self.bot = qtbot
        self.work = Work()
        self.window = show(MainWindow(self.work, Memory(memory)), 1280, 800)
        self.desks = Desks(self.window, clock=lambda: at)
        self.ways = Ways(self.window, self.desks)

    def settle(self):
        for _ in range(3):
            self.bot.waitUntil(lambda: not self.work.busy, timeout=30_000)
            QApplication.processEvents()

    def click(self, widget):
        self.bot.mouseClick(widget, LEFT)
        self.settle()

    def front(self):
        """The window in front, as after a click on it: only there keys lead anywhere."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)

    def stage(self, key):
        next(each for each in self.window.frame.rail.buttons() if each.stage.key == key).click()
        self.settle()
        return self.window.frame.current_screen()

    def dialog(self, kind):
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def progress(self, key):
        return next(each.stage.progress for each in self.window.frame.rail.buttons() if each.stage.key == key)

    def end(self):
        """Close the window as a person does, and wait until it is gone."""
        self.window.close()
        self.bot.waitUntil(lambda: not self.window.isVisible(), timeout=30_000)
        self.desks.put_away()
        self.work.close()
        self.window.memory.settle()


@pytest.fixture
def run(qtbot, show, tmp_path, at):
    """Starts the program; each run finds what the one before remembered."""
    started = []

    def start():
        started.append(Program(qtbot, show, tmp_path / "state" / "window.json", at))
        return started[-1]

    yield start
    for each in started:
        each.desks.put_away()
        each.work.close()


def open_pack(program, sample, desk):
    program.ways.take(sample.folder / "juror-01-1.jurypack")
    dialog = program.dialog(PackDialog)
    dialog.desk.setText(str(desk))
    dialog.code.edit.setText((sample.folder / "code-1").read_text(encoding="utf-8"))
    for field in (dialog.first, dialog.again):
        field.edit.setText(PASSPHRASE)
    program.click(dialog.act)
    shown = program.dialog(RecoveryDialog)
    shown.kept.click()
    program.click(shown.act)


def declare(program):
    """A conflict with the third, none with the others."""
    screen = program.stage("declare")
    answers = screen.table.indexWidget(screen.model.index(2, 2)).findChild(Answers)
    program.click(answers.button("conflict"))
    dialog = program.dialog(ConflictDialog)
    program.click(dialog.choice.buttons()[0])
    program.bot.keyClicks(dialog.statement.edit, "I wrote a letter of support")
    program.click(dialog.act)
    program.click(screen.rest)
    program.click(screen.act)
    assert program.progress("declare") == "3 of 3 declared"


def begin_marking(program):
    """Accept the undertaking, give the first mark by a key and leave off within a sentence."""
    screen = program.stage("read")
    program.click(screen.findChild(UndertakingPage).act)
    sheet = screen.side.sheet
    program.front()
    program.bot.keyClick(screen, Qt.Key.Key_M, CONTROL)
    row = sheet.cards["quality"].row
    program.bot.waitUntil(lambda: row.isAncestorOf(QApplication.focusWidget() or screen))
    program.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_8)
    program.bot.keyClicks(sheet.cards["quality"].comment.edit, "Well thought out, but")
    screen.list.filters[next(iter(screen.list.filters))].click()  # only what is open


def open_again(program, desk):
    (recent,) = program.window.memory.recent()
    program.window.start.recent.emit(desk)
    assert recent.path == str(desk)
    dialog = program.dialog(UnlockDialog)
    dialog.field.edit.setText(PASSPHRASE)
    program.click(dialog.act)


def everything_is_there(program):
    screen = program.window.frame.current_screen()
    assert program.window.frame.current == "read"
    assert screen.side.title.text() == "Photonik Kiel"
    card = screen.side.sheet.cards["quality"]
    assert (card.row.mark, card.comment.text()) == (8, "Well thought out, but")
    assert [row.proposal for row in screen.list.shown()] == ["01", "02"]
    assert not screen.findChild(UndertakingPage).isVisible()
    states = {row.proposal: row.access for row in progress_rows(program.desks.seat.desk)}
    assert states == {"01": Access.OPEN, "02": Access.OPEN, "03": Access.RECUSED}


def mark_the_rest(program):
    screen = program.window.frame.current_screen()
    for _ in range(2):
        for card in screen.side.sheet.cards.values():
            if card.row.mark is None:
                program.click(card.row.buttons()[7])
        program.front()
        program.bot.keyClick(screen, Qt.Key.Key_Return, CONTROL)
        program.settle()
    assert program.window.frame.current == "hand in"  # nothing was left to mark
    rows = progress_rows(program.desks.seat.desk)
    assert [row.progress for row in rows][:2] == [Progress.COMPLETE] * 2


def hand_in(program, path):
    screen = program.stage("hand in")
    screen.hand_in_to(path)
    program.settle()
    told = program.dialog(ActDialog)
    assert "fingerprint" in words(told)
    told.accept()
    program.settle()
    return screen


def change_one(program):
    """After the hand-in a reason comes first, once; then My marks and Hand in show the change."""
    screen = program.stage("read")
    screen.open_at("02")
    program.settle()
    card = screen.side.sheet.cards["benefit"]
    assert not card.row.buttons()[3].isEnabled()
    program.bot.keyClicks(screen.side._reason.edit, "read the annex again")
    program.click(screen.side.change)
    program.click(card.row.buttons()[3])
    program.click(card.row.buttons()[4])
    assert picture(program.stage("my marks").model)[1][1:4] == ["7", "4", "7"]
    assert "1 proposal changed since" in words(program.stage("hand in").sent).replace("proposals", "proposal")


def test_the_whole_way_with_the_window_closed_in_the_middle(run, sample, tmp_path, at):
    desk = tmp_path / "mine" / "juror.jurydesk"
    first = run()
    open_pack(first, sample, desk)
    declare(first)
    begin_marking(first)
    first.end()

    program = run()
    open_again(program, desk)
    everything_is_there(program)
    mark_the_rest(program)
    hand_in(program, tmp_path / "one.juryhandin")
    assert program.progress("hand in") == "version 1 handed in"
    change_one(program)
    hand_in(program, tmp_path / "two.juryhandin")
    assert program.progress("hand in") == "version 2 handed in"

    program.click(program.stage("hand in").over)
    page = program.window.frame.current_screen()
    program.bot.keyClicks(page.sure, "juror")
    program.click(page.act)
    assert not desk.exists()
    program.dialog(ActDialog).accept()
    assert program.window.memory.recent() == []
    program.end()

    panel = open_desk(path=sample.panel, passphrase=PASSPHRASE)
    taken = take_in(panel, files=[tmp_path / "two.juryhandin", tmp_path / "one.juryhandin"], at=at)
    assert next(found.outcome.value for found in taken) == "accepted"
    with panel.read() as queries:
        (found,) = (each for each in queries.assessments() if each.proposal == "02")
    assert found.mark("benefit").value == 4
    panel.close()
