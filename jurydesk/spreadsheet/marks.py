"""Marks from a table, one a row, or a column for each criterion or juror; what is no mark is never made a number."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jurydesk.domain.assessment import CastMark, Mark, MarkState
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.import_report import Duplicate, ImportReport, Refused, refusal
from jurydesk.spreadsheet.labels import juror_labels, natural, proposal_labels
from jurydesk.spreadsheet.mark_cells import is_dash, mark_of
from jurydesk.spreadsheet.mark_columns import Judged, MarkColumns, mark_columns
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.texts import cell_text
from jurydesk.spreadsheet.total_rows import sums_up
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jurydesk.domain.panel import Juror
    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.grid import Table
    from jurydesk.spreadsheet.rows import RowView

Place = tuple[int, str, str]


@dataclass(frozen=True)
class MarkImport:
    """The marks of a table and the report on it; empty cells are left out of `marks`.

    `comments` are by (juror, proposal, criterion); a comment on the proposal as a whole has the criterion "".
    `jurors` has the table's label for each juror's number, `proposals` every proposal the table names.
    """

    marks: tuple[CastMark, ...]
    comments: Mapping[Place, str]
    jurors: Mapping[int, str]
    proposals: tuple[str, ...]
    report: ImportReport


@dataclass
class _Gathered:
    """What the rows have brought so far."""

    marks: dict[Place, tuple[int, Mark]] = field(default_factory=dict)
    comments: dict[Place, str] = field(default_factory=dict)
    twice: dict[Place, list[int]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    jurors: dict[int, str] = field(default_factory=dict)
    proposals: set[str] = field(default_factory=set)
    dashes: dict[int, None] = field(default_factory=dict)
    left_out: dict[int, None] = field(default_factory=dict)


def read_marks(
    table: Table,
    rules: Rules,
    *,
    overrides: Mapping[str, str] | None = None,
    juror: int | None = None,
    jurors: Sequence[Juror] = (),
    proposals: Iterable[str] | None = None,
) -> MarkImport:
    """Return the marks of a table of proposal, juror, criterion and mark, or with a column for each criterion.

    `juror` is whose marks they are where the table does not say; `jurors` and `proposals` are those that may be
    named, by number or name; without them whatever the table names is taken, jurors numbered in natural order of
    their labels. A rubric of one criterion needs no column for it. Raises DeskError for missing columns.
    """
    columns = mark_columns(table, rules, overrides, with_juror=juror is None)
    rows = tuple(columns.view.rows())
    judged = [(row, each) for row in rows for each in columns.judged(row)]
    if not rows:
        raise DeskError(
            phrase("spreadsheet", "{name} has headings, but no row below them."),
            phrase("spreadsheet", "Check that the right file, and the right sheet in it, was chosen."),
            name=table.name,
        )
    summing = _summing([each for _, each in judged], jurors, proposals)
    counted = [(row, each) for row, each in judged if not summing & {each.juror, each.proposal}]
    who = None if juror is not None else juror_labels((each.juror for _, each in counted), jurors)
    which = proposal_labels((each.proposal for _, each in counted), proposals)
    gathered = _Gathered(left_out={row.number: None for row, each in judged if summing & {each.juror, each.proposal}})
    for row, each in counted:
        try:
            number = juror if who is None else who.find(each.juror, row.number)
            proposal = which.find(each.proposal, row.number)
        except DeskError as problem:
            gathered.refused.append(refusal(row.number, problem))
            continue
        gathered.jurors[number or 0] = each.juror or str(number)
        gathered.proposals.add(proposal)
        _take(row, columns, each, (number or 0, proposal), gathered)
    return _result(columns, gathered)


def _summing(judged: Iterable[Judged], jurors: Sequence[Juror], proposals: Iterable[str] | None) -> frozenset[str]:
    """Return the labels that stand for sums or means of marks: "Average"; nobody known is called so."""
    known = {*(juror.name for juror in jurors), *(proposals or ())}
    labels = {label for each in judged for label in (each.juror, each.proposal)}
    return frozenset(label for label in labels if label and label not in known and sums_up(label))


def _take(row: RowView, columns: MarkColumns, judged: Judged, place: tuple[int, str], gathered: _Gathered) -> None:
    if columns.across is None:
        _take_comments(row, columns, judged, place, gathered)
    for heading, key in judged.cells:
        try:
            criterion = columns.criterion(key, row.number)
            cell = row.under(heading)
            if cell is None and heading == columns.view.heading("mark"):
                cell = row.cell("state")
            if is_dash(cell):
                gathered.dashes[row.number] = None
            mark = mark_of(cell, criterion, columns.rules, row=row.number, column=heading)
            _put((*place, criterion.id), mark, row.number, gathered)
        except DeskError as problem:
            gathered.refused.append(refusal(row.number, problem))


def _take_comments(
    row: RowView, columns: MarkColumns, judged: Judged, place: tuple[int, str], gathered: _Gathered
) -> None:
    for heading, key in columns.comments.items():
        if text := cell_text(row.under(heading)):
            gathered.comments.setdefault((*place, key), text)
    comment = row.text("comment")
    if not comment:
        return
    try:
        criterion = columns.criterion(judged.cells[0][1], row.number).id if columns.long else ""
    except DeskError:
        return  # the mark of the same row is refused for it, and says so
    gathered.comments.setdefault((*place, criterion), comment)


def _put(place: Place, mark: Mark, row: int, gathered: _Gathered) -> None:
    if mark.state is MarkState.MISSING:
        return
    if place not in gathered.marks:
        gathered.marks[place] = (row, mark)
        return
    first, known = gathered.marks[place]
    if known != mark:
        raise DeskError(
            phrase(
                "spreadsheet", "Row {row} gives another mark for the same juror, proposal and criterion as row {first}."
            ),
            phrase("spreadsheet", "Keep one of the two rows and import the table again."),
            row=row,
            first=first,
        )
    gathered.twice.setdefault(place, [first]).append(row)


def _duplicate(juror: str, proposal: str, criterion: str, rows: tuple[int, ...]) -> Duplicate:
    twice = phrase(
        "spreadsheet", "The mark of juror {juror} for proposal {proposal} on “{criterion}” stands in rows {rows}."
    )
    shown = ", ".join(map(str, rows))
    reason = note(twice, juror=juror, proposal=proposal, criterion=criterion, rows=shown)
    return Duplicate(f"{proposal}, {juror}, {criterion}", rows, reason)


def _on_left_out(gathered: _Gathered) -> list[Note]:
    if not gathered.left_out:
        return []
    sentence = phrase("spreadsheet", "Sums or means of marks were left out, in rows {rows}.")
    return [note(sentence, rows=", ".join(map(str, gathered.left_out)))]


def _on_recused(gathered: _Gathered) -> list[Note]:
    """Return a remark where a juror is recused from a proposal and has marks for it all the same: they never count."""
    recused = {place[:2] for place, (_, mark) in gathered.marks.items() if mark.state is MarkState.RECUSED}
    rows = {row for place, (row, mark) in gathered.marks.items() if mark.value is not None and place[:2] in recused}
    if not rows:
        return []
    sentence = phrase("spreadsheet", "Marks of jurors who are recused from the proposal do not count, in rows {rows}.")
    return [note(sentence, rows=", ".join(map(str, sorted(rows))))]


def _on_dashes(gathered: _Gathered) -> list[Note]:
    if not gathered.dashes:
        return []
    sentence = phrase(
        "spreadsheet",
        "A dash was taken as no mark, in rows {rows}; write “k. A.” or “n/a” for what cannot be assessed.",
    )
    return [note(sentence, rows=", ".join(map(str, gathered.dashes)))]


def _result(columns: MarkColumns, gathered: _Gathered) -> MarkImport:
    view = columns.view
    report = ImportReport(
        table=view.table.name,
        columns=view.match,
        accepted=len(gathered.marks),
        empty=tuple(itertools.chain(view.empty_cells(), columns.empty_cells())),
        duplicates=tuple(
            _duplicate(gathered.jurors[juror], proposal, columns.rules.criterion(criterion).title.en, tuple(rows))
            for (juror, proposal, criterion), rows in gathered.twice.items()
        ),
        refused=tuple(gathered.refused),
        notes=(
            *view.table.notes,
            *view.doubts(),
            *columns.notes(),
            *_on_left_out(gathered),
            *_on_recused(gathered),
            *_on_dashes(gathered),
        ),
        rows=len(view.table.rows),
    )
    marks = tuple(CastMark(*place, mark) for place, (_, mark) in gathered.marks.items())
    proposals = tuple(sorted(gathered.proposals, key=natural))
    return MarkImport(marks, gathered.comments, dict(sorted(gathered.jurors.items())), proposals, report)
