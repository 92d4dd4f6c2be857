"""The sealed envelope: payload, signature, texts and documents in one package inside one age file.

Nothing it returns is unchecked: signature, canonical form, digests. It must never write anything in clear to a disk.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from jurydesk.exchange.age_file import Watch, Window, Writable, seal, unseal
from jurydesk.exchange.coding import encode, encode_texts
from jurydesk.exchange.package import (
    MOST_BYTES,
    MOST_MEMBERS,
    Limits,
    Member,
    Part,
    Unpacker,
    measure,
    pack_members,
    package_size,
)
from jurydesk.exchange.payloads import WITH_TEXTS, Document, Payload, SaltedText
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.signed import Signed, check_signed, check_texts, signed_message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pyrage import x25519

    from jurydesk.exchange.keys import Keys

PAYLOAD, SIGNATURE, TEXTS = "payload.json", "signature", "texts.json"
MOST_PAYLOAD = 12 << 20
MOST_TEXTS = 8 << 20
MOST_WITHOUT_DOCUMENTS = MOST_PAYLOAD + MOST_TEXTS + (1 << 20)
_SEALING = 1 << 16  # what age adds to a package of no more than MOST_BYTES, less than this beside its 1 in 4096


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document to be sealed in: measured once, its bytes read again when they are written."""

    document: Document
    crc: int
    read: Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a sealed file lies: in a file of its own, or as a part of another one. In bytes."""

    source: BinaryIO
    offset: int
    size: int


def whole(source: BinaryIO) -> Span:
    """Return the span of a file as a whole."""
    return Span(source, 0, source.seek(0, 2))


def measure_document(name: str, read: Callable[[], Iterable[bytes]]) -> Attachment:
    """Return the attachment for a document whose bytes `read` gives, each time from the beginning."""
    size, crc, sha256 = 0, 0, hashlib.sha256()
    for chunk in read():
        size, crc = size + len(chunk), zlib.crc32(chunk, crc)
        sha256.update(chunk)
    return Attachment(Document(name, sha256.hexdigest(), size), crc, read)


def write_envelope(
    payload: Payload,
    target: Writable,
    *,
    keys: Keys,
    recipients: Sequence[str],
    texts: dict[str, SaltedText] | None = None,
    documents: Sequence[Attachment] = (),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Signed:
    """Write the payload, signed and sealed to all recipients, and return it as signed.

    `documents` are those of the payload's header, in its order. Progress is told in bytes. Raises Refusal.
    """
    data = encode(payload)
    signature = keys.sign(signed_message(payload.header.kind, data))
    texts_bytes = encode_texts(texts or {}) if payload.header.kind in WITH_TEXTS else b""
    check_texts(payload, texts_bytes)
    parts: list[tuple[Member, Iterable[bytes]]] = [measure(PAYLOAD, data), measure(SIGNATURE, signature)]
    if texts_bytes:
        parts.append(measure(TEXTS, texts_bytes))
    parts += [(Member(item.document.sha256, item.document.size, item.crc), item.read()) for item in documents]
    watch = Watch(package_size([member for member, _ in parts]), progress, cancelled)
    seal(_watched(pack_members(parts), watch), target, recipients)
    return Signed(payload, data, signature, texts_bytes)


def read_envelope(
    span: Span,
    identities: Sequence[x25519.Identity],
    wanted: frozenset[str],
    *,
    sender: str | None = None,
    sink: Callable[[Document], Part] | None = None,
    check: Callable[[Signed], object] | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Signed:
    """Return what a sealed file says, checked to its last byte. Raises Refusal, and nothing else for hostile bytes.

    With a `sink` the file is read twice: once to check it whole, then to give it the documents, each with its
    digest checked again. What the sink took must be dropped if this raises. `check` sees what the file says before
    the sink gets anything, and may raise. Progress is told in bytes.
    """
    most = MOST_WITHOUT_DOCUMENTS if wanted <= WITH_TEXTS else MOST_BYTES
    if span.size > most + most // 4096 + _SEALING:
        raise refuse("package.total")
    limits = Limits(3 if wanted <= WITH_TEXTS else MOST_MEMBERS, most)
    watch = Watch(span.size * (2 if sink else 1), progress, cancelled)
    found = _Reading(wanted, sender, None).read(span, identities, limits, watch)
    if check is not None:
        check(found)
    if sink is not None and _Reading(wanted, sender, sink).read(span, identities, limits, watch) != found:
        raise refuse("age.damaged")
    return found


def _watched(chunks: Iterator[bytes], watch: Watch) -> Iterator[bytes]:
    for chunk in chunks:
        watch.add(len(chunk))
        yield chunk


class _Reading:
    """One pass over a sealed file: what must come next, and what came so far."""

    def __init__(self, wanted: frozenset[str], sender: str | None, sink: Callable[[Document], Part] | None) -> None:
        self._wanted = wanted
        self._sender = sender
        self._sink = sink
        self._coming: deque[str | Document] = deque((PAYLOAD, SIGNATURE))
        self._bytes: dict[str, bytes] = {}
        self._payload: Payload | None = None
        self._texts: dict[str, str] | None = None

    def read(self, span: Span, identities: Sequence[x25519.Identity], limits: Limits, watch: Watch) -> Signed:
        """Return what the file says."""
        unpacker = Unpacker(self._receive, limits)
        window = Window(span.source, span.offset, span.size, watch)
        unseal(window, unpacker.write, identities)
        unpacker.close()
        if self._payload is None or self._coming:
            missing = self._coming[0] if self._coming else PAYLOAD
            raise refuse("envelope.parts", name=missing if isinstance(missing, str) else missing.name)
        found = self._bytes
        return Signed(self._payload, found[PAYLOAD], found[SIGNATURE], found.get(TEXTS, b""), self._texts)

    def _receive(self, member: Member) -> Part:
        """Return what takes the next member, if it is the one that must come."""
        if not self._coming:
            raise refuse("envelope.parts", name=member.name)
        expected = self._coming.popleft()
        if isinstance(expected, Document):
            return self._receive_document(member, expected)
        most = {PAYLOAD: MOST_PAYLOAD, SIGNATURE: 64, TEXTS: MOST_TEXTS}[expected]
        if member.name != expected:
            raise refuse("envelope.parts", name=member.name)
        if member.size > most:
            raise refuse("package.size", name=member.name)
        return _Collected(lambda data: self._took(expected, data))

    def _receive_document(self, member: Member, document: Document) -> Part:
        if member.name != document.sha256:
            raise refuse("envelope.parts", name=member.name)
        if member.size != document.size:
            raise refuse("envelope.document", name=document.name)
        return _Hashed(document, self._sink(document) if self._sink else None)

    def _took(self, name: str, data: bytes) -> None:
        """Check a small member as soon as it is there: nothing that follows is read before the signature held."""
        self._bytes[name] = data
        if name == SIGNATURE:
            self._payload = check_signed(self._bytes[PAYLOAD], data, self._wanted, self._sender)
            if self._payload.header.kind in WITH_TEXTS:
                self._coming.append(TEXTS)
            self._coming.extend(self._payload.header.documents)
        elif name == TEXTS and self._payload is not None:
            self._texts = check_texts(self._payload, data)


class _Collected:
    """Keeps a small member in memory and hands it on whole."""

    def __init__(self, done: Callable[[bytes], None]) -> None:
        self._data = bytearray()
        self._done = done

    def write(self, data: bytes, /) -> None:
        self._data += data

    def close(self) -> None:
        self._done(bytes(self._data))


class _Hashed:
    """Checks a document's digest while it goes by."""

    def __init__(self, document: Document, inner: Part | None) -> None:
        self._document = document
        self._sha256 = hashlib.sha256()
        self._inner = inner

    def write(self, data: bytes, /) -> None:
        self._sha256.update(data)
        if self._inner is not None:
            self._inner.write(data)

    def close(self) -> None:
        if self._sha256.hexdigest() != self._document.sha256:
            raise refuse("envelope.document", name=self._document.name)
        if self._inner is not None:
            self._inner.close()
