"""Rule profiles: the files in resources/profiles and those an office writes itself. It must never change one in place.

A profile is a TOML file, written in any text editor (a text in quotes, a number with a point, `true` or `false`):

    title = { de = "Mein Wettbewerb", en = "My competition" }     # or one text for both
    source = "Where the rules come from"
    as_of = 2026-05-01
    minimum_marks = 2
    tie_order = ["criterion:effect", "sme_share"]

    [each]                                   # what holds for every criterion that says nothing else
    scale = "0 to 10"                        # or "0 to 5 step 0.5", or "1 to 9 best low"
    threshold = 5

    [[criteria]]
    id = "effect"                            # left out, it is made from the title
    title = { de = "Wirkung", en = "Effect" }
    weight = 25
    levels = { "0" = "none", "10" = "outstanding" }

    [total]
    kind = "weighted mean"
    factor = 10

What is left out has the value that the rules in domain/rules.py give it. resources/profiles/README.md lists all keys.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from jurydesk import places
from jurydesk.actions.profile_text import full_form, rules_to_toml
from jurydesk.domain.plain import NotPlain
from jurydesk.domain.rules import Rules, rules_from_plain
from jurydesk.errors import DeskError, explain
from jurydesk.words import phrase

if TYPE_CHECKING:
    from jurydesk.domain.rubric import Text

__all__ = ["ProfileInfo", "list_profiles", "load_rules", "rules_to_toml"]

# These two are offered at once, in this order; all others stand under "more".
FIRST = ("interclust", "plain")
LARGEST = 1_000_000
_PLACE = re.compile(r"at line ([0-9]+), column ([0-9]+)")


@dataclass(frozen=True)
class ProfileInfo:
    """A profile that comes with the program; `more` says that it stands under *more* in a choice."""

    name: str
    title: Text
    source: str
    as_of: str
    more: bool


def list_profiles() -> tuple[ProfileInfo, ...]:
    """Return the profiles that come with the program, the usual ones first."""
    found = []
    for path in sorted(places.resource("profiles").glob("*.toml"), key=lambda path: _place(path.stem)):
        rules = load_rules(path)
        found.append(ProfileInfo(path.stem, rules.title, rules.source, rules.as_of, path.stem not in FIRST))
    return tuple(found)


def _place(name: str) -> tuple[int, str]:
    return (FIRST.index(name) if name in FIRST else len(FIRST), name)


def load_rules(profile: str | Path) -> Rules:
    """Return the checked rules of a profile of the program, by name, or of a TOML file, by path.

    Raises DeskError naming the file, and in it the line that cannot be read or the place that does not fit.
    """
    path = _path_of(profile)
    value = _parsed(path, _read(path))
    try:
        return rules_from_plain(full_form(value, name=path.stem))
    except NotPlain as trouble:
        raise DeskError(
            phrase("actions", "“{file}” holds rules that do not fit, at “{where}”: {why}"),
            phrase(
                "actions", "Correct that place in the file and name it again; the README beside the profiles helps."
            ),
            file=path.name,
            where=trouble.values["where"],
            why=explain(trouble)[0],
        ) from trouble


def _parsed(path: Path, data: bytes) -> dict[str, object]:
    try:
        return tomllib.loads(_text(path, data), parse_float=Decimal)
    except tomllib.TOMLDecodeError as trouble:
        found = _PLACE.search(str(trouble))
        if found is None:
            raise _unreadable(path) from trouble
        raise DeskError(
            phrase("actions", "“{file}” cannot be read as rules: line {line}, at letter {letter}."),
            phrase("actions", "Look at that line: texts stand in quotes, numbers are written with a point."),
            file=path.name,
            line=found[1],
            letter=found[2],
        ) from trouble
    except (ArithmeticError, RecursionError) as trouble:
        raise _unreadable(path) from trouble


def _text(path: Path, data: bytes) -> str:
    """Return the file as text. Raises DeskError where it is in another encoding, or no text at all."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as trouble:
        if b"\x00" in data:
            raise _unreadable(path) from trouble
        raise DeskError(
            phrase("actions", "“{file}” cannot be read as rules: line {line} is not in UTF-8."),
            phrase("actions", "Open it in a text editor, save it with the encoding UTF-8, and name it again."),
            file=path.name,
            line=data[: trouble.start].count(b"\n") + 1,
        ) from trouble


def _unreadable(path: Path) -> DeskError:
    return DeskError(
        phrase("actions", "“{file}” cannot be read as rules: it is cut off, or no TOML file."),
        phrase("actions", "Show the rules of a desk with “rules”, and edit what is printed."),
        file=path.name,
    )


def _path_of(profile: str | Path) -> Path:
    shipped = places.resource("profiles", f"{profile}.toml")
    bare = isinstance(profile, str) and profile == Path(profile).name
    return shipped if bare and shipped.is_file() else Path(profile)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as trouble:
        known = ", ".join(sorted((entry.stem for entry in places.resource("profiles").glob("*.toml")), key=_place))
        raise DeskError(
            phrase("actions", "There is no profile and no readable file “{file}”."),
            phrase("actions", "Name a file of rules, or one of the profiles: {known}."),
            file=str(path),
            known=known,
        ) from trouble
    if len(data) > LARGEST:
        raise DeskError(
            phrase("actions", "“{file}” is too large to be a file of rules."),
            phrase("actions", "Choose the file again."),
            file=path.name,
        )
    return data
