from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from jurydesk import places
from jurydesk.actions.backups import back_up
from jurydesk.actions.chartering import freeze_charter
from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.desks import create_panel_desk, open_desk
from jurydesk.actions.moving import hand_over
from jurydesk.actions.preparing import assign_automatically, new_call
from jurydesk.actions.profiles import load_rules
from jurydesk.actions.recovering import write_charter
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.exchange.keys import generate_identity
from jurydesk.gui.parts import icons
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.secrets import RecoveryDialog
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell import wiring
from jurydesk.gui.shell.desks import Desks
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.passphrase import UnlockDialog
from jurydesk.gui.shell.rebuild import RebuildDialog
from jurydesk.gui.shell.restoring import RestoreDialog
from jurydesk.gui.shell.ways import Ways
from jurydesk.gui.this_desk.elsewhere import HandOverDialog
from tests.gui.on_screen import titles
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton
OTHER_KEY = generate_identity()


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


def test_who_opens_a_desk_for_the_chair_finds_the_chair_at_it(program, settled, sample):
    for as_chair, person in ((True, "Chair: Prof. Dr. Ada Beispiel"), (False, "Office: J. Brandt")):
        program.desks.open_with(sample.panel, PASSPHRASE, as_chair=as_chair)
        settled()
        assert program.desks.as_chair is as_chair
        assert person in [chip.badge.text for chip in program.frame.top.findChildren(Chip)]
        program.leave_desk()
        settled()


@pytest.fixture
def whole(program):
    """With its start page."""
    program.ways = Ways(program, program.desks)
    return program


@pytest.fixture
def lost(tmp_path, at):
    """The folder with charter and table of a panel whose desk is gone, and the deputy chair's key."""
    call = new_call(title="Cluster International", round_="Round 2", envelope="5 M EUR", language="en", office="J. B.")
    path = tmp_path / "lost.jurydesk"
    made = create_panel_desk(path=path, passphrase=PASSPHRASE, call=call, rules=load_rules("plain"), at=at)
    with made.desk.unit(at) as unit:
        paper = unit.store_document(BytesIO(b"%PDF-1.7 one document"))
        papers = (Document("one.pdf", paper.sha256, paper.size),)
        unit.put_proposal(Proposal("01", "Photonik Kiel", "Verein", (), (), (), "Energy", 1, None, papers))
        unit.put_jurors([Juror(1, "Ada Beispiel", "Uni", role=Role.CHAIR), Juror(2, "Bert Muster", "Institut")])
    assign_automatically(made.desk, at=at)
    freeze_charter(made.desk, at=at)
    write_charter(made.desk, path=tmp_path / "charter.json")
    made.desk.close()
    path.unlink()
    table = "Nr;Name;Einrichtung;Rolle\n1;Ada Beispiel;Uni;\n2;Bert Muster;Institut;\n"
    (tmp_path / "jurors.csv").write_text(table, encoding="utf-8")
    return tmp_path, made.hand_in_key


def test_a_lost_panels_desk_is_made_anew_from_the_start_page(qtbot, whole, settled, lost):
    program, (folder, key) = whole, lost
    qtbot.mouseClick(program.start.links[1], LEFT)
    dialog = program.findChild(RebuildDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text().startswith("Choose the charter")
    dialog.charter.edit.setText(str(folder / "charter.json"))
    dialog.jurors.edit.setText(str(folder / "jurors.csv"))
    dialog.desk.edit.setText(str(folder / "new" / "again.jurydesk"))
    dialog.key.setText(OTHER_KEY)
    qtbot.keyClicks(dialog.reason.edit, "The laptop burnt")
    qtbot.keyClicks(dialog.first, "too short")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "too short" in dialog.refusal.text()
    for each in (dialog.first, dialog.again):
        each.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.act, LEFT)
    dialog.reject()
    settled()
    assert "another panel" in dialog.refusal.text()
    assert dialog.reason.text() == "The laptop burnt"
    dialog.key.setText(key)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    shown = program.findChild(RecoveryDialog)
    shown.kept.click()
    qtbot.mouseClick(shown.act, LEFT)
    settled()
    assert program.windowTitle().startswith("Cluster International")
    assert program.frame.top.findChildren(Chip)[-1].badge.text.startswith("charter v2")


def test_a_backup_is_brought_back_from_the_start_page_where_the_desk_itself_is_gone(
    qtbot, whole, settled, sample, monkeypatch
):
    program = whole
    desk = open_desk(path=sample.juror(2), passphrase=PASSPHRASE)
    backup = back_up(desk, at=program.desks.now())
    desk.close()
    sample.juror(2).unlink()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(backup), ""))
    qtbot.mouseClick(program.start.links[0], LEFT)
    dialog = program.findChild(RestoreDialog)
    qtbot.keyClicks(dialog.field.edit, PASSPHRASE)
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    settled()
    assert program.desks.is_open(sample.juror(2))
    program.findChild(ActDialog).accept()


def test_a_desk_opens_in_steps_between_which_the_window_answers(program, settled, sample, monkeypatch):
    steps = []

    def note(kind, name):
        step = getattr(kind, name)

        def noted(*given):
            steps.append(name)
            return step(*given)

        monkeypatch.setattr(kind, name, noted)

    for name in ("offer", "stage_screen", "open_stage"):
        note(DeskFrame, name)
    note(Desks, "_then")
    program.desks.open_with(sample.juror(1), PASSPHRASE)
    settled()
    assert steps == ["offer", "_then", "stage_screen", "_then", "open_stage", "_then"]


def test_a_desk_handed_over_in_the_window_is_an_old_copy_from_then_on(qtbot, program, settled, sample):
    screen = opened_at(program, settled, sample.panel, "this desk")
    qtbot.mouseClick(screen.hand_over, LEFT)
    dialog = screen.findChild(HandOverDialog)
    dialog.target.edit.setText(str(sample.folder / "new.jurydesk"))
    qtbot.keyClicks(dialog.reason.edit, "Ms Lang goes on")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    qtbot.mouseClick(dialog.close_it, LEFT)
    settled()
    assert strips(program)[0].endswith("this copy can only be read.")
    assert "read only" in [chip.badge.text for chip in program.frame.top.findChildren(Chip)]
    program.leave_desk()
    settled()
    program.desks.open_with(sample.folder / "new.jurydesk", PASSPHRASE)
    settled()
    assert "read only" not in [chip.badge.text for chip in program.frame.top.findChildren(Chip)]


def test_signs_are_drawn_while_nothing_else_happens(qtbot, program):
    icons._pixmap.cache_clear()
    wiring._draw_signs(program)
    assert icons._pixmap.cache_info().currsize == 0
    signs = len(list(places.resource("icons").glob("*.svg")))
    qtbot.waitUntil(lambda: icons._pixmap.cache_info().currsize >= signs)
