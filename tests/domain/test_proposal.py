"""What is computed from a proposal: share of small enterprises, partner countries, eligibility."""

from __future__ import annotations

from fractions import Fraction

import pytest

from jurydesk.domain.proposal import Partner, Proposal


def proposal(**given):
    return Proposal("A", "Alpha", **given)


@pytest.mark.parametrize(
    ("given", "share"),
    [
        ({}, None),
        ({"requested_cents": 0, "sme_requested_cents": 0}, None),
        ({"requested_cents": 300, "sme_requested_cents": 100}, Fraction(1, 3)),
        ({"requested_cents": 300}, None),
        ({"requested_cents": 300, "partners": (Partner("x", sme=True, requested_cents=100), Partner("y"))}, None),
        (
            {
                "requested_cents": 300,
                "partners": (Partner("x", sme=True, requested_cents=100), Partner("y", requested_cents=200)),
            },
            Fraction(1, 3),
        ),
    ],
)
def test_share_of_small_enterprises(given, share):
    assert proposal(**given).sme_share() == share


def test_partner_countries_each_once_in_their_order():
    found = proposal(countries=("Japan", ""), partners=(Partner("x", "France"), Partner("y", "Japan"), Partner("z")))
    assert found.partner_countries() == ("Japan", "France")


def test_eligible():
    assert proposal().eligible
    assert not proposal(not_eligible="late").eligible
    assert not proposal(withdrawn="by letter").eligible
