"""Persons and partners that a table spreads over several columns, as one column. It must never drop one of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.notes import note
from jurydesk.spreadsheet.texts import one_line
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jurydesk.spreadsheet.grid import Cell, Table

_PERSON = (
    r"(?:(?:lead|main|first|second|third|other|further|additional|haupt|weitere|weiterer|co|mit) ?)?"
    r"(?:applicants?|antragsteller(?:in|innen|innen und antragsteller)?|antragstellende|pis?|principal investigators?|"
    r"investigators?|coordinators?|koordinator(?:in)?|projektleiter(?:in)?|projektleitung|authors?)(?: ?[0-9]{1,2})?"
)
_PARTNER = (
    r"(?:(?:project|projekt|verbund|kooperations|international|internationaler|foreign|auslaendischer) ?)?"
    r"partner(?:organisation|einrichtung| organisation| organization| institution)? ?[0-9]{1,2}"
)
_NAMED = {"applicants": re.compile(rf"{_PERSON}(?: names?)?"), "partners": re.compile(rf"{_PARTNER}(?: names?)?")}
_FIRST = re.compile(rf"(?P<who>{_PERSON})? ?(?:first name|given name|forename|vorname)")
_LAST = re.compile(rf"(?P<who>{_PERSON})? ?(?:last name|surname|family name|nachname|familienname|zuname)")
_COUNTRY = re.compile(rf"(?P<who>{_PARTNER}) (?:country|land)")
_TOGETHER = phrase("spreadsheet", "The columns {headings} were read together as {field}.")


class Source(NamedTuple):
    """The columns that hold one name, by their places: one of the whole, or first and last name; and its country's."""

    names: tuple[int, ...]
    country: int | None = None


def together(table: Table, given: Collection[str]) -> tuple[Table, dict[str, str]]:
    """Return the table with one column for what several hold, and the headings of such columns by field.

    Fields in `given` were said by a person and are left alone.
    """
    found: dict[str, str] = {}
    for key, find in (("applicants", _persons), ("partners", _partners)):
        sources = find(table.headings)
        several = len(sources) > 1 or any(len(source.names) > 1 for source in sources)
        if several and key not in given:
            table, found[key] = _joined(table, key, sources)
    return table, found


def _persons(headings: Sequence[str]) -> list[Source]:
    plain = [normalised(heading) for heading in headings]
    lasts = {match["who"]: place for place, text in enumerate(plain) if (match := _LAST.fullmatch(text))}
    sources = []
    for place, text in enumerate(plain):
        first = _FIRST.fullmatch(text)
        if first and first["who"] in lasts:
            sources.append(Source((place, lasts[first["who"]])))
        elif _NAMED["applicants"].fullmatch(text):
            sources.append(Source((place,)))
    return sources


def _partners(headings: Sequence[str]) -> list[Source]:
    plain = [normalised(heading) for heading in headings]
    lands = {match["who"]: place for place, text in enumerate(plain) if (match := _COUNTRY.fullmatch(text))}
    named = [(place, text) for place, text in enumerate(plain) if _NAMED["partners"].fullmatch(text)]
    return [Source((place,), lands.get(text.removesuffix(" name"))) for place, text in named]


def _joined(table: Table, key: str, sources: list[Source]) -> tuple[Table, str]:
    places = sorted({place for source in sources for place in (*source.names, source.country) if place is not None})
    heading = " + ".join(table.headings[place] for place in places)
    rows = tuple(_without(cells, places, "; ".join(_name(cells, source) for source in sources)) for cells in table.rows)
    headings = tuple(str(text) for text in _without(table.headings, places, heading))
    told = note(_TOGETHER, headings=", ".join(table.headings[place] for place in places), field=key)
    return replace(table, headings=headings, rows=rows, notes=(*table.notes, told)), heading


def _name(cells: Sequence[Cell], source: Source) -> str:
    name = " ".join(text for place in source.names if (text := one_line(cells[place])))
    land = "" if source.country is None else one_line(cells[source.country])
    return f"{name} ({land})" if name and land else name


def _without(cells: Sequence[Cell], places: Sequence[int], text: str) -> tuple[Cell, ...]:
    """Return the cells with one in place of the first of those, and the others of those left out."""
    first, *others = places
    joined = re.sub(r"(?:; )+", "; ", text).strip("; ") or None
    return tuple(joined if place == first else cell for place, cell in enumerate(cells) if place not in others)
