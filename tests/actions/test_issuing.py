from __future__ import annotations

import stat
import sys
from dataclasses import replace

import pytest

from jurydesk.actions import chartering, issuing, packs, preparing
from jurydesk.errors import DeskError, explain
from jurydesk.exchange.code_words_en import ENGLISH_WORDS
from tests.actions import stage as stages
from tests.actions.stage import AT, KNOWN, MARKING

pytestmark = pytest.mark.usefixtures("light")


def test_issuing_freezes_the_charter_and_writes_a_pack_for_each_who_marks(prepared, tmp_path):
    with prepared.panel() as desk:
        assert chartering.charter_versions(desk) == ()
        done = issuing.issue(desk, folder=tmp_path / "packs", at=AT)
        (version,) = chartering.charter_versions(desk)
        again = issuing.issue(desk, folder=tmp_path / "again", jurors=[1], at=AT)
        assert len(chartering.charter_versions(desk)) == 1
    assert [pack.juror for pack in done.packs] == list(MARKING)
    assert (version.fingerprint, version.short) == (done.charter, done.charter_short)
    assert set(version.digests) == {"rules", "proposals", "panel"}
    assert again.charter == done.charter
    assert again.packs[0].path.name == "juror-01-2.jurypack"
    assert len({pack.code for pack in (*done.packs, *again.packs)}) == 5
    assert not list((tmp_path / "packs").glob("*.part"))


def test_no_name_stands_in_the_charter(issued):
    with issued.panel() as desk, desk.read() as queries:
        charter = queries.charter().charter
        together = charter.rules_bytes + charter.proposals_bytes + charter.panel_bytes
        for juror in stages.JURORS:
            assert juror.name.encode() not in together
        assert chartering.names_of(queries)[1].name == stages.JURORS[0].name


def test_a_known_conflicts_documents_are_not_in_the_pack(issued):
    juror, number = KNOWN
    with issued.juror(juror) as desk, desk.read() as queries:
        shut = queries.proposal(number).documents[0].sha256
        assert not queries.has_document(shut)
        assert all(
            queries.has_document(document.sha256)
            for proposal in queries.proposals()
            if proposal.number != number
            for document in proposal.documents
        )
    with issued.juror(1) as desk, desk.read() as queries:
        assert queries.document_bytes(shut) == stages.document_of(number)


def test_a_pack_holds_no_other_jurors_name(issued):
    with issued.juror(2) as desk, desk.read() as queries:
        assert [juror.name for juror in queries.jurors()] == ["Bert Zwei"]
        assert chartering.names_of(queries) == {}


def test_nothing_is_frozen_while_something_is_missing(tmp_path, refused):
    from jurydesk.actions import desks

    made = desks.create_panel_desk(
        path=tmp_path / "p.jurydesk", passphrase=stages.PASSPHRASE, call=stages.a_call(), rules=stages.RULES, at=AT
    )
    with refused("no proposals or no jurors", made.desk):
        issuing.issue(made.desk, folder=tmp_path / "packs", at=AT)
    with made.desk.unit(AT) as unit:
        unit.put_proposal(stages.proposal_of("P-1"))
        unit.put_jurors(stages.JURORS)
    with refused("No proposal is assigned to anybody", made.desk):
        issuing.issue(made.desk, folder=tmp_path / "packs", at=AT)
    made.desk.close()
    assert not (tmp_path / "packs").exists()


@pytest.mark.parametrize(("juror", "sentence"), [(9, "There is no juror 9"), (5, "Juror 5 has no proposals to judge")])
def test_a_juror_who_cannot_get_a_pack_freezes_nothing(prepared, refused, tmp_path, juror, sentence):
    with prepared.panel() as desk, refused(sentence, desk):
        issuing.issue(desk, folder=tmp_path / "packs", jurors=[1, juror], at=AT)


def test_a_folder_that_cannot_be_made_freezes_nothing(prepared, refused, tmp_path):
    (tmp_path / "file").write_text("x")
    with prepared.panel() as desk, refused("cannot be written", desk):
        issuing.issue(desk, folder=tmp_path / "file" / "packs", at=AT)


def test_tasks_of_somebody_who_no_longer_marks_are_said(prepared, refused, tmp_path):
    from dataclasses import replace

    from jurydesk.domain.panel import Role

    with prepared.panel() as desk:
        with desk.unit(AT) as unit:
            unit.put_juror(replace(stages.JURORS[2], role=Role.GUEST))
        with refused("Juror 3 has proposals to judge, but", desk):
            issuing.issue(desk, folder=tmp_path, at=AT)


def test_packs_written_before_a_trouble_come_back_with_their_codes(prepared, tmp_path):
    folder = tmp_path / "packs"
    folder.mkdir()
    (folder / "juror-03-1.jurypack").write_bytes(b"in the way")
    with prepared.panel() as desk:
        with pytest.raises(issuing.IssueStopped) as caught:
            issuing.issue(desk, folder=folder, at=AT)
        with desk.read() as queries:
            assert [pack.juror for pack in queries.packs()] == [1, 2]
    assert "cannot be written" in explain(caught.value)[0]
    assert (folder / "juror-03-1.jurypack").read_bytes() == b"in the way"
    first = caught.value.issued.packs[0]
    opened = packs.open_pack(
        pack=first.path, code=first.code, desk=tmp_path / "j.jurydesk", passphrase=stages.PASSPHRASE, at=AT
    )
    opened.desk.close()
    assert opened.juror == 1


def test_cancelled_between_two_packs_nothing_half_lies_there(prepared, tmp_path):
    told = []
    with prepared.panel() as desk, pytest.raises(DeskError):
        issuing.issue(
            desk,
            folder=tmp_path / "packs",
            at=AT,
            progress=lambda done, of: told.append((done, of)),
            cancelled=lambda: len(told) == 2,
        )
    assert told == [(0, 4), (1, 4)]
    assert [path.name for path in (tmp_path / "packs").iterdir()] == ["juror-01-1.jurypack"]


def test_codes_go_to_a_file_that_nobody_else_reads(prepared, tmp_path):
    with prepared.panel() as desk:
        done = issuing.issue(desk, folder=tmp_path / "packs", at=AT)
    path = tmp_path / "codes.txt"
    issuing.need_free(path)
    issuing.write_codes(done, path=path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert done.panel_key_short in lines[0]
    assert lines[1].split("\t") == ["1", done.packs[0].name, "juror-01-1.jurypack", done.packs[0].code]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for trouble in (path, tmp_path / "nowhere" / "codes.txt"):
        with pytest.raises(DeskError):
            issuing.need_free(trouble)
        with pytest.raises(DeskError):
            issuing.write_codes(done, path=trouble)
    assert len(path.read_text(encoding="utf-8").splitlines()) == 5


def test_a_pack_issued_anew_makes_the_secret_before_void(issued):
    with issued.panel() as desk:
        with desk.read() as queries:
            before = queries.enrolment(1)
        issuing.issue(desk, folder=issued.folder, jurors=[1], at=AT)
        with desk.read() as queries:
            after = queries.enrolment(1)
            others = queries.enrolment(2)
    assert before.secret != after.secret
    assert after.open
    assert others.open


def test_a_conflict_noted_later_shuts_the_next_pack(issued):
    with issued.panel() as desk:
        preparing.note_conflict(desk, juror=1, proposal="P-1", statement="brother", at=AT)
        again = issuing.issue(desk, folder=issued.folder, jurors=[1], at=AT).packs[0]
    with issued.juror(1) as desk:
        packs.renew(desk, pack=again.path, code=again.code, at=AT)
        from jurydesk.actions.declaring import declaration_rows

        row = next(row for row in declaration_rows(desk) if row.proposal == "P-1")
        assert (row.known, row.access.value) == (True, "recused")


def test_no_name_is_a_formula_in_the_file_of_codes(prepared, tmp_path):
    with prepared.panel() as desk:
        with desk.unit(AT) as unit:
            unit.put_juror(replace(unit.queries.jurors()[0], name="=HYPERLINK(0)"))
        done = issuing.issue(desk, folder=tmp_path / "packs", jurors=[1], at=AT)
    issuing.write_codes(done, path=tmp_path / "codes.txt")
    assert "\t'=HYPERLINK(0)\t" in (tmp_path / "codes.txt").read_text(encoding="utf-8")


def test_codes_are_in_the_language_of_the_call(prepared, tmp_path):
    with prepared.panel() as desk:
        done = issuing.issue(desk, folder=tmp_path / "packs", jurors=[1], at=AT)
    assert set(done.packs[0].code.split("-")) <= set(ENGLISH_WORDS)
