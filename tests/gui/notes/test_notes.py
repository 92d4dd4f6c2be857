"""A juror highlights and notes: by keys, by mouse, and no word is lost when the desk is left and opened again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu

from jurydesk.actions.notes import NoteRow, add_note, note_rows
from jurydesk.domain.notes import Area, Note
from jurydesk.gui.notes.list import NotesList, lines
from jurydesk.render.client import Box

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE = 30_000


@pytest.fixture
def reading(to_read, qtbot):
    """Opens the screen of reading and marking, with the first document open in it."""

    def opened(seat):
        screen = to_read(seat)
        qtbot.waitUntil(lambda: screen._reader.canvas.pages == 1, timeout=PATIENCE)
        return screen

    return opened


def marked(qtbot, screen):
    """All text of the page is marked by the key for it."""
    canvas = screen._reader.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: canvas.selecting.any, timeout=PATIENCE)
    return canvas


def kept(desk):
    return [(row.note.page, row.note.quote, row.note.text) for row in note_rows(desk)]


def sign_place(canvas, number):
    """Where the sign of a mark lies in the window."""
    seen = canvas._seen()
    signs = canvas.marks.signs(canvas._layout.frames[0], seen)
    (place,) = [place for mark, place in signs if mark.number == number]
    return (place.center() - seen.topLeft()).toPoint()


def test_words_are_highlighted_by_keys_and_stand_on_the_page(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas = marked(qtbot, screen)
    before = canvas.viewport().grab().toImage()
    QTest.keyClick(canvas, Qt.Key.Key_H, CONTROL)
    settled()
    assert kept(seat.desk) == [(1, "Photonik Kiel", "")]
    assert not canvas.selecting.any
    assert canvas.marks.boxes(0)
    assert canvas.viewport().grab().toImage() != before
    assert not screen.noting.card.isVisible()


def test_a_note_on_the_page_is_written_by_keys_alone_and_saved_while_it_is_typed(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas, card = screen._reader.canvas, screen.noting.card
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_N, CONTROL)
    assert card.edit.hasFocus()
    assert kept(seat.desk) == []
    QTest.keyClicks(card.edit, "ask for the letter")
    qtbot.waitUntil(lambda: kept(seat.desk) == [(1, "", "ask for the letter")], timeout=PATIENCE)
    QTest.keyClicks(card.edit, " of intent")
    QTest.keyClick(card.edit, Qt.Key.Key_Escape)
    settled()
    assert kept(seat.desk) == [(1, "", "ask for the letter of intent")]
    assert canvas.hasFocus()
    assert not card.isVisible()


def test_typing_is_saved_when_the_field_or_the_desk_is_left(qtbot, reading, settled, seat):
    screen = reading(seat)
    screen._reader.own.note()
    QTest.keyClicks(screen.noting.card.edit, "one")
    screen._reader.canvas.setFocus()
    settled()
    assert kept(seat.desk) == [(1, "", "one")]
    screen.noting.card.write_here()
    QTest.keyClicks(screen.noting.card.edit, " two")
    screen.flush()
    settled()
    assert kept(seat.desk) == [(1, "", "one two")]


def test_another_proposal_keeps_what_was_typed_on_the_one_before(qtbot, reading, settled, seat):
    screen = reading(seat)
    screen._reader.own.note()
    QTest.keyClicks(screen.noting.card.edit, "one")
    with qtbot.waitSignal(screen._reader.opened, timeout=PATIENCE):
        screen.open_at("02")
    settled()
    assert [(row.proposal, row.note.text) for row in note_rows(seat.desk)] == [("01", "one")]
    assert not screen.noting.card.isVisible()
    assert screen.noting.list.model.rows == ()


def test_a_note_emptied_and_typed_again_is_one_note(qtbot, reading, settled, seat):
    screen = reading(seat)
    edit = screen.noting.card.edit
    screen._reader.own.note()
    for words in ("first", "", "second"):
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, words)
        screen.flush()
        settled()
    assert kept(seat.desk) == [(1, "", "second")]


def test_the_sign_in_the_margin_opens_the_note_with_the_mouse(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas, card = marked(qtbot, screen), screen.noting.card
    qtbot.mouseClick(screen._reader.bar.note_button, LEFT)
    QTest.keyClicks(card.edit, "strong")
    qtbot.mouseClick(card._close, LEFT)
    settled()
    (row,) = note_rows(seat.desk)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=sign_place(canvas, row.note.number))
    assert card.isVisible()
    assert card.edit.toPlainText() == "strong"
    assert card.edit.hasFocus()


def test_a_deleted_note_can_be_brought_back(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas, card = marked(qtbot, screen), screen.noting.card
    screen._reader.own.note()
    QTest.keyClicks(card.edit, "strong")
    qtbot.mouseClick(card.delete, LEFT)
    settled()
    assert kept(seat.desk) == []
    assert not canvas.marks.boxes(0)
    qtbot.mouseClick(card.undo, LEFT)
    settled()
    assert kept(seat.desk) == [(1, "Photonik Kiel", "strong")]
    assert canvas.marks.boxes(0)


def test_the_list_leads_to_notes_by_keys_and_deletes_them(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas = marked(qtbot, screen)
    screen._reader.own.highlight()
    settled()
    QTest.keyClick(canvas, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    table = screen.noting.list.table
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert screen.noting.card.isVisible()
    assert canvas.marks.chosen(0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settled()
    assert kept(seat.desk) == []
    assert screen.noting.card.undo.isVisible()
    QTest.keyClick(screen.noting.list.begin, Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)


def test_the_menu_on_a_highlight_opens_and_deletes_it(qtbot, reading, settled, seat):
    screen = reading(seat)
    canvas = marked(qtbot, screen)
    screen._reader.own.highlight()
    settled()
    (row,) = note_rows(seat.desk)
    canvas.menu_wanted.emit(sign_place(canvas, row.note.number))
    menu = canvas.findChild(QMenu, "reader-menu")
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[-2:] == ["Open this note", "Delete this highlight"]
    menu.actions()[-1].trigger()
    menu.close()
    settled()
    assert kept(seat.desk) == []


def test_notes_come_back_when_the_desk_is_opened_again(qtbot, reading, settled, seat_at, seat):
    screen = reading(seat)
    marked(qtbot, screen)
    screen._reader.own.note()
    QTest.keyClicks(screen.noting.card.edit, "strong")
    screen.flush()
    settled()
    screen.hide()
    seat.desk.close()
    again = reading(seat_at(seat.desk.path))
    qtbot.waitUntil(lambda: bool(again._reader.canvas.marks.boxes(0)), timeout=PATIENCE)
    assert [line.words for line in again.noting.list.model.rows] == ["strong"]


@pytest.mark.parametrize("turn", range(4))
def test_turned_and_zoomed_pages_keep_highlights_and_signs_in_place(reading, seat, at, turn):
    with seat.desk.read() as queries:
        (document,) = queries.proposal("01").documents
    areas = (Area(7200, 6000, 12000, 1400),)
    number = add_note(seat.desk, proposal="01", document=document.sha256, page=1, areas=areas, text="x", at=at)
    screen = reading(seat)
    canvas = screen._reader.canvas
    canvas.set_turn(turn)
    canvas.set_zoom(0.5)
    frame = canvas._layout.frames[0]
    there = frame.to_canvas(Box(72, 60, 120, 14)).center()
    assert canvas.marks.at(frame, canvas._seen(), there).number == number
    place = sign_place(canvas, number)
    assert canvas.sign_at(QPointF(place)).number == number
    assert canvas.viewport().rect().contains(place)


def test_signs_of_notes_at_one_height_stand_below_each_other(reading, seat, at):
    with seat.desk.read() as queries:
        (document,) = queries.proposal("01").documents
    for _ in range(3):
        add_note(seat.desk, proposal="01", document=document.sha256, page=1, text="x", at=at)
    canvas = reading(seat)._reader.canvas
    places = [place for _mark, place in canvas.marks.signs(canvas._layout.frames[0], canvas._seen())]
    assert not any(one.intersects(two) for one in places for two in places if one is not two)
    assert canvas.mark_at(QPointF(5, 5)) is None


def test_notes_in_several_documents_stand_under_their_names(qtbot, at):
    def row(number, document, text):
        note = Note(document * 64, 2, (), "quoted", text, at, at, number)
        return NoteRow("01", "Title", f"{document}.pdf", note)

    rows = [row(1, "a", "one"), row(2, "a", ""), row(3, "b", "three")]
    found = [(line.number, line.name if line.heading else line.words or line.quote) for line in lines(rows)]
    assert found == [(0, "a.pdf"), (1, "one"), (2, "quoted"), (0, "b.pdf"), (3, "three")]
    assert [line.number for line in lines(rows[:2])] == [1, 2]
    listed = NotesList()
    qtbot.addWidget(listed)
    QAbstractItemModelTester(listed.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    listed.show_rows(rows)
    assert listed.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "one, note · page 2"
