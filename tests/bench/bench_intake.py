"""Taking in the hand-ins of a large call by the act that window and commands use, against bare decryption and insert.

Run: python tests/bench/bench_intake.py [HAND-INS]; 300 hand-ins of 60 proposals x 6 criteria without an argument.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pyrage
import sqlcipher3

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
from jurydesk.exchange.returned import open_returned

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
HAND_INS, PROPOSALS, CRITERIA = 300, 60, 6
GOAL = 3
ROWS = """
CREATE TABLE hand_in (id INTEGER PRIMARY KEY, digest TEXT UNIQUE, juror INTEGER, sequence INTEGER,
                      payload BLOB, signature BLOB, texts BLOB);
CREATE TABLE declaration (id INTEGER PRIMARY KEY, juror INTEGER, proposal TEXT, answer TEXT, at TEXT);
CREATE TABLE assessment (hand_in INTEGER, proposal TEXT, overall TEXT, PRIMARY KEY (hand_in, proposal));
CREATE TABLE mark (hand_in INTEGER, proposal TEXT, criterion TEXT, state TEXT, value TEXT, comment TEXT,
                   PRIMARY KEY (hand_in, proposal, criterion));
"""
"""The same rows as the act writes, with the keys that they have there."""


def panel_desk(folder, count):
    """A panel's desk with its charter frozen and an open secret for each juror; returns the secrets too."""
    scale = Scale(Decimal(0), Decimal(10), Decimal("0.5"))
    rules = Rules("bench", Text("Bench"), tuple(Criterion(f"c{n}", Text(f"C{n}"), scale) for n in range(CRITERIA)))
    made = desks.create_panel_desk(
        path=folder / "panel.jurydesk", passphrase="four words of a bench", call=Call("bench", "B"), rules=rules, at=AT
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


def raw_table(path):
    """A bare SQLCipher file with tables for the same rows, as durable as a desk."""
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'ab' * 48}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.executescript(ROWS)
    return connection


def rows_of(opened, number):
    """What the act writes of one file, ready to be inserted."""
    signed = opened.signed
    head = (number, opened.digest, opened.juror, opened.sequence, signed.payload_bytes, signed.signature)
    return (
        (*head, signed.texts_bytes),
        [(one.juror, one.proposal, one.answer.value, one.at.isoformat()) for one in opened.declarations],
        [(number, one.proposal, one.overall) for one in opened.assessments],
        [
            (number, one.proposal, criterion, mark.state.value, str(mark.value), "")
            for one in opened.assessments
            for criterion, mark in one.marks.items()
        ],
    )


def insert(connection, rows):
    """One file's rows in one durable transaction."""
    head, declared, assessed, marks = rows
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO hand_in VALUES (?, ?, ?, ?, ?, ?, ?)", head)
    connection.executemany("INSERT INTO declaration (juror, proposal, answer, at) VALUES (?, ?, ?, ?)", declared)
    connection.executemany("INSERT INTO assessment VALUES (?, ?, ?)", assessed)
    connection.executemany("INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)", marks)
    connection.execute("COMMIT")


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
        rows = []
        for number, file in enumerate(files, 1):
            with file.open("rb") as source:
                rows.append(rows_of(open_returned(source, identities=[keys.identity]), number))
        raw = raw_table(folder / "raw.db")
        plain, act = [], []
        for start in range(0, count, 20):  # in turns, so that both meet the same machine
            begun = time.perf_counter()
            for file, row in zip(files[start : start + 20], rows[start : start + 20], strict=True):
                pyrage.decrypt(file.read_bytes(), [keys.identity])
                insert(raw, row)
            plain.append(time.perf_counter() - begun)
            begun = time.perf_counter()
            results = intake.take_in(desk, files=files[start : start + 20], at=AT)
            act.append(time.perf_counter() - begun)
            if {result.rule for result in results} != {"accepted"}:
                raise SystemExit(results)
        desk.close()
    ours, theirs = 1000 * sum(act) / count, 1000 * sum(plain) / count
    print(f"intake of {count} hand-ins of {PROPOSALS} proposals x {CRITERIA} criteria, the whole act:")
    print(f"  raw decryption and insert {theirs:6.2f} ms a file; the act {ours:6.2f} ms a file")
    print(f"  the first twenty {1000 * act[0] / 20:6.2f} ms a file, the last twenty {1000 * act[-1] / 20:6.2f} ms")
    print(f"  ratio {ours / theirs:.2f} (goal: at most {GOAL})")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else HAND_INS)
