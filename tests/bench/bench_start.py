"""How long the window takes to be seen, against a bare PySide6 window with a table. Prints ratios; no test.

python tests/bench/bench_start.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
ALLOWED = 2.0
ROOT = Path(__file__).resolve().parents[2]

SEEN = """
import os, sys, time
from PySide6.QtWidgets import QApplication

def seen(*_):
    app = QApplication.instance()
    while not any(window.isExposed() for window in app.topLevelWindows()):
        app.processEvents()
    app.processEvents()
    print(time.monotonic() - float(os.environ["BENCH_BEGAN"]), flush=True)
    os._exit(0)

QApplication.exec = seen
"""

BARE = """
from PySide6.QtWidgets import QMainWindow, QTableWidget
app = QApplication(sys.argv)
table = QTableWidget(40, 6)
window = QMainWindow()
window.setCentralWidget(table)
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
from jurydesk.__main__ import main
main([])
"""


def seconds(program: str, home: str) -> float:
    """From starting the process until its window was shown and painted."""
    environment = os.environ | {"HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home}
    environment["BENCH_BEGAN"] = str(time.monotonic())
    if "DISPLAY" not in environment and "WAYLAND_DISPLAY" not in environment and sys.platform == "linux":
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, "-c", SEEN + program], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def main() -> None:
    """The two by turns, so that what else the computer does meets both."""
    with tempfile.TemporaryDirectory() as home:
        for program in (BARE, OURS):
            seconds(program, home)  # warm: compiled modules, the disk's cache
        pairs = [(seconds(BARE, home), seconds(OURS, home)) for _ in range(ROUNDS)]
    bare, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    print(f"bare window with a table   {1000 * bare:7.0f} ms")
    print(f"JuryDesk's first window    {1000 * ours:7.0f} ms")
    print(
        f"ratio (median of pairs)    {ratio:7.2f}   goal at most {ALLOWED}  {'met' if ratio <= ALLOWED else 'NOT met'}"
    )


if __name__ == "__main__":
    main()
