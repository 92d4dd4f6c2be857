from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from jurydesk.actions.declaring import declaration_rows
from jurydesk.domain.conflict import Access
from jurydesk.gui.declare.conflict import ConflictDialog
from jurydesk.gui.declare.dismissing import DismissDialog
from jurydesk.gui.declare.model import Stand
from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.parts.buttons import Answers
from jurydesk.gui.parts.rows import Role

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hinted(seat_at, sample, at):
    """Juror 1 works for "Port", which is a partner of proposal 02 alone."""
    seat = seat_at(sample.juror(1))
    with seat.desk.unit(at) as unit:
        unit.put_juror(replace(unit.queries.juror(1), organisation="Port Kiel GmbH"))
        for number, partner in (("01", "Werft Nord"), ("02", "Port Kiel"), ("03", "Kai Süd")):
            found = unit.queries.proposal(number)
            unit.put_proposal(replace(found, partners=(replace(found.partners[0], name=partner),)))
    return seat


@pytest.fixture
def screen(opened, hinted):
    return opened(DeclareScreen(hinted))


def cell(screen, number):
    return screen.table.indexWidget(screen.model.index(number, 2))


def dismiss_button(screen, number):
    return cell(screen, number).findChild(QPushButton, "dismiss")


def access_of(screen, number):
    return next(row.access for row in declaration_rows(screen._seat.desk) if row.proposal == number)


def test_the_row_says_why_and_needs_an_answer_of_its_own(screen):
    assert [row.stand for row in screen.model.rows] == [Stand.OPEN, Stand.HINTED, Stand.OPEN]
    index = screen.model.index(1, 1)
    assert index.data(Role.WARNING) == "Same organisation as yours: Port Kiel is a partner"
    assert "Same organisation" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert screen.strip.isVisible()
    assert dismiss_button(screen, 1).isVisible()
    assert not dismiss_button(screen, 0).isVisible()


def test_the_remaining_ones_leave_it_out(qtbot, screen, settled):
    assert "remaining 2" in screen.rest.text()
    qtbot.mouseClick(screen.rest, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    settled()
    assert [access_of(screen, number) for number in ("01", "02", "03")] == [
        Access.OPEN,
        Access.UNDECLARED,
        Access.OPEN,
    ]
    assert "an answer of their own" in screen._hint.text()


@pytest.mark.parametrize("way", ["not so", "no conflict"])
def test_it_is_dismissed_with_a_reason(qtbot, screen, settled, way):
    pressed = dismiss_button(screen, 1) if way == "not so" else cell(screen, 1).findChild(Answers).button("no conflict")
    qtbot.mouseClick(pressed, LEFT)
    dialog = screen.findChild(DismissDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.isVisible()
    assert access_of(screen, "02") is Access.UNDECLARED
    qtbot.keyClicks(dialog.reason.edit, "sold in 2019")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert access_of(screen, "02") is Access.OPEN
    assert not screen.strip.isVisible()
    assert not dismiss_button(screen, 1).isVisible()
    assert screen.model.index(1, 1).data(Role.WARNING) == ""
    with screen._seat.desk.read() as queries:
        assert [text.text for text in queries.fact_texts() if text.name == "hint_dismissed"] == ["sold in 2019"]


def test_it_is_confirmed_as_a_conflict(qtbot, screen, settled):
    qtbot.mouseClick(cell(screen, 1).findChild(Answers).button("conflict"), LEFT)
    dialog = screen.findChild(ConflictDialog)
    qtbot.mouseClick(dialog.choice.buttons()[0], LEFT)
    qtbot.keyClicks(dialog.statement.edit, "my employer")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert access_of(screen, "02") is Access.RECUSED
