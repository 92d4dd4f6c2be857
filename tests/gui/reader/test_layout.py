"""Where pages lie, how places on them and on the canvas belong together, and which pictures are needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage

from jurydesk.gui.reader import planning
from jurydesk.gui.reader.layout import GAP, SCREEN, Fit, laid_out
from jurydesk.gui.reader.leading import Spot, Trail
from jurydesk.gui.reader.pictures import Picture, Pictures, Wanted, tiles
from jurydesk.render.client import Box, PageSize

A4, WIDE = PageSize(595, 842), PageSize(1190, 842)
ROOM = QSizeF(800, 600)


def test_pages_lie_below_each_other_and_in_the_middle():
    layout = laid_out([A4, WIDE, A4], ROOM, Fit.FREE, 1.0, 0)
    tops = [frame.rect.top() for frame in layout.frames]
    assert tops[0] == GAP
    assert tops[1] == pytest.approx(tops[0] + 842 * SCREEN + GAP)
    assert layout.size.width() == pytest.approx(1190 * SCREEN + 2 * GAP)
    assert {round(frame.rect.center().x(), 3) for frame in layout.frames} == {round(layout.size.width() / 2, 3)}


def test_fit_width_fills_the_width_with_every_page():
    layout = laid_out([A4, WIDE], ROOM, Fit.WIDTH, 3.0, 0)
    assert {round(frame.rect.width()) for frame in layout.frames} == {800 - 2 * GAP}


def test_fit_page_shows_whole_pages():
    for frame in laid_out([A4, WIDE], ROOM, Fit.PAGE, 3.0, 0).frames:
        assert frame.rect.width() <= 800 - 2 * GAP + 0.01
        assert frame.rect.height() <= 600 - 2 * GAP + 0.01


def test_turned_pages_change_sides():
    (frame,) = laid_out([A4], ROOM, Fit.FREE, 1.0, 1).frames
    assert frame.rect.width() > frame.rect.height()


def test_what_is_seen_is_found():
    layout = laid_out([A4] * 100, ROOM, Fit.FREE, 1.0, 0)
    third = layout.frames[2].rect
    assert [frame.page for frame in layout.between(third.top(), third.bottom())] == [2]
    assert [frame.page for frame in layout.between(third.top() - GAP - 5, third.bottom() + GAP + 5)] == [1, 2, 3]
    assert layout.at(third.center().y()).page == 2
    assert layout.at(-100).page == 0
    assert layout.at(10**9).page == 99
    assert laid_out([], ROOM, Fit.WIDTH, 1.0, 0).at(5) is None


@given(st.integers(0, 3), st.floats(1, 590), st.floats(1, 840), st.sampled_from(Fit), st.floats(0.2, 5))
def test_a_place_on_a_page_comes_back_from_the_canvas(turn, x, y, fit, zoom):
    for frame in laid_out([A4, A4], ROOM, fit, zoom, turn).frames:
        there = frame.to_canvas(Box(x, y, 0, 0)).topLeft()
        assert frame.rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(there)
        assert frame.to_page(there) == (pytest.approx(x, abs=1e-6), pytest.approx(y, abs=1e-6))


@given(st.integers(0, 3))
def test_boxes_keep_their_area_when_turned(turn):
    (frame,) = laid_out([A4], ROOM, Fit.FREE, 1.0, turn).frames
    rect = frame.to_canvas(Box(10, 20, 30, 40))
    assert rect.width() * rect.height() == pytest.approx(30 * 40 * SCREEN**2)
    assert frame.rect.contains(rect)


def test_the_giant_page_stays_within_what_can_be_drawn():
    (frame,) = laid_out([PageSize(14_400, 14_400)], ROOM, Fit.FREE, 8.0, 0).frames
    assert frame.rect.width() <= 60_001


def test_ordinary_pages_are_drawn_whole_and_large_ones_in_tiles():
    layout = laid_out([A4] * 9, ROOM, Fit.WIDTH, 1.0, 0)
    seen = QRectF(0, layout.frames[4].rect.top(), 800, 600)
    now, ahead = planning.pictures(layout, seen, 1.0)
    assert [wanted.page for wanted in now] == [4]
    assert sorted(wanted.page for wanted in ahead) == [3, 5]
    layout = laid_out([A4] * 9, ROOM, Fit.FREE, 8.0, 0)
    seen = QRectF(layout.frames[4].rect.topLeft() + QPointF(900, 900), QSizeF(800, 600))
    now, ahead = planning.pictures(layout, seen, 2.0)
    assert {wanted.page for wanted in now} == {4}
    assert all(wanted.clip for wanted in now)
    assert ahead == []
    covered = QRectF()
    for wanted in now:
        covered = covered.united(planning.place(wanted, layout.frames[4].rect, 2.0))
    assert covered.contains(seen)


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(50, 2000))
def test_tiles_cover_a_page_once(width, height, side):
    found = list(tiles(width, height, side, (0, 0, width, height)))
    assert sum(w * h for _, _, w, h in found) == width * height
    assert all(0 < w <= side and 0 < h <= side and x + w <= width and y + h <= height for x, y, w, h in found)


def test_pictures_stay_within_their_room_and_the_longest_unseen_goes_first():
    kept = Pictures(most_bytes=3 * 400)
    wanted = [Wanted(number, 10, 10, 0) for number in range(5)]
    for each in wanted[:3]:
        kept.put(each, Picture(QImage(10, 10, QImage.Format.Format_RGB32), None))
    assert kept.get(wanted[0]) is not None
    kept.put(wanted[3], Picture(QImage(10, 10, QImage.Format.Format_RGB32), None))
    assert [each in kept for each in wanted] == [True, False, True, True, False]
    assert kept.held == 1200
    assert kept.instead(0, 0) is not None
    assert kept.instead(0, 1) is None
    kept.clear()
    assert kept.held == 0


def test_the_way_back_and_there_again():
    trail = Trail()
    assert trail.back(Spot(0)) is None
    trail.leave(Spot(1))
    trail.leave(Spot(5))
    assert trail.back(Spot(9)) == Spot(5)
    assert trail.back(Spot(5)) == Spot(1)
    assert trail.forward(Spot(1)) == Spot(5)
    trail.leave(Spot(5))
    assert trail.forward(Spot(7)) is None
