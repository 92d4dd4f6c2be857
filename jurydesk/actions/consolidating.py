"""Consolidating a plain table collected elsewhere, without any desk. It must never write anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jurydesk.actions.standings import StandingsView
from jurydesk.domain.proposal import Proposal
from jurydesk.domain.recommendation import FundingLine
from jurydesk.errors import DeskError
from jurydesk.ranking.consolidate import consolidate
from jurydesk.spreadsheet.mark_columns import holds_marks
from jurydesk.spreadsheet.marks import read_marks
from jurydesk.spreadsheet.sheets import table_in
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jurydesk.domain.rules import Rules
    from jurydesk.spreadsheet.import_report import ImportReport


@dataclass(frozen=True)
class ConsolidatedTable:
    """The standings of a table, and the report on how the table was read."""

    view: StandingsView
    report: ImportReport


def consolidate_table(*, table: Path, rules: Rules, columns: Mapping[str, str]) -> ConsolidatedTable:
    """Return the standings of a table of proposal, juror, criterion and mark.

    Raises DeskError where the table cannot be read, and where a single row is refused: a sum without it would be wrong.
    """
    found, given = table_in(table, columns, holds_marks(rules, columns, with_juror=True))
    read = read_marks(found, rules, overrides=given)
    if read.report.refused or read.report.duplicates:
        raise _not_whole(read.report)
    proposals = {number: Proposal(number, number) for number in read.proposals}
    result = consolidate(rules=rules, proposals=proposals.values(), marks=read.marks)
    line = FundingLine(tuple(row.proposal for row in result.passing()), 0, ())
    return ConsolidatedTable(StandingsView(table.name, rules, proposals, result, line, None), read.report)


def _not_whole(report: ImportReport) -> DeskError:
    count = len(report.refused) + len(report.duplicates)
    one = phrase("actions", "1 place of “{table}” cannot be counted: {why}")
    several = phrase("actions", "{count} places of “{table}” cannot be counted: {why}")
    return DeskError(
        one if count == 1 else several,
        phrase(
            "actions",
            "Correct the table, so that no mark is left out; marks with names (A, B) need levels in the rules.",
        ),
        count=count,
        table=report.table,
        why=report.faults(),
    )
