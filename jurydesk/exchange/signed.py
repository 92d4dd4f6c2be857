"""A payload, who signed it, and the texts that go with it: what can be checked without any key to open files.

Must never take a signature for one kind of file as one for another.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from jurydesk.domain.canonical import digest, salted_digest, short_fingerprint
from jurydesk.exchange.coding import decode, decode_texts
from jurydesk.exchange.keys import PublicKeys, signature_holds
from jurydesk.exchange.payloads import FORMAT, Declarations, HandIn, Payload
from jurydesk.exchange.refusals import refuse


@dataclass(frozen=True)
class Signed:
    """A payload with the bytes that were signed, the signature (64 bytes), and the texts that go with it.

    `checked` are these texts by their salted digests, where check_texts has read them already.
    """

    payload: Payload
    payload_bytes: bytes
    signature: bytes
    texts_bytes: bytes = b""
    checked: dict[str, str] | None = field(default=None, repr=False, compare=False)

    @cached_property
    def digest(self) -> str:
        """The digest of the payload: how this file is called in other files and on the list."""
        return digest(self.payload_bytes)

    def texts(self) -> dict[str, str]:
        """Return the texts by their salted digests; none where they were left out."""
        if self.checked is not None:
            return self.checked
        return {key: salted.text for key, salted in decode_texts(self.texts_bytes).items()} if self.texts_bytes else {}


def signed_message(kind: str, payload_bytes: bytes) -> bytes:
    """Return the bytes that the signature covers: one line that names kind and format, then the payload."""
    return f"JuryDesk sealed file: {kind}, format {FORMAT}\n".encode() + payload_bytes


def check_signed(signed: bytes, signature: bytes, wanted: frozenset[str], sender: str | None = None) -> Payload:
    """Return the payload that the bytes say, if the key of its own sender signed them. Raises Refusal.

    `sender` is the fingerprint of both keys that the sender must have, where it is known.
    """
    payload = decode(signed, wanted)
    keys = PublicKeys(payload.header.sender.signing, payload.header.sender.age)
    if sender is not None and keys.fingerprint() != sender:
        found, expected = short_fingerprint(keys.fingerprint()), short_fingerprint(sender)
        raise refuse("envelope.sender", found=found, wanted=expected)
    if not signature_holds(keys.signing, signature, signed_message(payload.header.kind, signed)):
        raise refuse("envelope.signature")
    return payload


def text_digests(payload: Payload) -> set[str]:
    """Return the salted digests of all texts that a payload stands for."""
    if not isinstance(payload, (HandIn, Declarations)):
        return set()
    found = {part for declared in payload.declarations for part in (declared.statement, declared.reason)}
    if isinstance(payload, HandIn):
        for assessed in payload.assessments:
            found.update(assessed.comments.values())
            found.update((assessed.overall, assessed.strengths, assessed.weaknesses))
    return found - {""}


def check_texts(payload: Payload, texts_bytes: bytes) -> dict[str, str]:
    """Return the texts by their salted digests. Raises Refusal where they are not exactly those that were signed."""
    if not texts_bytes:
        return {}
    texts = decode_texts(texts_bytes)
    if texts.keys() != text_digests(payload):
        raise refuse("envelope.texts")
    for key, salted in texts.items():
        if salted_digest(salted.salt, salted.text) != key:
            raise refuse("envelope.texts")
    return {key: salted.text for key, salted in texts.items()}
