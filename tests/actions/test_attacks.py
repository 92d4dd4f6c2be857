"""Office, jurors, courier and thief play against intake and both kinds of desk, in any order.

No order of events counts a mark that its juror did not sign, drops a hand-in that was accepted, or opens a document to
a conflicted juror.
"""

from __future__ import annotations

import contextlib
import io
import random
import shutil

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from jurydesk.actions import intake, issuing, marking, packs
from jurydesk.actions.chartering import public_panel_keys
from jurydesk.actions.declaring import access_of_all
from jurydesk.actions.documents import document_bytes
from jurydesk.actions.standings import marks_in_force
from jurydesk.actions.undertaking import undertake
from jurydesk.domain.assessment import Assessment, MarkState, marked
from jurydesk.domain.conflict import Access, Answer, Declaration
from jurydesk.domain.facts import first_break
from jurydesk.errors import DeskError
from jurydesk.exchange import code_lock
from jurydesk.exchange.declarations import seal_declarations
from jurydesk.exchange.hand_ins import seal_hand_in
from jurydesk.exchange.keys import generate_keys
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.honest_play import DECLARES, HAPPENED, JURORS, KNOWN, MADE, NUMBERS, HonestPlay, beginning

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module", autouse=True)
def _cleared():
    yield
    beginning.cache_clear()
    while MADE:
        shutil.rmtree(MADE.pop(), ignore_errors=True)


class Play(HonestPlay):
    """Whoever would deceive the desks, and what holds all the same."""

    # whoever has a file in hand

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
