"""The list says plainly that there was no vote, no quorum or too little money, and nothing where all is well."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.domain.meeting import Presence
from jurydesk.report.list_cautions import budget_caution, envelope_caution, meeting_cautions, quorum_cautions
from jurydesk.report.list_model import result_json
from jurydesk.report.list_pdf import list_pdf
from jurydesk.words import Speaker
from tests.pdf_pages import pages_of
from tests.report.sample_panel import make_panel

ROOM, ABSENT = Presence.ROOM, Presence.ABSENT
EN = Speaker("en")


def said(**given):
    wanted = {"votes": [], "presences": [], "members": 5, "quorum": 3, **given}
    return [caution.said(EN) for caution in quorum_cautions(**wanted)]


@pytest.mark.parametrize("votes", [[3], [2, 5]])
def test_a_quorate_vote_needs_no_caution(votes):
    assert said(votes=votes) == []


def test_no_vote_though_enough_were_there():
    assert said(presences=[ROOM, Presence.VIDEO, Presence.PHONE]) == ["No vote was recorded."]


def test_no_vote_and_no_quorum():
    assert said(presences=[ROOM, ABSENT, None, ROOM]) == [
        "No vote was recorded.",
        "The quorum of 3 was never reached: 2 of 5 members with a vote were noted as present.",
    ]


def test_a_panel_smaller_than_its_quorum():
    found = said(presences=[ROOM, ROOM], members=2)
    assert len(found) == 2
    assert "never reached and cannot be: the panel has 2 members" in found[1]


def test_votes_without_a_quorum():
    assert said(votes=[2], presences=[ROOM, ROOM]) == [
        "The quorum of 3 was never reached: 2 of 5 members with a vote were noted as present."
    ]


@pytest.mark.parametrize(("recommended", "envelope"), [(100, 100), (99, 100), (100, None)])
def test_enough_money(recommended, envelope):
    assert envelope_caution(recommended_cents=recommended, envelope_cents=envelope) is None


def test_too_little_money():
    found = envelope_caution(recommended_cents=800_000_000, envelope_cents=500_000_000)
    assert found.said(EN) == ("The recommended sums come to €8,000,000: €3,000,000 more than the €5,000,000 available.")


def test_a_good_list_has_none():
    data = make_panel(6, jurors=4, recommended=2, reserve=1).list_data()
    assert meeting_cautions(data) == ()
    assert budget_caution(data) is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_they_stand_on_the_first_page_and_where_the_quorum_is_printed(language):
    panel = make_panel(6, jurors=4, recommended=2, reserve=1, language=language)
    panel.votes, panel.attendance = [], []
    data = panel.list_data()
    call = replace(data.call, envelope_cents=100)
    data = replace(data, call=call, line=replace(data.line, envelope_cents=100))
    pages = pages_of(list_pdf(result_json(data)))
    speaker = Speaker(language)
    meeting = [caution.said(speaker) for caution in meeting_cautions(data)]
    assert len(meeting) == 2
    for sentence in (*meeting, budget_caution(data).said(speaker)):
        assert " ".join(sentence.split()) in pages[0]
    quorum = "quorum is 3" if language == "en" else "beschlussfähig ist die Jury ab 3"
    for sentence in meeting:
        assert any(" ".join(sentence.split()) in page and quorum in page for page in pages)
