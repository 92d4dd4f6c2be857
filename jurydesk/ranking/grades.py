"""The jurors' own totals, as all statistics beside the official list take them. It must never change that list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from jurydesk.ranking import aggregate, gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np

    from jurydesk.domain.assessment import CastMark
    from jurydesk.domain.proposal import Proposal
    from jurydesk.domain.rules import Rules


@dataclass(frozen=True)
class Grade:
    """One juror's total of one proposal, in the total's units and never rounded."""

    juror: int
    proposal: str
    value: Fraction


class Why(Enum):
    """Why a figure cannot be computed."""

    NOTHING = "there are no marks"
    ONE_PROPOSAL = "there is only one proposal"
    ONE_JUROR = "there is only one juror"
    NO_PAIR = "no proposal has two marks"
    NO_VARIATION = "all marks are the same"
    INCOMPLETE = "not every juror marked every proposal"
    TOO_FEW = "there are fewer marks than figures to find"
    IMPOSSIBLE = "no selection meets the conditions"


@dataclass(frozen=True)
class NotComputable:
    """Stands in the place of a figure: why there is none, and from how many marks."""

    why: Why
    n: int


def grades_of(*, rules: Rules, proposals: Iterable[Proposal], marks: Iterable[CastMark]) -> tuple[Grade, ...]:
    """Return the totals of jurors who marked all that counts of an eligible proposal, by proposal and juror.

    Recused and missing marks are in none. Raises DeskError as consolidating does.
    """
    eligible = {proposal.number: proposal.eligible for proposal in proposals}
    columns = {criterion.id: gather.column_of(criterion) for criterion in rules.criteria}
    exact = aggregate.shares(rules, columns)
    found: list[Grade] = []
    for number, casts in sorted(gather.by_proposal(marks, eligible).items()):
        cells = gather.cells_of(casts, columns, rules)
        counted = {name: gather.counted(cell, rules.cannot_assess) for name, cell in cells.items()}
        if eligible[number]:
            totals = sorted(aggregate.totals_by_juror(counted, exact).items())
            found.extend(Grade(juror, number, Fraction(total, exact.unit)) for juror, total in totals)
    return tuple(found)


@dataclass(frozen=True)
class Table:
    """Grades as floating-point arrays, and the names that go with rows and columns, in a fixed order."""

    proposals: tuple[str, ...]
    jurors: tuple[int, ...]
    row: np.ndarray
    column: np.ndarray
    value: np.ndarray

    @property
    def n(self) -> int:
        """How many grades there are."""
        return len(self.value)

    def filled(self) -> np.ndarray:
        """Return which places are filled, as a matrix of 0 and 1, proposals by jurors."""
        import numpy as np  # noqa: PLC0415 - the official result must not wait for it

        matrix = np.zeros((len(self.proposals), len(self.jurors)))
        matrix[self.row, self.column] = 1.0
        return matrix

    def complete(self) -> bool:
        """Return whether every juror graded every proposal."""
        return self.n == len(self.proposals) * len(self.jurors)


def table_of(grades: Iterable[Grade]) -> Table:
    """Return the grades as arrays, ordered by proposal and juror so that the order of the input never shows."""
    import numpy as np  # noqa: PLC0415 - the official result must not wait for it

    ordered = sorted(grades, key=lambda grade: (grade.proposal, grade.juror))
    proposals = tuple(dict.fromkeys(grade.proposal for grade in ordered))
    jurors = tuple(sorted({grade.juror for grade in ordered}))
    return Table(
        proposals=proposals,
        jurors=jurors,
        row=np.array(_places([grade.proposal for grade in ordered], proposals), dtype=np.intp),
        column=np.array(_places([grade.juror for grade in ordered], jurors), dtype=np.intp),
        value=np.array([float(grade.value) for grade in ordered], dtype=np.float64),
    )


def _places(names: Sequence[object], known: Sequence[object]) -> list[int]:
    place = {name: at for at, name in enumerate(known)}
    return [place[name] for name in names]
