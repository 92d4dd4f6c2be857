"""The window's own dialogs: unlocking, a new passphrase, a recovery code, trouble and bugs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.errors import DeskError
from jurydesk.gui.parts.buttons import primary
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.passphrase import NewPassphraseDialog, RecoveryDialog, UnlockDialog, weakness
from jurydesk.gui.shell.window import MainWindow
from jurydesk.gui.trouble import CrashDialog, TroubleDialog, report
from jurydesk.words import phrase

LEFT = Qt.MouseButton.LeftButton
WRONG = DeskError(phrase("t", "The pack is for juror {pack}."), phrase("t", "Open it with Open a pack."), pack=4)


@pytest.fixture
def window(show, work, tmp_path):
    return show(MainWindow(work, Memory(tmp_path / "state" / "memory.json")))


def test_unlocking_tries_until_it_is_right(qtbot, show):
    tried = []
    dialog = show(UnlockDialog("a.jurydesk", lambda secret, code: tried.append((secret, code))))
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text()
    qtbot.keyClicks(dialog.field.edit, "wrong one")
    qtbot.mouseClick(dialog.act, LEFT)
    assert not dialog.act.isEnabled()
    dialog.refuse("This passphrase does not open the desk.")
    assert dialog.act.isEnabled()
    qtbot.mouseClick(dialog.other, LEFT)
    qtbot.keyClicks(dialog.field.edit, "AB12")
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert tried == [("wrong one", False), ("AB12", True)]


def test_a_new_passphrase_keeps_the_rule(qtbot, show):
    tried = []
    dialog = show(NewPassphraseDialog("It locks the desk.", tried.append))
    qtbot.keyClicks(dialog.first.edit, "short")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "short" in dialog.refusal.text()
    dialog.first.edit.setText("correct horse battery")
    qtbot.keyClicks(dialog.again.edit, "correct horse batter")
    qtbot.mouseClick(dialog.act, LEFT)
    assert not tried
    qtbot.keyClicks(dialog.again.edit, "y")
    qtbot.mouseClick(dialog.act, LEFT)
    assert tried == ["correct horse battery"]
    assert (weakness("a" * 12, "a" * 12), weakness(" " * 12, " " * 12)) == ("", "short")


def test_the_recovery_code_is_left_only_when_it_was_written_down(qtbot, show):
    dialog = show(RecoveryDialog("AB12-CD34"))
    assert not dialog.act.isEnabled()
    dialog.kept.click()
    assert dialog.act.isEnabled()


def test_trouble_is_a_sentence_a_next_step_and_details_to_copy(qtbot, show):
    dialog = show(TroubleDialog(WRONG))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[:2] == ["The pack is for juror 4.", "Open it with Open a pack."]
    dialog.findChildren(type(primary("x")))[0].click()
    assert "The pack is for juror 4." in QApplication.clipboard().text()


def test_the_same_trouble_is_not_stacked(window):
    window.trouble.show_trouble(WRONG)
    window.trouble.show_trouble(WRONG)
    assert len(window.findChildren(TroubleDialog)) == 1


def fault():
    raise ValueError("Prof. Secret has mark 9")


def test_a_bug_is_saved_first_and_its_report_holds_no_values(window, capsys):
    saved = []
    window.trouble._save = lambda: saved.append(True)
    with pytest.raises(ValueError, match="Secret") as caught:
        fault()
    window.trouble.show_bug(caught.value)
    text = report(caught.value)
    assert saved == [True]
    assert "ValueError" in text
    assert "Secret" not in text
    assert window.findChild(CrashDialog) is not None
