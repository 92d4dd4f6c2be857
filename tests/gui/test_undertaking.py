from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jurydesk.actions import search
from jurydesk.actions.declaring import declare, declare_remaining
from jurydesk.actions.undertaking import undertake, undertaken_at
from jurydesk.gui.shell.reading import ReadingPlace
from jurydesk.gui.undertaking.view import UndertakingPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def seat(seat_at, sample, at):
    made = seat_at(sample.juror(1))
    declare_remaining(made.desk, at=at)
    return made


def place_of(screen):
    return screen.findChild(ReadingPlace)


def test_the_first_document_waits_for_the_undertaking(qtbot, to_read, settled, seat):
    screen = to_read(seat)
    place = place_of(screen)
    page = place.undertaking
    assert place.currentWidget() is page
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Undertaking of confidentiality" in said
    assert "Data protection notice" in said
    assert "Cluster International" in said
    with qtbot.waitSignal(place.reader.opened, timeout=20_000):
        qtbot.mouseClick(page.act, LEFT)
    settled()
    assert place.currentWidget() is place.reader
    with seat.desk.read() as queries:
        assert undertaken_at(queries) is not None


def test_once_accepted_it_is_not_asked_again(qtbot, to_read, seat, at):
    undertake(seat.desk, language="en", at=at)
    screen = to_read(seat)
    place = place_of(screen)
    assert place.currentWidget() is place.reader
    qtbot.waitUntil(place.reader.canvas.isEnabled, timeout=20_000)


def test_opened_documents_are_read_for_the_search_in_the_background(qtbot, to_read, settled, seat, at):
    undertake(seat.desk, language="en", at=at)
    to_read(seat)
    qtbot.waitUntil(lambda: not seat.work.busy, timeout=30_000)
    assert [row.proposal for row in search.search(seat.desk, text="photonik").rows] == ["01"]


def test_a_conflict_found_out_later_shuts_the_documents_again(qtbot, to_read, settled, seat, at):
    undertake(seat.desk, language="en", at=at)
    screen = to_read(seat)
    qtbot.waitUntil(lambda: not seat.work.busy, timeout=30_000)

    with seat.desk.read() as queries:
        category = queries.rules().conflicts[0].id

    def found_out(desk, moment):
        declare(desk, proposal="01", category=category, statement="x", reason="found out", at=moment)

    seat.act(found_out)
    settled()
    assert search.search(seat.desk, text="photonik").rows == ()
    screen.open_at("02")
    screen.open_at("01")
    settled()
    assert not screen.side.sheet.isVisible()


def test_the_page_shows_its_texts_anew(qtbot):
    page = UndertakingPage()
    qtbot.addWidget(page)
    page.show_notices(())
    with qtbot.waitSignal(page.accepted):
        page.act.click()
