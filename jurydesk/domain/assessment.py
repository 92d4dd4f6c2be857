"""Marks and assessments: one juror on one proposal. It must never turn a missing or recused mark into a number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum

from jurydesk.domain.rubric import Criterion, Scale
from jurydesk.domain.rules import CannotAssess, Need, Rules
from jurydesk.errors import DeskError
from jurydesk.words import Phrase, phrase

LONGEST_MARK = 12
MARK_PATTERN = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)\Z")


class MarkState(Enum):
    """The four states of a mark, never confused."""

    MARKED = "marked"
    CANNOT_ASSESS = "cannot assess"
    RECUSED = "recused"
    MISSING = "missing"


@dataclass(frozen=True)
class Mark:
    """One juror's number for one criterion of one proposal, or why there is none; `value` only where marked."""

    state: MarkState
    value: Decimal | None = None

    def __post_init__(self) -> None:
        """Refuse a number without the state *marked*, the state without one, and NaN: bugs, no user's slips."""
        countable = self.value is None or self.value.is_finite()
        if (self.state is MarkState.MARKED) != (self.value is not None) or not countable:
            message = f"{self.state} does not go with {self.value}"
            raise ValueError(message)


MISSING = Mark(MarkState.MISSING)
RECUSED = Mark(MarkState.RECUSED)
NOT_ASSESSED = Mark(MarkState.CANNOT_ASSESS)


def marked(value: Decimal | int | str) -> Mark:
    """Return a mark with that number."""
    return Mark(MarkState.MARKED, Decimal(value))


@dataclass(frozen=True)
class CastMark:
    """A mark with its place: which juror, proposal, criterion."""

    juror: int
    proposal: str
    criterion: str
    mark: Mark


@dataclass(frozen=True)
class Assessment:
    """What one juror says on one proposal. Marks and comments are by criterion id; a criterion left out is missing."""

    juror: int
    proposal: str
    marks: Mapping[str, Mark] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    overall: str = ""
    strengths: str = ""
    weaknesses: str = ""
    recommendation: str = ""
    confidence: str = ""

    def mark(self, criterion: str) -> Mark:
        """Return the mark of a criterion, *missing* where there is none."""
        return self.marks.get(criterion, MISSING)


class Progress(Enum):
    """How far an assessment is."""

    OPEN = "open"
    BEGUN = "begun"
    COMPLETE = "complete"


@dataclass(frozen=True)
class StillOpen:
    """One thing an assessment still lacks: the criterion's id (empty for the sheet as a whole) and what it is."""

    criterion: str
    what: Phrase
    count: int = 0


def read_mark(text: str, criterion: Criterion) -> Mark:
    """Return the mark that `text` names on the criterion's scale; a decimal comma is taken as a point.

    Raises DeskError for what is no number or lies off the scale (NaN and infinity do).
    """
    plain = text.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")
    readable = len(plain) <= LONGEST_MARK and MARK_PATTERN.match(plain) is not None
    value = Decimal(plain) if readable else Decimal("NaN")
    if not criterion.scale.has(value):
        raise DeskError(
            phrase("domain", "“{mark}” is not a mark of “{criterion}”."),
            phrase("domain", "Marks go from {minimum} to {maximum} in steps of {step}."),
            mark=text.strip()[:40],
            criterion=criterion.title.en,
            minimum=criterion.scale.minimum,
            maximum=criterion.scale.maximum,
            step=criterion.scale.step,
        )
    return marked(value)


def fitting(assessment: Assessment, rules: Rules) -> Assessment:
    """Return what of an assessment the rules have a place for: after an amendment a draft may say more."""
    scales = {criterion.id: criterion.scale for criterion in rules.criteria}
    recommendations = {choice.id for choice in rules.sheet.recommendations}
    return replace(
        assessment,
        marks={
            name: mark
            for name, mark in assessment.marks.items()
            if name in scales and has_place(mark, scales[name], rules)
        },
        comments={name: text for name, text in assessment.comments.items() if name in scales},
        recommendation=assessment.recommendation if assessment.recommendation in recommendations else "",
    )


def has_place(mark: Mark, scale: Scale, rules: Rules) -> bool:
    """Return whether a mark lies on the scale, or is a state that the rules offer."""
    if mark.state is MarkState.CANNOT_ASSESS:
        return rules.cannot_assess is not CannotAssess.NOT_OFFERED
    return mark.value is None or scale.has(mark.value)


def words_in(text: str) -> int:
    """Return how many words a comment has."""
    return len(text.split())


def still_open(assessment: Assessment, rules: Rules) -> tuple[StillOpen, ...]:
    """Return what the rules ask for and the assessment lacks, in the order of the sheet; empty when complete.

    A recused juror is asked for nothing.
    """
    found: list[StillOpen] = []
    if any(mark.state is MarkState.RECUSED for mark in assessment.marks.values()):
        return ()
    for criterion in rules.criteria:
        mark = assessment.mark(criterion.id)
        if mark.state is MarkState.MISSING:
            found.append(StillOpen(criterion.id, phrase("domain", "mark missing")))
        if mark.state is MarkState.CANNOT_ASSESS and rules.cannot_assess is CannotAssess.NOT_OFFERED:
            found.append(StillOpen(criterion.id, phrase("domain", "mark missing")))
        lacking = criterion.comment_words - words_in(assessment.comments.get(criterion.id, ""))
        if lacking > 0 and mark.state is not MarkState.CANNOT_ASSESS:
            found.append(StillOpen(criterion.id, phrase("domain", "comment too short or missing"), lacking))
    parts = (
        (rules.sheet.overall, assessment.overall, phrase("domain", "overall comment missing")),
        (rules.sheet.strengths, assessment.strengths, phrase("domain", "strengths missing")),
        (rules.sheet.weaknesses, assessment.weaknesses, phrase("domain", "weaknesses missing")),
        (rules.sheet.recommendation, assessment.recommendation, phrase("domain", "recommendation missing")),
        (rules.sheet.confidence, assessment.confidence, phrase("domain", "own confidence missing")),
    )
    found.extend(StillOpen("", what) for need, given, what in parts if need is Need.REQUIRED and not given.strip())
    return tuple(found)


def progress(assessment: Assessment, rules: Rules) -> Progress:
    """Return whether an assessment is open, begun or complete."""
    if not still_open(assessment, rules):
        return Progress.COMPLETE
    touched = any(mark.state is not MarkState.MISSING for mark in assessment.marks.values())
    texts = (
        *assessment.comments.values(),
        *(assessment.overall, assessment.strengths, assessment.weaknesses),
        *(assessment.recommendation, assessment.confidence),
    )
    return Progress.BEGUN if touched or any(text.strip() for text in texts) else Progress.OPEN
