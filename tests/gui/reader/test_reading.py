"""A person reads: scrolls, zooms, finds, marks, copies, follows links and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from jurydesk.gui.reader.layout import Fit
from jurydesk.gui.reader.leading import Spot
from jurydesk.gui.reader.marks import Mark
from jurydesk.render.client import Box

PATIENCE = 30_000


@pytest.fixture
def linked(read, three_pages):
    return read(three_pages)


def point_of(reader, page, x, y):
    """Where a point of a page (from its top left) lies in the window."""
    canvas = reader.canvas
    there = canvas._layout.frames[page].to_canvas(Box(x, y, 0, 0)).topLeft() - canvas._seen().topLeft()
    return there.toPoint()


def click(reader, point):
    QTest.mouseClick(reader.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)


def wheel(reader, point, turned, keys):
    view = reader.canvas.viewport()
    event = QWheelEvent(
        QPointF(point),
        QPointF(view.mapToGlobal(point)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def dark_share(reader):
    image = reader.canvas.viewport().grab().toImage()
    points = [(x, y) for x in range(100, 700, 7) for y in range(100, 700, 7)]
    return sum(image.pixelColor(x, y).lightness() < 90 for x, y in points) / len(points)


def test_a_person_reads_a_document_by_the_keyboard(read, three_pages, settled, qtbot):
    reader = read(three_pages)
    bar, canvas = reader.bar, reader.canvas
    assert (bar.page_box.text(), bar._of.text(), bar.size_button.text()) == ("1", "of 3", "Fit width")
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert canvas.verticalScrollBar().value() > 1000
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert bar.page_box.text() == "3"
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert (bar.page_box.text(), canvas.verticalScrollBar().value()) == ("1", 0)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert bar.page_box.text() == "2"
    QTest.keyClick(canvas, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    settled()
    assert not [page for page in range(3) if canvas.drawing.trouble(page)]


def test_the_page_box_goes_to_a_page(read, three_pages):
    reader = read(three_pages)
    QTest.keyClick(reader.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    box = reader.bar.page_box
    assert box.hasFocus()
    QTest.keyClicks(box, "3")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert reader.canvas.page == 2
    assert reader.canvas.hasFocus()
    assert box.text() == "3"
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "44")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert reader.canvas.page == 2


def test_ctrl_and_wheel_zoom_where_the_pointer_is(read, three_pages, settled):
    reader = read(three_pages)
    canvas = reader.canvas
    pointer = QPoint(300, 400)
    before, zoom = canvas.place_at(QPointF(pointer)), canvas.zoom
    wheel(reader, pointer, 120, Qt.KeyboardModifier.ControlModifier)
    assert canvas.fit is Fit.FREE
    assert canvas.zoom == pytest.approx(zoom * 1.15)
    after = canvas.place_at(QPointF(pointer))
    assert after[1] == (pytest.approx(before[1][0], abs=1.5), pytest.approx(before[1][1], abs=1.5))
    settled()
    assert reader.bar.size_button.text() == f"{round(100 * canvas.zoom)} %"
    wheel(reader, pointer, -120, Qt.KeyboardModifier.NoModifier)
    assert canvas.verticalScrollBar().value() > 0
    QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert canvas.fit is Fit.WIDTH


def test_pages_far_enlarged_are_sharp_in_tiles(read, three_pages, settled):
    reader = read(three_pages)
    reader.canvas.set_zoom(6.0)
    settled()
    assert any(wanted.clip for wanted in reader.canvas.drawing.pictures._kept)
    assert reader.canvas.horizontalScrollBar().maximum() > 1000


def test_finding_counts_marks_and_goes_on(read, three_pages, qtbot):
    reader = read(three_pages)
    canvas, row = reader.canvas, reader.find_bar
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert row.isVisible()
    assert row.field.hasFocus()
    QTest.keyClicks(row.field, "NEEDLE")
    qtbot.waitUntil(lambda: row.count.text() == "1 of 3", timeout=PATIENCE)
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert (row.count.text(), canvas.page) == ("2 of 3", 1)
    QTest.keyClick(row.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(row.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (row.count.text(), canvas.page) == ("3 of 3", 2)
    assert all(canvas.finding.on(page) for page in range(3))
    row.field.selectAll()
    QTest.keyClicks(row.field, "nowhere to be seen")
    qtbot.waitUntil(lambda: row.count.text() == "not found", timeout=PATIENCE)
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert not row.isVisible()
    assert canvas.hasFocus()
    assert not canvas.finding.on(0)


def test_text_is_marked_with_the_mouse_and_copied(read, three_pages, qtbot):
    reader = read(three_pages)
    view, selecting = reader.canvas.viewport(), reader.canvas.selecting
    start, end = point_of(reader, 0, 72, 138), point_of(reader, 0, 400, 138)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: selecting.text == "Photonics joins needle and thread", timeout=PATIENCE)
    assert selecting.on(0)
    QTest.keyClick(reader.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Photonics joins needle and thread"
    click(reader, point_of(reader, 0, 72, 400))
    assert selecting.text == ""


def test_a_double_click_marks_a_word_and_find_takes_it(read, three_pages, qtbot):
    reader = read(three_pages)
    (hit,) = reader._opening.document.search(0, "thread").result(30)
    place = point_of(reader, 0, hit[0].x + 15, hit[0].y + 5)
    QTest.mouseDClick(reader.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: reader.canvas.selecting.text == "thread", timeout=PATIENCE)
    QTest.keyClick(reader.canvas, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert reader.find_bar.field.text() == "thread"
    qtbot.waitUntil(lambda: reader.find_bar.count.text() == "1 of 3", timeout=PATIENCE)


def test_marking_runs_over_pages(read, three_pages, qtbot):
    reader = read(three_pages)
    selecting = reader.canvas.selecting
    selecting.begin((0, (72, 700)), "letter")
    selecting.extend((2, (72, 60)))
    qtbot.waitUntil(lambda: all(selecting.on(page) for page in (0, 1)), timeout=PATIENCE)
    assert "Page 2 of the proposal" in selecting.text
    selecting.extend((0, (300, 720)))
    assert not selecting.on(1)


def test_links_lead_inside_and_one_comes_back(read, three_pages, qtbot):
    reader = read(three_pages)
    canvas = reader.canvas
    qtbot.waitUntil(lambda: len(canvas.leading._links.get(0, [])) == 2, timeout=PATIENCE)
    place = point_of(reader, 0, 450, 842 - 775)
    QTest.mouseMove(canvas.viewport(), place)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert not reader.bar.back_button.isVisible()
    click(reader, place)
    assert canvas.page == 2
    assert reader.bar.back_button.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert canvas.page == 0
    assert not reader.bar.back_button.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert canvas.page == 2


@pytest.mark.parametrize(("choice", "goes"), [("Stay here", False), ("Open in another program", True)])
def test_an_address_is_opened_only_after_a_question_that_shows_it(linked, qtbot, outside, choice, goes):
    reader = linked
    qtbot.waitUntil(lambda: len(reader.canvas.leading._links.get(0, [])) == 2, timeout=PATIENCE)
    click(reader, point_of(reader, 0, 450, 842 - 710))
    box = reader.findChild(QMessageBox)
    assert box.informativeText() == "https://example.org/partner?x=1"
    assert box.defaultButton().text() == "Stay here"
    assert outside == []
    (wanted,) = [button for button in box.buttons() if button.text() == choice]
    wanted.click()
    assert outside == (["https://example.org/partner?x=1"] if goes else [])


def test_the_outline_lists_headings_and_leads_to_them(read, three_pages, qtbot):
    reader = read(three_pages)
    qtbot.waitUntil(reader.bar.outline_button.isEnabled, timeout=PATIENCE)
    assert not reader.side.outline.isVisible()
    reader.bar.outline_button.click()
    assert reader.side.outline.isVisible()
    heading = reader.side.outline.topLevelItem(2)
    assert heading.text(0) == "Heading 3"
    reader.side.outline.setCurrentItem(heading)
    QTest.keyClick(reader.side.outline, Qt.Key.Key_Return)
    assert reader.canvas.page == 2
    QTest.keyClick(reader.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reader.canvas.page == 0


def test_dark_pages_are_dark_and_light_again(read, three_pages, settled):
    reader = read(three_pages)
    light = dark_share(reader)
    reader.bar._dark.trigger()
    settled()
    assert dark_share(reader) > 0.7 > light
    reader.bar._dark.trigger()
    settled()
    assert dark_share(reader) == pytest.approx(light, abs=0.05)


def test_turned_pages_lie_on_their_side_and_are_still_marked_rightly(read, three_pages, settled, qtbot):
    reader = read(three_pages)
    reader.canvas.set_turn(1)
    settled()
    rect = reader.canvas._layout.frames[0].rect
    assert rect.width() > rect.height()
    start, end = point_of(reader, 0, 75, 138), point_of(reader, 0, 400, 138)
    assert abs(end.x() - start.x()) < abs(end.y() - start.y())
    QTest.mousePress(reader.canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(reader.canvas.viewport(), (start + end) / 2)
    QTest.mouseMove(reader.canvas.viewport(), end)
    QTest.mouseRelease(reader.canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    qtbot.waitUntil(lambda: reader.canvas.selecting.text.endswith("joins needle and thread"), timeout=PATIENCE)


def test_a_document_comes_back_as_it_was_left(read, three_pages, sixty_pages):
    reader = read(sixty_pages)
    reader.canvas.set_zoom(1.5)
    reader.canvas.go(Spot(40, 300.0))
    reader.canvas.set_dark(True)
    place = reader.place()
    assert read(three_pages, place={}).canvas.page == 0
    reader = read(sixty_pages, place=place)
    assert reader.canvas.page == 40
    assert reader.canvas.spot.top == pytest.approx(place["top"], abs=8)
    assert reader.canvas.zoom == pytest.approx(1.5, abs=0.01)
    assert reader.canvas.dark
    for nonsense in ({"page": "x", "zoom": None, "fit": 3, "turn": "y"}, {"page": 10**9, "top": -5, "fit": "free"}):
        assert read(three_pages, place=nonsense).canvas.page == 0


def test_a_resized_window_shows_the_same_lines(read, sixty_pages, settled):
    reader = read(sixty_pages)
    reader.canvas.go(Spot(30, 400.0))
    before = reader.canvas.spot
    reader.resize(500, 700)
    settled()
    assert reader.canvas.spot.page == before.page
    assert reader.canvas.spot.top == pytest.approx(before.top, abs=5)


def test_several_documents_stand_as_tabs_and_are_asked_for(reader, qtbot, three_pages):
    with qtbot.waitSignal(reader.wanted) as asked:
        reader.show_documents(["Proposal", "Annex A"])
    assert asked.args == [0]
    reader.open_bytes(three_pages)
    tabs = reader.tabs.tabs
    with qtbot.waitSignal(reader.wanted) as asked:
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert asked.args == [1]
    assert reader.canvas.pages == 0
    reader.open_bytes(three_pages)
    with qtbot.waitSignal(reader.wanted) as asked:
        QTest.keyClick(reader.canvas, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [0]


def test_an_old_document_that_opens_late_is_not_shown(reader, qtbot, three_pages, sixty_pages):
    reader.open_bytes(sixty_pages)
    with qtbot.waitSignal(reader.opened, timeout=PATIENCE) as opened:
        reader.open_bytes(three_pages)
    assert opened.args == [3]
    assert reader.canvas.pages == 3


def test_own_highlights_lie_under_the_text(read, three_pages):
    reader = read(three_pages)
    before = reader.canvas.viewport().grab().toImage()
    reader.own.show([Mark(1, 0, (Box(490, 300, 60, 60),), "")])
    after = reader.canvas.viewport().grab().toImage()
    place = point_of(reader, 0, 520, 330)
    assert before.pixelColor(place).name() == "#ffffff"
    assert after.pixelColor(place).name() not in ("#ffffff", "#000000")


def test_every_control_has_a_name_and_is_reached_by_tab(read, three_pages):
    reader = read(three_pages)
    bar = reader.bar
    reached, widget = [], bar.outline_button
    widget.setFocus()
    for _ in range(30):
        reached.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for control in (bar._before, bar.page_box, bar._after, bar._smaller, bar.size_button, bar._larger):
        assert control in reached
        assert control.accessibleName()
    assert {bar.find_button, bar.more_button, reader.canvas} <= set(reached)
    assert reader.keys()


def test_pages_of_many_sizes_find_their_place_while_one_reads(read, mixed_pages, qtbot):
    reader = read(mixed_pages, place={"page": 25, "top": 10.0, "fit": "free", "zoom": 1.0})
    qtbot.waitUntil(lambda: len({page.width for page in reader.canvas._pages}) == 2, timeout=PATIENCE)
    assert reader.canvas.pages == 30
    assert reader.canvas.page == 25
    frames = reader.canvas._layout.frames
    assert frames[29].rect.width() > frames[0].rect.width()
