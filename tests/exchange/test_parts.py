"""Packs in parts: none larger than asked, every document once and whole, each part safe by itself."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.exchange.envelope import Attachment, measure_document
from jurydesk.exchange.packs import pack_parts, seal_pack
from jurydesk.exchange.parts import MEGABYTE, split
from jurydesk.exchange.payloads import Document
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.rosters import open_for_juror

pytestmark = pytest.mark.usefixtures("light")

LARGE = {number: bytes([place + 65]) * 700_000 for place, number in enumerate(("OG-01", "OG-02"))}


def attachment(place: int, size: int) -> Attachment:
    return Attachment(Document(f"{place}.pdf", f"{place:064x}", size), 0, lambda: ())


@pytest.fixture
def heavy(panel):
    """Contents whose two documents fit into one part of a megabyte each, but not both."""
    attachments = {}
    proposals = []
    for proposal in panel.charter.proposals():
        data = LARGE.get(proposal.number, b"")
        found = measure_document(f"{proposal.number}.pdf", panel.document_source(data))
        attachments[found.document.sha256] = found
        document = replace(
            proposal.documents[0], name=found.document.name, sha256=found.document.sha256, size=len(data)
        )
        proposals.append(replace(proposal, documents=(document,)))
    charter = panel.amended(proposals=proposals)
    return panel.contents(2, charter=charter), attachments


@pytest.fixture
def parts(panel, heavy):
    contents, attachments = heavy
    places = pack_parts(contents, documents=attachments, size=MEGABYTE, at=panel.at)
    files = []
    for place in places:
        target = io.BytesIO()
        seal_pack(
            target,
            contents,
            keys=panel.keys,
            documents=attachments,
            at=panel.at,
            code=panel.codes[2],
            place=place,
        )
        files.append(target.getvalue())
    return files


def opened(panel, data, **options):
    return open_for_juror(io.BytesIO(data), code=panel.codes[2], **options)


def test_every_part_is_small_enough_and_says_which_it_is(panel, parts):
    assert [len(part) <= MEGABYTE for part in parts] == [True, True]
    found = [opened(panel, part) for part in parts]
    assert [(one.part, one.parts) for one in found] == [(1, 2), (2, 2)]
    assert [[document.name for document in one.documents] for one in found] == [["OG-01.pdf"], ["OG-02.pdf"]]
    assert [list(one.missing.values()) for one in found] == [["OG-02.pdf"], ["OG-01.pdf"]]


def test_parts_know_that_they_belong_together(panel, heavy, parts):
    first, second = (opened(panel, part) for part in parts)
    assert first.whole == second.whole
    contents, attachments = heavy
    other = io.BytesIO()
    (place, _) = pack_parts(contents, documents=attachments, size=MEGABYTE, at=panel.at)
    sealed = {"keys": panel.keys, "documents": attachments, "at": panel.at, "code": panel.codes[2], "place": place}
    seal_pack(other, contents, **sealed)
    assert opened(panel, other.getvalue()).whole != first.whole


def test_a_part_that_was_changed_is_refused_like_any_pack(panel, parts):
    for part in parts:
        for place in (10, len(part) // 2, len(part) - 30):
            changed = bytearray(part)
            changed[place] ^= 1
            with pytest.raises(Refusal):
                opened(panel, bytes(changed))
        with pytest.raises(Refusal):
            opened(panel, part[:-1])


def test_a_part_never_counts_higher_than_all(panel, heavy):
    import msgspec

    contents, _ = heavy
    for part, parts_ in ((2, 1), (3, 2), (1, 1001)):
        payload = panel.pack_payload(contents)
        header = msgspec.structs.replace(payload.header, part=part, parts=parts_)
        from jurydesk.exchange.pack_contents import from_payload

        with pytest.raises(Refusal) as caught:
            from_payload(msgspec.structs.replace(payload, header=header))
        assert caught.value.rule == "part.number"


def test_a_document_larger_than_a_part_is_named(panel, heavy):
    contents, attachments = heavy
    with pytest.raises(Refusal, match=r"“OG-01\.pdf” has 1 MB") as caught:
        pack_parts(contents, documents=attachments, size=600_000, at=panel.at)
    assert caught.value.rule == "part.large"
    with pytest.raises(Refusal) as caught:
        pack_parts(contents, documents=attachments, size=10_000, at=panel.at)
    assert caught.value.rule == "part.small"


def test_what_fits_into_one_is_one(panel, heavy):
    contents, attachments = heavy
    (place,) = pack_parts(contents, documents=attachments, size=3 * MEGABYTE, at=panel.at)
    assert (place.part, place.parts, len(place.documents)) == (1, 1, 2)
    (place,) = pack_parts(contents, documents=attachments, already=list(attachments), size=3 * MEGABYTE, at=panel.at)
    assert place.documents == frozenset()


@given(sizes=st.lists(st.integers(0, 900_000), max_size=40), head=st.integers(0, 80_000))
def test_every_document_is_in_exactly_one_part_and_in_its_order(sizes, head):
    attached = [attachment(place, size) for place, size in enumerate(sizes)]
    places = split(attached, head=head, size=MEGABYTE, salt="00" * 16)
    assert [place.part for place in places] == list(range(1, len(places) + 1))
    assert {place.parts for place in places} == {len(places)}
    found = [digest for place in places for digest in sorted(place.documents)]
    assert found == [one.document.sha256 for one in attached]
    by_digest = {one.document.sha256: one.document.size for one in attached}
    assert all(sum(by_digest[digest] for digest in place.documents) < MEGABYTE for place in places)


def test_more_parts_than_anybody_sends_are_refused():
    with pytest.raises(Refusal) as caught:
        split([attachment(place, 900_000) for place in range(1001)], head=0, size=MEGABYTE, salt="00" * 16)
    assert caught.value.rule == "part.many"
