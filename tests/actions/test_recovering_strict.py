"""The panel's desk of a strict call is gone: charter and recovery key bring back keys, declarations and marks."""

from __future__ import annotations

import pytest

from jurydesk.actions import amending, checking, desks, intake, issuing, meeting, packs, publishing, recovering, rosters
from jurydesk.actions.changes import Amendment, NewDocument
from jurydesk.domain.facts import FactKind
from jurydesk.domain.meeting import Presence
from jurydesk.domain.recommendation import Section
from jurydesk.record.verdict import State
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.actions.stage import CLOSES, JURORS, PASSPHRASE, later

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]

TABLE = "Nr;Name;Einrichtung;Rolle\n" + "".join(f"{one.number};{one.name};{one.organisation};\n" for one in JURORS)


@pytest.fixture(scope="module")
def lost_once(tmp_path_factory):
    """Three have declared, marked and handed in; then the desk is gone, and the charter file and the key are left."""
    keys, made = [], desks.create_panel_desk

    def remembering(**values):
        keys.append(made(**values))
        return keys[-1]

    desks.create_panel_desk = remembering
    try:
        folder = tmp_path_factory.mktemp("lost")
        stage = strict.with_charter(strict.with_rosters(strict.prepared(folder)))
    finally:
        desks.create_panel_desk = made
    for juror in strict.PROMPT:
        strict.mark_all(stage, juror)
        strict.hand_in(stage, juror)
    with stage.panel() as desk:
        recovering.write_charter(desk, path=stage.path("call.charter.json"))
    stage.path("jurors.csv").write_text(TABLE, encoding="utf-8")
    stage.path("panel.jurydesk").unlink()
    return stage, keys[0].hand_in_key


@pytest.fixture
def lost(lost_once, tmp_path):
    stage, key = lost_once
    return stage.copied(tmp_path / "lost"), key


def rebuilt(stage, key):
    return recovering.rebuild(
        desk=stage.path("new.jurydesk"),
        passphrase=PASSPHRASE,
        charter=stage.path("call.charter.json"),
        jurors=stage.path("jurors.csv"),
        columns={},
        recovery_key=key,
        reason="Der Rechner wurde gestohlen.",
        closes_at=CLOSES,
        at=later(20),
    ).made.desk


def recover(desk, stage, key, names):
    files = [stage.path(name) for name in names]
    taken = recovering.recover_hand_ins(desk, files=files, recovery_key=key, at=later(21))
    return [(one.outcome.value, one.rule) for one in taken]


HAND_INS = [f"hand-in-{juror}.juryhandin" for juror in strict.PROMPT]
DECLARED = [f"declared-{juror}.jurydeclaration" for juror in strict.PROMPT]


def verified(desk, stage):
    desk.working_as = desks.WorkingAs.CHAIR
    meeting.attend(desk, jurors=None, presence=Presence.ROOM, at=later(30))
    for number in stages.NUMBERS:
        meeting.decide(desk, proposal=number, section=Section.NOT_RECOMMENDED, reason="weighed", at=later(31))
    publishing.write_list(desk, path=stage.path("list.pdf"), self_made="Prof. Ada Vorsitz", at=later(32))
    publishing.write_record(desk, path=stage.path("r.juryrecord"), at=later(33))
    report = checking.verify(list_file=stage.path("list.pdf"), record_file=stage.path("r.juryrecord"))
    assert [check.id for check in report.checks if check.state is State.FAILS] == []
    return report


def test_keys_of_the_charter_need_no_phone_call(lost):
    stage, key = lost
    desk = rebuilt(stage, key)
    assert recover(desk, stage, key, HAND_INS + DECLARED) == [("accepted", "accepted")] * 6
    assert recover(desk, stage, key, DECLARED) == [("duplicate", "sequence.duplicate")] * 3
    with desk.read() as queries:
        assert {strict.CONFLICT} == {(one.juror, one.proposal) for one in queries.declarations() if one.category}
        assert not [fact for fact in queries.journal() if fact.kind is FactKind.KEY_CONFIRMED]
    report = verified(desk, stage)
    assert report.check("keys").state is State.HOLDS
    assert report.check("declarations").state is State.HOLDS
    desk.close()


def test_declaration_files_that_nobody_has_are_named_and_no_fault(lost):
    stage, key = lost
    desk = rebuilt(stage, key)
    recover(desk, stage, key, HAND_INS)
    report = verified(desk, stage)
    assert report.check("declarations").state is State.NOT_CHECKED
    assert "lost with the panel's first desk" in str(report.check("declarations").found)
    desk.close()


def test_a_file_that_the_charter_does_not_name_is_refused(lost):
    stage, key = lost
    desk = rebuilt(stage, key)
    late = strict.declare(stage, strict.SLOW, at=later(10))
    assert recover(desk, stage, key, [late.name]) == [("refused", "key.proof")]
    desk.close()


def test_the_slow_one_joins_the_new_desk_by_a_new_roster(lost):
    stage, key = lost
    desk = rebuilt(stage, key)
    recover(desk, stage, key, HAND_INS)
    again = rosters.issue_rosters(desk, folder=stage.path("anew"), jurors=[strict.SLOW], at=later(22)).packs[0]
    path = stage.path("slow.jurydesk")
    opened = packs.open_pack(pack=again.path, code=again.code, desk=path, passphrase=PASSPHRASE, at=later(23))
    opened.desk.close()
    stage = stages.Stage(stage.folder, {**stage.codes, "juror-4.jurydesk": opened.recovery_code}, {})
    stage.path("juror-4.jurydesk").unlink()
    path.rename(stage.path("juror-4.jurydesk"))
    told = strict.declare(stage, strict.SLOW, file="slow.jurydeclaration", at=later(24))
    assert [one.rule for one in intake.take_in(desk, files=[told], at=later(25))] == ["accepted"]
    given = []
    for number in stages.NUMBERS:
        stage.path(f"{number}.pdf").write_bytes(stages.document_of(number))
        given.append(NewDocument(number, stage.path(f"{number}.pdf")))
    wish = Amendment(documents=tuple(given))  # the same bytes: only the desk lacks them, and nobody's work is set aside
    done = amending.amend(desk, amendment=wish, reason="Der Schlüssel von Nummer 4 ist da.", at=later(25.5))
    assert all(effect.counts for effect in done.effects)
    issued = issuing.issue(desk, folder=stage.path("anew"), jurors=[strict.SLOW], at=later(26))
    assert [pack.juror for pack in issued.packs] == [strict.SLOW]
    desk.close()
