"""Marking and following links without a mouse, and all text of a document within its limit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

PATIENCE = 30_000
SHIFT, ALT, CONTROL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def canvas(read, three_pages, qtbot):
    made = read(three_pages).canvas
    made.setFocus()
    qtbot.waitUntil(lambda: len(made.leading._links.get(0, [])) == 2, timeout=PATIENCE)
    return made


def test_lines_are_marked_by_keys(canvas, qtbot):
    selecting, before = canvas.selecting, canvas.verticalScrollBar().value()
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: selecting.text == "Page 1 of the proposal", timeout=PATIENCE)
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: "joins needle" in selecting.text, timeout=PATIENCE)
    assert canvas.verticalScrollBar().value() == before
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Up, SHIFT)
    qtbot.waitUntil(lambda: selecting.text == "Page 1 of the proposal", timeout=PATIENCE)


def test_marking_begins_at_the_hit_that_was_found(read, three_pages, qtbot):
    reader = read(three_pages)
    canvas = reader.canvas
    canvas.finding.find("Line 20", 0)
    qtbot.waitUntil(lambda: canvas.finding.place is not None, timeout=PATIENCE)
    QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: canvas.selecting.text.startswith("Line 20 says"), timeout=PATIENCE)


def test_marking_goes_over_to_the_next_page_and_is_seen(canvas, qtbot):
    canvas.selecting.begin((0, (300.0, 800.0)), "line")
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Down, SHIFT)
    assert canvas.selecting.head[0] == 1
    assert 1 in canvas.pages_in_sight()


def test_links_are_gone_to_ringed_and_followed_by_keys(canvas, qtbot):
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
    assert canvas.leading.link.page == 2
    assert canvas.leading.ringed(0)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.page == 2
    QTest.keyClick(canvas, Qt.Key.Key_Left, ALT)
    assert canvas.page == 0


def test_an_address_is_asked_about_by_keys_too(canvas, outside):
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
    QTest.keyClick(canvas, Qt.Key.Key_Down, ALT)
    assert canvas.leading.link.address == "https://example.org/partner?x=1"
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    box = canvas.window().findChild(QMessageBox, "reader-address")
    assert box.informativeText() == "https://example.org/partner?x=1"
    box.reject()
    assert outside == []


def test_all_text_of_the_page_and_then_of_the_document(canvas, qtbot):
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: canvas.selecting.any, timeout=PATIENCE)
    assert not canvas.selecting.on(1)
    QTest.keyClick(canvas, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: all(canvas.selecting.on(page) for page in range(3)), timeout=PATIENCE)


def test_a_long_document_is_marked_in_part_and_says_so(read, sixty_pages, qtbot, monkeypatch):
    from jurydesk.gui.reader import hand, selecting

    monkeypatch.setattr(hand, "MOST_PAGES", 10)
    monkeypatch.setattr(selecting, "MOST_PAGES", 10)
    reader = read(sixty_pages)
    for _ in range(2):
        reader.canvas.mark_all()
        qtbot.waitUntil(lambda: reader.canvas.selecting.any, timeout=PATIENCE)
    assert reader.limit.text() == "Pages 1 to 10 of 60 are marked; more cannot be marked at once."
    assert reader.limit.isVisible()
    reader.canvas.selecting.clear()
    assert not reader.limit.isVisible()
