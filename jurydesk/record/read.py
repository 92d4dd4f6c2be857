"""Reads a record: limits first, then index and signature, then typed values. It must never guess what was meant."""

from __future__ import annotations

import re
from collections.abc import Mapping  # noqa: TC003 - read at run time by from_plain
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeVar

from jurydesk.domain.canonical import digest, object_of, parse_canonical
from jurydesk.domain.charter import Charter, NameEntry
from jurydesk.domain.plain import from_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.age_file import MAGIC, unseal
from jurydesk.exchange.keys import signature_holds
from jurydesk.exchange.package import Limits, Member, Part, Unpacker
from jurydesk.record.contents import (
    FACTS,
    FORMAT,
    INDEX,
    JOURNAL,
    KIND,
    NAMES,
    RESULT,
    SIGNATURE,
    TEXTS,
    FactTextEntry,
    PanelFacts,
    RecordContents,
    SignedHandIn,
    fact_from_plain,
)
from jurydesk.record.write import signed_index
from jurydesk.words import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
_LIMITS: Final = Limits(members=4_000, total=512 * 1024 * 1024)
_CHARTER: Final = re.compile(r"charter-([0-9]{4})\.json\Z")
_HAND_IN: Final = re.compile(r"(hand-in-[0-9]{4})\.payload\.json\Z")
_DECLARATION: Final = re.compile(r"(declaration-[0-9]{4})\.payload\.json\Z")


class BadRecord(DeskError):
    """The record cannot be used; `why` tells the details."""

    def __init__(self, message: Phrase, **values: object) -> None:
        super().__init__(message, phrase("record", "Ask whoever sent the record for it again."), **values)


class OtherFormat(BadRecord):
    """The record is one that this version of the program does not read."""


class SealedRecord(DeskError):
    """The file is sealed and no key to it was given."""


@dataclass(frozen=True)
class _Index:
    kind: str
    format: int
    full: bool
    call: str
    members: Mapping[str, str]


@dataclass(frozen=True)
class _CharterHead:
    version: int
    previous: str
    reason: str


def read_record(data: bytes, identities: Sequence[Any] = ()) -> RecordContents:
    """Return what a record says; a sealed one is opened with one of the age identities (exchange.keys).

    Raises DeskError (BadRecord, Refusal, NotCanonical, NotPlain) for whatever is not as write.py writes it.
    """
    members = _unpacked(_unsealed(data, identities))
    index = _index(members)
    return _contents(members, index)


def _unsealed(data: bytes, identities: Sequence[Any]) -> bytes:
    if not data.startswith(MAGIC):
        return data
    if not identities:
        raise SealedRecord(
            phrase("record", "This record is sealed."),
            phrase("record", "Open it with the key it was sealed to, or ask for the record without names and texts."),
        )
    inner = BytesIO()
    unseal(BytesIO(data), inner.write, identities)
    return inner.getvalue()


class _Kept:
    """Takes one member into memory."""

    def __init__(self, members: dict[str, bytes], name: str) -> None:
        self._members, self._name, self._data = members, name, bytearray()

    def write(self, data: bytes, /) -> None:
        self._data += data

    def close(self) -> None:
        self._members[self._name] = bytes(self._data)


def _unpacked(data: bytes) -> dict[str, bytes]:
    members: dict[str, bytes] = {}

    def receive(member: Member) -> Part:
        return _Kept(members, member.name)

    unpacker = Unpacker(receive, _LIMITS)
    unpacker.write(data)
    unpacker.close()
    return members


def _index(members: dict[str, bytes]) -> _Index:
    """Check that the members are exactly those of the index. Its signature is checked once the charter is read."""
    if INDEX not in members or SIGNATURE not in members:
        raise BadRecord(phrase("record", "The file is no record of JuryDesk."))
    index = from_plain(_Index, parse_canonical(members[INDEX]))
    if index.kind != KIND or index.format != FORMAT:
        raise OtherFormat(phrase("record", "The file is a record of another kind or of a newer JuryDesk."))
    rest = {name: digest(data) for name, data in members.items() if name not in (INDEX, SIGNATURE)}
    if rest != dict(index.members):
        wrong = sorted(set(rest.items()) ^ set(index.members.items()))
        raise BadRecord(phrase("record", "A part of the record is missing or was changed: {name}."), name=wrong[0][0])
    return index


def _contents(members: dict[str, bytes], index: _Index) -> RecordContents:
    charters = _charters(members)
    panel = charters[-1].panel().keys.signing
    if not signature_holds(panel, members[SIGNATURE], signed_index(members[INDEX])):
        raise BadRecord(phrase("record", "The record is not signed with the panel's key that its charter names."))
    journal = parse_canonical(members.get(JOURNAL, b""))
    contents = RecordContents(
        charters=charters,
        hand_ins=_signed(members, _HAND_IN),
        declared=_signed(members, _DECLARATION),
        facts=_read(PanelFacts, members, FACTS),
        journal=tuple(fact_from_plain(one) for one in (journal if isinstance(journal, list) else ())),
        result=members.get(RESULT, b""),
        names=_read(tuple[NameEntry, ...], members, NAMES) if NAMES in members else (),
        texts=_read(tuple[FactTextEntry, ...], members, TEXTS) if TEXTS in members else (),
    )
    if index.call != charters[-1].rules_part().call_id or index.full != contents.full:
        raise BadRecord(phrase("record", "The record does not hold what it says of itself."))
    return contents


def _signed(members: Mapping[str, bytes], name_of: re.Pattern[str]) -> tuple[SignedHandIn, ...]:
    return tuple(
        SignedHandIn(data, members.get(f"{found[1]}.signature", b""), members.get(f"{found[1]}.texts.json", b""))
        for name, data in sorted(members.items())
        if (found := name_of.match(name))
    )


def _read(kind: type[T], members: Mapping[str, bytes], name: str) -> T:
    return from_plain(kind, parse_canonical(members.get(name, b"")), name)


def _charters(members: Mapping[str, bytes]) -> tuple[Charter, ...]:
    found = []
    for name in sorted(name for name in members if _CHARTER.match(name)):
        stem = name.removesuffix(".json")
        head = from_plain(_CharterHead, object_of(parse_canonical(members[name])), name)
        parts = [members.get(f"{stem}.{part}.json", b"") for part in ("rules", "proposals", "panel")]
        found.append(Charter(head.version, head.previous, head.reason, *parts))
    if not found:
        raise BadRecord(phrase("record", "The record holds no charter."))
    return tuple(found)
