"""Consolidating 2,000 proposals and 300,000 marks, against one SQL GROUP BY over the same rows (goal: at most 5x).

Run it as `python tests/bench/bench_ranking.py`; it prints a ratio, because seconds differ from computer to computer.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import time
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jurydesk.domain.assessment import CastMark, marked
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules, Total
from jurydesk.ranking.consolidate import consolidate

PROPOSALS, JURORS, CRITERIA, ROUNDS = 2_000, 25, 6, 5


def _marks() -> list[CastMark]:
    chance = random.Random(20260504)  # noqa: S311 - example marks, no secrets
    values = [marked(value) for value in range(11)]
    return [
        CastMark(juror, f"P-{proposal:04}", f"c{criterion}", chance.choice(values))
        for juror in range(1, JURORS + 1)
        for proposal in range(PROPOSALS)
        for criterion in range(CRITERIA)
    ]


def _rules() -> Rules:
    scale = Scale(Decimal(0), Decimal(10))
    criteria = tuple(
        Criterion(f"c{at}", Text(f"Criterion {at}"), scale, weight=Decimal(at + 1), threshold=Decimal(4))
        for at in range(CRITERIA)
    )
    return Rules("bench", Text("Bench"), criteria, total=Total(factor=Decimal(10)))


def _seconds(act) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def main() -> None:
    """Prints the median times of both, and their ratio."""
    marks, rules = _marks(), _rules()
    proposals = [Proposal(f"P-{number:04}", f"Proposal {number}") for number in range(PROPOSALS)]
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE mark (juror INTEGER, proposal TEXT, criterion TEXT, value REAL)")
    rows = [(cast.juror, cast.proposal, cast.criterion, float(cast.mark.value)) for cast in marks]
    database.executemany("INSERT INTO mark VALUES (?, ?, ?, ?)", rows)
    query = "SELECT proposal, criterion, AVG(value), COUNT(*) FROM mark GROUP BY proposal, criterion"
    sql, ours = [], []
    for _ in range(ROUNDS):  # in turn, so that a busy moment meets both
        sql.append(_seconds(lambda: database.execute(query).fetchall()))
        ours.append(_seconds(lambda: consolidate(rules=rules, proposals=proposals, marks=marks)))
    one, other = statistics.median(sql), statistics.median(ours)
    print(f"{PROPOSALS:,} proposals, {len(marks):,} marks")
    print(f"GROUP BY {one * 1000:.0f} ms, consolidate {other * 1000:.0f} ms, ratio {other / one:.2f} (goal 5)")


if __name__ == "__main__":
    main()
