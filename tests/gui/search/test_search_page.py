"""A juror searches all proposals at once: with keys only, with the mouse only, while texts are still being read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from jurydesk.actions.declaring import declare
from jurydesk.actions.page_words import Snippet
from jurydesk.actions.search import FoundRow, read_texts
from jurydesk.gui.search.model import ResultsModel
from jurydesk.gui.shell.reading import Landing
from jurydesk.store.queries import TextState

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 30_000


@pytest.fixture
def searching(to_read, seat):
    """The screen of reading and marking, with the search open in it."""

    def opened(*, read=True):
        if read:
            read_texts(seat.desk, at=seat.clock())
        screen = to_read(seat)
        screen.search()
        return screen

    return opened


def shown(screen):
    model = screen.found.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def found(qtbot, screen, words, pages):
    QTest.keyClicks(screen.found.field, words)
    qtbot.waitUntil(lambda: screen.found.told.text().startswith(f"{pages} page"), timeout=PATIENCE)


def row(proposal, page, text="the port of Kiel"):
    return FoundRow(proposal, f"Title {proposal}", "a" * 64, "Plan.pdf", page, Snippet(text, ((4, 8),)), ("port",))


def test_the_list_has_a_heading_for_each_proposal_that_cannot_be_chosen():
    model = ResultsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.show_rows([row("01", 2), row("01", 5), row("02", 1)])
    texts = [str(model.index(number).data()) for number in range(model.rowCount())]
    assert texts == ["01 Title 01", "the port of Kiel", "the port of Kiel", "02 Title 02", "the port of Kiel"]
    assert [bool(model.flags(model.index(number))) for number in range(5)] == [False, True, True, False, True]
    spoken = [str(model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)) for number in (0, 2)]
    assert spoken == ["01 Title 01, 2 pages", "01, Plan.pdf · page 5: the port of Kiel"]
    assert model.find(row("01", 5, "another sentence")) == 2
    assert model.find(row("09", 5)) == 1
    assert not model.show_rows([row("01", 2), row("01", 5), row("02", 1)])


def test_words_are_found_and_opened_by_keys_alone(qtbot, searching):
    screen = searching()
    page = screen.found
    assert page.field.hasFocus()
    found(qtbot, screen, "leichtbau", 1)
    assert shown(screen) == ["02 Leichtbau Süd", "Leichtbau Süd"]
    reader = screen.findChild(type(screen._reader))
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(page.results.hasFocus, timeout=PATIENCE)
    with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
        QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert screen._current == "02"
    assert screen._middle.currentWidget() is reader
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "1 of 1", timeout=PATIENCE)
    assert reader.canvas.finding.on(0)
    assert reader.find_bar.field.text() == "leichtbau"
    screen.search()
    assert page.results.hasFocus()
    QTest.keyClick(page.results, Qt.Key.Key_Escape)
    assert screen._middle.currentWidget() is reader


def sha256_of(seat, number):
    with seat.desk.read() as queries:
        return next(found.documents[0].sha256 for found in queries.proposals() if found.number == number)


def test_a_document_that_was_on_its_way_does_not_end_the_way_to_another(qtbot, searching, seat):
    screen, came = searching(), []
    screen.reading.land(Landing("02", sha256_of(seat, "02"), lambda: came.append("02")))
    screen._reader.opened.emit(1)  # of the first proposal, which was being opened all the while
    qtbot.waitUntil(lambda: came == ["02"], timeout=PATIENCE)


def test_who_goes_elsewhere_is_not_led_on_later(qtbot, searching, seat):
    screen, came = searching(), []
    screen.reading.land(Landing("02", sha256_of(seat, "02"), lambda: came.append("02")))
    qtbot.waitUntil(lambda: screen._current == "02", timeout=PATIENCE)
    screen.reading._under_way = True  # its proposal is there, its pages are not
    screen.reading._landing = Landing("02", sha256_of(seat, "02"), lambda: came.append("again"))
    for number in ("03", "02"):
        with qtbot.waitSignal(screen._reader.opened, timeout=PATIENCE):
            screen.open_at(number)
    assert "again" not in came


def test_words_are_opened_and_come_back_to_by_the_mouse_alone(qtbot, searching):
    screen = searching()
    found(qtbot, screen, "hafen", 1)
    results = screen.found.results
    place = results.visualRect(results.model().index(1, 0)).center()
    qtbot.mouseClick(results.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(screen._reader.opened, timeout=PATIENCE):
        qtbot.mouseDClick(results.viewport(), LEFT, pos=place)
    assert screen._current == "03"
    qtbot.mouseClick(screen._reader.find_bar.results, LEFT)
    assert screen._middle.currentWidget() is screen.found
    assert shown(screen)[0] == "03 Hafen 4.0"


def test_a_page_of_the_open_document_is_shown_without_opening_it_again(qtbot, searching):
    screen = searching()
    qtbot.waitUntil(lambda: screen._reader.canvas.pages == 1, timeout=PATIENCE)
    found(qtbot, screen, "photonik", 1)
    opened = []
    screen._reader.opened.connect(opened.append)
    screen.found.results.choose(1)
    screen.found.results.setFocus()
    QTest.keyClick(screen.found.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen._reader.find_bar.count.text() == "1 of 1", timeout=PATIENCE)
    assert opened == []


def test_a_conflict_takes_a_proposal_out_of_what_was_found(qtbot, searching, seat, settled):
    refused = []
    screen = searching()
    found(qtbot, screen, "e", 3)
    seat.act(
        lambda desk, at: declare(desk, proposal="02", category=_category(desk), statement="x", reason="now", at=at),
        failed=refused.append,
    )
    settled()
    assert refused == []
    qtbot.waitUntil(lambda: screen.found.told.text().startswith("2 pages"), timeout=PATIENCE)
    assert not [text for text in shown(screen) if text.startswith("02")]


def _category(desk):
    with desk.read() as queries:
        return queries.rules().conflicts[0].id


def test_while_texts_are_read_it_is_said_and_what_comes_appears(qtbot, searching, settled):
    screen = searching(read=False)
    QTest.keyClicks(screen.found.field, "hafen")
    qtbot.waitUntil(lambda: screen.found.told.text().startswith("1 page"), timeout=PATIENCE)
    settled()
    assert not screen.found.reading.isVisible()
    screen.found.show_reading(3, 14)
    assert "3 of 14" in screen.found.reading.words.text()
    screen.found.show_reading(14, 14)
    assert not screen.found.reading.isVisible()


def test_what_cannot_be_searched_is_named(qtbot, searching, seat, at):
    with seat.desk.read() as queries:
        one, two = (queries.proposal(number).documents[0].sha256 for number in ("01", "02"))
    screen = searching()
    with seat.desk.unit(at) as unit:
        unit.keep_text(one, TextState.LOCKED, [])
        unit.keep_text(two, TextState.READ, ["", ""])
    QTest.keyClicks(screen.found.field, "hafen")
    qtbot.waitUntil(screen.found.unsearched.isVisible, timeout=PATIENCE)
    said = screen.found.unsearched.text().splitlines()
    assert said == [
        "Protected by a password or damaged, so searched only by Ctrl+F once open: Photonik Kiel.pdf",
        "Pages without letters, so not searched: Leichtbau Süd.pdf",
    ]


def test_nothing_found_and_nothing_asked_are_sentences(qtbot, searching):
    screen = searching()
    assert "Type what you look for" in screen.found.empty.text()
    QTest.keyClicks(screen.found.field, "zeppelin")
    qtbot.waitUntil(lambda: "Nothing found" in screen.found.empty.text(), timeout=PATIENCE)
    assert not screen.found.results.isVisible()
