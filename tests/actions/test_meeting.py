from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import declaring, handing_in, intake, meeting, preparing, ruling, standings
from jurydesk.domain.meeting import ChairVote, Presence
from jurydesk.domain.panel import Juror
from jurydesk.domain.recommendation import Section
from jurydesk.words import say
from tests.actions import stage as stages
from tests.actions.stage import AT, JURORS, KNOWN, NUMBERS

LATER = AT + timedelta(hours=1)
MORE = (Juror(6, "Fritz Sechs"), Juror(7, "Gerd Sieben"))


@pytest.fixture
def room(taken_in):
    """Everybody is there: chair, deputy, jurors 2 and 3, and juror 6, who was not asked to judge: five members."""
    with taken_in.chair() as desk:
        with desk.unit(AT) as unit:
            unit.put_juror(MORE[0])
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=AT)
        yield desk


def votes(desk, proposal="P-1", **counts):
    asked = {"motion": "Recommend", "yes": 0, "no": 0, "abstained": 0, **counts}
    return meeting.vote(desk, proposal=proposal, **asked, at=AT)


def test_who_is_there_and_whether_that_is_enough(taken_in):
    with taken_in.chair() as desk:
        told = meeting.attend(desk, jurors=[1, 2], presence=Presence.VIDEO, at=AT)
        assert say(told.sentence, **told.values) == "Not quorate: 2 of 4 voting members present, 3 needed."
        told = meeting.attend(desk, jurors=[4, 5], presence=Presence.PHONE, at=AT)
        assert say(told.sentence, **told.values) == "Quorate: 3 of 4 voting members present, 3 needed."
        told = meeting.attend(desk, jurors=[4], presence=Presence.ABSENT, at=LATER)
        assert told.values["present"] == 2
        told = meeting.attend(desk, jurors=[], presence=Presence.ROOM, at=LATER)
        assert told.values["present"] == 4


def test_attendance_of_nobody_known(taken_in, refused):
    with taken_in.chair() as desk, refused("There is no juror 9", desk):
        meeting.attend(desk, jurors=[1, 9], presence=Presence.ROOM, at=AT)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({"yes": 3, "no": 1, "abstained": 1}, "Carried: 3 yes, 1 no, 1 abstained."),
        ({"yes": 1, "no": 2, "abstained": 2}, "Failed: 1 yes, 2 no, 2 abstained."),
        ({"yes": 2, "no": 2}, "Failed on a tie: 2 yes, 2 no, 0 abstained."),
        (
            {"yes": 2, "no": 2, "chair": ChairVote.YES},
            "Carried by the chair's vote on a tie: 2 yes, 2 no, 0 abstained.",
        ),
        ({"yes": 2, "no": 2, "chair": ChairVote.NO}, "Failed by the chair's vote on a tie: 2 yes, 2 no, 0 abstained."),
        ({"yes": 2, "no": 2, "secret": True}, "Failed on a tie: 2 yes, 2 no, 0 abstained."),
        ({"abstained": 5}, "Failed on a tie: 0 yes, 0 no, 5 abstained."),
    ],
)
def test_what_becomes_of_a_motion(room, counts, sentence):
    told = votes(room, **counts)
    assert say(told.sentence, **told.values) == sentence
    with room.read() as queries:
        (kept,) = queries.votes()
        assert (kept.yes, kept.present, kept.recused) == (counts.get("yes", 0), 5, 0)


def test_a_motion_about_no_proposal(room):
    votes(room, proposal="", yes=5)
    with room.read() as queries:
        (kept,) = queries.votes()
    assert (kept.proposal, kept.yes) == ("", 5)


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({"motion": "  ", "yes": 3}, "The vote has no motion"),
        ({"yes": 6}, "6 votes do not go with 5 present"),
        ({"yes": 3, "no": -1}, "votes do not go with"),
        ({"yes": 3, "chair": ChairVote.NO}, "The chair's vote is not among the votes counted"),
        ({"proposal": "P-9", "yes": 3}, "There is no proposal “P-9”"),
    ],
)
def test_votes_that_cannot_be(room, refused, counts, sentence):
    with refused(sentence, room):
        votes(room, **counts)


def test_without_a_quorum_nothing_is_decided(room, refused):
    meeting.attend(room, jurors=[2, 3, 4], presence=Presence.ABSENT, at=LATER)
    with refused("Not quorate: 2 of 5 voting members present, 3 needed", room):
        votes(room, yes=2)


def test_nobody_recused_can_vote(room, refused):
    """Juror 2's conflict is known: with all four others voting, a fifth vote cannot be."""
    with refused("5 votes do not go with 4 present and 1 recused", room):
        votes(room, proposal=KNOWN[1], yes=5)
    votes(room, proposal=KNOWN[1], yes=4)
    with room.read() as queries:
        assert queries.votes()[-1].recused == 1


def test_whoever_is_found_out_in_the_room_loses_the_vote_there(room, refused):
    ruling.rule_on_conflict(room, juror=3, proposal="P-1", excluded=True, reason="said so", by_panel=True, at=AT)
    state = meeting.room_state(room, "P-1")
    assert (state.members, state.present, state.recused, state.quorate) == (5, 4, 1, True)
    assert meeting.room_state(room, "P-2").present == 5
    with refused("5 votes do not go with 4 present", room):
        votes(room, yes=5)


def test_a_recused_chair_decides_no_tie(room, refused):
    for juror in (1, 4):
        ruling.rule_on_conflict(room, juror=juror, proposal="P-1", excluded=True, reason="x", by_panel=True, at=AT)
    with refused("Neither the chair nor the deputy chair may vote on this item", room):
        votes(room, yes=1, no=1, chair=ChairVote.YES)
    votes(room, yes=1, no=1)


def test_the_deputy_leads_where_the_chair_is_recused(room):
    ruling.rule_on_conflict(room, juror=1, proposal="P-1", excluded=True, reason="x", by_panel=True, at=AT)
    told = votes(room, yes=2, no=2, chair=ChairVote.YES)
    assert "Carried by the chair's vote" in say(told.sentence, **told.values)


def test_the_panels_score_replaces_the_aggregate_and_both_are_kept(room):
    before = standings.standings(room).result.standing("P-1").score("concept")
    meeting.panel_score(room, proposal="P-1", criterion="Concept", text="9", reason="discussed", at=AT)
    after = standings.standings(room).result.standing("P-1").score("concept")
    assert (after.panel_score, after.score) == (9, 9)
    assert after.aggregate == before.aggregate
    meeting.panel_score(room, proposal="P-1", criterion="concept", text="8", reason="once more", at=LATER)
    with room.read() as queries:
        assert [found.score for found in queries.panel_score_history()] == [9, 8]


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"proposal": "P-9"}, "There is no proposal “P-9”"),
        ({"criterion": "charm"}, "There is no criterion “charm”"),
        ({"text": "11"}, "is not a mark"),
        ({"text": ""}, "is not a mark"),
        ({"reason": " "}, "The reason is missing"),
    ],
)
def test_panel_scores_that_cannot_be(room, refused, act, sentence):
    asked = {"proposal": "P-1", "criterion": "concept", "text": "9", "reason": "discussed", **act}
    with refused(sentence, room):
        meeting.panel_score(room, **asked, at=AT)


def decided(desk, proposal="P-1", section=Section.RECOMMENDED, reason="convincing", **more):
    meeting.decide(desk, proposal=proposal, section=section, reason=reason, **more, at=AT)
    with desk.read() as queries:
        return next(found for found in queries.decisions() if found.proposal == proposal)


def test_a_recommendation_takes_the_requested_sum_or_less(room):
    assert decided(room).sum_cents == 1_000_000_00
    assert decided(room, sum_cents=800_000_00, remark="without travel").sum_cents == 800_000_00
    assert decided(room, section=Section.RESERVE, sum_cents=5).sum_cents is None
    with room.read() as queries:
        assert len(queries.decision_history()) == 3


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ({"proposal": "P-9"}, "There is no proposal “P-9”"),
        ({"reason": "  "}, "The reason is missing"),
        ({"section": Section.NOT_RANKED}, "“not ranked” follows from the rules"),
        ({"sum_cents": 1_000_000_01}, "more than proposal P-1 requested"),
    ],
)
def test_decisions_that_cannot_be(room, refused, act, sentence):
    with refused(sentence, room):
        decided(room, **act)


def test_what_is_withdrawn_is_not_decided(room, refused):
    preparing.set_aside(room, proposal="P-1", reason="moved abroad", withdrawn=True, at=AT)
    for act in (
        lambda: decided(room),
        lambda: meeting.panel_score(room, proposal="P-1", criterion="concept", text="5", reason="x", at=AT),
    ):
        with refused("P-1 is not before the panel: moved abroad", room):
            act()


def test_what_is_not_ranked_is_not_recommended(issued, refused):
    with issued.chair() as desk:
        with refused("P-1 is not ranked", desk):
            decided(desk)
        decided(desk, section=Section.NOT_RECOMMENDED)
        for criterion in stages.CRITERIA:
            meeting.panel_score(desk, proposal="P-1", criterion=criterion, text="5", reason="x", at=AT)
        decided(desk)


def test_what_is_still_open_is_said(room):
    told = meeting.decision_state(room)
    assert say(told.sentence, **told.values).startswith("0 decided, 0 of them recommended; 4 still open: P-1, P-2")
    for number in NUMBERS[:3]:
        decided(room, number, Section.RESERVE if number == "P-2" else Section.RECOMMENDED)
    preparing.set_aside(room, proposal="P-1", reason="moved", withdrawn=True, at=AT)
    decided(room, "P-4", Section.NOT_RECOMMENDED)
    told = meeting.decision_state(room)
    assert say(told.sentence, **told.values) == "3 decided, 1 of them recommended; nothing is open."


def test_decisions_from_a_table_all_or_none(room, refused, tmp_path):
    path = tmp_path / "decisions.csv"
    heading = "Antrag;Beschluss;Summe;Begründung\n"
    path.write_text(heading + "P-1;empfohlen;;trägt\nP-2;vielleicht;;x\n", encoding="utf-8")
    with refused("“vielleicht” is no decision", room):
        meeting.import_decisions(room, table=path, columns={}, at=AT)
    path.write_text(heading + "P-1;empfohlen;;trägt\nP-9;empfohlen;;x\n", encoding="utf-8")
    with refused("there is no proposal “P-9”", room):
        meeting.import_decisions(room, table=path, columns={}, at=AT)
    path.write_text(heading + "P-1;empfohlen;900.000 €;trägt\nP-2;Nachrückliste;;knapp\n", encoding="utf-8")
    assert meeting.import_decisions(room, table=path, columns={}, at=AT) == 2
    with room.read() as queries:
        assert {found.proposal: found.sum_cents for found in queries.decisions()} == {"P-1": 900_000_00, "P-2": None}


def test_no_juror_holds_the_meeting(issued, refused):
    with issued.juror(1) as desk:
        for act in (
            lambda: meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=AT),
            lambda: votes(desk, yes=1),
            lambda: meeting.panel_score(desk, proposal="P-1", criterion="concept", text="5", reason="x", at=AT),
            lambda: decided(desk),
            lambda: meeting.import_decisions(desk, table=desk.path, columns={}, at=AT),
        ):
            with refused("This is a juror's desk", desk):
                act()


def test_the_chair_is_known_by_name(room):
    with room.read() as queries:
        assert meeting.chair_of(queries) == JURORS[0].name
    with room.unit(AT) as unit:
        from jurydesk.domain.panel import Role

        unit.put_juror(replace(JURORS[0], role=Role.JUROR))
    with room.read() as queries:
        assert meeting.chair_of(queries) == ""


def test_a_conflict_declared_after_the_hand_in_takes_the_vote_as_well(taken_in, tmp_path):
    with taken_in.juror(3) as desk:
        declaring.declare(
            desk, proposal="P-2", category="employment", statement="new job", reason="since today", at=LATER
        )
        handing_in.hand_in(desk, path=tmp_path / "3b.juryhandin", at=LATER)
    with taken_in.chair() as desk:
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=LATER)
        assert meeting.room_state(desk, "P-2").present == 4
        intake.take_in(desk, files=[tmp_path / "3b.juryhandin"], at=LATER)
        assert meeting.room_state(desk, "P-2").present == 3
