"""Answers for many rows at once: only for what was before the eyes, by keys alone, and never lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from jurydesk.actions import declaring
from jurydesk.domain.panel import Assignment
from jurydesk.domain.proposal import Person
from jurydesk.errors import DeskError
from jurydesk.gui.declare import asking
from jurydesk.gui.declare.behind import BehindDialog
from jurydesk.gui.declare.conflict import ConflictDialog
from jurydesk.gui.declare.model import Stand
from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.parts.cells import height_of
from jurydesk.gui.parts.rows import Role
from jurydesk.gui.shell.keys import KeysDialog
from jurydesk.words import phrase
from tests.gui.on_screen import words

LEFT = Qt.MouseButton.LeftButton
MANY = 24


@pytest.fixture
def long_pack(seat_at, sample, at):
    """Juror 1 with more proposals than the window shows at once."""
    seat = seat_at(sample.juror(1))
    with seat.desk.unit(at) as unit:
        found = unit.queries.proposal("01")
        for number in range(4, MANY + 1):
            unit.put_proposal(replace(found, number=f"{number:02d}", title=f"Proposal {number}"))
        unit.put_assignments([Assignment(1, f"{number:02d}") for number in range(1, MANY + 1)])
    return seat


@pytest.fixture
def screen(opened, long_pack):
    return opened(DeclareScreen(long_pack))


def stands(screen):
    return [row.stand for row in screen.model.rows]


def test_only_what_was_shown_is_answered_together(qtbot, screen, settled):
    qtbot.waitUntil(lambda: "shown" in screen.rest.text())
    assert "not shown yet" in screen._hint.text()
    qtbot.mouseClick(screen.rest, LEFT)
    first = stands(screen).count(Stand.CHOSEN)
    assert 0 < first < MANY
    assert stands(screen)[:first] == [Stand.CHOSEN] * first
    while screen.rest.isVisible():
        before = stands(screen).count(Stand.CHOSEN)
        QApplication.processEvents()
        qtbot.mouseClick(screen.rest, LEFT)
        assert stands(screen).count(Stand.CHOSEN) > before
    assert screen.act.hasFocus()
    QTest.keyClick(screen.act, Qt.Key.Key_Return)
    settled()
    assert set(stands(screen)) == {Stand.NO_CONFLICT}


def test_a_row_reached_by_tab_is_shown(qtbot, screen):
    screen.table.setFocus()
    for _ in range(2 * MANY - 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    number = screen.table.currentIndex().row()
    assert number == MANY - 1
    top = screen.table.rowViewportPosition(number)
    assert 0 <= top <= screen.table.viewport().height() - screen.table.rowHeight(number)


def test_nothing_moves_under_a_pressed_mouse(qtbot, screen):
    table = screen.table
    half = next(
        number
        for number in range(MANY)
        if table.rowViewportPosition(number) + table.rowHeight(number) > table.viewport().height()
    )
    before = table.verticalScrollBar().value()
    qtbot.mousePress(screen._cell(half).answers.button("no conflict"), LEFT)
    assert table.verticalScrollBar().value() == before


def test_digits_answer_for_the_chosen_row(qtbot, screen):
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    QTest.keyClick(screen.table, Qt.Key.Key_1)
    assert screen.model.rows[screen.table.currentIndex().row()].stand is Stand.CHOSEN
    QTest.keyClick(screen.table, Qt.Key.Key_2)
    assert screen.findChild(ConflictDialog).isVisible()
    assert "1, 2, 3" in dict(screen.keys())


def test_what_is_chosen_looks_otherwise_than_what_is_declared_and_comes_back(qtbot, opened, screen, long_pack):
    cell = screen._cell(0)
    qtbot.mouseClick(cell.answers.button("no conflict"), LEFT)
    assert cell.answers.button("no conflict").property("tone") == "blue"
    again = DeclareScreen(long_pack)
    again.put_back(screen.place())
    opened(again)
    assert stands(again)[0] is Stand.CHOSEN
    qtbot.mouseClick(again.act, LEFT)
    qtbot.waitUntil(lambda: stands(again)[0] is Stand.NO_CONFLICT)
    assert again._cell(0).answers.button("no conflict").property("tone") == "green"


def test_a_refused_answer_stays_in_its_dialog(qtbot, screen, settled, monkeypatch):
    def full(*_a, **_k):
        raise DeskError(phrase("t", "The disk is full."), phrase("t", "Make room."))

    qtbot.mouseClick(screen._cell(0).answers.button("conflict"), LEFT)
    dialog = screen.findChild(ConflictDialog)
    qtbot.mouseClick(dialog.choice.buttons()[0], LEFT)
    qtbot.keyClicks(dialog.statement.edit, "I wrote it")
    monkeypatch.setattr(asking, "declare", full)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.isVisible()
    assert "The disk is full." in dialog._refusal.text()
    assert dialog.statement.text() == "I wrote it"
    monkeypatch.setattr(asking, "declare", declaring.declare)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert stands(screen)[0] is Stand.CONFLICT


def test_every_hint_is_read_whole(opened, long_pack, at):
    with long_pack.desk.unit(at) as unit:
        long = "Werft und Hafenbetriebe der nördlichen Küstenländer mit angeschlossenen Forschungsinstituten"
        unit.put_juror(replace(unit.queries.juror(1), organisation=f"{long} GmbH"))
        found = unit.queries.proposal("02")
        partners = (replace(found.partners[0], name=long), replace(found.partners[0], name=f"{long} e. V."))
        unit.put_proposal(replace(found, partners=partners, applicant=long))
    screen = opened(DeclareScreen(long_pack))
    assert len(screen.model.rows[1].hints) > 1
    cell, font = screen.model.index(1, 1), screen.table.font()
    assert height_of(cell, font, 300) > height_of(cell, font, 900) > height_of(screen.model.index(0, 1), font, 900)


def test_everybody_behind_a_proposal_is_named_and_shown_by_enter(screen, long_pack, settled, at):
    with long_pack.desk.unit(at) as unit:
        found = unit.queries.proposal("01")
        people = (Person("Dr. Jo Kai", found.applicant), Person("Mo Reling", "Werft Nord"))
        unit.put_proposal(replace(found, persons=people))
    screen.refresh()
    settled()
    assert screen.model.index(0, 1).data(Role.SECOND) == "Dr. Jo Kai, Mo Reling (Werft Nord)"
    screen.table.setFocus()
    screen.table.choose(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    dialog = screen.findChild(BehindDialog)
    assert {"Mo Reling (Werft Nord)", "Port", "France"} <= set(words(dialog).splitlines())


def test_long_lists_of_keys_are_scrolled_with_the_keyboard(show):
    dialog = show(KeysDialog([(f"F{number}", "does something") for number in range(1, 40)], [("F1", "keys")]))
    area = dialog.findChild(QScrollArea)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
