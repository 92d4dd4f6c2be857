"""Which criterion a heading or cell names, whatever stands round the name: "1. Excellence (0-5)". It never guesses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.columns import normalised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules

_NUMBERED = re.compile(r"(?:[kc]|criterion|kriterium|nr)? ?([0-9]{1,2})")
_A_PLACE = re.compile(r"(?:[kc]|criterion|kriterium) ?[0-9]{1,2}")
_BRACKETS = re.compile(r"[(\[].*?[)\]]")


def _words(label: str) -> list[str]:
    return normalised(_BRACKETS.sub(" ", label)).split()


_MARK_WORDS = frozenset(
    _words(
        """score scores mark marks rating ratings grade grades points pts punkte punktwert punktwerte punktzahl
        punktwertung wertung bewertung note wert value"""
    )
)
_COMMENT_WORDS = frozenset(
    _words(
        """comment comments kommentar kommentare bemerkung bemerkungen anmerkung anmerkungen remark remarks
        begruendung justification rationale notes feedback text"""
    )
)
_TO = frozenset(_words("on for of zu zum zur to"))
_BEFORE = _MARK_WORDS | frozenset(_words("criterion criteria kriterium bewertungskriterium factor faktor nr no num"))
_BEHIND = _MARK_WORDS | frozenset(_words("max maximal maximum von of out to bis pct percent prozent x"))


def criterion_named(label: str, rules: Rules) -> Criterion | None:
    """Return the criterion with this id, title (in either language) or place in the rubric ("K2"); None if none.

    Numbering before the name, its scale behind it and words such as "score" round it do not matter.
    """
    plain = normalised(label)
    for criterion in rules.criteria:
        if plain and plain in {normalised(text) for text in _names(criterion)}:
            return criterion
    place = _NUMBERED.fullmatch(plain)
    if place:
        return rules.criteria[int(place[1]) - 1] if 1 <= int(place[1]) <= len(rules.criteria) else None
    return _by_words(_words(label), rules)


def commented(label: str, rules: Rules) -> Criterion | None:
    """Return the criterion whose comments a heading holds: "Excellence - comment"; None if it is no such heading."""
    words = _words(label)
    if len(words) > 1 and words[-1] in _COMMENT_WORDS:
        return criterion_named(" ".join(words[:-1]), rules)
    if len(words) > 1 and words[0] in _COMMENT_WORDS:
        rest = words[2:] if words[1] in _TO else words[1:]
        return criterion_named(" ".join(rest), rules) if rest else None
    return None


def is_a_place(heading: str) -> bool:
    """Tell whether a heading is nothing but a criterion's place: "K2", "Criterion 2"; a bare number is not."""
    return _A_PLACE.fullmatch(normalised(heading)) is not None


def is_bare_number(heading: str) -> bool:
    """Tell whether a heading says no more than a number."""
    return _NUMBERED.fullmatch(normalised(heading)) is not None and not is_a_place(heading)


def _names(criterion: Criterion) -> tuple[str, ...]:
    return criterion.id, criterion.title.en, criterion.title.de


def _by_words(words: Sequence[str], rules: Rules) -> Criterion | None:
    wanted = _core(words)
    found = [c for c in rules.criteria if wanted and any(_core(_words(name)) == wanted for name in _names(c))]
    return found[0] if len(found) == 1 else None


def _core(words: Sequence[str]) -> list[str]:
    """Return what is left of a name without numbering before it and the scale behind it."""
    core = list(words)
    while core and (core[0] in _BEFORE or re.fullmatch(r"[kcqf]?[0-9]{1,2}", core[0])):
        core.pop(0)
    while core and (core[-1] in _BEHIND or core[-1].isdigit()):
        core.pop()
    return core
