"""Small pages beside the large ones, and a copy outside the desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from jurydesk.gui.reader import side, thumbnails

PATIENCE = 30_000


@pytest.fixture
def small(read, sixty_pages, qtbot):
    reader = read(sixty_pages)
    reader.bar.pages_button.click()
    in_sight(reader, qtbot)
    return reader


def in_sight(reader, qtbot):
    small = reader.side.thumbnails
    qtbot.waitUntil(
        lambda: (
            not small._plan.isActive()
            and not small.drawing.busy
            and all(small._wanted(page) in small.drawing.pictures for page in small._in_sight())
        ),
        timeout=PATIENCE,
    )


def test_only_what_is_in_sight_is_drawn_and_little_is_kept(small, qtbot):
    drawn = small.side.thumbnails.drawing.pictures
    assert 3 <= len(drawn._kept) < 20
    bar = small.side.thumbnails.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.value() + bar.pageStep())
        in_sight(small, qtbot)
    assert drawn.held <= thumbnails.MOST_BYTES


def test_nothing_is_drawn_while_nobody_looks(read, sixty_pages):
    reader = read(sixty_pages)
    assert not reader.side.isVisible()
    reader.side.thumbnails._ask()
    assert not reader.side.thumbnails.drawing.busy
    assert reader.side.thumbnails.drawing.pictures.held == 0


def test_a_small_page_leads_to_the_large_one_by_mouse_and_by_keys(small):
    view = small.side.thumbnails
    assert view.currentIndex().row() == 0
    place = view.visualRect(view.model().index(3)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert small.canvas.page == 3
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert small.canvas.page == 4
    small.canvas.go_back()
    assert small.canvas.page == 3
    assert view.currentIndex().row() == 3


def test_outline_and_small_pages_take_turns_and_come_back_with_the_place(small, read, three_pages, qtbot):
    qtbot.waitUntil(small.bar.outline_button.isEnabled, timeout=PATIENCE)
    small.bar.outline_button.click()
    assert small.side.outline.isVisible()
    assert not small.bar.pages_button.isChecked()
    small.bar.pages_button.click()
    assert small.side.thumbnails.isVisible()
    assert not small.bar.outline_button.isChecked()
    place = small.place()
    small.bar.pages_button.click()
    assert not small.side.isVisible()
    assert read(three_pages, place=place).side.wished == side.PAGES


def test_every_small_page_says_which_it_is(small):
    index = small.side.thumbnails.model().index(11)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Page 12"


@pytest.mark.parametrize(("choice", "saved"), [("Save nothing", []), ("Save a copy…", [1])])
def test_a_copy_is_asked_for_only_after_a_warning(reader, qtbot, three_pages, choice, saved):
    asked = []
    reader.copy_wanted.connect(asked.append)
    reader.show_documents(["Proposal.pdf", "Annex A.pdf"], 1)
    reader.open_bytes(three_pages)
    reader.bar._copy.trigger()
    box = reader.findChild(QMessageBox, "reader-copy")
    assert "Annex A.pdf" in box.text()
    assert "unprotected" in box.text()
    assert box.defaultButton().text() == "Save nothing"
    assert asked == []
    next(button for button in box.buttons() if button.text() == choice).click()
    assert asked == saved


def test_a_copy_can_be_had_of_what_cannot_be_shown_and_of_nothing_else(reader, qtbot, hostile):
    assert not reader.bar.more_button.isEnabled()
    reader.show_documents(["Broken.pdf"])
    with qtbot.waitSignal(reader.failed, timeout=PATIENCE):
        reader.open_bytes(hostile("not_a_pdf_html"))
    assert reader.bar.more_button.isEnabled()
    assert reader.bar._copy.isEnabled()
    assert not reader.bar._dark.isEnabled()
    reader.show_nothing("Shut.")
    assert not reader.bar._copy.isEnabled()
