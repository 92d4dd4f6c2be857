"""Searching all proposals and looking through many notes never block the main thread for 50 ms beyond its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.notes import add_note
from jurydesk.actions.undertaking import undertake
from jurydesk.domain.notes import Area
from jurydesk.gui.shell.juror import juror_stages
from jurydesk.store.queries import TextState
from tests.gui.reader.conftest import PATIENCE
from tests.gui.watchdog import MOST, played

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/schedstat").exists(), reason="only Linux tells how long a thread waited for a processor"
)
_WORDS = "Das Konsortium plant im zweiten Jahr die Überführung der Photonik in kleine Häfen und Betriebe. " * 30


@pytest.fixture
def full(seat_at, sample, at):
    """A desk with 150 pages of text to each document, and 200 notes in one of them."""
    seat = seat_at(sample.juror(1))
    declare_remaining(seat.desk, at=at)
    undertake(seat.desk, language="en", at=at)
    with seat.desk.read() as queries:
        digests = {found.number: found.documents[0].sha256 for found in queries.proposals()}
    for sha256 in digests.values():
        with seat.desk.unit(at) as unit:
            unit.keep_text(sha256, TextState.READ, [f"Seite {page}. {_WORDS}" for page in range(150)])
    for number in range(200):
        areas = (Area(7200, 5000 + 300 * number, 12000, 900),)
        add_note(seat.desk, proposal="01", document=digests["01"], page=1, areas=areas, text=f"note {number}", at=at)
    return seat


@pytest.fixture
def screen(full, show, work, qtbot):
    made = juror_stages(full)["read"]()
    work.changed.connect(lambda changes: changes.touch(*made.concerns) and made.refresh())
    show(made, 1280, 800)
    made.refresh()
    qtbot.waitUntil(lambda: made._reader.canvas.pages == 1 and not work.busy, timeout=PATIENCE)
    yield made
    made.put_away()


def test_searching_leaves_the_window_free(screen, qtbot, worst_block):
    page = screen.found

    def play():
        page.field.clear()
        acts = [screen.search]
        acts += [lambda letter=letter: QTest.keyClicks(page.field, letter) for letter in "photonik hafen"]
        played(qtbot, acts, pause=40)
        qtbot.waitUntil(lambda: page.model.rowCount() > 300, timeout=PATIENCE)
        down = page.results.verticalScrollBar()
        scrolling = [lambda: down.setValue(down.value() + 600)] * 40
        keys = [lambda: QTest.keyClick(page.results, Qt.Key.Key_PageDown)] * 10
        played(qtbot, [*scrolling, *keys, screen.found.closed.emit])

    assert worst_block(play) < MOST


def test_many_notes_leave_the_window_free(screen, qtbot, worst_block):
    reader, notes = screen._reader, screen.noting.list
    qtbot.waitUntil(lambda: len(notes.model.rows) == 200, timeout=PATIENCE)

    def play():
        table = notes.table
        acts = [lambda: reader.side.wish("notes")]
        acts += [lambda: table.verticalScrollBar().setValue(table.verticalScrollBar().value() + 500)] * 10
        numbers = [line.number for line in notes.model.rows[::25]]
        acts += [lambda number=number: notes.opened.emit(number) for number in numbers]
        acts += [lambda: QTest.keyClicks(screen.noting.card.edit, "x")] * 5
        acts += [screen.flush, lambda: reader.side.wish("")]
        played(qtbot, acts, pause=30)

    assert worst_block(play) < MOST
