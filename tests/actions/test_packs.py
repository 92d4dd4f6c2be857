from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest

from jurydesk.actions import declaring, issuing, marking, packs
from jurydesk.domain.proposal import Document
from jurydesk.errors import DeskError, explain
from jurydesk.store import staging
from tests.actions import stage as stages
from tests.actions.stage import AT, PASSPHRASE
from tests.light_codes import light_codes

pytestmark = pytest.mark.usefixtures("light")


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


@pytest.fixture(scope="module")
def heavy_once(tmp_path_factory):
    """A panel whose three proposals have documents of six megabytes each, with the packs written."""
    stage = stages.prepared(tmp_path_factory.mktemp("heavy"))
    with stage.panel() as desk, desk.unit(AT) as unit:
        for place, number in enumerate(("P-1", "P-2", "P-3")):
            stored = unit.store_document(io.BytesIO(bytes([65 + place]) * 6_000_000))
            unit.put_proposal(
                stages.proposal_of(number, documents=(Document(f"{number}.pdf", stored.sha256, stored.size),))
            )
    with light_codes(), stage.panel() as desk:
        pack = issuing.issue(desk, folder=stage.folder, jurors=[3], at=AT).packs[0]
    return stage, pack


def stored_in(desk):
    with desk.read() as queries:
        return sorted(document.size for document in queries.documents())


def test_progress_goes_from_nothing_to_all_of_two_readings(heavy_once, tmp_path):
    _, pack = heavy_once
    told = []
    opened = packs.open_pack(
        pack=pack.path,
        code=pack.code,
        desk=tmp_path / "new.jurydesk",
        passphrase=PASSPHRASE,
        at=AT,
        progress=lambda done, of: told.append((done, of)),
    )
    assert stored_in(opened.desk)[-3:] == [6_000_000] * 3
    opened.desk.close()
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({of for _, of in told}) == 1
    size = pack.path.stat().st_size
    assert told[-1][0] == told[-1][1]
    assert 2 * size - 10_000 < told[-1][1] <= 2 * size
    assert len(told) > 20


@pytest.mark.parametrize("share", [0.1, 0.45, 0.6, 0.95])
def test_whoever_stops_the_opening_has_no_new_desk_and_no_half_document(heavy_once, tmp_path, share):
    _, pack = heavy_once
    far = []

    def stop():
        return bool(far) and far[-1][0] > share * far[-1][1]

    with pytest.raises(DeskError, match="topped"):
        packs.open_pack(
            pack=pack.path,
            code=pack.code,
            desk=tmp_path / "new.jurydesk",
            passphrase=PASSPHRASE,
            at=AT,
            progress=lambda done, of: far.append((done, of)),
            cancelled=stop,
        )
    assert not list(tmp_path.glob("new*"))


def test_stopped_on_a_desk_that_is_there_it_stays_as_it_was(heavy_once, issued, refused):
    other, pack = heavy_once
    stage = other.copied(issued.folder / "again")
    with stage.panel() as panel:
        newer = issuing.issue(panel, folder=stage.folder, jurors=[3], at=AT).packs[0]
    assert newer.path != pack.path
    opened = packs.open_pack(
        pack=pack.path, code=pack.code, desk=stage.path("mine.jurydesk"), passphrase=PASSPHRASE, at=AT
    )
    with opened.desk.store as _:
        far = []
        before = stored_in(opened.desk)
        with refused("", opened.desk):
            packs.renew(
                opened.desk,
                pack=newer.path,
                code=newer.code,
                at=AT,
                progress=lambda done, of: far.append(done / of),
                cancelled=lambda: bool(far) and far[-1] > 0.8,
            )
        assert stored_in(opened.desk) == before
        with opened.desk.store.read() as queries:
            assert staging.left_over(queries._connection) is None


def test_a_pack_larger_than_the_memory_it_may_take(tmp_path, project):
    """The whole act on both sides, in a process of its own: a document of 160 MB, of which only a part is held."""
    found = subprocess.run(
        [sys.executable, str(project / "tests" / "bench" / "bench_large_pack.py"), "--small", "160", str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(project)},
    )
    assert found.returncode == 0, found.stderr
    grown = json.loads(found.stdout.splitlines()[-1])
    assert grown["documents_mb"] == 160
    assert max(grown["issued_mb"], grown["opened_mb"]) < 110, grown


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("list.pdf", b"%PDF-1.7", "a PDF document"),
        ("notes.txt", b"Call me", "a file of another kind"),
        ("p.jurypack", b"", "an empty file"),
        ("h.juryhandin", b"age-encryption.org/v1\n-> X", "a juror's hand-in"),
        ("d.jurydesk", bytes(range(256)) * 16, "a desk"),
    ],
)
def test_what_is_no_pack_is_told_for_what_it_is(tmp_path, name, data, what):
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(DeskError) as caught:
        packs.needs_code(file)
    assert f"“{name}” is no pack, but {what}." in str(caught.value)


@pytest.mark.parametrize(
    ("data", "coded"), [(b"age-encryption.org/v1\n-> X", False), (b"PK\x03\x04" + b"\0" * 40, True)]
)
def test_what_may_be_a_pack_goes_on_to_be_opened(tmp_path, data, coded):
    file = tmp_path / "renamed.bin"
    file.write_bytes(data)
    assert packs.needs_code(file) is coded
