from __future__ import annotations

import io
from dataclasses import replace

import msgspec
import pyrage
import pytest
from msgspec import Raw

from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.domain.charter import name_entry
from jurydesk.domain.conflict import KnownConflict, Ruling
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.exchange.code_pack import open_code_pack
from jurydesk.exchange.envelope import write_envelope
from jurydesk.exchange.keys import generate_keys
from jurydesk.exchange.package import locate, measure, pack_members
from jurydesk.exchange.packs import seal_pack
from jurydesk.exchange.payloads import CharterParts
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.rosters import open_for_juror
from jurydesk.exchange.word_code import word_code
from tests.exchange.refused import rule_of


class Shelf:
    """Takes documents as a desk does: kept only if nothing is raised."""

    def __init__(self):
        self.kept = {}

    def __call__(self, document):
        return _Taking(self.kept, document.name)


class _Taking:
    def __init__(self, kept, name):
        self.kept, self.name, self.data = kept, name, b""

    def write(self, data):
        self.data += data

    def close(self):
        self.kept[self.name] = self.data


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


@pytest.fixture
def careless(panel, monkeypatch):
    """Writes packs as a panel does that does not look at what it signs."""

    def write(contents, attachments=()):
        with monkeypatch.context() as patched:
            patched.setattr("jurydesk.exchange.packs.from_payload", lambda *_, **__: None)
            patched.setattr("jurydesk.exchange.packs._attached", lambda *_: list(attachments))
            return panel.pack(contents=contents)

    return write


def other_name(panel, other_panel):
    return panel.contents(names=(name_entry(Juror(2, "Somebody Else"), "44" * 16),))


def no_proposals(panel, other_panel):
    return panel.contents(charter=replace(panel.charter, proposals_bytes=b"[]"))


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (lambda panel, _: panel.contents(9, assignments=(), names=(), conflicts=()), "pack.nobody"),
        (other_name, "pack.name"),
        (lambda panel, _: panel.contents(assignments=(Assignment(2, "OG-01"),)), "pack.assigned"),
        (lambda panel, other: panel.contents(charter=other.charter), "pack.panel"),
        (no_proposals, "pack.assigned"),
    ],
)
def test_what_contradicts_the_charter_is_neither_written_nor_read(panel, other_panel, careless, make, rule):
    contents = make(panel, other_panel)
    assert rule_of(panel.pack, contents=contents, code=panel.codes[2]) == rule
    data = panel.codes.setdefault(9, panel.codes[2]) and careless(contents)
    assert rule_of(panel.opened_pack, data) == rule


def broken_charters(panel):
    rules, panel_bytes = panel.charter.rules_bytes, panel.charter.panel_bytes
    return [
        replace(panel.charter, rules_bytes=rules.replace(b'"maximum":"10"', b'"maximum":"-1"', 1)),
        replace(panel.charter, rules_bytes=rules.replace(b'"maximum":"10"', b'"maximum":"1e30"', 1)),
        replace(panel.charter, rules_bytes=b"[]"),
        replace(panel.charter, rules_bytes=b"{}"),
        replace(panel.charter, proposals_bytes=b'{"number":1}'),
        replace(panel.charter, panel_bytes=b"null"),
        replace(panel.charter, panel_bytes=panel_bytes.replace(b'"role":"chair"', b'"role":"queen"')),
    ]


@pytest.mark.parametrize("which", range(7))
def test_a_charter_that_cannot_be_read_is_refused(panel, which):
    payload = panel.pack_payload()
    charter = broken_charters(panel)[which]
    assert charter != panel.charter
    parts = CharterParts(1, "", "", Raw(charter.rules_bytes), Raw(charter.proposals_bytes), Raw(charter.panel_bytes))
    header = msgspec.structs.replace(payload.header, charter=charter.fingerprint)
    payload = msgspec.structs.replace(payload, charter=parts, header=header)
    target, key = io.BytesIO(), panel.juror_keys[2]
    write_envelope(payload, target, keys=panel.keys, recipients=[key.public.age])
    assert rule_of(open_for_juror, target, identities=[key.identity]) == "pack.charter"


@pytest.fixture
def dossier(panel, attacker):
    """A pack for a known key, with what is needed to change it inside its seal."""
    contents = panel.contents(enrolment_secret="")
    data = panel.pack(contents=contents, code="", recipient=panel.juror_keys[2].public)
    return attacker(data, "dossier", panel.keys, panel.juror_keys[2].identity)


@pytest.fixture
def dossier_rule(panel):
    def refused(data):
        shelf = Shelf()
        rule = rule_of(open_for_juror, io.BytesIO(data), identities=[panel.juror_keys[2].identity], sink=shelf)
        assert not shelf.kept
        return rule

    return refused


def test_documents_are_those_that_were_signed(dossier, dossier_rule):
    payload = dossier.members["payload.json"]
    first, second = list(dossier.members)[2:]
    data = dossier.members[first]
    other = data[:-1] + b"!"
    assert dossier_rule(dossier.repacked(payload, **{first: other})) == "envelope.document"
    assert dossier_rule(dossier.repacked(payload, **{first: data + b"!"})) == "envelope.document"
    assert dossier_rule(dossier.repacked(payload, **{first: data[:-1]})) == "envelope.document"
    assert dossier_rule(dossier.repacked(payload, extra=b"x")) == "envelope.parts"
    swapped = {**dossier.members, first: dossier.members[second], second: data}
    assert dossier_rule(dossier.repacked(payload, **swapped)) == "envelope.document"
    renamed = {("0" * 64 if name == first else name): part for name, part in dossier.members.items()}
    package = b"".join(pack_members(measure(name, part) for name, part in renamed.items()))
    assert dossier_rule(dossier.seal(package)) == "envelope.parts"
    short = {name: part for name, part in dossier.members.items() if name != second}
    package = b"".join(pack_members(measure(name, part) for name, part in short.items()))
    assert dossier_rule(dossier.seal(package)) == "envelope.parts"


def change(payload, path, new):
    value = parse_canonical(payload)
    place = value
    for step in path[:-1]:
        place = place[step]
    assert place[path[-1]] != new
    place[path[-1]] = new
    return canonical_json(value)


@pytest.mark.parametrize(
    ("path", "new", "rule"),
    [
        (("header", "charter"), "0" * 64, "pack.charter"),
        (("charter", "version"), 2, "pack.charter"),
        (("charter", "reason"), "Anders", "pack.charter"),
        (("header", "sender", "role"), "juror", "pack.sender"),
        (("header", "sender", "number"), 1, "pack.sender"),
        (("header", "recipient", "role"), "panel", "pack.sender"),
        (("header", "recipient", "number"), 1, "pack.assigned"),
        (("header", "call"), "another", "pack.panel"),
        (("header", "made_at"), "2026-02-30T00:00:00Z", "envelope.time"),
        (("closes_at",), "2026-02-30T00:00:00Z", "envelope.time"),
        (("assignments", 0, "proposal"), "OG-02", "pack.assigned"),
        (("conflicts",), [{"category": "", "proposal": "OG-01", "statement": ""}], "pack.documents"),
        (("language",), "fr", "envelope.fields"),
    ],
)
def test_what_a_hostile_panel_can_sign_is_refused_by_its_rule(dossier, dossier_rule, path, new, rule):
    assert dossier_rule(dossier.repacked(change(dossier.members["payload.json"], path, new))) == rule


def test_documents_that_the_juror_must_not_have_are_refused_by_the_reader(panel, careless):
    data = careless(panel.contents(), panel.attachments.values())
    shelf = Shelf()
    assert rule_of(panel.opened_pack, data, sink=shelf) == "pack.documents"
    assert not shelf.kept


def test_a_charter_with_other_keys_for_this_juror_is_refused(panel):
    charter = panel.amended(juror_keys={2: panel.pinned(2)})
    data = panel.pack(contents=panel.contents(charter=charter))
    assert panel.opened_pack(data, own=panel.juror_keys[2].public).contents.charter.version == 2
    assert rule_of(panel.opened_pack, data, own=generate_keys().public) == "pack.keys"


def test_hidden_characters_in_a_charter_are_refused(panel):
    hidden = panel.charter.proposals_bytes.replace("„".encode(), "\u202e".encode(), 1)
    charter = replace(panel.charter, proposals_bytes=hidden)
    assert rule_of(panel.pack, contents=panel.contents(charter=charter)) == "envelope.text"


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
