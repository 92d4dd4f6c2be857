"""Packs in parts: which document goes into which file, so that none is larger than the way it travels can take.

Every part is a whole sealed file that says which part it is; no document may be cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from jurydesk.domain.canonical import digest
from jurydesk.exchange.coding import encode
from jurydesk.exchange.refusals import refuse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.exchange.envelope import Attachment
    from jurydesk.exchange.payloads import Pack

MEGABYTE = 1_000_000
MOST_PARTS = 1_000
_SHELL = 16_384  # around the package: the outer ZIP, the code's lock, the age header, and room for what is rounded
_MEMBER = 512  # what a package and its payload hold beside a document's bytes and entry, and a few more
_AGE_PIECE, _AGE_TAG = 65_536, 16


@dataclass(frozen=True, slots=True)
class Place:
    """Which part of a pack this is, and the digests of the documents in it. All parts of a pack have one salt."""

    part: int
    parts: int
    salt: str
    documents: frozenset[str]


def split(attached: Sequence[Attachment], *, head: int, size: int, salt: str) -> tuple[Place, ...]:
    """Return the parts of a pack of these documents, each file of at most `size` bytes; documents keep their order.

    `head` is what each part holds beside documents, in bytes. Raises Refusal `part.small` where not even that fits, and
    `part.large` naming the first document that is too large by itself.
    """
    if _sealed(head) > size:
        raise refuse("part.small", least=_megabytes(_sealed(head)))
    groups: list[list[Attachment]] = [[]]
    filled = head
    for one in attached:
        need = one.document.size + len(msgspec.json.encode(one.document)) + _MEMBER
        if _sealed(head + need) > size:
            name, larger = one.document.name, _megabytes(one.document.size)
            raise refuse("part.large", name=name, size=larger, most=size // MEGABYTE)
        if _sealed(filled + need) > size:
            groups.append([])
            filled = head
        groups[-1].append(one)
        filled += need
    if len(groups) > MOST_PARTS:
        raise refuse("part.many", parts=len(groups), most=MOST_PARTS)
    return tuple(
        Place(number, len(groups), salt, frozenset(one.document.sha256 for one in group))
        for number, group in enumerate(groups, 1)
    )


def whole_digest(pack: Pack) -> str:
    """Return the digest that all parts of one pack have in common: of what they say, but for part and documents."""
    header = msgspec.structs.replace(pack.header, part=1, documents=[])
    return digest(encode(msgspec.structs.replace(pack, header=header)))


def check_part(part: int, parts: int) -> None:
    """Raise Refusal for a part that cannot be one."""
    if part > parts or parts > MOST_PARTS:
        raise refuse("part.number", part=part, parts=parts)


def _sealed(inside: int) -> int:
    """Return the bytes of a sealed file of so many bytes, or a few more."""
    return inside + inside // _AGE_PIECE * _AGE_TAG + _SHELL


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)
