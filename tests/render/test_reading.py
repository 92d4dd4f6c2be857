"""Text, hits, selections and links lie where the letters are drawn, on turned and cut pages too."""

from __future__ import annotations

import numpy as np
import pytest

SCALE = 3
TURNS = range(5)


@pytest.fixture(scope="module")
def document(shared_pool, lettered):
    with shared_pool.open(lettered) as opened:
        yield opened


def ink(document, page, turn=0, clip=None):
    """How dark each pixel of the page is, 0 to 255."""
    size = document.info.result(60).pages[page]
    width, height = round(size.width * SCALE), round(size.height * SCALE)
    if turn % 2:
        width, height = height, width
    image = document.render(page, width, height, turn=turn, clip=clip).result(60)
    pixels = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, 4)
    return 255 - pixels[:, :, :3].astype(int).max(axis=2)


def inside(dark, box):
    top, left = int(box.y * SCALE), int(box.x * SCALE)
    return dark[top : top + int(box.height * SCALE) + 1, left : left + int(box.width * SCALE) + 1]


@pytest.mark.parametrize("page", TURNS)
def test_hits_lie_on_the_letters(document, page):
    dark = ink(document, page)
    hits = document.search(page, "NEEDLE").result(60)
    assert len(hits) == 2
    for hit in hits:
        (box,) = hit
        assert max(box.width, box.height) == pytest.approx(36, abs=4)
        assert inside(dark, box).mean() > 40


def test_hits_come_from_top_to_bottom(document):
    ys = [hit[0].y for hit in document.search(0, "needle").result(60)]
    assert ys == sorted(ys)
    assert ys[0] == pytest.approx(91, abs=2)


@pytest.mark.parametrize("page", TURNS)
def test_a_word_broken_at_a_line_end_is_found_in_both_lines(document, page):
    (hit,) = document.search(page, "machbarkeit").result(60)
    assert len(hit) == 2
    assert all(inside(ink(document, page), box).mean() > 30 for box in hit)


def test_what_is_not_there_is_not_found(document):
    assert document.search(0, "nadel").result(60) == []
    assert document.search(0, "needle").result(60) != []


def test_text_comes_in_reading_order_with_words_joined(document):
    text = document.text(0).result(60)
    assert text.splitlines()[:2] == ["needle alpha", "beta needle gamma"]
    assert "Machbarkeit" in text


@pytest.mark.parametrize("page", TURNS)
def test_the_whole_page_can_be_selected(document, page):
    found = document.select(page, None, None).result(60)
    lines = ["Machbarkeit ist belegt", "beta needle gamma", "needle alpha"]
    assert sorted(line.strip() for line in found.text.splitlines()) == lines


@pytest.mark.parametrize("page", TURNS)
def test_a_double_click_takes_the_word(document, page):
    first = document.search(page, "needle").result(60)[1][0]
    point = (first.x + first.width / 2, first.y + first.height / 2)
    found = document.select(page, point, point, unit="word").result(60)
    assert found.text == "needle"
    assert inside(ink(document, page), found.boxes[0]).mean() > 40


def test_three_clicks_take_the_line(document):
    (first,) = document.search(0, "gamma").result(60)[0]
    point = (first.x + 3, first.y + 3)
    assert document.select(0, point, point, unit="line").result(60).text.strip() == "beta needle gamma"


def test_dragging_from_letter_to_letter(document):
    (alpha,), (gamma,) = document.search(0, "alpha").result(60)[0], document.search(0, "gamma").result(60)[0]
    start, end = (alpha.x + 1, alpha.y + 4), (gamma.x + 1, gamma.y + 4)
    for one, other in ((start, end), (end, start)):
        assert document.select(0, one, other).result(60).text == "alpha\nbeta needle "


def test_a_drag_that_begins_in_the_margin_takes_the_nearest_line(document):
    found = document.select(0, (5, 300), (395, 300)).result(60)
    assert found.text.strip() == "beta needle gamma"


@pytest.mark.parametrize("page", TURNS)
def test_links_lead_inside_and_to_addresses(document, page):
    inner, outer = sorted(document.links(page).result(60), key=lambda link: link.page is None)
    assert inner.page == (page + 2) % 5
    assert outer.address == "https://example.org/a?b=c"
    assert {round(outer.box.width), round(outer.box.height)} == {100, 30}


def test_the_outline_has_levels_and_heights(document):
    entries = document.outline().result(60)
    assert [(entry.title, entry.level, entry.page) for entry in entries] == [
        (f"Part {number}", number % 2, number) for number in range(5)
    ]
    assert entries[0].top == pytest.approx(100)


@pytest.mark.parametrize("page", TURNS)
@pytest.mark.parametrize("turn", range(4))
def test_a_tile_is_the_same_part_of_the_page(document, page, turn):
    whole = ink(document, page, turn)
    height, width = whole.shape
    clip = (width // 4, height // 5, width // 2, height // 2)
    tile = ink(document, page, turn, clip)
    part = whole[clip[1] : clip[1] + clip[3], clip[0] : clip[0] + clip[2]]
    assert tile.shape == part.shape
    assert tile.mean() == pytest.approx(part.mean(), rel=0.1, abs=0.1)
    # Letters are laid on the pixels a little differently in tiles: compared as a blurred picture.
    assert np.abs(blurred(tile) - blurred(part)).max() < 60


def blurred(dark, size=12):
    rows, columns = dark.shape[0] // size * size, dark.shape[1] // size * size
    blocks = dark[:rows, :columns].reshape(rows // size, size, columns // size, size)
    return blocks.mean(axis=(1, 3))


@pytest.mark.parametrize("turn", range(4))
def test_turning_turns_clockwise(document, turn):
    dark = ink(document, 0, turn)
    assert np.abs(blurred(dark) - blurred(np.rot90(ink(document, 0), -turn))).max() < 60


def test_a_page_that_does_not_exist_is_told(document):
    from jurydesk.render.client import RenderTrouble

    for future in (document.render(99, 10, 10), document.text(-1), document.links(5)):
        with pytest.raises(RenderTrouble):
            future.result(60)


def test_a_page_above_the_limit_comes_smaller_in_proportion(document):
    image = document.render(0, 40_000, 60_000).result(60)
    assert image.width * image.height <= 12_000_000
    assert image.height / image.width == pytest.approx(1.5, rel=0.01)
