"""The charter: frozen, fingerprinted, the same whatever the order of import, and without a name in clear."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from jurydesk.domain.call import Call, Mode
from jurydesk.domain.canonical import NotCanonical, digest_of
from jurydesk.domain.charter import PanelKeys, freeze, name_entry, name_entry_digest, proposal_digests
from jurydesk.domain.panel import Juror, JurorKeys, Role
from jurydesk.domain.plain import NotPlain
from jurydesk.domain.proposal import Document, Proposal, proposal_entry
from jurydesk.domain.rubric import Criterion, Scale, Text
from jurydesk.domain.rules import Rules

RULES = Rules("r", Text("R"), (Criterion("one", Text("One"), Scale(Decimal(0), Decimal(10))),))
CALL = Call("0123", "Cluster", round="2", envelope_cents=4_000_000_000)
JURORS = [Juror(1, "Zoë Ärmel", "Uni Köln", "z@uni.example", Role.CHAIR), Juror(2, "Bo Li", "TU", "b@tu.example")]
PROPOSALS = [
    Proposal("B", "Beta", extra={"note": "x"}),
    Proposal("A", "Alpha", documents=(Document("a.pdf", "0" * 64, 9),)),
]


def frozen(**given):
    parts = {
        "call": CALL,
        "rules": RULES,
        "proposals": PROPOSALS,
        "jurors": JURORS,
        "assigned": {1: ["B", "A"], 2: ["A"]},
        "salts": {1: "aa" * 16, 2: "bb" * 16},
        "juror_keys": {2: JurorKeys("cc" * 32, "age1xyz")},
        "panel_keys": PanelKeys("dd" * 32, "age1panel", "age1recovery"),
    }
    return freeze(**(parts | given))


def test_what_was_frozen_reads_back():
    charter = frozen()
    part = charter.rules_part()
    assert (part.rules, part.title, part.envelope_cents) == (RULES, "Cluster", 4_000_000_000)
    assert charter.proposals() == (PROPOSALS[1], replace(PROPOSALS[0], extra={}))
    panel = charter.panel()
    assert (panel.mode, panel.keys.recovery_age) == (Mode.SIMPLE, "age1recovery")
    assert panel.juror(1).proposals == ("A", "B")
    assert panel.juror(2).keys == JurorKeys("cc" * 32, "age1xyz")
    assert panel.juror(3) is None


def test_the_order_of_import_never_shows():
    assert frozen(proposals=PROPOSALS[::-1], jurors=JURORS[::-1], assigned={2: ["A"], 1: ["A", "B"]}) == frozen()
    assert frozen().fingerprint == frozen(proposals=PROPOSALS[::-1]).fingerprint


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"rules": replace(RULES, minimum_marks=2)}, "rules"),
        ({"call": replace(CALL, envelope_cents=1)}, "rules"),
        ({"proposals": [PROPOSALS[0]]}, "proposals"),
        ({"proposals": [PROPOSALS[0], replace(PROPOSALS[1], withdrawn="gone")]}, "proposals"),
        ({"salts": {1: "ee" * 16, 2: "bb" * 16}}, "panel"),
        ({"assigned": {1: ["A"]}}, "panel"),
        ({"juror_keys": {}}, "panel"),
        ({"panel_keys": PanelKeys("dd" * 32, "age1other")}, "panel"),
    ],
)
def test_a_change_shows_in_its_part_and_in_the_fingerprint(change, part):
    one, other = frozen(), frozen(**change)
    assert one.fingerprint != other.fingerprint
    assert {name for name in one.digests if one.digests[name] != other.digests[name]} == {part}


def test_an_amendment_names_what_it_amends():
    first = frozen()
    second = frozen(previous=first, reason="a late juror")
    assert (second.version, second.previous, second.digests) == (2, first.fingerprint, first.digests)
    assert second.fingerprint != first.fingerprint
    assert frozen(previous=first, reason="another reason").fingerprint != second.fingerprint


def test_no_name_stands_in_clear():
    charter = frozen()
    everything = charter.rules_bytes + charter.proposals_bytes + charter.panel_bytes
    for said in ("Zoë", "Ärmel", "Köln", "Bo Li", "z@uni.example"):
        assert said.encode() not in everything
    entry = name_entry(JURORS[0], "aa" * 16)
    assert charter.panel().juror(1).name_digest == name_entry_digest(entry)
    assert name_entry_digest(replace(entry, name="Somebody")) != name_entry_digest(entry)


def test_each_proposal_has_its_digest_and_imported_columns_do_not_count():
    digests = proposal_digests(frozen())
    assert digests == {proposal.number: digest_of(proposal_entry(proposal)) for proposal in PROPOSALS}
    assert digests["B"] == digest_of(proposal_entry(replace(PROPOSALS[0], extra={})))
    assert digests["A"] != digest_of(proposal_entry(replace(PROPOSALS[1], documents=())))


def test_parts_that_are_no_charter_are_refused():
    charter = frozen()
    with pytest.raises(NotCanonical):
        replace(charter, rules_bytes=charter.rules_bytes + b" ").rules_part()
    with pytest.raises(NotCanonical):
        replace(charter, rules_bytes=b"[]").rules_part()
    with pytest.raises(NotPlain):
        replace(charter, rules_bytes=b"{}").rules_part()
    with pytest.raises(NotPlain):
        replace(charter, proposals_bytes=b'[{"number":"A"}]').proposals()
    with pytest.raises(NotPlain):
        replace(charter, panel_bytes=b"{}").panel()
