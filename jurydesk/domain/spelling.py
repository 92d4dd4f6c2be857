"""Two spellings of one word: accents, umlauts written out or left out, one slip. It must never look at the meaning."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

KEPT = 1 << 14
SHORTEST_WITH_A_SLIP = 6
SHORTEST_WITH_ANOTHER_LETTER = 10
# What a letter becomes where its accent is written out; all others just lose theirs.
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_STRANGE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i"})


@lru_cache(maxsize=KEPT)
def spellings(word: str) -> frozenset[str]:
    """Return the ways a word is written without accents: for *Müller* both `muller` and `mueller`."""
    plain = unicodedata.normalize("NFC", word.casefold())
    return frozenset(_bare(form) for form in (plain, plain.translate(_WRITTEN_OUT)))


def _bare(word: str) -> str:
    split = unicodedata.normalize("NFKD", word.translate(_STRANGE))
    return "".join(letter for letter in split if not unicodedata.combining(letter))


def same_word(one: str, other: str) -> bool:
    """Return whether two words are the same but for accents and case."""
    return not spellings(one).isdisjoint(spellings(other))


def close_word(one: str, other: str) -> bool:
    """Return whether two words are the same but for one slip: a letter lost, added or swapped with its neighbour.

    Another letter counts as a slip only in long words: Freiburg is not Freiberg.
    """
    return any(_one_slip(a, b) for a in spellings(one) for b in spellings(other))


def _one_slip(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < SHORTEST_WITH_A_SLIP or short[0] != long[0]:
        return False
    start = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) + 1 == len(long):
        return short[start:] == long[start + 1 :]
    if len(short) != len(long):
        return False
    swapped = short[start : start + 2] == long[start : start + 2][::-1] and short[start + 2 :] == long[start + 2 :]
    another = len(short) >= SHORTEST_WITH_ANOTHER_LETTER and short[start + 1 :] == long[start + 1 :]
    return swapped or another
