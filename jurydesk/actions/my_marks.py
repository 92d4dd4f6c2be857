"""All of a juror's own marks side by side, to calibrate them before handing in. It must never be kept or sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.desks import need
from jurydesk.actions.marking import progress_rows
from jurydesk.actions.own_total import own_total
from jurydesk.domain.assessment import MISSING, Assessment, MarkState, Progress
from jurydesk.domain.conflict import Access
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.actions.marking import ProgressRow
    from jurydesk.domain.assessment import Mark
    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.words import Phrase, Speaker

# A total is far from the own mean beyond one and a half standard deviations; with fewer totals nothing is far.
FAR = Fraction(9, 4)
FEWEST_TOTALS = 5


@dataclass(frozen=True)
class OwnRow:
    """One proposal with the juror's own marks by criterion id.

    `total` is what they come to by the rules, None where nothing counts yet; `whole` says that all are given.
    `distance` is the total less the mean of all whole totals; `far` that it stands out.
    """

    proposal: str
    title: str
    theme: str
    rapporteur: bool
    access: Access
    progress: Progress
    state: Phrase
    marks: Mapping[str, Mark]
    total: Fraction | None
    whole: bool
    distance: Fraction | None
    far: bool

    def mark(self, criterion: str) -> Mark:
        """Return the mark of a criterion, *missing* where there is none."""
        return self.marks.get(criterion, MISSING)


@dataclass(frozen=True)
class Distribution:
    """How the juror's marks of one criterion lie on its scale: number of marks by value, lowest first, and the mean."""

    criterion: Criterion
    counts: tuple[tuple[Decimal, int], ...]
    mean: Fraction | None
    cannot_assess: int
    missing: int

    @property
    def given(self) -> int:
        """How many marks there are."""
        return sum(count for _, count in self.counts)

    @property
    def most(self) -> int:
        """How many proposals have the most frequent mark."""
        return max((count for _, count in self.counts), default=0)


@dataclass(frozen=True)
class MyMarks:
    """The whole table; `mean` is that of the whole totals, `best` the best total there is."""

    rules: Rules
    rows: tuple[OwnRow, ...]
    distributions: tuple[Distribution, ...]
    mean: Fraction | None
    best: Fraction | None

    @property
    def to_go(self) -> int:
        """How many proposals are not completely marked yet."""
        return sum(row.access is Access.OPEN and row.progress is not Progress.COMPLETE for row in self.rows)


def my_marks(desk: OpenDesk) -> MyMarks:
    """Return the table of this juror's marks, recused and undeclared proposals included, in the pack's order."""
    need(desk, DeskKind.JUROR)
    progress = progress_rows(desk)
    with desk.read() as queries:
        rules = wanted.rules(queries)
        drafts = {draft.proposal: draft for draft in queries.drafts(desk.juror_number())}
    shown = [(row, _marks(row, drafts.get(row.proposal), rules)) for row in progress]
    totals = [own_total(rules, marks) for _, marks in shown]
    whole = [total.so_far for total in totals if total.whole and total.so_far is not None]
    mean = sum(whole, Fraction(0)) / len(whole) if whole else None
    rows = tuple(
        _row(row, marks, total.so_far, whole=total.whole, mean=mean, far_from=_spread(whole))
        for (row, marks), total in zip(shown, totals, strict=True)
    )
    judged = [row for row in rows if row.access is Access.OPEN]
    return MyMarks(
        rules=rules,
        rows=rows,
        distributions=tuple(distribution(criterion, judged) for criterion in rules.criteria),
        mean=mean,
        best=own_total(rules, {}).best,
    )


def _marks(row: ProgressRow, draft: Assessment | None, rules: Rules) -> Mapping[str, Mark]:
    """Return the marks that count as given: none on a proposal that is shut, whatever was typed before."""
    if draft is None or row.access is not Access.OPEN:
        return {}
    known = {criterion.id for criterion in rules.criteria}
    return {name: mark for name, mark in draft.marks.items() if name in known}


def _spread(totals: Sequence[Fraction]) -> Fraction | None:
    """Return the variance of the totals, None where there are too few to speak of it or all are equal."""
    if len(totals) < FEWEST_TOTALS:
        return None
    mean = sum(totals, Fraction(0)) / len(totals)
    return sum(((total - mean) ** 2 for total in totals), Fraction(0)) / (len(totals) - 1) or None


def _row(
    row: ProgressRow,
    marks: Mapping[str, Mark],
    total: Fraction | None,
    *,
    whole: bool,
    mean: Fraction | None,
    far_from: Fraction | None,
) -> OwnRow:
    distance = total - mean if whole and total is not None and mean is not None else None
    return OwnRow(
        proposal=row.proposal,
        title=row.title,
        theme=row.theme,
        rapporteur=row.rapporteur,
        access=row.access,
        progress=row.progress,
        state=row.state,
        marks=marks,
        total=total,
        whole=whole,
        distance=distance,
        far=distance is not None and far_from is not None and distance**2 >= FAR * far_from,
    )


def distribution(criterion: Criterion, rows: Sequence[OwnRow]) -> Distribution:
    """Return how the marks of one criterion lie on its scale; on a fine scale only values that were given are named."""
    marks = [row.mark(criterion.id) for row in rows]
    values = [mark.value for mark in marks if mark.value is not None]
    counts = Counter(values)
    scale = criterion.scale.marks() if criterion.scale.suits_buttons() else tuple(sorted(counts))
    return Distribution(
        criterion=criterion,
        counts=tuple((value, counts[value]) for value in scale),
        mean=sum((Fraction(value) for value in values), Fraction(0)) / len(values) if values else None,
        cannot_assess=sum(mark.state is MarkState.CANNOT_ASSESS for mark in marks),
        missing=sum(mark.state is MarkState.MISSING for mark in marks),
    )


def figure(row: OwnRow, name: str, speaker: Speaker) -> str:
    """Return a mark as a person reads it: its number, *n/a* where it cannot be assessed, empty where missing."""
    mark = row.mark(name)
    if mark.state is MarkState.CANNOT_ASSESS:
        return speaker.say(phrase("actions", "n/a"))
    return "" if mark.value is None else shown(mark.value, speaker)


def shown(value: Decimal, speaker: Speaker) -> str:
    """Return a mark's number with as many digits as it has."""
    return speaker.number(value, max(0, -int(value.as_tuple().exponent)))


def signed(value: Fraction, digits: int, speaker: Speaker) -> str:
    """Return a distance with its sign, none where it rounds to nothing."""
    text = speaker.number(value, digits)
    return f"+{text}" if value > 0 and text != speaker.number(0, digits) else text


def as_texts(marks: MyMarks, speaker: Speaker) -> list[list[str]]:
    """Return the rows as texts: number, title, a mark for each criterion, total, distance, state."""
    digits = marks.rules.display.total
    return [
        [
            row.proposal,
            row.title,
            *(figure(row, criterion.id, speaker) for criterion in marks.rules.criteria),
            "" if row.total is None else speaker.number(row.total, digits),
            "" if row.distance is None else signed(row.distance, digits, speaker),
            speaker.say(row.state),
        ]
        for row in marks.rows
    ]


def as_plain(marks: MyMarks) -> list[dict[str, object]]:
    """Return the rows for other programs; totals and distances as fractions in text."""
    return [
        {
            "proposal": row.proposal,
            "title": row.title,
            "marks": {
                name: str(mark.value) if mark.value is not None else mark.state.value
                for name, mark in row.marks.items()
            },
            "total": None if row.total is None else str(row.total),
            "distance": None if row.distance is None else str(row.distance),
            "far": row.far,
            "access": row.access.value,
            "progress": row.progress.value,
        }
        for row in marks.rows
    ]
