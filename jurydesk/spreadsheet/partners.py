"""Partners and countries named in one cell: "Acme GmbH (Polen, KMU); Universität X (FR)". Never guesses a country."""

from __future__ import annotations

import re

from jurydesk.domain.proposal import Partner
from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.organisations import is_legal_form

_SME = frozenset({"kmu", "sme", "pme", "pyme", "msp"})
_LIST = re.compile(r"[;\n|]")
_OUTSIDE_BRACKETS = re.compile(r",(?![^()\[\]]*[)\]])")
_BRACKETS = re.compile(r"^(?P<name>.*?)\s*[(\[](?P<inside>[^()\[\]]*)[)\]]\s*$", re.DOTALL)
_COUNTRY_BREAK = re.compile(r"[,;/|\n]")


def split_countries(cell: str) -> tuple[str, ...]:
    """Return the countries named in a cell, each once; "and" never parts them (Bosnia and Herzegovina)."""
    return tuple(dict.fromkeys(" ".join(part.split()) for part in _COUNTRY_BREAK.split(cell) if part.strip()))


def split_partners(cell: str) -> tuple[Partner, ...]:
    """Return the partners named in a cell; in brackets behind a name may stand the country and "SME" or "KMU"."""
    parts = _LIST.split(cell) if _LIST.search(cell.strip(" ;\n|")) else _folded(_OUTSIDE_BRACKETS.split(cell))
    return tuple(_partner(" ".join(part.split())) for part in parts if part.strip(" ,"))


def _folded(pieces: list[str]) -> list[str]:
    folded: list[str] = []
    for piece in pieces:
        if folded and is_legal_form(re.sub(r"\s*[(\[].*$", "", piece)):
            folded[-1] += f",{piece}"
        else:
            folded.append(piece)
    return folded


def _partner(text: str) -> Partner:
    found = _BRACKETS.match(text.strip(" ,"))
    if not found or not found["name"]:
        return Partner(text.strip(" ,"))
    inside = [part.strip() for part in re.split(r"[,/]", found["inside"]) if part.strip()]
    countries = [part for part in inside if normalised(part) not in _SME]
    if len(countries) > 1:
        return Partner(text.strip(" ,"))
    return Partner(found["name"], country="".join(countries), sme=len(countries) < len(inside))
