"""A call that was amended, with a new desk, a clash and a withdrawal: its list and record still prove themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.actions import (
    amending,
    checking,
    deciding,
    handing_in,
    intake,
    issuing,
    marking,
    meeting,
    packs,
    publishing,
)
from jurydesk.actions.changes import Amendment
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.record.declaration_checks import declaration_checks
from jurydesk.record.hand_in_checks import examine_hand_ins, recused_in
from jurydesk.record.read import read_record
from jurydesk.record.verdict import State
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


def published(stage):
    """Hold the meeting, sign the list, write the record; return the report of whoever verifies the two."""
    with stage.chair() as desk:
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=later(90))
        with desk.read() as queries:
            numbers = [proposal.number for proposal in queries.proposals() if proposal.eligible]
        for number in numbers:
            meeting.decide(desk, proposal=number, section=Section.NOT_RECOMMENDED, reason="well", at=later(91))
        publishing.write_list(desk, path=stage.path("list.pdf"), self_made="Prof. Ada Vorsitz", at=later(92))
        publishing.write_record(desk, path=stage.path("list.juryrecord"), at=later(93))
    return checking.verify(list_file=stage.path("list.pdf"), record_file=stage.path("list.juryrecord"))


def failed(report):
    return {check.id for check in report.checks if check.state is State.FAILS}


def test_amended_withdrawn_decided_and_on_a_new_desk(taken_in):
    changed = replace(stages.proposal_of("P-3"), title="Corrected")
    with taken_in.panel() as desk:
        wish = Amendment(proposals=(changed,), withdrawn=("P-4",))
        amending.amend(desk, amendment=wish, reason="P-3 had a wrong title.", at=later(1))
        issued = issuing.issue(desk, folder=taken_in.path("more"), at=later(2))
    for pack in issued.packs:
        if pack.juror in {1, 3}:
            with taken_in.juror(pack.juror) as mine:
                packs.renew(mine, pack=pack.path, code=pack.code, at=later(3))
                marking.give(mine, proposal="P-1", criterion="concept", text="9", reason="read again", at=later(4))
                handing_in.hand_in(mine, path=taken_in.path(f"again-{pack.juror}.juryhandin"), at=later(5))
    with taken_in.panel() as desk:
        files = [taken_in.path(f"again-{juror}.juryhandin") for juror in (1, 3)]
        assert [one.rule for one in intake.take_in(desk, files=files, at=later(6))] == ["accepted", "accepted"]
        issuing.issue(desk, folder=taken_in.path("anew"), jurors=[3], new_desk=True, reason="lost", at=later(7))
    with taken_in.juror(3) as mine:
        marking.give(mine, proposal="P-1", criterion="concept", text="2", reason="again", at=later(8))
        handing_in.hand_in(mine, path=taken_in.path("under-way.juryhandin"), at=later(8))
    with taken_in.chair() as desk:
        intake.take_in(desk, files=[taken_in.path("under-way.juryhandin")], at=later(9))
        waiting = deciding.clashes(desk)[0]
        deciding.decide_clash(desk, hand_in=waiting.digest, counts=True, reason="his own", at=later(10))
        with desk.read() as queries:
            ones = queries.accepted_hand_in(1).digest
        deciding.withdraw_hand_in(desk, hand_in=ones, reason="asked to", at=later(11))
    report = published(taken_in)
    assert failed(report) == set()
    assert report.holds
    assert report.check("hand-ins").state is State.ON_WORD
    assert "by a decision that the journal names" in str(report.check("hand-ins"))


def test_a_list_after_an_amendment_with_some_set_aside(taken_in):
    changed = replace(stages.proposal_of("P-3"), title="Corrected")
    with taken_in.panel() as desk:
        amending.amend(desk, amendment=Amendment(proposals=(changed,)), reason="A wrong title.", at=later(1))
    report = published(taken_in)
    assert failed(report) == set()
    assert "before the charter was amended" in str(report.check("hand-ins"))


def test_a_strict_call_rests_on_keys_in_the_charter_alone(tmp_path):
    stage = strict.with_charter(strict.with_rosters(strict.prepared(tmp_path)))
    for juror in strict.PROMPT:
        strict.mark_all(stage, juror)
    strict.taken(stage, *[strict.hand_in(stage, juror) for juror in strict.PROMPT])
    report = published(stage)
    assert failed(report) == set()
    assert report.check("keys").state is State.HOLDS
    assert report.check("declarations").state is State.HOLDS
    contents = read_record(stage.path("list.juryrecord").read_bytes())
    assert len(contents.declared) == 3
    assert b"my brother" not in stage.path("list.juryrecord").read_bytes()
    for changed, sentence in (
        (replace(contents, declared=contents.declared[1:]), "is missing"),
        (replace(contents, facts=replace(contents.facts, declarations=contents.facts.declarations[1:])), "otherwise"),
        (replace(contents, journal=contents.journal[:4]), "journal does not know"),
    ):
        (found,) = declaration_checks(changed)
        assert found.state is State.FAILS
        assert sentence in found.found.text
    swapped = replace(contents.declared[0], payload=contents.declared[1].payload)
    with pytest.raises(DeskError):
        declaration_checks(replace(contents, declared=(swapped,)))
    # what a juror signed counts, whatever the office says of it
    silent = replace(contents, facts=replace(contents.facts, declarations=()))
    assert strict.CONFLICT in recused_in(silent, examine_hand_ins(replace(silent, hand_ins=())))
