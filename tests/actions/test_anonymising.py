"""A finished round without names and texts: nothing personal in the desk, and every check of the list as before."""

from __future__ import annotations

import pytest

from jurydesk.actions import anonymising, backups, checking, desks, meeting, publishing
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.record.verdict import State
from tests.actions.stage import AT, JURORS, NUMBERS

PANEL = "panel.jurydesk"
COMMENT = "ein sehr persönlicher Satz"


def play_to_the_list(stage):
    """Hold the meeting with reasons that are texts, and sign the list."""
    with stage.chair() as desk:
        meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=AT)
        meeting.vote(desk, proposal="P-1", motion=COMMENT, yes=4, no=0, abstained=0, at=AT)
        for place, number in enumerate(NUMBERS):
            meeting.decide(
                desk,
                proposal=number,
                section=Section.RECOMMENDED if place < 2 else Section.NOT_RECOMMENDED,
                reason=COMMENT,
                at=AT,
            )
        publishing.write_list(desk, path=stage.path("list.pdf"), self_made="Prof. Ada Vorsitz", at=AT)
        publishing.write_record(desk, path=stage.path("before.juryrecord"), at=AT)
        backups.back_up(desk, at=AT)


@pytest.fixture
def finished(taken_in):
    play_to_the_list(taken_in)
    return taken_in


def held(stage, record):
    report = checking.verify(list_file=stage.path("list.pdf"), record_file=stage.path(record))
    return {check.id: check.state for check in report.checks}


def test_the_verifiable_record_still_verifies_and_the_names_are_gone(finished):
    with finished.panel() as desk:
        done = anonymising.anonymise(desk, name="panel", at=AT)
        assert done.documents == len(NUMBERS)
        assert (len(done.backups), done.left) == (1, ())
        publishing.write_record(desk, path=finished.path("after.juryrecord"), at=AT)
        with desk.read() as queries:
            told = str(
                [queries.jurors(), queries.declarations(), queries.rulings(), queries.decisions(), queries.votes()]
            )
            told += str([queries.assessments(), queries.fact_texts(), queries.known_conflicts(), queries.meeting_log()])
            names = {juror.name for juror in JURORS}
            assert not any(name in told for name in {*names, COMMENT, "same house"})
            assert FactKind.ANONYMISED in {fact.kind for fact in queries.journal()}
            assert queries.own_key("self-made certificate: Prof. Ada Vorsitz") is None
    before, after = held(finished, "before.juryrecord"), held(finished, "after.juryrecord")
    assert after == before
    assert State.FAILS not in after.values()
    assert after["recount"] is State.HOLDS
    assert list(finished.folder.glob("panel-backups/*")) == []


def test_the_file_itself_holds_nothing_any_more(finished):
    with finished.panel() as desk:
        size = desk.path.stat().st_size
        anonymising.anonymise(desk, name="panel", at=AT)
    assert finished.path(PANEL).stat().st_size < size
    with finished.panel() as desk:
        assert desk.store.check(every_page=True)


def test_only_whoever_types_the_name_means_it(finished, refused):
    with finished.panel() as desk:
        for name in ("", "Panel", "panel.jurydesk"):
            with refused("asked for: panel", desk):
                anonymising.anonymise(desk, name=name, at=AT)
    assert len(list(finished.folder.glob("panel-backups/*"))) == 1


def test_a_round_without_a_signed_list_is_not_finished(taken_in, refused):
    with taken_in.panel() as desk, refused("no list is signed", desk):
        anonymising.anonymise(desk, name="panel", at=AT)
    with taken_in.juror(1) as desk, refused("juror's desk", desk):
        anonymising.anonymise(desk, name="juror-1", at=AT)
    desks.need_desk(taken_in.path(PANEL))
