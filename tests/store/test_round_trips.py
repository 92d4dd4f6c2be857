"""What goes into the desk comes out of it, for any value there is."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, RECUSED, Assessment, CastMark, Mark, MarkState
from jurydesk.domain.call import Call
from jurydesk.domain.charter import Charter
from jurydesk.domain.conflict import Declaration, KnownConflict, Ruling
from jurydesk.domain.meeting import Attendance, PanelScore, Vote
from jurydesk.domain.panel import Assignment, Juror, JurorKeys
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import Decision
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules
from jurydesk.store.queries import HandIn, HandInVerdict, KeyState, LogEntry, Pack
from tests.store.values import CENTS, MARKS, NAMES, TEXTS, TIMES, values

AT = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
JURORS = (1, 2)
PROPOSALS = ("A-1", "A-2")
OF_JUROR = st.sampled_from(JURORS)
OF_PROPOSAL = st.sampled_from(PROPOSALS)
PAIR = {"juror": OF_JUROR, "proposal": OF_PROPOSAL}
CRITERIA = st.sampled_from(["c1", "c2", "c3"])
ANY_MARK = st.sampled_from([MISSING, RECUSED, NOT_ASSESSED]) | MARKS.map(lambda value: Mark(MarkState.MARKED, value))
ASSESSMENTS = values(
    Assessment,
    **PAIR,
    marks=st.dictionaries(CRITERIA, ANY_MARK, max_size=3),
    comments=st.dictionaries(CRITERIA, TEXTS, max_size=3),
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**50), 2**50) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)

# Each example rolls its unit back, so that one desk serves for all of them.
many = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)


class _Undone(Exception):
    pass


@pytest.fixture
def unit(desk):
    """A way to a unit of work with two jurors and two proposals, of which nothing stays."""

    @contextlib.contextmanager
    def undone():
        with contextlib.suppress(_Undone), desk.unit("office", AT) as unit:
            unit.put_jurors(Juror(number, f"J{number}") for number in JURORS)
            unit.put_proposals(Proposal(number, number) for number in PROPOSALS)
            yield unit
            raise _Undone

    return undone


@many
@given(call=values(Call, language=st.sampled_from(["de", "en"])))
def test_a_call(unit, call):
    with unit() as work:
        work.put_call(replace(call, id="another"))
        work.put_call(call)
        assert work.queries.call() == call


@many
@given(proposals=st.lists(values(Proposal, number=NAMES), max_size=4, unique_by=lambda proposal: proposal.number))
def test_proposals_in_their_order(unit, proposals):
    with unit() as work:
        for number in PROPOSALS:
            work.remove_proposal(number)
        work.put_proposals(proposals)
        assert list(work.queries.proposals()) == proposals
        work.put_proposals(reversed(proposals))
        assert list(work.queries.proposals()) == proposals
        for proposal in proposals:
            assert work.queries.proposal(proposal.number) == proposal


@many
@given(jurors=st.lists(values(Juror, number=st.integers(1, 99)), max_size=4, unique_by=lambda juror: juror.number))
def test_jurors(unit, jurors):
    with unit() as work:
        there = {juror.number: juror for juror in work.queries.jurors()}
        work.put_jurors(jurors)
        expected = {**there, **{juror.number: juror for juror in jurors}}
        assert list(work.queries.jurors()) == [expected[number] for number in sorted(expected)]
        assert all(work.queries.juror(juror.number) == juror for juror in jurors)


@many
@given(
    criteria=st.lists(
        st.builds(
            Criterion,
            id=NAMES,
            title=values(Text),
            scale=st.just(Scale(Decimal("0.5"), Decimal(5), Decimal("0.5"))),
            weight=MARKS,
            threshold=st.none() | MARKS,
        ),
        max_size=3,
    ),
    reason=TEXTS,
)
def test_rules(unit, criteria, reason):
    rules = Rules(name="own", title=Text("Own", "Eigene"), criteria=tuple(criteria))
    with unit() as work:
        assert work.put_rules(replace(rules, name="first")) == 1
        assert work.put_rules(rules, reason=reason) == 2
        assert work.queries.rules() == rules
        assert [(found.version, found.reason) for found in work.queries.rules_versions()] == [(1, ""), (2, reason)]


@many
@given(
    declarations=st.lists(values(Declaration, **PAIR), max_size=4),
    rulings=st.lists(values(Ruling, **PAIR), max_size=4),
    known=st.lists(values(KnownConflict, **PAIR), max_size=3, unique_by=lambda found: (found.juror, found.proposal)),
    tasks=st.lists(values(Assignment, **PAIR), max_size=3, unique_by=lambda found: (found.juror, found.proposal)),
)
def test_conflicts_and_tasks(unit, declarations, rulings, known, tasks):
    with unit() as work:
        for declaration in declarations:
            work.declare(declaration)
        for ruling in rulings:
            work.rule(ruling)
        for conflict in known:
            work.note_conflict(replace(conflict, statement="earlier"))
            work.note_conflict(conflict)
        work.put_assignments(tasks)
        assert list(work.queries.declarations()) == declarations
        assert list(work.queries.declarations(1)) == [found for found in declarations if found.juror == 1]
        assert list(work.queries.rulings()) == rulings
        assert set(work.queries.known_conflicts()) == set(known)
        assert set(work.queries.assignments()) == set(tasks)
        assert {task.juror for task in work.queries.assignments(2)} <= {2}
        assert work.queries.assigned_to(2) == {task.proposal for task in tasks if task.juror == 2}


def _as_read(assessment):
    """What an assessment is after it was stored: missing marks and empty comments need no row."""
    marks = {name: mark for name, mark in assessment.marks.items() if mark != MISSING}
    comments = {name: text for name, text in assessment.comments.items() if text}
    return replace(assessment, marks=marks, comments=comments)


@many
@given(assessment=ASSESSMENTS)
def test_a_draft_saved_bit_by_bit(unit, assessment):
    place = (assessment.juror, assessment.proposal)
    with unit() as work:
        assert work.queries.draft(*place) == Assessment(*place)
        for criterion, mark in assessment.marks.items():
            work.save_mark(CastMark(*place, criterion, mark))
        for criterion, text in assessment.comments.items():
            work.save_comment(*place, criterion, text)
        work.save_sheet(*place, overall=assessment.overall, strengths=assessment.strengths)
        work.save_sheet(*place, weaknesses=assessment.weaknesses)
        work.save_sheet(*place, recommendation=assessment.recommendation, confidence=assessment.confidence)
        assert work.queries.draft(*place) == _as_read(assessment)
        assert list(work.queries.drafts(assessment.juror)) == [_as_read(assessment)]


@many
@given(
    hand_in=values(HandIn, juror=OF_JUROR, sequence=st.integers(1, 9), digest=NAMES, supersedes=NAMES, charter=NAMES),
    assessments=st.lists(ASSESSMENTS, max_size=2, unique_by=lambda found: found.proposal),
)
def test_a_hand_in(unit, hand_in, assessments):
    given_ones = [replace(found, juror=hand_in.juror) for found in assessments]
    expected = sorted((_as_read(found) for found in given_ones), key=lambda found: found.proposal)
    with unit() as work:
        work.add_hand_in(hand_in, given_ones)
        assert work.queries.hand_in(hand_in.digest) == hand_in
        assert list(work.queries.hand_ins(hand_in.juror)) == [hand_in]
        assert list(work.queries.assessments_in(hand_in.digest)) == expected
        counts = hand_in.verdict is HandInVerdict.ACCEPTED
        assert list(work.queries.assessments()) == (expected if counts else [])
        marks = {(cast.proposal, cast.criterion): cast.mark for cast in work.queries.cast_marks()}
        wanted = {(found.proposal, name): mark for found in expected for name, mark in found.marks.items()}
        assert marks == (wanted if counts else {})


@many
@given(charter=values(Charter, version=st.just(1), previous=NAMES), names=st.binary(max_size=20))
def test_a_charter(unit, charter, names):
    with unit() as work:
        work.add_charter(charter, names=names)
        found = work.queries.charter()
        assert (found.charter, found.names, found.frozen_at) == (charter, names, AT)
        assert found.charter.fingerprint == charter.fingerprint
        assert work.queries.charters() == (found,)


@many
@given(
    packs=st.lists(
        values(Pack, juror=OF_JUROR, sequence=st.integers(1, 9), digest=NAMES, charter=NAMES, kind=NAMES),
        max_size=3,
        unique_by=lambda pack: (pack.way, pack.digest),
    ),
    keys=st.lists(st.tuples(values(JurorKeys, signing=NAMES, age=NAMES), st.sampled_from(KeyState)), max_size=3),
    own=st.binary(max_size=50),
)
def test_packs_and_keys(unit, packs, keys, own):
    with unit() as work:
        for pack in packs:
            work.add_pack(pack)
        assert list(work.queries.packs()) == packs
        for found, state in keys:
            work.add_juror_key(1, found, state)
        counting = [found for found, state in keys if state in (KeyState.CHARTER, KeyState.PINNED)]
        assert work.queries.juror_keys() == ({1: counting[-1]} if counting else {})
        assert [key.signing for key in work.queries.juror_key_history()] == [found.signing for found, _ in keys]
        work.put_own_key("signing", b"earlier")
        work.put_own_key("signing", own)
        assert work.queries.own_key("signing") == own
        assert work.queries.own_key("other") is None


@many
@given(
    scores=st.lists(values(PanelScore, proposal=OF_PROPOSAL, criterion=CRITERIA), max_size=4),
    there=st.lists(values(Attendance, juror=OF_JUROR), max_size=4),
    votes=st.lists(
        values(
            Vote, proposal=OF_PROPOSAL | st.just(""), **dict.fromkeys(("yes", "no", "abstained"), st.integers(0, 9))
        ),
        max_size=3,
    ),
    decisions=st.lists(values(Decision, proposal=OF_PROPOSAL, sum_cents=st.none() | CENTS), max_size=4),
    log=st.lists(values(LogEntry, kind=NAMES, juror=st.integers(0, 2), proposal=OF_PROPOSAL, at=TIMES), max_size=3),
)
def test_the_meeting(unit, scores, there, votes, decisions, log):  # noqa: PLR0917 - hypothesis gives them by name
    with unit() as work:
        for write, found in (
            (work.score, scores),
            (work.attend, there),
            (work.add_vote, votes),
            (work.decide, decisions),
            (work.log, log),
        ):
            for value in found:
                write(value)
        assert list(work.queries.panel_score_history()) == scores
        assert set(work.queries.panel_scores()) == set({(one.proposal, one.criterion): one for one in scores}.values())
        assert set(work.queries.attendance()) == set({one.juror: one for one in there}.values())
        assert list(work.queries.votes()) == votes
        assert list(work.queries.decision_history()) == decisions
        assert set(work.queries.decisions()) == set({one.proposal: one for one in decisions}.values())
        assert list(work.queries.meeting_log()) == log


@many
@given(value=JSON)
def test_a_setting(unit, value):
    with unit() as work:
        work.put_setting("x", {"in": value})
        assert work.queries.setting("x") == {"in": value}
        work.remove_setting("x")
        assert work.queries.setting("x", "none") == "none"
