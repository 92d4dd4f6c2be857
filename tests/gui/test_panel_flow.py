from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.actions.meeting import decide
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.gui.call.view import CallScreen
from jurydesk.gui.intake.view import IntakeScreen
from jurydesk.gui.issue.codes import CodesDialog
from jurydesk.gui.issue.view import IssueScreen
from jurydesk.gui.meeting.score import ScoreDialog
from jurydesk.gui.meeting.view import MeetingScreen
from jurydesk.gui.panel.view import PanelScreen
from jurydesk.gui.parts.asking import ReasonDialog, ReportDialog
from jurydesk.gui.parts.rows import picture
from jurydesk.gui.proposals.view import ProposalsScreen
from jurydesk.gui.recommendation.view import RecommendationScreen
from jurydesk.gui.standings.view import StandingsScreen
from jurydesk.gui.verify.view import VerifyScreen

LEFT = Qt.MouseButton.LeftButton


def test_the_call_shows_its_criteria(opened, seat_at, sample):
    screen = opened(CallScreen(seat_at(sample.panel)))
    assert [row[0] for row in picture(screen.model)] == ["Quality", "Benefit", "Feasibility"]
    texts = [label.text() for label in screen.findChildren(QLabel)]
    assert "€5,000,000" in texts


def test_proposals_are_listed_and_a_frozen_one_is_withdrawn_by_an_amendment(qtbot, opened, seat_at, sample):
    screen = opened(ProposalsScreen(seat_at(sample.panel)))
    assert picture(screen.model)[2] == ["03 Hafen 4.0", "Energy", "France", "€2,000,000", "1", "1"]
    assert not screen.aside.isVisible()
    screen.table.choose(2)
    with qtbot.waitSignal(screen.amend) as asked:
        qtbot.mouseClick(screen.withdraw, LEFT)
    assert asked.args == [("withdraw", "03")]


def test_a_conflict_is_ruled_on_with_a_reason(qtbot, opened, settled, seat_at, sample):
    screen = opened(PanelScreen(seat_at(sample.panel)))
    assert [row[1] for row in picture(screen.people)] == ["Prof. Dr. Ada Beispiel", "Dr. Bert Muster", "Jo Protokoll"]
    screen.table.choose(0)
    qtbot.mouseClick(screen.admit, LEFT)
    dialog = screen.findChild(ReasonDialog)
    qtbot.keyClicks(dialog.reason.edit, "another institute of the same name")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    row = screen.conflicts.rows[0]
    assert row.ruled
    assert row.access.value != "recused"


@pytest.fixture
def issuing(seat_at, sample):
    return seat_at(sample.panel)


def test_a_pack_is_issued_anew_and_its_code_shown_once(qtbot, opened, settled, issuing, tmp_path):
    screen = opened(IssueScreen(issuing))
    assert not screen.act.isEnabled()
    assert [row.pack for row in screen.model.rows] == [1, 1]
    assert "2 members with a vote and its quorum is 3" in screen.too_few.words.text()
    screen.issue_into(tmp_path, [2])
    settled()
    dialog = screen.findChild(CodesDialog)
    assert [row.juror for row in dialog.model.rows] == [2]
    assert len(dialog.model.rows[0].code.split("-")) > 4
    assert not dialog.act.isEnabled()
    dialog.save_to(tmp_path / "codes.txt")
    settled()
    assert dialog.act.isEnabled()
    assert dialog.model.rows[0].code in (tmp_path / "codes.txt").read_text(encoding="utf-8")
    dialog.kept.setChecked(False)
    dialog.print_to(tmp_path / "codes.txt")
    settled()
    assert "exists already" in dialog.refusal.text()
    assert not dialog.act.isEnabled()
    dialog.print_to(tmp_path / "codes.pdf")
    settled()
    assert dialog.act.isEnabled()
    assert not dialog.refusal.isVisible()
    dialog.accept()


def test_codes_are_shown_though_a_later_pack_could_not_be_written(opened, settled, issuing, work, tmp_path):
    screen = opened(IssueScreen(issuing))
    told = []
    work.troubled.connect(told.append)
    (tmp_path / "juror-02-2.jurypack").write_bytes(b"in the way")
    screen.issue_into(tmp_path, [1, 2])
    settled()
    assert len(told) == 1
    dialog = screen.findChild(CodesDialog)
    assert [row.juror for row in dialog.model.rows] == [1]
    dialog.accept()


def test_files_are_taken_in_in_any_order_and_each_gets_its_verdict(opened, settled, seat_at, sample, hand_ins):
    screen = opened(IntakeScreen(seat_at(sample.panel)))
    assert [row.version for row in screen.jurors.rows] == [0, 0]
    stranger = hand_ins[0].with_name("note.txt")
    stranger.write_text("hello", encoding="utf-8")
    screen.take([hand_ins[1], stranger, hand_ins[0], hand_ins[0]])
    settled()
    assert [row.version for row in screen.jurors.rows] == [1, 1]
    assert [(row.juror, row.marked, row.recused) for row in screen.jurors.rows] == [(1, 9, 0), (2, 6, 3)]
    outcomes = {row.file.name: row.outcome.value for row in screen.files.rows}
    assert outcomes == {"h2.juryhandin": "accepted", "note.txt": "refused", "h1.juryhandin": "duplicate"}
    assert "Everybody" in screen._hint.text()


def test_the_standings_show_ranks_funding_line_and_reasons(opened, settled, judged):
    screen = opened(StandingsScreen(judged))
    table = picture(screen.model)
    assert [row[0] for row in table if not row[0].startswith("Funding")] == ["1", "2 =", "2 ="]
    assert table[0][1] == "03 Hafen 4.0"
    assert table[0][-2] == "8.00"
    assert any("Funding line" in row[0] for row in table)
    screen.table.choose(0)
    settled()
    texts = [label.text() for label in screen.why.findChildren(QLabel) if not label.isHidden()]
    assert "Why rank 1" in texts
    assert "1 jurors marked, 1 recused, 0 missing" in " ".join(texts)


def test_the_standings_are_a_sound_model(qtmodeltester, opened, judged):
    qtmodeltester.check(opened(StandingsScreen(judged)).model)


def test_the_standings_go_into_a_file(opened, settled, judged, tmp_path):
    screen = opened(StandingsScreen(judged))
    screen.export_to(tmp_path / "standings.csv")
    settled()
    assert "Hafen 4.0" in (tmp_path / "standings.csv").read_text(encoding="utf-8-sig")


def test_a_chair_who_is_a_juror_sees_nothing_before_the_own_hand_in(opened, seat_at, sample):
    screen = opened(StandingsScreen(seat_at(sample.panel, as_chair=True)))
    assert screen.model.rowCount() == 0
    assert "has not handed in yet" in screen._sheet._words.text()


@pytest.fixture
def meeting(opened, judged):
    return opened(MeetingScreen(judged))


def test_the_room_is_noted_and_the_quorum_follows(qtbot, meeting, settled):
    assert not meeting.item.vote_act.isEnabled()
    qtbot.mouseClick(meeting.room.all_there, LEFT)
    settled()
    assert meeting.room.presences[2].currentData() is Presence.ROOM
    assert meeting.quorum.badge.text.startswith("1 of 2 present and entitled")  # one is out for the first of the order


def test_the_panels_own_score_needs_a_reason_and_changes_the_order(qtbot, meeting, settled, judged):
    meeting.table.choose(1)
    meeting.item.table.choose(0)
    qtbot.mouseClick(meeting.item.score, LEFT)
    dialog = meeting.findChild(ScoreDialog)
    qtbot.mouseClick(dialog.row.buttons()[10], LEFT)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.reason.edit, "convincing in the interview")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    with judged.desk.read() as queries:
        assert [int(score.score) for score in queries.panel_scores()] == [10]
    assert meeting.item.scores.rows[0].panel == "10.00"


def test_a_decision_needs_a_reason_and_the_next_item_opens(qtbot, meeting, settled, judged, work):
    qtbot.mouseClick(meeting.item.answers.button(Section.RECOMMENDED), LEFT)
    with qtbot.waitSignal(work.troubled) as told:
        qtbot.mouseClick(meeting.item.decide_act, LEFT)
    assert "reason" in str(told.args[0])
    first = meeting.item.number
    qtbot.keyClicks(meeting.item.reason.edit, "best concept")
    meeting.item.amount.setText("1.500.000")
    qtbot.mouseClick(meeting.item.decide_act, LEFT)
    settled()
    with judged.desk.read() as queries:
        decision = queries.decisions()[0]
    assert (decision.proposal, decision.sum_cents, decision.reason) == (first, 150_000_000, "best concept")
    assert meeting.item.number != first
    assert meeting.item.reason.text() == ""


@pytest.fixture
def decided(qtbot, meeting, settled):
    """Every proposal is on the reserve list, with a reason; returns where the desk lies open."""
    for _ in range(3):
        qtbot.mouseClick(meeting.item.answers.button(Section.RESERVE), LEFT)
        qtbot.keyClicks(meeting.item.reason.edit, "good, and the money ends")
        qtbot.mouseClick(meeting.item.decide_act, LEFT)
        settled()
    return meeting._seat


def test_the_list_waits_for_every_decision(opened, judged):
    screen = opened(RecommendationScreen(judged))
    assert not screen.act.isEnabled()
    assert "3 proposals are not decided" in screen.strip.words.text()


def test_the_list_is_written_recorded_and_verified(qtbot, opened, settled, decided, tmp_path):
    screen = opened(RecommendationScreen(decided))
    assert screen.act.isEnabled()
    assert screen.name.text() == "Prof. Dr. Ada Beispiel"
    screen.write_to(tmp_path / "list.pdf")
    settled()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    assert screen.findChild(ReportDialog) is not None
    screen.record_to(tmp_path / "panel.juryrecord")
    settled()
    assert (tmp_path / "panel.juryrecord").is_file()
    verify = opened(VerifyScreen(decided.work))
    verify.open_at(tmp_path / "list.pdf")
    assert verify.record.text().endswith("panel.juryrecord")
    settled()
    assert verify.verdict.text()
    assert {row.state.text for row in verify.model.rows} >= {"holds", "rests on the word of named people"}
    assert "Who signed" in {row.title for row in verify.model.rows}
    qtbot.mouseClick(verify.copy, LEFT)
    assert "Who signed: holds" in QApplication.clipboard().text()


def test_before_signing_it_is_said_what_the_list_lacks(opened, decided):
    screen = opened(RecommendationScreen(decided))
    assert screen.act.isEnabled()
    assert "No vote was recorded." in screen.strip.words.text()
    assert "quorum of 3" in screen.strip.words.text()


def test_a_record_that_is_none_does_not_redden_the_list(qtbot, opened, settled, decided, tmp_path):
    screen = opened(RecommendationScreen(decided))
    screen.write_to(tmp_path / "list.pdf")
    settled()
    verify = opened(VerifyScreen(decided.work))
    verify.list.setText(str(tmp_path / "list.pdf"))
    verify.record.setText(str(tmp_path / "list.pdf"))
    qtbot.mouseClick(verify.act, LEFT)
    settled()
    assert "the list once more" in verify.verdict.text()
    assert verify.sign._name == "triangle-alert"


def test_a_file_that_is_no_list_is_told_and_nothing_breaks(qtbot, opened, settled, work, tmp_path):
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 nothing")
    screen = opened(VerifyScreen(work))
    assert not screen.act.isEnabled()
    screen.list.setText(str(tmp_path / "x.pdf"))
    with qtbot.assertNotEmitted(work.broken):
        qtbot.mouseClick(screen.act, LEFT)
        settled()
    assert screen.act.isEnabled()


def test_before_signing_it_stands_there_what_the_list_will_say(opened, judged, settled, at):
    decide(judged.desk, proposal="01", section=Section.RECOMMENDED, sum_cents=150_000_000, reason="sound", at=at)
    decide(judged.desk, proposal="02", section=Section.RESERVE, reason="good", at=at)
    screen = opened(RecommendationScreen(judged))
    bands = [row.band for row in screen.decided.model.rows if row.band]
    assert bands == ["Recommended · 1 · €1,500,000 of €5,000,000", "Reserve list · 1", "Not decided yet · 1"]
    names = [row.name for row in screen.decided.model.rows if row.name]
    assert names == ["01 Photonik Kiel", "02 Leichtbau Süd", "03 Hafen 4.0"]
    assert picture(screen.decided.model)[1][1:] == ["sound", "€2,000,000", "€1,500,000"]


def test_an_own_certificate_is_chosen_before_a_place_for_the_list(qtbot, opened, decided):
    screen = opened(RecommendationScreen(decided))
    qtbot.mouseClick(screen.own, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    assert screen.lacking.isVisible()
    assert screen.file.hasFocus()
    qtbot.mouseClick(screen.made, LEFT)
    assert not screen.lacking.isVisible()
