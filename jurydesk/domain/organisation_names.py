"""Whether two names are one house's, legal forms, languages, accents and departments apart. Never more than a hint."""

from __future__ import annotations

import re
from functools import lru_cache

from jurydesk.domain.spelling import KEPT, close_word, same_word, spellings

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=\w)['\u2019\u02bc`](?=\w)")
_PART = re.compile(r"[,;/|()\[\]\u2013\u2014]|\s-\s|\s(?:an der|at the|of the|der|at)\s", re.IGNORECASE)
_UNIVERSITY_S = re.compile(r"universit(?:ä|ae?)ts(\w{4,})")
_FORMS = (
    "gmbh co kg|gmbh co kgaa|ag co kg|gmbh|ggmbh|mbh|gag|ag|aktiengesellschaft|se|kg|kgaa|ohg|gbr|"
    "ug haftungsbeschränkt|ug|eg|e g|ek|e k|ev|e v|inc|incorporated|llc|l l c|llp|lp|ltd|limited|plc|corp|corporation|"
    "company|co ltd|co inc|co|pty ltd|pty|sa|s a|sarl|s a r l|sas|s a s|sl|s l|srl|s r l|spa|s p a|bv|b v|nv|n v|vzw|"
    "asbl|oy|oyj|ab|aps|a s|as|asa|sro|s r o|doo|d o o|kft|zrt|lda|ltda|sp z o o|sp zoo|spzoo|sia|uab|oü|"
    "registered association"
)
_LEGAL_FORMS = tuple(sorted((tuple(form.split()) for form in _FORMS.split("|")), key=len, reverse=True))
_SMALL = frozenset(
    re.findall(
        r"\w+",
        "der die das des dem den zu zur zum für und of the for and in at an am im de la le les du et y e von vom "
        "di da del",
    )
)
_LONG_FORMS = {
    "tum": "technical university münchen",
    "lmu": "ludwig maximilians university",
    "tu": "technical university",
    "th": "technical college",
    "hs": "college",
    "fh": "college",
    "uni": "university",
    "univ": "university",
}
# One word for each kind of house, whatever the language.
_KINDS = {
    "university": "universität université universidad università universiteit universitet universitetet uniwersytet "
    "univerzita universitas yliopisto egyetem universidade",
    "college": "hochschule fachhochschule högskolan høgskolen hogeschool",
    "technical": "technische technischen technischer technological technique técnica",
    "institute": "institut instituto istituto instytut institutet",
    "centre": "zentrum center centro centrum",
    "academy": "akademie académie academia",
    "society": "gesellschaft",
    "foundation": "stiftung fondation fundación fondazione stichting",
    "association": "verein verband vereinigung",
    "hospital": "klinikum klinik krankenhaus clinic",
    "network": "netzwerk",
    "department": "dept abteilung fakultät faculty fachbereich",
    "state": "staatliche",
    "cluster": "cluster",
    "alliance": "allianz",
    "group": "gruppe",
}
_PLACES = {
    "münchen": "munich",
    "köln": "cologne",
    "wien": "vienna",
    "nürnberg": "nuremberg",
    "braunschweig": "brunswick",
    "hannover": "hanover",
    "genf": "geneva genève",
    "basel": "basle",
    "prag": "prague praha",
    "warschau": "warsaw warszawa",
    "krakau": "cracow kraków",
    "breslau": "wrocław",
    "kopenhagen": "copenhagen københavn",
    "brüssel": "brussels bruxelles",
    "mailand": "milan milano",
    "rom": "rome roma",
    "lissabon": "lisbon lisboa",
    "straßburg": "strasbourg",
    "lüttich": "liège",
}
# Words that make another kind of house of the one they stand beside.
_MADE_OF_TWO = {
    ("technical", "university"): "technical university",
    ("technical", "college"): "technical college",
    ("state", "university"): "state university",
    ("medical", "university"): "medical university",
    ("medizinische", "university"): "medical university",
    ("pädagogische", "college"): "college of education",
    ("university", "hospital"): "university hospital",
}
_HOUSES = frozenset({"university", "college", "academy", *_MADE_OF_TWO.values()})
_KIND_WORDS = frozenset({*_KINDS, *_HOUSES})


def same_organisation(one: str, other: str) -> bool:
    """Return whether two names are likely one organisation's, or one is a part of the other."""
    first, second = _words(one), _words(other)
    if _same_words(first, second):
        return True
    return any(
        _same_words(part, counterpart)
        for part in _houses(one, first)
        for counterpart in _houses(other, second)
        if part != first or counterpart != second
    )


def _same_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether all words of the shorter name stand in the longer one, at most one of them with a slip."""
    if not one or not other:
        return False
    if one == other or same_word("".join(one), "".join(other)):
        return True
    short, long = sorted((one, other), key=len)
    if not any(word not in _KIND_WORDS for word in short):
        return False
    missing = [word for word in short if not any(same_word(word, found) for found in long)]
    return len(missing) <= 1 and all(any(close_word(word, found) for found in long) for word in missing)


@lru_cache(maxsize=KEPT)
def _houses(text: str, whole: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the name as a whole, and those parts of it that name a university or the like by themselves."""
    parts = [_words(part) for part in _PART.split(text)]
    named = (part for part in parts if _HOUSES & set(part) and not _KIND_WORDS.issuperset(part))
    return tuple(dict.fromkeys((whole, *named)))


@lru_cache(maxsize=KEPT)
def _words(text: str) -> tuple[str, ...]:
    """Return the words that tell a house from another, in one language, kinds of houses as one word."""
    found = [word.casefold() for word in _WORD.findall(_APOSTROPHE.sub("", text))]
    plain = [_one_word(word) for word in _without_forms(found)]
    kept = " ".join(word for word in plain if word not in _SMALL).split()
    return tuple(_paired(_applied(kept)))


def _without_forms(words: list[str]) -> list[str]:
    """Return the words without legal forms; a name is never nothing but its first word taken away."""
    kept: list[str] = []
    place = 0
    while place < len(words):
        form = next((f for f in _LEGAL_FORMS if kept and tuple(words[place : place + len(f)]) == f), ())
        if not form:
            kept.append(words[place])
        place += len(form) or 1
    return [] if (*kept,) in _LEGAL_FORMS else kept


@lru_cache(maxsize=KEPT)
def _one_word(word: str) -> str:
    if word in _LONG_FORMS:
        return _LONG_FORMS[word]
    for written in spellings(word):
        if written in _MEANT:
            return _MEANT[written]
    joined = _UNIVERSITY_S.fullmatch(word)
    return f"university {_one_word(joined[1])}" if joined else word


_MEANT = {
    spelling: meant
    for table in (_KINDS, _PLACES)
    for meant, others in table.items()
    for word in (meant, *others.split())
    for spelling in spellings(word)
}


def _applied(words: list[str]) -> list[str]:
    """Return the words with `university (of) applied sciences` as what it is in German: a college."""
    text = " ".join(words).replace("university applied sciences", "college")
    return text.split()


def _paired(words: list[str]) -> list[str]:
    kept: list[str] = []
    for word in words:
        pair = _MADE_OF_TWO.get((kept[-1], word)) if kept else None
        kept[-1:] = [pair] if pair else [*kept[-1:], word]
    return kept
