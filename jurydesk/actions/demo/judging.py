"""How the example's jurors mark: every time the same marks, spread as real ones are. It must never use chance."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.demo.papers import countries_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jurydesk.actions.demo.content import DemoContent, DemoJuror, DemoProposal, Place, Sentences

HIGH, MIDDLE = 8, 5
BEST = 10
CANNOT = {"de": "k. A.", "en": "cannot assess"}
# How jurors one after the other deviate on proposals that are marked alike: such proposals end up equal.
EVEN = (0, 1, -1, 0, 0)


@dataclass(frozen=True)
class Judgement:
    """One mark as a juror writes it down, with its comment; an empty mark is one still to give."""

    proposal: str
    criterion: str
    mark: str
    comment: str


def judgements(
    content: DemoContent,
    juror: DemoJuror,
    pack: Sequence[str],
    places: Mapping[str, Sequence[int]],
    criteria: Sequence[str],
) -> tuple[Judgement, ...]:
    """Return what a juror writes on the proposals of the pack; `places` has all jurors of each proposal."""
    by_number = {proposal.number: proposal for proposal in content.proposals}
    found = []
    for number in pack:
        for place, criterion in enumerate(criteria):
            proposal = by_number[number]
            mark = _mark(proposal, juror, place, places[number])
            found.append(Judgement(number, criterion, str(mark), comment(content, juror, proposal, criterion, mark)))
    return _with_gaps(content, juror, found)


def overall(content: DemoContent, juror: DemoJuror, proposal: DemoProposal, marks: Sequence[int]) -> str:
    """Return what a juror says on a proposal as a whole."""
    return comment(content, juror, proposal, "overall", sum(marks) // max(1, len(marks)))


def comment(content: DemoContent, juror: DemoJuror, proposal: DemoProposal, criterion: str, mark: int) -> str:
    """Return a comment that fits the mark, in the juror's language."""
    bands = content.comments.on(criterion)
    band = bands.high if mark >= HIGH else bands.middle if mark >= MIDDLE else bands.low
    texts = _spoken(band, juror.language)
    text = texts[_chance(proposal.number, str(juror.number), criterion, "text") % len(texts)]
    countries = countries_of(proposal, content.call, juror.language)
    home = content.text.in_language(juror.language).home
    return text.format(acronym=proposal.acronym, country=countries[0] if countries else home)


def first_uneven(content: DemoContent, pack: Sequence[str]) -> str:
    """Return the first proposal of a pack that may be marked as one likes, without spoiling a tie."""
    even = {proposal.number for proposal in content.proposals if proposal.even}
    return next(number for number in pack if number not in even)


def _with_gaps(content: DemoContent, juror: DemoJuror, found: list[Judgement]) -> tuple[Judgement, ...]:
    """Return the judgements with the mark that cannot be given, and the one that is missing."""
    number = first_uneven(content, [judgement.proposal for judgement in found])
    unable, missing = content.call.cannot_assess, content.call.missing
    result = []
    for one in found:
        if _is(one, number, juror, unable):
            result.append(Judgement(one.proposal, one.criterion, CANNOT[juror.language], ""))
        elif not _is(one, number, juror, missing):
            result.append(one)
    return tuple(result)


def _is(judgement: Judgement, number: str, juror: DemoJuror, place: Place) -> bool:
    return (juror.number, number, place.criterion) == (place.juror, judgement.proposal, judgement.criterion)


def _mark(proposal: DemoProposal, juror: DemoJuror, place: int, jurors: Sequence[int]) -> int:
    worth = proposal.marks[place]
    if proposal.even:
        return _on_scale(worth + EVEN[(sorted(jurors).index(juror.number) + place) % len(EVEN)])
    chance = _chance(proposal.number, str(juror.number), str(place), "mark")
    spread = -1 if chance < 70 else 1 if chance >= 190 else 0  # noqa: PLR2004 - of 256
    leaning = juror.leaning if chance % 2 else 0
    return _on_scale(worth + spread + leaning)


def _on_scale(mark: int) -> int:
    return min(BEST, max(0, mark))


def _chance(*parts: str) -> int:
    """Return a number from 0 to 255 that looks like chance and is always the same for the same parts."""
    return hashlib.sha256("|".join(parts).encode()).digest()[0]


def _spoken(sentences: Sentences, language: str) -> tuple[str, ...]:
    return sentences.de if language == "de" else sentences.en
