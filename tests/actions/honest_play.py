"""What honest people do at their desks, in any order: office, chair, jurors and courier, for a state machine."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from jurydesk.actions import amending, deciding, declaring, declaring_file, handing_in, intake, issuing, marking, packs
from jurydesk.actions.changes import Amendment
from jurydesk.actions.desks import OpenDesk
from jurydesk.actions.ruling import rule_on_conflict
from jurydesk.actions.undertaking import undertake
from jurydesk.domain.call import Mode
from jurydesk.errors import DeskError
from jurydesk.store.desk import open_desk
from tests.actions import stage as stages
from tests.actions import strict_stage as strict

NUMBERS = ("P-1", "P-3")
JURORS = st.sampled_from(stages.MARKING)
HAPPENED: Counter[str] = Counter()
MADE: list[Path] = []
PROPOSALS = st.sampled_from(NUMBERS)
KNOWN, DECLARES = (2, "P-3"), (3, "P-1")  # a conflict that the office knows, and one that the juror declares


@cache
def beginning(*, run_strictly: bool, advanced: bool) -> stages.Stage:
    """The desks after the first packs (in a strict call: rosters), made once; `advanced`: after the first hand-ins."""
    folder = Path(tempfile.mkdtemp(prefix="jurydesk-attacks-"))
    MADE.append(folder)
    call = stages.a_call(mode=Mode.STRICT) if run_strictly else stages.a_call()
    stage = stages.prepared(folder, call=call, numbers=NUMBERS)
    stage = strict.with_rosters(stage) if run_strictly else stages.issued(stage)
    if advanced and run_strictly:
        strict.with_charter(stage)
    for juror in stages.MARKING:
        with stage.juror(juror) as desk:
            undertake(desk, language="de", at=stages.AT)
            if advanced and (juror != strict.SLOW or not run_strictly):
                if juror == DECLARES[0] and not run_strictly:
                    declaring.declare(desk, proposal=DECLARES[1], category="closeness", statement="kin", at=stages.AT)
                stages.give_all(desk, juror, at=stages.later(7))
    return stage


class HonestPlay(RuleBasedStateMachine):
    """The model beside the desks: who signed what, what was accepted, what was opened by a ruling."""

    run_strictly = False

    @initialize(advanced=st.sampled_from((True, True, False)))
    def begin(self, advanced):
        self.folder = Path(tempfile.mkdtemp(prefix="jurydesk-attack-"))
        first = beginning(run_strictly=self.run_strictly, advanced=advanced)
        shutil.copytree(first.folder, self.folder, dirs_exist_ok=True)
        self.codes, self.desks = dict(first.codes), {}
        self.name = {juror: f"juror-{juror}.jurydesk" for juror in stages.MARKING}
        self.signed: dict[str, tuple[int, dict]] = {}  # what a juror's own desk handed in, by digest
        self.bag: list[Path] = []
        self.packs: list[tuple[int, Path, str]] = []
        self.accepted: dict[str, bytes] = {}
        self.withdrawn: set[str] = set()
        self.stolen: dict[int, str] = {}
        self.moment, self.count = 600, 0
        if advanced:
            for juror in (1, 2):
                self._hand_in(juror, self.name[juror], genuine=True)
            intake.take_in(self.panel(), files=self.bag, at=self.now())

    def teardown(self):
        self.close_all()
        shutil.rmtree(getattr(self, "folder", ""), ignore_errors=True)
        HAPPENED.update({"counted": len(getattr(self, "accepted", ()))})

    @rule()
    def close_all(self):
        """Every program ends; the desks are opened again when somebody needs them."""
        for desk in getattr(self, "desks", {}).values():
            desk.close()
        self.desks = {}

    def desk(self, name):
        if name not in self.desks:
            self.desks[name] = OpenDesk(open_desk(self.folder / name, recovery_code=self.codes[name]))
        return self.desks[name]

    def panel(self):
        return self.desk("panel.jurydesk")

    def now(self):
        self.moment += 1
        return stages.AT + timedelta(minutes=self.moment)

    def path(self, ending):
        self.count += 1
        return self.folder / f"file-{self.count}{ending}"

    def mine(self, juror):
        return self.desk(self.name[juror])

    # jurors

    @rule(juror=JURORS)
    def declare(self, juror):
        desk = self.mine(juror)
        with contextlib.suppress(DeskError):
            if juror == DECLARES[0]:
                declaring.declare(
                    desk, proposal=DECLARES[1], category="closeness", statement="kin", reason="x", at=self.now()
                )
            declaring.declare_remaining(desk, at=self.now())

    @rule(juror=JURORS, proposal=PROPOSALS)
    def find_a_conflict_later(self, juror, proposal):
        desk = self.mine(juror)
        with contextlib.suppress(DeskError):
            declaring.declare(
                desk, proposal=proposal, category="employment", statement="found out", reason="late", at=self.now()
            )

    @rule(juror=JURORS, proposal=PROPOSALS, mark=st.integers(0, 10))
    def mark(self, juror, proposal, mark):
        desk = self.mine(juror)
        with contextlib.suppress(DeskError):
            marking.give(desk, proposal=proposal, criterion="concept", text=str(mark), reason="again", at=self.now())

    @rule(juror=JURORS, mark=st.integers(0, 10), at_once=st.booleans())
    def hand_in(self, juror, mark, at_once):
        for number in NUMBERS:
            with contextlib.suppress(DeskError):
                marking.give(
                    self.mine(juror),
                    proposal=number,
                    criterion="concept",
                    text=str(mark),
                    reason="again",
                    at=self.now(),
                )
        before = len(self.bag)
        self._hand_in(juror, self.name[juror], genuine=True)
        if at_once:
            self._deliver(self.bag[before:])

    def _hand_in(self, juror, name, *, genuine):
        path = self.path(".juryhandin")
        desk = self.desk(name)
        with contextlib.suppress(DeskError):
            receipt = handing_in.hand_in(desk, path=path, incomplete=True, at=self.now())
            with desk.read() as queries:
                tasks = {task.proposal for task in queries.assignments(juror)}
                drafts = {
                    draft.proposal: dict(draft.marks) for draft in queries.drafts(juror) if draft.proposal in tasks
                }
            HAPPENED["handed in"] += 1
            if genuine:
                self.signed[receipt.digest] = (juror, drafts)
            self.bag.append(path)

    @rule(juror=JURORS)
    def write_declarations(self, juror):
        path = self.path(".jurydeclaration")
        desk = self.mine(juror)
        with contextlib.suppress(DeskError):
            declaring_file.write_declarations(desk, path=path, at=self.now())
            self.bag.append(path)

    @precondition(lambda self: self.packs)
    @rule(data=st.data())
    def open_a_pack(self, data):
        juror, path, code = data.draw(st.sampled_from(self.packs))
        holder = data.draw(st.sampled_from((juror, juror, juror, *stages.MARKING)))
        desk = self.mine(holder)
        with contextlib.suppress(DeskError):
            packs.renew(desk, pack=path, code=code, at=self.now())
            assert holder == juror

    # courier

    @precondition(lambda self: self.bag)
    @rule(data=st.data(), many=st.integers(1, 3))
    def deliver(self, data, many):
        """Some of the files, in any order, again too."""
        self._deliver([data.draw(st.sampled_from(self.bag[-6:] + self.bag)) for _ in range(many)])

    def _deliver(self, files):
        desk = self.panel()
        with contextlib.suppress(DeskError):
            HAPPENED.update(found.rule for found in intake.take_in(desk, files=files, at=self.now()))

    # office and chair

    @rule()
    def issue(self):
        desk = self.panel()
        with contextlib.suppress(DeskError):
            done = issuing.issue(desk, folder=self.folder, at=self.now())
            self.packs += [(pack.juror, pack.path, pack.code) for pack in done.packs if pack.juror in self.name]

    @rule(proposal=PROPOSALS, title=st.sampled_from(("One", "Two")))
    def amend_a_proposal(self, proposal, title):
        desk = self.panel()
        with contextlib.suppress(DeskError):
            with desk.read() as queries:
                changed = replace(queries.proposal(proposal), title=title)
            amending.amend(desk, amendment=Amendment(proposals=(changed,)), reason="title", at=self.now())

    @rule(more=st.booleans())
    def amend_the_rules(self, more):
        rules = replace(stages.RULES, minimum_marks=2 if more else stages.RULES.minimum_marks)
        desk = self.panel()
        with contextlib.suppress(DeskError):
            amending.amend(desk, amendment=Amendment(rules=rules), reason="rules", at=self.now())

    @rule()
    def amend_with_late_keys(self):
        desk = self.panel()
        with contextlib.suppress(DeskError):
            amending.amend(desk, amendment=Amendment(), reason="keys", at=self.now())

    @rule(juror=JURORS, proposal=PROPOSALS, excluded=st.booleans())
    def rule_on_it(self, juror, proposal, excluded):
        desk = self.panel()
        with contextlib.suppress(DeskError):
            rule_on_conflict(
                desk, juror=juror, proposal=proposal, excluded=excluded, reason="heard", by_panel=True, at=self.now()
            )

    @rule(data=st.data())
    def decide(self, data):
        """People find out who handed in what: only a juror's own file is let count."""
        desk = self.panel()
        waiting = deciding.clashes(desk)
        if not waiting:
            return
        found = data.draw(st.sampled_from(waiting))
        counts = found.digest in self.signed and data.draw(st.booleans())
        with contextlib.suppress(DeskError):
            deciding.decide_clash(desk, hand_in=found.digest, counts=counts, reason="asked", at=self.now())
            self.withdrawn.add(found.other if counts else found.digest)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def withdraw(self, data):
        digest = data.draw(st.sampled_from(sorted(self.accepted)))
        desk = self.panel()
        with contextlib.suppress(DeskError):
            deciding.withdraw_hand_in(desk, hand_in=digest, reason="asked to", at=self.now())
            self.withdrawn.add(digest)
