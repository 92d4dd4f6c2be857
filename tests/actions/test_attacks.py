"""Office, jurors, courier and thief play against intake and both kinds of desk, in any order.

No order of events counts a mark that its juror did not sign, drops a hand-in that was accepted, or opens a document to
a conflicted juror.
"""

from __future__ import annotations

import contextlib
import io
import random
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jurydesk.actions import amending, deciding, declaring, declaring_file, handing_in, intake, issuing, marking, packs
from jurydesk.actions.changes import Amendment
from jurydesk.actions.chartering import public_panel_keys
from jurydesk.actions.declaring import access_of_all
from jurydesk.actions.desks import OpenDesk
from jurydesk.actions.documents import document_bytes
from jurydesk.actions.ruling import rule_on_conflict
from jurydesk.actions.standings import marks_in_force
from jurydesk.actions.undertaking import undertake
from jurydesk.domain.assessment import Assessment, MarkState, marked
from jurydesk.domain.call import Mode
from jurydesk.domain.conflict import Access, Answer, Declaration
from jurydesk.domain.facts import first_break
from jurydesk.errors import DeskError
from jurydesk.exchange import code_lock
from jurydesk.exchange.declarations import seal_declarations
from jurydesk.exchange.hand_ins import seal_hand_in
from jurydesk.exchange.keys import generate_keys
from jurydesk.store.desk import open_desk
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions import strict_stage as strict

pytestmark = pytest.mark.timeout(900)
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


@pytest.fixture(scope="module", autouse=True)
def _cleared():
    yield
    beginning.cache_clear()
    while MADE:
        shutil.rmtree(MADE.pop(), ignore_errors=True)


class Play(RuleBasedStateMachine):
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

    @precondition(lambda self: self.bag)
    @rule(data=st.data(), seed=st.integers(0, 2**32))
    def alter(self, data, seed):
        found = data.draw(st.sampled_from(self.bag))
        chance, changed = random.Random(seed), bytearray(found.read_bytes())  # noqa: S311 - a mutation
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        path = self.path(found.suffix)
        path.write_bytes(bytes(changed))
        desk = self.panel()
        with contextlib.suppress(DeskError):
            taken = intake.take_in(desk, files=[path], at=self.now())
            assert taken[0].outcome.value == "refused"

    # thief

    @rule(juror=JURORS, other=JURORS)
    def forge_a_hand_in(self, juror, other):
        """With the thief's own keys, and the secret of the thief's own pack where the thief is a juror."""
        target, keys = io.BytesIO(), generate_keys()
        desk = self.panel()
        with desk.read() as queries:
            frozen, enrolment = queries.charter(), queries.enrolment(other)
        if frozen is None or (enrolment is not None and other == juror):
            return
        seal_hand_in(
            target,
            charter=frozen.charter,
            juror=juror,
            keys=keys,
            declarations=[Declaration(juror, number, Answer.NO_CONFLICT, stages.AT) for number in NUMBERS],
            assessments=[Assessment(juror, number, {"concept": marked(0)}) for number in NUMBERS],
            at=self.now(),
            enrolment_secret=enrolment.secret.hex() if enrolment else "",
        )
        path = self.path(".juryhandin")
        path.write_bytes(target.getvalue())
        self.bag.append(path)

    @rule(juror=JURORS, other=JURORS)
    def forge_declarations(self, juror, other):
        target = io.BytesIO()
        desk = self.panel()
        with desk.read() as queries:
            call, enrolment = queries.call(), queries.enrolment(other)
            rosters = [pack.charter for pack in queries.packs(juror) if pack.kind == "roster"]
            panel = public_panel_keys(queries)
        if enrolment is None or other == juror or not rosters:
            return
        seal_declarations(
            target,
            call=call.id,
            rules=rosters[-1],
            panel=panel,
            juror=juror,
            keys=generate_keys(),
            declarations=[Declaration(juror, number, Answer.NO_CONFLICT, stages.AT) for number in NUMBERS],
            at=self.now(),
            enrolment_secret=enrolment.secret.hex(),
        )
        path = self.path(".jurydeclaration")
        path.write_bytes(target.getvalue())
        self.bag.append(path)

    @rule(juror=JURORS)
    def lose_the_laptop(self, juror):
        """The thief has the whole desk; the office hears of it and writes a pack for a new one."""
        if juror in self.stolen:
            return
        desk = self.panel()
        with desk.read() as queries:
            if juror not in queries.juror_keys():
                return
        try:
            issued = issuing.issue(
                desk, folder=self.folder, jurors=[juror], new_desk=True, reason="lost", at=self.now()
            )
        except DeskError:
            return
        pack, name = issued.packs[0], f"juror-{juror}-new-{self.count}.jurydesk"
        made = packs.open_pack(
            pack=pack.path, code=pack.code, desk=self.folder / name, passphrase=stages.PASSPHRASE, at=self.now()
        )
        undertake(made.desk, language="de", at=self.now())
        made.desk.close()
        self.stolen[juror], self.name[juror] = self.name[juror], name
        self.codes[name] = made.recovery_code

    @precondition(lambda self: self.stolen)
    @rule(data=st.data(), mark=st.integers(0, 10))
    def hand_in_from_the_stolen_desk(self, data, mark):
        juror = data.draw(st.sampled_from(sorted(self.stolen)))
        desk = self.desk(self.stolen[juror])
        with contextlib.suppress(DeskError):
            for number in NUMBERS:
                marking.give(
                    desk, proposal=number, criterion="effect", text="1", comment=str(mark), reason="x", at=self.now()
                )
        before = len(self.bag)
        self._hand_in(juror, self.stolen[juror], genuine=False)
        self._deliver(self.bag[before:])

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

    # what always holds

    @invariant()
    def every_counted_mark_was_signed_by_its_juror(self):
        desk = self.panel()
        with desk.read() as queries:
            counted = {}
            for found in queries.hand_ins():
                if found.verdict is HandInVerdict.ACCEPTED:
                    assert found.digest in self.signed, "a hand-in counts that no juror's own desk wrote"
                    juror, drafts = self.signed[found.digest]
                    assert juror == found.juror
                    assert juror not in counted, "two hand-ins of one juror count"
                    counted[juror] = drafts
                    self.accepted[found.digest] = found.payload
            for mark in marks_in_force(queries):
                if mark.mark.state is MarkState.MARKED:
                    assert counted[mark.juror][mark.proposal][mark.criterion] == mark.mark
                    state = access_of_all(queries, mark.juror)[mark.proposal]
                    assert state is not Access.RECUSED, "a recused juror's mark counts"
            assert first_break(queries.journal()) is None

    @invariant()
    def nothing_that_was_accepted_is_dropped(self):
        desk = self.panel()
        with desk.read() as queries:
            there = {found.digest: found for found in queries.hand_ins()}
            for digest, payload in self.accepted.items():
                assert there[digest].payload == payload
                assert (there[digest].verdict is HandInVerdict.WITHDRAWN) == (digest in self.withdrawn)
                assert there[digest].verdict is not HandInVerdict.QUARANTINED
            kept = {HandInVerdict.ACCEPTED, HandInVerdict.SET_ASIDE, HandInVerdict.SUPERSEDED}
            for juror in self.name:
                mine = sorted(
                    (one for one in there.values() if one.juror == juror and one.verdict in kept), key=_number
                )
                assert all(one.verdict is HandInVerdict.SUPERSEDED for one in mine[:-1])
                assert not mine or mine[-1].verdict is not HandInVerdict.SUPERSEDED

    @invariant()
    def no_document_is_open_to_a_conflicted_juror(self):
        for juror in self.name:
            desk = self.mine(juror)
            with desk.read() as queries:
                states = access_of_all(queries, juror)
                found = {one.number: one.documents for one in queries.proposals()}
                there = {one.sha256 for one in queries.documents()}
            for number, documents in found.items():
                for document in documents:
                    if states[number] is not Access.OPEN:
                        with pytest.raises(DeskError):
                            document_bytes(desk, proposal=number, sha256=document.sha256)
                    if (juror, number) == KNOWN and not self._ever_opened(KNOWN):
                        assert document.sha256 not in there
                    if self.run_strictly and (juror, number) == DECLARES and not self._ever_opened(DECLARES):
                        assert document.sha256 not in there

    def _ever_opened(self, pair):
        desk = self.panel()
        with desk.read() as queries:
            return any((one.juror, one.proposal) == pair and not one.excluded for one in queries.rulings())


def _number(found):
    return found.sequence


class StrictPlay(Play):
    run_strictly = True


@pytest.mark.parametrize("machine", [Play, StrictPlay])
def test_no_order_of_events_breaks_the_panel(machine, monkeypatch):
    monkeypatch.setattr(code_lock, "WORK", 2)
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=10, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    assert HAPPENED["counted"], "nothing was ever accepted, so nothing was tried"
