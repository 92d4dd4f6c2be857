"""Rosters, declaration files and dossiers of strict calls, each good one beside the forged and damaged ones."""

from __future__ import annotations

import io
from dataclasses import replace

import msgspec
import pytest

from jurydesk.domain.charter import PanelKeys, proposals_part_bytes, rules_part_bytes
from jurydesk.domain.conflict import Answer, Declaration
from jurydesk.domain.panel import Assignment
from jurydesk.exchange.declarations import check_declarations
from jurydesk.exchange.keys import enrolment_proof, generate_keys, identity_from_text
from jurydesk.exchange.known import KnownCharter, KnownHandIn, Outcome
from jurydesk.exchange.returned import open_returned
from jurydesk.exchange.rosters import OpenedRoster, from_roster, open_for_juror
from jurydesk.exchange.verdict_words import DECLARATION_SENTENCES
from jurydesk.words import say
from tests.exchange.refused import rule_of
from tests.exchange.strict_kit import CALL

LAYERS = ("outside", "inside", "signed")


@pytest.fixture
def roster(strict, light):
    return strict.roster()


def said(verdict):
    return verdict.outcome, verdict.rule


# the roster


def test_a_roster_brings_what_can_be_declared_on_and_no_document(strict, roster):
    opened = strict.opened_roster(roster, juror=2, panel=strict.panel.keys.public.fingerprint())
    assert isinstance(opened, OpenedRoster)
    assert opened.contents == strict.contents()
    assert opened.contents.part().title == CALL.title
    assert opened.panel == strict.panel.keys.public
    assert not any(proposal.documents for proposal in opened.contents.proposals)
    for digest in strict.panel.attachments:
        assert digest.encode() not in bytes(opened.signed.payload.proposals)


def test_documents_are_left_out_by_the_writer_and_refused_by_the_reader(strict, light):
    with_documents = strict.contents(proposals=strict.panel.charter.proposals())
    opened = strict.opened_roster(strict.roster(with_documents))
    assert opened.contents.proposals == strict.contents().proposals
    payload = opened.signed.payload
    named = msgspec.structs.replace(
        payload, proposals=msgspec.Raw(proposals_part_bytes(strict.panel.charter.proposals()))
    )
    assert rule_of(from_roster, named) == "roster.documents"
    document = next(iter(strict.panel.attachments.values())).document
    header = msgspec.structs.replace(payload.header, documents=[document])
    assert rule_of(from_roster, msgspec.structs.replace(payload, header=header)) == "roster.documents"


def test_a_roster_is_for_its_juror_from_its_panel(strict, other_panel, roster):
    assert rule_of(strict.opened_roster, roster, juror=1) == "pack.juror"
    assert rule_of(strict.opened_roster, roster, panel=other_panel.keys.public.fingerprint()) == "envelope.sender"
    assert rule_of(open_for_juror, io.BytesIO(roster)) == "pack.code"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"juror": 3}, "pack.name"),
        ({"assignments": (Assignment(2, "OG-99"),)}, "pack.assigned"),
        ({"assignments": (Assignment(2, "OG-01"), Assignment(2, "OG-01", rapporteur=True))}, "pack.assigned"),
        ({"panel": PanelKeys("0" * 64, "", "age1" + "q" * 58)}, "roster.content"),
    ],
)
def test_a_roster_that_does_not_agree_with_itself_is_not_written(strict, light, change, rule):
    assert rule_of(strict.roster, strict.contents(**change)) == rule


def test_rules_of_another_call_or_with_another_digest(strict, roster):
    payload = strict.opened_roster(roster).signed.payload
    other = msgspec.Raw(rules_part_bytes(replace(CALL, id="other"), strict.panel.rules))
    assert rule_of(from_roster, msgspec.structs.replace(payload, rules=other)) == "roster.content"
    changed = msgspec.Raw(rules_part_bytes(replace(CALL, title="Neu"), strict.panel.rules))
    assert rule_of(from_roster, msgspec.structs.replace(payload, rules=changed)) == "roster.content"
    assert from_roster(payload) == strict.contents()


# the declaration file


def test_a_declaration_file_brings_answers_and_keys_and_never_the_secret(strict):
    data = strict.declared()
    opened = strict.open(data)
    assert opened.payload.header.kind == "declaration"
    assert set(opened.declarations) == set(strict.panel.declarations())
    assert opened.keys == strict.panel.pinned()
    assert strict.secret.encode() not in opened.signed.payload_bytes
    assert b"Kowalski" not in opened.signed.payload_bytes
    assert b"zusammen" not in opened.signed.payload_bytes
    verdict = strict.judged(opened)
    assert (said(verdict), verdict.pin) == ((Outcome.ACCEPTED, "accepted"), strict.panel.pinned())


def test_the_recovery_key_and_the_juror_open_it_too(strict):
    data = strict.declared()
    for identity in (identity_from_text(strict.panel.recovery), strict.keys.identity):
        assert open_returned(io.BytesIO(data), identities=[identity]).juror == 2
    assert rule_of(open_returned, io.BytesIO(data), identities=[generate_keys().identity]) == "age.key"


def test_texts_may_be_left_out_later(strict):
    signed = strict.opened().signed
    kept = check_declarations(signed.payload_bytes, signed.signature)
    assert [one.statement for one in kept.declarations] == ["", "", ""]
    assert rule_of(check_declarations, signed.payload_bytes, bytes(64)) == "envelope.signature"


def test_hand_ins_come_in_by_the_same_door(strict):
    assert strict.open(strict.panel.hand_in()).payload.header.kind == "hand-in"


def test_who_has_no_secret_of_this_juror_brings_no_keys(strict):
    thief = generate_keys()
    for secret in (strict.panel.secrets[1], "ab" * 32):
        assert said(strict.judged(strict.opened(keys=thief, enrolment_secret=secret))) == (Outcome.REFUSED, "key.proof")
    right = strict.opened(keys=thief)
    used = {"keys": strict.panel.pinned(), "secret": ""}
    assert said(strict.judged(right, juror=used)) == (Outcome.QUARANTINED, "key.changed")
    stolen = strict.opened().payload.enrolment_proof
    payload = msgspec.structs.replace(right.payload, enrolment_proof=stolen)
    assert said(strict.judged(replace(right, payload=payload))) == (Outcome.REFUSED, "key.proof")
    proof = enrolment_proof(strict.secret, call="other", juror=2, public=thief.public)
    payload = msgspec.structs.replace(right.payload, enrolment_proof=proof)
    assert said(strict.judged(replace(right, payload=payload))) == (Outcome.REFUSED, "key.proof")


def test_a_former_key_needs_a_person(strict):
    file = strict.opened()
    assert said(strict.judged(file, juror={"former_keys": (strict.panel.pinned(),)})) == (
        Outcome.QUARANTINED,
        "key.former",
    )


@pytest.mark.parametrize(
    ("known", "rule"),
    [
        ({"call": "other"}, "call.known"),
        ({"strict": False}, "declaration.mode"),
        ({"jurors": {}}, "juror.known"),
        ({"juror": {"rosters": frozenset({"f" * 64})}}, "declaration.roster"),
        ({"charters": (KnownCharter("", "", {"OG-01": ""}),)}, "proposal.known"),
    ],
)
def test_files_that_do_not_belong(strict, known, rule):
    assert said(strict.judged(strict.opened(), **known)) == (Outcome.REFUSED, rule)
    assert strict.judged(strict.opened()).outcome is Outcome.ACCEPTED


def test_categories_are_those_of_the_rules(strict, at):
    odd = strict.opened(declarations=[Declaration(2, "OG-01", Answer.CONFLICT, at, "cousin")])
    assert strict.judged(odd).rule == "declaration.category"


def test_later_files_supersede_in_any_order(strict):
    first = strict.opened()
    second = strict.opened(sequence=2, supersedes=first.digest)
    known = (KnownHandIn(2, 1, first.digest, ""),)
    later = (KnownHandIn(2, 2, second.digest, first.digest),)
    assert strict.judged(second, accepted=known).rule == "accepted"
    assert strict.judged(first, accepted=later).outcome is Outcome.SUPERSEDED
    assert strict.judged(first, accepted=known).outcome is Outcome.DUPLICATE
    assert strict.judged(second).gap == (1,)
    assert strict.judged(strict.opened(), accepted=known).rule == "sequence.clash"


def test_every_sentence_can_be_said(strict):
    values = dict.fromkeys(("juror", "sequence", "missing", "proposal", "category"), 1)
    for message, hint in DECLARATION_SENTENCES.values():
        assert "{" not in say(message, **values) + say(hint, **values)


# the dossier


def test_a_dossier_opens_with_the_jurors_key_and_lacks_what_the_juror_must_not_have(strict):
    kept = {}

    class Taking:
        def __init__(self, document):
            self.name = document.name
            kept[self.name] = b""

        def write(self, data):
            kept[self.name] += data

        def close(self):
            pass

    opened = strict.opened_dossier(strict.dossier(), sink=Taking)
    assert opened.signed.payload.header.kind == "dossier"
    assert sorted(kept) == ["OG-01 Skizze.pdf", "OG-02 Skizze.pdf"]
    assert kept["OG-01 Skizze.pdf"] == strict.panel.texts["OG-01"]


def test_the_juror_refuses_a_charter_with_another_key_number_or_declarations(strict):
    other = strict.panel.pinned(1)
    assert strict.opened_dossier(strict.dossier()).contents.juror == 2
    swapped = strict.dossier(strict.charter(juror_keys={2: other}))
    assert rule_of(strict.opened_dossier, swapped) == "pack.keys"
    keyless = strict.dossier(strict.charter(juror_keys={}))
    assert rule_of(strict.opened_dossier, keyless) == "pack.keys"
    for declared in ({2: "e" * 64}, {}):
        undeclared = strict.dossier(strict.charter(declared=declared))
        assert rule_of(strict.opened_dossier, undeclared) == "pack.declared"
    assert rule_of(strict.opened_dossier, strict.dossier(), juror=3) == "pack.juror"
    assert rule_of(strict.opened_dossier, strict.dossier(), identities=[generate_keys().identity]) == "age.key"
