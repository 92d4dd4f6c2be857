from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread

from jurydesk.errors import DeskError
from jurydesk.gui.work import Work
from jurydesk.words import phrase

FULL = DeskError(phrase("test", "The disk is full."), phrase("test", "Make room."))


def raiser(err):
    def act():
        raise err

    return act


def test_acts_run_in_the_order_they_were_given_on_one_thread(qtbot, work):
    seen, threads = [], set()

    def act(number):
        threads.add(threading.current_thread().name)
        return number

    for number in range(50):
        work.run(lambda number=number: act(number), done=seen.append)
    qtbot.waitSignal(work.idle).wait()
    assert seen == list(range(50))
    assert threads == {"store"}


def test_answers_come_back_on_the_main_thread(qtbot, work, qapp):
    where = []
    work.run(lambda: 1, done=lambda _result: where.append(QThread.currentThread()))
    qtbot.waitUntil(lambda: bool(where))
    assert where == [qapp.thread()]


def test_trouble_goes_to_the_caller_who_takes_it_and_otherwise_to_the_boundary(qtbot, work):
    taken = []
    with qtbot.assertNotEmitted(work.troubled):
        work.run(raiser(FULL), failed=taken.append)
        qtbot.waitUntil(lambda: taken == [FULL])
    with qtbot.waitSignal(work.troubled) as told:
        work.run(raiser(FULL))
    assert told.args == [FULL]


def test_anything_else_is_a_bug_and_the_loop_goes_on(qtbot, work):
    bug = ZeroDivisionError()
    with qtbot.waitSignal(work.broken) as told:
        work.run(raiser(bug), failed=lambda _err: None)
    assert told.args == [bug]
    with qtbot.waitSignal(work.idle):
        work.run(lambda: None)


def test_a_bug_in_an_answer_is_told_too(qtbot, work):
    with qtbot.waitSignal(work.broken) as told:
        work.run(lambda: 0, done=lambda zero: 1 / zero)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_what_an_act_changed_is_broadcast_before_its_answer(qtbot, work):
    order = []
    work.changed.connect(lambda changes: order.append(("changed", changes)))
    work.run(lambda: work.announce({"marks"}), done=lambda _result: order.append(("done", None)))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == [("changed", {"marks"}), ("done", None)]


def test_a_view_that_is_gone_is_not_called_back(qtbot, work):
    view, called = QObject(), []
    gate = threading.Event()
    work.run(gate.wait, done=called.append, owner=view)
    shiboken6.delete(view)
    gate.set()
    qtbot.waitSignal(work.idle).wait()
    assert not called


def test_a_long_act_tells_its_progress_and_does_not_hold_up_short_ones(qtbot, work):
    gate, steps, short = threading.Event(), [], []

    def long_act(report, _cancelled):
        report(1, 2)
        gate.wait(5)
        report(2, 2)
        return "written"

    finished = []
    work.run_long(long_act, done=finished.append, progress=lambda step, of: steps.append((step, of)))
    work.run(lambda: "saved", done=short.append)
    qtbot.waitUntil(lambda: short == ["saved"])
    assert not finished
    gate.set()
    qtbot.waitUntil(lambda: finished == ["written"])
    assert steps == [(1, 2), (2, 2)]


def test_steps_that_come_faster_than_they_are_taken_do_not_pile_up(qtbot, work):
    """A pack of 3 GB tells some thousand steps; the main thread is handed the newest each time, and the last."""
    told, done = [], threading.Event()

    def long_act(report, _cancelled):
        for step in range(1, 10_001):
            report(step, 10_000)
        done.set()

    work.run_long(long_act, progress=lambda step, _of: told.append(step))
    assert done.wait(5)  # meanwhile the main thread takes nothing
    qtbot.waitUntil(lambda: not work.busy)
    assert told == [10_000]


def test_a_cancelled_act_ends_without_a_word(qtbot, work):
    begun, go = threading.Event(), threading.Event()

    def long_act(report, _cancelled):
        begun.set()
        go.wait(5)
        report(1, 1)
        pytest.fail("it went on")

    answers = []
    with qtbot.assertNotEmitted(work.broken), qtbot.assertNotEmitted(work.troubled):
        ticket = work.run_long(long_act, done=answers.append)
        begun.wait(5)
        ticket.cancel()
        go.set()
        qtbot.waitUntil(lambda: not work.busy)
    assert not answers


def test_a_long_act_may_ask_for_a_short_unit_of_work(qtbot, work):
    names = []

    def long_act(_report, _cancelled):
        return work.on_store_thread(lambda: threading.current_thread().name)

    work.run_long(long_act, done=names.append)
    qtbot.waitUntil(lambda: names == ["store"])
    with qtbot.waitSignal(work.troubled):
        work.run_long(lambda _report, _cancelled: work.on_store_thread(raiser(FULL)))


def test_closing_waits_for_what_was_given_and_takes_nothing_more(qtbot):
    work = Work()
    kept = []
    for number in range(20):
        work.run(lambda number=number: kept.append(number))
    work.close()
    assert kept == list(range(20))
    work.run(lambda: kept.append("late"))
    work.close()
    assert "late" not in kept
