"""The main thread stays free: reading, zooming and searching never block it for 50 ms beyond the computer's own."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.gui.watchdog import MOST, played

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/schedstat").exists(), reason="only Linux tells how long a thread waited for a processor"
)


def test_the_watchdog_barks(qtbot, worst_block):
    assert worst_block(lambda: played(qtbot, [lambda: time.sleep(0.5)])) > MOST


@pytest.fixture(params=["miller_henrye_2020", "tollerud_erik_2020"])
def heavy(request, shared_dir):
    return (shared_dir / "real-call" / "documents" / f"{request.param}.pdf").read_bytes()


def test_reading_a_heavy_document_leaves_the_window_free(reader, qtbot, worst_block, heavy, settled):
    canvas, down = reader.canvas, reader.canvas.verticalScrollBar()

    def play():
        with qtbot.waitSignal(reader.opened, timeout=60_000):
            reader.open_bytes(heavy)
        acts = [lambda: down.setValue(down.value() + 400)] * 60
        acts += [lambda: canvas.zoom_by(1)] * 6 + [lambda: down.setValue(down.value() + 900)] * 10
        acts += [lambda: reader.find_bar.begin("research"), lambda: canvas.turn_page(20)]
        acts += [lambda: canvas.zoom_by(-1)] * 6 + [lambda: reader.find_bar.begin("the")]
        acts += [lambda: down.setValue(0), lambda: down.setValue(down.maximum())]
        played(qtbot, acts)
        settled()

    assert worst_block(play) < MOST


def test_a_hostile_document_leaves_the_window_free(reader, qtbot, worst_block, hostile, settled):
    bytes_of = {name: hostile(name) for name in ("form_xobject_10pow9", "ok_3pages")}

    def play():
        for data in bytes_of.values():
            with qtbot.waitSignal(reader.opened, timeout=60_000):
                reader.open_bytes(data)
            settled()

    assert worst_block(play) < MOST
