from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from jurydesk.actions.declaring import declare
from jurydesk.actions.handing_in import hand_in
from jurydesk.actions.marking import set_mark
from jurydesk.domain.assessment import MISSING, MarkState, marked
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.my_marks.model import MarksModel
from jurydesk.gui.my_marks.view import MyMarksScreen
from jurydesk.gui.parts.histogram import Counts, Histogram
from jurydesk.gui.parts.rows import Role, picture

LEFT = Qt.MouseButton.LeftButton
QUALITY, BENEFIT = 1, 2


@pytest.fixture
def seat(seat_at, sample, marks_for, at):
    made = seat_at(sample.juror(1))
    marks_for(made.desk, 6)
    set_mark(made.desk, proposal="02", criterion="quality", mark=marked(9), at=at)
    set_mark(made.desk, proposal="03", criterion="benefit", mark=MISSING, at=at)
    return made


@pytest.fixture
def screen(opened, seat):
    return opened(MyMarksScreen(seat))


def type_into(qtbot, screen, row, column, keys):
    screen.table.setFocus()
    screen.table.setCurrentIndex(screen.model.index(row, column))
    qtbot.keyClicks(screen.table, keys[0])
    editor = screen.table.viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, keys[1:])
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def draft(screen, number):
    with screen._seat.desk.read() as queries:
        return queries.draft(1, number)


def test_the_model_is_a_sound_one(qtmodeltester):
    model = MarksModel()
    qtmodeltester.check(model)


def test_a_filled_model_is_a_sound_one(qtmodeltester, screen):
    qtmodeltester.check(screen.model)


def test_one_table_of_all_proposals_by_criteria(screen):
    rows = picture(screen.model)
    assert [row[0] for row in rows] == ["01 Photonik Kiel", "02 Leichtbau Süd", "03 Hafen 4.0"]
    assert rows[1][1:4] == ["9", "6", "6"]
    assert rows[2][BENEFIT] == ""
    assert rows[0][4] == "6.00"
    assert rows[2][5] == ""
    assert "1 proposal to go" in screen._said.text()
    assert screen.model.index(2, BENEFIT).data(Qt.ItemDataRole.AccessibleTextRole) == "mark missing"


def test_the_charts_say_how_the_marks_lie(screen):
    chart = screen.charts.charts[0]
    assert dict(chart.counts.marks)["6"] == 2
    assert chart.counts.spoken() == "2 times 6, 1 times 9"
    assert "mean 7.0" in screen.charts.words[0].text()
    assert 0 < chart.counts.mean < 1


def test_a_mark_is_typed_into_its_cell_and_kept(qtbot, screen, settled):
    type_into(qtbot, screen, 2, BENEFIT, "10")
    settled()
    assert draft(screen, "03").mark("benefit").value == Decimal(10)
    assert picture(screen.model)[2][BENEFIT] == "10"
    assert dict(screen.charts.charts[1].counts.marks)["10"] == 1


def test_delete_takes_a_mark_back(qtbot, screen, settled):
    screen.table.setCurrentIndex(screen.model.index(0, QUALITY))
    qtbot.keyClick(screen.table, Qt.Key.Key_Delete)
    settled()
    assert draft(screen, "01").mark("quality").state is MarkState.MISSING


def test_what_is_no_mark_is_refused_where_it_is_typed(qtbot, screen, settled):
    type_into(qtbot, screen, 0, QUALITY, "77")
    settled()
    assert "“77” is not a mark" in screen.strip.words.text()
    assert screen.strip.isVisible()
    assert draft(screen, "01").mark("quality").value == Decimal(6)
    type_into(qtbot, screen, 0, QUALITY, "7")
    settled()
    assert not screen.strip.isVisible()


def test_a_click_on_a_head_sorts_and_a_changed_mark_does_not_move_its_row(qtbot, screen, settled):
    screen.sort_by(QUALITY)
    assert [row.proposal for row in screen.model.rows] == ["02", "01", "03"]
    type_into(qtbot, screen, 2, QUALITY, "8")
    settled()
    assert [row.proposal for row in screen.model.rows] == ["02", "01", "03"]
    screen.sort_by(QUALITY)
    assert [row.proposal for row in screen.model.rows] == ["01", "03", "02"]
    screen.sort_by(4)
    assert [row.proposal for row in screen.model.rows][-1] == "01"
    again = MyMarksScreen(screen._seat)
    again.put_back(screen.place())
    assert again.place() == screen.place()


def test_what_is_shut_takes_no_marks(screen, settled, at, seat):
    with seat.desk.read() as queries:
        category = queries.rules().conflicts[0].id
    seat.act(
        lambda desk, moment: declare(
            desk, proposal="01", category=category, statement="x", reason="found out", at=moment
        )
    )
    settled()
    index = screen.model.index(0, QUALITY)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert index.data() == ""
    assert [badge.text for badge in screen.model.index(0, 6).data(Role.BADGES)] == ["recused"]


def test_after_a_hand_in_the_reason_is_asked_for_first(qtbot, screen, settled, at, tmp_path):
    hand_in(screen._seat.desk, path=tmp_path / "h.juryhandin", incomplete=True, at=at)
    type_into(qtbot, screen, 0, QUALITY, "2")
    settled()
    assert "give the reason" in screen.strip.words.text()
    with qtbot.waitSignal(screen.go) as told:
        qtbot.mouseClick(screen.to_sheet, LEFT)
    assert told.args == ["read", screen.model.rows[0].proposal]


def test_enter_on_a_title_opens_the_proposal(qtbot, screen):
    screen.table.setFocus()
    screen.table.setCurrentIndex(screen.model.index(1, 0))
    with qtbot.waitSignal(screen.go) as told:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert told.args == ["read", "02"]
    with qtbot.waitSignal(screen.go) as told:
        qtbot.mouseClick(screen.act, LEFT)
    assert told.args == ["hand in", None]


def test_a_histogram_without_marks_draws_nothing(show):
    shown = show(Histogram("Quality"), 200, 100)
    shown.show_counts(Counts((("1", 0), ("2", 0))))
    assert shown.counts.spoken() == ""
    assert not shown.grab().isNull()


def test_the_marks_are_printed_for_the_meeting(screen, qtbot, tmp_path):
    screen.print_to(tmp_path / "marks.pdf")
    qtbot.waitUntil(lambda: not screen._seat.work.busy, timeout=30_000)
    assert (tmp_path / "marks.pdf").read_bytes().startswith(b"%PDF")


@pytest.fixture
def handed(seat, at, tmp_path):
    hand_in(seat.desk, path=tmp_path / "h.juryhandin", incomplete=True, at=at)
    return seat


def test_the_receipt_is_printed_from_the_hand_in(show, settled, handed, qtbot, tmp_path):
    seat = handed
    screen = show(HandInScreen(seat), 1280, 800)
    screen.refresh()
    settled()
    assert [each.text() for each in screen.sent.findChildren(QPushButton)] == ["Copy", "Receipt…"]
    screen.print_receipt_to(tmp_path / "receipt.pdf")
    qtbot.waitUntil(lambda: not seat.work.busy, timeout=30_000)
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
