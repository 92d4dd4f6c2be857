from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jurydesk.actions import declaring, handing_in, intake, issuing, marking, preparing, standings
from jurydesk.domain.assessment import MarkState
from jurydesk.errors import DeskError
from jurydesk.exchange.known import Outcome
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.stage import AT, CLOSES, MARKING, RULES

LATER = AT + timedelta(hours=2)


def hand_in_of(stage, number):
    return stage.path(f"hand-in-{number}.juryhandin")


def what_counts(desk):
    """What must be the same whatever order files came in: without the moments at which they came."""
    with desk.read() as queries:
        view = standings.view_of(queries)
        return (
            view.result,
            {found.digest: found.verdict for found in queries.hand_ins()},
            sorted(queries.declarations(), key=repr),
            queries.juror_keys(),
            queries.assessments(),
        )


def test_taken_in_by_whoever_sent_them(handed_in):
    with handed_in.panel() as desk:
        results = intake.take_in(desk, files=[hand_in_of(handed_in, number) for number in MARKING], at=AT)
        assert [result.outcome for result in results] == [Outcome.ACCEPTED] * 4
        assert [result.juror for result in results] == list(MARKING)
        assert results[0].sentence == "Hand-in 1 of juror 1 counts."
        assert (results[0].hint, results[0].refused) == ("", False)
        assert intake.who_is_missing(desk) == ()
        with desk.read() as queries:
            assert set(queries.juror_keys()) == set(MARKING)
            assert not any(queries.enrolment(number).open for number in MARKING)


def test_who_is_missing_is_known_by_name(handed_in):
    with handed_in.panel() as desk:
        assert [row.juror for row in intake.who_is_missing(desk)] == list(MARKING)
        intake.take_in(desk, files=[hand_in_of(handed_in, 3)], at=AT)
        assert [(row.juror, row.name) for row in intake.who_is_missing(desk)][1:] == [
            (2, "Bert Zwei"),
            (4, "Dora Vier"),
        ]


def test_before_the_freeze_there_is_nothing_to_take_in(prepared, refused, tmp_path):
    with prepared.panel() as desk, refused("The charter is not frozen yet", desk):
        intake.take_in(desk, files=[tmp_path / "x.juryhandin"], at=AT)


def test_a_refused_file_says_why_and_changes_nothing(handed_in, tmp_path):
    damaged = bytearray(hand_in_of(handed_in, 1).read_bytes())
    damaged[len(damaged) // 2] ^= 1
    files = {
        "damaged": bytes(damaged),
        "empty": b"",
        "pdf": b"%PDF-1.7 hello",
        "pack": handed_in.pack(1).read_bytes(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with handed_in.panel() as desk:
        before = stages.everything_in(desk)
        results = intake.take_in(desk, files=[tmp_path / name for name in (*files, "none")], at=AT)
        assert stages.everything_in(desk) == before
    assert all(result.refused and result.sentence and result.hint and not result.juror for result in results)
    assert "cannot be read" in results[-1].sentence


def test_one_bad_file_does_not_keep_the_good_ones_out(handed_in, tmp_path):
    with handed_in.panel() as desk:
        told = []
        results = intake.take_in(
            desk,
            files=[tmp_path / "none", hand_in_of(handed_in, 2)],
            at=AT,
            progress=lambda done, of: told.append((done, of)),
        )
    assert [result.outcome for result in results] == [Outcome.REFUSED, Outcome.ACCEPTED]
    assert told == [(1, 2), (2, 2)]


def test_another_panels_hand_in_is_refused(handed_in, tmp_path):
    other = stages.issued(stages.prepared(tmp_path))
    with other.panel() as desk:
        (result,) = intake.take_in(desk, files=[hand_in_of(handed_in, 1)], at=AT)
    assert result.outcome is Outcome.REFUSED


def test_a_hand_in_after_the_secret_became_void_is_refused(handed_in, light):
    with handed_in.panel() as desk:
        issuing.issue(desk, folder=handed_in.folder, jurors=[1], at=AT)
        before = stages.everything_in(desk)
        (result,) = intake.take_in(desk, files=[hand_in_of(handed_in, 1)], at=AT)
        assert (result.outcome, result.rule) == (Outcome.REFUSED, "key.proof")
        assert stages.everything_in(desk) == before


def test_late_ones_are_taken_and_named_late_or_refused_by_the_rules(handed_in, tmp_path):
    late = CLOSES + timedelta(minutes=1)
    with handed_in.panel() as desk:
        (result,) = intake.take_in(desk, files=[hand_in_of(handed_in, 1)], at=late)
        assert "after the closing date" in result.sentence
        with desk.read() as queries:
            assert queries.accepted_hand_in(1).late
    strict = stages.all_handed_in(stages.issued(stages.prepared(tmp_path, rules=replace(RULES, late_hand_ins=False))))
    with strict.panel() as desk:
        (result,) = intake.take_in(desk, files=[hand_in_of(strict, 1)], at=late)
        assert (result.outcome, result.rule) == (Outcome.REFUSED, "late")
        (result,) = intake.take_in(desk, files=[hand_in_of(strict, 1)], at=CLOSES)
        assert result.outcome is Outcome.ACCEPTED


def test_a_conflict_the_office_hears_of_later_takes_marks_out_before_and_after_they_came(handed_in):
    """The order of note and hand-in makes no difference: it is taken in, and does not count."""
    found = []
    for first in ("note", "file"):
        stage = handed_in.copied(handed_in.folder.parent / first)
        with stage.panel() as desk:
            if first == "note":
                preparing.note_conflict(desk, juror=3, proposal="P-1", at=AT)
            (result,) = intake.take_in(desk, files=[hand_in_of(stage, 3)], at=AT)
            assert result.outcome is Outcome.ACCEPTED
            if first == "file":
                preparing.note_conflict(desk, juror=3, proposal="P-1", at=AT)
            found.append(what_counts(desk))
            with desk.read() as queries:
                states = {
                    mark.mark.state
                    for mark in standings.marks_in_force(queries)
                    if (mark.juror, mark.proposal) == (3, "P-1")
                }
            assert states == {MarkState.RECUSED}
    assert found[0] == found[1]


def test_a_complete_hand_in_without_the_later_conflict_counts_where_rules_ask_for_all(tmp_path, light):
    """Rules that take no incomplete hand-in do not ask for what a new pack has shut."""
    from jurydesk.actions import packs

    stage = stages.issued(stages.prepared(tmp_path, rules=replace(RULES, incomplete_hand_ins=False)))
    with stage.panel() as desk:
        preparing.note_conflict(desk, juror=3, proposal="P-1", at=AT)
        again = issuing.issue(desk, folder=stage.folder, jurors=[3], at=AT).packs[0]
    with stage.juror(3) as desk:
        packs.renew(desk, pack=again.path, code=again.code, at=AT)
        stages.give_all(desk, 3)
        handing_in.hand_in(desk, path=hand_in_of(stage, 3), at=AT)
    with stage.panel() as desk:
        (result,) = intake.take_in(desk, files=[hand_in_of(stage, 3)], at=AT)
    assert result.outcome is Outcome.ACCEPTED, result.sentence


def test_a_quarantined_file_counts_once_its_ground_is_mended(handed_in, monkeypatch):
    """Two desks of one juror clash; the one kept aside counts when the intake's rules say so, and only once."""
    copy = handed_in.copied(handed_in.folder.parent / "second computer")
    with copy.juror(3) as desk:
        handing_in.hand_in(desk, path=copy.path("second.juryhandin"), at=AT)
    with handed_in.juror(3) as desk:
        handing_in.hand_in(desk, path=handed_in.path("other.juryhandin"), at=LATER)
    with handed_in.panel() as desk:
        intake.take_in(desk, files=[hand_in_of(handed_in, 3), copy.path("second.juryhandin")], at=AT)
        (result,) = intake.take_in(desk, files=[handed_in.path("other.juryhandin")], at=AT)
        assert (result.outcome, result.rule, result.refused) == (Outcome.QUARANTINED, "sequence.clash", True)
        before = stages.everything_in(desk)
        intake.take_in(desk, files=[handed_in.path("other.juryhandin")], at=AT)
        assert stages.everything_in(desk) == before
        with desk.unit(AT) as unit:
            second = unit.queries.accepted_hand_in(3)
            unit.set_hand_in_verdict(second.digest, HandInVerdict.QUARANTINED, why="wrong computer")
        (result,) = intake.take_in(desk, files=[handed_in.path("other.juryhandin")], at=AT)
        assert result.outcome is Outcome.ACCEPTED
        with desk.read() as queries:
            assert queries.accepted_hand_in(3).received_at == AT
            assert queries.accepted_hand_in(3).digest != second.digest


def test_folders_and_patterns_name_files_too(handed_in, tmp_path):
    found = intake.hand_ins_among([handed_in.folder])
    assert [path.name for path in found] == [f"hand-in-{number}.juryhandin" for number in MARKING]
    assert intake.hand_ins_among([handed_in.folder / "hand-in-*.juryhandin"]) == found
    assert intake.hand_ins_among([tmp_path / "none.juryhandin"]) == (tmp_path / "none.juryhandin",)
    (tmp_path / "empty").mkdir()
    with pytest.raises(DeskError):
        intake.hand_ins_among([tmp_path / "empty"])


@pytest.fixture(scope="session")
def versions_once(handed_in_once, tmp_path_factory):
    """Juror 3 with three versions: the second drops a proposal for a conflict, the third changes a mark."""
    stage = handed_in_once.copied(tmp_path_factory.mktemp("versions"))
    with stage.juror(3) as desk:
        declaring.declare(
            desk, proposal="P-2", category="employment", statement="new job", reason="since Monday", at=LATER
        )
        handing_in.hand_in(desk, path=stage.path("hand-in-3b.juryhandin"), at=LATER)
        marking.give(desk, proposal="P-1", criterion="concept", text="1", reason="misread", at=LATER)
        handing_in.hand_in(desk, path=stage.path("hand-in-3c.juryhandin"), at=LATER)
    return stage


ARRIVALS = ("hand-in-1", "hand-in-2", "hand-in-3", "hand-in-3b", "hand-in-3c", "hand-in-4")


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(order=st.permutations(ARRIVALS), again=st.lists(st.sampled_from(ARRIVALS), max_size=3))
def test_in_any_order_twice_old_after_new_the_result_is_the_same(versions_once, tmp_path_factory, order, again):
    stage = versions_once.copied(tmp_path_factory.mktemp("order"))
    with stage.panel() as desk:
        for name in (*order, *again):
            (result,) = intake.take_in(desk, files=[stage.path(f"{name}.juryhandin")], at=LATER)
            assert not result.refused, result.sentence
        found = what_counts(desk)
        with desk.read() as queries:
            assert str(queries.accepted_hand_in(3).sequence) == "3"
            shown = {mark.proposal: mark.mark.state for mark in standings.marks_in_force(queries) if mark.juror == 3}
    assert shown["P-2"] is MarkState.RECUSED
    straight = versions_once.copied(tmp_path_factory.mktemp("straight"))
    with straight.panel() as desk:
        intake.take_in(desk, files=[straight.path(f"{name}.juryhandin") for name in ARRIVALS], at=LATER)
        assert what_counts(desk) == found


def test_a_pack_that_is_dropped_among_hand_ins_is_called_one(issued, tmp_path):
    dossier = tmp_path / "juror-02-2.jurypack"
    dossier.write_bytes(b"age-encryption.org/v1\n" + b"x" * 400)
    renamed = tmp_path / "3.juryhandin"
    renamed.write_bytes(issued.pack(3).read_bytes())
    with issued.panel() as desk:
        for file in (issued.pack(1), dossier, renamed):
            (result,) = intake.take_in(desk, files=[file], at=AT)
            assert result.refused
            assert result.sentence == "This is a pack: it goes to a juror and does not come back."
            assert ".juryhandin" in result.hint
    (tmp_path / "zip.juryhandin").write_bytes(b"PK\x03\x04" + b"\0" * 99)
    with issued.panel() as desk:
        (result,) = intake.take_in(desk, files=[tmp_path / "zip.juryhandin"], at=AT)
    assert "pack" not in result.sentence
