"""What came of an import, as data: rows taken, cells empty, rows refused and why, documents without a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.spreadsheet.notes import Note
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from jurydesk.errors import DeskError
    from jurydesk.spreadsheet.columns import ColumnMatch

MOST_FAULTS = 10


@dataclass(frozen=True)
class EmptyCell:
    """A cell without content under a known heading; the row's number is the file's."""

    row: int
    heading: str
    key: str


@dataclass(frozen=True)
class Refused:
    """A row, or one cell of it, that was not taken, and why; the row's number is the file's."""

    row: int
    reason: Note


@dataclass(frozen=True)
class Duplicate:
    """What stands in the table twice: rows' numbers in the file, the first one is the one that was taken.

    `reason` says it in a sentence where `what` alone would not be understood.
    """

    what: str
    rows: tuple[int, ...]
    reason: Note | None = None


@dataclass(frozen=True)
class ImportReport:
    """The outcome of one import: `accepted` of `rows` rows, total rows not counted.

    `without_document` holds proposals' numbers, `without_row` names of files.
    """

    table: str
    columns: ColumnMatch
    accepted: int
    empty: tuple[EmptyCell, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    refused: tuple[Refused, ...] = ()
    without_document: tuple[str, ...] = ()
    without_row: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    rows: int = 0

    def faults(self, most: int = MOST_FAULTS) -> str:
        """Return why rows were refused and what stands there twice, a sentence a line, and how many more there are."""
        sentences = [refused.reason.text() for refused in self.refused]
        sentences += [twice.reason.text() for twice in self.duplicates if twice.reason]
        if len(sentences) > most:
            more = say(phrase("spreadsheet", "… and {count} more."), count=len(sentences) - most)
            sentences = [*sentences[:most], more]
        return "\n".join(sentences) if len(sentences) == 1 else "\n" + "\n".join(sentences)

    @property
    def not_taken(self) -> tuple[int, ...]:
        """The numbers of the rows that were not taken: refused ones, and repetitions of one that was."""
        again = (row for twice in self.duplicates for row in twice.rows[1:])
        return tuple(sorted({*again, *(refused.row for refused in self.refused)}))

    @property
    def clean(self) -> bool:
        """Whether everything in the table was taken and nothing is left to look at."""
        left = (self.duplicates, self.refused, self.without_document, self.without_row, self.notes, self.empty)
        return not any(left) and not self.columns.ambiguous


def refusal(row: int, problem: DeskError) -> Refused:
    """Return a refused row whose reason is the sentence of an error."""
    return Refused(row, Note(problem.message, tuple(sorted(problem.values.items()))))
