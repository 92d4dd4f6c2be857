"""A proposal that was imported by mistake goes, while nobody was told of it."""

from __future__ import annotations

from jurydesk.actions import preparing, removing
from tests.actions import stage as stages
from tests.actions.stage import AT


def test_a_proposal_goes_with_its_assignments_and_the_journal_says_so(prepared):
    with prepared.panel() as desk:
        preparing.assign_automatically(desk, at=AT)
        removing.remove_proposal(desk, proposal="P-2", at=AT)
        with desk.read() as queries:
            assert queries.proposal("P-2") is None
            assert "P-2" not in {task.proposal for task in queries.assignments()}
            assert queries.proposal("P-1") is not None
        fact = stages.everything_in(desk)["journal"][-1]
    assert (fact.kind.value, fact.data) == ("proposal removed", {"proposal": "P-2"})


def test_a_conflict_that_is_noted_keeps_the_proposal(prepared, refused):
    with prepared.panel() as desk:
        preparing.note_conflict(desk, juror=1, proposal="P-2", statement="own project", at=AT)
        with refused("A conflict of interest is noted on proposal P-2", desk):
            removing.remove_proposal(desk, proposal="P-2", at=AT)
        with refused("There is no proposal “P-9”", desk):
            removing.remove_proposal(desk, proposal="P-9", at=AT)


def test_after_the_freeze_no_proposal_goes(issued, refused):
    with issued.panel() as desk, refused("The charter is frozen", desk):
        removing.remove_proposal(desk, proposal="P-1", at=AT)
    with issued.juror(1) as desk, refused("This is a juror's desk", desk):
        removing.remove_proposal(desk, proposal="P-1", at=AT)
