from __future__ import annotations

import pytest

from jurydesk.actions import declaring, desks, preparing
from jurydesk.errors import DeskError, explain
from jurydesk.store import precheck
from tests.actions.stage import AT, PASSPHRASE, RULES, a_call


def test_a_new_panel_desk_has_call_rules_keys_and_a_fact(tmp_path):
    made = desks.create_panel_desk(
        path=tmp_path / "p.jurydesk", passphrase=PASSPHRASE, call=a_call(), rules=RULES, at=AT
    )
    made.desk.close()
    assert made.hand_in_key.startswith("AGE-SECRET-KEY-")
    opened = desks.open_desk(path=made.path, recovery_code=made.recovery_code)
    with opened.read() as queries:
        assert queries.call() == a_call()
        assert queries.rules() == RULES
        assert desks.panel_keys(queries).public.age.startswith("age1")
        assert [fact.actor for fact in queries.journal()] == ["office"]
    opened.close()


def test_the_recovery_key_for_hand_ins_is_nowhere_in_the_desk(tmp_path):
    made = desks.create_panel_desk(
        path=tmp_path / "p.jurydesk", passphrase=PASSPHRASE, call=a_call(), rules=RULES, at=AT
    )
    with made.desk.read() as queries:
        assert made.hand_in_key not in str(queries.settings())
        assert queries.own_key("hand-in recovery") is None
    made.desk.close()


def test_rules_that_contradict_themselves_make_no_desk(tmp_path):
    from dataclasses import replace

    twice = replace(RULES, criteria=(RULES.criteria[0], RULES.criteria[0]))
    with pytest.raises(DeskError):
        desks.create_panel_desk(path=tmp_path / "p.jurydesk", passphrase=PASSPHRASE, call=a_call(), rules=twice, at=AT)
    assert not list(tmp_path.iterdir())


def test_an_existing_file_is_never_replaced(prepared):
    before = prepared.path("panel.jurydesk").read_bytes()
    with pytest.raises(DeskError) as caught:
        desks.create_panel_desk(
            path=prepared.path("panel.jurydesk"), passphrase=PASSPHRASE, call=a_call(), rules=RULES, at=AT
        )
    assert "already a file" in explain(caught.value)[0]
    assert prepared.path("panel.jurydesk").read_bytes() == before


def test_what_is_no_desk_is_said_before_a_passphrase_is_asked(tmp_path):
    with pytest.raises(DeskError) as caught:
        desks.need_desk(tmp_path / "none.jurydesk")
    assert "There is no file none.jurydesk" in explain(caught.value)[0]
    pdf = tmp_path / "list.pdf"
    pdf.write_bytes(b"%PDF-1.7 " * 2000)
    with pytest.raises(DeskError) as caught:
        desks.need_desk(pdf)
    assert "PDF" in explain(caught.value)[0]


def test_an_act_on_the_wrong_kind_of_desk_names_the_right_one(issued, refused):
    with issued.panel() as panel, refused("This is the panel's desk", panel):
        declaring.declare(panel, proposal="P-1", at=AT)
    with issued.juror(1) as juror, refused("This is a juror's desk", juror):
        preparing.note_conflict(juror, juror=1, proposal="P-1", at=AT)
    with issued.panel() as panel, panel.read() as queries, pytest.raises(DeskError):
        desks.juror_keys(queries)


def test_who_acts_stands_in_the_journal(prepared, issued):
    with prepared.chair() as desk:
        assert desk.actor() == "chair"
    with issued.juror(3) as desk:
        assert desk.actor() == "juror 3"
        assert desk.juror_number() == 3


def test_changes_are_told_after_they_are_written(prepared):
    heard = []
    with prepared.panel() as desk:
        desk.on_change = heard.append
        preparing.assign(desk, juror=3, proposals=["P-1"], at=AT)
    assert len(heard) == 1
    assert heard[0].touch("assignments")


def test_removing_a_desk_takes_all_that_lies_beside_it(prepared):
    path = prepared.path("panel.jurydesk")
    path.with_name(path.name + "-wal").write_bytes(b"x")
    desks.remove_desk(path)
    assert not list(prepared.folder.glob("panel.jurydesk*"))
    desks.remove_desk(path)


def test_a_folder_that_a_cloud_client_copies_is_warned_about(prepared, tmp_path, monkeypatch):
    with prepared.panel() as desk:
        assert desk.warnings() == ()
        monkeypatch.setattr(desk.store, "folder_warning", precheck.FolderWarning("/home/a/Dropbox", "Dropbox"))
        (sentence,) = desk.warnings()
    assert "Dropbox" in sentence
