"""Threads at one desk: who waits for whom, and that nobody waits for ever."""

from __future__ import annotations

import threading

import pytest

from jurydesk.errors import DeskError
from jurydesk.store import gate
from jurydesk.store.gate import Gate


def _start(act):
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    return thread


def test_a_reader_does_not_wait_for_a_writer():
    door = Gate("x")
    with door.writing():
        done = threading.Event()

        def read():
            with door.reading():
                done.set()

        _start(read).join()
        assert done.is_set()


def test_closing_waits_for_readers():
    door, order = Gate("x"), []
    reads, leave = threading.Event(), threading.Event()

    def read():
        with door.reading():
            reads.set()
            leave.wait()
            order.append("read")

    def close():
        with door.alone(shut=True):
            order.append("closed")

    threads = [_start(read)]
    reads.wait()
    threads.append(_start(close))
    assert not door.is_shut
    leave.set()
    for thread in threads:
        thread.join()
    assert order == ["read", "closed"]
    with pytest.raises(DeskError, match="is closed"), door.reading():
        pass


def test_nobody_waits_for_ever(monkeypatch):
    monkeypatch.setattr(gate, "PATIENCE_SECONDS", 0.01)
    door = Gate("x")
    with door.reading():
        with pytest.raises(DeskError, match="still being read"), door.alone(shut=True):
            pass
        assert not door.is_shut
    with door.alone(shut=False):
        pass
    with door.writing():
        pass


def test_a_writer_that_fails_lets_the_next_one_in():
    door = Gate("x")
    with pytest.raises(ZeroDivisionError), door.writing():
        raise ZeroDivisionError
    with door.writing():
        pass
