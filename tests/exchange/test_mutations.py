"""Damaged and forged files of every kind end in a refusal by a rule: never in another error, never in acceptance."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jurydesk.exchange.coding import decode, encode
from jurydesk.exchange.known import Outcome
from jurydesk.exchange.payloads import Declarations, Roster
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import open_for_juror
from tests.exchange.refused import refused_or
from tests.light_codes import light_codes

LAYERS = ("outside", "inside", "signed")


@pytest.fixture(scope="module")
def hand_in_attacker(panel, attacker):
    return attacker(panel.hand_in(), "hand-in", panel.juror_keys[2], panel.keys.identity)


@pytest.fixture(scope="module")
def pack_attacker(panel, attacker):
    contents = panel.contents(enrolment_secret="")
    data = panel.pack(contents=contents, code="", recipient=panel.juror_keys[2].public)
    return attacker(data, "dossier", panel.keys, panel.juror_keys[2].identity)


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=150)
@given(random=st.randoms(use_true_random=True))
def test_hand_ins(panel, hand_in_attacker, layer, random):
    data = getattr(hand_in_attacker, layer)(random)
    opened = refused_or(lambda source: open_returned(source, identities=[panel.keys.identity]), data)
    if opened is None:
        return
    # Only what the juror's own key signed gets here: then the intake says what it is worth.
    assert layer == "signed" or opened.signed.payload_bytes == hand_in_attacker.members["payload.json"]
    verdict = panel.judged(opened)
    assert verdict.outcome is not Outcome.DUPLICATE
    assert verdict.message.text


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=150)
@given(random=st.randoms(use_true_random=True))
def test_packs(panel, pack_attacker, layer, random):
    keys = panel.juror_keys[2]
    data = getattr(pack_attacker, layer)(random)
    opened = refused_or(
        lambda source: open_for_juror(source, identities=[keys.identity], juror=2, own=keys.public), data
    )
    if opened is not None:
        assert layer == "signed" or opened.signed.payload_bytes == pack_attacker.members["payload.json"]
        assert opened.contents.juror == 2


@pytest.fixture(scope="module")
def code_pack(panel):
    with light_codes():
        return panel.pack()


@settings(max_examples=150)
@given(random=st.randoms(use_true_random=True))
def test_packs_with_a_code(panel, code_pack, random):
    """A lock that asks for the most work allowed would make this test slow, not wrong: none here does."""
    data = panel.mutated(code_pack, random)
    if b" 10\n" in data[:200] and data != code_pack:
        assert refused_or(lambda source: open_for_juror(source, code=panel.codes[2]), data) is None


@pytest.fixture(scope="module")
def thin_kinds(panel):
    """One payload of each kind that strict calls use."""
    hand_in = panel.opened().payload
    pack = panel.pack_payload()
    header = msgspec.structs.replace(pack.header, kind="roster", documents=[])
    roster = Roster(
        header=header,
        rules=pack.charter.rules,
        proposals=msgspec.Raw(b"[]"),
        panel_recovery="",
        names=pack.names,
        assignments=pack.assignments,
        enrolment_secret=pack.enrolment_secret,
        closes_at=pack.closes_at,
        language="de",
        office="",
        texts={},
    )
    declared = Declarations(
        header=msgspec.structs.replace(hand_in.header, kind="declaration"),
        enrolment_proof=hand_in.enrolment_proof,
        undertaking_at="",
        declarations=hand_in.declarations,
    )
    return {"roster": roster, "declaration": declared, "pack": pack, "hand-in": hand_in}


@pytest.mark.parametrize("kind", ["roster", "declaration", "pack", "hand-in"])
def test_every_kind_is_read_as_it_was_written(thin_kinds, kind):
    data = encode(thin_kinds[kind])
    assert encode(decode(data, frozenset({kind}))) == data
    for other in {"roster", "declaration", "pack", "hand-in"} - {kind}:
        with pytest.raises(Refusal) as caught:
            decode(data, frozenset({other}))
        assert caught.value.rule == "envelope.kind"


@pytest.mark.parametrize("kind", ["roster", "declaration", "pack", "hand-in"])
@settings(max_examples=100)
@given(random=st.randoms(use_true_random=True))
def test_payloads_of_every_kind(panel, thin_kinds, kind, random):
    data = panel.mutated(encode(thin_kinds[kind]), random)
    found = refused_or(lambda source: decode(source.read(), frozenset({kind})), data)
    assert found is None or encode(found) == data
