"""A small secret sealed to a word code: an age file of the kind `age --passphrase` opens.

Written with fixed work instead of pyrage's, which takes as long and as much memory (512 MiB) as the machine that seals
can bear, and holds the interpreter meanwhile. A code of 80 random bits needs no more. Must never log the code.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from jurydesk.exchange.age_file import MAGIC
from jurydesk.exchange.refusals import refuse

WORK = 16
"""The work factor written: 64 MiB and a quarter of a second. The base-2 logarithm of scrypt's N."""
MOST_WORK = 17
LARGEST = 1 << 12

_LABEL = b"age-encryption.org/v1/scrypt"
_FIRST_NONCE = bytes(12)
_LAST_CHUNK = bytes(11) + b"\x01"  # the payload is one chunk, the first and the last
_FORM = re.compile(
    re.escape(MAGIC) + rb"-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n--- ([A-Za-z0-9+/]{43})\n"
)


def seal_to_code(secret: bytes, code: str) -> bytes:
    """Return an age file that only the code (as word_code made it) opens."""
    if len(secret) > LARGEST:
        raise ValueError("too large for one chunk")
    salt, file_key, nonce = secrets.token_bytes(16), secrets.token_bytes(16), secrets.token_bytes(16)
    wrapped = ChaCha20Poly1305(_wrap_key(code, salt, WORK)).encrypt(_FIRST_NONCE, file_key, None)
    header = MAGIC + b"-> scrypt " + _encode(salt) + f" {WORK}\n".encode() + _encode(wrapped) + b"\n---"
    mac = _encode(_header_mac(file_key, header))
    body = ChaCha20Poly1305(_derive(file_key, nonce, b"payload")).encrypt(_LAST_CHUNK, secret, None)
    return header + b" " + mac + b"\n" + nonce + body


def open_with_code(sealed: bytes, code: str) -> bytes:
    """Return the secret. Raises Refusal `age.form`, `age.work`, `code.wrong` or `age.damaged`."""
    form = _FORM.match(sealed)
    if form is None or len(sealed) > LARGEST + len(MAGIC) + 512:
        raise refuse("age.form")
    salt, wrapped, mac = (_decode(form[place]) for place in (1, 3, 4))
    if int(form[2]) > MOST_WORK:
        raise refuse("age.work")
    try:
        file_key = ChaCha20Poly1305(_wrap_key(code, salt, int(form[2]))).decrypt(_FIRST_NONCE, wrapped, None)
    except InvalidTag:
        raise refuse("code.wrong") from None
    header = sealed[: form.end(3)] + b"\n---"
    if len(file_key) != 16 or not hmac.compare_digest(mac, _header_mac(file_key, header)):  # noqa: PLR2004 - age's own
        raise refuse("age.damaged")
    nonce, body = sealed[form.end() : form.end() + 16], sealed[form.end() + 16 :]
    try:
        return ChaCha20Poly1305(_derive(file_key, nonce, b"payload")).decrypt(_LAST_CHUNK, body, None)
    except InvalidTag:
        raise refuse("age.damaged") from None


def _wrap_key(code: str, salt: bytes, work: int) -> bytes:
    return Scrypt(salt=_LABEL + salt, length=32, n=1 << work, r=8, p=1).derive(code.encode())


def _header_mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.new(_derive(file_key, b"", b"header"), header, hashlib.sha256).digest()


def _derive(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt or None, info=info).derive(file_key)


def _encode(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _decode(text: bytes) -> bytes:
    data = base64.b64decode(text + b"=" * (-len(text) % 4))
    if _encode(data) != text:
        raise refuse("age.form")
    return data
