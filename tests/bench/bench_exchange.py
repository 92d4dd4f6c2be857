"""Figures for sealed files: what becomes of forged ones, and a pack of gigabytes. The intake has a bench of its own.

Run: python tests/bench/bench_exchange.py [mutants] [large]; both without an argument.
"""

from __future__ import annotations

import io
import random
import resource
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jurydesk.domain.panel import Assignment
from jurydesk.domain.proposal import Document, Proposal
from jurydesk.exchange import code_lock
from jurydesk.exchange.code_pack import open_code_pack
from jurydesk.exchange.coding import decode, encode
from jurydesk.exchange.envelope import measure_document
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import open_for_juror
from tests.exchange.attacker import Attacker, mutated
from tests.exchange.panel_kit import AT, make_panel
from tests.exchange.strict_kit import Strict

MUTANTS = 20_000
LARGE = 3 * 10**9


def mutants():
    code_lock.WORK = 10  # the lock's work is not what is looked at here
    panel = make_panel()
    keys = panel.juror_keys[2]
    hand_in = Attacker(panel.hand_in(), "hand-in", keys, panel.keys.identity)
    dossier = panel.pack(contents=panel.contents(enrolment_secret=""), code="", recipient=keys.public)
    pack = Attacker(dossier, "dossier", panel.keys, keys.identity)
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
        "pack with a code": (lambda chance: mutated(code_pack, chance), unlock),
    }
    tries |= strict_tries(panel)
    kinds = {"pack": panel.pack_payload(), "hand-in": panel.opened().payload}
    for kind, payload in kinds.items():
        data = encode(payload)
        tries[f"payload of a {kind}"] = (
            lambda chance, data=data: mutated(data, chance),
            lambda data, kind=kind: decode(data, frozenset({kind})),
        )
    for name, (make, act) in tries.items():
        attacked(name, make, act)


def strict_tries(panel):
    """The kinds of strict calls: the roster inside its code's lock, the declaration file, and the charter's checks."""
    strict = Strict(panel)
    data = strict.roster()
    span, identity = open_code_pack(io.BytesIO(data), panel.codes[2])
    inner = data[span.offset : span.offset + span.size]
    roster = Attacker(inner, "roster", panel.keys, identity)
    declared = Attacker(strict.declared(), "declaration", strict.keys, panel.keys.identity)
    dossier = Attacker(strict.dossier(), "dossier", panel.keys, strict.keys.identity)

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
    panel = make_panel()
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
            at=AT,
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
    acts = {"mutants": mutants, "large": large}
    for wanted in sys.argv[1:] or acts:
        acts[wanted]()
