"""Whose number a file's name carries. A date, a version and the count of an annex are nobody's number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_DATE = re.compile(
    r"(?<![0-9])(?:(?:19|20)[0-9]{2}([-_. ]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0?[1-9]|[12][0-9]|3[01])[._-](?:0?[1-9]|1[0-2])[._-](?:(?:19|20)[0-9]{2}))(?![0-9])"
)
_PART = re.compile(r"/|[0-9]+|[^\W\d_]+")
_COUNTED = frozenset(
    re.findall(
        r"\w+",
        """v vs version rev revision fassung stand entwurf draft kopie copy teil part band anlage anlagen anhang annex
        annexe anx attachment appendix app beilage supplement seite page figure abb tabelle table phase los runde
        round""",
    )
)
_NAMED = frozenset(
    re.findall(
        r"\w+",
        """nr no number nummer num id fkz skizze skizzen antrag antraege proposal application submission project projekt
        vorhaben grant bewerbung kennziffer aktenzeichen az ref""",
    )
)


class _Found(NamedTuple):
    """A number in a name: whose, how many parts it has, at which part of the name it begins."""

    number: str
    size: int
    place: int


def numbers_in(name: str, numbers: Mapping[str, str]) -> list[str]:
    """Return the proposals that a file's name can mean, one where it is clear; `numbers` maps each to its plain text.

    The number of most parts wins. Of several the one behind a word such as "Skizze" wins, then that of the folder,
    then the one with which the name begins; one behind "Anlage" or "v" counts only where there is no other.
    """
    parts = _parts(_DATE.sub(" ", name))
    found = [
        _Found(number, len(wanted), place) for number, text in numbers.items() for wanted, place in _at(text, parts)
    ]
    if not found and (whole := _parts(name)) != parts:
        # A number may itself look like a date.
        parts = whole
        several = ((number, _at(text, parts)) for number, text in numbers.items())
        found = [_Found(number, len(w), place) for number, places in several for w, place in places if len(w) > 1]
    longest = max((one.size for one in found), default=0)
    left = [one for one in found if one.size == longest]
    for narrower in (_not_counted, _behind_a_name, _in_folder, _first):
        if len({one.number for one in left}) > 1:
            left = narrower(left, parts) or left
    return list(dict.fromkeys(one.number for one in left))


def _parts(text: str) -> tuple[str, ...]:
    """Return the runs of letters and of digits, digits without leading zeros, and the signs between folders."""
    return tuple(part.lstrip("0") or "0" for part in _PART.findall(text))


def _at(text: str, parts: Sequence[str]) -> list[tuple[tuple[str, ...], int]]:
    wanted = tuple(part for part in _parts(text) if part != "/")
    size = len(wanted)
    places = range(len(parts) - size + 1) if size else ()
    return [(wanted, place) for place in places if tuple(parts[place : place + size]) == wanted]


def _before(one: _Found, parts: Sequence[str]) -> str:
    return parts[one.place - 1] if one.place else ""


def _not_counted(left: list[_Found], parts: Sequence[str]) -> list[_Found]:
    return [one for one in left if _before(one, parts) not in _COUNTED]


def _behind_a_name(left: list[_Found], parts: Sequence[str]) -> list[_Found]:
    return [one for one in left if _before(one, parts) in _NAMED]


def _in_folder(left: list[_Found], parts: Sequence[str]) -> list[_Found]:
    last = max((place for place, part in enumerate(parts) if part == "/"), default=-1)
    return [one for one in left if one.place < last]


def _first(left: list[_Found], parts: Sequence[str]) -> list[_Found]:
    begins = max((place for place, part in enumerate(parts) if part == "/"), default=-1) + 1
    return [one for one in left if one.place == begins]
