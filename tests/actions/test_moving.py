"""A desk that goes to another computer: whole, named in both journals, and the panel writes in one copy only."""

from __future__ import annotations

import pytest

from jurydesk.actions import desks, handing_in, intake, locking, moving, passphrases, preparing, standings
from jurydesk.domain.facts import FactKind, first_break
from jurydesk.errors import DeskError
from jurydesk.store.desk import open_desk
from tests.actions.stage import AT, PASSPHRASE, give_all, marks_of

NEW = "fünf ganz andere Wörter"


def facts(desk, kind):
    with desk.read() as queries:
        assert first_break(queries.journal()) is None
        return [fact for fact in queries.journal() if fact.kind is kind]


def opened(path, code):
    return desks.open_desk(path=path, recovery_code=code)


def test_a_juror_goes_on_at_the_second_computer(issued, tmp_path):
    name = "juror-3.jurydesk"
    desk = opened(issued.path(name), issued.codes[name])
    give_all(desk, 3)
    gone = moving.move_desk(desk, target=tmp_path / "second.jurydesk", at=AT)
    assert "copied to second.jurydesk" in desk.warnings()[0]
    desk.close()

    second = desks.open_desk(path=gone.path, passphrase=PASSPHRASE)
    assert second.warnings() == ()
    assert second.juror_number() == 3
    handing_in.hand_in(second, path=tmp_path / "h.juryhandin", at=AT)
    (fact,) = facts(second, FactKind.DESK_MOVED)
    assert fact.data == {"mark": gone.mark, "copy": "new"}
    second.close()
    with issued.panel() as panel:
        (taken,) = intake.take_in(panel, files=[tmp_path / "h.juryhandin"], at=AT)
        assert taken.rule == "accepted"


def test_a_copy_of_a_moved_desk_does_not_say_that_it_is_the_old_one(issued, tmp_path):
    name = "juror-3.jurydesk"
    desk = opened(issued.path(name), issued.codes[name])
    moving.move_desk(desk, target=tmp_path / "second.jurydesk", at=AT)
    moving.move_desk(desk, target=tmp_path / "third.jurydesk", at=AT)
    desk.close()
    third = opened(tmp_path / "third.jurydesk", issued.codes[name])
    assert not any("second" in line for line in third.warnings())
    third.close()


def test_the_panels_desk_goes_on_in_one_copy_only(taken_in, tmp_path):
    desk = opened(taken_in.path("panel.jurydesk"), taken_in.codes["panel.jurydesk"])
    before = standings.standings(desk)
    gone = moving.hand_over(desk, target=tmp_path / "new.jurydesk", reason="Frau Neu übernimmt", at=AT)
    for act in (
        lambda: preparing.assign(desk, juror=3, proposals=["P-1"], at=AT),
        lambda: intake.take_in(desk, files=[taken_in.path("hand-in-1.juryhandin")], at=AT)[0].file,
        lambda: moving.hand_over(desk, target=tmp_path / "newer.jurydesk", reason="x", at=AT),
        lambda: passphrases.change_passphrase(desk, passphrase=NEW, at=AT),
        lambda: locking.set_lock_minutes(desk, minutes=5, at=AT),
    ):
        try:
            act()
        except DeskError as trouble:
            assert "handed over" in str(trouble)  # noqa: PT017 - intake answers, the others raise
    assert standings.standings(desk).result == before.result
    assert "can only be read" in desk.warnings()[0]
    assert desk.close(at=AT) == ()
    assert not list(taken_in.folder.glob("panel-backups/*"))

    old = opened(taken_in.path("panel.jurydesk"), taken_in.codes["panel.jurydesk"])
    (told,) = facts(old, FactKind.DESK_HANDED_OVER)
    with old.read() as queries:
        assert [text.text for text in queries.fact_texts() if text.sequence == told.sequence] == ["Frau Neu übernimmt"]
    old.close()
    new = opened(gone.path, taken_in.codes["panel.jurydesk"])
    assert new.warnings() == ()
    assert facts(new, FactKind.DESK_HANDED_OVER) == [told]
    assert facts(new, FactKind.DESK_TAKEN_OVER)[0].data == {"mark": gone.mark}
    preparing.set_aside(new, proposal="P-4", reason="withdrawn", withdrawn=True, at=AT)
    new.close()


def test_nothing_is_handed_over_where_the_copy_cannot_be_made(taken_in, tmp_path, refused):
    (tmp_path / "there.jurydesk").write_text("x")
    with taken_in.panel() as desk:
        with refused("needs a reason", desk):
            moving.hand_over(desk, target=tmp_path / "new.jurydesk", reason=" ", at=AT)
        with pytest.raises(DeskError, match="already a file"):
            moving.hand_over(desk, target=tmp_path / "there.jurydesk", reason="x", at=AT)
        preparing.set_aside(desk, proposal="P-4", reason="withdrawn", withdrawn=True, at=AT)
        with refused("panel's desk", desk):
            moving.move_desk(desk, target=tmp_path / "new.jurydesk", at=AT)
    assert (tmp_path / "there.jurydesk").read_text() == "x"


def test_another_passphrase_and_the_code_that_comes_with_it(issued):
    name = "juror-2.jurydesk"
    path, old = issued.path(name), issued.codes[name]
    desk = opened(path, old)
    backup = desk.store.backup(at=AT)
    changed = passphrases.change_passphrase(desk, passphrase=NEW, at=AT)
    assert changed.old_backups == (backup,)
    assert facts(desk, FactKind.PASSPHRASE_CHANGED)
    desk.close()
    for way in ({"passphrase": PASSPHRASE}, {"recovery_code": old}):
        with pytest.raises(DeskError, match="does not open"):
            desks.open_desk(path=path, **way)
    open_desk(path, NEW).close()
    open_desk(path, recovery_code=changed.recovery_code).close()
    open_desk(backup, recovery_code=old).close()


def test_a_short_passphrase_changes_nothing(issued, refused):
    with issued.juror(2) as desk, refused("too short", desk):
        passphrases.change_passphrase(desk, passphrase="kurz", at=AT)


def test_minutes_until_a_desk_locks_itself(prepared, refused):
    with prepared.panel() as desk:
        assert locking.lock_minutes(desk) == locking.USUAL
        locking.set_lock_minutes(desk, minutes=0, at=AT)
        assert locking.lock_minutes(desk) == locking.NEVER
        for minutes in (-1, 481):
            with refused("minutes", desk):
                locking.set_lock_minutes(desk, minutes=minutes, at=AT)
        with desk.unit(AT) as unit:
            unit.put_setting(locking.LOCK_MINUTES, "soon")
        assert locking.lock_minutes(desk) == locking.USUAL


def test_marks_travel_with_the_desk(issued, tmp_path):
    name = "juror-4.jurydesk"
    desk = opened(issued.path(name), issued.codes[name])
    give_all(desk, 4)
    moving.move_desk(desk, target=tmp_path / "second.jurydesk", at=AT)
    desk.close()
    second = opened(tmp_path / "second.jurydesk", issued.codes[name])
    with second.read() as queries:
        marks = {criterion: str(mark.value) for criterion, mark in queries.draft(4, "P-2").marks.items()}
        documents = queries.documents()
    assert marks == marks_of(4, "P-2")
    assert all(second.store.document_bytes(document.sha256) for document in documents)
    second.close()
