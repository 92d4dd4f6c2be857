"""Packs that a careless or hostile panel signed: the reader refuses what contradicts the charter, by its rule."""

from __future__ import annotations

import io
from dataclasses import replace

import msgspec
import pytest
from msgspec import Raw

from jurydesk.domain.canonical import canonical_json, parse_canonical
from jurydesk.domain.charter import name_entry
from jurydesk.domain.panel import Assignment, Juror
from jurydesk.exchange.envelope import write_envelope
from jurydesk.exchange.keys import generate_keys
from jurydesk.exchange.package import measure, pack_members
from jurydesk.exchange.payloads import CharterParts
from jurydesk.exchange.rosters import open_for_juror
from tests.exchange.refused import rule_of
from tests.exchange.shelf import Shelf

pytestmark = pytest.mark.usefixtures("light")


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
