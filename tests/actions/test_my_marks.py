from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.actions import declaring, marking, my_marks
from jurydesk.domain.assessment import NOT_ASSESSED, MarkState, Progress
from jurydesk.domain.conflict import Access
from tests.actions import stage as stages
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)
NUMBERS = tuple(f"P-{place}" for place in range(1, 8))


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        declaring.declare_remaining(found, at=AT)
        yield found


def give(desk, proposal, concept, effect):
    marking.give(desk, proposal=proposal, criterion="concept", text=concept, at=AT)
    marking.give(desk, proposal=proposal, criterion="effect", text=effect, at=AT)


def row_of(found, number):
    return next(row for row in found.rows if row.proposal == number)


def test_marks_totals_and_distances(desk):
    give(desk, "P-1", "8", "4")
    give(desk, "P-2", "4", "2")
    marking.give(desk, proposal="P-3", criterion="concept", text="9", at=AT)
    found = my_marks.my_marks(desk)
    first, third = row_of(found, "P-1"), row_of(found, "P-3")
    assert (first.mark("concept").value, first.whole, first.progress) == (Decimal(8), True, Progress.COMPLETE)
    assert (third.whole, third.distance, third.mark("effect").state) == (False, None, MarkState.MISSING)
    assert found.mean == (first.total + row_of(found, "P-2").total) / 2
    assert first.distance == -row_of(found, "P-2").distance
    assert first.distance > 0
    assert found.to_go == 2


def test_the_distribution_of_each_criterion(desk):
    give(desk, "P-1", "8", "4")
    give(desk, "P-2", "8", "2.5")
    marking.set_mark(desk, proposal="P-3", criterion="concept", mark=NOT_ASSESSED, at=AT)
    concept, effect = my_marks.my_marks(desk).distributions
    assert dict(concept.counts)[Decimal(8)] == 2
    assert len(concept.counts) == 11
    assert (concept.mean, concept.given, concept.most) == (Fraction(8), 2, 2)
    assert (concept.cannot_assess, concept.missing) == (1, 1)
    assert [value for value, count in effect.counts if count] == [Decimal("2.5"), Decimal(4)]
    assert effect.mean == Fraction(13, 4)


def test_what_is_shut_has_no_marks_and_counts_nowhere(desk):
    give(desk, "P-1", "8", "4")
    give(desk, "P-2", "2", "2")
    declaring.declare(desk, proposal="P-2", category="employment", statement="x", reason="found out", at=LATER)
    found = my_marks.my_marks(desk)
    shut = row_of(found, "P-2")
    assert (shut.access, shut.marks, shut.total, shut.distance) == (Access.RECUSED, {}, None, None)
    assert found.distributions[0].given == 1
    assert found.distributions[0].missing == 2


def test_without_a_mark_nothing_is_reckoned(desk):
    found = my_marks.my_marks(desk)
    assert (found.mean, found.to_go) == (None, 4)
    assert {row.total for row in found.rows} == {None}
    assert found.distributions[0].mean is None
    assert found.distributions[0].most == 0


@pytest.fixture(scope="session")
def seven_once(tmp_path_factory):
    return stages.issued(stages.prepared(tmp_path_factory.mktemp("seven"), numbers=NUMBERS))


def test_totals_that_stand_out_are_found(seven_once, tmp_path):
    with seven_once.copied(tmp_path / "seven").juror(1) as desk:
        declaring.declare_remaining(desk, at=AT)
        for number in NUMBERS[:4]:
            give(desk, number, "7", "4")
        assert not any(row.far for row in my_marks.my_marks(desk).rows)
        give(desk, "P-5", "0", "1")
        give(desk, "P-6", "7", "4.5")
        found = my_marks.my_marks(desk)
        assert [row.proposal for row in found.rows if row.far] == ["P-5"]
        assert row_of(found, "P-5").distance < 0


def test_equal_totals_never_stand_out(seven_once, tmp_path):
    with seven_once.copied(tmp_path / "seven").juror(1) as desk:
        declaring.declare_remaining(desk, at=AT)
        for number in NUMBERS:
            give(desk, number, "7", "4")
        assert not any(row.far for row in my_marks.my_marks(desk).rows)


def test_a_panels_desk_has_none(issued, refused):
    with issued.panel() as desk, refused("", desk):
        my_marks.my_marks(desk)
