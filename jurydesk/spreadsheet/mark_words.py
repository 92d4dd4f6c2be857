"""A mark as people write it, "4/5", "4 - good", "A", as the bare number. It must never choose between two marks."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from jurydesk.domain.plain import decimal_text
from jurydesk.spreadsheet.columns import normalised

if TYPE_CHECKING:
    from collections.abc import Collection

    from jurydesk.domain.rubric import Criterion

_NUMBER = r"[-+\u2212]?[0-9]*[.,]?[0-9]+"
_FIGURE = re.compile(_NUMBER)
_OUT_OF = re.compile(rf"(?P<mark>{_NUMBER})\s*(?:/|von|of|out of|sur|de)\s*(?P<most>{_NUMBER})", re.IGNORECASE)
_POINTS = re.compile(rf"(?P<mark>{_NUMBER})\s*(?:points?|pts?\.?|punkte?|pkt\.?|puntos?)", re.IGNORECASE)
_WITH_WORDS = re.compile(
    rf"(?P<mark>{_NUMBER})\s*(?:[:=]|\s[-\u2013\u2014]|[-\u2013\u2014]\s|(?P<open>[(\[]))\s*(?P<words>[^0-9]*?)(?(open)[)\]])"
)
_WORDS_FIRST = re.compile(rf"(?P<words>[^0-9]*?)\s*(?:[:=]|(?P<open>[(\[]))\s*(?P<mark>{_NUMBER})(?(open)[)\]])")
_PARTS = {"\N{VULGAR FRACTION ONE HALF}": "5", "\N{VULGAR FRACTION ONE QUARTER}": "25"} | {
    "\N{VULGAR FRACTION THREE QUARTERS}": "75"
}


def bare_mark(text: str, criterion: Criterion, apart: Collection[str] = ()) -> str:
    """Return the number that a cell's text gives as a mark, else the text as it is.

    "4/5" is 4 where 5 is the scale's end, "4 - good" where the rules call no other mark so, "A" what the rules call so.
    Beside words that say something `apart` from a mark ("recused", normalised) a number is none.
    """
    if _FIGURE.fullmatch(text):
        return text
    named = _named(text, criterion)
    if named is not None:
        return decimal_text(named)
    plain = _with_fraction(text)
    if (found := _OUT_OF.fullmatch(plain)) and _decimal(found["most"]) == criterion.scale.maximum:
        return found["mark"]
    if found := _POINTS.fullmatch(plain):
        return found["mark"]
    found = _WITH_WORDS.fullmatch(plain) or _WORDS_FIRST.fullmatch(plain)
    if found and normalised(found["words"]) not in apart:
        return found["mark"] if _go_together(found["words"], _decimal(found["mark"]), criterion) else text
    return plain


def _go_together(words: str, mark: Decimal, criterion: Criterion) -> bool:
    """Tell whether words can stand beside a number: letters, and not the name of another mark."""
    if not re.search(r"[^\W\d_]", words):
        return False
    named = _named(words, criterion)
    return named == mark if named is not None or len(words) == 1 else True


def _named(text: str, criterion: Criterion) -> Decimal | None:
    """Return the one mark that the rules call so; None where they call none or several so."""
    wanted = _plain(text)
    found = {level.mark for level in criterion.levels if wanted in {_plain(level.text.en), _plain(level.text.de)}}
    return found.pop() if wanted and len(found) == 1 else None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _with_fraction(text: str) -> str:
    for sign, digits in _PARTS.items():
        if text.endswith(sign) and re.fullmatch(r"[0-9]*\s?", text[:-1]):
            return f"{text[:-1].strip() or '0'}.{digits}"
    return text


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", ".").replace("\N{MINUS SIGN}", "-"))
