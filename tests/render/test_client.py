"""The queue, the spare child, and acts that look into a document once."""

from __future__ import annotations

import pickle
import threading

import pytest

from jurydesk.errors import explain
from jurydesk.render.client import Kind, RenderPool, RenderTrouble, Urgency, examine, fitting, page_texts, repaired
from jurydesk.render.client.queue import Queue
from jurydesk.words import Speaker


def drained(queue):
    order = []
    while (task := queue.get(0)) is not None:
        order.append(task.work())
    return order


def test_the_urgent_come_first_and_of_pages_the_last_wanted():
    queue = Queue()
    for name, urgency in [("far", Urgency.AHEAD), ("find 1", Urgency.LATER), ("find 2", Urgency.LATER)]:
        queue.put(lambda name=name: name, urgency=urgency)
    for name in ("page 1", "page 2"):
        queue.put(lambda name=name: name, urgency=Urgency.NOW)
    assert drained(queue) == ["page 2", "page 1", "far", "find 1", "find 2"]


def test_a_newer_question_takes_the_place_of_an_older_one():
    queue = Queue()
    first = queue.put(lambda: 1, urgency=Urgency.SOON, instead_of="selection")
    other = queue.put(lambda: 2, urgency=Urgency.SOON)
    last = queue.put(lambda: 3, urgency=Urgency.SOON, instead_of="selection")
    assert drained(queue) == [2, 3]
    assert (first.cancelled(), other.cancelled(), last.cancelled()) == (True, False, False)


def test_a_closed_queue_takes_nothing_and_wakes_whoever_waits():
    queue = Queue()
    got = []
    waiting = threading.Thread(target=lambda: got.append(queue.get()))
    waiting.start()
    queue.close()
    waiting.join(10)
    assert got == [None]
    assert queue.put(lambda: 1, urgency=Urgency.NOW).cancelled()


def test_the_spare_child_is_used_and_replaced(command, hostile, our_children):
    with RenderPool(command) as pool:
        pool.warm()
        pool._starting.join()
        spare = pool._spare.pid
        document = pool.open(hostile("ok_3pages"))
        document.info.result(60)
        assert document._session._child.pid == spare
        pool.warm()
        pool._starting.join()
        assert pool._spare.pid != spare


def test_a_spare_that_died_is_not_given_out(command, hostile):
    with RenderPool(command) as pool:
        pool.warm()
        pool._starting.join()
        pool._spare.kill()
        pool._spare._process.wait()
        with pool.open(hostile("ok_3pages")) as document:
            assert len(document.info.result(60).pages) == 3


def test_a_closed_pool_opens_nothing(command, hostile):
    pool = RenderPool(command)
    pool.close()
    with pool.open(hostile("ok_3pages")) as document, pytest.raises(RenderTrouble):
        document.info.result(60)


def test_looking_into_a_document_once(shared_pool, hostile):
    assert len(examine(hostile("ok_3pages"), pool=shared_pool).pages) == 3
    assert examine(hostile("enc_aes256_user_geheim"), pool=shared_pool).locked
    assert list(page_texts(hostile("ok_3pages"), pool=shared_pool)) == ["Hallo"] * 3
    with pytest.raises(RenderTrouble):
        list(page_texts(hostile("enc_aes256_user_geheim"), pool=shared_pool))
    with pytest.raises(RenderTrouble):
        examine(hostile("empty"), pool=shared_pool)


def test_a_damaged_file_is_written_anew(shared_pool, hostile, command):
    mended = repaired(hostile("truncated_half"), command=command)
    assert mended.startswith(b"%PDF-")
    assert mended.rstrip().endswith(b"%%EOF")
    assert not examine(mended, pool=shared_pool).repaired
    for name, kind in (("not_a_pdf_html", Kind.DAMAGED), ("enc_aes256_user_geheim", Kind.LOCKED)):
        with pytest.raises(RenderTrouble) as trouble:
            repaired(hostile(name), command=command)
        assert trouble.value.kind == kind


def test_a_thousand_pages_open_and_the_last_is_drawn(shared_pool, many_pages):
    with shared_pool.open(many_pages) as document:
        info = document.info.result(60)
        assert (len(info.pages), info.measured) == (1000, 8)
        assert document.sizes(8).result(60) == list(info.pages[8:108])
        assert document.sizes(990).result(60) == list(info.pages[990:])
        assert document.sizes(1000).result(60) == []
        assert document.text(999).result(60) == "page number 1000"
        assert len(set(document.render(999, 300, 420).result(60).pixels)) > 10


def test_every_document_of_the_real_call_shows_first_and_last_page(shared_pool, shared_dir):
    paths = sorted((shared_dir / "real-call" / "documents").glob("*.pdf"))
    assert len(paths) == 14
    for path in paths:
        with shared_pool.open(path.read_bytes()) as document:
            last = len(document.info.result(60).pages) - 1
            for page in (0, last):
                assert len(set(document.render(page, 300, 420).result(60).pixels)) > 20, path.name
            assert document.text(0).result(60).strip(), path.name


def test_images_are_fitted_to_what_one_may_have():
    assert fitting(800, 1130) == (800, 1130)
    width, height = fitting(100_000, 100_000)
    assert width * height <= 12_000_000
    width, height = fitting(1, 10**9)
    assert 0 < width * height <= 12_000_000


@pytest.mark.parametrize("kind", Kind)
def test_every_trouble_has_a_sentence_and_a_next_step(kind):
    again = pickle.loads(pickle.dumps(RenderTrouble(kind)))  # noqa: S301 - our own bytes
    assert again.kind == kind
    assert all(explain(again, Speaker("en")))


def test_a_fresh_child_knows_the_fonts_before_a_document_comes():
    from jurydesk.render.child import warm

    memory = memoryview(bytearray(5_000_000))
    assert warm.warm(memory)
    assert bytes(memory[:4]) == b"\xff" * 4
