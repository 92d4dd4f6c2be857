"""The keys of jurors and panels: Ed25519 to sign, age (X25519) to seal, and the one-time proof that pins them.

Private halves leave this room only as bytes for the encrypted desk, never for a log, a message or an argument list.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pyrage import IdentityError, RecipientError, x25519

from jurydesk.domain.canonical import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable

Identity: TypeAlias = x25519.Identity
"""What opens an age file: the private half of an `age1...` recipient."""

SECRET_BYTES = 32
SIGNATURE_BYTES = 64
_STORED = b"JuryDesk keys 1\n"
_SIGNING = re.compile(r"[0-9a-f]{64}\Z")
_AGE = re.compile(r"age1[02-9ac-hj-np-z]{58}\Z")


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public halves as texts: Ed25519 as 64 hexadecimal digits, age as its `age1...` recipient."""

    signing: str
    age: str

    def fingerprint(self) -> str:
        """Return the digest of both keys; short_fingerprint() makes of it what people compare."""
        return digest_of({"age": self.age, "signing": self.signing})

    def is_sound(self) -> bool:
        """Return whether both texts have the form of a key and an age recipient can be made of the second."""
        return is_signing_key(self.signing) and is_age_key(self.age)


@dataclass(frozen=True, slots=True)
class Keys:
    """A pair of private keys with their public halves. Shows nothing of the private ones when printed."""

    signing: Ed25519PrivateKey = field(repr=False)
    identity: x25519.Identity = field(repr=False)
    public: PublicKeys

    def sign(self, message: bytes) -> bytes:
        """Return the 64 bytes of an Ed25519 signature over the message."""
        return self.signing.sign(message)


def generate_keys() -> Keys:
    """Return a new pair of keys from the system's randomness."""
    return _keys(Ed25519PrivateKey.generate(), x25519.Identity.generate())


def generate_identity() -> str:
    """Return a new age identity as its text, `AGE-SECRET-KEY-1...`: the panel's recovery key, to be printed once."""
    return str(x25519.Identity.generate())


def identity_from_text(text: str) -> x25519.Identity:
    """Return the age identity of a printed text; case and spaces around do not matter. Raises ValueError."""
    try:
        return x25519.Identity.from_str(text.strip().upper())
    except IdentityError:
        raise ValueError("this is no age identity") from None  # from None: the message could quote the secret


def age_key_of(identity_text: str) -> str:
    """Return the public `age1...` recipient of a printed identity. Raises ValueError."""
    return str(identity_from_text(identity_text).to_public())


def keys_to_bytes(keys: Keys) -> bytes:
    """Return both private keys as bytes, for the encrypted desk and nowhere else."""
    return _STORED + keys.signing.private_bytes_raw() + str(keys.identity).encode("ascii")


def keys_from_bytes(stored: bytes) -> Keys:
    """Return the keys that keys_to_bytes stored. Raises ValueError."""
    if not stored.startswith(_STORED):
        raise ValueError("these are no stored keys")
    rest = stored[len(_STORED) :]
    return _keys(Ed25519PrivateKey.from_private_bytes(rest[:32]), identity_from_text(rest[32:].decode("ascii")))


def is_signing_key(text: str) -> bool:
    """Return whether the text has the form of a public signing key."""
    return _SIGNING.match(text) is not None


def is_age_key(text: str) -> bool:
    """Return whether the text is a public age key (X25519), its check sum included."""
    if not _AGE.match(text):
        return False
    try:
        x25519.Recipient.from_str(text)
    except RecipientError:
        return False
    return True


def signature_holds(signing: str, signature: bytes, message: bytes) -> bool:
    """Return whether the signature was made over exactly this message by the key; False for anything malformed."""
    if not is_signing_key(signing) or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(signing)).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def enrolment_secret(random: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """Return a one-time secret of 256 bits as hexadecimal digits; it travels in the pack and never comes back."""
    return random(SECRET_BYTES).hex()


def enrolment_proof(secret: str, *, call: str, juror: int, public: PublicKeys) -> str:
    """Return HMAC-SHA256 over call, juror and both public keys, in hexadecimal digits."""
    message = f"JuryDesk enrolment 1\n{call}\n{juror}\n{public.signing}\n{public.age}\n".encode()
    return hmac.new(bytes.fromhex(secret), message, hashlib.sha256).hexdigest()


def proof_holds(proof: str, secret: str, *, call: str, juror: int, public: PublicKeys) -> bool:
    """Return whether the proof was made with this secret, compared in constant time."""
    expected = enrolment_proof(secret, call=call, juror=juror, public=public)
    return hmac.compare_digest(proof.encode(), expected.encode())


def _keys(signing: Ed25519PrivateKey, identity: x25519.Identity) -> Keys:
    public = PublicKeys(signing.public_key().public_bytes_raw().hex(), str(identity.to_public()))
    return Keys(signing, identity, public)
