"""Packs: what the panel sends to one juror, sealed to a word code or to the juror's own key.

Must never hold a document of a proposal that is shut for its juror: writer and reader both see to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

from jurydesk.exchange import payloads
from jurydesk.exchange.code_pack import is_code_pack, open_code_pack, write_code_pack
from jurydesk.exchange.coding import encode
from jurydesk.exchange.envelope import Attachment, Span, whole, write_envelope
from jurydesk.exchange.keys import PublicKeys
from jurydesk.exchange.pack_contents import PackContents, from_payload, to_payload
from jurydesk.exchange.parts import Place, split, whole_digest
from jurydesk.exchange.refusals import refuse
from jurydesk.exchange.texts import new_salt

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from pyrage import x25519

    from jurydesk.exchange.age_file import Writable
    from jurydesk.exchange.keys import Keys
    from jurydesk.exchange.signed import Signed

PACK_KINDS = frozenset({"pack", "dossier"})
_NOBODY = PublicKeys("0" * 64, "age1" + "q" * 58)  # to measure a pack before it is sealed to anybody


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A pack that was checked whole: its contents, the panel's keys, what is in it and what is not.

    `documents` are in this file; `missing` are the names, by SHA-256, of documents that come in other parts or came
    in an earlier pack. `whole` is the digest that all parts of the same pack have in common.
    """

    contents: PackContents
    signed: Signed
    panel: PublicKeys
    sequence: int
    supersedes: str
    documents: tuple[payloads.Document, ...]
    missing: Mapping[str, str]
    part: int = 1
    parts: int = 1
    whole: str = ""

    @property
    def panel_fingerprint(self) -> str:
        """The fingerprint of the panel's keys, to be compared with the letter (short_fingerprint shows it)."""
        return self.panel.fingerprint()


def seal_pack(
    target: BinaryIO,
    contents: PackContents,
    *,
    keys: Keys,
    documents: Mapping[str, Attachment],
    at: datetime,
    code: str = "",
    recipient: PublicKeys | None = None,
    sequence: int = 1,
    supersedes: str = "",
    already: Collection[str] = (),
    place: Place | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Signed:
    """Write the pack for one juror and return it as signed; sealed to the word code, or to the recipient's key.

    `documents` are the desk's attachments by SHA-256, of which the pack takes what this juror may have and has not
    `already`; of a pack in parts, `place` says which this is, as pack_parts found. Progress is told in bytes. Raises
    Refusal, and then the target holds nothing that can be used.
    """
    if bool(code) == (recipient is not None):
        raise ValueError("a pack is sealed to a code or to a key")
    attached = _attached(contents, documents, frozenset(already), place)
    payload = to_payload(
        contents,
        kind="dossier" if recipient is not None and not contents.enrolment_secret else "pack",
        sender=keys.public,
        recipient_age=recipient.age if recipient else "",
        sequence=sequence,
        supersedes=supersedes,
        part=place.part if place else 1,
        parts=place.parts if place else 1,
        documents=[attachment.document for attachment in attached],
        at=at,
        salt=place.salt if place else "",
    )
    from_payload(payload)
    sealed: list[Signed] = []

    def write_sealed(inner: Writable, age: str) -> None:
        signed = write_envelope(
            payload,
            inner,
            keys=keys,
            recipients=[age],
            documents=attached,
            progress=progress,
            cancelled=cancelled,
        )
        sealed.append(signed)

    if recipient is not None:
        write_sealed(target, recipient.age)
    else:
        write_code_pack(target, code, write_sealed)
    return sealed[0]


def pack_parts(
    contents: PackContents,
    *,
    documents: Mapping[str, Attachment],
    already: Collection[str] = (),
    size: int,
    at: datetime,
) -> tuple[Place, ...]:
    """Return the parts of a pack of which no file is larger than `size` bytes. Raises Refusal where there are none."""
    bare = to_payload(
        contents,
        kind="dossier",
        sender=_NOBODY,
        recipient_age=_NOBODY.age,
        sequence=100_000,
        supersedes="0" * 64,
        part=1,
        parts=1,
        documents=[],
        at=at,
    )
    attached = _attached(contents, documents, frozenset(already), None)
    return split(attached, head=len(encode(bare)), size=size, salt=new_salt())


def opening(
    source: BinaryIO, code: str, identities: Sequence[x25519.Identity]
) -> tuple[Span, Sequence[x25519.Identity]]:
    """Return where the sealed file lies and what opens it, by its code where it has one. Raises Refusal."""
    if not is_code_pack(source):
        return whole(source), identities
    if not code:
        raise refuse("pack.code")
    span, identity = open_code_pack(source, code)
    return span, [identity]


def need_recipient(signed: Signed, juror: int | None) -> None:
    """Raise Refusal where the file is for another juror than the desk's; return nothing where it is not known yet."""
    recipient = signed.payload.header.recipient.number
    if juror is not None and recipient != juror:
        raise refuse("pack.juror", pack=recipient, desk=juror)


def opened_pack(contents: PackContents, signed: Signed) -> OpenedPack:
    """Return the opened pack with what is in its file and what is not."""
    header = signed.payload.header
    inside = {document.sha256 for document in header.documents}
    return OpenedPack(
        contents=contents,
        signed=signed,
        panel=PublicKeys(header.sender.signing, header.sender.age),
        sequence=header.sequence,
        supersedes=header.supersedes,
        documents=tuple(header.documents),
        missing={digest: name for digest, name in contents.open_documents().items() if digest not in inside},
        part=header.part,
        parts=header.parts,
        whole=whole_digest(cast("payloads.Pack", signed.payload)),
    )


def _attached(
    contents: PackContents, documents: Mapping[str, Attachment], already: frozenset[str], place: Place | None
) -> list[Attachment]:
    """Return the attachments that the pack, or that part of it, must hold, each once."""
    attached = []
    for digest, name in contents.open_documents().items():
        if digest in already or (place is not None and digest not in place.documents):
            continue
        if digest not in documents:
            raise refuse("pack.missing", name=name)
        found = documents[digest]
        attached.append(Attachment(payloads.Document(name, digest, found.document.size), found.crc, found.read))
    return attached
