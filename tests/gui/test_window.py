"""The window around a desk: it shows one, comes back from it, and closes only when everything is kept and read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from jurydesk.errors import DeskError
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.shell.keys import KeysDialog
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.window import MainWindow
from jurydesk.gui.trouble import TroubleDialog
from jurydesk.words import phrase
from tests.gui.plain_frame import plain_frame

LEFT = Qt.MouseButton.LeftButton
WRONG = DeskError(phrase("t", "The pack is for juror {pack}."), phrase("t", "Open it with Open a pack."), pack=4)


@pytest.fixture
def frame(show):
    return show(plain_frame(), 1280, 800)


@pytest.fixture
def window(show, work, tmp_path):
    return show(MainWindow(work, Memory(tmp_path / "state" / "memory.json")))


def test_the_window_shows_a_desk_and_comes_back(qtbot, window, frame, tmp_path):
    desk = tmp_path / "a.jurydesk"
    window.show_desk(frame, desk, "Cluster 2026")
    assert window.windowTitle() == "Cluster 2026 · JuryDesk"
    with qtbot.waitSignal(window.left):
        window.leave_desk()
    assert window.frame is None
    assert window.memory.place(desk)["stages"] == {"declare": {"row": 3}, "stage": "declare"}


def test_closing_waits_until_everything_is_saved(qtbot, window, work, tmp_path):
    frame = plain_frame()
    screen = frame.stage_screen("declare")
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")
    saved = []
    work.run(lambda: None, done=saved.append)
    window.close()
    assert window.isVisible()
    assert "flush" in screen.told
    qtbot.waitUntil(lambda: not window.isVisible())
    assert saved == [None]


def test_a_window_whose_words_could_not_be_saved_stays_open_with_them(qtbot, window, work, tmp_path):
    frame = plain_frame()
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")

    def full_disk():
        raise WRONG

    work.run(full_disk)
    window.close()
    qtbot.waitUntil(lambda: window.findChild(TroubleDialog) is not None)
    qtbot.waitUntil(lambda: not work.busy)
    assert window.isVisible()
    assert window.isEnabled()
    assert window.frame is frame
    window.findChild(TroubleDialog).accept()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_window_that_closes_waits_until_what_it_says_was_read(qtbot, window, work, tmp_path):
    window.show_desk(plain_frame(), tmp_path / "a.jurydesk", "Cluster")
    window.left.connect(lambda: work.run(lambda: None, done=lambda _n: window.tell("Closed", ["No backup was made."])))
    window.close()
    qtbot.waitUntil(lambda: window.findChild(ActDialog) is not None and not work.busy)
    assert window.isVisible()
    assert "No backup was made." in {label.text() for label in window.findChild(ActDialog).findChildren(QLabel)}
    window.findChild(ActDialog).accept()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_file_dropped_anywhere_is_handed_on(qtbot, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "pack.jurypack"))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier, QDropEvent.Type.Drop
    )
    with qtbot.waitSignal(window.dropped) as told:
        window.dropEvent(drop)
    assert told.args == [tmp_path / "pack.jurypack"]


def test_f1_lists_the_keys_of_the_screen_and_of_the_window(qtbot, window, frame, tmp_path):
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Next open proposal", "Show these keys"} <= texts
