from __future__ import annotations

from datetime import timedelta

import pytest

from jurydesk.actions import declaring, ruling, standings
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.conflict import Access
from jurydesk.words import say
from tests.actions import stage as stages
from tests.actions.stage import AT, KNOWN

LATER = AT + timedelta(hours=1)


def marks_on(desk, juror, number):
    with desk.read() as queries:
        return {
            cast.mark.state
            for cast in standings.marks_in_force(queries)
            if (cast.juror, cast.proposal) == (juror, number)
        }


def test_a_ruling_takes_marks_out_and_puts_them_back(taken_in):
    with taken_in.chair() as desk:
        untouched = standings.standings(desk).result
        assert marks_on(desk, 3, "P-1") == {MarkState.MARKED}
        ruling.rule_on_conflict(desk, juror=3, proposal="P-1", excluded=True, reason="partner there", at=AT)
        assert marks_on(desk, 3, "P-1") == {MarkState.RECUSED}
        before = untouched.standing("P-1").score("concept").marks
        after = standings.standings(desk).result.standing("P-1").score("concept").marks
        assert len(after) == len(before) - 1
        ruling.rule_on_conflict(desk, juror=3, proposal="P-1", excluded=False, reason="a namesake", at=LATER)
        assert standings.standings(desk).result == untouched
        with desk.read() as queries:
            assert [found.excluded for found in queries.rulings()] == [True, False]
            assert len(queries.hand_ins(3)) == 1


def test_the_panels_ruling_goes_before_the_chairs(taken_in):
    with taken_in.chair() as desk:
        ruling.rule_on_conflict(desk, juror=3, proposal="P-1", excluded=True, reason="x", by_panel=True, at=AT)
        ruling.rule_on_conflict(desk, juror=3, proposal="P-1", excluded=False, reason="y", at=LATER)
        assert marks_on(desk, 3, "P-1") == {MarkState.RECUSED}


def test_what_was_known_declared_and_ruled_stands_in_one_table(taken_in):
    with taken_in.chair() as desk:
        ruling.rule_on_conflict(desk, juror=3, proposal="P-1", excluded=True, reason="x", by_panel=True, at=AT)
        rows = ruling.conflict_rows(desk)
    assert [(row.juror, row.proposal) for row in rows] == [(3, "P-1"), KNOWN]
    assert (rows[0].ruled, rows[0].by_panel, rows[0].access) == (True, True, Access.RECUSED)
    assert (rows[1].stated, rows[1].ruled, say(rows[1].state)) == ("same house", False, "conflict: recused")
    assert (rows[0].name, rows[0].title) == ("Cora Drei", "Vorhaben P-1")


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"juror": 9, "proposal": "P-1", "excluded": True, "reason": "x"}, "There is no juror 9"),
        ({"juror": 3, "proposal": "P-9", "excluded": True, "reason": "x"}, "There is no proposal “P-9”"),
        ({"juror": 3, "proposal": "P-1", "excluded": True, "reason": "  "}, "The ruling has no reason"),
        ({"juror": 1, "proposal": "P-1", "excluded": False, "reason": "x"}, "does not rule on the own conflict"),
    ],
)
def test_rulings_that_cannot_be(taken_in, refused, act, sentence):
    with taken_in.chair() as desk, refused(sentence, desk):
        ruling.rule_on_conflict(desk, **act, at=AT)


def test_the_panel_may_rule_on_the_chairs_conflict(taken_in):
    with taken_in.chair() as desk:
        ruling.rule_on_conflict(desk, juror=1, proposal="P-1", excluded=False, reason="all agree", by_panel=True, at=AT)
        with desk.read() as queries:
            (kept,) = queries.rulings(1)
    assert (kept.proposal, kept.excluded, kept.by_panel, kept.reason) == ("P-1", False, True, "all agree")


def test_no_juror_rules(issued, refused):
    with issued.juror(1) as desk, refused("This is a juror's desk", desk):
        ruling.rule_on_conflict(desk, juror=1, proposal="P-1", excluded=True, reason="x", at=AT)


def test_a_declaration_that_came_with_the_hand_in_is_listed(issued, tmp_path):
    from jurydesk.actions import handing_in, intake

    with issued.juror(3) as desk:
        declaring.declare(desk, proposal="P-4", category="closeness", statement="my brother", at=AT)
        stages.give_all(desk, 3)
        handing_in.hand_in(desk, path=tmp_path / "3.juryhandin", at=AT)
    with issued.panel() as desk:
        intake.take_in(desk, files=[tmp_path / "3.juryhandin"], at=AT)
        assert [(row.proposal, row.stated) for row in ruling.conflict_rows(desk)] == [
            ("P-3", "same house"),
            ("P-4", "my brother"),
        ]
