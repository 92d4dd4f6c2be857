"""What holds for every call, found by hypothesis; and the naive implementation must agree with ours."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, RECUSED, CastMark, marked
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.rubric import Best, Criterion, Scale, Text
from jurydesk.domain.rules import Aggregation, CannotAssess, RankingKey, Rounding, Rules, Total, TotalKind
from jurydesk.ranking.consolidate import consolidate
from jurydesk.ranking.rounding import round_half_up
from tests.ranking.calls import panel_score
from tests.ranking.naive import half_up, naive

SCALES = (("0", "10", "1"), ("0", "5", "0.5"), ("1", "9", "1"), ("-3", "3", "0.25"), ("0", "1", "0.1"))
WEIGHTS = ("1", "0.3", "0.07", "13", "2.5", "0.333")
DIGITS = st.sampled_from([None, None, 0, 1, 2])


@st.composite
def many_rules(draw):
    best = draw(st.sampled_from(Best))
    criteria = []
    for at in range(draw(st.integers(1, 4))):
        scale = Scale(*map(Decimal, draw(st.sampled_from(SCALES))), best)
        threshold = draw(st.none() | st.sampled_from(scale.marks()))
        counts = at == 0 or draw(st.booleans())
        weight = Decimal(draw(st.sampled_from(WEIGHTS)))
        criteria.append(Criterion(f"c{at}", Text(f"C{at}"), scale, weight, threshold, counts))
    keys = [f"criterion:{criterion.id}" for criterion in criteria] + ["requested_sum", "partner_countries"]
    return Rules(
        "any",
        Text("Any"),
        tuple(criteria),
        total=Total(
            draw(st.sampled_from(TotalKind)),
            Decimal(draw(st.sampled_from(["1", "10", "0.7"]))),
            draw(st.none() | st.sampled_from([Decimal(0), Decimal(5), Decimal("12.5")])),
        ),
        ranking=draw(st.sampled_from(RankingKey)),
        aggregation=draw(st.sampled_from(Aggregation)),
        rounding=Rounding(draw(DIGITS), draw(DIGITS), draw(DIGITS)),
        cannot_assess=draw(st.sampled_from(CannotAssess)),
        minimum_marks=draw(st.integers(1, 2)),
        tie_order=tuple(draw(st.lists(st.sampled_from(keys), unique=True, max_size=3))),
    )


@st.composite
def calls(draw):
    """Rules, proposals, marks and panel scores; few values, so that ties are many."""
    rules = draw(many_rules())
    proposals = [
        Proposal(
            f"P-{number}",
            "x",
            requested_cents=draw(st.sampled_from([None, 100, 200])),
            countries=draw(st.sampled_from([(), ("F",), ("F", "J")])),
            withdrawn=draw(st.sampled_from(["", "", "", "gone"])),
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    marks, panel = [], []
    for proposal in proposals:
        for criterion in rules.criteria:
            good = [marked(mark) for mark in criterion.scale.marks()]
            some = st.sampled_from([*good[:1], *good[-3:]]) | st.sampled_from([MISSING, NOT_ASSESSED, RECUSED])
            said = draw(st.lists(some, max_size=6))
            marks.extend(CastMark(at, proposal.number, criterion.id, mark) for at, mark in enumerate(said, 1))
            if draw(st.integers(0, 7)) == 0:
                panel.append(panel_score(proposal.number, criterion.id, draw(st.sampled_from(criterion.scale.marks()))))
    return rules, proposals, marks, panel


def count(call):
    rules, proposals, marks, panel = call
    return consolidate(rules=rules, proposals=proposals, marks=marks, panel_scores=panel)


def seen(result):
    """Our result in the shape of the naive one."""
    ranked = {s.proposal: (s.rank, s.total, s.key, s.passes) for s in result.standings}
    return ranked | dict.fromkeys((s.proposal for s in result.not_ranked), None)


@settings(max_examples=400)
@given(calls())
def test_a_second_naive_implementation_agrees(call):
    assert seen(count(call)) == naive(call)


@given(calls(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_never_matters(call, chance):
    rules, proposals, marks, panel = call
    expected = count(call)
    for rows in (proposals, marks, panel):
        chance.shuffle(rows)
    assert count((rules, proposals, marks, panel)) == expected


@given(calls())
def test_leaving_out_who_is_recused_or_missing_changes_no_figure(call):
    rules, proposals, marks, panel = call
    gone = {(m.juror, m.proposal) for m in marks if m.mark == RECUSED}
    kept = [m for m in marks if (m.juror, m.proposal) not in gone and m.mark != MISSING]
    assert seen(count((rules, proposals, kept, panel))) == seen(count(call))


@given(calls(), st.randoms(use_true_random=False))
def test_new_names_for_jurors_change_nothing(call, chance):
    rules, proposals, marks, panel = call
    numbers = list(range(100, 110))
    chance.shuffle(numbers)
    renamed = [replace(mark, juror=numbers[mark.juror]) for mark in marks]
    assert count((rules, proposals, renamed, panel)) == count(call)


@given(calls())
def test_new_names_for_criteria_change_nothing_but_names(call):
    rules, proposals, marks, panel = call
    names = {criterion.id: f"z{9 - at}" for at, criterion in enumerate(rules.criteria)}
    other = replace(
        rules,
        criteria=tuple(replace(criterion, id=names[criterion.id]) for criterion in rules.criteria[::-1]),
        tie_order=tuple(f"criterion:{names[key.partition(':')[2]]}" if ":" in key else key for key in rules.tie_order),
    )
    renamed = [replace(mark, criterion=names[mark.criterion]) for mark in marks]
    agreed = [replace(score, criterion=names[score.criterion]) for score in panel]
    assert seen(count((other, proposals, renamed, agreed))) == seen(count(call))


@given(calls())
def test_new_names_for_proposals_change_nothing_but_names(call):
    rules, proposals, marks, panel = call
    names = {proposal.number: f"X{9 - at}" for at, proposal in enumerate(proposals)}
    moved = (
        rules,
        [replace(proposal, number=names[proposal.number]) for proposal in proposals],
        [replace(mark, proposal=names[mark.proposal]) for mark in marks],
        [replace(score, proposal=names[score.proposal]) for score in panel],
    )
    assert seen(count(moved)) == {names[number]: row for number, row in seen(count(call)).items()}


def stretched(call, by, plus):
    """The same call on scales that are stretched and moved, thresholds of criteria with them."""
    rules, proposals, marks, panel = call

    def move(value):
        return None if value is None else value * by + plus

    criteria = tuple(
        replace(
            criterion,
            scale=Scale(
                move(criterion.scale.minimum),
                move(criterion.scale.maximum),
                criterion.scale.step * by,
                criterion.scale.best,
            ),
            threshold=move(criterion.threshold),
        )
        for criterion in rules.criteria
    )
    moved = replace(rules, criteria=criteria, rounding=Rounding(), total=replace(rules.total, threshold=None))
    cast = [replace(m, mark=m.mark if m.mark.value is None else marked(move(m.mark.value))) for m in marks]
    return moved, proposals, cast, [replace(score, score=move(score.score)) for score in panel]


@given(calls(), st.sampled_from(["1", "2", "0.5", "10"]), st.sampled_from(["0", "1", "-7", "100"]))
def test_a_stretched_and_moved_scale_keeps_the_order(call, by, plus):
    first = count(stretched(call, Decimal(1), Decimal(0)))
    second = count(stretched(call, Decimal(by), Decimal(plus)))
    assert [(s.proposal, s.rank, s.passes) for s in first.standings] == [
        (s.proposal, s.rank, s.passes) for s in second.standings
    ]


@given(calls())
def test_what_the_criteria_contribute_is_the_total(call):
    rules = replace(call[0], rounding=replace(call[0].rounding, total=None))
    for standing in count((rules, *call[1:])).standings:
        assert sum(score.contribution or 0 for score in standing.scores) == standing.total


@given(calls())
def test_every_juror_is_in_exactly_one_state(call):
    _, proposals, marks, _ = call
    found = count(call)
    for proposal in proposals:
        standing = found.standing(proposal.number)
        if standing is None:
            continue
        jurors = len({mark.juror for mark in marks if mark.proposal == proposal.number})
        for counts in (standing.jurors, *(score.counts for score in standing.scores)):
            assert counts.marked + counts.cannot_assess + counts.recused + counts.missing == jurors


@given(st.fractions(), st.integers(0, 4))
def test_rounding_is_never_more_than_half_a_unit_away(value, digits):
    rounded = round_half_up(value, digits)
    assert abs(rounded - value) <= Fraction(1, 2 * 10**digits)
    assert (rounded * 10**digits).denominator == 1
    assert round_half_up(-value, digits) == -rounded
    assert rounded == half_up(value, digits)
