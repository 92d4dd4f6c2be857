"""A lost laptop and a stolen one: which key counts, which hand-in, and who decided it."""

from __future__ import annotations

import shutil

import pytest

from jurydesk.actions import (
    amending,
    deciding,
    declaring,
    declaring_file,
    issuing,
    packs,
    rosters,
)
from jurydesk.actions.changes import Amendment
from jurydesk.actions.desks import JUROR_KEYS
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import generate_keys, keys_to_bytes
from jurydesk.store.queries import HandInVerdict, KeyState
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.actions.reissued import LOST, concept_marks, facts, handed, new_desk, take, verdicts
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


# a lost laptop


def test_a_new_desk_voids_the_old_key_and_leaves_the_old_hand_in(taken_in):
    before = concept_marks(taken_in, 2)
    stage, name = new_desk(taken_in, 2)
    with stage.panel() as desk, desk.read() as queries:
        charter = queries.charter().charter
        assert (charter.version, charter.reason) == (2, LOST)
        assert charter.panel().juror(2).keys is None
        assert [key.state for key in queries.juror_key_history() if key.juror == 2] == [KeyState.REPLACED]
        assert queries.juror_keys().keys() == {1, 3, 4}
    assert concept_marks(stage, 2) == before
    assert [fact.data["juror"] for fact in facts(stage, FactKind.KEY_VOIDED)] == [2]
    with stage.opened(name) as desk:
        stages.give_all(desk, 2, at=later(2))
    assert take(stage, handed(stage, name, "new.juryhandin")) == ["accepted"]
    assert verdicts(stage, 2) == [(1, HandInVerdict.SUPERSEDED), (2, HandInVerdict.ACCEPTED)]
    assert set(concept_marks(stage, 2).values()) == {"10"}


def test_without_a_key_yet_nothing_is_amended(issued):
    stage, _ = new_desk(issued, 2)
    with stage.panel() as desk, desk.read() as queries:
        assert [frozen.charter.version for frozen in queries.charters()] == [1]
    assert not facts(stage, FactKind.KEY_VOIDED)


def test_the_old_pack_and_its_secret_are_void(handed_in):
    stage, name = new_desk(handed_in, 2)
    old = stage.path("hand-in-2.juryhandin")
    assert take(stage, old) == ["key.proof"]
    with stage.opened(name) as desk:
        stages.give_all(desk, 2, at=later(2))
    assert take(stage, handed(stage, name, "new.juryhandin"), old) == ["accepted", "key.changed"]


def test_what_the_old_key_signs_after_that_needs_a_person(taken_in):
    stage, name = new_desk(taken_in, 2)
    thief = handed(stage, "juror-2.jurydesk", "thief.juryhandin", mark="0")
    assert take(stage, thief) == ["key.former"]
    before = concept_marks(stage, 2)
    with stage.panel() as desk:
        waiting = deciding.clashes(desk)
        assert [(one.rule, one.decidable, one.sequence) for one in waiting] == [("key.former", True, 2)]
        deciding.decide_clash(desk, hand_in=waiting[0].digest, counts=False, reason="stolen", at=later(6))
        assert not deciding.clashes(desk)
    assert take(stage, thief) == ["sequence.withdrawn"]
    assert concept_marks(stage, 2) == before
    with stage.opened(name) as desk:
        stages.give_all(desk, 2, at=later(7))
    assert take(stage, handed(stage, name, "new.juryhandin", hours=8)) == ["accepted"]
    decided = facts(stage, FactKind.CLASH_DECIDED)
    assert [(fact.data["counts"], fact.data["rule"]) for fact in decided] == [(False, "key.former")]
    assert "stolen" not in str(decided[0].data)


def test_an_honest_file_that_was_under_way_can_be_let_in(taken_in):
    """Handed in before the laptop was lost, arrived after: the chair asks, and decides that it counts."""
    honest = handed(taken_in, "juror-2.jurydesk", "honest.juryhandin", mark="9")
    stage, _ = new_desk(taken_in, 2)
    assert take(stage, honest) == ["key.former"]
    with stage.chair() as desk:
        waiting = deciding.clashes(desk)[0]
        short = short_fingerprint(waiting.digest)
        verdict = deciding.decide_clash(desk, hand_in=short, counts=True, reason="He says so.", at=later(6))
    assert verdict is HandInVerdict.ACCEPTED
    assert set(concept_marks(stage, 2).values()) == {"9"}
    with stage.panel() as desk, desk.read() as queries:
        assert 2 not in queries.juror_keys()  # the old key is not pinned again by that
    assert take(stage, honest) == ["sequence.duplicate"]


def test_the_reason_of_a_new_desk_is_said_for_whoever_gives_none(taken_in):
    with taken_in.panel() as desk:
        issuing.issue(desk, folder=taken_in.path("anew"), jurors=[3], at=later(1))
        with desk.read() as queries:
            assert (
                queries.charter().charter.reason
                == "Juror 3 begins on a new desk; the keys known before count no longer."
            )


# a changed key without a new pack


def test_a_changed_key_without_a_new_pack_is_quarantined_and_never_counts(taken_in, refused):
    before = concept_marks(taken_in, 2)
    twin = taken_in.path("twin.jurydesk")
    shutil.copy(taken_in.path("juror-2.jurydesk"), twin)
    stage = stages.Stage(taken_in.folder, {**taken_in.codes, "twin.jurydesk": taken_in.codes["juror-2.jurydesk"]}, {})
    with stage.opened("twin.jurydesk") as desk, desk.unit(later(1)) as unit:
        unit.put_own_key(JUROR_KEYS, keys_to_bytes(generate_keys()))
    assert take(stage, handed(stage, "twin.jurydesk", "foreign.juryhandin", mark="0")) == ["key.changed"]
    with stage.panel() as desk:
        waiting = deciding.clashes(desk)[0]
        assert not waiting.decidable
        assert "another key than before" in waiting.sentence
        with refused("signed with another key than before", desk):
            deciding.decide_clash(desk, hand_in=waiting.digest, counts=True, reason="trust me", at=later(6))
        deciding.decide_clash(desk, hand_in=waiting.digest, counts=False, reason="not his", at=later(7))
    assert concept_marks(stage, 2) == before


# strict calls


@pytest.fixture
def strict_new_desk(tmp_path):
    """Juror 1 of a strict call handed in, lost the desk, and has a new one made from a new roster."""
    stage = strict.with_charter(strict.with_rosters(strict.prepared(tmp_path)))
    strict.mark_all(stage, 1)
    assert strict.taken(stage, strict.hand_in(stage, 1)) == [("accepted", "accepted")]
    return new_desk(stage, 1, hours=10)


def test_in_strict_calls_a_new_desk_waits_for_its_key(strict_new_desk):
    stage, _ = strict_new_desk
    assert stage.path("anew").joinpath("juror-01-3.jurypack").exists()
    with stage.panel() as desk:
        assert {step.juror: step.state.text for step in rosters.steps(desk)}[1] == "key pending"
        with pytest.raises(DeskError, match="has no key of juror 1"):
            issuing.issue(desk, folder=stage.path("more"), jurors=[1], at=later(11))
    assert set(concept_marks(stage, 1)) == set(stages.NUMBERS)
    late = strict.hand_in(stage, 1, file="old-key.juryhandin", at=later(11))
    assert strict.taken(stage, late, at=later(12)) == [("quarantined", "key.former")]


def test_in_strict_calls_a_new_desk_declares_again_and_goes_on(strict_new_desk):
    stage, name = strict_new_desk
    with stage.opened(name) as desk:
        declaring.declare_remaining(desk, at=later(13))
        declaring_file.write_declarations(desk, path=stage.path("new.jurydeclaration"), at=later(13))
    assert strict.taken(stage, stage.path("new.jurydeclaration"), at=later(14)) == [("accepted", "accepted")]
    with stage.panel() as desk:
        done = amending.amend(desk, amendment=Amendment(), reason="Juror 1 has declared anew.", at=later(15))
        assert (done.version, done.keys) == (3, (1,))
        issued = issuing.issue(desk, folder=stage.path("more"), at=later(16))
    assert [(pack.juror, pack.code) for pack in issued.packs] == [(1, "")]
    with stage.opened(name) as desk:
        packs.renew(desk, pack=issued.packs[0].path, code="", at=later(17))
    second = handed(stage, name, "second.juryhandin", hours=18)
    assert strict.taken(stage, second, at=later(19)) == [("accepted", "accepted")]
    assert verdicts(stage, 1)[-1] == (2, HandInVerdict.ACCEPTED)
    assert set(concept_marks(stage, 1).values()) == {"10"}
