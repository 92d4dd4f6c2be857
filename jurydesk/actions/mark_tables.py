"""Taking a juror's own marks from a table, all or none. It must never take a conflict of interest for a mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jurydesk.actions import wanted
from jurydesk.actions.changed_marks import note_change
from jurydesk.actions.desks import need
from jurydesk.actions.marking import need_mine
from jurydesk.domain.assessment import CastMark, MarkState
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.mark_columns import holds_marks
from jurydesk.spreadsheet.marks import read_marks
from jurydesk.spreadsheet.sheets import table_in
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.spreadsheet.import_report import ImportReport


def import_marks(
    desk: OpenDesk, *, table: Path, columns: Mapping[str, str], reason: str = "", at: datetime
) -> tuple[str, ...]:
    """Take this juror's marks and comments from a table, all or none; return sentences on what was taken.

    A row for a shut proposal, a mark off the scale or an unknown name stops the whole table: raises DeskError.
    """
    need(desk, DeskKind.JUROR)
    me = desk.juror_number()
    with desk.unit(at) as unit:
        rules = wanted.rules(unit.queries)
        mine = [found.proposal for found in unit.queries.assignments(me)]
        found, given = table_in(table, columns, holds_marks(rules, columns, with_juror=False))
        read = read_marks(found, rules, overrides=given, juror=me, proposals=mine)
        if read.report.refused:
            raise _refused_rows(read.report)
        _no_recused_cells(read.marks)
        for proposal in read.proposals:
            need_mine(unit.queries, me, proposal)
            note_change(unit, me, proposal, reason)
        for cast in read.marks:
            unit.save_mark(cast)
        for (_, proposal, criterion), comment in read.comments.items():
            if criterion:
                unit.save_comment(me, proposal, criterion, comment)
            else:
                unit.save_sheet(me, proposal, overall=comment)
    taken = say(
        phrase("actions", "{marks} marks and {comments} comments taken."),
        marks=len(read.marks),
        comments=len(read.comments),
    )
    return (taken, *(note.text() for note in read.report.notes))


def _no_recused_cells(marks: Sequence[CastMark]) -> None:
    """Raise DeskError where a table says *recused*: a conflict is declared, it is no mark."""
    found = next((cast for cast in marks if cast.mark.state is MarkState.RECUSED), None)
    if found is not None:
        raise DeskError(
            phrase("actions", "The table says of proposal {proposal} that you have a conflict of interest."),
            phrase("actions", "Declare the conflict, and take the proposal out of the table; nothing was changed."),
            proposal=found.proposal,
        )


def _refused_rows(report: ImportReport) -> DeskError:
    one = phrase("actions", "1 place of “{table}” cannot be taken: {why}")
    several = phrase("actions", "{count} places of “{table}” cannot be taken: {why}")
    return DeskError(
        one if len(report.refused) == 1 else several,
        phrase("actions", "Correct them and take the table again; nothing was changed."),
        count=len(report.refused),
        table=report.table,
        why=replace(report, duplicates=()).faults(),
    )
