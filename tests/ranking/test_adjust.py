"""Adjusted scores: against a dense fit written out in full, and the cases that must come out right."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from scipy import optimize

from jurydesk.ranking.adjust import adjust
from jurydesk.ranking.grades import Grade, NotComputable, Why, table_of
from tests.ranking.panels import SHROUT_FLEISS, grades, simulated


def dense(table):
    """REML with full matrices and many starts: the slow way, written apart from ours."""
    y, n = table.value, table.n
    z_q, z_b = np.zeros((n, len(table.proposals))), np.zeros((n, len(table.jurors)))
    z_q[np.arange(n), table.row] = 1
    z_b[np.arange(n), table.column] = 1
    one = np.ones(n)

    def parts(variances):
        v = variances[0] * z_q @ z_q.T + variances[1] * z_b @ z_b.T + variances[2] * np.eye(n)
        inverse = np.linalg.inv(v)
        mean = one @ inverse @ y / (one @ inverse @ one)
        return v, inverse, mean

    def deviance(roots):
        v, inverse, mean = parts(roots**2 + [0, 0, 1e-10])
        rest = y - mean
        return np.linalg.slogdet(v)[1] + np.log(one @ inverse @ one) + rest @ inverse @ rest

    starts = [(a, b, c) for a in (0.01, 1.0, 3.0) for b in (0.01, 1.0, 3.0) for c in (0.5, 2.0)]
    options = {"xatol": 1e-8, "fatol": 1e-10, "maxiter": 4000, "maxfev": 4000}
    tried = [optimize.minimize(deviance, start, method="Nelder-Mead", options=options) for start in starts]
    variances = min(tried, key=lambda found: found.fun).x ** 2
    _, inverse, mean = parts(variances)
    return (
        variances,
        mean,
        mean + variances[0] * z_q.T @ inverse @ (y - mean),
        variances[1] * z_b.T @ inverse @ (y - mean),
    )


PANELS = [
    grades(SHROUT_FLEISS),
    grades("7 8 . / 5 . 4 / . 6 5 / 9 9 8 / 3 . 2 / 6 7 ."),
    simulated(1, proposals=9, jurors=5, each=3),
    simulated(2, proposals=8, jurors=4, each=3, deviations=(0.0, 1.0, 1.0)),
    simulated(5, proposals=8, jurors=4, each=3, deviations=(2.0, 0.0, 0.5)),
]


@pytest.mark.parametrize("panel", PANELS)
def test_a_dense_fit_agrees(panel):
    variances, mean, scores, jurors = dense(table_of(panel))
    found = adjust(panel)
    assert (found.var_proposal, found.var_juror, found.var_rest) == pytest.approx(tuple(variances), rel=2e-3, abs=2e-5)
    assert found.mean == pytest.approx(mean, abs=1e-3)
    assert [score.score for score in found.scores] == pytest.approx(list(scores), abs=2e-3)
    assert [juror.effect for juror in found.jurors] == pytest.approx(list(jurors), abs=2e-3)


def order_of(found, key):
    return [score.proposal for score in sorted(found.scores, key=key)]


def test_a_complete_panel_keeps_the_order_of_its_means_and_says_so():
    found = adjust(grades(SHROUT_FLEISS))
    assert found.complete
    assert order_of(found, lambda s: s.score) == order_of(found, lambda s: s.mean)


def test_18_a_constant_added_to_one_juror_of_a_complete_panel_leaves_the_order():
    panel = grades(SHROUT_FLEISS)
    moved = [replace(grade, value=grade.value + 3 * (grade.juror == 2)) for grade in panel]
    assert order_of(adjust(panel), lambda s: s.score) == order_of(adjust(moved), lambda s: s.score)


def test_a_harsh_juror_is_seen_and_set_right():
    panel = grades("8 8 4 / 7 7 3 / 5 5 1 / 9 9 . / . 6 2 / 6 . 2")
    found = adjust(panel)
    assert found.jurors[2].effect < -2
    by = {score.proposal: score for score in found.scores}
    assert by["E"].score > by["E"].mean + Fraction(1, 2)  # marked by the harsh one and one other
    assert not found.complete


def test_3_identical_marks_give_no_nan_and_all_tied():
    found = adjust(grades("0.1 0.1 0.1 / 0.1 0.1 0.1 / 0.1 . 0.1"))
    assert (found.var_proposal, found.var_juror, found.var_rest) == (0, 0, 0)
    assert len({score.score for score in found.scores}) == 1
    assert all(juror.effect == 0 for juror in found.jurors)


def test_10_a_variance_at_its_boundary_is_a_result():
    found = adjust(grades("5 5 8 / 8 5 5 / 5 8 5"))
    assert (found.var_proposal, found.var_juror) == (0, 0)
    assert [score.score for score in found.scores] == pytest.approx([6, 6, 6])


def test_additive_marks_are_fitted_to_the_last():
    found = adjust(grades("1 2 3 / 2 3 4 / 5 6 7 / 8 9 10"))
    assert found.var_rest == pytest.approx(0, abs=1e-3)
    assert [juror.effect for juror in found.jurors] == pytest.approx([-1, 0, 1], abs=0.01)


def test_9_a_graph_that_falls_apart_is_reported():
    found = adjust(grades("7 8 . . / 6 5 . . / 4 5 . . / . . 6 7 / . . 3 2 / . . 8 8"))
    assert found.parts == (("A", "B", "C"), ("D", "E", "F"))
    assert adjust(grades(SHROUT_FLEISS)).parts == (tuple("ABCDEF"),)


def test_6_a_juror_with_one_assessment():
    found = adjust(grades("7 8 9 / 5 6 . / 4 4 . / 8 9 ."))
    assert found.jurors[2].n == 1
    assert np.isfinite(found.jurors[2].effect)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Why.NOTHING),
        ("7 8", Why.ONE_PROPOSAL),
        ("7 / 8", Why.ONE_JUROR),
        ("7 . / . 8", Why.TOO_FEW),
        ("7 8 / 7 .", Why.TOO_FEW),
    ],
)
def test_what_cannot_be_computed_says_why(text, why):
    assert adjust(grades(text)) == NotComputable(why, len(grades(text)))


def test_the_order_of_the_input_never_matters():
    panel = simulated(7, proposals=20, jurors=6, each=3)
    assert adjust(panel) == adjust(panel[::-1])


def test_large_numbers_lose_nothing():
    panel = grades(SHROUT_FLEISS)
    far = [Grade(grade.juror, grade.proposal, grade.value + Fraction(10**9)) for grade in panel]
    assert adjust(far).var_proposal == pytest.approx(adjust(panel).var_proposal, rel=1e-4)
