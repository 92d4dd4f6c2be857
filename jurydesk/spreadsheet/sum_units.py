"""The unit of a column of sums, as its heading tells it: "Fördersumme in T€", "(Mio. EUR)". It never guesses one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

EUROS = r"(?:€|eur(?:os?)?)"
_THOUSAND = r"tsd\.?|tausend|thousands?|thsd\.?|thd\.?"
_MILLION = r"mio\.?|mill\.|millions?|millionen|millones|mln\.?"
_MILLIARD = r"mrd\.?|milliarden?|milliards?|bn|billions?"
SCALES = {
    "": Decimal(1),
    **dict.fromkeys(("k", "t", "tsd", "tsd.", "tausend", "thousand", "thousands", "thsd", "thsd."), Decimal(1000)),
    **dict.fromkeys(("m", "mio", "mio.", "mill.", "million", "millions", "millionen"), Decimal(10**6)),
    **dict.fromkeys(("millones", "mln", "mln."), Decimal(10**6)),
}
OTHER_MONEY = re.compile(
    r"\$|£|¥|\b(?:us-?dollars?|dollars?|franken|francs|pounds?|sterling|usd|gbp|chf|sfr|pln|czk|huf|ron|bgn|dkk|sek|nok|"
    r"isk|jpy|cny|inr|try|uah|ils|cad|aud|nzd|brl|zar|[tkm](?:usd|gbp|chf))\b",
    re.IGNORECASE,
)

_ZEROS = r"(?:1[.,'\u2019 \u00a0\u202f]?)?000"
_ALONE = r"(?<![^\W_])"
_END = r"(?![^\W_])"
# Short letters are units only beside the euro or alone in brackets: "Budget T" may be anything.
_THOUSANDS = (
    rf"{_ALONE}(?:[kt]\s?{EUROS}|{EUROS}\s?[kt]|{_THOUSAND}){_END}|[(\[]\s*[kt]\s*[)\]]"
    rf"|{_ALONE}(?<![0-9].)['\u2019]?{_ZEROS}s?\s?{EUROS}{_END}|{EUROS}\s?['\u2019]?{_ZEROS}s?(?!.?[0-9]){_END}"
    rf"|{_ALONE}in\s['\u2019]?{_ZEROS}s?(?!.?[0-9]){_END}|[(\[]['\u2019]?{_ZEROS}s?[)\]]"
)
_MILLIONS = rf"{_ALONE}(?:m\s?{EUROS}|{EUROS}\s?m|{_MILLION}){_END}|[(\[]\s*m\s*[)\]]|{_ALONE}1.?000.?000{_END}"
_UNITS = (
    (Decimal(1000), _THOUSANDS),
    (Decimal(10**6), _MILLIONS),
    (Decimal(10**9), rf"{_ALONE}(?:{_MILLIARD}){_END}"),
    (Decimal("0.01"), rf"{_ALONE}(?<!per )(?:euro-?)?(?:cents?|ct\.?){_END}"),
)
_KNOWN = tuple((scale, re.compile(pattern, re.IGNORECASE)) for scale, pattern in _UNITS)
_EUROS = re.compile(rf"{_ALONE}{EUROS}{_END}|€", re.IGNORECASE)
_SHARE = re.compile(rf"%|{_ALONE}(?:prozent|percent|per cent|pct\.?){_END}", re.IGNORECASE)


@dataclass(frozen=True)
class SumUnit:
    """What one unit in a column is worth in euros; `told` says whether the heading names a unit at all.

    `scale` is None where a heading names several; `foreign` is the other currency it names, `share` marks per cent.
    """

    scale: Decimal | None = Decimal(1)
    told: bool = False
    foreign: str = ""
    share: bool = False


@lru_cache(maxsize=256)
def unit_of(heading: str) -> SumUnit:
    """Return the unit that a heading names; without one, whole euros."""
    plain = heading.replace("\u00a0", " ").replace("\u202f", " ")
    scales = [scale for scale, pattern in _KNOWN if pattern.search(plain)]
    other = OTHER_MONEY.search(plain)
    return SumUnit(
        scale=scales[0] if len(scales) == 1 else None if scales else Decimal(1),
        told=bool(scales) or _EUROS.search(plain) is not None,
        foreign=other[0] if other else "",
        share=not scales and _SHARE.search(plain) is not None,
    )


def without_unit(heading: str) -> str:
    """Return a heading without the unit at its end: ``Fördersumme in T€`` becomes ``Fördersumme``."""
    kept = heading
    for pattern in (*(found for _, found in _KNOWN), _EUROS, OTHER_MONEY):
        kept = pattern.sub(" ", kept)
    return kept if kept == heading else re.sub(r"(?:[\s,;:/(\[-]|\bin\b)*[\s)\]]*$", "", kept)
