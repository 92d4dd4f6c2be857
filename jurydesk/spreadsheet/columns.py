"""Which column holds what: headings matched by name in several languages; a doubt is always reported."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.sum_units import without_unit
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.spreadsheet.fields import Field

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "ł": "l", "đ": "d"}
)
_SHORTEST_HINT = 5
_WEAK_NAMES = {
    "theme": ("field", "category", "kategorie"),
    "number": ("key",),
    "title": ("name", "proposal", "application", "submission", "antrag", "skizze"),
}
NO_COLUMN = "-"


@dataclass(frozen=True)
class ColumnMatch:
    """Which heading stands for which field; ``guessed`` ones only resemble a known name, ``ambiguous`` had rivals."""

    matched: Mapping[str, str]
    guessed: Mapping[str, str]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    ambiguous: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def heading(self, key: str) -> str | None:
        """Return the heading for a field, or None."""
        return self.matched.get(key) or self.guessed.get(key)

    @property
    def columns(self) -> dict[str, str]:
        """Return every field that has a column, with its heading."""
        return {**self.matched, **self.guessed}


def normalised(heading: str) -> str:
    """Return a heading in small plain letters and single spaces: ``Förder-Summe (€)`` becomes ``foerder summe``."""
    plain = unicodedata.normalize("NFC", heading).casefold().translate(_UMLAUTS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    plain = plain.replace("#", " nr ").replace("°", " nr ")
    return " ".join(re.findall(r"[^\W_]+", plain))


def match_columns(
    headings: Sequence[str], fields: Iterable[Field], overrides: Mapping[str, str] | None = None
) -> ColumnMatch:
    """Return which heading holds which field; ``overrides`` (field to heading) win over every guess.

    An override NO_COLUMN leaves a field without a column. Raises DeskError for one that names no field or no heading.
    Missing fields are reported, not refused: what is required is the caller's to say (see ``require``).
    """
    given, without = _left_alone(headings, overrides or {})
    every = tuple(fields)
    wanted = tuple(one for one in every if one.key not in without)
    matched = _overridden(headings, wanted, given)
    ambiguous: dict[str, tuple[str, ...]] = {}
    guessed: dict[str, str] = {}
    for finder, into in ((_same, matched), (_weak, guessed), (_resembling, guessed)):
        # Strong names first for all fields, so that no guess takes a heading another field knows by name.
        proposals = {
            f.key: _free(finder(f, headings), matched, guessed) for f in wanted if f.key not in {**matched, **guessed}
        }
        _settle(proposals, into, ambiguous, certain=into is matched)
    taken = {*matched.values(), *guessed.values()}
    found = {**matched, **guessed}
    rivals = {key: tuple(h for h in hs if h == found.get(key) or h not in taken) for key, hs in ambiguous.items()}
    return ColumnMatch(
        matched,
        guessed,
        tuple(f.key for f in every if f.key not in matched and f.key not in guessed),
        tuple(h for h in headings if h not in taken),
        {key: hs for key, hs in rivals.items() if len(hs) > 1},
    )


def _left_alone(headings: Sequence[str], overrides: Mapping[str, str]) -> tuple[dict[str, str], set[str]]:
    """Return the overrides that name a column, and the fields that are to have none."""
    without = {key for key, heading in overrides.items() if heading == NO_COLUMN and NO_COLUMN not in headings}
    return {key: heading for key, heading in overrides.items() if key not in without}, without


def _overridden(headings: Sequence[str], fields: Sequence[Field], overrides: Mapping[str, str]) -> dict[str, str]:
    keys = {f.key: f for f in fields}
    result: dict[str, str] = {}
    for key, heading in overrides.items():
        known = _key_of(key, fields)
        if known is None:
            raise DeskError(
                phrase("spreadsheet", "There is no field {field}."),
                phrase("spreadsheet", "Use one of these: {fields}."),
                field=key,
                fields=", ".join(keys),
            )
        found = [h for h in headings if h == heading] or [h for h in headings if normalised(h) == normalised(heading)]
        if not found:
            raise DeskError(
                phrase("spreadsheet", "The table has no column {heading}."),
                phrase("spreadsheet", "Its columns are: {headings}."),
                heading=heading,
                headings=", ".join(headings),
            )
        result[known] = found[0]
    return result


def _key_of(wanted: str, fields: Sequence[Field]) -> str | None:
    """Return the field's key; a known name in any language (``Themenfeld``) serves as well."""
    plain = normalised(wanted.replace("_", " "))
    for f in fields:
        if wanted == f.key or plain == normalised(f.key):
            return f.key
    return next((f.key for f in fields if plain in _names(f)), None)


def _names(wanted: Field) -> list[str]:
    return [normalised(name) for name in wanted.names]


def _same(wanted: Field, headings: Sequence[str]) -> list[str]:
    """Return headings that are a known name, the best known name first."""
    plain = {heading: _plain_forms(heading) for heading in headings}
    return list(dict.fromkeys(h for name in _names(wanted) for h in headings if name in plain[h]))


def _plain_forms(heading: str) -> set[str]:
    """Return a heading normalised, and also without what stands in brackets or a unit (``Fördersumme [EUR]``)."""
    forms = {
        normalised(heading),
        normalised(re.sub(r"[(\[].*?[)\]]", " ", heading)),
        normalised(without_unit(heading)),
    }
    return forms | {re.sub(r"\bnr\b", "no", form) for form in forms}


def _weak(wanted: Field, headings: Sequence[str]) -> list[str]:
    return [h for h in headings if normalised(h) in _WEAK_NAMES.get(wanted.key, ())]


def _resembling(wanted: Field, headings: Sequence[str]) -> list[str]:
    """Return headings that contain a known, not too short name as whole words: ``Titel des Vorhabens (dt.)``."""
    found: list[str] = []
    for heading in headings:
        words = f" {normalised(heading)} "
        if any(len(name) >= _SHORTEST_HINT and f" {name} " in words for name in _names(wanted)):
            found.append(heading)
    return found


def _free(found: list[str], *taken: Mapping[str, str]) -> list[str]:
    return [heading for heading in found if not any(heading in by.values() for by in taken)]


def _settle(
    proposals: Mapping[str, list[str]], into: dict[str, str], ambiguous: dict[str, tuple[str, ...]], *, certain: bool
) -> None:
    """Give each field its heading: fields with one candidate first, so that the rest choose among what is left."""
    for key in sorted(proposals, key=lambda k: len(proposals[k])):
        left = [heading for heading in proposals[key] if heading not in into.values()]
        if not left:
            continue
        if len(left) > 1:
            ambiguous[key] = tuple(left)
            if not certain:
                continue
        into[key] = left[0]


def require(match: ColumnMatch, fields: Iterable[Field], headings: Sequence[str]) -> None:
    """Raise DeskError when a required field has no column: which one, which headings there are, and how to name it."""
    for f in fields:
        if f.required and f.key in match.missing:
            hint = phrase("spreadsheet", 'Say which it is: --column {key}="HEADING", or choose it in the window.')
            if f.key == "number":
                hint = phrase(
                    "spreadsheet",
                    'Say which it is: --column {key}="HEADING"; or number the rows as they stand: --column {key}=#.',
                )
            if f.key == "criterion":
                hint = phrase(
                    "spreadsheet",
                    'Say which it is: --column {key}="HEADING"; or one for each criterion: --column ID="HEADING".',
                )
            raise DeskError(
                phrase("spreadsheet", "No column for {field} was found among: {headings}."),
                hint,
                field=say(f.title),
                headings=", ".join(headings),
                key=f.key,
            )
