"""The vectors that the design names, counted with the profiles as they are shipped."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from jurydesk.actions.profiles import list_profiles, load_rules
from jurydesk.domain.assessment import CastMark, marked
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rules import Total, TotalKind
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.standing import ReasonKind
from tests.ranking.calls import cast, criterion, result, rules

HORIZON = ("excellence", "impact", "implementation")


def horizon(profile, *marks):
    by = load_rules(profile)
    found = consolidate(
        rules=by,
        proposals=[Proposal("A", "A")],
        marks=[CastMark(1, "A", name, marked(mark)) for name, mark in zip(HORIZON, marks, strict=True)],
    )
    return found.standings[0]


def test_ria_that_just_passes():
    standing = horizon("horizon-europe-ria", "3", "3", "4")
    assert (standing.total, standing.passes, standing.reasons) == (10, True, ())


def test_ria_that_fails_on_a_criterion():
    standing = horizon("horizon-europe-ria", "2.5", "5", "5")
    assert (standing.total, standing.passes, standing.rank) == (Fraction("12.5"), False, 1)
    (reason,) = standing.reasons
    assert (reason.kind, reason.criterion) == (ReasonKind.BELOW_THRESHOLD, "excellence")
    assert (reason.found, reason.asked) == (Fraction("2.5"), 3)


def test_ria_that_fails_on_the_total():
    standing = horizon("horizon-europe-ria", "3", "3", "3.5")
    assert (standing.total, standing.passes) == (Fraction("9.5"), False)
    assert [reason.kind for reason in standing.reasons] == [ReasonKind.TOTAL_BELOW_THRESHOLD]


def test_ia_weighs_impact_in_the_ranking_only():
    standing = horizon("horizon-europe-ia", "4", "4.5", "4")
    assert (standing.total, standing.key, standing.passes) == (Fraction("12.5"), Fraction("14.75"), True)


def test_ia_threshold_is_not_weighted():
    standing = horizon("horizon-europe-ia", "4", "2.5", "4")
    assert standing.key > 10
    assert not standing.passes


@pytest.mark.parametrize(("marks", "total"), [("1 2 2", 17), ("2 2 3 3 4 x", 28)])
def test_nih_overall_impact(marks, total):
    by = load_rules("nih")
    found = consolidate(rules=by, proposals=[Proposal("A", "A")], marks=cast("A", impact=marks))
    assert found.standings[0].total == total


def test_nih_recused_nine_is_nowhere():
    by = load_rules("nih")
    found = consolidate(rules=by, proposals=[Proposal("A", "A")], marks=cast("A", impact="2 2 3 3 4 x"))
    (standing,) = found.standings
    assert Decimal(9) not in standing.score("impact").marks
    assert standing.jurors.recused == 1
    assert standing.score("impact").aggregate == Fraction("2.8")


def test_nih_lowest_goes_first_and_factors_do_not_count():
    found = consolidate(
        rules=load_rules("nih"),
        proposals=[Proposal("A", "A"), Proposal("B", "B")],
        marks=[*cast("A", impact="5", importance="1"), *cast("B", impact="2", importance="9")],
    )
    assert [standing.proposal for standing in found.standings] == ["B", "A"]


SEVEN_ODD_WEIGHTS = ("0.1", "0.07", "0.333", "13", "0.0001", "2.7", "1")


@pytest.mark.parametrize("factor", ["1", "10", "0.3"])
def test_all_best_marks_are_exactly_the_best_score(factor):
    by = rules(
        *(criterion(f"c{at}", weight=weight) for at, weight in enumerate(SEVEN_ODD_WEIGHTS)),
        total=Total(TotalKind.WEIGHTED_MEAN, Decimal(factor)),
    )
    found = result(by, {"A": {f"c{at}": "10 10 10" for at in range(7)}})
    assert found.standings[0].total == 10 * Fraction(factor)


def test_all_best_marks_of_every_profile():
    for profile in list_profiles():
        by = load_rules(profile.name)
        marks = [CastMark(juror, "A", c.id, marked(c.scale.best_end)) for juror in (1, 2, 3) for c in by.criteria]
        (standing,) = consolidate(rules=by, proposals=[Proposal("A", "A")], marks=marks).standings
        assert standing.passes
        assert standing.score(by.criteria[0].id).score == by.criteria[0].scale.best_end


def test_seven_and_two_and_one_tenths_are_one():
    by = rules(*(criterion(name, scale=("0", "1", "0.1")) for name in ("a", "b", "c")))
    found = result(by, {"A": {"a": ".7", "b": ".2", "c": ".1"}})
    assert found.standings[0].total == 1
    assert 0.7 + 0.2 + 0.1 != 1  # what floats make of it
