"""A reader on the screen, documents for it, and a watchdog over the main thread."""

from __future__ import annotations

import contextlib
import gc
import io
import itertools
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextDocument
from reportlab.pdfgen import canvas

from jurydesk.domain.canonical import canonical_json
from jurydesk.gui.reader.reader import Reader
from jurydesk.render.client import RenderPool

COMMAND = [sys.executable, "-m", "jurydesk.render.child"]
PATIENCE = 30_000
MOST = 0.050
# What `reference_work` takes of a processor's time on the quiet two-core computer on which MOST was set, in seconds.
REFERENCE = 0.0042


@pytest.fixture(scope="module")
def pool():
    with RenderPool(COMMAND) as made:
        yield made


@pytest.fixture
def outside():
    """The addresses that were handed to another program."""
    return []


@pytest.fixture
def reader(pool, show, outside):
    made = Reader(pool, outside.append)
    yield show(made, 800, 900)
    made.close_document()


@pytest.fixture
def read(reader, qtbot):
    """Opens bytes in the reader and waits until its pages stand there; returns the reader."""

    def opened(data, **more):
        with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
            reader.open_bytes(data, **more)
        drawn(reader, qtbot)
        return reader

    return opened


@pytest.fixture
def settled(reader, qtbot):
    """Waits until all pictures that are wanted are there."""
    return lambda: drawn(reader, qtbot)


def drawn(reader, qtbot):
    canvas = reader.canvas
    qtbot.waitUntil(lambda: not canvas._plan.isActive() and not canvas.drawing.busy, timeout=PATIENCE)


@pytest.fixture(scope="session")
def hostile(shared_dir):
    return lambda name: (shared_dir / "hostile-pdfs" / f"{name}.pdf").read_bytes()


@pytest.fixture(scope="session")
def three_pages():
    """Three A4 pages with words to find, headings, a link from the first to the third page, and one to an address."""
    return paper(3)


@pytest.fixture(scope="session")
def sixty_pages():
    return paper(60)


@pytest.fixture(scope="session")
def mixed_pages():
    """Thirty pages, every second of the last twenty twice as wide."""
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842), invariant=1)
    for number in range(30):
        sheet.setPageSize((1190, 842) if number >= 10 and number % 2 else (595, 842))
        sheet.drawString(72, 700, f"Page {number + 1}")
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


def paper(pages):
    buffer = io.BytesIO()
    sheet = canvas.Canvas(buffer, pagesize=(595, 842), invariant=1)
    for number in range(pages):
        sheet.setFont("Helvetica", 14)
        sheet.drawString(72, 770, f"Page {number + 1} of the proposal")
        sheet.drawString(72, 700, "Photonics joins needle and thread")
        for line in range(30):
            sheet.drawString(72, 660 - 18 * line, f"Line {line} says what the consortium plans for the second year")
        sheet.bookmarkPage(f"p{number}", fit="XYZ", left=0, top=842)
        sheet.addOutlineEntry(f"Heading {number + 1}", f"p{number}", level=0)
        sheet.linkRect("", f"p{(number + 2) % pages}", (400, 760, 500, 790))
        sheet.linkURL("https://example.org/partner?x=1", (400, 700, 500, 720))
        sheet.showPage()
    sheet.save()
    return buffer.getvalue()


@pytest.fixture
def worst_block(qtbot):
    """Plays something several times; for how long it blocked the main thread at least, at its worst, in seconds.

    Taken off is the time in which our threads could have run but the computer was busy with something else; and the
    rest is told in seconds of the reference computer, as a slow one, or one that counts branches, is slow in all it
    does. What blocks by its own doing does so every time; what happens once in three was the computer (or starting a
    process).
    """

    def played(play):
        gc.collect()
        gc.freeze()  # the heap of a whole test run is not what is tried here
        try:
            best = once(play)
            for _ in range(2):
                best = best if best < MOST else min(best, once(play))
        finally:
            gc.unfreeze()
        return best

    return played


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
