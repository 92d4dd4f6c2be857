"""Round over: what goes is shown first, only the typed name deletes it, and nothing of the desk stays in the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.backups import back_up
from jurydesk.actions.intake import take_in
from jurydesk.actions.retention import take_receipt
from jurydesk.gui.my_marks.view import MyMarksScreen
from jurydesk.gui.parts.dialogs import ActDialog
from tests.gui.on_screen import words
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, program, settled, sample, request):
    """The page, reached from the hand-in by its button."""
    if "handed_in" in request.fixturenames:
        request.getfixturevalue("handed_in")
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    program.frame.open_stage("hand in")
    settled()
    qtbot.mouseClick(program.frame.current_screen().over, LEFT)
    settled()
    return program.frame.current_screen()


def test_what_goes_and_what_does_not_is_shown_first(page, sample):
    said = words(page)
    assert "juror1.jurydesk" in said
    assert "marks, comments, notes and your keys" in said
    assert "Packs and hand-ins as files (juror-01-1.jurypack)" in said
    assert "Nothing was handed in from this desk" in page.strip.words.text()
    assert page.receipt.edit.text() == str(sample.folder / "juror1-receipt.json")
    assert not page.act.isEnabled()


def test_only_the_typed_name_lets_it_be_deleted(qtbot, page):
    qtbot.keyClicks(page.sure, "juror")
    assert not page.act.isEnabled()
    qtbot.keyClicks(page.sure, "1")
    assert page.act.isEnabled()


def test_a_refusal_deletes_nothing_and_keeps_what_was_typed(qtbot, page, settled, sample):
    taken = sample.folder / "taken.json"
    taken.write_text("here already", encoding="utf-8")
    page.receipt.edit.setText(str(taken))
    qtbot.keyClicks(page.sure, "juror1")
    qtbot.mouseClick(page.act, LEFT)
    settled()
    assert page.refusal.text()
    assert page.sure.text() == "juror1"
    assert page.act.isEnabled()
    assert sample.juror(1).is_file()
    qtbot.mouseClick(page.keep, LEFT)


def test_the_desk_goes_with_its_backups_and_the_receipt_is_told(qtbot, page, program, settled, sample):
    desk = program.desks.seat.desk
    made = back_up(desk, at=program.desks.now())
    qtbot.keyClicks(page.sure, "juror1")
    qtbot.mouseClick(page.act, LEFT)
    settled()
    receipt = sample.folder / "juror1-receipt.json"
    assert not sample.juror(1).exists()
    assert not made.exists()
    assert json.loads(receipt.read_bytes())
    assert program.frame is None
    assert program.start.isVisible()
    assert str(receipt) in words(program.findChild(ActDialog))
    assert program.memory.recent() == []
    program.memory.settle()
    kept = (program.memory._file).read_text(encoding="utf-8")
    assert "juror1" not in kept
    assert program.memory.place(sample.juror(1)) == {}


@pytest.fixture
def handed_in(hand_in_of):
    return hand_in_of(1, 6)


def test_the_office_takes_the_receipt(page, qtbot, settled, panel, handed_in):
    assert not page.strip.isVisible()
    receipt = Path(page.receipt.edit.text())
    qtbot.keyClicks(page.sure, "juror1")
    qtbot.mouseClick(page.act, LEFT)
    settled()
    take_in(panel.desk, files=[handed_in], at=panel.clock())
    assert take_receipt(panel.desk, file=receipt, at=panel.clock()).juror == 1


def test_score_sheets_are_written_as_pdf_and_as_workbook(show, settled, seat_at, sample, marks_for):
    seat = seat_at(sample.juror(1))
    marks_for(seat.desk, 6)
    screen = show(MyMarksScreen(seat), 1280, 800)
    screen.refresh()
    settled()
    for name, head in (("sheets.pdf", b"%PDF"), ("sheets.xlsx", b"PK")):
        screen.write_sheets_to(sample.folder / name)
        settled()
        assert (sample.folder / name).read_bytes().startswith(head)
        assert screen._said.text() == "Score sheets for 3 proposals are written."
