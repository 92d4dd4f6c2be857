"""A curious reader holds list and record. What can be told of persons is known, said, and no more than was said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Attendance, Presence
from jurydesk.record.linking import named_by
from jurydesk.record.read import read_record
from tests.report.sample_call import NAMES
from tests.report.sample_panel import make_panel


@pytest.fixture(scope="module")
def data(panel):
    return panel.list_data()


@pytest.fixture
def contents(record):
    """The verifiable record, as a stranger reads it."""
    return read_record(record)


def test_chair_recused_and_whoever_came_by_video_are_told(data, contents):
    # 1 chairs; 2, 3 and 5 left for different proposals; 4 took part by video: all of that stands in both files.
    assert named_by(data, contents) == {number: NAMES[number - 1] for number in (1, 2, 3, 4, 5)}


def test_who_is_like_others_is_not_told(data, contents):
    found = named_by(data, contents)
    assert not {6, 7, 8, 9} & set(found)


def test_two_who_left_for_the_same_reason_hide_each_other(panel, result):
    known = [*panel.known, replace(panel.known[0], juror=6)]
    twin = replace(panel, known=known)
    found = named_by(twin.list_data(), twin.contents(result).verifiable())
    assert not {2, 6} & set(found)


def test_who_left_for_the_same_on_another_ground_is_told(panel, result):
    rulings = [*panel.rulings, replace(panel.rulings[0], juror=6, proposal="OG-01")]
    other = replace(panel, rulings=rulings)
    assert {2, 6} <= set(named_by(other.list_data(), other.contents(result).verifiable()))


def test_the_way_of_taking_part_alone_can_tell(panel, result):
    there = [Attendance(one.juror, Presence.PHONE if one.juror == 7 else one.presence) for one in panel.attendance]
    other = replace(panel, attendance=there)
    assert named_by(other.list_data(), other.contents(result).verifiable())[7] == NAMES[6]


def test_new_keys_tell(panel, result):
    data = panel.list_data(rekeyed=(8,))
    voided = replace(panel.facts[-1], kind=FactKind.KEY_VOIDED, data={"juror": 8, "signing": "0" * 64})
    contents = panel.contents(result, journal=(*panel.facts, voided)).verifiable()
    assert named_by(data, contents)[8] == NAMES[7]


def test_the_list_alone_has_no_number_that_could_be_followed(data):
    """Nothing on the list is the same from proposal to proposal but counts: marks are sorted, the best first."""
    for entry in data.entries:
        for row in entry.criteria:
            assert list(row.marks) == sorted(row.marks, reverse=True)
    plain = {field for entry in data.entries for row in entry.criteria for field in vars(row)}
    assert not plain & {"juror", "jurors", "numbers", "labels", "names"}


def test_numbers_of_a_panel_in_which_all_are_alike_stay_numbers():
    panel = make_panel(count=4, recommended=2, reserve=1)
    panel.known.clear()
    panel.rulings.clear()
    panel.declarations[:] = [one for one in panel.declarations if one.juror != 5]
    panel.hand_ins[:] = [one for one in panel.hand_ins if one.juror != 5]
    panel.attendance[:] = [Attendance(one.juror, Presence.ROOM) for one in panel.attendance]
    found = named_by(panel.list_data(), panel.contents(panel.result_json()).verifiable())
    assert found == {1: NAMES[0]}  # only the chair, by the role
