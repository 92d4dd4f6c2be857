"""Draws the list again from its result.json and compares it with the signed one, down to every object of the file.

It must never call pages equal that were only compared in part.
"""

from __future__ import annotations

from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Stream, String

from jurydesk.report.list_pdf import list_pdf

if TYPE_CHECKING:
    from collections.abc import Iterator


class Match(Enum):
    """How the signed pages compare with the pages drawn again."""

    SAME_BYTES = "same bytes"
    SAME_CONTENT = "same objects"
    SAME_WORDS = "same words"
    OTHER_VERSION = "drawn by another version in other words"
    DIFFERENT = "different"


# What may differ between two writings of the same objects: how streams are packed, and the file's own number.
_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms"})


def compare(signed: bytes, body_end: int, result: bytes) -> Match:
    """Return how the document before its first signature compares with what `result` draws.

    `body_end` is where the unsigned document ended, in bytes. Raises DeskError where the result cannot be drawn.
    """
    again = list_pdf(result)
    body = signed[:body_end]
    if body == again:
        return Match.SAME_BYTES
    with pikepdf.open(BytesIO(body), attempt_recovery=False) as ours, pikepdf.open(BytesIO(again)) as theirs:
        if _same_object(ours.Root, theirs.Root) and _info(ours) == _info(theirs):
            return Match.SAME_CONTENT
        if _info(ours).get("/Producer") == _info(theirs).get("/Producer"):
            return Match.DIFFERENT  # the same program would have drawn the same
        return Match.SAME_WORDS if _same_words(ours, theirs) else Match.OTHER_VERSION


def _info(pdf: pikepdf.Pdf) -> dict[str, str]:
    return {str(key): str(value) for key, value in pdf.docinfo.items()}


def _same_object(one: Any, other: Any) -> bool:  # noqa: ANN401 - any PDF object
    """Whether two objects say the same all the way down; streams by what they unpack to."""
    todo, seen = [(one, other)], set()
    while todo:
        left, right = todo.pop()
        if not isinstance(left, Object) or not isinstance(right, Object):
            if type(left) is not type(right) or left != right:
                return False
            continue
        if left.is_indirect and right.is_indirect:
            if (left.objgen, right.objgen) in seen:
                continue
            seen.add((left.objgen, right.objgen))
        parts = _parts(left, right)
        if parts is None:
            return False
        todo += parts
    return True


def _parts(left: Object, right: Object) -> list[tuple[Any, Any]] | None:
    """The pairs inside two objects that have still to be compared; None where the two differ already."""
    for kind in (Stream, Dictionary, Array):
        if isinstance(left, kind) is not isinstance(right, kind):
            return None
    if isinstance(left, Array):
        return list(zip(left, right, strict=True)) if len(left) == len(right) else None
    if not isinstance(left, (Stream, Dictionary)):
        return [] if left == right else None
    packing = _PACKING if isinstance(left, Stream) else frozenset()
    if isinstance(left, Stream) and left.read_bytes() != right.read_bytes():
        return None
    keys = set(left.keys()) - packing
    return [(left[key], right[key]) for key in keys] if keys == set(right.keys()) - packing else None


def _same_words(one: pikepdf.Pdf, other: pikepdf.Pdf) -> bool:
    """Whether page by page the same letters stand in the same order; for pages that another version drew."""
    if len(one.pages) != len(other.pages):
        return False
    return all(
        "".join(_words(left)) == "".join(_words(right)) for left, right in zip(one.pages, other.pages, strict=True)
    )


def _words(page: Page) -> Iterator[str]:
    """The letters that a page shows, without spaces."""
    fonts = {str(name): _letters_of(font) for name, font in page.resources.get(Name.Font, Dictionary()).items()}
    letters: dict[int, str] = {}
    for operands, operator in _instructions(page):
        if str(operator) == "Tf":
            letters = fonts.get(str(operands[0]), {})
        for operand in operands if str(operator) in {"Tj", "'", '"', "TJ"} else ():
            for text in operand if isinstance(operand, Array) else (operand,):
                if isinstance(text, String):
                    yield "".join(letters.get(code, "\N{REPLACEMENT CHARACTER}") for code in bytes(text)).replace(
                        " ", ""
                    )


def _letters_of(font: Any) -> dict[int, str]:  # noqa: ANN401 - a PDF dictionary
    """What each code of a font stands for, by its own table."""
    found: dict[int, str] = {}
    for operands, operator in _instructions(font.ToUnicode):
        if str(operator) == "endbfchar":
            pairs = [bytes(operand) for operand in operands]
            found |= {
                int.from_bytes(code, "big"): letter.decode("utf-16-be", "replace")
                for code, letter in zip(pairs[::2], pairs[1::2], strict=True)
            }
    return found


def _instructions(content: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - a page or a stream
    """Operands and operator of each instruction; pikepdf's own type has an inline image that cannot be unpacked."""
    for instruction in pikepdf.parse_content_stream(content):
        yield instruction.operands, instruction.operator
