"""Substitutes and keys after the freeze, and what becomes of files that were under way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.actions import declaring, handing_in, intake, issuing, meeting, packs, preparing
from jurydesk.domain.meeting import Presence
from jurydesk.domain.panel import Juror, Role
from jurydesk.store.queries import HandInGround, KeyState
from tests.actions import stage as stages
from tests.actions.amended import amend, counting, more_rules, renewed
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


# the panel


def test_a_substitute_takes_over_from_a_juror_who_left(handed_in):
    other = Juror(6, "Fritz Sechs", "Hochschule Ost", role=Role.SUBSTITUTE)
    with handed_in.panel() as desk:
        done = amend(desk, jurors=(other,), substitutes={2: 6})
        assert done.touched == (6,)
        with desk.read() as queries:
            assert queries.assignments(2) == ()
            assert {task.proposal for task in queries.assignments(6)} == {"P-1", "P-2", "P-4"}
            assert [queries.juror(number).role for number in (2, 6)] == [Role.LEFT, Role.JUROR]
            assert queries.charter().charter.panel().juror(2).role is Role.LEFT
        issued = issuing.issue(desk, folder=handed_in.path("more"), at=later(2))
        assert [pack.juror for pack in issued.packs] == [6]
    made = packs.open_pack(
        pack=issued.packs[0].path,
        code=issued.packs[0].code,
        desk=handed_in.path("juror-6.jurydesk"),
        passphrase=stages.PASSPHRASE,
        at=later(3),
    )
    stages.give_all(made.desk, 6, at=later(3))
    handing_in.hand_in(made.desk, path=handed_in.path("six.juryhandin"), at=later(4))
    made.desk.close()
    with handed_in.panel() as desk:
        files = [handed_in.path("six.juryhandin"), handed_in.path("hand-in-2.juryhandin")]
        assert [one.rule for one in intake.take_in(desk, files=files, at=later(5))] == ["accepted", "proposal.assigned"]


def test_the_quorum_counts_who_came_and_not_who_left(handed_in):
    with handed_in.panel() as desk:
        before = meeting.room_state(desk).members
        amend(desk, jurors=(Juror(6, "Fritz Sechs", role=Role.SUBSTITUTE),), substitutes={2: 6})
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=later(2))
        found = meeting.room_state(desk)
        with desk.read() as queries:
            there = {one.juror for one in queries.attendance()}
    assert (found.members, found.present) == (before, before)
    assert 6 in there
    assert 2 not in there


def test_a_chair_who_marks_no_more_still_leads(handed_in):
    with handed_in.panel() as desk:
        amend(desk, jurors=(Juror(6, "Fritz Sechs", role=Role.SUBSTITUTE),), substitutes={1: 6})
        with desk.read() as queries:
            assert [queries.juror(number).role for number in (1, 6)] == [Role.CHAIR, Role.SUBSTITUTE]


def test_keys_that_came_since_are_taken_into_the_charter(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, rules=more_rules())
        assert done.keys == stages.MARKING
        with desk.read() as queries:
            assert {key.state for key in queries.juror_key_history()} == {KeyState.CHARTER}
            held = {entry.number: entry.keys for entry in queries.charter().charter.panel().jurors if entry.keys}
            assert held == queries.juror_keys()
        renewed(taken_in, desk, stages.MARKING)
    with taken_in.juror(1) as desk:
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), incomplete=True, at=later(4))
    with taken_in.panel() as desk:
        intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(5))
        with desk.read() as queries:
            grounds = [found.ground for found in queries.hand_ins(1)]
        assert grounds == [HandInGround.PINNED_KEY, HandInGround.CHARTER_KEY]


# files that were under way


def test_a_hand_in_under_way_ends_the_same_before_or_after(handed_in):
    files = [handed_in.path(f"hand-in-{number}.juryhandin") for number in stages.MARKING]
    with handed_in.panel() as desk:
        amend(desk, rules=more_rules())
        found = intake.take_in(desk, files=files, at=later(2))
        assert {(one.outcome.value, one.rule) for one in found} == {("set aside", "charter.rules")}
        assert counting(desk) == set()
        with desk.read() as queries:
            assert set(queries.juror_keys()) == set(stages.MARKING)  # whose keys they are is known all the same
            assert queries.declarations(3)
        assert [one.rule for one in intake.take_in(desk, files=files, at=later(3))] == ["sequence.duplicate"] * 4
        amend(desk, 4, rules=stages.RULES)
        assert counting(desk) == set(stages.MARKING)


def test_a_newer_pack_for_a_juror_without_a_key_voids_nothing(handed_in):
    """The code is new, the secret is not: what was handed in from the pack before is still proven."""
    with handed_in.panel() as desk:
        amend(desk, assignments=(), proposals=(replace(stages.proposal_of("P-3"), title="New"),))
        issued, _ = renewed(handed_in, desk, (1, 3, 4))
        assert all(pack.code for pack in issued.packs)
        files = [handed_in.path(f"hand-in-{number}.juryhandin") for number in stages.MARKING]
        found = {one.juror: one.rule for one in intake.take_in(desk, files=files, at=later(3))}
    assert found == {1: "charter.proposal", 2: "accepted", 3: "charter.proposal", 4: "charter.proposal"}


def test_a_pack_that_does_not_follow_from_the_desks_charter_is_refused(issued, refused):
    """A second copy of the panel's desk froze another version 2: the juror's desk has the first one's."""
    other = issued.copied(issued.folder.parent / "other")
    for stage, title in ((issued, "One"), (other, "Two")):
        with stage.panel() as desk:
            amend(desk, proposals=(replace(stages.proposal_of("P-1"), title=title),))
            if stage is other:
                amend(desk, 1.5, proposals=(replace(stages.proposal_of("P-1"), title="Three"),))
            issuing.issue(desk, folder=stage.path("more"), at=later(2))
    with issued.panel() as desk:
        again = issuing.issue(desk, folder=issued.path("again"), jurors=[1], at=later(3))
    with other.panel() as desk:
        issuing.issue(desk, folder=other.path("again"), jurors=[1], at=later(3))
        forked = issuing.issue(desk, folder=other.path("once-more"), jurors=[1], at=later(4))
    with issued.juror(1) as desk:
        packs.renew(desk, pack=again.packs[0].path, code=again.packs[0].code, at=later(5))
        with refused("does not follow from the one on this desk", desk):
            packs.renew(desk, pack=forked.packs[0].path, code=forked.packs[0].code, at=later(6))


def test_every_juror_has_the_newest_pack(issued, refused):
    with issued.panel() as desk, refused("Every juror has the newest pack", desk):
        issuing.issue(desk, folder=issued.path("more"), at=later(1))


def test_nothing_frozen_is_edited_beside_an_amendment(issued, refused):
    with issued.panel() as desk, refused("The charter is frozen", desk):
        preparing.set_rules(desk, rules=more_rules(), at=later(1))
    with issued.juror(1) as desk:
        assert declaring.declaration_rows(desk)
