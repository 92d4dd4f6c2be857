"""Words in the text of pages: joined over line ends, found in any spelling, shown in their place. It reads no desk."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

AROUND = 70
_LINE_END = re.compile(r"(?<=[^\W\d_])(?:-|\u00ad|\u2010)[ \t]*\r?\n[ \t]*(?=[^\W\d_])")
_SOFT = str.maketrans({"\u00ad": "", "\u200b": "", "\u0000": " "})
_SPACE = re.compile(r"\s+")
_ASKED = re.compile(r'["\u201e\u201c\u201d](?P<phrase>[^"\u201e\u201c\u201d]+)["\u201c\u201d]?|(?P<word>[^\s"]+)')
_SPELT = (("ss", "ß"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"))
MOST_WORDS = 12
_MOST_SPOTS = 40


@dataclass(frozen=True)
class Snippet:
    """A piece of a page round what was found; `marks` are begin and end of each find in it."""

    text: str
    marks: tuple[tuple[int, int], ...]


def plain_text(page: str) -> str:
    """Return a page's text in one line, words that a line end parts put together again."""
    joined = _LINE_END.sub(_joined, unicodedata.normalize("NFC", page))
    return _SPACE.sub(" ", joined.translate(_SOFT)).strip()


def _joined(end: re.Match[str]) -> str:
    """Keep the hyphen before a capital letter: it stands in the word itself."""
    return "-" if end.string[end.end()].isupper() else ""


def words_asked(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words that a person looks for, each with its spellings; what stands in quotation marks is one."""
    found = (match["phrase"] or match["word"] for match in _ASKED.finditer(unicodedata.normalize("NFC", text)))
    words = dict.fromkeys(_SPACE.sub(" ", word).strip() for word in found)
    return tuple(_spellings(word) for word in words if word)[:MOST_WORDS]


def _spellings(word: str) -> tuple[str, ...]:
    """Return the word, and with letters that are written in two ways as the other one: `Grossanlage`, `Großanlage`."""
    forms = [word]
    for two, one in _SPELT:
        forms += [form.replace(two, one) for form in forms if two in form]
        forms += [form.replace(one, two) for form in forms if one in form]
    return tuple(dict.fromkeys(forms))


def snippet(text: str, words: tuple[tuple[str, ...], ...]) -> Snippet:
    """Return the piece of the text that holds most of the words, the first such; all finds in the piece are marked."""
    folded = _folded(text)
    found = [
        (spot, word) for word, forms in enumerate(words) for form in forms for spot in _spots(folded, _folded(form))
    ]
    found.sort()
    spots = [spot for spot, _word in found]
    first = _richest(found[:_MOST_SPOTS])
    begin = max(0, first - AROUND)
    begin = text.rfind(" ", 0, begin + 1) + 1 if begin else 0
    end = text.find(" ", min(len(text), first + 2 * AROUND))
    end = len(text) if end < 0 else end
    before, after = (
        ("\N{HORIZONTAL ELLIPSIS} " if begin else ""),
        (" \N{HORIZONTAL ELLIPSIS}" if end < len(text) else ""),
    )
    shift = len(before) - begin
    marks = tuple((a + shift, b + shift) for a, b in dict.fromkeys(spots) if begin <= a and b <= end)
    return Snippet(f"{before}{text[begin:end]}{after}", marks)


def _richest(found: list[tuple[tuple[int, int], int]]) -> int:
    """Return where the piece begins that has most different words in it; 0 where nothing was found."""
    best, most = 0, 0
    for (start, _end), _word in found:
        held = len({word for (a, b), word in found if start <= a and b <= start + 2 * AROUND})
        if held > most:
            best, most = start, held
    return best


def as_written(text: str, words: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Return the words as the text spells them, in small letters, in the order in which they were asked for."""
    folded = _folded(text)
    spots = (spot for forms in words for form in forms for spot in _spots(folded, _folded(form)))
    return tuple(dict.fromkeys(text[a:b].lower() for a, b in spots))[:MOST_WORDS]


def _spots(folded: str, word: str) -> list[tuple[int, int]]:
    return [(found.start(), found.end()) for found in re.finditer(re.escape(word), folded)]


@lru_cache(maxsize=8)
def _folded(text: str) -> str:
    """Return the text in small letters without accents, each letter in its place."""
    return text.lower() if text.isascii() else "".join(map(_folded_letter, text))


@lru_cache(maxsize=2048)
def _folded_letter(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter)[0].lower()[0]
