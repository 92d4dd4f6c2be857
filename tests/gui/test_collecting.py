"""A window's parts are destroyed on the main thread, whoever held them last: on another one it ends the process."""

from __future__ import annotations

import gc
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QObject

from jurydesk.gui.collecting import Collector


class Part(QObject):
    """Notes on which thread it goes."""

    def __init__(self, seen):
        super().__init__()
        weakref.finalize(self, lambda: seen.append(threading.current_thread().name))


@pytest.fixture
def seen():
    return []


def allocate_much():
    return len([[place] for place in range(200_000)])


def test_parts_that_hold_one_another_go_on_the_main_thread(qtbot, work, settled, seen):
    one, other = Part(seen), Part(seen)
    one.other, other.other = other, one
    del one, other
    work.run(allocate_much)
    settled()
    assert "store" not in seen
    qtbot.waitUntil(lambda: seen == ["MainThread"] * 2)


def test_an_act_that_alone_held_a_part_lets_go_of_it_on_the_main_thread(qtbot, work, settled, seen):
    for _ in range(50):
        work.run(lambda: None, done=partial(lambda _part, _none: None, Part(seen)), owner=Part(seen))
        work.run_long(lambda _report, _cancelled: None, done=partial(lambda _part, _none: None, Part(seen)))
        settled()
    work.run(lambda: None)
    settled()
    qtbot.waitUntil(lambda: len(seen) == 150)
    assert set(seen) == {"MainThread"}


def test_without_a_window_python_searches_by_itself_again():
    collector = Collector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()
