"""The ZIP inside a sealed file: stored members only, written and read in one exact form that `unzip` can open.

It must never read a member before its name and size are known to be allowed, nor accept a byte that says nothing.
"""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol, TypeAlias

from jurydesk.exchange.refusals import refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

MOST_BYTES = 2**32 - 2**20
"""The largest package, in bytes: below 4 GiB, so that no package ever needs the 64-bit extension of ZIP."""
MOST_MEMBERS = 4_000

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}\Z")
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_SIGN = b"PK\x03\x04"
_VERSION = 20  # what a ZIP reader must know: stored members
_MADE_BY = 3 << 8 | _VERSION  # Unix, so that unzip gives the files ordinary rights
_MODE = 0o100644 << 16
_DATE = 0x21  # 1 January 1980, the first day that ZIP knows: the same parts give the same bytes
_CHUNK = 1 << 16


class Member(NamedTuple):
    """One part of a package: its name, its size in bytes and its CRC-32."""

    name: str
    size: int
    crc: int


class Part(Protocol):
    """What takes the bytes of one member; close() is called after the last of them, when the check sum was right."""

    def write(self, data: bytes, /) -> None:
        """Take the next bytes."""

    def close(self) -> None:
        """Know that these were all."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The most members, and the most bytes of the whole package; looked at before anything is read."""

    members: int = MOST_MEMBERS
    total: int = MOST_BYTES


class _Take(NamedTuple):
    """The walk asks for exactly so many bytes."""

    size: int


class _Body(NamedTuple):
    """The walk has come to the bytes of a member."""

    member: Member


_Step: TypeAlias = _Take | _Body


def is_member_name(name: str) -> bool:
    """Return whether a member may be called so: small letters, digits, dot, hyphen, underscore; no folders."""
    return _NAME.match(name) is not None


def package_size(members: Sequence[Member]) -> int:
    """Return the bytes of a package of these members. Raises Refusal where it would be too large or too many."""
    if len(members) > MOST_MEMBERS:
        raise refuse("package.count")
    heads = sum(_LOCAL.size + len(member.name) for member in members)
    size = heads + sum(member.size for member in members) + len(directory(members))
    if size > MOST_BYTES:
        raise refuse("package.total")
    return size


def pack_members(parts: Iterable[tuple[Member, Iterable[bytes]]]) -> Iterator[bytes]:
    """Return the package's bytes, piece by piece; each member's bytes must be as its size and check sum say.

    Raises Refusal `envelope.source` where they are not: what was measured has changed since.
    """
    members = []
    for member, chunks in parts:
        members.append(member)
        yield local_header(member)
        size, crc = 0, 0
        for chunk in chunks:
            size, crc = size + len(chunk), zlib.crc32(chunk, crc)
            yield chunk
        if (size, crc) != (member.size, member.crc):
            raise refuse("envelope.source", name=member.name)
    yield directory(members)


def measure(name: str, data: bytes) -> tuple[Member, tuple[bytes]]:
    """Return a member for bytes in memory, ready for pack_members."""
    return Member(name, len(data), zlib.crc32(data)), (data,)


class Unpacker:
    """Takes the bytes of a package as they come and hands each member on; ends with close().

    `receive` gets each member before its bytes and returns what takes them. Whatever breaks a rule raises Refusal,
    perhaps after members were handed on: those must not be used before close() has returned.
    """

    def __init__(self, receive: Callable[[Member], Part], limits: Limits | None = None) -> None:
        self._receive = receive
        self._walk = _walk(limits or Limits())
        self._want: _Step | None = next(self._walk)
        self._pending = bytearray()
        self._part: Part | None = None
        self._left = 0
        self._crc = 0

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        view = memoryview(data)
        while view:
            if isinstance(self._want, _Body):
                view = self._feed_body(self._want.member, view)
            elif self._want is None:
                raise refuse("package.rest")
            else:
                view = self._feed_head(self._want.size, view)

    def close(self) -> None:
        """End the package. Raises Refusal where it is not complete."""
        if self._want is not None:
            raise refuse("package.cut")

    def _feed_head(self, count: int, view: memoryview) -> memoryview:
        missing = count - len(self._pending)
        self._pending += view[:missing]
        if len(self._pending) == count:
            taken = bytes(self._pending)
            self._pending.clear()
            self._step(taken)
        return view[missing:]

    def _feed_body(self, member: Member, view: memoryview) -> memoryview:
        if self._part is None:
            raise RuntimeError("a member without anybody to take it")
        piece = bytes(view[: self._left])
        self._left -= len(piece)
        self._crc = zlib.crc32(piece, self._crc)
        self._part.write(piece)
        if self._left == 0:
            self._end_body(member)
        return view[len(piece) :]

    def _end_body(self, member: Member) -> None:
        if self._crc != member.crc:
            raise refuse("package.sum", name=member.name)
        if self._part is not None:
            self._part.close()
        self._part = None
        self._step(b"")

    def _step(self, taken: bytes) -> None:
        self._want = _next_step(self._walk, taken)
        while isinstance(self._want, _Body) and self._part is None:
            member = self._want.member
            self._part, self._left, self._crc = self._receive(member), member.size, 0
            if member.size == 0:
                self._end_body(member)


def locate(source: BinaryIO, limits: Limits | None = None) -> dict[str, tuple[int, int]]:
    """Return each member's place in a package file, as (offset, size) in bytes, without reading the members.

    Their check sums are not looked at: for members that are sealed themselves. Raises Refusal.
    """
    source.seek(0)
    places: dict[str, tuple[int, int]] = {}
    walk = _walk(limits or Limits())
    want: _Step | None = next(walk)
    while want is not None:
        taken = b""
        if isinstance(want, _Body):
            places[want.member.name] = (source.tell(), want.member.size)
            source.seek(want.member.size, 1)
        else:
            taken = source.read(want.size)
            if len(taken) != want.size:
                raise refuse("package.cut")
        want = _next_step(walk, taken)
    if source.read(1):
        raise refuse("package.rest")
    return places


def _next_step(walk: Generator[_Step, bytes, None], taken: bytes) -> _Step | None:
    """Return what the walk asks for next; None at its end."""
    try:
        return walk.send(taken)
    except StopIteration:
        return None


def _walk(limits: Limits) -> Generator[_Step, bytes, None]:
    """Go through a package: heads are asked for and checked, bodies announced, the directory compared at the end."""
    members: list[Member] = []
    names: set[str] = set()
    total = 0
    sign = yield _Take(len(_LOCAL_SIGN))
    while sign == _LOCAL_SIGN:
        fixed = yield _Take(_LOCAL.size - len(sign))
        name_size = int.from_bytes(fixed[22:24], "little")
        raw_name = (yield _Take(name_size)) if 0 < name_size <= 2 * _CHUNK else b""
        member = _checked(sign + fixed, raw_name)
        if member.name in names:
            raise refuse("package.twice", name=member.name)
        total += member.size + _LOCAL.size + len(raw_name)
        if total > limits.total:
            raise refuse("package.total")
        if len(members) >= limits.members:
            raise refuse("package.count")
        names.add(member.name)
        members.append(member)
        yield _Body(member)
        sign = yield _Take(len(_LOCAL_SIGN))
    if not members:
        raise refuse("package.form")
    expected = directory(members)
    rest = yield _Take(len(expected) - len(sign))
    if sign + rest != expected:
        raise refuse("package.directory")


def _checked(header: bytes, raw_name: bytes) -> Member:
    """Return the member that a local header announces. Raises Refusal for what pack_members would not write."""
    _, _, flags, method, _, _, crc, packed_size, size, _, _ = _LOCAL.unpack(header)
    name = raw_name.decode("ascii", "replace")
    if not is_member_name(name):
        raise refuse("package.name", name=name)
    if flags or method:
        raise refuse("package.packed", name=name)
    if size != packed_size or size > MOST_BYTES:
        raise refuse("package.size", name=name)
    member = Member(name, size, crc)
    if local_header(member) != header + raw_name:
        raise refuse("package.form")
    return member


def local_header(member: Member) -> bytes:
    """Return what stands before the bytes of a member."""
    name = member.name.encode("ascii")
    sizes = (member.crc, member.size, member.size, len(name), 0)
    return _LOCAL.pack(_LOCAL_SIGN, _VERSION, 0, 0, 0, _DATE, *sizes) + name


def directory(members: Sequence[Member]) -> bytes:
    """Return the central directory and the end record for these members, one after the other from the beginning."""
    entries = []
    offset = 0
    for member in members:
        name = member.name.encode("ascii")
        sizes = (member.crc, member.size, member.size, len(name), 0, 0, 0, 0, _MODE, offset)
        entries.append(_CENTRAL.pack(b"PK\x01\x02", _MADE_BY, _VERSION, 0, 0, 0, _DATE, *sizes) + name)
        offset += _LOCAL.size + len(name) + member.size
    central = b"".join(entries)
    count = len(members)
    return central + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(central), offset, 0)
