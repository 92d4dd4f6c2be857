"""What a file is told to be by its first bytes, its ending and its size."""

from __future__ import annotations

import random
import struct

import pytest

from jurydesk.exchange.file_kind import LOOK, WHAT, FileKind, file_kind

AGE = b"age-encryption.org/v1\n-> X25519 "
CHANCE = random.Random(1).randbytes(LOOK)  # noqa: S311 - bytes that look like chance


def zip_of(name):
    return struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 0, 0, 0x21, 0, 1, 1, len(name), 0) + name + b"x"


@pytest.mark.parametrize(
    ("head", "name", "size", "kind"),
    [
        (b"", "list.pdf", 0, FileKind.EMPTY),
        (b"%PDF-1.7", "x", None, FileKind.PDF),
        (AGE, "a.juryhandin", None, FileKind.HAND_IN),
        (AGE, "A.JURYPACK", None, FileKind.PACK),
        (AGE, "a.jurydeclaration", None, FileKind.DECLARATION),
        (AGE, "a.juryrecord", None, FileKind.RECORD),
        (AGE, "renamed.bin", None, FileKind.SEALED),
        (zip_of(b"record.json"), "r.zip", None, FileKind.RECORD),
        (zip_of(b"key.age"), "p.zip", None, FileKind.PACK),
        (zip_of(b"xl/workbook.xml"), "t.xlsx", None, FileKind.OTHER),
        (CHANCE, "panel.jurydesk", 40960, FileKind.DESK),
        (CHANCE, "renamed", 40960, FileKind.DESK),
        (CHANCE, "photo.jpg", 40961, FileKind.OTHER),
        (b"text" * 300, "notes.txt", 1200, FileKind.OTHER),
    ],
)
def test_what_a_file_is(head, name, size, kind):
    assert file_kind(head, name, size) is kind


def test_every_kind_has_its_words():
    assert set(WHAT) == set(FileKind)
