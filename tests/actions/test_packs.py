from __future__ import annotations

import pytest

from jurydesk.actions import declaring, issuing, marking, packs
from jurydesk.errors import DeskError, explain
from jurydesk.exchange import code_lock
from tests.actions import stage as stages
from tests.actions.stage import AT, PASSPHRASE


@pytest.fixture(autouse=True)
def quick_codes(monkeypatch):
    monkeypatch.setattr(code_lock, "WORK", 4)


def open_new(issued, number, tmp_path, **more):
    asked = {
        "pack": issued.pack(number),
        "code": issued.pack_codes[number],
        "desk": tmp_path / "new.jurydesk",
        "passphrase": PASSPHRASE,
        "at": AT,
    }
    return packs.open_pack(**{**asked, **more})


def test_a_pack_makes_a_desk_that_knows_its_juror_and_call(issued, tmp_path):
    opened = open_new(issued, 2, tmp_path)
    with opened.desk.read() as queries:
        assert queries.call().title == "Trial call"
        assert queries.call().closes_at == stages.CLOSES
        assert queries.rules() == stages.RULES
        assert queries.juror(2).name == "Bert Zwei"
    opened.desk.close()
    assert (opened.juror, opened.call_title, opened.proposals) == (2, "Trial call", 3)
    assert opened.recovery_code
    with issued.panel() as desk, desk.read() as queries:
        assert queries.charter().charter.fingerprint.upper()
    assert len(opened.panel_key_short) == len(opened.charter_short) == 9


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"code": "apfel-birne-citrone-dattel-erbse-feige-gurke-hafer-ingwer"}, "code"),
        ({"code": ""}, "code"),
        ({"passphrase": "short"}, "passphrase"),
    ],
)
def test_a_refused_pack_leaves_no_desk_behind(issued, tmp_path, more, sentence):
    with pytest.raises(DeskError) as caught:
        open_new(issued, 1, tmp_path, **more)
    assert sentence in explain(caught.value)[0].lower()
    assert not list(tmp_path.glob("new*"))


def test_a_pack_that_is_none(issued, tmp_path):
    for data in (b"", b"%PDF-1.7", issued.pack(1).read_bytes()[:-200]):
        (tmp_path / "p.jurypack").write_bytes(data)
        with pytest.raises(DeskError):
            open_new(issued, 1, tmp_path, pack=tmp_path / "p.jurypack")
    with pytest.raises(DeskError) as caught:
        open_new(issued, 1, tmp_path, pack=tmp_path / "none.jurypack")
    assert "cannot be read" in explain(caught.value)[0]
    assert not list(tmp_path.glob("new*"))
    with pytest.raises(DeskError):
        packs.need_readable(tmp_path / "none.jurypack")
    packs.need_readable(issued.pack(1))


def test_another_jurors_pack_is_refused_and_the_desk_stays(issued, refused):
    with issued.juror(1) as desk, refused("juror 2", desk):
        packs.renew(desk, pack=issued.pack(2), code=issued.pack_codes[2], at=AT)


def test_the_same_pack_again_is_refused_and_the_desk_stays(issued, refused):
    with issued.juror(1) as desk, refused("no newer than the one", desk):
        packs.renew(desk, pack=issued.pack(1), code=issued.pack_codes[1], at=AT)


def test_a_pack_does_not_go_into_the_panels_desk(issued, refused):
    with issued.panel() as desk, refused("This is the panel's desk", desk):
        packs.renew(desk, pack=issued.pack(1), code=issued.pack_codes[1], at=AT)


def test_another_panels_pack_is_refused(issued, tmp_path, refused):
    other = stages.issued(stages.prepared(tmp_path))
    with issued.juror(1) as desk, refused("signed with another key than expected", desk):
        packs.renew(desk, pack=other.pack(1), code=other.pack_codes[1], at=AT)


def test_a_newer_pack_keeps_declarations_and_drafts(issued):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        marking.give(desk, proposal="P-1", criterion="concept", text="7", at=AT)
    with issued.panel() as desk:
        again = issuing.issue(desk, folder=issued.folder, jurors=[1], at=AT).packs[0]
    with issued.juror(1) as desk:
        packs.renew(desk, pack=again.path, code=again.code, at=AT)
        assert str(marking.assessment(desk, "P-1").mark("concept").value) == "7"


def test_open_pack_on_an_existing_desk_renews_it(issued, tmp_path):
    opened = open_new(issued, 1, tmp_path)
    opened.desk.close()
    with issued.panel() as desk:
        again = issuing.issue(desk, folder=issued.folder, jurors=[1], at=AT).packs[0]
    renewed = open_new(issued, 1, tmp_path, pack=again.path, code=again.code)
    renewed.desk.close()
    assert renewed.recovery_code == ""
    with pytest.raises(DeskError):
        open_new(issued, 1, tmp_path, pack=again.path, code=again.code, passphrase="quite another one")
    with pytest.raises(DeskError):
        open_new(issued, 1, tmp_path)
    from jurydesk.actions import desks

    desks.open_desk(path=tmp_path / "new.jurydesk", passphrase=PASSPHRASE).close()
