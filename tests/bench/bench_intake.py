"""Taking in the hand-ins of a large call by the act that window and commands use, against bare decryption and insert.

The bare side opens each file with age and inserts, in one durable transaction, the very rows that the act wrote for it,
into a copy of the same desk: the same tables, indexes, encryption and log. It checks nothing and asks nothing.

Run: python tests/bench/bench_intake.py [HAND-INS]; 300 hand-ins of 60 proposals x 6 criteria without an argument.
"""

from __future__ import annotations

import io
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pyrage

from jurydesk.actions import chartering, desks, intake
from jurydesk.actions.desks import panel_keys
from jurydesk.domain.assessment import Assessment, marked
from jurydesk.domain.call import Call
from jurydesk.domain.conflict import Answer, Declaration
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules
from jurydesk.exchange.hand_ins import seal_hand_in
from jurydesk.exchange.keys import enrolment_secret, generate_keys
from jurydesk.store import sqlite_only
from jurydesk.store.key import derive_key
from jurydesk.store.precheck import read_salt

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HAND_INS, PROPOSALS, CRITERIA = 300, 60, 6
GOAL = 3
PASSPHRASE = "four words of a bench"
TURN = 20


def panel_desk(folder, count):
    """A panel's desk with its charter frozen and an open secret for each juror; returns the secrets too."""
    scale = Scale(Decimal(0), Decimal(10), Decimal("0.5"))
    rules = Rules("bench", Text("Bench"), tuple(Criterion(f"c{n}", Text(f"C{n}"), scale) for n in range(CRITERIA)))
    made = desks.create_panel_desk(
        path=folder / "panel.jurydesk", passphrase=PASSPHRASE, call=Call("bench", "B"), rules=rules, at=AT
    )
    desk, secrets = made.desk, {n: enrolment_secret() for n in range(1, count + 1)}
    with desk.unit(AT) as unit:
        for n in range(PROPOSALS):
            unit.put_proposal(Proposal(f"P-{n:02}", f"Vorhaben {n}"))
        unit.put_jurors(Juror(n, f"Juror {n}") for n in secrets)
        unit.put_assignments(Assignment(n, f"P-{p:02}") for n in secrets for p in range(PROPOSALS))
    chartering.freeze_charter(desk, at=AT)
    with desk.unit(AT) as unit:
        for number, secret in secrets.items():
            unit.issue_enrolment(number, bytes.fromhex(secret))
    return desk, secrets


def made_hand_in(charter, juror, secret):
    """One juror's file: every proposal marked on every criterion, with a sentence on each."""
    target = io.BytesIO()
    given = [
        Assessment(
            juror,
            f"P-{p:02}",
            {f"c{c}": marked(Decimal((p + c + juror) % 21) / 2) for c in range(CRITERIA)},
            overall=f"Ein Satz zu Vorhaben {p} von Jurymitglied {juror}, nicht länger als üblich.",
        )
        for p in range(PROPOSALS)
    ]
    seal_hand_in(
        target,
        charter=charter,
        juror=juror,
        keys=generate_keys(),
        declarations=[Declaration(juror, one.proposal, Answer.NO_CONFLICT, AT) for one in given],
        assessments=given,
        enrolment_secret=secret,
        at=AT,
    )
    return target.getvalue()


def raw_connection(path):
    """A bare connection to a desk file, as durable as the desk's own."""
    salt = read_salt(path)
    raw = sqlite_only.open_raw(path, derive_key(PASSPHRASE, salt), salt)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    return raw


def written(path, files):
    """What the act writes of each file, found by taking them in on a copy of the desk: new rows by table."""
    with closing(desks.open_desk(path=path, passphrase=PASSPHRASE)) as desk, closing(raw_connection(path)) as raw:
        names = raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        ).fetchall()
        seen = {name: newest(raw, name) for (name,) in names if not name.startswith(("sqlite_", "page_search"))}
        rows = []
        for file in files:
            intake.take_in(desk, files=[file], at=AT)
            rows.append({name: new for name in seen if (new := rows_after(raw, name, seen[name]))})
            seen |= {name: newest(raw, name) for name in rows[-1]}
    return rows


def newest(raw, table):
    """The number of the newest row."""
    return raw.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]  # noqa: S608 - a table of ours


def rows_after(raw, table, number):
    """The rows that came after that one."""
    return raw.execute(f"SELECT * FROM {table} WHERE rowid > {number} ORDER BY rowid").fetchall()  # noqa: S608 - as above


def insert(raw, rows):
    """One file's rows in one durable transaction."""
    raw.execute("BEGIN IMMEDIATE")
    for table, new in rows.items():
        raw.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(new[0]))})", new)  # noqa: S608 - as above
    raw.execute("COMMIT")


def timed(do):
    """What the deed took, in seconds: on the clock, and of the processor."""
    wall, busy = time.perf_counter(), time.process_time()
    do()
    return time.perf_counter() - wall, time.process_time() - busy


def measured(desk, raw, keys, files, rows):
    """Clock and processor of both sides, a turn after the other so that both meet the same machine."""

    def bare(start):
        for file, new in zip(files[start : start + TURN], rows[start : start + TURN], strict=True):
            pyrage.decrypt(file.read_bytes(), [keys.identity])
            insert(raw, new)

    def act(start):
        results = intake.take_in(desk, files=files[start : start + TURN], at=AT)
        if {result.rule for result in results} != {"accepted"}:
            raise SystemExit(results)

    starts = range(0, len(files), TURN)
    return [(timed(lambda start=start: bare(start)), timed(lambda start=start: act(start))) for start in starts]


def main(count):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk, secrets = panel_desk(folder, count)
        with desk.read() as queries:
            charter, keys = queries.charter().charter, panel_keys(queries)
        files = []
        for number, secret in secrets.items():
            files.append(folder / f"juror-{number:03}-1.juryhandin")
            files[-1].write_bytes(made_hand_in(charter, number, secret))
        desk.close()
        for copy in ("dry", "raw"):
            shutil.copy(desk.path, folder / f"{copy}.jurydesk")
        rows = written(folder / "dry.jurydesk", files)
        desk = desks.open_desk(path=desk.path, passphrase=PASSPHRASE)
        with closing(desk), closing(raw_connection(folder / "raw.jurydesk")) as raw:
            turns = measured(desk, raw, keys, files, rows)
    show(count, turns)


def show(count, turns):
    """Print both sides and their ratios."""
    print(f"intake of {count} hand-ins of {PROPOSALS} proposals x {CRITERIA} criteria, the whole act:")
    sizes = [min(TURN, count - start) for start in range(0, count, TURN)]
    for place, of in enumerate(("on the clock", "of the processor")):
        plain, act = (
            [1000 * side[place] / size for side, size in zip(sides, sizes, strict=True)]
            for sides in zip(*turns, strict=True)
        )
        ratio = statistics.median(ours / theirs for ours, theirs in zip(act, plain, strict=True))
        middle = f"decryption and insert {statistics.median(plain):.2f} ms a file, the act {statistics.median(act):.2f}"
        print(f"  {of}: {middle}")
        print(
            f"    the first turn {act[0]:.2f} ms, the last {act[-1]:.2f} ms; ratio {ratio:.2f} (goal: at most {GOAL})"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else HAND_INS)
