"""Where a table keeps its marks: in one column beside the criterion's name, or in a column for each criterion."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import match_columns, normalised, require
from jurydesk.spreadsheet.import_report import EmptyCell
from jurydesk.spreadsheet.mark_fields import MARK_FIELDS
from jurydesk.spreadsheet.rows import RowView, View
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.domain.rubric import Criterion
    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.grid import Table

_NUMBERED = re.compile(r"(?:[kc]|criterion|kriterium|nr)? ?([0-9]{1,2})")


@dataclass(frozen=True)
class MarkColumns:
    """The table's view; `wide` maps headings to criterion ids, empty where each row names its criterion."""

    view: View
    rules: Rules
    wide: Mapping[str, str]
    known: dict[str, Criterion] = field(default_factory=dict)

    @property
    def long(self) -> bool:
        """Whether one column holds all marks."""
        return not self.wide

    def cells(self, row: RowView) -> list[tuple[str, str]]:
        """Return the headings under which a row has marks, each with the label of its criterion."""
        if self.wide:
            return list(self.wide.items())
        only = self.rules.criteria[0].id if not self.view.heading("criterion") else ""
        return [(self.view.heading("mark"), only or row.line("criterion"))]

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
        """Return the empty cells of the criteria's columns."""
        return tuple(
            EmptyCell(row.number, heading, key)
            for row in self.view.rows()
            for heading, key in self.wide.items()
            if row.under(heading) is None
        )


def criterion_named(label: str, rules: Rules) -> Criterion | None:
    """Return the criterion with this id, title (in either language) or place in the rubric ("K2"); None if none."""
    plain = normalised(label)
    for criterion in rules.criteria:
        if plain and plain in {normalised(text) for text in (criterion.id, criterion.title.en, criterion.title.de)}:
            return criterion
    place = _NUMBERED.fullmatch(plain)
    if place and 1 <= int(place[1]) <= len(rules.criteria):
        return rules.criteria[int(place[1]) - 1]
    return None


def mark_columns(
    table: Table, rules: Rules, overrides: Mapping[str, str] | None = None, *, with_juror: bool
) -> MarkColumns:
    """Return where the marks stand; overrides may name criteria, too. Raises DeskError when it cannot be told."""
    own = {criterion.id for criterion in rules.criteria}
    given = dict(overrides or {})
    named = {heading: key for key, heading in given.items() if key in own}
    wide = _wide(table, rules, named)
    fields = MARK_FIELDS
    match = match_columns(
        [heading for heading in table.headings if heading not in wide],
        fields,
        {key: heading for key, heading in given.items() if key not in own},
    )
    needed = {"proposal", *(("juror",) if with_juror else ())}
    has_rows = match.heading("mark") and (match.heading("criterion") or len(rules.criteria) == 1)
    if has_rows and not named:
        wide = {}
    elif not wide:
        needed |= {"mark", "criterion"}
    require(match, [replace(f, required=f.key in needed) for f in fields], table.headings)
    return MarkColumns(View(table, match), rules, wide)


def _wide(table: Table, rules: Rules, named: Mapping[str, str]) -> dict[str, str]:
    """Return the headings that are criteria's ids or titles; a place ("1") is no heading for one."""
    missing = [heading for heading in named if heading not in table.headings]
    if missing:
        raise DeskError(
            phrase("spreadsheet", "The table has no column {heading}."),
            phrase("spreadsheet", "Its columns are: {headings}."),
            heading=missing[0],
            headings=", ".join(table.headings),
        )
    found = dict(named)
    for heading in table.headings:
        criterion = criterion_named(heading, rules)
        if criterion and not _NUMBERED.fullmatch(normalised(heading)) and criterion.id not in found.values():
            found.setdefault(heading, criterion.id)
    return found
