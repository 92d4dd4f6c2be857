"""Canonical JSON, digests and the short fingerprint: the one way a value becomes bytes that are signed or hashed.

It must never accept bytes that would re-encode differently: one signature would then cover two documents.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SAFE_INTEGER = 2**53 - 1
DEEPEST = 40
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


class NotCanonical(DeskError):
    """Bytes that are no canonical JSON; the value of `why` says what was found, for the details."""

    def __init__(self, why: str) -> None:
        super().__init__(
            phrase("domain", "The file's contents are not in the form in which JuryDesk writes them."),
            phrase("domain", "Ask the sender for the file again; this one was changed or comes from another program."),
            why=why,
        )
        self.args = (why,)  # what it is made from, so that it survives the way back from a child process


def canonical_json(value: object) -> bytes:
    """Return the canonical bytes of `value`: UTF-8, keys sorted by code point, no spaces, no floats.

    Only None, bool, int (up to 2**53 - 1 either side), str, list or tuple, and mappings with str keys are taken;
    decimals and times are to be turned into text before. Raises TypeError or ValueError for anything else: a bug.
    """
    _check(value, 0)
    return _ENCODER.encode(value).encode("utf-8")


def _check(value: object, depth: int) -> None:
    if depth > DEEPEST:
        message = f"nested deeper than {DEEPEST}"
        raise ValueError(message)
    if value is None or isinstance(value, (bool, str)):
        return
    if isinstance(value, int):
        if abs(value) > SAFE_INTEGER:
            message = f"{value} is beyond what every JSON reader keeps exact"
            raise ValueError(message)
    elif isinstance(value, (list, tuple)):
        for item in value:
            _check(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                message = f"key {key!r} is no text"
                raise TypeError(message)
            _check(item, depth + 1)
    else:
        message = f"{type(value).__name__} has no canonical form"
        raise TypeError(message)


def parse_canonical(data: bytes) -> object:
    """Return the value whose canonical bytes are exactly `data`.

    Raises NotCanonical for everything else: duplicate keys, floats, spaces, other orders, broken UTF-8, deep nesting.
    """
    try:
        value: object = json.loads(data.decode("utf-8"))
        same = canonical_json(value) == data
    except (ValueError, TypeError, RecursionError) as trouble:
        raise NotCanonical(str(trouble)) from trouble
    if not same:
        why = "it does not re-encode to the same bytes"
        raise NotCanonical(why)
    return value


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data` as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest_of(value: object) -> str:
    """Return the digest of the canonical bytes of `value`."""
    return digest(canonical_json(value))


def salted_digest(salt: str, text: str) -> str:
    """Return the digest that stands for `text` where the text itself may be left out; `salt` is random hexadecimal."""
    # As canonical_json would have it, put together here: a panel takes in tens of thousands of texts.
    return digest(f'{{"salt":{_ENCODER.encode(salt)},"text":{_ENCODER.encode(text)}}}'.encode())


def short_fingerprint(digest_hex: str) -> str:
    """Return the first 40 bits of a digest in Crockford's base 32, as `7F3K-Q9ZD`: short enough for the telephone."""
    number = int(digest_hex[:10], 16)
    letters = "".join(CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def object_of(value: object) -> Mapping[str, object]:
    """Return `value` if it is a JSON object. Raises NotCanonical otherwise."""
    if not isinstance(value, dict):
        why = "an object was expected"
        raise NotCanonical(why)
    return value
