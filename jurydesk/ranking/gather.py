"""Sorts the marks by proposal and criterion, as whole numbers of a common unit.

It must never let one in twice or off the scale, and never let a recused juror's other marks through.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark, MarkState
from jurydesk.domain.plain import decimal_text
from jurydesk.domain.rules import CannotAssess, Rules
from jurydesk.errors import DeskError
from jurydesk.ranking.standing import Counts
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jurydesk.domain.rubric import Criterion


@dataclass
class Cell:
    """One criterion of one proposal: each juror's mark in the criterion's unit, or why there is none."""

    column: Column
    marks: dict[int, int] = field(default_factory=dict)
    states: dict[int, MarkState] = field(default_factory=dict)


@dataclass
class Column:
    """A criterion while marks are read: `unit` is the common denominator that makes all of its marks whole numbers.

    `known` holds the marks already found to lie on the scale; checking each once is what makes reading quick.
    """

    criterion: Criterion
    unit: int
    known: dict[Decimal, int] = field(default_factory=dict)
    shown: dict[int, Decimal] = field(default_factory=dict)

    def admit(self, value: Decimal) -> int:
        """Return `value` in units. Raises DeskError for what is no mark of the scale (NaN and infinity are none)."""
        if not self.criterion.scale.has(value):
            raise DeskError(
                phrase("ranking", "“{mark}” is not a mark of “{criterion}”."),
                phrase("ranking", "Correct this mark where it comes from; nothing was counted."),
                mark=str(value)[:40],
                criterion=self.criterion.title.en,
            )
        whole = int(Fraction(value) * self.unit)
        self.known[value] = whole
        self.shown.setdefault(whole, Decimal(decimal_text(value)))  # 7 and 7.0 are one mark
        return whole

    def worst(self) -> int:
        """Return the scale's bad end in units."""
        return self.admit(self.criterion.scale.worst_end)


def column_of(criterion: Criterion) -> Column:
    """Return an empty column for the criterion."""
    lowest, step = Fraction(criterion.scale.minimum), Fraction(criterion.scale.step)
    return Column(criterion, math.lcm(lowest.denominator, step.denominator))


def by_proposal(marks: Iterable[CastMark], numbers: Iterable[str]) -> dict[str, list[CastMark]]:
    """Return the marks of each proposal. Raises DeskError for a mark whose proposal is not among `numbers`."""
    found: dict[str, list[CastMark]] = {number: [] for number in numbers}
    try:
        for cast in marks:
            found[cast.proposal].append(cast)
    except KeyError as missing:
        raise DeskError(
            phrase("ranking", "There is a mark for proposal {proposal}, which is not among the proposals."),
            phrase("ranking", "Add the proposal, or take its marks out of the table."),
            proposal=missing.args[0],
        ) from None
    return found


def cells_of(casts: Iterable[CastMark], columns: Mapping[str, Column], rules: Rules) -> dict[str, Cell]:
    """Return one proposal's cells by criterion id."""
    cells = {criterion: Cell(column) for criterion, column in columns.items()}
    recused: set[int] = set()
    for cast in casts:
        juror, mark = cast.juror, cast.mark
        cell = cells.get(cast.criterion)
        if cell is None or juror in cell.marks or juror in cell.states:
            raise _misplaced(cast, known=cell is not None)
        value = mark.value
        if value is not None:
            whole = cell.column.known.get(value)
            cell.marks[juror] = cell.column.admit(value) if whole is None else whole
            continue
        if mark.state is MarkState.RECUSED:
            recused.add(juror)
        cell.states[juror] = mark.state
    _complete(cells, recused, rules.cannot_assess)
    return cells


def _complete(cells: Mapping[str, Cell], recused: set[int], policy: CannotAssess) -> None:
    """Make what a juror left out *missing*, and so what was not offered; and all of a recused juror *recused*."""
    jurors = _everybody(cells)
    for cell in cells.values():
        if policy is CannotAssess.NOT_OFFERED:
            cell.states.update(
                (juror, MarkState.MISSING) for juror, state in cell.states.items() if state is MarkState.CANNOT_ASSESS
            )
        if len(cell.marks) + len(cell.states) < len(jurors):
            cell.states.update(dict.fromkeys(jurors.difference(cell.marks, cell.states), MarkState.MISSING))
        for juror in recused:
            cell.marks.pop(juror, None)
            cell.states[juror] = MarkState.RECUSED


def _everybody(cells: Mapping[str, Cell]) -> set[int]:
    return set[int]().union(*(cell.marks for cell in cells.values()), *(cell.states for cell in cells.values()))


def _misplaced(cast: CastMark, *, known: bool) -> DeskError:
    if not known:
        return DeskError(
            phrase("ranking", "There is a mark for “{criterion}”, which is no criterion of the rules."),
            phrase("ranking", "Name criteria as the rules do, or choose the rules that go with these marks."),
            criterion=cast.criterion,
        )
    return DeskError(
        phrase("ranking", "Juror {juror} has two marks for “{criterion}” of proposal {proposal}."),
        phrase("ranking", "Leave one of the two; nothing was counted."),
        juror=cast.juror,
        criterion=cast.criterion,
        proposal=cast.proposal,
    )


def counted(cell: Cell, policy: CannotAssess) -> dict[int, int]:
    """Return the marks that count, by juror and in units; recused and missing never do."""
    if policy is not CannotAssess.COUNT_AS_WORST or MarkState.CANNOT_ASSESS not in cell.states.values():
        return cell.marks
    unable = (juror for juror, state in cell.states.items() if state is MarkState.CANNOT_ASSESS)
    return {**cell.marks, **dict.fromkeys(unable, cell.column.worst())}


def counts_of_criterion(cell: Cell) -> Counts:
    """Return how many jurors stand in each state on one criterion."""
    if not cell.states:
        return Counts(len(cell.marks))
    states = Counter(cell.states.values())
    return Counts(
        len(cell.marks), states[MarkState.CANNOT_ASSESS], states[MarkState.RECUSED], states[MarkState.MISSING]
    )


def counts_of_jurors(cells: Mapping[str, Cell]) -> Counts:
    """Return how many jurors marked at least one criterion, only could not assess, are recused, or did nothing."""
    marked = set[int]().union(*(cell.marks for cell in cells.values()))
    without = {
        state: {juror for cell in cells.values() for juror, found in cell.states.items() if found is state}
        for state in (MarkState.CANNOT_ASSESS, MarkState.RECUSED)
    }
    unable = without[MarkState.CANNOT_ASSESS] - marked
    recused = without[MarkState.RECUSED]
    missing = _everybody(cells) - marked - unable - recused
    return Counts(len(marked), len(unable), len(recused), len(missing))
