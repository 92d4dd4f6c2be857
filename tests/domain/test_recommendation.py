"""The funding line: who fits the envelope, and equals that lie across it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.domain.recommendation import Claim, FundingLine, funding_line
from jurydesk.domain.rules import FundingLineRule

STOP, SKIP = FundingLineRule.STOP, FundingLineRule.SKIP


def claims(*rows):
    return [Claim(number, rank, cents) for number, rank, cents in rows]


@pytest.mark.parametrize(
    ("envelope", "rule", "within"),
    [
        (100, STOP, "A"),
        (100, SKIP, "AC"),
        (60, STOP, "A"),
        (59, STOP, ""),
        (59, SKIP, "BC"),
        (None, STOP, "ABC"),
        (0, STOP, ""),
    ],
)
def test_who_fits(envelope, rule, within):
    line = funding_line(claims(("A", 1, 60), ("B", 2, 50), ("C", 3, 5)), envelope, rule)
    assert "".join(line.within) == within
    assert line.spent_cents <= (envelope if envelope is not None else 115)


def test_to_the_cent():
    assert funding_line(claims(("A", 1, 60), ("B", 2, 40)), 100, STOP) == FundingLine(("A", "B"), 100, ())
    assert funding_line(claims(("A", 1, 60), ("B", 2, 41)), 100, STOP) == FundingLine(("A",), 60, ())


def test_equals_across_the_line_go_to_the_panel_together():
    tied = claims(("A", 1, 60), ("B", 2, 40), ("C", 2, 40), ("D", 4, 5))
    assert funding_line(tied, 100, STOP) == FundingLine(("A",), 60, ("B", "C"))
    assert funding_line(tied, 100, SKIP) == FundingLine(("A", "D"), 65, ("B", "C"))
    assert funding_line(tied, 99, STOP).tie_across == ()  # none of them would fit


def test_an_unknown_sum_counts_as_nothing():
    assert funding_line(claims(("A", 1, None), ("B", 2, 10)), 10, STOP).within == ("A", "B")


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 50)), max_size=8),
    st.integers(0, 120),
    st.sampled_from(FundingLineRule),
)
def test_never_more_than_the_envelope_never_half_a_tie_never_by_order(rows, envelope, rule):
    given_claims = [Claim(f"P{at}", rank, cents) for at, (rank, cents) in enumerate(rows)]
    line = funding_line(given_claims, envelope, rule)
    assert funding_line(given_claims[::-1], envelope, rule) == line
    assert line.spent_cents == sum(claim.sum_cents for claim in given_claims if claim.number in line.within) <= envelope
    for claim in given_claims:
        equals = {other.number in line.within for other in given_claims if other.rank == claim.rank}
        assert len(equals) == 1
