"""Persons in one cell with what stands beside each: organisation, mail, role. It never gives one what is another's."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jurydesk.spreadsheet.columns import normalised
from jurydesk.spreadsheet.organisations import is_organisation
from jurydesk.spreadsheet.people import split_people

_MAIL = r"[^\s@<>,;:()\[\]\"]+@[^\s@<>,;()\[\]\"]+\.[^\s@<>,;()\[\]\"]*[^\s@<>,;()\[\]\".]"
_BESIDE = re.compile(rf"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|(?:mailto:)?{_MAIL}")
_ONE_MAIL = re.compile(_MAIL)
_BREAK = re.compile(r"[;\n|](?![^()\[\]\n]*[)\]])| / ")
_SLASH = re.compile(r"(?<=\w)/(?=[^\W\d_])")
_NUMBERED = re.compile(r"(?:(?<=^)|(?<=[\s,;]))(\d{1,2})[.)]\s+(?=[^\W\d_])")
_MORE = re.compile(
    r"[\s,]*(?:\bet\s?al\b\.?|\bu\. ?a\.(?: ?m\.)?|\band others\b|\bund (?:andere|weitere)\b|\bet autres\b|\by otros\b)"
    r"(?=\s*(?:[,;|()\[\n]|$))",
    re.IGNORECASE,
)
_ROLE_WORDS = (
    r"(?:(?:co-?|main |lead |deputy )?(?:pi|p\.i\.|i|investigators?|principal investigators?|applicants?|"
    r"coordinators?|leads?|speakers?)|(?:mit|haupt)?antragsteller(?:in|innen|[/:*]in)?|sprecher(?:in)?|"
    r"(?:projekt)?leit(?:er|erin|ung)|koordinat(?:or|orin|ion)|stellv(?:ertretung|\.)?)\s*(?:[0-9]{1,2})?\s*:\s*"
)
_ROLE = re.compile(rf"^\s*{_ROLE_WORDS}", re.IGNORECASE)
_NEXT_ROLE = re.compile(rf",\s*(?={_ROLE_WORDS})", re.IGNORECASE)
_JOINED = re.compile(r"^(?:[\s,;]|(?:and|und|et|sowie|&|\+)\s)+", re.IGNORECASE)
_ALL = re.compile(r"^(?:beide|both|all|alle)\b\s*", re.IGNORECASE)
_NOT_AN_ORGANISATION = frozenset(
    [
        "pi", "co pi", "copi", "ci", "co ci", "lead", "leader", "coordinator", "koordination", "koordinator", "speaker",
        "koordinatorin", "sprecher", "sprecherin", "antragsteller", "antragstellerin", "applicant", "co applicant",
        "main applicant", "principal investigator", "leitung", "projektleitung", "stellvertretung", "deputy", "contact",
        "kontakt", "corresponding author", "hauptantragsteller", "she her", "he him", "they them",
    ]
)  # fmt: skip


@dataclass(frozen=True)
class NamedPerson:
    """A person, or an organisation, as a cell names it; what the cell does not say is empty."""

    name: str
    organisation: str = ""
    mail: str = ""


def split_persons(cell: str) -> tuple[NamedPerson, ...]:
    """Return the persons of a cell in their order, each once, with the organisation and mail that stand beside them.

    "A. Bee (ETH), C. Dee (TU Wien)" gives each the own organisation, "(both ETH)" gives it to all before it.
    """
    found: dict[str, NamedPerson] = {}
    for part in _parts(_MORE.sub("", cell)):
        for person in _persons(part):
            found.setdefault(person.name, person)
    return tuple(found.values())


def names_more(cell: str) -> bool:
    """Tell whether a cell says "et al." or "u. a.": that there are persons whom it does not name."""
    return _MORE.search(cell) is not None


def _parts(cell: str) -> list[str]:
    numbers = [int(number) for number in _NUMBERED.findall(cell)]
    if len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1)):
        cell = _NUMBERED.sub("\n", cell)
    cell = _NEXT_ROLE.sub("\n", cell.replace("\r", "\n"))
    return [part for line in _BREAK.split(cell) for part in _apart(_ROLE.sub("", line))]


def _apart(part: str) -> list[str]:
    """Split "Bee,Alice/Dee,Carl" at the slash, where every side is a whole name and none an organisation's."""
    sides = _SLASH.split(part)
    whole = all(re.search(r"\w[,\s.]+\w", side) and not is_organisation(side) for side in sides)
    return sides if whole and not _BESIDE.search(part) else [part]


def _persons(part: str) -> list[NamedPerson]:
    beside = list(_BESIDE.finditer(part))
    first = _BESIDE.split(part, maxsplit=1)[0]
    if not beside or is_organisation(first):
        return [NamedPerson(name) for name in split_people(part)]
    persons: list[NamedPerson] = []
    place = fresh = 0
    for mark in beside:
        names = split_people(_bare(part[place : mark.start()]))
        if names:
            fresh = len(persons)
            persons += [NamedPerson(name) for name in names]
        place = mark.end()
        _note(persons, fresh, mark[0])
    return persons + [NamedPerson(name) for name in split_people(_bare(part[place:]))]


def _bare(text: str) -> str:
    plain = re.sub(r'["<>]', " ", text)
    return _ROLE.sub("", _JOINED.sub("", plain)).strip(" ,:")


def _note(persons: list[NamedPerson], fresh: int, text: str) -> None:
    """Give what stands beside a name to it, or to all names where it says "both" or "all"."""
    inside = text.strip("()[]<> ")
    mail = _ONE_MAIL.search(inside.removeprefix("mailto:"))
    told = _ONE_MAIL.sub("", inside.replace("mailto:", "")) if mail else inside
    parts = [piece.strip() for piece in re.split(r"[;,]", _ALL.sub("", told)) if piece.strip()]
    organisation = ", ".join(piece for piece in parts if _is_organisations(piece))
    start = 0 if _ALL.match(inside) else max(len(persons) - 1, fresh)
    for index in range(start, len(persons)):
        known = persons[index]
        persons[index] = NamedPerson(
            known.name, known.organisation or organisation, known.mail or (mail[0] if mail else "")
        )


def _is_organisations(piece: str) -> bool:
    """Tell whether a piece can be an organisation's name: no role, no number, no name at birth."""
    plain = normalised(piece)
    return (
        bool(re.search(r"[^\W\d_]", plain))
        and plain not in _NOT_AN_ORGANISATION
        and not plain.startswith(("geb ", "nee ", "born ", "formerly "))
    )
