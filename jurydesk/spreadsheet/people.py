"""Persons named in one cell, split into single names; an organisation's name is never taken apart."""

from __future__ import annotations

import re
import unicodedata

from jurydesk.spreadsheet.organisations import is_legal_form, is_organisation

_LIST_BREAK = re.compile(r"[;\n|]| / ")
_AND = re.compile(r"(?:\s*,)?\s(?:and|und|et|sowie|as well as)\s|,\s?(?:and|und|et)\s")
_AND_BETWEEN_FULL_NAMES = re.compile(r"\s(?:y|e|&|\+)\s")
_ET_AL = re.compile(r"\b(?:et\s?al\b\.?|u\. ?a\.|and others|und andere|et autres|y otros)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s?[(\[][^()\[\]]*[)\]]")
_BULLET = re.compile(r"^(?:[0-9]{1,3}[.)]|[-*\u2022\u2013])\s")
_TITLE = re.compile(
    r"^(?:(?:univ\.?-prof|prof(?:essor(?:in)?)?|d?dr(?:in)?|doctor|dipl\.?-? ?[a-zäöü]+|mag(?=\.)|pd(?= dr)|"
    r"priv\.?-doz|(?:ing|med|rer|nat|phil|jur|pol|oec|agr|habil|sc|techn|theol|vet|em|mult)(?=\.)|h\. ?c|e\. ?h|"
    r"m\. ?sc|b\. ?sc|mr|mrs|ms|mx|herrn?|frau)\b[.\s-]+)+",
    re.IGNORECASE,
)
_GENERATION = re.compile(r"(?:jr|sr|jun|sen)\.?|II|III|IV", re.IGNORECASE)
_DEGREE = re.compile(
    r"(?:ph\. ?d|phd|d\. ?phil|m\. ?d|md|m\. ?sc|msc|b\. ?sc|bsc|m\. ?a|ma|b\. ?a|mba|m\. ?eng|esq|emeritus)\.?",
    re.IGNORECASE,
)
# Two-letter degrees without points count in capitals only: "Ma" and "Md" are names.
_TRAILING_DEGREE = re.compile(
    r"(?:,?\s(?:ph\.? ?d|d\. ?phil|dphil|m\. ?d|(?-i:MD)|m\. ?sc|msc|b\. ?sc|bsc|mba|mph|ll\. ?m|llm|m\. ?eng|"
    r"dipl\.-ing|(?-i:DDr|DSc|FRS))\.?)+$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.[ -]?)+")
_LONGEST_NAME = 3
_PARTICLES = frozenset(
    re.findall(r"\w+", "von van de del della di da dos das den der zu zur zum la le du ten ter vom bin ibn al el af")
)


def split_people(cell: str | None) -> tuple[str, ...]:
    """Return the persons (or organisations) named in a cell, in their order, without titles, each once.

    Understands lists by comma, semicolon, slash or line, "and", "und", "&"; "Surname, Firstname" turned round; suffixes
    ("Jr.", "IV") and particles ("von", "de"). "et al." adds nobody. What looks like an organisation stays whole.
    """
    names: list[str] = []
    for line in _LIST_BREAK.split(_plain(cell or "")):
        part = _ET_AL.sub("", _BULLET.sub("", line.strip())).strip(" ,")
        names.extend(_named(part))
    return tuple(dict.fromkeys(name for name in names if name))


def _plain(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", unicodedata.normalize("NFC", text).replace("\r", "\n"))


def _named(part: str) -> list[str]:
    """Return the names in a part without semicolons and line breaks; an organisation after persons stays whole."""
    bare = _BRACKETS.sub("", part).strip(" ,")
    pieces = _folded([piece.strip() for piece in bare.split(",") if piece.strip()])
    if not pieces:
        return []
    if is_organisation(pieces[0]):
        return [part]
    kinds = [is_organisation(piece) for piece in pieces]
    if True not in kinds:
        return _persons(", ".join(pieces))
    if len(kinds) % 2 == 0 and kinds == [index % 2 == 1 for index in range(len(kinds))]:
        return [name for piece in pieces for name in ([piece] if is_organisation(piece) else _persons(piece))]
    first = kinds.index(True)
    return [*_persons(", ".join(pieces[:first])), ", ".join(pieces[first:])]


def _folded(pieces: list[str]) -> list[str]:
    """Return the pieces with suffixes put back ("King", "Jr." and "Youth", "Inc.") and degrees left out."""
    folded: list[str] = []
    for piece in pieces:
        if folded and is_legal_form(piece):
            folded[-1] += f", {piece}"
        elif folded and _GENERATION.fullmatch(piece):
            folded[-1] += f" {piece}"
        elif not (folded and (_DEGREE.fullmatch(piece) or not _without_title(piece))):
            folded.append(piece)
    return folded


def _persons(text: str) -> list[str]:
    chunks = [chunk.strip(" ,") for chunk in _AND.split(f" {text} ")]
    # "Plato, Aristotle and Kant": a name of one word beside an "and" means that commas part names here.
    mononyms = len(chunks) > 1 and any("," not in chunk and " " not in chunk for chunk in chunks)
    names: list[str] = []
    for chunk in chunks:
        pieces = [_without_title(piece.strip()) for piece in chunk.split(",")]
        names.extend(_in_order([piece for piece in pieces if piece], inverted=not mononyms))
    return [_tidy(name) for full in names for name in _between_full_names(full)]


def _in_order(pieces: list[str], *, inverted: bool) -> list[str]:
    pairs = list(zip(pieces[::2], pieces[1::2], strict=False))
    if inverted and pairs and len(pieces) % 2 == 0 and all(_is_inverted(*pair) for pair in pairs):
        return [_turned(*pair) for pair in pairs]
    return pieces


def _turned(last: str, first: str) -> str:
    given = first.split()
    suffix = f" {given.pop()}" if len(given) > 1 and _GENERATION.fullmatch(given[-1]) else ""
    return f"{' '.join(given)} {last}{suffix}"


def _is_inverted(last: str, first: str) -> bool:
    """Tell whether two pieces are a surname and a given name: one is a single word, and the first has no initial."""
    surnames, given = _core(last), _core(first)
    if any(_INITIALS.fullmatch(word) for word in surnames) or max(len(surnames), len(given)) > _LONGEST_NAME:
        return False
    return len(surnames) <= 1 or len(given) <= 1 or _INITIALS.fullmatch(first) is not None


def _core(name: str) -> list[str]:
    return [word for word in name.split() if word not in _PARTICLES and not _GENERATION.fullmatch(word)]


def _between_full_names(name: str) -> list[str]:
    """Split at "&" or "y" only between full names: "Procter & Gamble" and "Ortega y Gasset" are one each."""
    parts = [part.strip() for part in _AND_BETWEEN_FULL_NAMES.split(name)]
    full = [_without_title(part) for part in parts]
    return full if all(" " in part for part in full) else [name]


def _without_title(name: str) -> str:
    return _TRAILING_DEGREE.sub("", _TITLE.sub("", f"{name} ").strip())


def _tidy(name: str) -> str:
    last = name.rsplit(" ", 1)[-1]
    if name.endswith(".") and not _GENERATION.fullmatch(last) and not _INITIALS.fullmatch(last):
        return name[:-1]
    return name
