"""Whether two names are one person's: titles, initials, order and accents apart. It must never be more than a hint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from jurydesk.domain.spelling import KEPT, close_word, same_word

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHE = re.compile(r"(?<=\w)['\u2019\u02bc`](?=\w)")
_OF_HONOUR = re.compile(r"\b(?:h\. ?c|e\. ?h)\b\.?", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_TITLES = frozenset(
    re.findall(
        r"\S+",
        "prof professor professorin univ dr drs dres doctor ing med rer nat phil jur iur pol oec agr habil sc "
        "techn theol vet mult dent dipl kfm phys chem biol inf math geol psych soz volksw wirt mag magister pd "
        "priv doz privatdozent privatdozentin msc bsc mba ma ba beng meng phd dphil md llm mr mrs ms mx herr herrn "
        "frau sir dame jun jr sen sr em emeritus emerita esq",
    )
)
_PARTICLES = frozenset(
    re.findall(
        r"\S+",
        "von van vom zu zur zum de del della di da dos das den der la le du ten ter af al el bin ibn",
    )
)
LONGEST_NAME = 6


@dataclass(frozen=True)
class _Name:
    """The given names (some of them initials) and the surname."""

    given: tuple[str, ...]
    surname: str


def same_person(one: str, other: str) -> bool:
    """Return whether two names are likely one person's; a surname alone tells nothing."""
    return any(_alike(first, second) for first in _readings(one) for second in _readings(other))


@lru_cache(maxsize=KEPT)
def _readings(text: str) -> tuple[_Name, ...]:
    """Return a name as it may be meant: `Given Surname`, and `Surname Given` where nothing tells the order."""
    plain = _APOSTROPHE.sub("", _BRACKETS.sub(" ", text))
    before, comma, after = plain.partition(",")
    first, second = _words(before), _words(after)
    if comma and second:
        return (_Name(second, first[-1]),) if first and len(first) + len(second) <= LONGEST_NAME else ()
    if len(first) <= 1 or len(first) > LONGEST_NAME:
        return ()
    as_written = _Name(first[:-1], first[-1])
    turned = _Name(first[1:], first[0])
    return tuple(name for name in (as_written, turned) if len(name.surname) > 1)


def _words(text: str) -> tuple[str, ...]:
    found = _WORD.findall(_OF_HONOUR.sub(" ", text))
    return tuple(word for word in found if word.casefold() not in _TITLES | _PARTICLES)


def _alike(one: _Name, other: _Name) -> bool:
    if not same_word(one.surname, other.surname) or not one.given or not other.given:
        return False
    pairs = zip(one.given, other.given, strict=False)
    return all(_given_alike(first, second) for first, second in pairs)


def _given_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:
        return same_word(one[0], other[0])
    return same_word(one, other) or close_word(one, other)
