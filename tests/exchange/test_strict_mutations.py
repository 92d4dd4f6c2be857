"""Rosters, declaration files and dossiers that were changed or forged: each is refused by a rule, none half read."""

from __future__ import annotations

import io

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jurydesk.exchange.code_pack import open_code_pack
from jurydesk.exchange.declarations import DECLARATION
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import from_roster, open_for_juror
from jurydesk.exchange.signed import check_signed, signed_message
from tests.exchange.refused import refused_or, rule_of
from tests.light_codes import light_codes

LAYERS = ("outside", "inside", "signed")


@pytest.fixture(scope="module")
def roster_attacker(strict, attacker):
    """The inner file of a roster, as whoever knows its one-time identity can change it."""
    with light_codes():
        data = strict.roster()
        span, identity = open_code_pack(io.BytesIO(data), strict.panel.codes[2])
    return attacker(data[span.offset : span.offset + span.size], "roster", strict.panel.keys, identity)


@pytest.fixture(scope="module")
def declaration_attacker(strict, attacker):
    return attacker(strict.declared(), "declaration", strict.keys, strict.panel.keys.identity)


@pytest.fixture(scope="module")
def dossier_attacker(strict, attacker):
    return attacker(strict.dossier(), "dossier", strict.panel.keys, strict.keys.identity)


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=120)
@given(random=st.randoms(use_true_random=True))
def test_mutated_rosters(roster_attacker, layer, random):
    data = getattr(roster_attacker, layer)(random)
    opened = refused_or(lambda source: open_for_juror(source, identities=[roster_attacker.identity], juror=2), data)
    if opened is not None:
        assert layer == "signed" or opened.signed.payload_bytes == roster_attacker.members["payload.json"]
        assert not any(proposal.documents for proposal in opened.contents.proposals)


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=120)
@given(random=st.randoms(use_true_random=True))
def test_mutated_declaration_files(strict, declaration_attacker, layer, random):
    data = getattr(declaration_attacker, layer)(random)
    opened = refused_or(lambda source: open_returned(source, identities=[strict.panel.keys.identity]), data)
    if opened is not None:
        same = opened.signed.payload_bytes == declaration_attacker.members["payload.json"]
        assert layer == "signed" or same
        verdict = strict.judged(opened)
        assert verdict.message.text
        assert verdict.pin in (None, strict.panel.pinned())


@pytest.mark.parametrize("layer", LAYERS)
@settings(max_examples=120)
@given(random=st.randoms(use_true_random=True))
def test_mutated_dossiers(strict, dossier_attacker, layer, random):
    data = getattr(dossier_attacker, layer)(random)
    opened = refused_or(lambda source: strict.opened_dossier(source.read()), data)
    if opened is not None:
        assert layer == "signed" or opened.signed.payload_bytes == dossier_attacker.members["payload.json"]
        assert opened.contents.charter.panel().juror(2).keys == strict.panel.pinned()


def test_a_signature_for_one_kind_is_none_for_another(strict):
    """The same bytes, signed as a hand-in, are no declaration file."""
    opened = strict.opened()
    wrong = strict.keys.sign(signed_message("hand-in", opened.signed.payload_bytes))
    assert rule_of(check_signed, opened.signed.payload_bytes, wrong, DECLARATION) == "envelope.signature"
    assert check_signed(opened.signed.payload_bytes, opened.signed.signature, DECLARATION) == opened.payload


def test_a_juror_cannot_send_a_roster(strict, light):
    """Signed by a juror's key in the panel's place, for the panel's fingerprint is compared."""
    data = strict.roster(keys=strict.keys, contents=strict.contents())
    assert rule_of(strict.opened_roster, data, panel=strict.panel.keys.public.fingerprint()) == "envelope.sender"
    payload = strict.opened_roster(strict.roster()).signed.payload
    sender = msgspec.structs.replace(payload.header.sender, role="juror", number=1)
    header = msgspec.structs.replace(payload.header, sender=sender)
    assert rule_of(from_roster, msgspec.structs.replace(payload, header=header)) == "pack.sender"
