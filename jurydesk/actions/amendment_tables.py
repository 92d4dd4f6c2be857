"""Reading what an amendment takes from tables. A row that cannot be read must never be left out in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.fields import JUROR_FIELDS, PROPOSAL_FIELDS
from jurydesk.spreadsheet.jurors import read_jurors
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.sheets import holds, table_in
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jurydesk.domain.panel import Juror
    from jurydesk.domain.proposal import Proposal
    from jurydesk.spreadsheet.import_report import ImportReport


def proposals_in(table: Path, columns: Mapping[str, str]) -> tuple[Proposal, ...]:
    """Return the proposals of a table, without documents. Raises DeskError where a row cannot be read."""
    found, given = table_in(table, columns, holds(PROPOSAL_FIELDS, columns))
    read = read_proposals(found, overrides=given, files=None)
    _need_whole(read.report)
    return tuple(read.proposals)


def jurors_in(table: Path, columns: Mapping[str, str]) -> tuple[Juror, ...]:
    """Return the people of a table. Raises DeskError where a row cannot be read."""
    found, given = table_in(table, columns, holds(JUROR_FIELDS, columns, ("name", "last_name")))
    read = read_jurors(found, overrides=given)
    _need_whole(read.report)
    return tuple(read.jurors)


def _need_whole(report: ImportReport) -> None:
    if report.refused or report.duplicates:
        first = report.refused[0].reason.text() if report.refused else report.duplicates[0].what
        raise DeskError(
            phrase("actions", "Not every row of “{table}” can be read; the first: {why}"),
            phrase("actions", "Correct the table; an amendment takes all of it or nothing."),
            table=report.table,
            why=first,
        )
