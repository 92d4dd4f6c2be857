from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.pack import PackDialog
from jurydesk.gui.shell.passphrase import NewPassphraseDialog, RecoveryDialog, UnlockDialog
from jurydesk.gui.shell.prepare import PrepareDialog
from jurydesk.gui.shell.recognise import Kind, kind_of
from jurydesk.gui.trouble import TroubleDialog
from jurydesk.gui.verify.view import VerifyScreen
from jurydesk.gui.work import Work
from tests.gui.on_screen import titles, words
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


def test_a_desk_opens_with_its_passphrase_and_not_with_another(qtbot, program, settled, sample):
    program.desks.ask_and_open(sample.panel)
    dialog = program.findChild(UnlockDialog)
    qtbot.keyClicks(dialog.field.edit, "some other words")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.refusal.text()
    assert program.frame is None
    dialog.field.edit.setText(PASSPHRASE)
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    settled()
    assert program.windowTitle() == "Cluster International · JuryDesk"
    assert titles(program)[0] == "Call and rules"
    assert program.frame.current == "intake"


def test_a_juror_has_five_stages_and_the_desk_opens_where_work_waits(program, settled, sample):
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    assert titles(program) == ["Declare", "Read and mark", "My marks", "Hand in", "About this round"]
    assert program.frame.current == "declare"
    assert program.frame.rail.buttons()[0].stage.progress == "0 of 3 declared"
    assert [each.title for each in program.memory.recent()] == ["Cluster International"]


def test_the_rail_follows_what_is_done(qtbot, program, settled, sample):
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    screen = program.frame.current_screen()
    qtbot.mouseClick(screen.rest, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    settled()
    assert program.frame.rail.buttons()[0].stage.complete
    assert "saved " in words(program.frame.bottom)


def test_leaving_a_desk_closes_it_so_that_it_opens_again(program, settled, sample):
    for _ in range(2):
        program.desks.open_with(sample.juror(1), PASSPHRASE)
        settled()
        assert program.frame is not None
        program.leave_desk()
        settled()
        assert program.frame is None
    assert program.desks.seat is None


def test_opening_another_desk_puts_the_first_away(program, settled, sample):
    for path in (sample.juror(1), sample.panel, sample.juror(1)):
        program.desks.open_with(path, PASSPHRASE)
        settled()
    assert titles(program)[0] == "Declare"


def test_a_pack_with_its_code_makes_a_desk_and_shows_the_recovery_code_once(qtbot, program, settled, sample, tmp_path):
    program.ways.take(sample.folder / "juror-02-1.jurypack")
    dialog = program.findChild(PackDialog)
    desk = tmp_path / "new" / "mine.jurydesk"
    dialog.desk.setText(str(desk))
    qtbot.mouseClick(dialog.act, LEFT)
    assert "code" in dialog.refusal.text()
    qtbot.keyClicks(dialog.code.edit, "wrong-code-of-nine-words-that-opens-nothing-at-all")
    for field in (dialog.first, dialog.again):
        field.edit.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.isVisible()
    assert dialog.refusal.text()
    assert not desk.exists()
    code = (sample.folder / "code-2").read_text(encoding="utf-8")
    dialog.code.edit.setText(code)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    shown = program.findChild(RecoveryDialog)
    shown.kept.click()
    qtbot.mouseClick(shown.act, LEFT)
    settled()
    assert program.frame.current == "declare"
    notices = [strip.words.text() for strip in program.frame.findChildren(Strip) if strip.isVisible()]
    assert any("fingerprint" in text for text in notices)


def test_a_panel_is_prepared_from_the_start_page(qtbot, program, settled, tmp_path):
    qtbot.mouseClick(program.start.tiles[2], LEFT)
    dialog = program.findChild(PrepareDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.call.title, "Neue Runde")
    dialog.path.setText(str(tmp_path / "new" / "panel.jurydesk"))
    dialog.call.envelope.setText("a lot")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "a lot" in dialog.refusal.text()
    dialog.call.envelope.setText("40 M EUR")
    qtbot.mouseClick(dialog.act, LEFT)
    asked = program.findChild(NewPassphraseDialog)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    settled()
    assert dialog.isVisible()
    assert dialog.call.title.text() == "Neue Runde"
    qtbot.mouseClick(dialog.act, LEFT)
    (asked,) = (each for each in program.findChildren(NewPassphraseDialog) if each.isVisible())
    for field in (asked.first, asked.again):
        field.edit.setText(PASSPHRASE)
    qtbot.mouseClick(asked.act, LEFT)
    settled()
    shown = program.findChild(RecoveryDialog)
    assert not dialog.isVisible()
    assert not shown.act.isEnabled()
    shown.kept.click()
    qtbot.mouseClick(shown.act, LEFT)
    settled()
    assert program.frame.current == "proposals"
    assert program.windowTitle().startswith("Neue Runde")


def test_files_are_recognised_by_what_they_hold(sample, tmp_path):
    strange = tmp_path / "pack.jurypack"
    strange.write_text("no pack at all", encoding="utf-8")
    pdf = tmp_path / "list"
    pdf.write_bytes(b"%PDF-1.7\n")
    assert kind_of(sample.panel) is Kind.DESK
    assert kind_of(sample.folder / "juror-01-1.jurypack") is Kind.PACK
    assert kind_of(pdf) is Kind.LIST
    assert kind_of(strange) is Kind.UNKNOWN
    assert kind_of(tmp_path / "nothing") is Kind.UNKNOWN
    assert kind_of(tmp_path) is Kind.UNKNOWN


def test_a_strange_file_is_told_with_a_next_step(program, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("hello", encoding="utf-8")
    program.dropped.emit(file)
    dialog = program.findChild(TroubleDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "“note.txt” is nothing that JuryDesk knows." in texts


def test_verifying_needs_no_desk_and_leads_back(qtbot, program, settled):
    qtbot.mouseClick(program.start.tiles[3], LEFT)
    assert program.findChild(VerifyScreen).isVisible()
    program.leave_desk()
    assert program.start.isVisible()


@pytest.fixture
def reading(qtbot, program, settled, sample):
    """The program after a juror declared by clicks and went on to read and mark."""
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    declare = program.frame.current_screen()
    qtbot.mouseClick(declare.rest, LEFT)
    qtbot.mouseClick(declare.act, LEFT)
    settled()
    program.frame.open_stage("read")
    settled()
    return program


def test_a_jurors_whole_way_in_one_window_closed_in_the_middle(qtbot, reading, settled, sample, marks_for):
    program = reading
    marking = program.frame.current_screen()
    marking.list.table.choose(1)
    settled()
    sheet = marking.side.sheet
    qtbot.mouseClick(sheet.cards["quality"].row.buttons()[9], LEFT)
    qtbot.keyClicks(sheet.cards["quality"].comment.edit, "New, and well thought through")
    program.leave_desk()
    settled()
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    marking = program.frame.current_screen()
    assert program.frame.current == "read"
    assert marking.side.title.text() == "Leichtbau Süd"
    assert marking.side.sheet.cards["quality"].row.mark == 9
    assert marking.side.sheet.cards["quality"].comment.text() == "New, and well thought through"
    marks_for(program.desks.seat.desk, 7)
    program.frame.open_stage("hand in")
    settled()
    program.frame.current_screen().hand_in_to(sample.folder / "mine.juryhandin")
    settled()
    assert (sample.folder / "mine.juryhandin").is_file()
    assert program.frame.rail.buttons()[-2].stage.progress == "version 1 handed in"


def test_closing_the_window_right_after_typing_loses_nothing(qtbot, reading, sample, work):
    program = reading
    sheet = program.frame.current_screen().side.sheet
    qtbot.keyClicks(sheet.cards["benefit"].comment.edit, "last words")
    program.close()
    program.desks.put_away()
    work.close()
    other = Work()
    again = Desks(program, clock=program.desks.now)
    program.work = other
    again.open_with(sample.juror(1), PASSPHRASE)
    qtbot.waitUntil(lambda: again.seat is not None and not other.busy)
    with again.seat.desk.read() as queries:
        kept = queries.drafts(1)
    assert [draft.comments.get("benefit") for draft in kept] == ["last words"]
    again.put_away()
    other.close()
