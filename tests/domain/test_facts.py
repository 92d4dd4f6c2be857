"""The journal's chain: every entry follows from the one before, and any change shows where it begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from jurydesk.domain.facts import START_OF_CHAIN, FactKind, first_break, next_fact


def chain(at, length=4):
    facts = []
    for number in range(length):
        last = facts[-1] if facts else None
        facts.append(next_fact(last, at=at, actor="office", kind=FactKind.TAKEN_IN, data={"juror": number}))
    return facts


def test_an_unbroken_chain(at):
    facts = chain(at)
    assert first_break(facts) is None
    assert first_break([]) is None
    assert (facts[0].sequence, facts[0].previous, facts[1].previous) == (1, START_OF_CHAIN, facts[0].hash)


@pytest.mark.parametrize(
    "change",
    [
        {"data": {"juror": 99}},
        {"actor": "chair"},
        {"kind": FactKind.VOTED},
        {"sequence": 7},
        {"hash": "0" * 64},
        {"previous": "0" * 64},
    ],
)
def test_a_changed_entry_is_where_it_breaks(at, change):
    facts = chain(at)
    facts[2] = replace(facts[2], **change)
    assert first_break(facts) == 3


def test_a_changed_time_breaks_and_another_zone_does_not(at):
    facts = chain(at)
    facts[1] = replace(facts[1], at=at + timedelta(seconds=1))
    assert first_break(facts) == 2
    facts[1] = replace(facts[1], at=at.astimezone(timezone(timedelta(hours=2))))
    assert first_break(facts) is None


def test_a_missing_repeated_or_swapped_entry_breaks(at):
    facts = chain(at)
    assert first_break(facts[1:]) == 1
    assert first_break([facts[0], *facts[2:]]) == 2
    assert first_break([facts[0], facts[0]]) == 2
    assert first_break([facts[1], facts[0]]) == 1


def test_a_cut_tail_is_unbroken_which_is_why_the_list_prints_the_head(at):
    assert first_break(chain(at)[:-1]) is None
