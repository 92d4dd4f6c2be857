"""Every file made to do harm ends in a page or a sentence, within the limits, with the client alive; good ones open."""

from __future__ import annotations

import pytest

from jurydesk.render.client import Kind, RenderTrouble

# What each is known to come to: a kind of trouble for the document, or the number of pages that can be drawn.
OPENING = {
    "empty": Kind.DAMAGED,
    "not_a_pdf_html": Kind.DAMAGED,
    "page_tree_loop": Kind.DAMAGED,
    "zero_pages": Kind.EMPTY,
}
DRAWN = {
    "ok_3pages": 3,
    "linearized_ok": 5,
    "enc_owner_only_no_copy_print": 1,
    "garbage_header_1000": 3,
    "image_30000x30000_double_flate": 1,
    "js_openaction": 1,
    "launch_openaction": 1,
    "links_uri_file_js_smb": 1,
    "outline_loop_wellformed": 1,
    "page_1e9_points": 1,
    "truncated_half": 3,
    "linearized_truncated_60": 1,
}
KILLERS = ["content_20M_q", "form_xobject_10pow9"]


def test_no_file_is_forgotten(shared_dir):
    names = {path.stem for path in (shared_dir / "hostile-pdfs").glob("*.pdf")}
    assert names == {*OPENING, *DRAWN, *KILLERS, "enc_aes256_user_geheim"}


@pytest.mark.parametrize("name", OPENING)
def test_what_cannot_be_opened_is_told_in_a_sentence(shared_pool, hostile, name):
    with shared_pool.open(hostile(name)) as document:
        with pytest.raises(RenderTrouble) as trouble:
            document.info.result(60)
        assert trouble.value.kind == OPENING[name]
        with pytest.raises(RenderTrouble):
            document.render(0, 100, 100).result(60)


@pytest.mark.parametrize("name", DRAWN)
def test_what_can_be_drawn_is_drawn(shared_pool, hostile, name):
    with shared_pool.open(hostile(name)) as document:
        info = document.info.result(60)
        assert len(info.pages) == DRAWN[name]
        for page, size in enumerate(info.pages):
            assert 3 <= size.width <= 14_401
            image = document.render(page, 200, 280).result(60)
            assert (image.width, image.height, len(image.pixels)) == (200, 280, 200 * 280 * 4)
            assert isinstance(document.text(page).result(60), str)
            assert isinstance(document.links(page).result(60), list)
        assert isinstance(document.outline().result(60), list)


@pytest.mark.parametrize("name", ["ok_3pages", "linearized_ok", "enc_owner_only_no_copy_print"])
def test_a_good_page_is_not_blank(shared_pool, hostile, name):
    with shared_pool.open(hostile(name)) as document:
        assert len(set(document.render(0, 400, 560).result(60).pixels)) > 20


def test_damaged_files_say_that_they_were_mended(shared_pool, hostile):
    for name in ("linearized_truncated_60", "truncated_half", "ok_3pages", "linearized_ok"):
        with shared_pool.open(hostile(name)) as document:
            assert document.info.result(60).repaired == (name not in {"ok_3pages", "linearized_ok"})


@pytest.mark.parametrize("name", KILLERS)
def test_a_page_that_kills_is_tried_twice_and_never_a_third_time(pool, hostile, our_children, name):
    with pool.open(hostile(name)) as document:
        assert len(document.info.result(60).pages) == 1
        for _ in range(2):
            with pytest.raises(RenderTrouble) as trouble:
                document.render(0, 300, 400).result(60)
            assert trouble.value.kind == Kind.PAGE
        before = our_children()
        with pytest.raises(RenderTrouble):
            document.render(0, 300, 400).result(60)
        with pytest.raises(RenderTrouble):
            document.text(0).result(60)
        assert our_children() == before
        assert document.outline().result(60) == []


def test_links_that_would_leave_the_desk_are_left_out(shared_pool, hostile):
    with shared_pool.open(hostile("links_uri_file_js_smb")) as document:
        assert document.links(0).result(60) == []


def test_a_looping_outline_is_cut_short(shared_pool, hostile):
    with shared_pool.open(hostile("outline_loop_wellformed")) as document:
        assert 1 <= len(document.outline().result(60)) < 10


def test_an_oversized_page_is_told_and_shown_smaller_with_its_text_in_place(shared_pool, hostile):
    with shared_pool.open(hostile("page_1e9_points")) as document:
        (size,) = document.info.result(60).pages
        assert max(size.width, size.height) == pytest.approx(14_400)
        assert document.text(0).result(60) == "Hallo"
        for hit in document.search(0, "hallo").result(60):
            assert all(0 <= box.x <= size.width and 0 <= box.y <= size.height for box in hit)


def test_a_locked_document_opens_with_its_password_only(shared_pool, hostile):
    with shared_pool.open(hostile("enc_aes256_user_geheim")) as document:
        assert document.info.result(60).locked
        with pytest.raises(RenderTrouble) as trouble:
            document.render(0, 100, 140).result(60)
        assert trouble.value.kind == Kind.LOCKED
        with pytest.raises(RenderTrouble) as trouble:
            document.unlock("Geheim").result(60)
        assert trouble.value.kind == Kind.WRONG_PASSWORD
        info = document.unlock("geheim").result(60)
        assert (len(info.pages), info.locked) == (1, False)
        assert document.text(0).result(60) == "Hallo"


def test_a_password_given_at_once_opens_too(shared_pool, hostile):
    with shared_pool.open(hostile("enc_aes256_user_geheim"), password="geheim") as document:
        assert len(document.info.result(60).pages) == 1
