"""What a file is, by its content and hardly by its name. Reads a few bytes, opens nothing, trusts nothing."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_AGE = b"age-encryption.org/"
# A sealed file tells nobody what is in it: here, and only here, the ending of its name is asked.
_SEALED_PACK = ".jurypack"
_PDF = b"%PDF-"
_ZIP = b"PK\x03\x04"
_PAGE = 4096
_LOOK = 1024


class Kind(Enum):
    """What can be done with a file that was let fall on the window."""

    DESK = "desk"
    PACK = "pack"
    HAND_IN = "hand-in"
    LIST = "list"
    RECORD = "record"
    UNKNOWN = "unknown"


def kind_of(path: Path) -> Kind:
    """What the file is; UNKNOWN for what cannot be read or means nothing here."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_LOOK)
    except OSError:
        return Kind.UNKNOWN
    if _PDF in head:
        return Kind.LIST
    if head.startswith(_AGE):
        return Kind.PACK if path.suffix.lower() == _SEALED_PACK else Kind.HAND_IN
    if head.startswith(_ZIP):
        return _of_zip(path)
    # An encrypted desk has no sign of its own: it is whole pages of what looks like chance, and no text.
    looks_random = len(set(head)) > _LOOK // 5
    return Kind.DESK if size and size % _PAGE == 0 and looks_random else Kind.UNKNOWN


def _of_zip(path: Path) -> Kind:
    with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
        names = archive.namelist()[:50]
        if "pack.age" in names:
            return Kind.PACK
        if not any(name.startswith(("xl/", "word/")) for name in names):
            return Kind.RECORD
    return Kind.UNKNOWN
