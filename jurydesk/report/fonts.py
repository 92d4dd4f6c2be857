"""The one embedded family of the documents. It must never let a letter be printed that no embedded font has."""

from __future__ import annotations

import functools
import unicodedata
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from jurydesk import places
from jurydesk.errors import DeskError
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
_FACES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
# Letters that are laid out and never drawn: they need no glyph.
_LAYOUT = frozenset("\n\t\N{NO-BREAK SPACE}")
_SHOWN_AT_MOST = 8


def font_file(face: str) -> Path:
    """Return where the file of a face (REGULAR or BOLD) lies."""
    return places.resource("fonts", _FACES[face])


@functools.cache
def register() -> None:
    """Make both faces known to reportlab, once. Raises DeskError when a shipped font is missing or damaged."""
    for face in _FACES:
        path = font_file(face)
        try:
            font = TTFont(face, str(path))
        except (TTFError, OSError) as trouble:
            raise DeskError(
                phrase("report", "The font “{name}” of the program is missing or damaged."),
                phrase("report", "Install JuryDesk again, then write the document once more."),
                name=path.name,
            ) from trouble
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


@functools.cache
def _letters() -> frozenset[int]:
    """The code points that both faces can draw."""
    register()
    sets = [frozenset(pdfmetrics.getFont(face).face.charToGlyph) for face in _FACES]
    return frozenset.intersection(*sets)


def composed(text: str) -> str:
    """Return the text with letter and accent as one sign wherever there is one, as fonts have them."""
    return unicodedata.normalize("NFC", text)


def missing_letters(text: str) -> tuple[str, ...]:
    """Return the letters of the composed text that cannot be drawn, each once, in the order first met."""
    known = _letters()
    return tuple(dict.fromkeys(c for c in composed(text) if ord(c) not in known and c not in _LAYOUT))


def check_letters(texts: Iterable[str]) -> None:
    """Raise DeskError that names the letters no embedded font has and the text they stand in; else nothing."""
    for text in texts:
        missing = missing_letters(text)
        if missing:
            raise DeskError(
                phrase("report", "The documents' font has no sign for {letters}, which stands in “{text}”."),
                phrase("report", "Write this text in Latin, Greek or Cyrillic letters, then write the list again."),
                letters=", ".join(_named(letter) for letter in missing[:_SHOWN_AT_MOST]),
                text=_shortened(text),
            )


def _named(letter: str) -> str:
    code = f"U+{ord(letter):04X}"
    return f"{letter} ({code})" if letter.isprintable() and not unicodedata.combining(letter) else code


def _shortened(text: str, longest: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
