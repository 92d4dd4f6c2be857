from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import declaring, handing_in, marking
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions.stage import AT, CLOSES, KNOWN, RULES


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        yield found


def put(desk, **changed):
    with desk.unit(AT) as unit:
        unit.put_rules(replace(RULES, **changed))


def test_a_hand_in_is_one_file_and_a_receipt(desk, tmp_path):
    stages.give_all(desk, 1)
    receipt = handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
    assert (receipt.sequence, receipt.open) == (1, ())
    assert receipt.path.read_bytes().startswith(b"age-encryption.org/v1")
    (kept,) = handing_in.handed_in(desk)
    assert (kept.digest, kept.sequence, kept.verdict) == (receipt.digest, 1, HandInVerdict.SENT)
    assert len(receipt.short) == 9
    assert not list(tmp_path.glob("*.part"))
    assert stages.everything_in(desk)["journal"][-1].data["hand_in"] == receipt.digest


def test_the_next_one_names_the_one_before(desk, tmp_path):
    stages.give_all(desk, 1)
    first = handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
    second = handing_in.hand_in(desk, path=tmp_path / "2.juryhandin", at=AT)
    assert second.sequence == 2
    assert handing_in.handed_in(desk)[1].supersedes == first.digest
    assert second.digest != first.digest


def test_every_open_thing_is_named_before(desk, refused, tmp_path):
    path = tmp_path / "1.juryhandin"
    with refused("Not declared yet: P-1, P-2, P-3, P-4", desk):
        handing_in.hand_in(desk, path=path, at=AT)
    declaring.declare_remaining(desk, at=AT)
    marking.give(desk, proposal="P-1", criterion="concept", text="7", at=AT)
    marking.give(desk, proposal="P-1", criterion="effect", text="2", at=AT)
    with refused("Still open: P-2, P-3, P-4", desk):
        handing_in.hand_in(desk, path=path, at=AT)
    assert not path.exists()
    assert handing_in.hand_in(desk, path=path, incomplete=True, at=AT).open == ("P-2", "P-3", "P-4")


def test_an_incomplete_one_only_where_the_rules_take_it(desk, refused, tmp_path):
    put(desk, incomplete_hand_ins=False)
    declaring.declare_remaining(desk, at=AT)
    with refused("Still open", desk):
        handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", incomplete=True, at=AT)


def test_a_late_one_only_where_the_rules_take_it(desk, refused, tmp_path):
    stages.give_all(desk, 1)
    late = CLOSES + timedelta(seconds=1)
    put(desk, late_hand_ins=False)
    with refused("The closing date is over", desk):
        handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=late)
    handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=CLOSES)
    put(desk, late_hand_ins=True)
    handing_in.hand_in(desk, path=tmp_path / "2.juryhandin", at=late)


@pytest.mark.parametrize("name", ["there.juryhandin", "nowhere/1.juryhandin"])
def test_a_path_in_the_way_loses_nothing(desk, refused, tmp_path, name):
    stages.give_all(desk, 1)
    (tmp_path / "there.juryhandin").write_bytes(b"mine")
    with refused("cannot be written", desk):
        handing_in.hand_in(desk, path=tmp_path / name, at=AT)
    assert (tmp_path / "there.juryhandin").read_bytes() == b"mine"
    assert handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT).sequence == 1


def test_a_juror_recused_from_something_hands_in_without_it(issued, tmp_path):
    with issued.juror(KNOWN[0]) as desk:
        stages.give_all(desk, KNOWN[0])
        receipt = handing_in.hand_in(desk, path=tmp_path / "2.juryhandin", at=AT)
        assert receipt.open == ()


def test_an_empty_desk_has_nothing_to_hand_in(tmp_path, refused):
    from jurydesk.actions import desks

    made = desks.create_juror_desk(path=tmp_path / "j.jurydesk", passphrase=stages.PASSPHRASE, at=AT)
    with refused("still empty", made.desk):
        handing_in.hand_in(made.desk, path=tmp_path / "1.juryhandin", at=AT)
    made.desk.close()
