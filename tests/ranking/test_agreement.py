"""Agreement: the textbooks' figures, missing marks, and what cannot be computed."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.ranking.agreement import Metric, intraclass, kendall_w, krippendorff_alpha
from jurydesk.ranking.grades import Grade, NotComputable, Why
from tests.ranking.panels import SHROUT_FLEISS, grades, simulated

# Krippendorff's own example: four observers (rows here), twelve units.
KRIPPENDORFF = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)


def by_columns(rows):
    return grades(" / ".join(" ".join(column) for column in zip(*(row.split() for row in rows), strict=True)))


def test_shrout_and_fleiss():
    found = intraclass(grades(SHROUT_FLEISS))
    expected = (0.166, 0.443, 0.290, 0.620, 0.715, 0.909)
    got = (found.one_way, found.one_way_mean, found.agreement, found.agreement_mean, found.consistency)
    assert (*got, found.consistency_mean) == pytest.approx(expected, abs=6e-4)
    assert (found.n, found.k) == (24, 4)


@pytest.mark.parametrize(("metric", "value"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_krippendorffs_own_example(metric, value):
    found = krippendorff_alpha(by_columns(KRIPPENDORFF), Metric(metric))
    assert found.value == pytest.approx(value, abs=5e-4)
    assert found.n == 40


def test_kendalls_w_by_hand():
    assert kendall_w(grades("1 1 1 / 2 2 2 / 3 3 3")).value == pytest.approx(1.0)
    assert kendall_w(grades("1 3 / 2 2 / 3 1")).value == pytest.approx(0.0)
    # Ranks 1.5 1.5 3 and 1 2 3: sums 2.5 3.5 6, S = 6.5; 12 S / (4 * 24 - 2 * 6) = 78 / 84
    assert kendall_w(grades("1 1 / 1 2 / 2 3")).value == pytest.approx(78 / 84)


def test_perfect_agreement_is_one():
    table = grades("1 1 1 / 5 5 5 / 9 9 9")
    assert krippendorff_alpha(table).value == pytest.approx(1.0)
    assert intraclass(table).one_way == pytest.approx(1.0, abs=1e-4)


@pytest.mark.parametrize(
    ("text", "alpha", "icc", "w"),
    [
        ("", Why.NOTHING, Why.NOTHING, Why.NOTHING),
        ("7 / 8 / 9", Why.NO_PAIR, Why.NO_PAIR, Why.ONE_JUROR),
        ("7 8 9", None, Why.ONE_PROPOSAL, Why.ONE_PROPOSAL),
        ("7 7 / 7 7", Why.NO_VARIATION, Why.NO_VARIATION, Why.NO_VARIATION),
        ("7 8 / 8 .", None, None, Why.INCOMPLETE),
        ("7 . / . 8", Why.NO_PAIR, Why.NO_PAIR, Why.INCOMPLETE),
    ],
)
def test_what_cannot_be_computed_says_why(text, alpha, icc, w):
    for figure, why in ((krippendorff_alpha, alpha), (intraclass, icc), (kendall_w, w)):
        found = figure(grades(text))
        assert (found.why if isinstance(found, NotComputable) else None) is why


def test_two_opposite_jurors_disagree_and_the_variance_at_its_boundary_is_a_result():
    table = grades("1 9 / 9 1 / 1 9 / 9 1")
    assert krippendorff_alpha(table).value < 0
    found = intraclass(table)
    assert (found.one_way, found.one_way_mean) == pytest.approx((0, 0), abs=1e-6)


def test_missing_marks_are_no_marks():
    assert krippendorff_alpha(grades("1 2 . / 3 3 . / . . 9")).n == 4


def test_unequal_numbers_of_marks():
    panel = simulated(3, proposals=80, jurors=12, each=4)
    some = [grade for at, grade in enumerate(panel) if at % 5]
    found = intraclass(some)
    whole = 1.5**2 + 0.7**2 + 1.0**2
    assert found.one_way == pytest.approx(1.5**2 / whole, abs=0.12)
    assert found.consistency == pytest.approx(1.5**2 / (1.5**2 + 1), abs=0.12)
    assert 3 < found.k < 4


small = st.lists(st.lists(st.integers(0, 5), min_size=3, max_size=3), min_size=2, max_size=6)


@given(small, st.randoms(use_true_random=False))
def test_neither_order_nor_names_matter(rows, chance):
    table = grades(" / ".join(" ".join(map(str, row)) for row in rows))
    shuffled = [Grade(9 - g.juror, g.proposal, g.value) for g in table]
    chance.shuffle(shuffled)
    for figure in (krippendorff_alpha, kendall_w):
        one, other = figure(table), figure(shuffled)
        if isinstance(one, NotComputable):
            assert one == other
        else:
            assert one.value == pytest.approx(other.value)


@given(small, st.sampled_from([Fraction(1, 10), Fraction(7)]), st.integers(-100, 100))
def test_the_scale_does_not_matter(rows, by, plus):
    table = grades(" / ".join(" ".join(map(str, row)) for row in rows))
    moved = [Grade(g.juror, g.proposal, g.value * by + plus) for g in table]
    one, other = krippendorff_alpha(table), krippendorff_alpha(moved)
    if isinstance(one, NotComputable):
        assert one == other
    else:
        assert one.value == pytest.approx(other.value, abs=1e-6)
