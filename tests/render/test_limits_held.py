"""A child that crashes, hangs, grows or lies costs one answer and nothing else."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from jurydesk.render import limits
from jurydesk.render.client import Kind, RenderPool, RenderTrouble, Urgency, memory, process
from jurydesk.render.client.process import ChildGone, ChildProcess

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

# A child that speaks the protocol and does what the test wants with the second request.
FAKE = """
import sys, json, time
from multiprocessing import resource_tracker
resource_tracker.register = lambda *a: None
def line():
    text = sys.stdin.buffer.readline()
    if not text: sys.exit()
    return json.loads(text)
def say(value, **more):
    sys.stdout.buffer.write(json.dumps({"value": value, **more}).encode() + b"\\n"); sys.stdout.buffer.flush()
line(); say(True)
request = line(); sys.stdin.buffer.read(request.get("follows", 0)); say({"pages": [{"width": 100, "height": 100}]})
line()
"""


def fake(does):
    return [sys.executable, "-c", FAKE + does]


def kind_of_first_page(command):
    with RenderPool(command, keep_warm=False) as pool, pool.open(b"%PDF-") as document:
        assert len(document.info.result(30).pages) == 1
        with pytest.raises(RenderTrouble) as trouble:
            document.render(0, 10, 10).result(30)
        return trouble.value.kind


@pytest.mark.parametrize(
    "does",
    [
        "sys.exit(0)",
        "sys.stdout.buffer.write(b'nonsense\\n'); sys.stdout.buffer.flush(); line()",
        "say([10, 10], follows=10**12); line()",
        "say([-5, 10]); line()",
        "say([10**9, 10**9]); line()",
        "say({'width': 3}); line()",
        "say(0, why='no such kind'); line()",
        "sys.stdout.buffer.write(b'x' * 40_000_000); sys.stdout.buffer.flush(); line()",
    ],
)
def test_whatever_a_child_says_the_client_says_one_sentence(does):
    assert kind_of_first_page(fake(does)) == Kind.PAGE


def test_a_child_that_hangs_is_killed_when_its_time_is_over(monkeypatch):
    monkeypatch.setattr(limits, "PAGE_SECONDS", 0.3)
    assert kind_of_first_page(fake("time.sleep(1000)")) == Kind.PAGE


@LINUX
def test_a_child_that_grows_is_killed_from_outside(monkeypatch):
    monkeypatch.setattr(memory, "LIMIT", 200_000_000)
    assert kind_of_first_page(fake("hoard = bytearray(b'x' * 400_000_000); time.sleep(1000)")) == Kind.PAGE


def test_a_program_that_does_not_start_is_told(tmp_path):
    for command in ([str(tmp_path / "nothing")], [sys.executable, "-c", "raise SystemExit(3)"]):
        with RenderPool(command, keep_warm=False) as pool, pool.open(b"%PDF-") as document:
            with pytest.raises(RenderTrouble) as trouble:
                document.info.result(30)
            assert trouble.value.kind == Kind.NO_CHILD


@LINUX
def test_killed_in_the_middle_the_next_page_comes_from_a_new_child(pool, hostile, our_children):
    with pool.open(hostile("ok_3pages")) as document:
        first = document.render(0, 100, 140).result(60)
        (child,) = our_children()
        os.kill(child, signal.SIGKILL)
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
        assert document.render(0, 100, 140).result(60) == first
        assert our_children() != [child]


@LINUX
def test_killed_while_drawing_costs_that_answer_only(pool, hostile, our_children):
    with pool.open(hostile("image_30000x30000_double_flate")) as document:
        document.info.result(60)
        drawn = document.render(0, 200, 280)
        (child,) = our_children()
        os.kill(child, signal.SIGKILL)
        with pytest.raises(RenderTrouble):
            drawn.result(60)
        assert document.render(0, 200, 280).result(60).width == 200


@LINUX
def test_nothing_of_a_child_is_left(command, hostile, our_children):
    before = set(Path("/dev/shm").glob("psm_*"))  # noqa: S108 - where the system keeps shared memory
    with RenderPool(command) as pool:
        document = pool.open(hostile("ok_3pages"))
        document.render(0, 100, 140).result(60)
        segment = document._session._child._segment.name
        assert not Path("/dev/shm", segment).exists()  # noqa: S108 - where the system keeps shared memory
        pool.warm()
        pool.open(hostile("linearized_ok")).info.result(60)
    assert our_children() == []
    ours = {path for path in Path("/dev/shm").glob("psm_*") if path.name == segment}  # noqa: S108 - as above
    assert not ours - before


@LINUX
def test_a_child_sees_no_secret_and_no_network(command, monkeypatch):
    monkeypatch.setenv("JURYDESK_PASSPHRASE", "geheim")
    with ChildProcess(command) as child:
        child.attach()
        assert b"geheim" not in Path(f"/proc/{child.pid}/environ").read_bytes()
        told = Path(f"/proc/{child.pid}/limits").read_text()
        assert "Max core file size        0" in told
        assert "Max file size             0" in told


def test_a_closed_child_answers_nobody(command):
    child = ChildProcess(command)
    child.attach()
    child.close()
    child.close()
    with pytest.raises(ChildGone):
        child.attach()


def test_the_program_starts_itself(monkeypatch):
    assert process.default_command()[1:] == ["-m", "jurydesk", "render-child"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.default_command() == [sys.executable, "render-child"]


def test_the_default_command_serves(hostile):
    with RenderPool(keep_warm=False) as pool, pool.open(hostile("ok_3pages")) as document:
        assert len(document.info.result(60).pages) == 3


def test_a_document_above_the_limit_is_not_sent(pool, monkeypatch):
    monkeypatch.setattr(limits, "MAX_DOCUMENT", 10)
    with pool.open(b"%PDF-1.7 and more") as document:
        with pytest.raises(RenderTrouble) as trouble:
            document.info.result(60)
        assert trouble.value.kind == Kind.TOO_LARGE


def test_what_is_abandoned_while_it_is_drawn_is_cut_off_and_not_blamed(hostile, monkeypatch):
    monkeypatch.setattr("jurydesk.render.client.document._PATIENCE", -1.0)
    command = fake("sys.stderr.close(); time.sleep(1000)")
    with RenderPool(command, keep_warm=False) as pool, pool.open(b"%PDF-") as document:
        document.info.result(30)
        running = threading.Event()
        document._session.run = _telling(document._session.run, running)
        for _ in range(3):
            drawn = document.render(0, 10, 10)
            assert running.wait(30)
            running.clear()
            while not drawn.done():
                document.abandon(drawn)
            with pytest.raises(RenderTrouble) as trouble:
                drawn.result()
            assert trouble.value.kind == Kind.ABANDONED


def _telling(run, event):
    def told(*args):
        event.set()
        return run(*args)

    return told


def test_closing_answers_whoever_waits(pool, hostile):
    document = pool.open(hostile("image_30000x30000_double_flate"))
    document.info.result(60)
    waiting = [document.render(0, 200, 280, urgency=Urgency.LATER) for _ in range(5)]
    document.close()
    document.wait_closed()
    for future in waiting:
        assert future.cancelled() or isinstance(future.exception(), RenderTrouble)
    assert document.render(0, 10, 10).cancelled()
