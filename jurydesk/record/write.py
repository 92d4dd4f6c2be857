"""Writes the record: a ZIP of stored members, the same bytes for the same contents, signed with the panel's key.

Names and texts must never leave in a file that is not sealed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from jurydesk.domain.canonical import canonical_json, digest
from jurydesk.domain.plain import to_plain
from jurydesk.errors import DeskError
from jurydesk.exchange.age_file import seal
from jurydesk.exchange.package import measure, pack_members
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
    RecordContents,
    fact_to_plain,
)
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jurydesk.domain.charter import Charter


def write_record(
    contents: RecordContents, target: BinaryIO, *, sign: Callable[[bytes], bytes], recipients: Sequence[str] = ()
) -> str:
    """Write the verifiable record, without names and texts, and return the digest of what it says.

    It is sealed where there are recipients (age). `sign` makes an Ed25519 signature with the panel's key (64 bytes).
    """
    data = record_bytes(contents.verifiable(), sign=sign)
    if recipients:
        seal(iter([data]), target, list(recipients))
    else:
        target.write(data)
    return digest(data)


def write_full_record(
    contents: RecordContents, target: BinaryIO, *, sign: Callable[[bytes], bytes], recipients: Sequence[str]
) -> str:
    """Write the full record sealed to the recipients (age), and return the digest of what is inside.

    Raises DeskError without a recipient: names and texts never leave unsealed.
    """
    if not recipients:
        raise DeskError(
            phrase("record", "The full record holds names and comments, so it is written sealed only."),
            phrase("record", "Name the key of who is to read it, or write the record without names and texts."),
        )
    data = record_bytes(contents, sign=sign)
    seal(iter([data]), target, list(recipients))
    return digest(data)


def record_bytes(contents: RecordContents, *, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the record's bytes as they are, unsealed."""
    members = dict(_members(contents))
    index = canonical_json(
        {
            "kind": KIND,
            "format": FORMAT,
            "full": contents.full,
            "call": contents.charters[-1].rules_part().call_id,
            "members": {name: digest(data) for name, data in members.items()},
        }
    )
    signed = {INDEX: index, SIGNATURE: sign(signed_index(index)), **members}
    return b"".join(pack_members(measure(name, data) for name, data in signed.items()))


def signed_index(index: bytes) -> bytes:
    """Return what the panel's signature of a record covers."""
    return f"JuryDesk record, format {FORMAT}\n".encode() + index


def _members(contents: RecordContents) -> Iterator[tuple[str, bytes]]:
    for charter in contents.charters:
        yield from _charter(charter)
    for kind, files in (("hand-in", contents.hand_ins), ("declaration", contents.declared)):
        for place, file in enumerate(sorted(files, key=lambda one: digest(one.payload)), 1):
            name = f"{kind}-{place:04}"
            yield f"{name}.payload.json", file.payload
            yield f"{name}.signature", file.signature
            if file.texts:
                yield f"{name}.texts.json", file.texts
    yield FACTS, canonical_json(to_plain(contents.facts))
    yield JOURNAL, canonical_json([fact_to_plain(fact) for fact in contents.journal])
    yield RESULT, contents.result
    if contents.names:
        yield NAMES, canonical_json(to_plain(contents.names))
    if contents.texts:
        yield TEXTS, canonical_json(to_plain(contents.texts))


def _charter(charter: Charter) -> Iterator[tuple[str, bytes]]:
    name = f"charter-{charter.version:04}"
    head = {"version": charter.version, "previous": charter.previous, "reason": charter.reason}
    yield f"{name}.json", canonical_json(head)
    yield f"{name}.rules.json", charter.rules_bytes
    yield f"{name}.proposals.json", charter.proposals_bytes
    yield f"{name}.panel.json", charter.panel_bytes
