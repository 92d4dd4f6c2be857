"""The code that opens a pack: words a person reads from a letter or hears on the phone, and types once.

The last word is a check, so that a slip of the hand is told apart from a code that belongs to another pack.
"""

from __future__ import annotations

import hashlib
import secrets
from difflib import get_close_matches
from typing import TYPE_CHECKING

from jurydesk.exchange.code_words import WORDS
from jurydesk.exchange.code_words_en import ENGLISH_WORDS
from jurydesk.exchange.refusals import refuse

if TYPE_CHECKING:
    from collections.abc import Sequence

BITS_PER_WORD = 10
LEAST_BITS = 80
MOST_WORDS = 30

_LISTS = {"de": WORDS, "en": ENGLISH_WORDS}
_KNOWN = {language: frozenset(words) for language, words in _LISTS.items()}
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BETWEEN = str.maketrans(dict.fromkeys("-_.,;:/+\u2010\u2011\u2012\u2013\u2014\u00ad\u00a0\ufeff", " "))


def word_code(bits: int = LEAST_BITS, *, language: str = "de") -> str:
    """Return a new random code of at least so many bits, as words joined by hyphens, the last one a check word.

    The words are of that language; German where there is no list of it.
    """
    if bits < LEAST_BITS:
        message = f"a code of {bits} bits could be guessed"
        raise ValueError(message)
    among = _LISTS.get(language, WORDS)
    chosen = [secrets.choice(among) for _ in range(-(-bits // BITS_PER_WORD))]
    return "-".join([*chosen, _check_word(chosen, among)])


def read_code(typed: str) -> str:
    """Return the code as it was made, from what a person typed: case, spaces and hyphens do not matter.

    Raises Refusal `code.word` (which word is unknown, and which is meant perhaps), `code.length` or `code.check`.
    """
    words = typed.lower().translate(_SPELT).translate(_BETWEEN).split()
    if not LEAST_BITS // BITS_PER_WORD < len(words) <= MOST_WORDS:
        raise refuse("code.length", words=len(words), least=LEAST_BITS // BITS_PER_WORD + 1)
    language = max(_LISTS, key=lambda name: sum(word in _KNOWN[name] for word in words))
    for place, word in enumerate(words, 1):
        if word not in _KNOWN[language]:
            meant = get_close_matches(word, _LISTS[language], n=1, cutoff=0.6)
            raise refuse("code.word.like" if meant else "code.word", place=place, word=word, meant="".join(meant))
    if words[-1] != _check_word(words[:-1], _LISTS[language]):
        raise refuse("code.check")
    return "-".join(words)


def _check_word(words: list[str], among: Sequence[str]) -> str:
    digest = hashlib.sha256(b"JuryDesk word code 1\n" + "-".join(words).encode("ascii")).digest()
    return among[int.from_bytes(digest[:2], "big") % len(among)]
