from __future__ import annotations

import io
from dataclasses import replace

import pyrage
import pytest

from jurydesk.domain.conflict import KnownConflict, Ruling
from jurydesk.exchange.code_pack import open_code_pack
from jurydesk.exchange.package import locate, measure, pack_members
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.rosters import open_for_juror
from jurydesk.exchange.word_code import word_code
from tests.exchange.refused import rule_of
from tests.exchange.shelf import Shelf

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def good(panel, light):
    return panel.pack()


def test_a_pack_brings_what_the_juror_needs(panel, good):
    opened = panel.opened_pack(good)
    assert opened.contents == panel.contents()
    assert opened.panel == panel.keys.public
    assert (opened.sequence, opened.supersedes) == (1, "")
    assert opened.contents.charter.fingerprint == panel.charter.fingerprint


def test_documents_of_known_conflicts_are_not_in_it(panel, good):
    shelf = Shelf()
    opened = panel.opened_pack(good, sink=shelf)
    assert shelf.kept == {f"{number} Skizze.pdf": panel.texts[number] for number in ("OG-01", "OG-02")}
    assert not opened.missing
    shelf = Shelf()
    panel.opened_pack(panel.pack(contents=panel.contents(conflicts=())), sink=shelf)
    assert "OG-03 Skizze.pdf" in shelf.kept


def test_a_ruling_opens_or_shuts(panel):
    opening = Ruling(2, "OG-03", excluded=False, reason="Lange her", at=panel.at)
    opened = panel.opened_pack(panel.pack(contents=panel.contents(rulings=(opening,))))
    assert len(opened.documents) == 3
    shutting = Ruling(2, "OG-01", excluded=True, reason="Nah", at=panel.at)
    opened = panel.opened_pack(panel.pack(contents=panel.contents(rulings=(shutting,))))
    assert [document.name for document in opened.documents] == ["OG-02 Skizze.pdf"]


def test_documents_that_came_before_are_left_out_and_named(panel, good):
    first = panel.opened_pack(good).documents[0]
    opened = panel.opened_pack(panel.pack(already=[first.sha256], sequence=2, supersedes="0" * 64))
    assert opened.missing == {first.sha256: first.name}
    assert opened.sequence == 2


def test_a_pack_for_a_known_key_needs_no_code(panel):
    keys = panel.juror_keys[2]
    contents = panel.contents(enrolment_secret="")
    data = panel.pack(contents=contents, code="", recipient=keys.public)
    opened = open_for_juror(io.BytesIO(data), identities=[keys.identity], juror=2, own=keys.public)
    assert opened.signed.payload.header.kind == "dossier"
    other = panel.juror_keys[1].identity
    assert rule_of(open_for_juror, io.BytesIO(data), identities=[other]) == "age.key"


def test_the_code_is_asked_for_and_tried(panel, good):
    assert rule_of(open_for_juror, io.BytesIO(good)) == "pack.code"
    assert rule_of(open_for_juror, io.BytesIO(good), code=word_code()) == "code.wrong"
    assert rule_of(open_for_juror, io.BytesIO(good), code=panel.codes[2] + "x").startswith("code.word")


def test_a_pack_is_for_its_juror_only(panel, good):
    assert panel.opened_pack(good, juror=2).contents.juror == 2
    assert rule_of(panel.opened_pack, good, juror=1) == "pack.juror"


def test_recipients_cannot_be_swapped(panel, good):
    """The inner pack of juror 2 in the outer file of juror 1: juror 1's code opens the lock, but not the pack."""
    other = panel.pack(1)
    places, wanted = locate(io.BytesIO(good)), locate(io.BytesIO(other))
    inner = good[slice(places["pack.age"][0], sum(places["pack.age"]))]
    lock = other[slice(wanted["key.age"][0], sum(wanted["key.age"]))]
    swapped = b"".join(pack_members([measure("key.age", lock), measure("pack.age", inner)]))
    assert rule_of(panel.opened_pack, swapped, code_of=1) == "age.key"
    assert panel.opened_pack(other, code_of=1).contents.juror == 1


def test_a_pack_of_another_panel_is_told_by_its_fingerprint(panel, other_panel, good):
    assert panel.opened_pack(good, panel=panel.keys.public.fingerprint()).panel == panel.keys.public
    assert rule_of(panel.opened_pack, good, panel=other_panel.keys.public.fingerprint()) == "envelope.sender"


def test_every_region_of_a_pack_counts(panel, good):
    step = len(good) // 400
    for place in [*range(600), *range(600, len(good), step), *range(len(good) - 200, len(good))]:
        changed = bytearray(good)
        changed[place] ^= 4
        rule = rule_of(panel.opened_pack, bytes(changed))
        assert rule.split(".")[0] in {"package", "age", "code", "envelope", "pack"}


def test_a_pack_cut_off_gives_the_sink_nothing(panel, good):
    shelf = Shelf()
    inner = slice(0, len(good) - 5000)
    assert rule_of(panel.opened_pack, good[inner], sink=shelf) == "package.cut"
    assert not shelf.kept


def test_a_document_that_is_gone_or_changed_is_named(panel):
    target = io.BytesIO()
    options = {"keys": panel.keys, "at": panel.at, "code": panel.codes[2]}
    assert rule_of(seal_pack, target, panel.contents(), documents={}, **options) == "pack.missing"
    changed = {
        digest: replace(found, read=panel.document_source(b"x" * found.document.size))
        for digest, found in panel.attachments.items()
    }
    assert rule_of(seal_pack, io.BytesIO(), panel.contents(), documents=changed, **options) == "envelope.source"


def test_progress_is_told_and_stopping_stops(panel, good):
    told = []
    panel.pack(progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 30_000
    told.clear()
    panel.opened_pack(good, sink=Shelf(), progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 60_000
    assert rule_of(panel.pack, cancelled=lambda: True) == "cancelled"
    assert rule_of(panel.opened_pack, good, cancelled=lambda: True) == "cancelled"


def test_a_full_disk_is_said(panel):
    class Full(io.BytesIO):
        def write(self, data):
            if self.tell() + len(data) > 3000:
                raise OSError(28, "No space left on device")
            return super().write(data)

    with pytest.raises(Refusal) as caught:
        seal_pack(
            Full(), panel.contents(), keys=panel.keys, documents=panel.attachments, at=panel.at, code=panel.codes[2]
        )
    assert caught.value.rule == "file.unwritable"


def test_a_pack_needs_a_code_or_a_key_and_not_both(panel):
    with pytest.raises(ValueError, match="to a code or to a key"):
        panel.pack(code="")
    with pytest.raises(ValueError, match="to a code or to a key"):
        panel.pack(recipient=panel.keys.public)


def test_what_the_sink_raises_comes_through(panel, good):
    def full(document):
        raise MemoryError(document.name)

    with pytest.raises(MemoryError):
        panel.opened_pack(good, sink=full)


def test_the_outer_file_holds_a_lock_and_a_pack_and_nothing_else(panel, good):
    places = locate(io.BytesIO(good))
    assert tuple(places) == ("key.age", "pack.age")
    span, identity = open_code_pack(io.BytesIO(good), panel.codes[2])
    inner = good[span.offset : span.offset + span.size]
    assert b"payload.json" in pyrage.decrypt(inner, [identity])
    assert panel.secrets[2].encode() not in good


def test_an_unknown_conflict_of_somebody_else_stays_out(panel):
    foreign = KnownConflict(1, "OG-01", "employer", "geheim")
    opened = panel.opened_pack(panel.pack(contents=panel.contents(conflicts=(foreign,))))
    assert opened.contents.conflicts == ()
