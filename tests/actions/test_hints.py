from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import declaring, dismissals, handing_in, hints, intake, preparing, ruling
from jurydesk.domain.conflict import Access, Answer
from jurydesk.domain.facts import FactKind
from jurydesk.domain.proposal import Partner, Person
from jurydesk.words import say
from tests.actions import stage as stages
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)
HINTED = "P-2"
PARTNERS = (Partner("Saarhof University of Applied Sciences"), Partner("Firma Fern GmbH"))
PERSONS = (Person("A. Vorsitz", "Firma Fern", "v@dep.muster.example"),)


def with_hints(stage):
    """Juror 3 works for a partner of P-2; a person of P-2 has nearly the name and the mail domain of juror 1."""
    with stage.panel() as desk, desk.unit(AT) as unit:
        unit.put_proposal(replace(unit.queries.proposal(HINTED), partners=PARTNERS, persons=PERSONS))
    return stage


@pytest.fixture(scope="session")
def hinted_once(prepared_once, tmp_path_factory):
    return stages.issued(with_hints(prepared_once.copied(tmp_path_factory.mktemp("hinted"))))


@pytest.fixture
def hinted(hinted_once, tmp_path):
    return hinted_once.copied(tmp_path / "hinted")


def row_of(desk, number=HINTED):
    return next(row for row in declaring.declaration_rows(desk) if row.proposal == number)


def sentences(row):
    return [say(hints.to_the_juror(hint), ours=hint.ours, theirs=hint.theirs) for hint in row.hints]


def test_the_juror_is_told_why(hinted):
    with hinted.juror(3) as desk:
        assert sentences(row_of(desk)) == [
            "Same organisation as yours: Saarhof University of Applied Sciences is a partner"
        ]
        assert row_of(desk, "P-1").hints == ()
    with hinted.juror(1) as desk:
        assert sentences(row_of(desk)) == [
            "A name like yours: A. Vorsitz is named in the proposal",
            "Same mail domain as a named person: muster.example",
        ]


def test_the_rest_leaves_out_what_needs_an_answer_of_its_own(hinted):
    with hinted.juror(3) as desk:
        assert row_of(desk).needs_own_answer
        assert declaring.declare_remaining(desk, at=AT) == 3
        assert row_of(desk).access is Access.UNDECLARED
        assert not row_of(desk, "P-1").needs_own_answer


def test_no_conflict_needs_the_reason_why_the_likely_one_is_none(hinted, refused):
    with hinted.juror(3) as desk:
        with refused("P-2 may be a conflict. Same organisation as yours: Saarhof University", desk):
            declaring.declare(desk, proposal=HINTED, at=AT)
        with refused("P-2 may be a conflict", desk):
            declaring.declare(desk, proposal=HINTED, hint_dismissed="  ", at=AT)
        declaring.declare(desk, proposal=HINTED, hint_dismissed=" left in 2019 ", at=AT)
        assert row_of(desk).access is Access.OPEN
        assert not row_of(desk).needs_own_answer
        with desk.read() as queries:
            fact = queries.last_fact()
            assert (fact.kind, fact.data["hints"]) == (FactKind.DECLARED, ["organisation"])
            kept = [text.text for text in queries.fact_texts() if text.sequence == fact.sequence]
        assert "left in 2019" in kept
        assert "left in 2019" not in str(fact.data)


def test_the_reason_reaches_the_panel_with_the_hand_in(hinted):
    with hinted.juror(3) as desk:
        declaring.declare(desk, proposal=HINTED, hint_dismissed="left in 2019", at=AT)
        declaring.declare_remaining(desk, at=AT)
        handing_in.hand_in(desk, path=hinted.path("h.juryhandin"), incomplete=True, at=LATER)
    with hinted.juror(1) as desk:
        declaring.declare(desk, proposal=HINTED, category="closeness", statement="kin", at=AT)
        declaring.declare_remaining(desk, at=AT)
        handing_in.hand_in(desk, path=hinted.path("h1.juryhandin"), incomplete=True, at=LATER)
    with hinted.panel() as desk:
        assert dismissals.dismissals(desk) == ()
        files = [hinted.path("h.juryhandin"), hinted.path("h1.juryhandin")]
        assert not any(found.refused for found in intake.take_in(desk, files=files, at=LATER))
        (found,) = dismissals.dismissals(desk)
        assert (found.juror, found.proposal, found.reason) == (3, HINTED, "left in 2019")
        assert found.sentence == (
            "P-2, Cora Drei: same organisation (Saarhof University of Applied Sciences). "
            "The juror's reason: left in 2019"
        )
        assert ruling.conflict_rows(desk)[0].juror == 1  # what was dismissed is no conflict


def test_a_likely_conflict_can_be_confirmed(hinted):
    with hinted.juror(3) as desk:
        declaring.declare(desk, proposal=HINTED, category="employment", statement="my employer", at=AT)
        assert row_of(desk).access is Access.RECUSED


def test_a_change_asks_for_its_reason_only(hinted):
    with hinted.juror(3) as desk:
        declaring.declare(desk, proposal=HINTED, category="employment", statement="my employer", at=AT)
        declaring.declare(desk, proposal=HINTED, reason="I left long ago", at=LATER)
        with desk.read() as queries:
            assert [told.answer for told in queries.declarations(3)] == [Answer.CONFLICT, Answer.NO_CONFLICT]


def test_the_office_sees_likely_conflicts_before_it_assigns(prepared):
    stage = with_hints(prepared)
    with stage.panel() as desk:
        preparing.note_conflict(desk, juror=3, proposal=HINTED, statement="employer", at=AT)
        rows = hints.hint_rows(desk)
        told = [(row.proposal, row.juror, say(row.in_common), say(row.place), say(row.state)) for row in rows]
    assert told == [
        (HINTED, 1, "same person", "named person", "assigned"),
        (HINTED, 1, "same mail domain", "named person", "assigned"),
        (HINTED, 3, "same organisation", "partner", "noted as a conflict"),
    ]


def test_what_is_not_before_the_jury_and_who_does_not_mark_get_no_hints(prepared):
    stage = with_hints(prepared)
    with stage.panel() as desk:
        with desk.unit(AT) as unit:
            unit.put_juror(replace(stages.JURORS[4], organisation="Firma Fern"))
        assert {row.juror for row in hints.hint_rows(desk)} == {1, 3}
        preparing.set_aside(desk, proposal=HINTED, reason="too late", at=AT)
        assert hints.hint_rows(desk) == ()
