"""A backup or a copy that was opened beside the desk is noticed, and what it lacks is named."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from jurydesk.actions import backups, copies, desks, intake, witness
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.store.queries import DeskKind
from tests.actions.stage import AT, PASSPHRASE

PANEL = "panel.jurydesk"


def opened(stage, name=PANEL, code_of=PANEL):
    return desks.open_desk(path=stage.path(name), recovery_code=stage.codes[code_of])


def visit(stage, name=PANEL, code_of=PANEL):
    """Open and close a desk; what its opening says."""
    desk = opened(stage, name, code_of)
    said = desk.warnings()
    desk.close()
    return said


def take(desk, stage, *numbers):
    intake.take_in(desk, files=[stage.path(f"hand-in-{number}.juryhandin") for number in numbers], at=AT)


def test_a_desk_opened_again_and_again_is_nothing_to_notice(handed_in):
    assert [visit(handed_in) for _ in range(3)] == [(), (), ()]


def test_an_older_copy_is_noticed(handed_in):
    visit(handed_in)
    shutil.copy(handed_in.path(PANEL), handed_in.path("copy.jurydesk"))
    visit(handed_in)
    (said,) = visit(handed_in, "copy.jurydesk")
    assert "older copy" in said


def test_two_copies_that_went_on_from_the_same_point_are_noticed(handed_in, home):
    visit(handed_in)
    shutil.copy(handed_in.path(PANEL), handed_in.path("copy.jurydesk"))
    place = next((home / ".local/share/jurydesk/seen").iterdir())
    before = place.read_bytes()
    for _ in range(2):
        visit(handed_in, "copy.jurydesk")  # on another computer
    place.write_bytes(before)
    visit(handed_in)
    (said,) = visit(handed_in, "copy.jurydesk")
    assert "Two copies" in said


def test_a_desk_that_was_used_elsewhere_and_came_back_is_nothing_to_notice(handed_in, home):
    visit(handed_in)
    place = next((home / ".local/share/jurydesk/seen").iterdir())
    before = place.read_bytes()
    for _ in range(witness.LONGEST_TRAIL + 5):
        found = opened(handed_in)
        found.store.close()
    place.write_bytes(before)
    assert visit(handed_in) == ()


def test_what_is_remembered_holds_digests_and_counters_only(handed_in, home):
    desk = opened(handed_in)
    take(desk, handed_in, 1)
    desk.close()
    (place,) = (home / ".local/share/jurydesk/seen").iterdir()
    told = place.read_text()
    assert "Vorsitz" not in told
    assert "muster" not in told
    assert desk.path.name not in told


@pytest.mark.parametrize(
    "spoilt", [b"", b"{}", b"[]", b'{"opening":"x","token":1,"hand_ins":{}}', b"\xff", b"[" * 9999]
)
def test_a_spoilt_memory_is_no_memory(handed_in, home, spoilt):
    visit(handed_in)
    (place,) = (home / ".local/share/jurydesk/seen").iterdir()
    place.write_bytes(spoilt)
    assert visit(handed_in) == ()


def test_a_memory_that_cannot_be_written_stops_nothing(handed_in, home):
    (home / ".local").mkdir(exist_ok=True)
    (home / ".local/share").write_text("a file in the way")
    assert visit(handed_in) == ()


def test_the_next_intake_names_what_a_restored_desk_lacks(handed_in):
    desk = opened(handed_in)
    take(desk, handed_in, 1)
    backup = backups.back_up(desk, at=AT)
    take(desk, handed_in, 2, 3)
    desk.close()
    restored = backups.restore(
        backup=backup,
        desk=handed_in.path(PANEL),
        recovery_code=handed_in.codes[PANEL],
        as_chair=True,
        at=AT + timedelta(hours=1),
    )
    assert restored.kind is DeskKind.PANEL
    assert restored.kept is not None
    assert restored.kept.exists()
    assert restored.made_at == AT
    assert [one[:2] for one in restored.missing] == [(2, 1), (3, 1)]

    desk = opened(handed_in)
    take(desk, handed_in, 2)
    said = copies.at_intake(desk, at=AT)
    assert "brought back from a backup" in said[0]
    assert [restored.missing[1][2] in line for line in said[1:]] == [True]
    take(desk, handed_in, 3)
    assert len(copies.at_intake(desk, at=AT)) == 1
    assert copies.at_intake(desk, at=AT) == ()
    with desk.read() as queries:
        noticed = [fact.data for fact in queries.journal() if fact.kind is FactKind.COPY_NOTICED]
        assert [fact.actor for fact in queries.journal() if fact.kind is FactKind.DESK_RESTORED] == ["chair"]
    assert [(one["copy"], len(one["missing"])) for one in noticed] == [("restored", 1)]
    desk.close()


def test_an_older_copy_goes_on_saying_what_it_lacks(handed_in):
    visit(handed_in)
    shutil.copy(handed_in.path(PANEL), handed_in.path("copy.jurydesk"))
    desk = opened(handed_in)
    take(desk, handed_in, 4)
    desk.close()
    for _ in range(2):
        older, lacks = visit(handed_in, "copy.jurydesk")
        assert "older copy" in older
        assert "hand-in 1 of juror 4" in lacks


def test_a_juror_is_told_of_a_hand_in_that_this_copy_does_not_know(issued):
    from jurydesk.actions import handing_in
    from tests.actions.stage import give_all

    name = "juror-2.jurydesk"
    shutil.copy(issued.path(name), issued.path("copy.jurydesk"))
    desk = opened(issued, name, name)
    give_all(desk, 2)
    receipt = handing_in.hand_in(desk, path=issued.path("h.juryhandin"), at=AT)
    desk.close()
    told = visit(issued, "copy.jurydesk", name)
    assert "older copy of your desk" in told[0]
    assert any(receipt.short in line for line in told)
    assert not any(receipt.short in line for line in visit(issued, name, name))


def test_a_hand_in_that_names_a_charter_from_elsewhere_is_said(taken_in):
    desk = opened(taken_in)
    assert copies.at_intake(desk, at=AT) == ()
    with desk.store._writer.begin() as connection:  # as if this copy had never frozen it
        connection.exec_driver_sql("UPDATE charter SET fingerprint = hex(zeroblob(32))")
        connection.exec_driver_sql("UPDATE hand_in SET charter = 'ab' WHERE juror > 1")
    said = copies.at_intake(desk, at=AT)
    assert len(said) == 3
    assert "never froze" in said[0]
    desk.close()


def test_a_backup_a_day_when_something_changed(handed_in):
    folder = handed_in.folder / "panel-backups"

    def session(at, *numbers):
        desk = opened(handed_in)
        take(desk, handed_in, *numbers)
        assert desk.close(at=at) == ()
        return len(list(folder.iterdir())) if folder.exists() else 0

    assert session(AT) == 0
    assert session(AT, 1) == 1
    assert session(AT + timedelta(hours=2), 2) == 1
    assert session(AT + timedelta(days=1)) == 2
    assert session(AT + timedelta(days=2)) == 2
    assert session(AT + timedelta(days=2), 3) == 3
    assert [row.at for row in backups.backup_rows(handed_in.path(PANEL))] == [
        AT + timedelta(days=2),
        AT + timedelta(days=1),
        AT,
    ]


def test_the_days_backup_holds_what_the_session_did(handed_in):
    desk = opened(handed_in)
    take(desk, handed_in, 1)
    desk.close(at=AT)
    (row,) = backups.backup_rows(handed_in.path(PANEL))
    with desks.OpenDesk(desks.store.open_desk(row.path, recovery_code=handed_in.codes[PANEL])).read() as queries:
        assert len(queries.hand_ins()) == 1


def test_a_backup_that_fails_never_keeps_the_desk_open(handed_in):
    (handed_in.folder / "panel-backups").write_text("in the way")
    desk = opened(handed_in)
    take(desk, handed_in, 1)
    said = desk.close(at=AT)
    assert "What you did is saved" in said[0]
    assert "Nothing can be written" in said[1]
    assert len(said) == 2
    assert desk.close() == ()
    (handed_in.folder / "panel-backups").unlink()
    assert opened(handed_in).close(at=AT) == ()
    assert len(backups.backup_rows(handed_in.path(PANEL))) == 1


def test_restoring_with_a_wrong_passphrase_changes_nothing(handed_in):
    desk = opened(handed_in)
    backup = backups.back_up(desk, at=AT)
    desk.close()
    before = handed_in.path(PANEL).read_bytes()
    with pytest.raises(DeskError):
        backups.restore(backup=backup, desk=handed_in.path(PANEL), passphrase=PASSPHRASE + "x", at=AT)
    assert handed_in.path(PANEL).read_bytes() == before


def test_a_file_that_is_named_by_hand_has_no_date(tmp_path):
    assert backups.made_at(tmp_path / "panel-20269999T000000Z.jurydesk") is None
    assert backups.made_at(tmp_path / "mine.jurydesk") is None
    assert backups.backup_rows(tmp_path / "gone.jurydesk") == ()
