"""What follows from declarations, rulings and known conflicts."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from jurydesk.domain.assessment import MISSING, RECUSED, CastMark, marked
from jurydesk.domain.conflict import Access, Answer, Declaration, KnownConflict, Ruling, access
from jurydesk.domain.effective import effective_marks, recused_pairs
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules

START = datetime(2026, 5, 4, 9, tzinfo=UTC)
KNOWN = KnownConflict(1, "A")


def at(hour):
    return START + timedelta(hours=hour)


def free(hour, juror=1):
    return Declaration(juror, "A", Answer.NO_CONFLICT, at(hour))


def conflict(hour, juror=1):
    return Declaration(juror, "A", Answer.CONFLICT, at(hour), "employment", "same house")


def ruling(hour, *, excluded, by_panel=False):
    return Ruling(1, "A", excluded, "because", at(hour), by_panel)


@pytest.mark.parametrize(
    ("declared", "ruled", "known", "expected"),
    [
        ((), (), (), Access.UNDECLARED),
        ((free(1),), (), (), Access.OPEN),
        ((conflict(1),), (), (), Access.RECUSED),
        ((free(1), conflict(2)), (), (), Access.RECUSED),
        ((conflict(1), free(2)), (), (), Access.RECUSED),  # only a ruling opens what was declared
        ((), (), (KNOWN,), Access.RECUSED),
        ((free(1),), (), (KNOWN,), Access.RECUSED),
        ((conflict(1),), (ruling(2, excluded=False),), (), Access.OPEN),
        ((conflict(1),), (ruling(2, excluded=True),), (), Access.RECUSED),
        ((free(1),), (ruling(2, excluded=True),), (), Access.RECUSED),
        ((), (ruling(2, excluded=False),), (KNOWN,), Access.UNDECLARED),
        ((conflict(3),), (ruling(2, excluded=False),), (), Access.RECUSED),
        ((conflict(3), free(4)), (ruling(2, excluded=False),), (), Access.RECUSED),
        ((conflict(2),), (ruling(2, excluded=False),), (), Access.OPEN),
        ((conflict(1),), (ruling(2, excluded=True), ruling(3, excluded=False)), (), Access.OPEN),
        # the panel goes before the chair, later or not
        ((conflict(1),), (ruling(2, excluded=False), ruling(3, excluded=True, by_panel=True)), (), Access.RECUSED),
        ((conflict(1),), (ruling(4, excluded=False), ruling(3, excluded=True, by_panel=True)), (), Access.RECUSED),
        ((conflict(1),), (ruling(4, excluded=True), ruling(3, excluded=False, by_panel=True)), (), Access.OPEN),
    ],
)
def test_access(declared, ruled, known, expected):
    for declarations, rulings in itertools.product(itertools.permutations(declared), itertools.permutations(ruled)):
        assert access(1, "A", declarations=declarations, rulings=rulings, known=known) is expected


def test_others_declarations_change_nothing():
    others = (conflict(1, juror=2), Declaration(1, "B", Answer.CONFLICT, at(1)))
    assert access(1, "A", declarations=others, rulings=(), known=()) is Access.UNDECLARED


def test_recused_pairs_are_those_without_access():
    declared = [conflict(1), free(1, juror=2), conflict(1, juror=3)]
    rulings = [Ruling(3, "A", excluded=False, reason="", at=at(2))]
    pairs = recused_pairs(declarations=declared, rulings=rulings, known=[KnownConflict(4, "B")])
    assert pairs == {(1, "A"), (4, "B")}


def test_the_marks_that_count_name_a_state_for_every_place():
    scale = Scale(Decimal(0), Decimal(10))
    rules = Rules("r", Text("R"), (Criterion("one", Text("1"), scale), Criterion("two", Text("2"), scale)))
    found = effective_marks(
        rules=rules,
        assigned={1: ["A"], 2: ["A"], 3: []},
        cast=[
            CastMark(1, "A", "one", marked(7)),
            CastMark(3, "A", "one", marked(9)),
            CastMark(3, "A", "two", marked(9)),
        ],
        recused=frozenset({(3, "A")}),
    )
    assert [(mark.juror, mark.criterion, mark.mark) for mark in found] == [
        (1, "one", marked(7)),
        (1, "two", MISSING),
        (2, "one", MISSING),
        (2, "two", MISSING),
        (3, "one", RECUSED),
        (3, "two", RECUSED),
    ]
