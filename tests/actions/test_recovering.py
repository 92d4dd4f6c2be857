"""The panel's desk is gone: charter, table of jurors and recovery key bring back a desk whose list still verifies."""

from __future__ import annotations

import shutil

import pytest

from jurydesk.actions import checking, desks, meeting, publishing, recovering, standings
from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.exchange.charter_file import read_charter_file
from jurydesk.exchange.keys import generate_identity
from jurydesk.record.verdict import State
from tests.actions import stage as stages
from tests.actions.stage import AT, CLOSES, JURORS, MARKING, NUMBERS, PASSPHRASE

TABLE = "Nr;Name;Einrichtung;Rolle\n" + "".join(
    f"{juror.number};{juror.name};{juror.organisation};\n" for juror in JURORS
)


@pytest.fixture(scope="module")
def lost_once(tmp_path_factory):
    """Hand-ins, a charter file that the office kept, the printed key; and for comparison what the desk would have."""
    folder = tmp_path_factory.mktemp("lost")
    keys = []
    made = desks.create_panel_desk

    def remembering(**values):
        keys.append(made(**values))
        return keys[-1]

    desks.create_panel_desk = remembering
    try:
        stage = stages.all_handed_in(stages.issued(stages.prepared(folder)))
    finally:
        desks.create_panel_desk = made
    with stage.panel() as desk:
        recovering.write_charter(desk, path=stage.path("call.charter.json"))
    stage.path("jurors.csv").write_text(TABLE, encoding="utf-8")
    expected = stages.all_taken_in(stage.copied(tmp_path_factory.mktemp("expected")))
    with expected.panel() as desk:
        result = standings.standings(desk).result
    stage.path("panel.jurydesk").unlink()
    return stage, keys[0].hand_in_key, result


@pytest.fixture
def lost(lost_once, tmp_path):
    stage, key, result = lost_once
    return stage.copied(tmp_path / "lost"), key, result


def rebuilt(stage, key, **changes):
    asked = {
        "desk": stage.path("new.jurydesk"),
        "passphrase": PASSPHRASE,
        "charter": stage.path("call.charter.json"),
        "jurors": stage.path("jurors.csv"),
        "columns": {},
        "recovery_key": key,
        "reason": "Der Rechner wurde gestohlen.",
        "closes_at": CLOSES,
        **changes,
    }
    return recovering.rebuild(**asked, at=AT)


def hand_ins(stage):
    return [stage.path(f"hand-in-{number}.juryhandin") for number in MARKING]


def recover(desk, stage, key, confirmed=()):
    return recovering.recover_hand_ins(desk, files=hand_ins(stage), recovery_key=key, confirmed=confirmed, at=AT)


def ranks_and_scores(result):
    """What counts; that juror 2 was recused by a note of the office is known to the lost desk alone."""
    return [(one.proposal, one.rank, [(score.marks, score.score) for score in one.scores]) for one in result.standings]


def fingerprints(stage):
    found = []
    for number in MARKING:
        with stage.juror(number) as desk, desk.read() as queries:
            found.append(recovering.short_fingerprint(queries.hand_ins(number)[0].digest))
    return found


def test_what_only_the_recovery_key_opens_counts_after_the_phone_calls(lost):
    stage, key, expected = lost
    desk = rebuilt(stage, key).made.desk
    refused = recover(desk, stage, key)
    assert [one.rule for one in refused] == ["key.proof"] * 4
    heard = fingerprints(stage)
    assert all(short in one.hint for one, short in zip(refused, heard, strict=True))
    taken = recover(desk, stage, key, [heard[0].lower(), *heard[1:3], "0000-0000"])
    assert [one.outcome.value for one in taken] == ["accepted"] * 3 + ["refused"]
    recover(desk, stage, key, heard[3:])
    assert ranks_and_scores(standings.standings(desk).result) == ranks_and_scores(expected)
    with desk.read() as queries:
        confirmed = [fact.data["juror"] for fact in queries.journal() if fact.kind is FactKind.KEY_CONFIRMED]
        assert sorted(confirmed) == list(MARKING)
        assert [juror.name for juror in queries.jurors()] == [juror.name for juror in JURORS]
        assert len(queries.charters()) == 2
    desk.close()


def test_the_list_of_a_rebuilt_desk_verifies(lost):
    stage, key, _ = lost
    desk = rebuilt(stage, key).made.desk
    recover(desk, stage, key, fingerprints(stage))
    desk.working_as = desks.WorkingAs.CHAIR
    meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=AT)
    for place, number in enumerate(NUMBERS):
        section = Section.RECOMMENDED if place < 2 else Section.NOT_RECOMMENDED
        meeting.decide(desk, proposal=number, section=section, reason="überzeugend", at=AT)
    publishing.write_list(desk, path=stage.path("list.pdf"), self_made="Prof. Ada Vorsitz", at=AT)
    publishing.write_record(desk, path=stage.path("r.juryrecord"), at=AT)
    desk.close()
    report = checking.verify(list_file=stage.path("list.pdf"), record_file=stage.path("r.juryrecord"))
    assert [check.id for check in report.checks if check.state is State.FAILS] == []


def test_a_hand_in_that_was_changed_is_not_saved_by_a_phone_call(lost):
    stage, key, _ = lost
    desk = rebuilt(stage, key).made.desk
    heard = fingerprints(stage)
    data = bytearray(stage.path("hand-in-1.juryhandin").read_bytes())
    data[-40] ^= 1
    stage.path("hand-in-1.juryhandin").write_bytes(data)
    shutil.copy(stage.path("hand-in-3.juryhandin"), stage.path("hand-in-2.juryhandin"))
    taken = recover(desk, stage, key, heard)
    assert [one.rule for one in taken] == ["age.damaged", "accepted", "sequence.duplicate", "accepted"]
    (nobody,) = recovering.recover_hand_ins(desk, files=[stage.path("none")], recovery_key=key, at=AT)
    assert "cannot be read" in nobody.sentence
    desk.close()


def test_a_jurors_desk_has_the_charter_too(lost):
    stage, _, _ = lost
    with stage.juror(2) as desk:
        recovering.write_charter(desk, path=stage.path("from-juror"))
        with pytest.raises(DeskError, match="cannot be written"):
            recovering.write_charter(desk, path=stage.path("from-juror"))
    assert stage.path("from-juror").read_bytes() == stage.path("call.charter.json").read_bytes()
    assert "Bert" not in stage.path("from-juror").read_text()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"recovery_key": "not a key"}, "no recovery key"),
        ({"recovery_key": generate_identity()}, "another panel"),
        ({"reason": " "}, "needs a reason"),
        ({"charter": "hand-in-1.juryhandin"}, "no charter of JuryDesk"),
        ({"charter": "gone"}, "cannot be read"),
        ({"jurors": "two.csv"}, "nobody of number 3, 4, 5"),
    ],
)
def test_what_does_not_fit_leaves_no_desk(lost, changes, sentence):
    stage, key, _ = lost
    stage.path("two.csv").write_text("\n".join(TABLE.splitlines()[:3]))
    for name in ("charter", "jurors"):
        if name in changes:
            changes[name] = stage.path(changes[name].name if hasattr(changes[name], "name") else changes[name])
    with pytest.raises(DeskError, match=sentence):
        rebuilt(stage, key, **changes)
    assert not list(stage.folder.glob("new.jurydesk*"))


def test_before_the_freeze_there_is_no_charter(prepared, tmp_path):
    with prepared.panel() as desk, pytest.raises(DeskError, match="not frozen"):
        recovering.write_charter(desk, path=tmp_path / "c")


def test_a_charter_file_that_is_not_whole_is_refused(lost):
    stage, key, _ = lost
    desk = rebuilt(stage, key).made.desk
    recovering.write_charter(desk, path=stage.path("both"))
    desk.close()
    told = parse_canonical(stage.path("both").read_bytes())
    assert len(read_charter_file(stage.path("both").read_bytes())) == 2
    for versions, sentence in (
        (told["versions"][1:], "every version"),
        (told["versions"][::-1], "every version"),
        ([told["versions"][0]] * 2, "every version"),
        ([], "no charter"),
        ({}, "no charter"),
        ([{**told["versions"][0], "panel": {}}], "no charter"),
        ([{**told["versions"][0], "more": 1}], "no charter"),
    ):
        with pytest.raises(DeskError, match=sentence):
            read_charter_file(canonical_json({**told, "versions": versions}))
    for data in (b"", b"[]", b"{}", canonical_json({**told, "format": 2}), b" " + stage.path("both").read_bytes()):
        with pytest.raises(DeskError, match="no charter"):
            read_charter_file(data)
