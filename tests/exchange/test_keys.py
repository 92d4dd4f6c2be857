from __future__ import annotations

import hashlib
import hmac

import pytest

from jurydesk.exchange.keys import (
    PublicKeys,
    age_key_of,
    enrolment_proof,
    enrolment_secret,
    generate_identity,
    generate_keys,
    identity_from_text,
    is_age_key,
    keys_from_bytes,
    keys_to_bytes,
    proof_holds,
    signature_holds,
)


def test_keys_come_back_from_the_desk_as_they_were():
    keys = generate_keys()
    back = keys_from_bytes(keys_to_bytes(keys))
    assert back.public == keys.public
    assert str(back.identity) == str(keys.identity)
    assert signature_holds(keys.public.signing, back.sign(b"x"), b"x")


def test_nothing_private_shows_when_keys_are_printed():
    keys = generate_keys()
    assert str(keys.identity) not in repr(keys)
    assert keys.signing.private_bytes_raw().hex() not in repr(keys)


@pytest.mark.parametrize("stored", [b"", b"JuryDesk keys 1\n", b"JuryDesk keys 2\n" + bytes(106)])
def test_other_bytes_are_no_keys(stored):
    with pytest.raises(ValueError, match=r"."):
        keys_from_bytes(stored)


def test_a_signature_holds_for_its_message_and_key_only():
    keys, other = generate_keys(), generate_keys()
    signature = keys.sign(b"message")
    assert signature_holds(keys.public.signing, signature, b"message")
    assert not signature_holds(keys.public.signing, signature, b"messagf")
    assert not signature_holds(other.public.signing, signature, b"message")
    assert not signature_holds(keys.public.signing, signature[:-1], b"message")
    assert not signature_holds(keys.public.signing.upper() + "\n", signature, b"message")


def test_a_recovery_key_opens_in_any_case_and_with_spaces_around():
    text = generate_identity()
    assert age_key_of(f" {text.lower()}\n") == age_key_of(text)
    with pytest.raises(ValueError, match="no age identity") as caught:
        identity_from_text(text[:-1])
    assert text[:20] not in str(caught.value)


def test_public_keys_are_sound_or_not():
    public = generate_keys().public
    assert public.is_sound()
    typo = "q" if public.age[-1] != "q" else "p"
    assert not PublicKeys(public.signing, public.age[:-1] + typo).is_sound()
    assert not PublicKeys(public.signing + "\n", public.age).is_sound()
    assert not is_age_key(public.age + "\n")


def test_a_fingerprint_changes_with_either_key():
    one, other = generate_keys().public, generate_keys().public
    assert one.fingerprint() != PublicKeys(one.signing, other.age).fingerprint() != other.fingerprint()


def test_the_proof_is_an_hmac_that_anybody_can_recompute():
    public, secret = generate_keys().public, enrolment_secret()
    message = f"JuryDesk enrolment 1\ncall\n7\n{public.signing}\n{public.age}\n".encode()
    expected = hmac.new(bytes.fromhex(secret), message, hashlib.sha256).hexdigest()
    assert enrolment_proof(secret, call="call", juror=7, public=public) == expected


def test_the_proof_holds_for_its_call_juror_keys_and_secret_only():
    public, other, secret = generate_keys().public, generate_keys().public, enrolment_secret()
    proof = enrolment_proof(secret, call="call", juror=7, public=public)
    assert proof_holds(proof, secret, call="call", juror=7, public=public)
    assert not proof_holds(proof, secret, call="cal", juror=7, public=public)
    assert not proof_holds(proof, secret, call="call", juror=1, public=public)
    assert not proof_holds(proof, secret, call="call", juror=7, public=PublicKeys(other.signing, public.age))
    assert not proof_holds(proof, secret, call="call", juror=7, public=PublicKeys(public.signing, other.age))
    assert not proof_holds(proof, enrolment_secret(), call="call", juror=7, public=public)
    assert not proof_holds("", secret, call="call", juror=7, public=public)
