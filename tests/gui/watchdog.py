"""A watchdog over the main thread: for how long something blocked it, told in seconds of one computer."""

from __future__ import annotations

import contextlib
import gc
import itertools
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocument

from jurydesk.domain.canonical import canonical_json

MOST = 0.050
# What `reference_work` takes of a processor's time on the quiet two-core computer on which MOST was set, in seconds.
REFERENCE = 0.0042


def played(qtbot, acts, pause=15):
    """Does one act after the other from the event loop, as a person's hands would, and waits for the last."""
    left = list(acts)
    timer = QTimer(interval=pause)

    def step():
        if left:
            left.pop(0)()
        else:
            timer.stop()

    timer.timeout.connect(step)
    timer.start()
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=60_000)


def worst_of(play):
    """Plays something up to three times; for how long it blocked the main thread at least, at its worst, in seconds.

    Taken off is the time in which our threads could have run but the computer was busy with something else; and the
    rest is told in seconds of the reference computer, as a slow one, or one that counts branches, is slow in all it
    does. What blocks by its own doing does so every time; what happens once in three was the computer (or starting a
    process).
    """
    gc.collect()
    gc.freeze()  # the heap of a whole test run is not what is tried here
    try:
        best = once(play)
        for _ in range(2):
            best = best if best < MOST else min(best, once(play))
    finally:
        gc.unfreeze()
    return best


def once(play):
    before = pace()
    worst = worst_gap(play)
    return worst / max(1.0, before, pace())


def pace():
    """How many times as long as the reference computer this one takes now, for the same work."""
    return min(reference_work() for _ in range(5)) / REFERENCE


def reference_work():
    """Seconds of a processor for a little of what a window does: our own code, and letters set by Qt."""
    begin = time.thread_time()
    canonical_json([{"number": str(row), "marks": [1, 2, 3, "4.5"], "deep": {"a": [True, None]}} for row in range(400)])
    text = QTextDocument("Das Konsortium plant im zweiten Jahr die Überführung in kleine Häfen. " * 360)
    text.setTextWidth(300)
    text.size()
    return time.thread_time() - begin


def worst_gap(play):
    beats = [(time.monotonic(), kept_waiting())]
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: beats.append((time.monotonic(), kept_waiting())))
    timer.start()
    play()
    timer.stop()
    beats.append((time.monotonic(), kept_waiting()))
    return max(blocked(one, two) for one, two in itertools.pairwise(beats))


def kept_waiting():
    """For how many seconds each thread of this process has waited for a processor so far."""
    told = {}
    for thread in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):
            told[thread] = int(thread.read_text().split()[1]) / 1e9
    return told


def blocked(one, two):
    """Seconds between two beats, less what our threads waited for a processor in between."""
    (begin, before), (end, after) = one, two
    return end - begin - sum(after[thread] - before.get(thread, 0.0) for thread in after)
