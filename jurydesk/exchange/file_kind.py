"""What a file is, by its first bytes and, where those are sealed, by the ending of its name.

It must never open or trust anything: what it says serves to tell people which file they took.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from jurydesk.exchange.age_file import MAGIC
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.words import Phrase

LOOK: Final = 1024
"""So many bytes of a file are enough to tell."""
_ZIP, _NAME_AT = b"PK\x03\x04", 30
_PAGE: Final = 4096


class FileKind(Enum):
    """The kinds of files that people exchange, or mistake for one another."""

    EMPTY = "empty"
    PDF = "pdf"
    DESK = "desk"
    PACK = "pack"
    HAND_IN = "hand-in"
    DECLARATION = "declaration"
    SEALED = "sealed"
    RECORD = "record"
    OTHER = "other"


WHAT: Final[Mapping[FileKind, Phrase]] = {
    FileKind.EMPTY: phrase("exchange", "an empty file"),
    FileKind.PDF: phrase("exchange", "a PDF document"),
    FileKind.DESK: phrase("exchange", "a desk"),
    FileKind.PACK: phrase("exchange", "a pack for a juror"),
    FileKind.HAND_IN: phrase("exchange", "a juror's hand-in"),
    FileKind.DECLARATION: phrase("exchange", "a juror's declaration file"),
    FileKind.SEALED: phrase("exchange", "a sealed file"),
    FileKind.RECORD: phrase("exchange", "the record of a list"),
    FileKind.OTHER: phrase("exchange", "a file of another kind"),
}
"""What a file is, to stand after “is”."""

_SEALED: Final = {
    ".jurypack": FileKind.PACK,
    ".juryhandin": FileKind.HAND_IN,
    ".jurydeclaration": FileKind.DECLARATION,
    ".juryrecord": FileKind.RECORD,
}
_FIRST_MEMBER: Final = {b"record.json": FileKind.RECORD, b"key.age": FileKind.PACK}


def file_kind(head: bytes, name: str = "", size: int | None = None) -> FileKind:
    """Return what a file is from its first LOOK bytes, its name, and its size in bytes where that is known."""
    if not head:
        return FileKind.EMPTY
    if b"%PDF-" in head[:LOOK]:
        return FileKind.PDF
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    if head.startswith(MAGIC):
        return _SEALED.get(ending, FileKind.SEALED)
    if head.startswith(_ZIP):
        member = head[_NAME_AT : _NAME_AT + int.from_bytes(head[26:28], "little")]
        return _FIRST_MEMBER.get(member, FileKind.OTHER)
    # An encrypted desk has no sign of its own: it is whole pages of what looks like chance.
    whole_pages = size is None or size % _PAGE == 0
    looks_random = len(head) >= LOOK and len(set(head[:LOOK])) > LOOK // 5
    return FileKind.DESK if ending == ".jurydesk" or (whole_pages and looks_random) else FileKind.OTHER
