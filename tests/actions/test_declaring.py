from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import declaring, packs, ruling
from jurydesk.domain.conflict import Access, Answer, Ruling
from tests.actions import stage as stages
from tests.actions.stage import AT, KNOWN

LATER = AT + timedelta(hours=1)


def access_of(desk, number):
    return next(row.access for row in declaring.declaration_rows(desk) if row.proposal == number)


def test_before_a_declaration_everything_is_shut(issued):
    with issued.juror(1) as desk:
        rows = declaring.declaration_rows(desk)
        assert {row.access for row in rows} == {Access.UNDECLARED}
        assert [row.proposal for row in rows] == list(stages.NUMBERS)
        assert (rows[0].partners, rows[0].countries) == (("Firma",), ("Polen",))


def test_no_conflict_opens_and_a_conflict_shuts(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        declaring.declare(desk, proposal="P-2", category="employment", statement=" my employer ", at=AT)
        assert access_of(desk, "P-1") is Access.OPEN
        row = next(row for row in declaring.declaration_rows(desk) if row.proposal == "P-2")
        assert (row.access, row.category, row.statement) == (Access.RECUSED, "employment", "my employer")


def test_the_rest_is_declared_at_once_and_only_the_rest(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-2", category="closeness", statement="brother", at=AT)
        assert declaring.declare_remaining(desk, at=AT) == 3
        assert access_of(desk, "P-2") is Access.RECUSED
        assert declaring.declare_remaining(desk, at=AT) == 0


def test_a_changed_answer_needs_a_reason_and_all_are_kept(issued, refused):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        with refused("P-1 is declared already", desk):
            declaring.declare(desk, proposal="P-1", category="employment", statement="new job", at=LATER)
        declaring.declare(
            desk, proposal="P-1", category="employment", statement="new job", reason="since Monday", at=LATER
        )
        with desk.read() as queries:
            assert [found.answer for found in queries.declarations(1)] == [Answer.NO_CONFLICT, Answer.CONFLICT]
        assert access_of(desk, "P-1") is Access.RECUSED


def test_the_same_answer_once_more_changes_nothing(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        before = stages.everything_in(desk)
        declaring.declare(desk, proposal="P-1", at=LATER)
        assert stages.everything_in(desk) == before


def test_ones_own_no_conflict_does_not_lift_a_conflict(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", category="employment", statement="x", at=AT)
        declaring.declare(desk, proposal="P-1", reason="a slip", at=LATER)
        assert access_of(desk, "P-1") is Access.RECUSED


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"proposal": "P-9"}, "There is no proposal “P-9”"),
        ({"proposal": "P-1", "category": "envy", "statement": "x"}, "“envy” is no category"),
        ({"proposal": "P-1", "category": "employment"}, "has no statement"),
        ({"proposal": "P-1", "statement": "my employer"}, "no category of it"),
    ],
)
def test_declarations_that_cannot_be(issued, refused, act, sentence):
    with issued.juror(1) as desk, refused(sentence, desk):
        declaring.declare(desk, **act, at=AT)


def test_where_the_rules_have_no_categories_the_statement_is_enough(issued):
    with issued.juror(1) as desk:
        with desk.unit(AT) as unit:
            unit.put_rules(replace(stages.RULES, conflicts=()))
        declaring.declare(desk, proposal="P-1", statement="my employer", at=AT)
        assert access_of(desk, "P-1") is Access.RECUSED


def test_a_conflict_known_to_the_office_is_shut_until_a_ruling_opens_it(issued, refused):
    juror, number = KNOWN
    with issued.juror(juror) as desk:
        row = next(row for row in declaring.declaration_rows(desk) if row.proposal == number)
        assert (row.known, row.access, row.statement) == (True, Access.RECUSED, "same house")
        with refused("The office knows of a conflict with proposal P-3", desk):
            declaring.declare(desk, proposal=number, at=AT)
        with desk.unit(AT) as unit:
            unit.rule(Ruling(juror, number, excluded=False, reason="long ago", at=AT))
        assert access_of(desk, number) is Access.UNDECLARED
        declaring.declare(desk, proposal=number, at=LATER)
        assert access_of(desk, number) is Access.OPEN


def test_a_ruling_reaches_the_juror_with_a_new_pack(tmp_path):
    """Ruled before the packs: the documents are in the pack, and the juror can declare and mark."""
    before = stages.prepared(tmp_path)
    juror, number = KNOWN
    with before.chair() as desk:
        ruling.rule_on_conflict(desk, juror=juror, proposal=number, excluded=False, reason="long ago", at=AT)
        from jurydesk.actions import preparing

        preparing.assign(desk, juror=juror, proposals=[number], at=AT)
    stage = stages.issued(before)
    with stage.juror(juror) as desk:
        with desk.read() as queries:
            assert queries.has_document(queries.proposal(number).documents[0].sha256)
        stages.give_all(desk, juror)
        assert access_of(desk, number) is Access.OPEN


def test_nothing_can_be_declared_on_an_empty_desk(tmp_path, refused):
    from jurydesk.actions import desks

    made = desks.create_juror_desk(path=tmp_path / "j.jurydesk", passphrase=stages.PASSPHRASE, at=AT)
    with refused("There is no proposal “P-1” here", made.desk):
        declaring.declare(made.desk, proposal="P-1", at=AT)
    made.desk.close()
    assert packs.MY_NUMBER
