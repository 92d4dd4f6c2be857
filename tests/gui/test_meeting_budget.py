"""The meeting's page says when more is recommended than there is."""

from __future__ import annotations

from jurydesk.actions import meeting
from jurydesk.domain.recommendation import Section
from jurydesk.gui.meeting.model import load
from tests.actions import stage as stages
from tests.actions.stage import AT, NUMBERS


def test_more_than_there_is(tmp_path):
    taken_in = stages.all_taken_in(stages.all_handed_in(stages.issued(stages.prepared(tmp_path))))
    with taken_in.chair() as desk:
        for number in NUMBERS[:2]:
            meeting.decide(desk, proposal=number, section=Section.RECOMMENDED, reason="convincing", at=AT)
        assert "available" not in load(desk).state
        meeting.decide(desk, proposal=NUMBERS[2], section=Section.RECOMMENDED, reason="convincing", at=AT)
        assert "€500,000 more than the €2,500,000 available" in load(desk).state
