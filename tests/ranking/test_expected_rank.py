"""Expected ranks: the Swiss foundation's mock panel, true ties, groups round the line, and a sampler beside it."""

from __future__ import annotations

import csv
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest

from jurydesk.actions.profiles import load_rules
from jurydesk.domain.rubric import Best
from jurydesk.domain.rules import Total, TotalKind
from jurydesk.ranking.expected_rank import Group, expected_ranks, priors_for, priors_of_width
from jurydesk.ranking.grades import Grade, NotComputable, Why, table_of
from jurydesk.ranking.rank_chances import rank_chances
from jurydesk.ranking.rank_posterior import Priors, beaten_by, nodes_of
from tests.ranking.calls import criterion, rules
from tests.ranking.panels import grades, simulated

SIX = priors_of_width(5.0)


@pytest.fixture(scope="session")
def mock_panel(shared_dir):
    with (shared_dir / "scores" / "snsf_panel_1.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return [Grade(int(row["juror"][2:]), row["proposal"], Fraction(row["grade"])) for row in rows]


def test_the_mock_panel_of_the_swiss_foundation(mock_panel):
    found = expected_ranks(mock_panel, best=Best.LOW, priors=SIX, fundable=5)
    by = {row.proposal: row for row in found.ranks}
    expected = {1: 2.4538, 2: 4.0950, 3: 4.0950, 4: 4.0950, 5: 5.0979, 6: 6.1750, 7: 7.2848, 8: 7.2848, 9: 8.3894}
    expected[10] = 9.4584
    for number, rank in expected.items():
        assert by[f"#{number}"].rank == pytest.approx(rank, abs=0.02)
    assert found.line == pytest.approx(5.0979, abs=0.02)
    groups = {group: [row.proposal for row in found.ranks if row.group is group] for group in Group}
    assert groups[Group.IN] == ["#1"]
    assert groups[Group.DRAW] == [f"#{number}" for number in range(2, 9)]
    assert groups[Group.OUT] == [f"#{number}" for number in range(9, 16)]
    assert sum(row.rank for row in found.ranks) == pytest.approx(15 * 16 / 2)


def test_true_ties_come_out_tied(mock_panel):
    found = expected_ranks(mock_panel, best=Best.LOW, priors=SIX, fundable=5)
    by = {row.proposal: row for row in found.ranks}
    for one, other in [("#2", "#3"), ("#3", "#4"), ("#7", "#8"), ("#13", "#14")]:
        assert by[one].rank == pytest.approx(by[other].rank, abs=1e-12)
        assert (by[one].half, by[one].most, by[one].group) == (by[other].half, by[other].most, by[other].group)


def test_the_good_end_turns_everything(mock_panel):
    turned = [Grade(g.juror, g.proposal, 7 - g.value) for g in mock_panel]
    low = expected_ranks(mock_panel, best=Best.LOW, priors=SIX, fundable=5)
    high = expected_ranks(turned, best=Best.HIGH, priors=SIX, fundable=5)
    assert [row.rank for row in high.ranks] == pytest.approx([row.rank for row in low.ranks])


def test_it_is_deterministic_and_blind_to_order(mock_panel):
    first = expected_ranks(mock_panel, best=Best.LOW, priors=SIX, fundable=5)
    assert first == expected_ranks(mock_panel[::-1], best=Best.LOW, priors=SIX, fundable=5)


def test_a_plain_sampler_agrees_where_jurors_differ():
    """The same posterior by brute force: a grid of the two deviations, dense covariances, many draws of merits."""
    panel = simulated(4, proposals=6, jurors=4, each=2)
    table = table_of(panel)
    found = {row.proposal: row for row in expected_ranks(panel, best=Best.HIGH, priors=SIX, fundable=2).ranks}
    ranks = _sampled_ranks(table, SIX)
    for at, proposal in enumerate(table.proposals):
        assert found[proposal].rank == pytest.approx(float(ranks[:, at].mean()), abs=0.03)
        assert found[proposal].among_best == pytest.approx(float((ranks[:, at] <= 2).mean()), abs=0.03)


def _sampled_ranks(table, priors):
    chance = np.random.default_rng(1)
    n, p = table.n, len(table.proposals)
    z_q, z_b = np.zeros((n, p)), np.zeros((n, len(table.jurors)))
    z_q[np.arange(n), table.row] = 1
    z_b[np.arange(n), table.column] = 1
    y = table.value - np.mean([table.value[table.row == at].mean() for at in range(p)])
    logs, points = [], []
    taus = (np.arange(60) + 0.5) / 60 * priors.largest
    for tau in taus:
        for sigma in taus[::2]:
            for own in taus[::2]:
                s = np.hypot(sigma, own)
                v = tau**2 * z_q @ z_q.T + priors.juror**2 * z_b @ z_b.T + s**2 * np.eye(n)
                logs.append(-0.5 * (np.linalg.slogdet(v)[1] + y @ np.linalg.solve(v, y)))
                points.append((tau, s))
    weights = np.exp(np.array(logs) - max(logs))
    drawn = []
    for at in chance.choice(len(points), 400, p=weights / weights.sum()):
        tau, s = points[at]
        v = tau**2 * z_q @ z_q.T + priors.juror**2 * z_b @ z_b.T + s**2 * np.eye(n)
        gain = tau**2 * z_q.T @ np.linalg.inv(v)
        merits = chance.multivariate_normal(gain @ y, tau**2 * np.eye(p) - gain @ z_q * tau**2, 150)
        drawn.append((-merits).argsort(axis=1).argsort(axis=1) + 1)
    return np.concatenate(drawn)


def test_the_chances_of_ranks_fit_the_expected_ranks():
    nodes = nodes_of(table_of(simulated(6, proposals=12, jurors=6, each=3)), -1.0, SIX)
    chances = rank_chances(nodes)
    assert chances.sum(axis=1) == pytest.approx(np.ones(12))
    assert chances.sum(axis=0) == pytest.approx(np.ones(12), abs=0.05)
    expected = 1 + beaten_by(nodes).sum(axis=1)
    assert chances @ np.arange(1, 13) == pytest.approx(expected, abs=0.02)


def test_many_proposals_are_counted_as_gaussian():
    nodes = nodes_of(table_of(simulated(8, proposals=110, jurors=8, each=3)), -1.0, SIX)
    chances = rank_chances(nodes)
    assert chances.sum(axis=1) == pytest.approx(np.ones(110))
    assert chances @ np.arange(1, 111) == pytest.approx(1 + beaten_by(nodes).sum(axis=1), abs=0.3)


def test_3_identical_marks_are_all_tied():
    found = expected_ranks(grades("3 3 3 / 3 3 3 / 3 3 3"), best=Best.LOW, priors=SIX, fundable=1)
    assert [row.rank for row in found.ranks] == pytest.approx([2, 2, 2])
    assert {row.group for row in found.ranks} == {Group.DRAW}
    assert all(np.isfinite([row.among_best for row in found.ranks]))


def test_1_one_juror_still_orders():
    found = expected_ranks(grades("1 / 3 / 6"), best=Best.LOW, priors=SIX, fundable=1)
    assert [row.proposal for row in found.ranks] == ["A", "B", "C"]
    assert [row.n for row in found.ranks] == [1, 1, 1]


def test_9_a_graph_that_falls_apart_is_no_hindrance():
    found = expected_ranks(grades("1 2 . . / 5 6 . . / . . 1 2 / . . 5 6"), best=Best.LOW, priors=SIX, fundable=2)
    by = {row.proposal: row.rank for row in found.ranks}
    assert by["A"] == pytest.approx(by["C"])
    assert by["A"] < by["B"]


def test_14_none_and_all_fundable():
    panel = grades("1 2 / 3 4 / 5 6")
    assert {row.group for row in expected_ranks(panel, best=Best.LOW, priors=SIX, fundable=0).ranks} == {Group.OUT}
    every = expected_ranks(panel, best=Best.LOW, priors=SIX, fundable=9)
    assert every.fundable == 3
    assert [row.among_best for row in every.ranks] == pytest.approx([1, 1, 1])


def test_what_cannot_be_computed_says_why():
    assert expected_ranks([], best=Best.LOW, priors=SIX, fundable=1) == NotComputable(Why.NOTHING, 0)
    found = expected_ranks(grades("1 2"), best=Best.LOW, priors=SIX, fundable=1)
    assert found == NotComputable(Why.ONE_PROPOSAL, 2)


def test_priors_follow_the_scale_of_the_totals():
    assert priors_of_width(5.0) == Priors(0.5, 2.0)
    assert priors_for(load_rules("snsf")) == Priors(1.0, 3.0)
    assert priors_for(load_rules("interclust")) == priors_of_width(100.0)
    by = rules(
        criterion("one", (1, 6, 1)), criterion("two", (0, 1, "0.1"), weight=3), total=Total(TotalKind.SUM, Decimal(2))
    )
    assert priors_for(by) == priors_of_width(12.0)
