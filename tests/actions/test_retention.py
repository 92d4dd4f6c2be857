"""A juror's desk goes with its backups, against a receipt that the panel can check; the panel's desk has its day."""

from __future__ import annotations

import json
from datetime import date

import pytest

from jurydesk.actions import backups, desks, retention
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.exchange.receipts import read_receipt
from jurydesk.store import copies
from tests.actions.stage import AT

NAME = "juror-3.jurydesk"


def closed(stage, receipt, name="juror-3"):
    desk = desks.open_desk(path=stage.path(NAME), recovery_code=stage.codes[NAME])
    backups.back_up(desk, at=AT)
    try:
        return retention.close_round(desk, name=name, receipt=receipt, at=AT)
    finally:
        desk.close()


def test_the_desk_goes_with_all_that_the_program_put_beside_it(taken_in, tmp_path, home):
    before = {file.name for file in taken_in.folder.iterdir()}
    done = closed(taken_in, tmp_path / "receipt.json")
    assert done.left == ()
    assert {file.name for file in taken_in.folder.iterdir()} == before - {NAME}
    assert list((home / ".local/share/jurydesk/seen").iterdir()) == []


def test_the_receipt_says_what_went_and_what_nobody_can_reach(taken_in, tmp_path):
    done = closed(taken_in, tmp_path / "receipt.json")
    receipt = read_receipt(done.receipt.read_bytes())
    assert receipt.juror == 3
    assert receipt.deleted == ("juror-3-20260504T093000Z.jurydesk", NAME)
    assert len(receipt.hand_ins) == 1
    assert "juror-03-1.jurypack" in receipt.out_of_reach[0]
    assert str(taken_in.folder) not in done.receipt.read_text()
    assert "Cora" not in done.receipt.read_text()


def test_the_panel_checks_the_receipt_and_keeps_that_it_came(taken_in, tmp_path, refused):
    closed(taken_in, tmp_path / "receipt.json")
    with taken_in.panel() as panel:
        for _ in range(2):
            assert retention.take_receipt(panel, file=tmp_path / "receipt.json", at=AT).juror == 3
        with panel.read() as queries:
            assert list(retention.confirmed(queries).values()) == [3]
        told = json.loads((tmp_path / "receipt.json").read_text())
        for change in ({"juror": 2}, {"deleted": []}, {"call": "0e" * 16}):
            (tmp_path / "forged.json").write_text(json.dumps({**told, "receipt": {**told["receipt"], **change}}))
            with refused("changed after it was signed", panel):
                retention.take_receipt(panel, file=tmp_path / "forged.json", at=AT)
        with refused("cannot be read", panel):
            retention.take_receipt(panel, file=tmp_path / "none.json", at=AT)


def test_a_receipt_with_another_key_is_not_the_jurors(taken_in, tmp_path, refused):
    from dataclasses import replace

    from jurydesk.exchange.keys import generate_keys
    from jurydesk.exchange.receipts import receipt_bytes

    closed(taken_in, tmp_path / "receipt.json")
    keys = generate_keys()
    mine = replace(read_receipt((tmp_path / "receipt.json").read_bytes()), signing=keys.public.signing)
    (tmp_path / "mine.json").write_bytes(receipt_bytes(mine, sign=keys.sign))
    other = replace(mine, call="0e" * 16)
    (tmp_path / "other.json").write_bytes(receipt_bytes(other, sign=keys.sign))
    with taken_in.panel() as panel:
        with refused("not signed with a key that juror 3", panel):
            retention.take_receipt(panel, file=tmp_path / "mine.json", at=AT)
        with refused("another call", panel):
            retention.take_receipt(panel, file=tmp_path / "other.json", at=AT)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"\xff", b'{"receipt":{},"signature":""}', b"[" * 10**5, b" " * 2**21]
)
def test_what_is_no_receipt(data):
    with pytest.raises(DeskError, match="no receipt"):
        read_receipt(data)


def test_nothing_goes_without_the_name_or_a_place_for_the_receipt(taken_in, tmp_path):
    for name, receipt, sentence in (
        ("", tmp_path / "r.json", "asked for"),
        ("juror-3", taken_in.path(NAME), "cannot be written"),
        ("juror-3", tmp_path / "none" / "r.json", "cannot be written"),
    ):
        with pytest.raises(DeskError, match=sentence):
            closed(taken_in, receipt, name)
        assert taken_in.path(NAME).exists()
    with taken_in.panel() as panel, pytest.raises(DeskError, match="panel's desk"):
        retention.close_round(panel, name="panel", receipt=tmp_path / "r.json", at=AT)
    assert taken_in.path("panel.jurydesk").exists()


def test_what_could_not_be_deleted_is_said(taken_in, tmp_path, monkeypatch):
    gone = copies._gone
    monkeypatch.setattr(copies, "_gone", lambda file: file.name != "juror-3-20260504T093000Z.jurydesk" and gone(file))
    done = closed(taken_in, tmp_path / "receipt.json")
    assert [file.name for file in done.left] == ["juror-3-20260504T093000Z.jurydesk"]
    receipt = read_receipt(done.receipt.read_bytes())
    assert (receipt.left, receipt.deleted) == (("juror-3-20260504T093000Z.jurydesk",), (NAME,))


def test_the_second_copy_is_named(issued, tmp_path):
    from jurydesk.actions import moving

    desk = desks.open_desk(path=issued.path(NAME), recovery_code=issued.codes[NAME])
    moving.move_desk(desk, target=tmp_path / "second.jurydesk", at=AT)
    assert any("second.jurydesk" in sentence for sentence in retention.doomed(desk).out_of_reach)
    desk.close()


def test_the_day_until_which_the_panels_desk_is_kept(prepared, refused):
    with prepared.panel() as desk:
        assert "No date" in retention.retention_sentence(desk, today=AT.date())
        retention.set_retention(desk, until=date(2031, 12, 31), at=AT)
        assert retention.retention(desk) == date(2031, 12, 31)
        assert "2031" in retention.retention_sentence(desk, today=AT.date())
        assert "Anonymise" in retention.retention_sentence(desk, today=date(2032, 1, 1))
        with refused("is over already", desk):
            retention.set_retention(desk, until=date(2020, 1, 1), at=AT)
        with desk.read() as queries:
            assert queries.last_fact().kind is FactKind.RETENTION_SET
