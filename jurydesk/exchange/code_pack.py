"""A pack for a juror whose key is not known yet: an outer ZIP of `key.age`, sealed to the word code, and `pack.age`.

The fresh identity in `key.age` opens `pack.age`; it must never be written anywhere else.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.exchange.age_file import MAGIC
from jurydesk.exchange.code_lock import LARGEST, open_with_code, seal_to_code
from jurydesk.exchange.envelope import Span
from jurydesk.exchange.keys import age_key_of, generate_identity, identity_from_text
from jurydesk.exchange.package import Limits, Member, directory, local_header, locate, package_size
from jurydesk.exchange.refusals import Refusal, refuse
from jurydesk.exchange.word_code import read_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from pyrage import x25519

    from jurydesk.exchange.age_file import Writable

KEY_MEMBER, PACK_MEMBER = "key.age", "pack.age"
_MOST_KEY = LARGEST + 1024


def is_code_pack(source: BinaryIO) -> bool:
    """Return whether the file looks like a pack that a word code opens; its contents are not looked at."""
    source.seek(0)
    return source.read(4) == b"PK\x03\x04"


def is_pack(source: BinaryIO, *, named: bool) -> bool:
    """Return whether the file is a pack for a juror: by what it holds where it has a code, else as it is `named`."""
    if not is_code_pack(source):
        return named and source.seek(0) == 0 and source.read(len(MAGIC)) == MAGIC
    try:
        return PACK_MEMBER in locate(source, Limits(members=2))
    except Refusal:
        return named


def write_code_pack(target: BinaryIO, code: str, write_sealed: Callable[[Writable, str], object]) -> None:
    """Write the outer ZIP; `write_sealed` gets a file and the `age1...` recipient, and writes the inner pack there.

    The target must be empty and able to go back, because the inner pack's size stands before it. Raises Refusal.
    """
    identity = generate_identity()
    key_bytes = seal_to_code(identity.encode("ascii"), read_code(code))
    key = Member(KEY_MEMBER, len(key_bytes), zlib.crc32(key_bytes))
    _put(target, local_header(key) + key_bytes + local_header(Member(PACK_MEMBER, 0, 0)))
    counted = _Counting(target)
    write_sealed(counted, age_key_of(identity))
    pack = Member(PACK_MEMBER, counted.size, counted.crc)
    package_size([key, pack])
    _put(target, directory([key, pack]))
    target.seek(len(local_header(key)) + len(key_bytes))
    _put(target, local_header(pack))
    target.seek(0, 2)


def open_code_pack(source: BinaryIO, code: str) -> tuple[Span, x25519.Identity]:
    """Return where the inner pack lies and the identity that opens it. Raises Refusal."""
    typed = read_code(code)
    places = locate(source, Limits(members=2))
    if tuple(places) != (KEY_MEMBER, PACK_MEMBER):
        raise refuse("envelope.parts", name=next(iter({*places} ^ {KEY_MEMBER, PACK_MEMBER}), KEY_MEMBER))
    offset, size = places[KEY_MEMBER]
    if size > _MOST_KEY:
        raise refuse("package.size", name=KEY_MEMBER)
    source.seek(offset)
    opened = open_with_code(source.read(size), typed)
    try:
        identity = identity_from_text(opened.decode("ascii"))
    except ValueError:
        raise refuse("age.damaged") from None
    return Span(source, *places[PACK_MEMBER]), identity


def _put(target: BinaryIO, data: bytes) -> None:
    try:
        target.write(data)
    except OSError:
        raise refuse("file.unwritable") from None


class _Counting:
    """Passes bytes on to a file and keeps their number and check sum."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self.size = 0
        self.crc = 0

    def write(self, data: bytes, /) -> int:
        self.size += len(data)
        self.crc = zlib.crc32(data, self.crc)
        return self._target.write(data)

    def flush(self) -> None:
        self._target.flush()
