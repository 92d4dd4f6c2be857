"""Figures for sealed files, as ratios within one run: intake, forged files, and a pack of gigabytes.

Run: python tests/bench/bench_exchange.py [intake] [mutants] [large]; all three without an argument.
"""

from __future__ import annotations

import importlib.util
import io
import random
import resource
import sys
import tempfile
import threading
import time
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pyrage
import sqlcipher3

from jurydesk.domain.assessment import Assessment, marked
from jurydesk.domain.call import Call
from jurydesk.domain.charter import PanelKeys, freeze, proposal_digests
from jurydesk.domain.conflict import Answer, Declaration
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules
from jurydesk.exchange import code_lock
from jurydesk.exchange.code_pack import open_code_pack
from jurydesk.exchange.coding import decode, encode
from jurydesk.exchange.envelope import measure_document
from jurydesk.exchange.hand_ins import rules_digest, seal_hand_in
from jurydesk.exchange.intake import judge
from jurydesk.exchange.keys import enrolment_secret, generate_keys
from jurydesk.exchange.known import KnownCharter, KnownJuror, KnownState, Outcome
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import open_for_juror

HAND_INS, PROPOSALS, CRITERIA = 300, 60, 6
MUTANTS = 20_000
LARGE = 3 * 10**9
GOAL_INTAKE = 3
ROWS = """
CREATE TABLE hand_in (digest TEXT PRIMARY KEY, juror INTEGER, sequence INTEGER,
                      payload BLOB, signature BLOB, texts BLOB);
CREATE TABLE mark (juror INTEGER, proposal TEXT, criterion TEXT, state TEXT, value TEXT,
                   PRIMARY KEY (juror, proposal, criterion)) WITHOUT ROWID;
CREATE TABLE comment (juror INTEGER, proposal TEXT, text TEXT, PRIMARY KEY (juror, proposal)) WITHOUT ROWID;
"""


def kit(name="conftest"):
    """The small panel of the tests, with its attacker."""
    path = Path(__file__).resolve().parents[1] / "exchange" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"exchange_{name}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def big_panel(jurors):
    """The panel's keys, and the state of a call of 60 proposals x 6 criteria with so many jurors."""
    scale = Scale(Decimal(0), Decimal(10), Decimal("0.5"))
    rules = Rules("bench", Text("Bench"), tuple(Criterion(f"c{n}", Text(f"C{n}"), scale) for n in range(CRITERIA)))
    proposals = [Proposal(f"P-{n:02}", f"Vorhaben {n}") for n in range(PROPOSALS)]
    numbers, keys = range(1, jurors + 1), generate_keys()
    assigned = {n: tuple(one.number for one in proposals) for n in numbers}
    charter = freeze(
        call=Call("bench", "Bench"),
        rules=rules,
        proposals=proposals,
        jurors=[Juror(n, f"Juror {n}") for n in numbers],
        assigned=assigned,
        salts={n: f"{n:032x}" for n in numbers},
        juror_keys={},
        panel_keys=PanelKeys(keys.public.signing, keys.public.age),
    )
    secrets = {n: enrolment_secret() for n in numbers}
    known = KnownState(
        call="bench",
        panel=keys.public,
        charters=(KnownCharter(charter.fingerprint, rules_digest(charter), proposal_digests(charter)),),
        rules=rules,
        jurors={n: KnownJuror(n, frozenset(assigned[n]), secret=secrets[n]) for n in numbers},
    )
    return keys, charter, secrets, known


def made_hand_in(charter, juror, secret, at):
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
    declared = [Declaration(juror, one.proposal, Answer.NO_CONFLICT, at) for one in given]
    seal_hand_in(
        target,
        charter=charter,
        juror=juror,
        keys=generate_keys(),
        declarations=declared,
        assessments=given,
        enrolment_secret=secret,
        at=at,
    )
    return target.getvalue()


def database(folder, name):
    connection = sqlcipher3.connect(str(Path(folder) / name), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{'ab' * 48}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.executescript(ROWS)
    return connection


def insert(connection, hand_in, marks, comments):
    connection.execute("BEGIN")
    connection.execute("INSERT INTO hand_in VALUES (?, ?, ?, ?, ?, ?)", hand_in)
    connection.executemany("INSERT INTO mark VALUES (?, ?, ?, ?, ?)", marks)
    connection.executemany("INSERT INTO comment VALUES (?, ?, ?)", comments)
    connection.execute("COMMIT")


def rows_of(opened):
    signed = opened.signed
    marks = [
        (one.juror, one.proposal, criterion, mark.state.value, str(mark.value))
        for one in opened.assessments
        for criterion, mark in one.marks.items()
    ]
    head = (opened.digest, opened.juror, opened.sequence, signed.payload_bytes, signed.signature, signed.texts_bytes)
    return head, marks, [(one.juror, one.proposal, one.overall) for one in opened.assessments]


def intake():
    at = kit().AT
    keys, charter, secrets, known = big_panel(HAND_INS)
    files = [made_hand_in(charter, n, secrets[n], at) for n in secrets]
    rows = [rows_of(open_returned(io.BytesIO(data), identities=[keys.identity])) for data in files]
    with tempfile.TemporaryDirectory() as folder:
        raw = database(folder, "raw.db")
        begun = time.perf_counter()
        for data, row in zip(files, rows, strict=True):
            pyrage.decrypt(data, [keys.identity])
            insert(raw, *row)
        plain = time.perf_counter() - begun
        own = database(folder, "own.db")
        begun = time.perf_counter()
        for data in files:
            opened = open_returned(io.BytesIO(data), identities=[keys.identity])
            verdict = judge(opened, known, received_at=at)
            if verdict.outcome is not Outcome.ACCEPTED:
                raise SystemExit(verdict)
            insert(own, *rows_of(opened))
        whole = time.perf_counter() - begun
    size = sum(map(len, files)) / len(files) / 1000
    print(f"intake of {HAND_INS} hand-ins of {PROPOSALS} x {CRITERIA} ({size:.0f} kB each):")
    print(f"  raw decryption and insert {1000 * plain / HAND_INS:6.2f} ms a file")
    print(f"  open, judge, insert       {1000 * whole / HAND_INS:6.2f} ms a file")
    print(f"  ratio {whole / plain:.2f} (goal: at most {GOAL_INTAKE})")


def mutants():
    code_lock.WORK = 10  # the lock's work is not what is looked at here
    tests = kit()
    panel = tests.make_panel()
    keys = panel.juror_keys[2]
    hand_in = tests.Attacker(panel.hand_in(), "hand-in", keys, panel.keys.identity)
    dossier = panel.pack(contents=panel.contents(enrolment_secret=""), code="", recipient=keys.public)
    pack = tests.Attacker(dossier, "dossier", panel.keys, keys.identity)
    code_pack = panel.pack()

    def take(data):
        return panel.judged(open_returned(io.BytesIO(data), identities=[panel.keys.identity]))

    def read(data):
        return open_for_juror(io.BytesIO(data), identities=[keys.identity], juror=2, own=keys.public)

    def unlock(data):
        return open_for_juror(io.BytesIO(data), code=panel.codes[2])

    tries = {
        "hand-in, as it lies": (hand_in.outside, take),
        "hand-in, inside the seal": (hand_in.inside, take),
        "hand-in, signed by its juror": (hand_in.signed, take),
        "dossier, as it lies": (pack.outside, read),
        "dossier, inside the seal": (pack.inside, read),
        "dossier, signed by its panel": (pack.signed, read),
        "pack with a code": (lambda chance: tests.mutated(code_pack, chance), unlock),
    }
    tries |= strict_tries(tests, panel)
    kinds = {"pack": panel.pack_payload(), "hand-in": panel.opened().payload}
    for kind, payload in kinds.items():
        data = encode(payload)
        tries[f"payload of a {kind}"] = (
            lambda chance, data=data: tests.mutated(data, chance),
            lambda data, kind=kind: decode(data, frozenset({kind})),
        )
    for name, (make, act) in tries.items():
        attacked(name, make, act)


def strict_tries(tests, panel):
    """The kinds of strict calls: the roster inside its code's lock, the declaration file, and the charter's checks."""
    strict = kit("strict_kit").Strict(panel)
    data = strict.roster()
    span, identity = open_code_pack(io.BytesIO(data), panel.codes[2])
    inner = data[span.offset : span.offset + span.size]
    roster = tests.Attacker(inner, "roster", panel.keys, identity)
    declared = tests.Attacker(strict.declared(), "declaration", strict.keys, panel.keys.identity)
    dossier = tests.Attacker(strict.dossier(), "dossier", panel.keys, strict.keys.identity)

    def see(data):
        return open_for_juror(io.BytesIO(data), identities=[identity], juror=2)

    def note(data):
        return strict.judged(open_returned(io.BytesIO(data), identities=[panel.keys.identity]))

    return {
        "roster, inside its lock": (roster.outside, see),
        "roster, inside the seal": (roster.inside, see),
        "roster, signed by its panel": (roster.signed, see),
        "declaration file, as it lies": (declared.outside, note),
        "declaration file, inside the seal": (declared.inside, note),
        "declaration file, signed by its juror": (declared.signed, note),
        "dossier of a strict call, signed by its panel": (dossier.signed, strict.opened_dossier),
    }


def attacked(name, make, act):
    chance, rules, slowest = random.Random(name), Counter(), 0.0  # noqa: S311 - the same figures each time
    for _ in range(MUTANTS):
        data = make(chance)
        begun = time.perf_counter()
        try:
            act(data)
            rules["taken: unchanged where it counts, or signed by its sender"] += 1
        except Refusal as refusal:
            rules[refusal.rule] += 1
        slowest = max(slowest, time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name}: {MUTANTS} mutants, slowest {1000 * slowest:.0f} ms, at most {peak} MB resident in this process")
    print("  " + ", ".join(f"{rule} {count}" for rule, count in rules.most_common(8)))


def large():
    tests = kit()
    panel = tests.make_panel()
    block = random.Random(1).randbytes(1 << 20)  # noqa: S311 - any bytes do

    def read():
        return (block for _ in range(LARGE >> 20))

    found = measure_document("large.pdf", read)
    proposal = Proposal("OG-01", "Groß", documents=(Document("large.pdf", found.document.sha256, found.document.size),))
    charter = panel.amended(proposals=[proposal], assigned={2: ("OG-01",)})
    contents = panel.contents(charter=charter, assignments=(Assignment(2, "OG-01"),), conflicts=())
    with tempfile.TemporaryDirectory() as folder, (Path(folder) / "large.pack").open("w+b") as target:
        stall = Stall()
        begun = time.perf_counter()
        seal_pack(
            target,
            contents,
            keys=panel.keys,
            documents={found.document.sha256: found},
            at=tests.AT,
            code=panel.codes[2],
        )
        written = time.perf_counter() - begun
        begun = time.perf_counter()
        open_for_juror(target, code=panel.codes[2], sink=lambda _: Nowhere())
        opened = time.perf_counter() - begun
        longest = stall.end()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"pack of {LARGE / 1e9:.1f} GB: written in {written:.1f} s, checked and read in {opened:.1f} s,")
    print(f"  at most {peak} MB resident (goal: 250), another thread waited at most {1000 * longest:.0f} ms")


class Nowhere:
    def write(self, data):
        pass

    def close(self):
        pass


class Stall:
    """The longest that another thread had to wait for its turn, in seconds."""

    def __init__(self):
        self.longest, self.going = 0.0, True
        self.thread = threading.Thread(target=self._watch)
        self.thread.start()

    def _watch(self):
        last = time.perf_counter()
        while self.going:
            time.sleep(0.001)
            now = time.perf_counter()
            self.longest, last = max(self.longest, now - last), now

    def end(self):
        self.going = False
        self.thread.join()
        return self.longest


if __name__ == "__main__":
    acts = {"intake": intake, "mutants": mutants, "large": large}
    for wanted in sys.argv[1:] or acts:
        acts[wanted]()
