from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from jurydesk.errors import DeskError
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.labels import label
from jurydesk.gui.work import Ticket
from jurydesk.words import phrase


@pytest.fixture
def dialog(show):
    made = ActDialog("Write", ("It takes a while.",), "Write")
    made.typed = QLineEdit()
    made.add("Name", made.typed)
    made.typed.setText("kept")
    return show(made)


def test_escape_closes_while_nothing_is_under_way(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_stops_an_act_and_leaves_the_dialog_until_it_has_ended(qtbot, dialog):
    ticket = Ticket()
    dialog.begin("Writing", ticket)
    dialog.show_progress("Writing 2/9")
    assert dialog.progress.text() == "Writing 2/9"
    assert dialog.cancel.text() == "Stop"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert ticket.cancelled()
    assert dialog.isVisible()
    dialog.show_progress("Writing 3/9")
    assert dialog.progress.text() == "Stopping…"


def test_an_act_that_cannot_be_stopped_is_waited_for(qtbot, dialog):
    dialog.begin("Writing")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.cancel.isEnabled()


def test_enter_in_a_field_does_the_act(qtbot, show):
    done = []

    class Asking(ActDialog):
        def try_it(self):
            done.append(self.name_field.text())

    asking = Asking("Issue", (), "Issue")
    asking.name_field = QLineEdit()
    asking.add("Folder", asking.name_field)
    show(asking)
    qtbot.keyClicks(asking.name_field, "packs")
    qtbot.keyClick(asking.name_field, Qt.Key.Key_Return)
    assert done == ["packs"]


def test_a_refusal_loses_nothing_and_lets_the_person_try_again(dialog):
    dialog.begin("Writing", Ticket())
    dialog.refuse_for(DeskError(phrase("actions", "The disk is full."), phrase("actions", "Make room.")))
    assert dialog.refusal.text() == "The disk is full.\nMake room."
    assert dialog.typed.text() == "kept"
    assert dialog.act.isEnabled()
    assert dialog.cancel.text() == "Cancel"


def test_every_field_can_be_found_by_its_name(dialog):
    assert dialog.typed.accessibleName() == "Name"


def test_no_field_lies_over_another_however_long_the_words_are(qtbot, show):
    dialog = ActDialog("Assign", ("Known conflicts are left out, and it can be changed. " * 4,), "Assign")
    dialog.fields.addWidget(label("Both replace what was assigned before, for every proposal and every juror. " * 4))
    first, last = QPlainTextEdit(), QLineEdit()
    first.setMinimumHeight(190)
    dialog.fields.addWidget(first, 1)
    dialog.fields.addWidget(last)
    show(dialog)
    assert first.geometry().bottom() < last.geometry().top()
    before = dialog.height()
    dialog.refuse("It cannot be done now, as somebody else has changed what it is about in the meantime. " * 4)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert first.geometry().bottom() < last.geometry().top()
