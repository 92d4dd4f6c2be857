from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.handing_in import hand_in
from jurydesk.gui.marking.view import MarkingScreen

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marking(opened, seat_at, sample):
    seat = seat_at(sample.juror(1))
    declare_remaining(seat.desk, at=seat.clock())
    return opened(MarkingScreen(seat))


def kept(screen, number="01"):
    with screen._seat.desk.read() as queries:
        return queries.draft(1, number)


def press(qtbot, screen, name, place):
    qtbot.mouseClick(screen.side.sheet.cards[name].row.buttons()[place], LEFT)


def test_marks_are_undone_and_redone_one_by_one(qtbot, marking, settled):
    assert not marking.side.undo_tool.isEnabled()
    press(qtbot, marking, "quality", 7)
    press(qtbot, marking, "quality", 3)
    settled()
    qtbot.mouseClick(marking.side.undo_tool, LEFT)
    settled()
    assert str(kept(marking).mark("quality").value) == "7"
    assert marking.side.sheet.cards["quality"].row.mark == 7
    qtbot.keyClick(marking.side.sheet.cards["quality"].row.buttons()[0], Qt.Key.Key_Z, CONTROL)
    settled()
    assert kept(marking).mark("quality").value is None
    assert not marking.side.undo_tool.isEnabled()
    qtbot.keyClick(marking.side.sheet.cards["quality"].row.buttons()[0], Qt.Key.Key_Z, CONTROL | SHIFT)
    settled()
    assert marking.side.sheet.cards["quality"].row.mark == 7
    assert marking.side.redo_tool.isEnabled()


def test_words_are_undone_in_one_go_and_what_is_typed_is_saved_before(qtbot, marking, settled):
    box = marking.side.sheet.cards["benefit"].comment
    qtbot.keyClicks(box.edit, "Well argued")
    qtbot.mouseClick(marking.side.undo_tool, LEFT)
    settled()
    assert box.text() == ""
    assert kept(marking).comments.get("benefit", "") == ""
    qtbot.mouseClick(marking.side.redo_tool, LEFT)
    settled()
    assert box.text() == "Well argued"
    assert kept(marking).comments["benefit"] == "Well argued"


def test_undoing_opens_the_proposal_that_it_changes(qtbot, marking, settled):
    press(qtbot, marking, "quality", 7)
    settled()
    marking.open_at("02")
    settled()
    assert marking.side.title.text() == "Leichtbau Süd"
    qtbot.mouseClick(marking.side.undo_tool, LEFT)
    settled()
    assert marking.side.title.text() == "Photonik Kiel"
    assert marking.side.sheet.cards["quality"].row.mark is None


def test_a_hand_in_ends_it(qtbot, marking, settled, tmp_path):
    press(qtbot, marking, "quality", 7)
    settled()
    marking._seat.act(lambda desk, at: hand_in(desk, path=tmp_path / "h.juryhandin", incomplete=True, at=at))
    settled()
    assert not marking.side.undo_tool.isEnabled()
    assert not marking.drafts.steps.can_undo
