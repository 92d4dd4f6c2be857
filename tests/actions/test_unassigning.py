"""What was given to a juror by hand can be taken away again while nothing is frozen."""

from __future__ import annotations

from jurydesk.actions import preparing, unassigning
from tests.actions import stage as stages
from tests.actions.stage import AT


def test_a_proposal_goes_from_one_juror_and_stays_with_the_others(prepared):
    with prepared.panel() as desk:
        preparing.assign_automatically(desk, at=AT)
        before = {row.juror: row.proposals for row in preparing.assignment_rows(desk)}
        unassigning.take_away(desk, juror=1, proposals=["P-1"], at=AT)
        after = {row.juror: row.proposals for row in preparing.assignment_rows(desk)}
        fact = stages.everything_in(desk)["journal"][-1]
    assert after == before | {1: tuple(each for each in before[1] if each != "P-1")}
    assert (fact.kind.value, fact.data) == ("assigned", {"juror": 1, "taken away": ["P-1"]})


def test_after_the_freeze_nothing_is_taken_away(issued, refused):
    with issued.panel() as desk, refused("The charter is frozen", desk):
        unassigning.take_away(desk, juror=1, proposals=["P-1"], at=AT)
