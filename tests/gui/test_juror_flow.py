from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.actions.declaring import declare, declare_remaining
from jurydesk.actions.handing_in import hand_in, handed_in
from jurydesk.actions.marking import give, progress_rows
from jurydesk.domain.assessment import MarkState, Progress
from jurydesk.domain.conflict import Access
from jurydesk.gui.declare.conflict import ConflictDialog
from jurydesk.gui.declare.model import Stand
from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.marking.model import Order, Show, arranged
from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.parts.buttons import Answers
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.rows import picture

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def answers(screen, number):
    return screen.table.indexWidget(screen.model.index(number, 2)).findChild(Answers)


def states(desk):
    return {row.proposal: row.access for row in progress_rows(desk)}


def test_declaring_takes_a_click_each_and_one_to_declare(qtbot, opened, settled, seat_at, sample):
    seat = seat_at(sample.juror(1))
    screen = opened(DeclareScreen(seat))
    assert [row[0] for row in picture(screen.model)] == ["01 Photonik Kiel", "02 Leichtbau Süd", "03 Hafen 4.0"]
    assert not screen.act.isEnabled()
    qtbot.mouseClick(answers(screen, 0).button("no conflict"), LEFT)
    assert screen.model.rows[0].stand is Stand.CHOSEN
    assert states(seat.desk)["01"] is Access.UNDECLARED
    qtbot.mouseClick(screen.rest, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    settled()
    assert set(states(seat.desk).values()) == {Access.OPEN}
    assert answers(screen, 0).value == "no conflict"
    assert not screen.rest.isVisible()


def test_tab_goes_from_answer_to_answer_and_then_to_the_foot(qtbot, opened, seat_at, sample):
    screen = opened(DeclareScreen(seat_at(sample.juror(1))))
    screen.table.setFocus()
    wanted = [answers(screen, row).button(key) for row in range(3) for key in ("no conflict", "conflict")]
    for each in (*wanted, screen.rest):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each


def test_a_second_click_takes_a_choice_back(qtbot, opened, seat_at, sample):
    screen = opened(DeclareScreen(seat_at(sample.juror(1))))
    for _ in range(2):
        qtbot.mouseClick(answers(screen, 1).button("no conflict"), LEFT)
    assert screen.model.rows[1].stand is Stand.OPEN


def test_a_conflict_needs_category_and_statement(qtbot, opened, settled, seat_at, sample):
    seat = seat_at(sample.juror(1))
    screen = opened(DeclareScreen(seat))
    qtbot.mouseClick(answers(screen, 1).button("conflict"), LEFT)
    dialog = screen.findChild(ConflictDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.isVisible()
    qtbot.mouseClick(dialog.choice.buttons()[0], LEFT)
    qtbot.keyClicks(dialog.statement.edit, "I wrote the proposal")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert states(seat.desk)["02"] is Access.RECUSED
    assert "own involvement" in answers(screen, 1).button("conflict").text()
    assert screen.model.rows[1].statement == "I wrote the proposal"


def test_a_known_conflict_cannot_be_answered(opened, seat_at, sample):
    screen = opened(DeclareScreen(seat_at(sample.juror(2))))
    known = [row.stand for row in screen.model.rows]
    assert known == [Stand.OPEN, Stand.OPEN, Stand.KNOWN]
    assert not answers(screen, 2).isEnabled()


def test_changing_an_answer_needs_a_reason(qtbot, opened, settled, seat_at, sample):
    seat = seat_at(sample.juror(1))
    screen = opened(DeclareScreen(seat))
    qtbot.mouseClick(screen.rest, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    settled()
    qtbot.mouseClick(answers(screen, 0).button("conflict"), LEFT)
    dialog = screen.findChild(ConflictDialog)
    qtbot.mouseClick(dialog.choice.buttons()[1], LEFT)
    qtbot.keyClicks(dialog.statement.edit, "my sister works there")
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.reason.edit, "learned of it today")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert states(seat.desk)["01"] is Access.RECUSED


@pytest.fixture
def declared(seat_at, sample, at):
    """Juror 1 at a desk where every answer is "no conflict"."""
    seat = seat_at(sample.juror(1))
    declare_remaining(seat.desk, at=at)
    return seat


@pytest.fixture
def marking(opened, settled, declared):
    screen = opened(MarkingScreen(declared))
    settled()
    return screen


def test_marks_are_typed_and_kept_at_once(qtbot, marking, settled):
    sheet = marking.side.sheet
    assert marking.side.title.text() == "Photonik Kiel"
    sheet.focus_first()
    qtbot.keyClicks(sheet.cards["quality"].row.focusWidget(), "8")
    settled()
    desk = marking._seat.desk
    row = next(row for row in progress_rows(desk) if row.proposal == "01")
    assert (row.progress, row.marked) == (Progress.BEGUN, 1)
    assert sheet._total.text() == "8.00"
    assert "so far" in sheet._so_far.text()
    assert next(line[0] for line in picture(marking.list.model)) == "01 Photonik Kiel"


def test_nothing_but_the_screen_itself_becomes_a_window(qtbot, marking):
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [marking]
    assert marking.isActiveWindow()


def test_comments_are_kept_before_another_proposal_opens(qtbot, marking, settled):
    sheet = marking.side.sheet
    qtbot.keyClicks(sheet.cards["benefit"].comment.edit, "Well argued")
    assert marking.drafts.pending
    qtbot.keyClick(sheet.cards["benefit"].comment.edit, Qt.Key.Key_Return, CONTROL)
    settled()
    assert marking.side.title.text() == "Leichtbau Süd"
    assert sheet.cards["benefit"].comment.text() == ""
    with marking._seat.desk.read() as queries:
        assert queries.draft(1, "01").comments["benefit"] == "Well argued"
    marking.list.table.choose(0)
    settled()
    assert sheet.cards["benefit"].comment.text() == "Well argued"


def test_what_is_typed_is_never_overwritten_by_what_is_kept(qtbot, marking, settled):
    card = marking.side.sheet.cards["benefit"]
    qtbot.mouseClick(marking.side.sheet.cards["quality"].row.buttons()[5], LEFT)
    qtbot.keyClicks(card.comment.edit, "typed while the mark is saved")
    settled()
    assert card.comment.text() == "typed while the mark is saved"


def test_cannot_assess_is_kept_as_a_state_of_its_own(qtbot, marking, settled):
    qtbot.mouseClick(marking.side.sheet.cards["quality"].row.toggle(), LEFT)
    settled()
    with marking._seat.desk.read() as queries:
        assert queries.draft(1, "01").mark("quality").state is MarkState.CANNOT_ASSESS


def test_what_is_missing_is_said_in_words(qtbot, marking):
    card = marking.side.sheet.cards["quality"]
    assert card._lacking.text() == "mark missing"
    qtbot.mouseClick(card.row.buttons()[3], LEFT)
    assert card._lacking.text() == ""


def test_with_nothing_open_the_way_leads_to_the_hand_in(qtbot, marking, settled):
    for number in range(3):
        marking.list.table.choose(number)
        settled()
        for card in marking.side.sheet.cards.values():
            qtbot.mouseClick(card.row.buttons()[7], LEFT)
    settled()
    assert {row.progress for row in progress_rows(marking._seat.desk)} == {Progress.COMPLETE}
    assert marking.list.filters
    with qtbot.waitSignal(marking.go) as told:
        qtbot.mouseClick(marking.side.next, LEFT)
    assert told.args == ["hand in", None]


def test_the_list_filters_and_orders(qtbot, marking):
    rows = marking._rows
    assert [row.proposal for row in arranged(rows, Show.ALL, Order.NUMBER, 1)] == ["01", "02", "03"]
    mine = arranged(rows, Show.MINE, Order.NUMBER, 1)
    assert all(row.rapporteur for row in mine)
    first = arranged(rows, Show.ALL, Order.SHUFFLE, 1)
    assert first == arranged(tuple(reversed(rows)), Show.ALL, Order.SHUFFLE, 1)
    qtbot.mouseClick(marking.list.filters[Show.MINE], LEFT)
    assert marking.list.model.rows == mine


def test_the_open_proposal_comes_back_as_it_was_left(marking, opened, settled):
    marking.list.table.choose(2)
    settled()
    again = MarkingScreen(marking._seat)
    again.put_back(marking.place())
    opened(again)
    settled()
    assert again.side.title.text() == "Hafen 4.0"


def test_proposals_not_declared_stay_shut(opened, settled, seat_at, sample):
    screen = opened(MarkingScreen(seat_at(sample.juror(1))))
    screen.open_at("02")
    settled()
    assert not screen.side.sheet.isVisible()
    assert "Declare first" in screen.side._shut.words.text()


def test_a_proposal_that_is_open_shuts_when_a_conflict_is_declared(marking, settled, at):
    assert marking.side.sheet.isVisible()
    shown = []
    marking.proposal_opened.connect(shown.append)
    with marking._seat.desk.read() as queries:
        category = queries.rules().conflicts[0].id
    declare(marking._seat.desk, proposal="01", category=category, statement="x", reason="found out", at=at)
    marking.refresh()
    settled()
    assert shown == [None]
    assert not marking.side.sheet.isVisible()
    assert "recused" in marking.side._shut.words.text()


def test_the_proposal_in_front_asks_for_a_reason_as_soon_as_it_is_handed_in(marking, settled, at, tmp_path):
    give(marking._seat.desk, proposal="01", criterion="quality", text="7", at=at)
    hand_in(marking._seat.desk, path=tmp_path / "h.juryhandin", incomplete=True, at=at)
    settled()
    assert marking.side.change.isVisible()
    assert not marking.side.sheet.cards["quality"].row.buttons()[0].isEnabled()


def test_handing_in_writes_one_file_and_shows_its_fingerprint(opened, settled, declared, tmp_path):
    screen = opened(HandInScreen(declared))
    assert screen.act.isEnabled()
    assert "3 proposals are open" in screen.strip.words.text()
    screen.hand_in_to(tmp_path / "mine.juryhandin")
    settled()
    sent = handed_in(declared.desk)
    assert (tmp_path / "mine.juryhandin").is_file()
    assert [each.sequence for each in sent] == [1]
    texts = [label.text() for label in screen.sent.findChildren(QLabel)]
    assert any("version 1" in text for text in texts)
    told = "\n".join(label.text() for label in screen.findChild(ActDialog).findChildren(QLabel))
    assert "fingerprint" in told
    assert "because still open: 01, 02, 03" in told
    screen.findChild(ActDialog).accept()


def test_handing_in_waits_for_the_declarations_and_leads_there(qtbot, opened, seat_at, sample):
    screen = opened(HandInScreen(seat_at(sample.juror(1))))
    assert not screen.act.isEnabled()
    with qtbot.waitSignal(screen.go) as told:
        screen._jump(screen.model.rows[0])
    assert told.args == ["declare", "01"]


@pytest.fixture
def handed(declared, at, tmp_path):
    give(declared.desk, proposal="01", criterion="quality", text="7", at=at)
    hand_in(declared.desk, path=tmp_path / "h.juryhandin", incomplete=True, at=at)
    return declared


def test_a_change_after_the_hand_in_asks_for_a_reason(qtbot, opened, settled, handed):
    screen = opened(MarkingScreen(handed))
    settled()
    assert screen.side.change.isVisible()
    assert not screen.side.sheet.cards["quality"].row.buttons()[0].isEnabled()
    qtbot.keyClicks(screen.side._reason.edit, "read the annex again")
    qtbot.mouseClick(screen.side.change, LEFT)
    settled()
    assert screen.side.sheet.cards["quality"].row.buttons()[0].isEnabled()
    qtbot.mouseClick(screen.side.sheet.cards["quality"].row.buttons()[4], LEFT)
    settled()
    with handed.desk.read() as queries:
        assert queries.draft(1, "01").mark("quality").value == Decimal(4)


def test_what_the_hand_in_left_out_is_marked_without_a_reason_and_counts_as_changed(opened, settled, handed):
    screen = opened(MarkingScreen(handed))
    screen.open_at("02")
    settled()
    assert not screen.side.change.isVisible()
    screen.side.sheet.cards["quality"].row.buttons()[4].click()
    settled()
    summary = opened(HandInScreen(handed))
    texts = " ".join(label.text() for label in summary.sent.findChildren(QLabel))
    assert "changed since: 02" in texts
