"""Where a table keeps its marks: beside the criterion's name, in a column for each criterion, or one for each juror."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.across import Across, jurors_across, proposals_across
from jurydesk.spreadsheet.columns import match_columns, require
from jurydesk.spreadsheet.criterion_headings import commented, criterion_named, is_a_place, is_bare_number
from jurydesk.spreadsheet.import_report import EmptyCell
from jurydesk.spreadsheet.mark_fields import MARK_FIELDS
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.rows import RowView, View
from jurydesk.spreadsheet.sheets import SHEET
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.columns import ColumnMatch
    from jurydesk.spreadsheet.grid import Table

_GUESSED = phrase("spreadsheet", "Each of these columns was taken for a juror: {headings}.")
_GUESSED_PROPOSALS = phrase("spreadsheet", "Each of these columns was taken for a proposal: {headings}.")
_NOT_READ = phrase("spreadsheet", "Columns that were not read: {headings}.")
_WITHOUT = phrase("spreadsheet", "No column was found for the criterion “{criterion}”.")


@dataclass(frozen=True)
class Judged:
    """What one row says of one juror and one proposal: headings of marks, each with the label of its criterion."""

    juror: str
    proposal: str
    cells: list[tuple[str, str]]


@dataclass(frozen=True)
class MarkColumns:
    """The table's view; `wide` maps headings to criterion ids, empty where each row names its criterion.

    `comments` maps headings of comments to criterion ids; `across` are columns of marks of a juror or proposal each.
    """

    view: View
    rules: Rules
    wide: Mapping[str, str]
    comments: Mapping[str, str] = field(default_factory=dict)
    across: Across | None = None
    known: dict[str, Criterion] = field(default_factory=dict)

    @property
    def long(self) -> bool:
        """Whether one column holds all marks."""
        return not self.wide

    def judged(self, row: RowView) -> list[Judged]:
        """Return whose marks on which proposal a row holds, and under which headings."""
        juror, proposal = row.line("juror"), row.line("proposal")
        across = self.across
        if across is None:
            return [Judged(juror, proposal, self.cells(row))]
        found: dict[str, list[tuple[str, str]]] = {}
        for heading, label in across.labels.items():
            found.setdefault(label, []).append((heading, across.criteria.get(heading) or self._criterion_of(row)))
        return [Judged(*((label, proposal) if across.jurors else (juror, label)), found[label]) for label in found]

    def cells(self, row: RowView) -> list[tuple[str, str]]:
        """Return the headings under which a row has marks, each with the label of its criterion."""
        if self.wide:
            return list(self.wide.items())
        return [(self.view.heading("mark"), self._criterion_of(row))]

    def _criterion_of(self, row: RowView) -> str:
        return row.line("criterion") if self.view.heading("criterion") else self.rules.criteria[0].id

    def criterion(self, label: str, row: int) -> Criterion:
        """Return the criterion that a label names by id, title or place; raises DeskError naming the row."""
        found = self.known.get(label) or criterion_named(label, self.rules)
        if found is None:
            raise DeskError(
                phrase("spreadsheet", "Row {row}: there is no criterion “{label}”."),
                phrase("spreadsheet", "The rules have: {criteria}."),
                row=row,
                label=label or "\N{EN DASH}",
                criteria=", ".join(criterion.id for criterion in self.rules.criteria),
            )
        self.known[label] = found
        return found

    def empty_cells(self) -> tuple[EmptyCell, ...]:
        """Return the empty cells of the criteria's, jurors' or proposals' columns."""
        of_marks = self.across.labels if self.across else self.wide
        return tuple(
            EmptyCell(row.number, heading, key)
            for row in self.view.rows()
            for heading, key in of_marks.items()
            if row.under(heading) is None
        )

    def notes(self) -> list[Note]:
        """Return remarks on columns that were guessed, not read, or not found."""
        notes: list[Note] = []
        if self.across and self.across.guessed:
            told = _GUESSED if self.across.jurors else _GUESSED_PROPOSALS
            notes.append(note(told, headings=", ".join(self.across.labels)))
        read = {*self.wide, *self.comments, *(self.across.labels if self.across else ())}
        read |= {heading for key, heading in self.view.match.columns.items() if self._reads(key)}
        if unread := [heading for heading in self.view.table.headings if heading not in read]:
            notes.append(note(_NOT_READ, headings=", ".join(unread)))
        missing = [c for c in self.rules.criteria if self.wide and c.id not in self.wide.values()]
        return notes + [note(_WITHOUT, criterion=criterion.title.en) for criterion in missing]

    def _reads(self, key: str) -> bool:
        if key in {"mark", "criterion", "state"}:
            return not self.wide and (key == "criterion" or self.across is None)
        return key != "comment" or self.across is None


def mark_columns(
    table: Table, rules: Rules, overrides: Mapping[str, str] | None = None, *, with_juror: bool
) -> MarkColumns:
    """Return where the marks stand; overrides may name criteria, too. Raises DeskError when it cannot be told."""
    own = {key: found.id for key in overrides or {} if (found := _criterion_by_key(key, rules))}
    given = dict(overrides or {})
    named = {given[key]: criterion for key, criterion in own.items()}
    wide = _wide(table, rules, named)
    comments = _comments(table, rules, wide)
    match = match_columns(
        [heading for heading in table.headings if heading not in wide and heading not in comments],
        MARK_FIELDS,
        {key: heading for key, heading in given.items() if key not in own},
    )
    across = _across(table, rules, match, wide) if with_juror and not named else None
    if across:
        _require(match, {"proposal" if across.jurors else "juror"}, table)
        left = {key: heading for key, heading in match.columns.items() if heading not in across.labels}
        match = replace(match, matched=left, guessed={}, ambiguous={})
        return MarkColumns(View(table, match), rules, {}, across=across)
    needed = {"proposal", *(("juror",) if with_juror else ())}
    has_rows = match.heading("mark") and (match.heading("criterion") or len(rules.criteria) == 1)
    if has_rows and not named and not (wide and "mark" in match.guessed):
        wide, comments = {}, {}
    elif not wide:
        needed |= {"mark", "criterion"}
    else:
        match = _without(match, ("mark", "criterion", "state"))
    _require(match, needed, table)
    return MarkColumns(View(table, match), rules, wide, comments)


def holds_marks(rules: Rules, columns: Mapping[str, str], *, with_juror: bool) -> Callable[[Table], bool]:
    """Return a test whether a table has the columns that marks need."""
    given = {key: heading for key, heading in columns.items() if key != SHEET}

    def fits(table: Table) -> bool:
        try:
            mark_columns(table, rules, given, with_juror=with_juror)
        except DeskError:
            return False
        return True

    return fits


def _criterion_by_key(key: str, rules: Rules) -> Criterion | None:
    return next((criterion for criterion in rules.criteria if criterion.id == key), None)


def _require(match: ColumnMatch, needed: set[str], table: Table) -> None:
    require(match, [replace(f, required=f.key in needed) for f in MARK_FIELDS], table.headings)


def _without(match: ColumnMatch, keys: Sequence[str]) -> ColumnMatch:
    """Return the match without fields that mean nothing where each criterion has a column."""
    kept = {key: heading for key, heading in match.matched.items() if key not in keys}
    guessed = {key: heading for key, heading in match.guessed.items() if key not in keys}
    rivals = {key: headings for key, headings in match.ambiguous.items() if key not in keys}
    return replace(match, matched=kept, guessed=guessed, ambiguous=rivals)


def _across(table: Table, rules: Rules, match: ColumnMatch, wide: Mapping[str, str]) -> Across | None:
    """Return the columns of a juror or a proposal each, in a table whose rows do not name the one or the other."""
    has = {key for key in ("proposal", "juror", "mark", "criterion") if key in match.matched}
    told = len(rules.criteria) == 1 or "criterion" in has
    left = [heading for heading in table.headings if heading not in match.matched.values() and heading not in wide]
    if "proposal" in has and "juror" not in has and not wide:
        found = jurors_across(table, left, rules, with_criterion=told)
        return None if found and found.guessed and "mark" in has else found
    if "juror" in has and "proposal" not in has and told and not wide and "mark" not in has:
        return proposals_across(table, left, rules)
    return None


def _wide(table: Table, rules: Rules, named: Mapping[str, str]) -> dict[str, str]:
    """Return the headings that are criteria's ids or titles; a bare number is no heading for one."""
    missing = [heading for heading in named if heading not in table.headings]
    if missing:
        raise DeskError(
            phrase("spreadsheet", "The table has no column {heading}."),
            phrase("spreadsheet", "Its columns are: {headings}."),
            heading=missing[0],
            headings=", ".join(table.headings),
        )
    found = dict(named)
    places = [heading for heading in table.headings if is_a_place(heading)]
    for heading in table.headings:
        if is_bare_number(heading) or (is_a_place(heading) and len(places) != len(rules.criteria)):
            continue
        criterion = criterion_named(heading, rules)
        if criterion and criterion.id not in found.values():
            found.setdefault(heading, criterion.id)
    return found


def _comments(table: Table, rules: Rules, wide: Mapping[str, str]) -> dict[str, str]:
    """Return the headings under which the comments on single criteria stand."""
    found: dict[str, str] = {}
    for heading in table.headings if wide else ():
        criterion = commented(heading, rules) if heading not in wide else None
        if criterion and criterion.id not in found.values():
            found[heading] = criterion.id
    return found
