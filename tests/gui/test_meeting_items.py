from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.meeting import attend, decide, panel_score
from jurydesk.actions.meeting_log import log_of
from jurydesk.actions.ruling import conflict_rows
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.gui.meeting.log import LogDialog
from jurydesk.gui.meeting.model import Order
from jurydesk.gui.meeting.rulings import RulingsDialog, open_rulings
from jurydesk.gui.meeting.view import MeetingScreen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def meeting(opened, judged):
    return opened(MeetingScreen(judged))


def test_the_panel_confirms_a_conflict_as_the_first_item(qtbot, meeting, settled, judged):
    assert meeting.rulings.text() == "1 conflicts to decide…"
    qtbot.mouseClick(meeting.rulings, LEFT)
    dialog = meeting.findChild(RulingsDialog)
    assert dialog.answers.value is True
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Give the reason first."
    qtbot.keyClicks(dialog.reason.edit, "both work at the same institute")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    row = conflict_rows(judged.desk)[0]
    assert (row.by_panel, row.access.value) == (True, "recused")
    assert open_rulings(conflict_rows(judged.desk)) == ()
    assert not meeting.rulings.isVisible()


def test_the_panel_can_reverse_it(qtbot, meeting, settled, judged):
    qtbot.mouseClick(meeting.rulings, LEFT)
    dialog = meeting.findChild(RulingsDialog)
    qtbot.mouseClick(dialog.answers.button(False), LEFT)
    qtbot.keyClicks(dialog.reason.edit, "another institute of the same name")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert conflict_rows(judged.desk)[0].access.value != "recused"


def test_all_are_confirmed_as_they_stand(qtbot, meeting, settled, judged):
    qtbot.mouseClick(meeting.rulings, LEFT)
    dialog = meeting.findChild(RulingsDialog)
    qtbot.keyClicks(dialog.reason.edit, "as the chair ruled")
    qtbot.mouseClick(dialog.every, LEFT)
    settled()
    assert all(row.by_panel for row in conflict_rows(judged.desk))


def test_the_agenda_stands_in_another_order_and_stays_so(qtbot, meeting, settled):
    assert [row.number for row in meeting.model.rows] == ["03", "01", "02"]
    meeting.order.setCurrentIndex(meeting.order.findData(Order.NUMBER))
    meeting.order.activated.emit(1)
    assert [row.number for row in meeting.model.rows] == ["01", "02", "03"]
    place = meeting.place()
    meeting.order.setCurrentIndex(0)
    meeting.put_back(place)
    assert meeting.order.currentData() is Order.NUMBER
    meeting.put_back({"order": "by weight"})
    assert meeting.order.currentData() is Order.NUMBER


def noted(desk, at):
    attend(desk, jurors=[1], presence=Presence.ROOM, at=at)
    attend(desk, jurors=[2], presence=Presence.VIDEO, at=at)
    panel_score(desk, proposal="01", criterion="quality", text="9", reason="interview", at=at)
    told = {"proposal": "01", "yes": 2, "no": 0, "abstained": 0, "present": 2}
    with desk.unit(at) as unit:
        unit.note(FactKind.VOTED, told)
    decide(desk, proposal="01", section=Section.RECOMMENDED, reason="good", at=at)


def test_the_log_says_who_was_there_and_what_was_decided(qtbot, meeting, settled, judged, at):
    noted(judged.desk, at)
    qtbot.mouseClick(meeting.log, LEFT)
    settled()
    assert [row[1].sentence for row in meeting.findChild(LogDialog).model.rows] == [
        "Prof. Dr. Ada Beispiel is in the room.",
        "Dr. Bert Muster takes part by video.",
        "01: the panel's own score of “Quality” is 9.",
        "01: vote, 2 yes, 0 no, 0 abstained; 2 present.",
        "01: recommended.",
    ]


def test_a_ruling_of_the_chair_alone_is_not_in_the_log(judged):
    assert log_of(judged.desk) == ()


def turn_to(meeting, number):
    meeting.table.choose(meeting.model.find(number))


def test_who_must_leave_for_an_item_is_named_on_it(meeting, settled, judged, at):
    assert meeting.item.number == "03"
    assert meeting.item.leaving.words.text() == "Must leave for this item: Dr. Bert Muster"
    turn_to(meeting, "01")
    assert not meeting.item.leaving.isVisible()
    attend(judged.desk, jurors=[2], presence=Presence.ABSENT, at=at)
    turn_to(meeting, "03")
    settled()
    assert not meeting.item.leaving.isVisible()


def test_why_nobody_can_vote_stands_beside_the_button(meeting):
    assert not meeting.item.vote_act.isEnabled()
    assert meeting.item.hindered.isVisible()
    assert meeting.item.hindered.text().startswith("Not quorate: 0 of 2 voting members present, 3 needed.")


def test_what_was_typed_on_an_item_is_there_again_when_the_item_is(qtbot, meeting, settled):
    turn_to(meeting, "01")
    qtbot.keyClicks(meeting.item.reason.edit, "sound, and")
    qtbot.keyClicks(meeting.item.motion, "Recommend it")
    turn_to(meeting, "02")
    assert (meeting.item.reason.text(), meeting.item.motion.text()) == ("", "")
    turn_to(meeting, "01")
    assert (meeting.item.reason.text(), meeting.item.motion.text()) == ("sound, and", "Recommend it")
    qtbot.mouseClick(meeting.item.answers.button(Section.RESERVE), LEFT)
    qtbot.mouseClick(meeting.item.decide_act, LEFT)
    settled()
    turn_to(meeting, "01")
    assert meeting.item.reason.text() == "sound, and"
    assert meeting.item.section is Section.RESERVE


def test_where_room_is_short_nothing_of_an_item_is_cut_off(qtbot, meeting):
    assert not meeting.there.isVisible()
    meeting.resize(960, 660)
    area = meeting.item.parentWidget()
    qtbot.waitUntil(lambda: meeting.item.width() <= area.width())
    assert not meeting.room.isVisible()
    qtbot.mouseClick(meeting.there, LEFT)
    assert meeting.room.isVisible()
    assert not meeting.table.isVisible()
    qtbot.mouseClick(meeting.there, LEFT)
    assert meeting.table.isVisible()


def test_the_keys_of_the_meeting_are_told(meeting):
    assert dict(meeting.keys())["Enter"] == "on a criterion: the panel's own score"
