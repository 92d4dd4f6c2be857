"""Two computers hand in for one juror, or a hand-in is withdrawn: what counts is decided, with a reason."""

from __future__ import annotations

import shutil

import pytest

from jurydesk.actions import (
    deciding,
    intake,
)
from jurydesk.domain.facts import FactKind
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.reissued import concept_marks, facts, handed, take, verdicts
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


# two computers


@pytest.fixture
def two_computers(issued):
    """Juror 3 works on a desk and on a copy of it, and hands in from both: the same number, other marks."""
    with issued.juror(3) as desk:
        stages.give_all(desk, 3, at=later(1))
    shutil.copy(issued.path("juror-3.jurydesk"), issued.path("copy.jurydesk"))
    stage = stages.Stage(issued.folder, {**issued.codes, "copy.jurydesk": issued.codes["juror-3.jurydesk"]}, {})
    one = handed(stage, "juror-3.jurydesk", "one.juryhandin", mark="1", hours=2)
    two = handed(stage, "copy.jurydesk", "two.juryhandin", mark="2", hours=2)
    return stage, one, two


def test_two_computers_clash_and_the_first_counts_until_somebody_decides(two_computers):
    stage, one, two = two_computers
    assert take(stage, one, two, two) == ["accepted", "sequence.clash", "sequence.clash"]
    assert set(concept_marks(stage, 3).values()) == {"1"}
    with stage.panel() as desk:
        waiting = deciding.clashes(desk)
        assert [(found.marks, found.other_marks, bool(found.other)) for found in waiting] == [(8, 8, True)]
        assert waiting[0].as_plain()["rule"] == "sequence.clash"


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("turned", [True, False])
def test_the_decision_holds_whichever_came_first(two_computers, counts, turned):
    stage, one, two = two_computers
    first, second = (two, one) if turned else (one, two)
    take(stage, first, second)
    with stage.chair() as desk:
        waiting = deciding.clashes(desk)[0]
        deciding.decide_clash(desk, hand_in=waiting.digest, counts=counts, reason="asked by phone", at=later(6))
    wanted = {("2" if second is two else "1") if counts else ("2" if first is two else "1")}
    assert set(concept_marks(stage, 3).values()) == wanted
    assert set(take(stage, one, two)) == {"sequence.duplicate", "sequence.withdrawn"}
    assert set(concept_marks(stage, 3).values()) == wanted
    assert len(facts(stage, FactKind.CLASH_DECIDED)) == 1


def test_after_the_decision_the_other_computer_is_set_right_by_a_pack(two_computers):
    stage, one, two = two_computers
    take(stage, one, two)
    with stage.chair() as desk:
        waiting = deciding.clashes(desk)[0]
        deciding.decide_clash(desk, hand_in=waiting.digest, counts=True, reason="the second", at=later(6))
    behind = handed(stage, "juror-3.jurydesk", "behind.juryhandin", mark="5", hours=7)
    assert take(stage, behind) == ["sequence.chain"]
    good = handed(stage, "copy.jurydesk", "good.juryhandin", mark="6", hours=7)
    assert take(stage, good) == ["accepted"]
    assert set(concept_marks(stage, 3).values()) == {"6"}


def test_a_decision_needs_its_reason_and_a_hand_in_that_waits(two_computers, refused):
    stage, one, two = two_computers
    take(stage, one, two)
    with stage.panel() as desk:
        waiting = deciding.clashes(desk)[0]
        with refused("The decision has no reason", desk):
            deciding.decide_clash(desk, hand_in=waiting.digest, counts=True, reason=" ", at=later(6))
        with refused("No hand-in with the fingerprint", desk):
            deciding.decide_clash(desk, hand_in=waiting.other, counts=True, reason="x", at=later(6))
    with stage.juror(1) as desk, refused("belongs on the panel's desk", desk):
        deciding.clashes(desk)


# withdrawing


def test_the_hand_in_before_counts_again_when_one_is_withdrawn(taken_in):
    before = concept_marks(taken_in, 1)
    second = handed(taken_in, "juror-1.jurydesk", "second.juryhandin", mark="0")
    assert take(taken_in, second) == ["accepted"]
    assert concept_marks(taken_in, 1) != before
    with taken_in.panel() as desk:
        with desk.read() as queries:
            digest = queries.accepted_hand_in(1).digest
        counts = deciding.withdraw_hand_in(desk, hand_in=digest, reason="not his", at=later(6))
        assert (counts.sequence, counts.verdict) == (1, HandInVerdict.ACCEPTED)
    assert concept_marks(taken_in, 1) == before
    assert take(taken_in, second) == ["sequence.withdrawn"]
    assert concept_marks(taken_in, 1) == before
    third = handed(taken_in, "juror-1.jurydesk", "third.juryhandin", mark="3", hours=8)
    assert take(taken_in, third) == ["accepted"]
    assert verdicts(taken_in, 1) == [
        (1, HandInVerdict.SUPERSEDED),
        (2, HandInVerdict.WITHDRAWN),
        (3, HandInVerdict.ACCEPTED),
    ]
    assert len(facts(taken_in, FactKind.HAND_IN_WITHDRAWN)) == 1


def test_the_only_hand_in_withdrawn_leaves_none(taken_in):
    with taken_in.panel() as desk:
        with desk.read() as queries:
            digest = queries.accepted_hand_in(4).digest
        assert deciding.withdraw_hand_in(desk, hand_in=digest, reason="not his", at=later(6)) is None
        assert [missing.juror for missing in intake.who_is_missing(desk)] == [4]
    assert concept_marks(taken_in, 4) == {}


def test_a_withdrawal_needs_its_reason_and_a_hand_in(taken_in, refused):
    with taken_in.panel() as desk:
        with refused("The decision has no reason", desk):
            deciding.withdraw_hand_in(desk, hand_in="0000-0000", reason="", at=later(6))
        with refused("No hand-in with the fingerprint “0000-0000”", desk):
            deciding.withdraw_hand_in(desk, hand_in="0000-0000", reason="x", at=later(6))
