from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.actions import declaring, undoing
from jurydesk.actions.undoing import Kind, Step, Steps
from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, Assessment, marked
from tests.actions.stage import AT


def mark(before, after, proposal="P-1", name="concept"):
    return Step(proposal, Kind.MARK, name, before, after)


def text(before, after, proposal="P-1", name="concept"):
    return Step(proposal, Kind.COMMENT, name, before, after)


def test_each_mark_is_a_step():
    steps = Steps()
    steps.record(mark(MISSING, marked(7)))
    steps.record(mark(marked(7), marked(8)))
    assert steps.undo() == mark(marked(8), marked(7))
    assert steps.undo() == mark(marked(7), MISSING)
    assert steps.undo() is None
    assert steps.redo() == mark(MISSING, marked(7))
    assert steps.redo() == mark(marked(7), marked(8))
    assert steps.redo() is None


def test_words_typed_in_one_go_are_one_step():
    steps = Steps()
    for before, after in (("", "W"), ("W", "We"), ("We", "Well")):
        steps.record(text(before, after))
    steps.pause()
    steps.record(text("Well", "Well argued"))
    assert steps.undo() == text("Well argued", "Well")
    assert steps.undo() == text("Well", "")
    assert not steps.can_undo


def test_words_in_another_place_are_another_step():
    steps = Steps()
    steps.record(text("", "a"))
    steps.record(text("", "b", name="effect"))
    steps.record(text("a", "ab"))
    assert [steps.undo().before for _ in range(3)] == ["ab", "b", "a"]


def test_what_is_typed_and_taken_away_in_one_go_is_no_step():
    steps = Steps()
    steps.record(text("", "a"))
    steps.record(text("a", ""))
    steps.record(mark(MISSING, MISSING))
    assert not steps.can_undo


def test_after_something_new_nothing_can_be_redone():
    steps = Steps()
    steps.record(mark(MISSING, marked(7)))
    steps.undo()
    assert steps.can_redo
    steps.record(mark(MISSING, marked(3)))
    assert not steps.can_redo


def test_the_hand_in_ends_it():
    steps = Steps()
    steps.record(mark(MISSING, marked(7)))
    steps.clear()
    assert (steps.can_undo, steps.can_redo) == (False, False)


def test_not_more_than_so_many_steps_are_kept():
    steps = Steps()
    for number in range(undoing.MOST_STEPS + 5):
        steps.record(mark(marked(number), marked(number + 1)))
    count = 0
    while steps.undo():
        count += 1
    assert count == undoing.MOST_STEPS


PLACES = [(Kind.MARK, "concept"), (Kind.MARK, "effect"), (Kind.COMMENT, "concept"), (Kind.PART, "overall")]
MARKS = st.sampled_from([MISSING, NOT_ASSESSED, marked(1), marked(2)])
ACTS = st.lists(st.tuples(st.sampled_from(PLACES), MARKS, st.sampled_from(["", "a", "ab"]), st.booleans()), max_size=12)


@given(ACTS)
def test_undoing_all_leads_to_the_beginning_and_redoing_all_to_the_end(acts):
    steps, found = Steps(), Assessment(1, "P-1")
    for (kind, name), value, words, stop in acts:
        after = value if kind is Kind.MARK else words
        steps.record(Step("P-1", kind, name, undoing.value_in(found, kind, name), after))
        found = undoing.put_into(found, kind, name, after)
        if stop:
            steps.pause()
    end = found

    def shown(one):
        return [undoing.value_in(one, kind, name) for kind, name in PLACES]

    while (step := steps.undo()) is not None:
        assert undoing.value_in(found, step.kind, step.name) == step.before
        found = undoing.put_into(found, step.kind, step.name, step.after)
    assert shown(found) == shown(Assessment(1, "P-1"))
    while (step := steps.redo()) is not None:
        found = undoing.put_into(found, step.kind, step.name, step.after)
    assert shown(found) == shown(end)


@pytest.mark.parametrize(
    ("step", "place"),
    [
        (mark(MISSING, marked(7)), (Kind.MARK, "concept")),
        (text("", "well argued"), (Kind.COMMENT, "concept")),
        (Step("P-1", Kind.PART, "overall", "", "good"), (Kind.PART, "overall")),
        (Step("P-1", Kind.PART, "recommendation", "", "fund"), (Kind.PART, "recommendation")),
        (Step("P-1", Kind.PART, "confidence", "", "high"), (Kind.PART, "confidence")),
    ],
)
def test_a_step_is_saved_and_undone_on_the_desk(issued, step, place):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        for each in (step, step.back):
            undoing.apply(desk, each, at=AT)
            with desk.read() as queries:
                assert undoing.value_in(queries.draft(1, "P-1"), *place) == each.after


def test_a_part_that_no_sheet_has_is_a_bug():
    with pytest.raises(KeyError):
        undoing.put_into(Assessment(1, "P-1"), Kind.PART, "juror", "2")
