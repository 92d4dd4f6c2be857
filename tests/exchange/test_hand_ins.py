from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta

import pyrage
import pytest

from jurydesk.domain.assessment import MISSING, RECUSED, Assessment, marked
from jurydesk.domain.canonical import parse_canonical
from jurydesk.domain.conflict import Access, Answer, Declaration, KnownConflict, Ruling, access
from jurydesk.exchange.hand_ins import check_hand_in, rules_digest
from jurydesk.exchange.keys import identity_from_text
from jurydesk.exchange.refusals import Refusal
from jurydesk.exchange.returned import open_returned


def test_a_hand_in_brings_what_the_juror_said(panel):
    opened = panel.opened()
    assert sorted(opened.declarations, key=lambda one: one.proposal) == panel.declarations()
    assert list(opened.assessments) == panel.assessments()
    assert (opened.juror, opened.sequence, opened.supersedes, opened.made_at) == (2, 1, "", panel.at)
    assert opened.keys == panel.pinned()


def test_panel_recovery_key_and_juror_open_it_and_nobody_else(panel, other_panel):
    data = panel.hand_in()
    for identity in (panel.keys.identity, identity_from_text(panel.recovery), panel.juror_keys[2].identity):
        assert open_returned(io.BytesIO(data), identities=[identity]).juror == 2
    for identity in (panel.juror_keys[1].identity, other_panel.keys.identity):
        with pytest.raises(Refusal) as caught:
            open_returned(io.BytesIO(data), identities=[identity])
        assert caught.value.rule == "age.key"


def test_neither_names_nor_texts_nor_the_secret_stand_in_the_payload(panel):
    signed = panel.opened().signed
    for hidden in ("Änne", "Kowalski", "Politechnika", "example.org", "Überzeugend", "Wir arbeiten", "Gut"):
        assert hidden not in signed.payload_bytes.decode()
    assert panel.secrets[2].encode() not in signed.payload_bytes + signed.texts_bytes


def test_it_can_be_checked_without_its_texts(panel):
    signed = panel.opened().signed
    bare = check_hand_in(signed.payload_bytes, signed.signature)
    assert bare.digest == signed.digest
    assert bare.assessments[0].marks == panel.assessments()[0].marks
    assert set(bare.assessments[0].comments.values()) == {""}
    whole = check_hand_in(signed.payload_bytes, signed.signature, signed.texts_bytes)
    assert list(whole.assessments) == panel.assessments()


def test_the_same_marks_twice_have_two_digests(panel):
    one, other = panel.opened(), panel.opened()
    assert one.digest != other.digest
    texts = parse_canonical(one.signed.texts_bytes)
    assert not texts.keys() & parse_canonical(other.signed.texts_bytes).keys()


def test_equal_texts_have_different_digests(panel):
    payload = panel.opened().payload
    assert payload.assessments[0].overall != payload.assessments[1].overall


def test_missing_marks_empty_sheets_and_drafts_on_conflicts_stay_at_home(panel):
    given = [
        Assessment(2, "OG-01", {"concept": marked(3), "impact": MISSING}),
        Assessment(2, "OG-02", {"concept": RECUSED}, {"concept": "  \n"}),
        Assessment(2, "OG-03", {"concept": marked(9)}),
    ]
    (only,) = panel.opened(assessments=given).assessments
    assert (only.proposal, dict(only.marks), dict(only.comments)) == ("OG-01", {"concept": marked(3)}, {})


def test_known_conflicts_and_rulings_of_the_pack_keep_drafts_at_home(panel):
    known = panel.opened(conflicts=[KnownConflict(2, "OG-01")])
    assert [one.proposal for one in known.assessments] == ["OG-02"]
    ruled = panel.opened(rulings=[Ruling(2, "OG-02", excluded=True, reason="", at=panel.at)])
    assert [one.proposal for one in ruled.assessments] == ["OG-01"]


def test_an_earlier_answer_is_kept_beside_the_later_one(panel):
    later = panel.at + timedelta(hours=3)
    changed = Declaration(2, "OG-01", Answer.CONFLICT, later, "employer", "Doch.", "Mir ist etwas eingefallen.")
    opened = panel.opened(declarations=[changed, *panel.declarations()])
    assert [one.answer for one in opened.declarations if one.proposal == "OG-01"] == [
        Answer.NO_CONFLICT,
        Answer.CONFLICT,
    ]
    assert access(2, "OG-01", declarations=opened.declarations) is Access.RECUSED
    assert changed in opened.declarations


def test_texts_are_cleaned_of_what_nobody_sees(panel):
    text = "Eins\r\nZwei\x00\u202e\u2028Drei\tVier \U0001f469\u200d\U0001f52c"
    (opened,) = panel.opened(assessments=[Assessment(2, "OG-01", overall=text)]).assessments
    assert opened.overall == "Eins\nZwei\nDrei\tVier \U0001f469\u200d\U0001f52c"


def test_a_text_that_does_not_fit_is_named(panel):
    with pytest.raises(Refusal) as caught:
        panel.hand_in(assessments=[Assessment(2, "OG-01", overall="x" * 50_001)])
    assert caught.value.rule == "hand-in.long"
    assert caught.value.values["proposal"] == "OG-01"


def test_the_rules_digest_hangs_on_the_rules_alone(panel):
    other = replace(panel.rules, minimum_marks=2)
    assert rules_digest(panel.amended()) == rules_digest(panel.charter)
    assert rules_digest(panel.amended(rules=other)) != rules_digest(panel.charter)


def test_a_pack_is_no_hand_in(panel):
    data = panel.pack(contents=panel.contents(enrolment_secret=""), code="", recipient=panel.keys.public)
    with pytest.raises(Refusal) as caught:
        panel.open(data)
    assert caught.value.rule == "envelope.kind"


def test_what_is_no_sealed_file_at_all(panel):
    for data in (b"", b"%PDF-1.7", b"PK\x03\x04", pyrage.encrypt(b"hello", [panel.keys.identity.to_public()])):
        with pytest.raises(Refusal):
            panel.open(data)
