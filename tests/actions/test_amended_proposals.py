"""Documents replaced, proposals withdrawn, changed and added after the freeze: whom that concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.actions import amending, handing_in, intake, marking
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.actions.standings import standings
from jurydesk.domain.panel import Assignment
from tests.actions import stage as stages
from tests.actions.amended import WHY, amend, counting, more_rules, renewed
from tests.actions.stage import later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]
AT = stages.AT


def test_a_replaced_document_concerns_those_who_judge_the_proposal(taken_in, tmp_path):
    paper = tmp_path / "corrected.pdf"
    paper.write_bytes(b"%PDF corrected")
    with taken_in.panel() as desk:
        done = amend(desk, documents=(NewDocument("P-3", paper, name="P-3.pdf"),))
        assert (done.proposals, done.touched) == (("P-3",), (1, 3, 4))
        assert {effect.juror: effect.changed for effect in done.effects} == {1: "P-3", 2: None, 3: "P-3", 4: "P-3"}
        assert counting(desk) == {2}
        issued, _ = renewed(taken_in, desk, (1, 3, 4))
        assert {pack.code for pack in issued.packs} == {""}  # their keys are known
    with taken_in.juror(1) as desk, desk.read() as queries:
        document = queries.proposal("P-3").documents[0]
        assert queries.document_bytes(document.sha256) == b"%PDF corrected"
        assert queries.charter().charter.version == 2
    with taken_in.juror(2) as desk, desk.read() as queries:
        assert queries.charter().charter.version == 1


def test_a_document_added_and_one_taken_out(issued, tmp_path):
    paper = tmp_path / "more.pdf"
    paper.write_bytes(b"%PDF more")
    with issued.panel() as desk:
        amend(desk, documents=(NewDocument("P-1", paper),))
        with desk.read() as queries:
            assert [one.name for one in queries.proposal("P-1").documents] == ["P-1.pdf", "more.pdf"]
        amend(desk, 2, removed=(("P-1", "P-1.pdf"),))
        with desk.read() as queries:
            assert [one.name for one in queries.charter().charter.proposals()[0].documents] == ["more.pdf"]


def test_a_withdrawn_proposal_sets_nobody_aside_and_is_asked_of_nobody(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, withdrawn=("P-4",))
        assert all(effect.counts for effect in done.effects)
        assert counting(desk) == set(stages.MARKING)
        assert "P-4" not in {row.proposal for row in standings(desk).result.passing()}
        with desk.read() as queries:
            assert "P-4" not in {task.proposal for task in queries.assignments()}
        renewed(taken_in, desk, stages.MARKING)
    with taken_in.juror(3) as desk:
        assert [row.proposal for row in marking.progress_rows(desk)] == ["P-1", "P-2", "P-3"]
        handing_in.hand_in(desk, path=taken_in.path("again.juryhandin"), at=later(3))
    with taken_in.panel() as desk:
        found = intake.take_in(desk, files=[taken_in.path("again.juryhandin")], at=later(4))
        assert [one.rule for one in found] == ["accepted"]


def test_a_changed_row_keeps_its_documents(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, proposals=(replace(stages.proposal_of("P-1"), title="Another title"),))
        assert done.proposals == ("P-1",)
        assert counting(desk) == set()
        with desk.read() as queries:
            assert queries.proposal("P-1").title == "Another title"
            assert [one.name for one in queries.proposal("P-1").documents] == ["P-1.pdf"]


def test_a_new_proposal_sets_nobody_aside(taken_in):
    with taken_in.panel() as desk:
        done = amend(desk, proposals=(stages.proposal_of("P-5"),), assignments=(Assignment(3, "P-5"),))
        assert (done.proposals, done.touched) == (("P-5",), (3,))
        assert counting(desk) == set(stages.MARKING)


def test_the_next_amendment_is_not_blamed_for_what_the_one_before_set_aside(taken_in):
    with taken_in.panel() as desk:
        amend(desk, rules=more_rules())
        wish = Amendment(withdrawn=("P-4",))
        found = amending.preview(desk, amendment=wish, reason=WHY, at=later(2))
        said = "\n".join(amending.sentences(found, {}))
    assert "no longer counts" not in said
    assert said.count("did not count before either") == len(found.effects)
