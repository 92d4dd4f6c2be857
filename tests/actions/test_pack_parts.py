"""Packs in parts from the office to the juror: any order, one missing, one twice, one of another pack."""

from __future__ import annotations

import io
import itertools

import pytest

from jurydesk.actions import declaring, desks, issuing, pack_parts, packs, undertaking
from jurydesk.actions.documents import document_bytes
from jurydesk.actions.typed import read_size
from jurydesk.domain.facts import FactKind
from jurydesk.domain.proposal import Document
from jurydesk.errors import DeskError
from tests.actions import stage as stages
from tests.actions.stage import AT, PASSPHRASE
from tests.light_codes import light_codes

SIZE = 1_000_000


@pytest.fixture(scope="module")
def in_parts_once(tmp_path_factory):
    """Three of four proposals are so large that each needs a part of its own; a pack for juror 3, and the code."""
    stage = stages.prepared(tmp_path_factory.mktemp("parts"))
    with stage.panel() as desk, desk.unit(AT) as unit:
        for place, number in enumerate(("P-1", "P-2", "P-3")):
            stored = unit.store_document(io.BytesIO(bytes([65 + place]) * 700_000))
            document = Document(f"{number}.pdf", stored.sha256, stored.size)
            unit.put_proposal(stages.proposal_of(number, documents=(document,)))
    with light_codes(), stage.panel() as desk:
        issued = issuing.issue(desk, folder=stage.folder, part_size=SIZE, at=AT)
    return stage, issued


@pytest.fixture
def in_parts(in_parts_once, tmp_path):
    stage, issued = in_parts_once
    pack = next(pack for pack in issued.packs if pack.juror == 3)
    copied = stage.copied(tmp_path / "parts")
    return copied, [copied.path(file.name) for file in (pack.path, *pack.more_parts)], pack.code


def opened(files, code, desk):
    return packs.open_packs(files=files, code=code, desk=desk, passphrase=PASSPHRASE, at=AT)


def sizes(desk):
    with desk.read() as queries:
        return sorted(document.size for document in queries.documents())


def test_no_part_is_larger_than_asked_and_all_are_named(in_parts):
    _, files, _ = in_parts
    assert [file.name for file in files] == [f"juror-03-1-part-{part}-of-3.jurypack" for part in (1, 2, 3)]
    assert all(file.stat().st_size <= SIZE for file in files)


def test_the_office_keeps_one_pack_with_its_parts(in_parts):
    stage, files, _ = in_parts
    with stage.panel() as desk, desk.read() as queries:
        kept = queries.packs(3)
        assert [pack.file_name for pack in kept] == [file.name for file in files]
        assert {pack.sequence for pack in kept} == {1}
        facts = [
            fact.data for fact in queries.journal() if fact.kind is FactKind.PACK_ISSUED and fact.data["juror"] == 3
        ]
        assert [fact["pack"] for fact in facts] == [kept[0].digest]
        assert facts[0]["more_parts"] == [pack.digest for pack in kept[1:]]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_parts_join_in_any_order(in_parts, tmp_path, order):
    _, files, code = in_parts
    found = opened([files[place] for place in order], code, tmp_path / "mine.jurydesk")
    assert found.missing == ""
    assert found.recovery_code
    assert sizes(found.desk)[1:] == [700_000] * 3
    with found.desk.read() as queries:
        assert len(queries.charters()) == len(queries.rules_versions()) == 1
        assert len([fact for fact in queries.journal() if fact.kind is FactKind.PACK_OPENED]) == 3
    found.desk.close()


def test_what_came_can_be_read_and_what_is_missing_is_named(in_parts, tmp_path):
    _, files, code = in_parts
    found = opened([files[2]], code, tmp_path / "mine.jurydesk")
    assert "part 1, 2 of 3" in found.missing
    desk = found.desk
    undertaking.undertake(desk, language="de", at=AT)
    declaring.declare_remaining(desk, at=AT)
    with desk.read() as queries:
        by_number = {one.number: one.documents[0] for one in queries.proposals()}
        here = {document.name for _, document in declaring.open_documents(queries, 3)}
        assert here == {"P-3.pdf", "P-4.pdf"}
        with pytest.raises(DeskError, match=r"P-1\.pdf.*missing: part 1, 2 of 3"):
            pack_parts.need_come(queries, sha256=by_number["P-1"].sha256, name=by_number["P-1"].name)
    with pytest.raises(DeskError, match="missing: part 1, 2 of 3"):
        document_bytes(desk, proposal="P-1", sha256=by_number["P-1"].sha256)
    assert document_bytes(desk, proposal="P-3", sha256=by_number["P-3"].sha256) == b"C" * 700_000
    again = packs.renew(desk, pack=files[0], code=code, at=AT)
    assert "part 2 of 3" in again.missing
    with desk.read() as queries:
        assert len(queries.declarations(3)) == 4
    desk.close()


def test_a_part_twice_changes_nothing(in_parts, tmp_path, refused):
    _, files, code = in_parts
    found = opened([files[0]], code, tmp_path / "mine.jurydesk")
    with refused("Part 1 of 3 was opened before", found.desk):
        packs.renew(found.desk, pack=files[0], code=code, at=AT)
    found.desk.close()
    found = opened([files[0], files[1], files[2]], code, tmp_path / "mine.jurydesk")
    assert found.missing == ""
    found.desk.close()
    with pytest.raises(DeskError, match="opened before"):
        opened(files, code, tmp_path / "mine.jurydesk")


def test_a_part_of_another_pack_never_mixes_in(in_parts, tmp_path, refused):
    stage, files, code = in_parts
    found = opened([files[0]], code, tmp_path / "mine.jurydesk")
    second = stage.copied(tmp_path / "again")
    with second.panel() as desk:
        with desk.store._writer.begin() as connection:  # as on another copy of the panel's desk
            connection.exec_driver_sql("DELETE FROM pack")
        issued = issuing.issue(desk, folder=tmp_path / "other", jurors=[3], part_size=SIZE, at=AT)
    other = next(pack for pack in issued.packs if pack.juror == 3)
    with refused("does not belong to the parts", found.desk):
        packs.renew(found.desk, pack=other.more_parts[0], code=other.code, at=AT)
    found.desk.close()


def test_a_part_that_was_cut_off_is_refused_and_the_others_stay(in_parts, tmp_path):
    _, files, code = in_parts
    files[1].write_bytes(files[1].read_bytes()[:-1])
    with pytest.raises(DeskError):
        opened(files, code, tmp_path / "mine.jurydesk")
    desk = desks.open_desk(path=tmp_path / "mine.jurydesk", passphrase=PASSPHRASE)
    with desk.read() as queries:
        assert pack_parts.parts_here(queries).came == (1,)
    desk.close()


def test_a_document_larger_than_a_part_is_named_before_anything_is_written(prepared, tmp_path):
    with prepared.panel() as desk:
        with desk.unit(AT) as unit:
            stored = unit.store_document(io.BytesIO(b"x" * 1_200_000))
            document = Document("Anlage.pdf", stored.sha256, stored.size)
            unit.put_proposal(stages.proposal_of("P-1", documents=(document,)))
        with pytest.raises(issuing.IssueStopped, match=r"“Anlage\.pdf” has 2 MB, more than fits into a part of 1 MB"):
            issuing.issue(desk, folder=tmp_path / "out", part_size=SIZE, at=AT)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("text", "size"),
    [("", 0), ("20MB", 20_000_000), ("1.5 GB", 1_500_000_000), ("1,5gb", 1_500_000_000), ("1mb", 10**6)],
)
def test_sizes(text, size):
    assert read_size(text) == size


@pytest.mark.parametrize("text", ["20", "MB", "0.9MB", "0MB", "-5MB", "1e9MB", "20MiB", "\uff12\uff10MB"])
def test_what_is_no_size(text):
    with pytest.raises(DeskError, match="is no size"):
        read_size(text)
