"""Why each rank, as data: the figures of the panel beside the standings, the equals and what decided."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from jurydesk.domain.canonical import canonical_json
from jurydesk.domain.plain import from_plain, to_plain
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.ranking.explain import Explanation, explain
from jurydesk.ranking.standing import ReasonKind
from tests.ranking.calls import criterion, result, rules

BY = replace(
    rules(criterion("concept", threshold=5), criterion("effect", weight=2, threshold=5)),
    tie_order=("criterion:effect", "requested_sum"),
)
GIVEN = {
    "A": {"concept": "8 8 x", "effect": "7 8 x"},
    "B": {"concept": "8 9 -", "effect": "7 7 -"},
    "C": {"concept": "9 9", "effect": "9 9"},
    "D": {"concept": "4 4", "effect": "6 6"},
    "E": {"concept": "8 9", "effect": "7 7"},
    "F": {"concept": "7"},
}


@pytest.fixture(scope="module")
def found():
    proposals = [Proposal(number, number) for number in GIVEN]
    return result(BY, GIVEN, [*proposals, Proposal("Z", "Z", withdrawn="by letter")])


def test_the_lines_hold_marks_sum_weight_and_contribution(found):
    why = explain(found, "A", BY)
    effect = why.lines[1]
    assert effect.score.marks == (7, 8)
    assert effect.marks_sum == 15
    assert (effect.score.aggregate, effect.score.weighted, effect.score.contribution) == (
        Fraction("7.5"),
        15,
        Fraction("7.5"),
    )
    assert (effect.score.threshold, effect.score.meets) == (5, True)
    assert (why.rank, why.ranked, why.total, why.passes) == (2, 5, Fraction("15.5"), True)
    assert (why.jurors.marked, why.jurors.recused, why.jurors.missing) == (2, 1, 0)


def test_the_tie_key_that_decided_is_named_with_both_values(found):
    decided = explain(found, "A", BY).deciding()
    assert (decided.proposal, decided.key, decided.position) == ("B", "criterion:effect", 1)
    assert (decided.here, decided.there, decided.ahead) == (Fraction("7.5"), 7, True)
    other = explain(found, "B", BY).deciding()
    assert (other.proposal, other.here, other.there, other.ahead) == ("A", 7, Fraction("7.5"), False)


def test_who_shares_the_rank_is_named(found):
    why = explain(found, "B", BY)
    assert (why.rank, why.shared_with) == (3, ("E",))
    assert [(equal.proposal, equal.key, equal.rank) for equal in why.equals] == [
        ("A", "criterion:effect", 2),
        ("E", "", 3),
    ]


def test_the_neighbours_with_other_keys(found):
    why = explain(found, "B", BY)
    assert (why.better.proposal, why.better.rank, why.better.key) == ("C", 1, 18)
    assert (why.worse.proposal, why.worse.rank) == ("D", 5)
    assert explain(found, "C", BY).better is None
    assert explain(found, "D", BY).worse is None


def test_what_it_fails_and_what_it_lacks(found):
    failing = explain(found, "D", BY)
    assert (failing.rank, failing.passes) == (5, False)
    assert [(r.kind, r.criterion, r.found, r.asked) for r in failing.reasons] == [
        (ReasonKind.BELOW_THRESHOLD, "concept", 4, 5)
    ]
    lacking = explain(found, "F", BY)
    assert (lacking.rank, lacking.total, lacking.better, lacking.equals) == (None, None, None, ())
    assert [(r.kind, r.criterion) for r in lacking.reasons] == [(ReasonKind.NO_MARKS, "effect")]


def test_what_is_out_and_what_is_unknown(found):
    assert explain(found, "Z", BY).out.section is Section.WITHDRAWN
    with pytest.raises(DeskError, match="There is no proposal Q"):
        explain(found, "Q", BY)


def test_an_unknown_fact_decides_as_unknown():
    by = rules(tie_order=("requested_sum",))
    proposals = [Proposal("A", "A"), Proposal("B", "B", requested_cents=100)]
    given = {"A": {"one": "7"}, "B": {"one": "7"}}
    decided = explain(result(by, given, proposals), "A", by).deciding()
    assert (decided.key, decided.here, decided.there, decided.ahead) == ("requested_sum", None, 100, False)


def test_every_rank_can_be_explained_and_written_down(found):
    for standing in (*found.standings, *found.not_ranked):
        why = explain(found, standing.proposal, BY)
        assert why.rank == standing.rank
        assert canonical_json(to_plain(why))
        assert from_plain(Explanation, to_plain(why)) == why
