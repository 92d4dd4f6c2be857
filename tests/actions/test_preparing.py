from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import preparing
from jurydesk.domain.panel import Assignment
from jurydesk.errors import DeskError, explain
from tests.actions.stage import AT, KNOWN, MARKING, NUMBERS, RULES, proposal_of
from tests.actions.stage import prepared as prepare


def test_a_call_as_typed():
    call = preparing.new_call(title=" Cluster ", envelope="3,9 Mio. €", language="de")
    assert (call.title, call.envelope_cents, call.closes_at) == ("Cluster", 390_000_000, None)
    assert preparing.new_call(title="x").id != preparing.new_call(title="x").id
    assert preparing.new_call(title="x", envelope=" ").envelope_cents is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": "  "}, "has no title"),
        ({"title": "x", "language": "fr"}, "not in “fr”"),
        ({"title": "x", "envelope": "viel"}, "“viel” cannot be read as a sum"),
    ],
)
def test_a_call_that_cannot_be(typed, sentence):
    with pytest.raises(DeskError) as caught:
        preparing.new_call(**typed)
    assert sentence in explain(caught.value)[0]


def test_rules_are_replaced_until_the_charter_is_frozen(prepared, issued, refused):
    other = replace(RULES, minimum_marks=2)
    with prepared.panel() as desk:
        preparing.set_rules(desk, rules=other, at=AT)
        assert preparing.rules(desk) == other
    with issued.panel() as desk, refused("The charter is frozen", desk):
        preparing.set_rules(desk, rules=other, at=AT)


def test_rules_that_contradict_themselves_are_not_taken(prepared, refused):
    twice = replace(RULES, criteria=(RULES.criteria[0], RULES.criteria[0]))
    with prepared.panel() as desk, refused("", desk):
        preparing.set_rules(desk, rules=twice, at=AT)


def test_an_empty_desk_says_so(issued, monkeypatch):
    from jurydesk.store.queries import Queries

    monkeypatch.setattr(Queries, "rules", lambda _self: None)
    with issued.panel() as desk, pytest.raises(DeskError) as caught:
        preparing.rules(desk)
    assert "still empty" in explain(caught.value)[0]


def test_a_known_conflict_takes_the_proposal_from_the_juror(prepared):
    with prepared.panel() as desk:
        preparing.note_conflict(desk, juror=3, proposal="P-1", statement="sister", at=AT)
        with desk.read() as queries:
            assert "P-1" not in {found.proposal for found in queries.assignments(3)}
            assert (3, "P-1") in {(found.juror, found.proposal) for found in queries.known_conflicts()}


def test_after_the_freeze_the_task_stays_as_the_charter_has_it(issued):
    with issued.panel() as desk:
        preparing.note_conflict(desk, juror=3, proposal="P-1", at=AT)
        with desk.read() as queries:
            assert "P-1" in {found.proposal for found in queries.assignments(3)}


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"juror": 9, "proposal": "P-1"}, "There is no juror 9"),
        ({"juror": 1, "proposal": "P-9"}, "There is no proposal “P-9”"),
        ({"juror": 1, "proposal": "P-1", "category": "envy"}, "“envy” is no category"),
    ],
)
def test_a_conflict_of_nobody_or_nothing(prepared, refused, act, sentence):
    with prepared.panel() as desk, refused(sentence, desk):
        preparing.note_conflict(desk, **act, at=AT)


def test_assigned_by_hand(prepared):
    with prepared.panel() as desk:
        preparing.assign(desk, juror=3, proposals=["P-1", "P-2"], rapporteur=True, at=AT)
        with desk.read() as queries:
            assert Assignment(3, "P-1", rapporteur=True) in queries.assignments(3)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"juror": 9, "proposals": ["P-1"]}, "There is no juror 9"),
        ({"juror": 5, "proposals": ["P-1"]}, "does not mark proposals (minute-taker)"),
        ({"juror": 1, "proposals": ["P-1", "P-9"]}, "There is no proposal “P-9”"),
        ({"juror": KNOWN[0], "proposals": ["P-1", KNOWN[1]]}, "has a known conflict with proposal P-3"),
        ({"juror": 1, "proposals": []}, "No proposal is named"),
    ],
)
def test_what_cannot_be_assigned(prepared, refused, act, sentence):
    with prepared.panel() as desk, refused(sentence, desk):
        preparing.assign(desk, **act, at=AT)


def test_what_is_not_before_the_panel_cannot_be_assigned(prepared, refused):
    with prepared.panel() as desk:
        preparing.set_aside(desk, proposal="P-2", reason="came late", at=AT)
        with refused("Proposal P-2 is not before the panel", desk):
            preparing.assign(desk, juror=1, proposals=["P-2"], at=AT)


def test_a_ruling_opens_a_known_conflict_for_assignment(prepared):
    from jurydesk.actions import ruling

    with prepared.chair() as desk:
        ruling.rule_on_conflict(desk, juror=KNOWN[0], proposal=KNOWN[1], excluded=False, reason="long ago", at=AT)
        preparing.assign(desk, juror=KNOWN[0], proposals=[KNOWN[1]], at=AT)
        preparing.assign_automatically(desk, at=AT)
        with desk.read() as queries:
            assert KNOWN[1] in {found.proposal for found in queries.assignments(KNOWN[0])}


def test_nothing_is_assigned_after_the_freeze(issued, refused):
    with issued.panel() as desk:
        with refused("The charter is frozen", desk):
            preparing.assign(desk, juror=1, proposals=["P-1"], at=AT)
        with refused("The charter is frozen", desk):
            preparing.assign_automatically(desk, at=AT)
        with refused("The charter is frozen", desk):
            preparing.set_aside(desk, proposal="P-1", reason="too late", at=AT)


def test_automatic_assignment_is_even_and_leaves_conflicts_out(tmp_path):
    numbers = tuple(f"P-{place}" for place in range(1, 13))
    stage = prepare(tmp_path, numbers=numbers)
    with stage.panel() as desk:
        preparing.assign_automatically(desk, per_proposal=2, at=AT)
        with desk.read() as queries:
            found = queries.assignments()
        rows = preparing.assignment_rows(desk)
    assert KNOWN not in {(task.juror, task.proposal) for task in found}
    assert {row.juror for row in rows} == set(MARKING)
    assert {len(row.proposals) for row in rows} == {6}
    for number in numbers:
        tasks = [task for task in found if task.proposal == number]
        assert len(tasks) == 2
        assert sum(task.rapporteur for task in tasks) == 1


def test_automatic_assignment_takes_those_with_a_likely_conflict_last(prepared):
    with prepared.panel() as desk:
        with desk.unit(AT) as unit:
            for juror in unit.queries.jurors():
                unit.put_juror(
                    replace(juror, organisation="Hafen Labor" if juror.number == MARKING[0] else "Elsewhere")
                )
            for number in NUMBERS:
                unit.put_proposal(replace(unit.queries.proposal(number), applicant="Hafen Labor GmbH"))
        preparing.assign_automatically(desk, per_proposal=1, at=AT)
        with desk.read() as queries:
            assert {task.juror for task in queries.assignments()} == set(MARKING[1:])
        preparing.assign_automatically(desk, at=AT)
        with desk.read() as queries:
            told = {task.juror for task in queries.assignments() if task.rapporteur}
            assert MARKING[0] in {task.juror for task in queries.assignments()}
    assert MARKING[0] not in told


def test_a_number_nearly_right_is_answered_with_the_right_one(prepared):
    with prepared.panel() as desk, pytest.raises(DeskError) as caught:
        preparing.assign(desk, juror=MARKING[0], proposals=[NUMBERS[0].casefold().replace("-0", "-")], at=AT)
    assert explain(caught.value)[1] == f"Perhaps this one is meant: {NUMBERS[0]}"


def test_the_order_of_import_does_not_change_the_assignment(tmp_path):
    numbers = tuple(f"P-{place}" for place in range(1, 13))
    found = []
    for place, order in enumerate((numbers, numbers[::-1])):
        (tmp_path / str(place)).mkdir()
        with prepare(tmp_path / str(place), numbers=order).panel() as desk:
            preparing.assign_automatically(desk, per_proposal=3, at=AT)
            with desk.read() as queries:
                found.append(set(queries.assignments()))
    assert found[0] == found[1]


def test_who_is_judged_by_nobody(prepared):
    with prepared.panel() as desk:
        assert preparing.judged_by_nobody(desk) == ()
        with desk.unit(AT) as unit:
            unit.put_proposals([proposal_of("P-10"), proposal_of("P-9")])
        assert preparing.judged_by_nobody(desk) == ("P-9", "P-10")


def test_what_fails_the_formal_check_goes_to_no_juror(prepared):
    with prepared.panel() as desk:
        preparing.set_aside(desk, proposal="P-1", reason="no signature", at=AT)
        with desk.read() as queries:
            assert queries.proposal("P-1").not_eligible == "no signature"
            assert {found.proposal for found in queries.assignments()} == set(NUMBERS) - {"P-1"}
        preparing.assign_automatically(desk, at=AT)
        with desk.read() as queries:
            assert "P-1" not in {found.proposal for found in queries.assignments()}


def test_a_proposal_is_withdrawn_after_the_freeze_too(issued):
    with issued.panel() as desk:
        preparing.set_aside(desk, proposal="P-1", reason="moved abroad", withdrawn=True, at=AT + timedelta(days=1))
        with desk.read() as queries:
            assert queries.proposal("P-1").withdrawn == "moved abroad"
            assert "P-1" in {found.proposal for found in queries.assignments()}


def test_setting_aside_needs_a_reason_and_a_proposal(prepared, refused):
    with prepared.panel() as desk:
        with refused("There is no reason", desk):
            preparing.set_aside(desk, proposal="P-1", reason=" ", at=AT)
        with refused("There is no proposal “P-9”", desk):
            preparing.set_aside(desk, proposal="P-9", reason="x", at=AT)


def test_rules_without_categories_ask_for_the_statement_alone():
    without = replace(RULES, conflicts=())
    with pytest.raises(DeskError) as caught:
        preparing.check_category(without, "employment")
    assert "no categories" in explain(caught.value)[0]
