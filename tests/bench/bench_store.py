"""Prints what the desk file costs, as ratios measured in one run: saving a mark, opening a large desk, many hand-ins.

    python tests/bench/bench_store.py [megabytes of documents, 1024 by default]

It asserts nothing: it prints, and a person judges. Goals: 2x for a mark; 1.2x and under 250 MB for opening; 3x for
hand-ins with their decryption, which both sides lack here.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jurydesk.domain.assessment import Assessment, CastMark, marked
from jurydesk.domain.panel import Juror
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.store import sqlite_only
from jurydesk.store.desk import create_desk, open_desk
from jurydesk.store.queries import DeskKind, HandIn, HandInGround, HandInVerdict

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
PASSPHRASE = "vier Wörter die nicht"
PROPOSALS = 60
CRITERIA = 6
HAND_INS = 300
MARKS = 400
KEY, SALT = b"k" * 32, b"s" * 16

OPENING = """
import resource, sys, time
from pathlib import Path
from jurydesk.store.desk import open_desk
begin = time.perf_counter()
with open_desk(Path(sys.argv[1]), sys.argv[2]) as desk, desk.read() as queries:
    proposals = queries.proposals()
    rules, jurors, drafts = queries.rules(), queries.jurors(), queries.drafts(1)
    took = time.perf_counter() - begin
    print(took, len(proposals), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


class Source:
    """A stream of so many mebibytes that are all different, so that nothing is stored only once."""

    def __init__(self, mebibytes: int) -> None:
        self.left = mebibytes

    def read(self, size: int) -> bytes:
        """Return the next piece."""
        self.left -= 1
        return os.urandom(size) if self.left >= 0 else b""


def timed(act, repeat):
    """Return the seconds that each of `repeat` calls took."""
    found = []
    for number in range(repeat):
        begin = time.perf_counter()
        act(number)
        found.append(time.perf_counter() - begin)
    return found


def filled(path: Path, megabytes: int) -> Path:
    """Return the path of a closed desk of 60 proposals, with so many megabytes of documents."""
    desk, _ = create_desk(path, PASSPHRASE, kind=DeskKind.PANEL, at=AT)
    with desk:
        for number in range(PROPOSALS):
            with desk.unit("office", AT) as unit:
                documents = ()
                if megabytes:
                    stored = unit.store_document(Source(megabytes // PROPOSALS))
                    documents = (Document("skizze.pdf", stored.sha256, stored.size),)
                unit.put_proposal(Proposal(f"P-{number:02}", f"Vorhaben {number}", documents=documents))
        with desk.unit("office", AT) as unit:
            unit.put_jurors(Juror(number, f"Jurorin {number}") for number in range(1, HAND_INS + 1))
    return path


def saving_a_mark(folder: Path) -> None:
    """Print a saved mark against one raw commit of the same row, taken in turns so that both meet the same disk."""
    with open_desk(folder / "none.jurydesk", PASSPHRASE) as desk, closing(raw_table(folder / "raw")) as raw:

        def save(number):
            with desk.unit("juror 1", AT) as unit:
                unit.save_mark(CastMark(1, f"P-{number % PROPOSALS:02}", f"c{number % CRITERIA}", marked(number)))

        def commit(number):
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(
                "INSERT INTO mark VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET state = ?4, value = ?5",
                (1, f"P-{number % PROPOSALS:02}", f"c{number % CRITERIA}", "marked", str(number)),
            )
            raw.execute("COMMIT")

        timed(save, 20)  # a mark that does not change would not be written: each has another value
        ours, theirs = [], []
        for start in range(0, MARKS, 20):
            ours += timed(lambda number, start=start: save(start + number), 20)
            theirs += timed(lambda number, start=start: commit(start + number), 20)
    say("saving a mark / one raw SQLCipher commit", statistics.median(ours), statistics.median(theirs))


def raw_table(path: Path) -> sqlite_only.Raw:
    """Return a raw connection to a database with one table of marks, durable like the desk."""
    raw = sqlite_only.open_raw(path, KEY, SALT)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute(
        "CREATE TABLE mark (juror, proposal, criterion, state, value, PRIMARY KEY (juror, proposal, criterion))"
    )
    return raw


def opening(folder: Path) -> None:
    """Print opening a desk with documents against one without, each in a process of its own, and its memory."""
    found = {"full": [], "none": []}
    memory = {}
    for _ in range(7):
        for name, times in found.items():
            done = subprocess.run(
                [sys.executable, "-c", OPENING, str(folder / f"{name}.jurydesk"), PASSPHRASE],
                cwd=Path(__file__).resolve().parents[2],
                capture_output=True,
                text=True,
                check=True,
            )
            took, _, memory[name] = done.stdout.split()
            times.append(float(took))
    say("opening a desk with documents / with none", statistics.median(found["full"]), statistics.median(found["none"]))
    print(f"{'resident after opening':45} {memory['full']:>7} MB {memory['none']:>8} MB")


def many_hand_ins(folder: Path) -> None:
    """Print keeping 300 hand-ins of 60 proposals and 6 criteria against the raw insert of the same rows."""
    with open_desk(folder / "none.jurydesk", PASSPHRASE) as desk:
        ours = sum(timed(lambda number: keep(desk, number + 1), HAND_INS))
        begin = time.perf_counter()
        with desk.read() as queries:
            count = len(queries.cast_marks())
        read = time.perf_counter() - begin
    with closing(raw_table(folder / "raw2")) as raw:
        theirs = sum(timed(lambda number: insert_raw(raw, number + 1), HAND_INS))
    say(f"keeping {HAND_INS} hand-ins / raw insert of their rows", ours, theirs)
    print(f"{'reading their marks':45} {read * 1000:10.1f} ms  ({count} marks)")


def keep(desk, juror: int) -> None:
    """Keep one juror's hand-in in a unit of its own, as the intake does."""
    hand_in = HandIn(
        digest=f"{juror:064x}",
        juror=juror,
        sequence=1,
        supersedes="",
        charter="c" * 64,
        payload=b"x" * 20_000,
        signature=b"s" * 64,
        texts=b"x" * 20_000,
        verdict=HandInVerdict.ACCEPTED,
        ground=HandInGround.PINNED_KEY,
        received_at=AT,
    )
    marks = {f"c{number}": marked(number % 6) for number in range(CRITERIA)}
    with desk.unit("office", AT) as unit:
        unit.add_hand_in(hand_in, (Assessment(juror, f"P-{number:02}", marks) for number in range(PROPOSALS)))


def insert_raw(raw, juror: int) -> None:
    """Insert the marks of one hand-in and its bytes by themselves."""
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("CREATE TABLE IF NOT EXISTS bytes (juror, payload, texts)")
    raw.execute("INSERT INTO bytes VALUES (?, ?, ?)", (juror, b"x" * 20_000, b"x" * 20_000))
    raw.executemany(
        "INSERT INTO mark VALUES (?, ?, ?, ?, ?)",
        [
            (juror, f"P-{number:02}", f"c{criterion}", "marked", str(criterion % 6))
            for number in range(PROPOSALS)
            for criterion in range(CRITERIA)
        ],
    )
    raw.execute("COMMIT")


def say(what: str, ours: float, theirs: float) -> None:
    """Print a pair of times and their ratio."""
    print(f"{what:45} {ours * 1000:10.2f} ms {theirs * 1000:8.2f} ms {ours / theirs:6.2f}x")


def main() -> None:
    """Run all of it in a folder that goes afterwards."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    with tempfile.TemporaryDirectory(prefix="jurydesk-bench-") as name:
        folder = Path(name)
        filled(folder / "none.jurydesk", 0)
        begin = time.perf_counter()
        filled(folder / "full.jurydesk", megabytes)
        print(f"storing {megabytes} MB in {PROPOSALS} documents took {time.perf_counter() - begin:.1f} s")
        opening(folder)
        saving_a_mark(folder)
        many_hand_ins(folder)


if __name__ == "__main__":
    main()
