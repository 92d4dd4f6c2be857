"""Quorum and votes by VwVfG sections 90 and 91."""

from __future__ import annotations

import pytest

from jurydesk.domain.meeting import (
    ChairVote,
    Ground,
    Outcome,
    Verdict,
    Vote,
    check_vote,
    is_quorate,
    quorum,
    verdict,
    voting_members,
)
from jurydesk.domain.panel import Juror, Role
from jurydesk.domain.rules import MeetingRules
from jurydesk.errors import DeskError

RULES = MeetingRules()


def vote(at, yes, no, **given):
    counts = {"abstained": 0, "present": 9, "recused": 0} | given
    return Vote("A", "fund", yes, no, at=at, **counts)


@pytest.mark.parametrize(("members", "needed"), [(3, 3), (4, 3), (5, 3), (6, 4), (9, 5), (10, 6), (11, 6), (15, 8)])
def test_more_than_half_and_at_least_three(members, needed):
    assert quorum(members, RULES) == needed
    assert is_quorate(members=members, present=needed, rules=RULES)
    assert not is_quorate(members=members, present=needed - 1, rules=RULES)


def test_own_rules_may_ask_for_more_or_less():
    assert quorum(4, MeetingRules(quorum_minimum=4)) == 4
    assert quorum(2, MeetingRules(quorum_minimum=1)) == 2


def test_after_the_second_invitation_whoever_comes_is_enough():
    assert is_quorate(members=9, present=1, rules=RULES, second_invitation=True)
    assert not is_quorate(members=9, present=0, rules=RULES, second_invitation=True)


def test_who_has_a_vote():
    panel = [Juror(number, "x", role=role) for number, role in enumerate(Role, 1)]
    assert voting_members(panel) == 3
    assert {juror.role for juror in panel if juror.marks} == {
        Role.JUROR,
        Role.CHAIR,
        Role.DEPUTY_CHAIR,
        Role.SUBSTITUTE,
    }


@pytest.mark.parametrize(
    ("yes", "no", "chair", "expected"),
    [
        (5, 4, ChairVote.NOT_SAID, (Outcome.CARRIED, Ground.MAJORITY)),
        (4, 5, ChairVote.YES, (Outcome.FAILED, Ground.MAJORITY)),
        (1, 0, ChairVote.ABSTAINED, (Outcome.CARRIED, Ground.MAJORITY)),  # abstentions are no votes cast
        (4, 4, ChairVote.YES, (Outcome.CARRIED, Ground.CHAIR)),
        (4, 4, ChairVote.NO, (Outcome.FAILED, Ground.CHAIR)),
        (4, 4, ChairVote.ABSTAINED, (Outcome.FAILED, Ground.TIE)),
        (4, 4, ChairVote.NOT_SAID, (Outcome.FAILED, Ground.TIE)),
        (0, 0, ChairVote.YES, (Outcome.FAILED, Ground.TIE)),
    ],
)
def test_verdict(at, yes, no, chair, expected):
    assert verdict(vote(at, yes, no, chair=chair), RULES) == Verdict(*expected)


def test_a_tied_secret_vote_fails_unless_the_chair_discloses(at):
    assert verdict(vote(at, 4, 4, secret=True), RULES).outcome is Outcome.FAILED
    assert verdict(vote(at, 4, 4, secret=True, chair=ChairVote.YES), RULES).outcome is Outcome.CARRIED


def test_where_the_chair_does_not_decide_a_tie_fails(at):
    rules = MeetingRules(chair_decides_ties=False)
    assert verdict(vote(at, 4, 4, chair=ChairVote.YES), rules) == Verdict(Outcome.FAILED, Ground.TIE)


@pytest.mark.parametrize(
    "counts",
    [
        {"yes": -1, "no": 2},
        {"yes": 5, "no": 5},
        {"yes": 4, "no": 3, "abstained": 3},
        {"yes": 1, "no": 0, "present": 8, "recused": 2},
        {"yes": 0, "no": 9, "chair": ChairVote.YES},
        {"yes": 9, "no": 0, "chair": ChairVote.NO},
        {"yes": 5, "no": 4, "chair": ChairVote.ABSTAINED},
    ],
)
def test_counts_that_cannot_be_are_refused(at, counts):
    with pytest.raises(DeskError):
        check_vote(vote(at, **counts), members=9)


def test_counts_that_can_be_pass(at):
    check_vote(vote(at, 5, 3, present=8, recused=1, chair=ChairVote.YES), members=9)
    check_vote(vote(at, 0, 0), members=9)  # nobody has to vote
