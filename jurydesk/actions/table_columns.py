"""Which column of a table stands for what, before it is imported: by name, remembered, or left to a person.

It must never import anything, nor choose between two columns that fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from jurydesk.actions.desks import need
from jurydesk.spreadsheet.columns import match_columns
from jurydesk.spreadsheet.fields import JUROR_FIELDS, PROPOSAL_FIELDS
from jurydesk.spreadsheet.sheets import COUNTED, holds
from jurydesk.spreadsheet.tables import read_table
from jurydesk.store.queries import DeskKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.words import Phrase


class Subject(Enum):
    """What a table lists."""

    PROPOSALS = "proposals"
    JURORS = "jurors"


_FIELDS = {Subject.PROPOSALS: PROPOSAL_FIELDS, Subject.JURORS: JUROR_FIELDS}


@dataclass(frozen=True)
class FieldColumn:
    """One field: its heading in the table (empty for none), whether it is needed, and whether it is beyond doubt."""

    key: str
    title: Phrase
    heading: str
    needed: bool
    certain: bool


@dataclass(frozen=True)
class TableColumns:
    """A table's headings, and for each field the column found for it; `countable`: its rows can be numbered instead."""

    table: str
    headings: tuple[str, ...]
    fields: tuple[FieldColumn, ...]
    countable: bool = False

    @property
    def chosen(self) -> dict[str, str]:
        """The heading of each field that has one."""
        return {one.key: one.heading for one in self.fields if one.heading}

    @property
    def doubtful(self) -> bool:
        """Whether a person should look: something needed has no column, or a column was only guessed."""
        return any((one.needed and not one.heading) or (one.heading and not one.certain) for one in self.fields)


def titles_of(subject: Subject) -> dict[str, Phrase]:
    """Return what each field of such a table is called, by its short name."""
    return {one.key: one.title for one in _FIELDS[subject]}


def columns_in(desk: OpenDesk, *, table: Path, subject: Subject) -> TableColumns:
    """Return which column stands for what, remembered choices first. Raises DeskError for a file that is no table."""
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        known = queries.column_presets(subject.value)
    fits = holds(_FIELDS[subject], {})
    read = read_table(table, fits=fits)
    remembered = {field: heading for heading, field in known.items() if heading in read.headings}
    fields = _FIELDS[subject]
    match = match_columns(read.headings, fields, remembered)
    named = bool(match.heading("last_name"))
    found = tuple(
        FieldColumn(
            one.key,
            one.title,
            match.heading(one.key) or "",
            one.required or (subject is Subject.JURORS and one.key == "name" and not named),
            one.key in match.matched and one.key not in match.ambiguous,
        )
        for one in fields
    )
    countable = subject is Subject.PROPOSALS and COUNTED not in read.headings
    return TableColumns(read.name, tuple(read.headings), found, countable)


def remember_columns(desk: OpenDesk, *, subject: Subject, columns: Mapping[str, str], at: datetime) -> None:
    """Keep what a person said of the columns, for the next table with these headings. `columns`: heading by field."""
    need(desk, DeskKind.PANEL)
    kept = {heading: field for field, heading in columns.items() if heading and heading != COUNTED}
    if kept:
        with desk.unit(at) as unit:
            unit.remember_columns(subject.value, kept)
