from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.amending import amend
from jurydesk.actions.changes import Amendment
from jurydesk.actions.desks import create_panel_desk
from jurydesk.actions.intake import take_in
from jurydesk.actions.preparing import new_call, rules
from jurydesk.actions.profiles import load_rules
from jurydesk.domain.panel import Juror
from jurydesk.gui.amend.model import Change, Kind, Wish, combined, wish_of
from jurydesk.gui.amend.view import AmendDialog
from jurydesk.gui.call.view import CallScreen
from jurydesk.gui.columns_dialog import ColumnsDialog
from jurydesk.gui.issue.view import IssueScreen
from jurydesk.gui.parts.rows import picture
from jurydesk.gui.rules_dialog import RulesDialog
from jurydesk.gui.seat import Seat
from jurydesk.gui.shell.panel import panel_stages
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def amending(show, settled, panel):
    """Opens the dialog as a screen asks for it."""

    def opened(wish=None):
        dialog = AmendDialog(panel, wish)
        show(dialog)
        settled()
        return dialog

    return opened


@pytest.fixture
def handed_in(panel, hand_in_of, at):
    """The hand-in of juror 2 is taken in."""
    take_in(panel.desk, files=[hand_in_of(2, 6)], at=at)


def charter_of(seat):
    with seat.desk.read() as queries:
        return queries.charter().charter


def test_changes_add_up_to_one_amendment():
    first, second = load_rules("plain"), load_rules("interclust")
    made = combined(
        [
            Change("", Amendment(rules=first, substitutes={1: 2})),
            Change("", Amendment(rules=second, substitutes={3: 4}, withdrawn=("01",))),
            Change("", Amendment(jurors=(Juror(5, "Cora"),))),
        ]
    )
    assert made.rules is second
    assert made.substitutes == {1: 2, 3: 4}
    assert made.withdrawn == ("01",)
    assert made.jurors == (Juror(5, "Cora"),)


@pytest.mark.parametrize(
    ("subject", "wish"),
    [
        (None, None),
        (("withdraw", "03"), Wish(Kind.WITHDRAW, "03")),
        (("substitute", 4), Wish(Kind.SUBSTITUTE, "", 4)),
        (("rules", None), Wish(Kind.RULES)),
    ],
)
def test_screens_ask_in_plain_values(subject, wish):
    assert wish_of(subject) == wish


@pytest.mark.usefixtures("handed_in")
def test_what_a_withdrawal_does_is_shown_before_it_is_done(qtbot, amending, settled, panel):
    dialog = amending(Wish(Kind.WITHDRAW, "03"))
    assert "Keys that come into the charter: jurors 2" in dialog.effect.text()
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    assert picture(dialog.model) == [["03 is withdrawn"]]
    assert "hand-in 1" in dialog.effect.text()
    assert "still counts" in dialog.effect.text()
    assert "A new pack is needed for: 1 Prof. Dr. Ada Beispiel" in dialog.effect.text()
    assert charter_of(panel).version == 1
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Give the reason first."
    qtbot.keyClicks(dialog.reason.edit, "the applicant took it back")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert charter_of(panel).version == 2
    assert charter_of(panel).reason == "the applicant took it back"
    with qtbot.waitSignal(dialog.lead_on):
        qtbot.mouseClick(dialog.act, LEFT)


@pytest.mark.usefixtures("handed_in")
def test_other_rules_set_hand_ins_aside_and_that_is_said_first(qtbot, amending, settled):
    dialog = amending(Wish(Kind.RULES))
    qtbot.mouseClick(dialog.add_it, LEFT)
    editing = dialog.findChild(RulesDialog)
    editing.fewest.setValue(2)
    qtbot.mouseClick(editing.act, LEFT)
    settled()
    assert "hand-in 1" in dialog.effect.text()
    assert "no longer counts: other rules" in dialog.effect.text()
    dialog.table.choose(0)
    qtbot.mouseClick(dialog.take_out, LEFT)
    settled()
    assert dialog.model.rows == ()
    assert "no longer counts" not in dialog.effect.text()


def test_without_a_change_there_is_nothing_to_amend(amending):
    dialog = amending()
    assert not dialog.act.isEnabled()
    assert "Add a change" in dialog.effect.text()


def test_somebody_new_takes_over_from_a_juror_who_left(qtbot, amending, settled, panel):
    dialog = amending(Wish(Kind.PERSON))
    form = dialog.forms[Kind.PERSON]
    qtbot.keyClicks(form.name, "Dr. Cora Neu")
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    dialog.kind.setCurrentIndex(dialog.kind.findData(Kind.SUBSTITUTE))
    taking = dialog.forms[Kind.SUBSTITUTE]
    taking.left.setCurrentIndex(taking.left.findData(2))
    assert taking.by.currentData() == 4
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    assert "A new pack is needed for: 4 Dr. Cora Neu" in dialog.effect.text()
    qtbot.keyClicks(dialog.reason.edit, "a juror has left")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert charter_of(panel).panel().juror(4).proposals == ("01", "02")
    assert charter_of(panel).panel().juror(2).proposals == ()


def test_what_cannot_be_done_is_said_and_nothing_is_lost(qtbot, amending, settled, handed_in):
    dialog = amending(Wish(Kind.SUBSTITUTE, juror=2))
    taking = dialog.forms[Kind.SUBSTITUTE]
    taking.by.setCurrentIndex(taking.by.findData(2))
    qtbot.mouseClick(dialog.add_it, LEFT)
    assert "two different people" in dialog.refusal.text()
    taking.by.setCurrentIndex(taking.by.findData(1))
    qtbot.keyClicks(dialog.reason.edit, "left")
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    assert "A hand-in of juror 2 counts" in dialog.effect.text()
    assert not dialog.act.isEnabled()
    assert dialog.reason.text() == "left"


def test_rows_of_a_table_with_unknown_headings_come_in_once_the_columns_are_said(qtbot, amending, settled, tmp_path):
    (tmp_path / "late.csv").write_text("Kürzel;Worum es geht\n04;Spät\n", encoding="utf-8")
    dialog = amending(Wish(Kind.PROPOSALS))
    qtbot.mouseClick(dialog.add_it, LEFT)
    assert "No file is chosen" in dialog.refusal.text()
    dialog.forms[Kind.PROPOSALS].file.edit.setText(str(tmp_path / "late.csv"))
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    asking = dialog.findChild(ColumnsDialog)
    for key, heading in (("number", "Kürzel"), ("title", "Worum es geht")):
        asking.choices[key].setCurrentIndex(asking.choices[key].findData(heading))
    qtbot.mouseClick(asking.act, LEFT)
    settled()
    assert picture(dialog.model) == [["Rows of late.csv: 04"]]
    assert "Changed or new proposals: 04" in dialog.effect.text()


def test_a_table_that_is_none_is_refused_in_the_dialog(qtbot, amending, settled, tmp_path):
    (tmp_path / "note.pdf").write_bytes(b"%PDF-1.4")
    dialog = amending(Wish(Kind.PEOPLE))
    dialog.forms[Kind.PEOPLE].file.edit.setText(str(tmp_path / "note.pdf"))
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    assert "is not a table" in dialog.refusal.text()


def test_keys_alone_come_with_a_reason_to_begin_with(amending):
    dialog = amending(wish_of(("keys", "late keys")))
    assert dialog.reason.text() == "late keys"


def test_a_document_is_replaced_under_its_name(qtbot, amending, settled, panel, tmp_path):
    (tmp_path / "better.pdf").write_bytes(b"%PDF-1.4 better")
    dialog = amending(Wish(Kind.DOCUMENT, "02"))
    form = dialog.forms[Kind.DOCUMENT]
    assert form.proposal.currentData() == "02"
    qtbot.mouseClick(dialog.add_it, LEFT)
    assert "No file is chosen" in dialog.refusal.text()
    form.file.edit.setText(str(tmp_path / "better.pdf"))
    form.place.setCurrentIndex(1)
    qtbot.mouseClick(dialog.add_it, LEFT)
    settled()
    assert "Changed or new proposals: 02" in dialog.effect.text()
    qtbot.keyClicks(dialog.reason.edit, "a page was missing")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    proposal = next(p for p in charter_of(panel).proposals() if p.number == "02")
    assert [one.name for one in proposal.documents] == ["Leichtbau Süd.pdf"]
    assert proposal.documents[0].size == len(b"%PDF-1.4 better")


def test_after_an_amendment_the_issue_screen_offers_the_new_packs(show, settled, panel, at):
    changed = replace(rules(panel.desk), minimum_marks=2)
    amend(panel.desk, amendment=Amendment(rules=changed), reason="two at least", at=at)
    screen = IssueScreen(panel)
    show(screen)
    screen.refresh()
    settled()
    assert screen._ready.waiting == (1, 2)
    assert screen.act.isEnabled()
    assert [screen.model.columns[3].badges(row)[0].text for row in screen.model.rows] == ["needs a new one"] * 2


def test_the_shell_opens_the_dialog_for_a_screen(qtbot, show, settled, panel):
    screen = panel_stages(panel)["panel"]()
    show(screen, 1280, 800)
    screen.refresh()
    settled()
    screen.people_table.choose(1)
    qtbot.mouseClick(screen.change, LEFT)
    settled()
    dialog = screen.findChild(AmendDialog)
    assert dialog.kind.currentData() is Kind.SUBSTITUTE
    assert dialog.forms[Kind.SUBSTITUTE].left.currentData() == 2
    dialog.reject()


@pytest.fixture
def unfrozen(work, at, tmp_path):
    """A panel's desk that was just made."""
    call = new_call(title="Cluster", language="en")
    path = tmp_path / "p.jurydesk"
    made = create_panel_desk(path=path, passphrase=PASSPHRASE, call=call, rules=load_rules("plain"), at=at)
    yield Seat(made.desk, work, clock=lambda: at)
    made.desk.close()


def test_before_the_freeze_rules_are_edited_on_the_call(qtbot, show, settled, unfrozen):
    screen = CallScreen(unfrozen)
    show(screen, 1280, 800)
    screen.refresh()
    settled()
    qtbot.mouseClick(screen.change, LEFT)
    dialog = screen.findChild(RulesDialog)
    first = next(iter(dialog.weights))
    dialog.weights[first].setText("many")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "“many” is no figure." in dialog.refusal.text()
    dialog.weights[first].setText("2,5")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert str(rules(unfrozen.desk).criterion(first).weight) == "2.5"


def test_rules_that_contradict_themselves_are_refused_in_the_dialog(qtbot, show):
    taken = []
    dialog = RulesDialog(load_rules("plain"), "", "Keep", lambda *found: taken.append(found))
    show(dialog)
    next(iter(dialog.weights.values())).setText("0")
    qtbot.mouseClick(dialog.act, LEFT)
    assert taken == []
    assert "above 0" in dialog.refusal.text()
