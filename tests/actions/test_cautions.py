"""Before anything is signed it is said that there was no vote, no quorum or too little money; nothing is forbidden."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.actions import cautions, meeting, publishing
from jurydesk.domain.meeting import Presence
from jurydesk.domain.panel import Role
from jurydesk.domain.recommendation import Section
from tests.actions.stage import AT, NUMBERS


@pytest.fixture
def chair(taken_in):
    with taken_in.chair() as desk:
        yield desk


def decide(desk, *recommended):
    for number in NUMBERS:
        section = Section.RECOMMENDED if number in recommended else Section.NOT_RECOMMENDED
        meeting.decide(desk, proposal=number, section=section, reason="convincing", at=AT)


def of_list(desk):
    with desk.read() as queries:
        return cautions.of_list(queries)


def test_no_vote_and_too_few_there(chair):
    meeting.attend(chair, jurors=[1, 2], presence=Presence.ROOM, at=AT)
    assert of_list(chair) == (
        "No vote was recorded.",
        "The quorum of 3 was never reached: 2 of 4 members with a vote were noted as present.",
    )


def test_a_quorate_vote_and_enough_money_need_no_caution(chair):
    meeting.attend(chair, jurors=None, presence=Presence.ROOM, at=AT)
    assert of_list(chair) == ("No vote was recorded.",)
    meeting.vote(chair, proposal="", motion="Recommend", yes=4, no=0, abstained=0, at=AT)
    decide(chair, NUMBERS[0])
    assert of_list(chair) == ()


def test_more_than_there_is(chair):
    decide(chair, *NUMBERS[:3])
    sentence = "The recommended sums come to €3,000,000: €500,000 more than the €2,500,000 available."
    with chair.read() as queries:
        assert cautions.of_budget(queries) == (sentence,)
    assert of_list(chair)[-1] == sentence


def test_the_list_is_written_all_the_same_and_they_are_told(chair, tmp_path):
    decide(chair, *NUMBERS[:3])
    written = publishing.write_list(chair, path=tmp_path / "list.pdf", self_made="Dr. Eins", at=AT)
    assert [sentence.split()[0:3] for sentence in written.cautions] == [
        ["No", "vote", "was"],
        ["The", "quorum", "of"],
        ["The", "recommended", "sums"],
    ]


def test_a_panel_that_can_never_decide(prepared):
    with prepared.panel() as desk:
        assert cautions.of_panel(desk) == ()
        with desk.unit(AT) as unit:
            for juror in unit.queries.jurors()[2:]:
                unit.put_juror(replace(juror, role=Role.GUEST))
        (sentence,) = cautions.of_panel(desk)
    assert "2 members with a vote and its quorum is 3" in sentence


@pytest.mark.parametrize("data", [b"-----BEGIN CERTIFICATE-----\n", b"\n-----BEGIN PRIVATE KEY-----", b"text", b""])
def test_a_certificate_of_another_format_is_told_which_one_is_needed(chair, tmp_path, refused, data):
    (tmp_path / "c.pem").write_bytes(data)
    with refused("PKCS#12", chair):
        publishing.write_list(chair, path=tmp_path / "list.pdf", certificate=tmp_path / "c.pem", at=AT)
