from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from jurydesk.actions.desks import create_panel_desk
from jurydesk.actions.preparing import assignment_rows, new_call
from jurydesk.actions.profiles import load_rules
from jurydesk.actions.table_columns import Subject, columns_in, remember_columns
from jurydesk.domain.panel import Juror
from jurydesk.domain.proposal import Proposal
from jurydesk.gui.call.changing import CallDialog
from jurydesk.gui.call.view import CallScreen
from jurydesk.gui.columns_dialog import ColumnsDialog
from jurydesk.gui.panel.assigning import AssignDialog
from jurydesk.gui.panel.view import PanelScreen
from jurydesk.gui.parts.asking import ReasonDialog, ReportDialog
from jurydesk.gui.proposals.view import ProposalsScreen
from jurydesk.gui.seat import Seat
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def empty(work, at, tmp_path):
    """A panel's desk that was just made."""
    call = new_call(title="Cluster", language="en")
    path = tmp_path / "panel.jurydesk"
    made = create_panel_desk(path=path, passphrase=PASSPHRASE, call=call, rules=load_rules("plain"), at=at)
    yield Seat(made.desk, work, clock=lambda: at)
    made.desk.close()


def a_table(folder, text):
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_headings_that_are_known_by_name_leave_no_doubt(empty, tmp_path):
    found = columns_in(empty.desk, table=a_table(tmp_path, "Nr.;Titel\n1;Hafen\n"), subject=Subject.PROPOSALS)
    assert not found.doubtful
    assert found.chosen == {"number": "Nr.", "title": "Titel"}


def test_what_a_person_said_of_columns_is_remembered(empty, tmp_path, at):
    table = a_table(tmp_path, "Kürzel;Worum es geht\nA;Hafen\n")
    assert columns_in(empty.desk, table=table, subject=Subject.PROPOSALS).doubtful
    said = {"number": "Kürzel", "title": "Worum es geht"}
    remember_columns(empty.desk, subject=Subject.PROPOSALS, columns=said, at=at)
    found = columns_in(empty.desk, table=table, subject=Subject.PROPOSALS)
    assert not found.doubtful
    assert found.chosen == said


def test_a_table_with_unknown_headings_asks_what_they_mean(qtbot, opened, settled, empty, tmp_path):
    screen = opened(ProposalsScreen(empty))
    screen.import_from(a_table(tmp_path, "Kürzel;Worum es geht\nA;Hafen\nB;Bahn\n"), None)
    settled()
    dialog = screen.findChild(ColumnsDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert "Still without a column: Number, Title" in dialog.refusal.text()
    for key, heading in (("number", "Kürzel"), ("title", "Kürzel")):
        dialog.choices[key].setCurrentIndex(dialog.choices[key].findData(heading))
    qtbot.mouseClick(dialog.act, LEFT)
    assert "Chosen for more than one thing: Kürzel" in dialog.refusal.text()
    dialog.choices["title"].setCurrentIndex(dialog.choices["title"].findData("Worum es geht"))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert [(row.number, row.title) for row in screen.model.rows] == [("A", "Hafen"), ("B", "Bahn")]
    assert screen.findChild(ReportDialog) is not None


def test_an_import_can_be_stopped_and_takes_nothing_then(qtbot, opened, settled, empty, tmp_path):
    screen = opened(ProposalsScreen(empty))
    folder = tmp_path / "documents"
    folder.mkdir()
    for number in ("A", "B"):
        (folder / f"{number}.pdf").write_bytes(b"no PDF")
    table = a_table(tmp_path, "Number;Title\nA;Hafen\nB;Bahn\n")
    screen.import_from(table, folder)
    qtbot.waitUntil(screen.stop.isVisible)
    assert not screen.fill.isEnabled()
    qtbot.mouseClick(screen.stop, LEFT)
    settled()
    assert screen._hint.text() == "Stopped: nothing was taken."
    assert not screen.stop.isVisible()
    assert screen.model.rows == ()
    assert screen.findChild(ReportDialog) is None
    screen.import_from(table, folder)
    settled()
    assert [row.number for row in screen.model.rows] == ["A", "B"]
    assert screen.again.isEnabled()


def test_rows_without_a_number_can_be_numbered_as_they_stand(qtbot, opened, settled, empty, tmp_path):
    screen = opened(ProposalsScreen(empty))
    screen.import_from(a_table(tmp_path, "Titel;Land\nHafen;France\nBahn;Spain\n"), None)
    settled()
    dialog = screen.findChild(ColumnsDialog)
    dialog.choices["number"].setCurrentIndex(dialog.choices["number"].findData("#"))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert [row.number for row in screen.model.rows] == ["01", "02"]


def test_a_family_name_is_name_enough(qtbot, opened, settled, empty, tmp_path):
    screen = opened(PanelScreen(empty))
    screen.import_from(a_table(tmp_path, "Wer;Haus\nMuster;Uni\n"))
    settled()
    dialog = screen.findChild(ColumnsDialog)
    dialog.choices["last_name"].setCurrentIndex(dialog.choices["last_name"].findData("Wer"))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert [row.juror.name for row in screen.people.rows] == ["Muster"]


@pytest.fixture
def assigning(qtbot, opened, settled, empty, at):
    """The dialog over four jurors and three proposals."""
    with empty.desk.unit(at) as unit:
        for number in ("01", "02", "03"):
            unit.put_proposal(Proposal(number, f"Title {number}"))
        unit.put_jurors([Juror(number, f"Juror {number}") for number in (1, 2, 3, 4)])
    screen = opened(PanelScreen(empty))

    def asked():
        qtbot.mouseClick(screen.assign, LEFT)
        settled()
        return screen.findChildren(AssignDialog)[-1]

    return asked


def has(seat):
    return {row.juror: row.proposals for row in assignment_rows(seat.desk)}


def test_so_many_jurors_for_each_proposal_with_even_loads(qtbot, assigning, settled, empty):
    dialog = assigning()
    qtbot.mouseClick(dialog.some, LEFT)
    dialog.count.setValue(2)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert has(empty) == {1: ("01", "03"), 2: ("01", "03"), 3: ("02",), 4: ("02",)}


def test_proposals_are_given_and_taken_away_by_hand(qtbot, assigning, settled, empty):
    dialog = assigning()
    qtbot.mouseClick(dialog.hand, LEFT)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "No proposal is named." in dialog.refusal.text()
    dialog.juror.setCurrentIndex(2)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert has(empty) == {1: (), 2: (), 3: ("02",), 4: ()}
    again = assigning()
    again.juror.setCurrentIndex(2)
    assert again._ticked() == ["02"]
    again.hand.click()
    again.list.item(0).setCheckState(Qt.CheckState.Checked)
    again.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(again.act, LEFT)
    settled()
    assert has(empty) == {1: (), 2: (), 3: ("01",), 4: ()}
    last = assigning()
    last.juror.setCurrentIndex(2)
    last.hand.click()
    last.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(last.act, LEFT)
    settled()
    assert has(empty) == {1: (), 2: (), 3: (), 4: ()}


def test_a_slip_in_the_call_is_put_right_and_a_refusal_loses_nothing(qtbot, opened, settled, empty):
    screen = opened(CallScreen(empty))
    qtbot.mouseClick(screen.correct, LEFT)
    dialog = screen.findChild(CallDialog)
    assert dialog.call.title.text() == "Cluster"
    dialog.call.title.setText("Cluster International")
    dialog.call.envelope.setText("a lot")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "a lot" in dialog.refusal.text()
    dialog.call.envelope.setText("4 M EUR")
    dialog.call.has_end.setChecked(False)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    with empty.desk.read() as queries:
        call = queries.call()
    assert (call.title, call.envelope_cents, call.closes_at) == ("Cluster International", 400_000_000, None)


def test_what_the_jurors_were_told_of_is_not_offered_for_change(opened, panel):
    screen = opened(CallScreen(panel))
    assert not screen.correct.isVisible()


def test_a_proposal_imported_by_mistake_is_removed_after_a_question(qtbot, opened, settled, empty, at):
    with empty.desk.unit(at) as unit:
        unit.put_proposals([Proposal("01", "Hafen"), Proposal("02", "Summe")])
    screen = opened(ProposalsScreen(empty))
    assert screen.isAncestorOf(screen.remove)
    assert not screen.remove.isEnabled()
    screen.table.choose(1)
    qtbot.mouseClick(screen.remove, LEFT)
    box = screen.findChild(QMessageBox)
    assert box.text() == "Remove 02 Summe?"
    assert box.defaultButton().text() == "Cancel"
    next(each for each in box.buttons() if each.text() == "Remove").click()
    settled()
    assert [row.number for row in screen.model.rows] == ["01"]
    assert not screen.remove.isEnabled()


def test_a_reason_that_cannot_be_taken_stays_in_its_dialog(qtbot, opened, settled, empty, at):
    with empty.desk.unit(at) as unit:
        unit.put_proposals([Proposal("01", "Hafen")])
    screen = opened(ProposalsScreen(empty))
    screen.table.choose(0)
    qtbot.mouseClick(screen.aside, LEFT)
    dialog = screen.findChild(ReasonDialog)
    qtbot.keyClicks(dialog.reason.edit, "no partner abroad")
    with empty.desk.unit(at) as unit:
        unit.remove_proposal("01")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "There is no proposal" in dialog.refusal.text()
    assert dialog.reason.text() == "no partner abroad"
