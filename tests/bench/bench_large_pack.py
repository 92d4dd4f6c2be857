"""A pack of gigabytes through the whole act: written from a panel's desk and opened into a juror's, whole and in parts.

Run: python tests/bench/bench_large_pack.py [MEGABYTES] [--small] [FOLDER]; 3,000 megabytes without an argument, which
need 13 GB of disk. Memory is what the process holds at most during an act; nothing is timed by a test.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from jurydesk.actions import desks, issuing, packs, preparing
from jurydesk.domain.call import Call
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules
from jurydesk.exchange import code_lock

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
PASSPHRASE = "four words of a bench"
DOCUMENTS = 3
GOAL_MB = 250
MB = 1_000_000


class Source:
    """So many bytes that nobody can compress, the same each time, of which at most a mebibyte is held."""

    def __init__(self, size, seed):
        self.left, self.block = size, random.Random(seed).randbytes(1 << 20)  # noqa: S311 - any bytes do

    def read(self, size):
        piece = self.block[: min(size, self.left, len(self.block))]
        self.left -= len(piece)
        return piece


def prepared(folder, megabytes, documents=DOCUMENTS):
    """The panel's desk with one juror and a few proposals, whose documents have so many megabytes together."""
    rules = Rules("bench", Text("Bench"), (Criterion("c", Text("C"), Scale(Decimal(0), Decimal(10))),))
    made = desks.create_panel_desk(
        path=folder / "panel.jurydesk", passphrase=PASSPHRASE, call=Call("bench", "Bench"), rules=rules, at=AT
    )
    desk = made.desk
    for place in range(documents):
        with desk.unit(AT) as unit:
            stored = unit.store_document(Source(megabytes * MB // documents, place))
            document = Document("skizze.pdf", stored.sha256, stored.size)
            unit.put_proposal(Proposal(f"P-{place}", f"Vorhaben {place}", documents=(document,)))
    with desk.unit(AT) as unit:
        unit.put_jurors([Juror(1, "Jurorin Eins"), Juror(2, "Vorsitz", role=Role.CHAIR)])
    preparing.assign_automatically(desk, at=AT)
    return desk


class Peak:
    """The most memory in megabytes that this process held during an act, and how much of that was new."""

    def __init__(self):
        self.most = self.grown = 0

    @contextmanager
    def watched(self):
        before = _status("VmRSS")
        _reset()
        yield
        self.most, self.grown = _status("VmHWM"), _status("VmHWM") - before


def _status(name):
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) // 1000
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000


def _reset():
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


class Stall:
    """The longest that another thread had to wait for its turn, in seconds."""

    def __init__(self, act=lambda: None):
        self.longest, self.going, self.act = 0.0, True, act
        self.thread = threading.Thread(target=self._watch)

    def _watch(self):
        while self.going:
            begun = time.perf_counter()
            time.sleep(0.001)
            self.act()
            self.longest = max(self.longest, time.perf_counter() - begun - 0.001)

    @contextmanager
    def watched(self):
        self.thread.start()
        try:
            yield
        finally:
            self.going = False
            self.thread.join()


class Progress:
    """Counts how often progress was told, and how far it came."""

    def __init__(self):
        self.times, self.last = 0, (0, 0)

    def __call__(self, done, of):
        self.times, self.last = self.times + 1, (done, of)


def measured(what, act):
    """Do an act and print seconds, memory and stalls; return its result and the peak."""
    peak, stall, progress = Peak(), Stall(), Progress()
    begun = time.perf_counter()
    with peak.watched(), stall.watched():
        found = act(progress)
    spent = time.perf_counter() - begun
    print(
        f"{what}: {spent:.1f} s, at most {peak.most} MB resident (goal: {GOAL_MB}), of them {peak.grown} MB for this; "
        f"another thread waited at most {1000 * stall.longest:.0f} ms; progress was told {progress.times} times"
    )
    return found, peak


def in_one(folder, desk, megabytes):
    """One file, and a new desk from it. Returns both peaks."""

    def issue(progress):
        return issuing.issue(desk, folder=folder / "packs", jurors=[1], at=AT, written=progress).packs[0]

    pack, issued = measured(f"pack of {megabytes} MB written", issue)

    def open_it(progress):
        target = folder / "juror.jurydesk"
        return packs.open_pack(
            pack=pack.path, code=pack.code, desk=target, passphrase=PASSPHRASE, at=AT, progress=progress
        ).desk

    opened, peak = measured("  and opened into a new desk", open_it)
    with opened.read() as queries:
        whole = sum(document.size for document in queries.documents())
    if abs(whole - megabytes * MB) > DOCUMENTS:
        raise SystemExit(f"{whole} bytes came")
    opened.close()
    desks.remove_desk(folder / "juror.jurydesk")
    pack.path.unlink()
    return issued, peak


def stopped(folder, desk):
    """A pack whose writing is cancelled half way: how long that takes, and what is left."""
    progress, asked = Progress(), []

    def cancelled():
        half = bool(progress.last[1]) and progress.last[0] > progress.last[1] / 2
        if half and not asked:
            asked.append(time.perf_counter())
        return half

    try:
        issuing.issue(
            desk, folder=folder / "stopped", jurors=[1], new_desk=True, reason="bench", at=AT,
            written=progress, cancelled=cancelled,
        )  # fmt: skip
    except issuing.IssueStopped:
        spent = time.perf_counter() - asked[0]
        left = len(list((folder / "stopped").iterdir()))
        print(f"cancelled half way: it ended after {1000 * spent:.0f} ms and left {left} files")


def in_parts(folder, desk, part_mb):
    """The same in parts, into a desk in which somebody writes meanwhile."""

    def issue(progress):
        return issuing.issue(
            desk, folder=folder / "parts", jurors=[1], new_desk=True, reason="bench", part_size=part_mb * MB, at=AT,
            written=progress,
        ).packs[0]  # fmt: skip

    pack, _ = measured(f"the same in parts of {part_mb} MB", issue)
    mine = desks.create_juror_desk(path=folder / "parts.jurydesk", passphrase=PASSPHRASE, at=AT).desk

    def save():
        with mine.unit(AT) as unit:
            unit.put_setting("bench", time.perf_counter_ns())

    waiting = Stall(save)
    with waiting.watched():
        for place, file in enumerate((pack.path, *pack.more_parts), 1):
            measured(
                f"  part {place} opened",
                lambda progress, file=file: packs.renew(mine, pack=file, code=pack.code, at=AT, progress=progress),
            )
    print(f"  saving meanwhile waited at most {1000 * waiting.longest:.0f} ms")
    mine.close()


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("megabytes", type=int, nargs="?", default=3_000)
    asked.add_argument(
        "--small", action="store_true", help="one document in one file, and the figures as JSON in the last line"
    )
    asked.add_argument("folder", type=Path, nargs="?")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        folder = Path(name)
        if given.small:
            code_lock.WORK = 4  # the lock's work is not what is looked at here
        desk = prepared(folder, given.megabytes, 1 if given.small else DOCUMENTS)
        issued, opened = in_one(folder, desk, given.megabytes)
        if given.small:
            print(json.dumps({"documents_mb": given.megabytes, "issued_mb": issued.grown, "opened_mb": opened.grown}))
        else:
            stopped(folder, desk)
            in_parts(folder, desk, given.megabytes * 2 // 5)
        desk.close()


if __name__ == "__main__":
    sys.exit(main())
