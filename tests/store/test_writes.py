"""Rules that the writes keep by themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.domain.assessment import Assessment, CastMark, marked
from jurydesk.domain.conflict import Answer, Declaration
from jurydesk.domain.panel import Assignment, Juror, JurorKeys
from jurydesk.domain.proposal import Partner, Proposal
from jurydesk.errors import DeskError
from jurydesk.store.queries import HandIn, HandInGround, HandInVerdict, KeyState


@pytest.fixture
def ready(desk, at):
    with desk.unit("office", at) as unit:
        unit.put_jurors([Juror(1, "Änne"), Juror(2, "Bo")])
        unit.put_proposals([Proposal("B-2", "Zweite"), Proposal("A-1", "Erste", partners=(Partner("X", "FR"),))])
    return desk


@pytest.fixture
def hand_in(at):
    return HandIn(
        digest="1" * 64,
        juror=1,
        sequence=1,
        supersedes="",
        charter="c" * 64,
        payload=b"{}",
        signature=b"s",
        texts=b"{}",
        verdict=HandInVerdict.ACCEPTED,
        ground=HandInGround.PINNED_KEY,
        received_at=at,
    )


def test_a_proposal_that_comes_again_keeps_its_place_and_loses_its_old_parts(ready, at):
    with ready.unit("office", at) as unit:
        unit.put_proposals([Proposal("A-1", "Neu"), Proposal("C-3", "Dritte")])
        assert unit.changes.ids_of("proposals") == {"A-1", "C-3"}
    with ready.read() as queries:
        assert [(found.number, found.title) for found in queries.proposals()] == [
            ("B-2", "Zweite"),
            ("A-1", "Neu"),
            ("C-3", "Dritte"),
        ]
        assert queries.proposal("A-1").partners == ()


def test_formal_check_and_withdrawal(ready, at):
    with ready.unit("office", at) as unit:
        unit.set_not_eligible("A-1", "zu spät")
        unit.withdraw("B-2", "zurückgezogen")
    with ready.read() as queries:
        assert [found.eligible for found in queries.proposals()] == [False, False]
        assert queries.proposal("A-1").not_eligible == "zu spät"
    with ready.unit("office", at) as unit:
        unit.set_not_eligible("A-1", "")
        assert unit.queries.proposal("A-1").eligible
        with pytest.raises(DeskError, match="no proposal X"):
            unit.withdraw("X", "")


def test_what_is_pointed_at_is_not_removed_and_the_unit_goes_on(ready, at):
    with ready.unit("office", at) as unit:
        unit.put_assignments([Assignment(1, "A-1")])
        with pytest.raises(DeskError, match="Proposal A-1 cannot be removed"):
            unit.remove_proposal("A-1")
        unit.remove_proposal("B-2")
    with ready.read() as queries:
        assert [found.number for found in queries.proposals()] == ["A-1"]


def test_nothing_points_at_what_is_not_there(ready, at):
    with pytest.raises(Exception, match="FOREIGN KEY"), ready.unit("office", at) as unit:
        unit.save_mark(CastMark(1, "nowhere", "c", marked(1)))


def test_assignments(ready, at):
    with ready.unit("office", at) as unit:
        unit.put_assignments([Assignment(1, "A-1"), Assignment(2, "A-1")])
        unit.put_assignments([Assignment(1, "A-1", rapporteur=True)])
        assert unit.queries.assignments() == (Assignment(1, "A-1", rapporteur=True), Assignment(2, "A-1"))
        unit.remove_assignment(2, "A-1")
        assert unit.queries.assignments(2) == ()
        unit.replace_assignments([Assignment(2, "B-2")])
        assert unit.queries.assignments() == (Assignment(2, "B-2"),)
        unit.replace_assignments([])
        assert unit.queries.assignments() == ()


def test_an_answer_is_never_changed(ready, at):
    first = Declaration(1, "A-1", Answer.CONFLICT, at, "kin", "Schwester")
    with ready.unit("juror 1", at) as unit:
        unit.declare(first)
        unit.declare(replace(first, answer=Answer.NO_CONFLICT, reason="verwechselt"))
    with ready.read() as queries:
        assert [found.answer for found in queries.declarations(1)] == [Answer.CONFLICT, Answer.NO_CONFLICT]


def test_a_later_accepted_hand_in_supersedes_the_earlier_one(ready, hand_in, at):
    old, new = Assessment(1, "A-1", {"c": marked(1)}), Assessment(1, "A-1", {"c": marked(2)})
    later = replace(hand_in, digest="2" * 64, sequence=2, supersedes=hand_in.digest)
    with ready.unit("office", at) as unit:
        unit.add_hand_in(hand_in, [old])
    with ready.unit("office", at) as unit:
        unit.add_hand_in(later, [new])
        assert unit.changes.touch("hand_ins")
        assert unit.changes.ids_of("assessments") == {"1"}
    with ready.read() as queries:
        assert [found.verdict for found in queries.hand_ins(1)] == [HandInVerdict.SUPERSEDED, HandInVerdict.ACCEPTED]
        assert queries.accepted_hand_in(1) == later
        assert queries.assessments() == (new,)
        assert queries.assessments_in(hand_in.digest) == (old,)


def test_an_older_one_that_comes_after_changes_nothing(ready, hand_in, at):
    older = replace(hand_in, digest="0" * 64, verdict=HandInVerdict.SUPERSEDED)
    with ready.unit("office", at) as unit:
        unit.add_hand_in(hand_in, [Assessment(1, "A-1", {"c": marked(2)})])
        unit.add_hand_in(older, [Assessment(1, "A-1", {"c": marked(1)})])
        assert [cast.mark for cast in unit.queries.cast_marks()] == [marked(2)]
        assert unit.queries.accepted_hand_in(2) is None


def test_a_verdict_that_changes(ready, hand_in, at):
    quarantined = replace(hand_in, digest="2" * 64, verdict=HandInVerdict.QUARANTINED, why="key changed")
    with ready.unit("office", at) as unit:
        unit.add_hand_in(hand_in, [])
        unit.add_hand_in(quarantined, [])
        unit.set_hand_in_verdict(quarantined.digest, HandInVerdict.ACCEPTED)
        assert unit.queries.accepted_hand_in(1).digest == quarantined.digest
        assert unit.queries.hand_in(hand_in.digest).verdict is HandInVerdict.SUPERSEDED
        with pytest.raises(LookupError):
            unit.set_hand_in_verdict("f" * 64, HandInVerdict.ACCEPTED)


def test_only_one_hand_in_of_a_juror_counts_whatever_happens(ready, hand_in, at):
    from jurydesk.store import tables

    with ready.unit("office", at) as unit:
        unit.add_hand_in(hand_in, [])
        unit.add_hand_in(replace(hand_in, digest="2" * 64, verdict=HandInVerdict.SENT), [])
    with pytest.raises(Exception, match="UNIQUE"), ready._writer.begin() as connection:
        connection.execute(tables.hand_in.update().values(verdict=HandInVerdict.ACCEPTED))


def test_a_quarantined_hand_in_may_name_an_unknown_juror(ready, hand_in, at):
    with ready.unit("office", at) as unit:
        unit.add_hand_in(replace(hand_in, juror=77, verdict=HandInVerdict.QUARANTINED), [])
        assert unit.queries.hand_ins(77)


def test_keys_that_count_replace_those_before(ready, at):
    with ready.unit("office", at) as unit:
        unit.add_juror_key(1, JurorKeys("a", "age1a"), KeyState.PINNED)
        unit.add_juror_key(1, JurorKeys("q", "age1q"), KeyState.QUARANTINED)
        assert unit.queries.juror_keys() == {1: JurorKeys("a", "age1a")}
        unit.add_juror_key(1, JurorKeys("b", "age1b"), KeyState.CHARTER)
        assert unit.queries.juror_keys() == {1: JurorKeys("b", "age1b")}
        states = [key.state for key in unit.queries.juror_key_history()]
    assert states == [KeyState.REPLACED, KeyState.QUARANTINED, KeyState.CHARTER]


def test_a_new_enrolment_voids_the_old_one(ready, at):
    with ready.unit("office", at) as unit:
        assert unit.queries.enrolment(1) is None
        unit.issue_enrolment(1, b"first")
        unit.issue_enrolment(2, b"other")
    with ready.unit("office", at + timedelta(days=1)) as unit:
        unit.issue_enrolment(1, b"second")
        assert unit.queries.enrolment(1).secret == b"second"
        assert unit.queries.enrolment(1).open
        unit.use_enrolment(1)
        assert unit.queries.enrolment(1).used_at == at + timedelta(days=1)
        assert not unit.queries.enrolment(1).open
        assert unit.queries.enrolment(2).open


def test_lists_are_numbered(ready, at):
    with ready.unit("chair", at) as unit:
        assert unit.add_list(reason="", result=b"{}", pdf_sha256="a" * 64, signed=True) == 1
        assert unit.add_list(reason="Haushalt gekürzt", result=b"[]", pdf_sha256="b" * 64, signed=False) == 2
        assert [found.reason for found in unit.queries.lists()] == ["", "Haushalt gekürzt"]


def test_columns_are_remembered_by_subject(ready, at):
    with ready.unit("office", at) as unit:
        unit.remember_columns("proposals", {"No.": "number", "Applicants": "persons"})
        unit.remember_columns("proposals", {"No.": "title"})
        unit.remember_columns("jurors", {"No.": "number"})
        unit.remember_columns("jurors", {})
        assert unit.queries.column_presets("proposals") == {"No.": "title", "Applicants": "persons"}
        assert unit.queries.column_presets("marks") == {}


def test_nothing_given_is_nothing_written(ready, at):
    with ready.unit("office", at) as unit:
        unit.put_proposals([])
        unit.put_jurors([])
        unit.put_assignments([])
        assert len(unit.queries.proposals()) == 2
