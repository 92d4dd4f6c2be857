"""After a hand-in a change asks for a reason, once per proposal and version."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import changed_marks, declaring, handing_in, marking
from jurydesk.domain.assessment import marked
from jurydesk.domain.facts import FactKind
from tests.actions import stage as stages
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)


@pytest.fixture
def sent(issued, tmp_path):
    with issued.juror(1) as desk:
        stages.give_all(desk, 1)
        handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
        yield desk


def test_without_reason_nothing_is_changed(sent, refused):
    with refused("P-1 was handed in already", sent):
        marking.give(sent, proposal="P-1", criterion="concept", text="1", at=LATER)
    with refused("P-1 was handed in already", sent):
        marking.set_mark(sent, proposal="P-1", criterion="concept", mark=marked(1), at=LATER)
    with refused("P-1 was handed in already", sent):
        marking.write_texts(sent, proposal="P-1", overall="x", at=LATER)
    with refused("P-1 was handed in already", sent):
        changed_marks.give_reason_for_change(sent, proposal="P-1", reason="  ", at=LATER)


def test_one_reason_is_enough_for_its_proposal(sent, refused):
    marking.give(sent, proposal="P-1", criterion="concept", text="1", reason="misread", at=LATER)
    marking.give(sent, proposal="P-1", criterion="concept", text="2", at=LATER)
    marking.set_mark(sent, proposal="P-1", criterion="effect", mark=marked(1), at=LATER)
    with refused("P-2 was handed in already", sent):
        marking.give(sent, proposal="P-2", criterion="concept", text="1", at=LATER)
    facts = [fact for fact in stages.everything_in(sent)["journal"] if "changed" in fact.kind.value]
    assert len(facts) == 1


def test_the_next_version_asks_again(sent, refused, tmp_path):
    changed_marks.give_reason_for_change(sent, proposal="P-1", reason="misread", at=LATER)
    handing_in.hand_in(sent, path=tmp_path / "2.juryhandin", at=LATER)
    with refused("P-1 was handed in already", sent):
        marking.give(sent, proposal="P-1", criterion="concept", text="1", at=LATER)


def test_a_clock_that_was_set_back_does_not_ask_twice(sent):
    earlier = AT - timedelta(days=2)
    changed_marks.give_reason_for_change(sent, proposal="P-1", reason="misread", at=earlier)
    marking.set_mark(sent, proposal="P-1", criterion="concept", mark=marked(1), at=earlier)
    with sent.read() as queries:
        assert not changed_marks.needs_reason(queries, 1, "P-1")
        assert changed_marks.needs_reason(queries, 1, "P-2")


def test_what_was_left_out_is_marked_without_a_reason(issued, refused, tmp_path):
    with issued.juror(1) as desk:
        declaring.declare_remaining(desk, at=AT)
        marking.give(desk, proposal="P-1", criterion="concept", text="7", at=AT)
        handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", incomplete=True, at=AT)
        marking.give(desk, proposal="P-2", criterion="concept", text="5", at=LATER)
        with refused("P-1 was handed in already", desk):
            marking.give(desk, proposal="P-1", criterion="concept", text="6", at=LATER)
        handing_in.hand_in(desk, path=tmp_path / "2.juryhandin", incomplete=True, at=LATER)
        with refused("P-2 was handed in already", desk):
            marking.give(desk, proposal="P-2", criterion="concept", text="6", at=LATER)


def test_a_hand_in_of_an_older_version_holds_everything(sent):
    with sent.read() as queries:
        fact = next(fact for fact in queries.journal() if fact.kind is FactKind.HANDED_IN)
    assert changed_marks.holds(fact, "P-1")
    assert not changed_marks.holds(fact, "P-99")
    assert changed_marks.holds(replace(fact, data={"juror": 1}), "P-99")
