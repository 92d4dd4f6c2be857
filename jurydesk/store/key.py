"""The desk's key: from a passphrase by Argon2id, or from the printed recovery code, which is the key in letters.

It must never write a passphrase, a key or a code anywhere.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from jurydesk.domain.canonical import CROCKFORD
from jurydesk.errors import DeskError
from jurydesk.words import phrase

SALT_BYTES = 16
KEY_BYTES = 32
SHORTEST_PASSPHRASE = 12

_MEMORY_KIB = 64 * 1024
_PASSES = 3
_LANES = 4
_CHECK_BYTES = 3
_GROUP = 4
_CODE_LETTERS = (KEY_BYTES + _CHECK_BYTES) * 8 // 5
# What a hand writes and an eye reads for one another, and what may stand between the groups.
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = frozenset(" -\t\r\n.·–—‐‑")  # noqa: RUF001 - dashes that word processors put in


def check_passphrase(passphrase: str) -> None:
    """Raise DeskError where a new passphrase is too short; what opens an old desk is never checked."""
    if len(_normal(passphrase).strip()) < SHORTEST_PASSPHRASE:
        raise DeskError(
            phrase("store", "This passphrase is too short."),
            phrase(
                "store", "Use at least {least} characters; four or five words that do not belong together are good."
            ),
            least=SHORTEST_PASSPHRASE,
        )


def derive_key(passphrase: str, salt: bytes) -> bytes:
    """Return the desk's 32-byte key. `salt` is the first 16 bytes of the desk file. Takes about 0.2 s and 64 MiB."""
    kdf = Argon2id(salt=salt, length=KEY_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return kdf.derive(_normal(passphrase).encode("utf-8"))


def _normal(passphrase: str) -> str:
    # The same passphrase typed on another system may come with its umlauts composed differently.
    return unicodedata.normalize("NFC", passphrase)


def recovery_code(key: bytes) -> str:
    """Return the key with its check sum as 14 groups of four letters and digits, to be printed and kept apart."""
    number = int.from_bytes(key + _check(key), "big")
    letters = "".join(CROCKFORD[number >> 5 * place & 31] for place in reversed(range(_CODE_LETTERS)))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _CODE_LETTERS, _GROUP))


def key_from_code(code: str) -> bytes:
    """Return the key that a typed recovery code stands for; capitals, spaces, dashes, O for 0, I or L for 1 are free.

    Raises DeskError saying what does not fit: a sign that no code has, the number of letters, or the check sum.
    """
    letters = "".join(sign for sign in code.upper() if sign not in _BETWEEN).translate(_READ_AS)
    strange = next((sign for sign in letters if sign not in CROCKFORD), None)
    if strange is not None:
        raise DeskError(
            phrase("store", "A recovery code never has the sign “{sign}”."),
            _LOOK_AGAIN,
            sign=strange,
        )
    if len(letters) != _CODE_LETTERS:
        raise DeskError(
            phrase("store", "A recovery code has {wanted} letters and digits; these are {given}."),
            _LOOK_AGAIN,
            wanted=_CODE_LETTERS,
            given=len(letters),
        )
    number = 0
    for sign in letters:
        number = number << 5 | CROCKFORD.index(sign)
    data = number.to_bytes(KEY_BYTES + _CHECK_BYTES, "big")
    if not hmac.compare_digest(data[KEY_BYTES:], _check(data[:KEY_BYTES])):
        raise DeskError(phrase("store", "At least one letter of the recovery code is wrong."), _LOOK_AGAIN)
    return data[:KEY_BYTES]


_LOOK_AGAIN = phrase("store", "Compare it with the printed page, group by group, and type it again.")


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"JuryDesk recovery code\x00" + key).digest()[:_CHECK_BYTES]
