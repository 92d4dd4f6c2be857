"""A window's parts are destroyed on the main thread, whoever held them last: on another one it ends the process."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import Future
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject

from jurydesk.gui.collecting import Collector
from jurydesk.gui.reader.courier import Courier


class Part(QObject):
    """Notes on which thread it goes."""

    def __init__(self, seen):
        super().__init__()
        weakref.finalize(self, lambda: seen.append(threading.current_thread().name))


@pytest.fixture
def seen():
    return []


def nothing(_part, _answer):
    """Hears of an answer."""


def allocate_much():
    return [[place] for place in range(200_000)]


def test_parts_that_hold_one_another_go_on_the_main_thread(qtbot, work, settled, seen):
    one, other = Part(seen), Part(seen)
    one.other, other.other = other, one
    del one, other
    kept = []
    work.run(allocate_much, done=kept.append)  # kept, or the search would not be due
    settled()
    assert "store" not in seen
    qtbot.waitUntil(lambda: seen == ["MainThread"] * 2)


def test_an_act_that_alone_held_a_part_lets_go_of_it_on_the_main_thread(qtbot, work, settled, seen):
    for _ in range(50):
        work.run(lambda: None, done=partial(nothing, Part(seen)), owner=Part(seen))
        work.run_long(lambda _report, _cancelled: None, done=partial(nothing, Part(seen)))
        settled()
    work.run(lambda: None)
    settled()
    qtbot.waitUntil(lambda: len(seen) == 150)
    assert set(seen) == {"MainThread"}


@pytest.mark.parametrize("end", [lambda future: future.set_result(1), Future.cancel])
def test_a_document_that_answers_late_lets_go_of_who_asked_on_the_main_thread(qtbot, seen, end):
    parent, asked = QObject(), [Future()]
    Courier(parent).bring(asked[0], partial(nothing, Part(seen)))
    shiboken6.delete(parent)
    thread = threading.Thread(target=lambda: end(asked.pop()))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["MainThread"]


def test_without_a_window_python_searches_by_itself_again():
    collector = Collector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()
