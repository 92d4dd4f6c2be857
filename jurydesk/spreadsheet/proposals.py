"""Proposals from a table, each with the names of its documents; a row is taken whole or refused with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.domain.proposal import Person, Proposal
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import match_columns, normalised
from jurydesk.spreadsheet.documents import DocumentMatch, match_documents
from jurydesk.spreadsheet.fields import PROPOSAL_FIELDS
from jurydesk.spreadsheet.import_report import Duplicate, ImportReport, Refused, refusal
from jurydesk.spreadsheet.labels import alike_notes
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.partners import split_countries, split_partners
from jurydesk.spreadsheet.persons import names_more, split_persons
from jurydesk.spreadsheet.rows import RowView, View, texts_under, view_of
from jurydesk.spreadsheet.several_columns import together
from jurydesk.spreadsheet.sheets import COUNTED
from jurydesk.spreadsheet.sme_sums import NO_REASON, UNTOLD, sme_cents
from jurydesk.spreadsheet.sum_columns import cents_in, unit_notes, with_sums
from jurydesk.spreadsheet.total_rows import without_totals
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jurydesk.spreadsheet.grid import Table

LONGEST_NUMBER = 40
SUMS = ("requested", "sme")
_KEPT_AS_TEXT = ("acronym", "phase")


@dataclass(frozen=True)
class ProposalImport:
    """The proposals of a table, in its order; `files` has the names of each one's documents by its number."""

    proposals: tuple[Proposal, ...]
    files: Mapping[str, tuple[str, ...]]
    report: ImportReport


def read_proposals(
    table: Table, *, overrides: Mapping[str, str] | None = None, files: Iterable[str] | None = None
) -> ProposalImport:
    """Return the proposals of a table and the report on it.

    `files` are the names in the folder of documents, None when there is no folder. Sums are in cents. An override of
    the number by COUNTED, in a table that has no such column, numbers the rows as they stand. Raises DeskError when the
    number or the title has no column, or an override names none.
    """
    counted = (overrides or {}).get("number") == COUNTED and COUNTED not in table.headings
    named = "" if counted else match_columns(table.headings, PROPOSAL_FIELDS, overrides).heading("number") or ""
    table = without_totals(table, named)
    if counted:
        table = _counted(table)
    table, joined = together(table, overrides or ())
    view = with_sums(view_of(table, PROPOSAL_FIELDS, {**joined, **(overrides or {})}), SUMS)
    taken: dict[str, tuple[int, Proposal, str]] = {}
    twice: dict[str, list[int]] = {}
    refused: list[Refused] = []
    for row in view.rows():
        try:
            proposal = _proposal(row)
        except DeskError as problem:
            refused.append(refusal(row.number, problem))
            continue
        key = proposal.number.casefold()
        if key in taken:
            twice.setdefault(key, [taken[key][0]]).append(row.number)
        else:
            taken[key] = (row.number, proposal, row.text("file"))
    duplicates = tuple(Duplicate(taken[key][1].number, tuple(rows)) for key, rows in twice.items())
    documents = _documents([(proposal, cell) for _, proposal, cell in taken.values()], files)
    proposals = tuple(proposal for _, proposal, _ in taken.values())
    return ProposalImport(proposals, documents.files, _report(view, len(proposals), duplicates, refused, documents))


def _counted(table: Table) -> Table:
    """Return the table with a first column that counts the rows: 01 to 14, so that numbers sort as rows do."""
    width = max(len(str(len(table.rows))), 2)
    rows = tuple((f"{count:0{width}}", *cells) for count, cells in enumerate(table.rows, start=1))
    return replace(table, headings=(COUNTED, *table.headings), rows=rows)


def _documents(rows: list[tuple[Proposal, str]], files: Iterable[str] | None) -> DocumentMatch:
    if files is None:
        return DocumentMatch({}, (), (), ())
    return match_documents({proposal.number: cell for proposal, cell in rows}, files)


def _report(
    view: View, accepted: int, duplicates: tuple[Duplicate, ...], refused: list[Refused], documents: DocumentMatch
) -> ImportReport:
    alike = alike_notes(row.line("number") for row in view.rows())
    return ImportReport(
        table=view.table.name,
        columns=view.match,
        accepted=accepted,
        rows=len(view.table.rows),
        empty=view.empty_cells(),
        duplicates=duplicates,
        refused=tuple(refused),
        without_document=documents.without_document,
        without_row=documents.without_row,
        notes=(
            *view.table.notes,
            *view.doubts(),
            *unit_notes(view, SUMS),
            *_on_persons(view),
            *alike,
            *documents.notes,
        ),
    )


def _proposal(row: RowView) -> Proposal:
    number = row.line("number")
    if not number or len(number) > LONGEST_NUMBER:
        raise DeskError(
            phrase("spreadsheet", "Row {row} has no number, or one of more than {longest} characters."),
            phrase("spreadsheet", "Give it a number of its own and import the table again."),
            row=row.number,
            longest=LONGEST_NUMBER,
        )
    requested = cents_in(row, "requested")
    extra = texts_under(row, row.view.match.extra)
    extra |= texts_under(row, [row.view.heading(key) for key in _KEPT_AS_TEXT if row.view.heading(key)])
    return Proposal(
        number=number,
        title=row.line("title") or number,  # an empty cell is listed; the proposal is before the jury all the same
        applicant=row.line("organisation"),
        persons=_persons(row),
        partners=split_partners(row.text("partners")),
        countries=split_countries(row.text("countries")),
        theme=row.line("theme"),
        requested_cents=requested,
        sme_requested_cents=sme_cents(row, requested, extra),
        not_eligible=_reason(row, "ineligible"),
        withdrawn=_reason(row, "withdrawn"),
        extra=extra,
    )


def _persons(row: RowView) -> tuple[Person, ...]:
    named = split_persons(row.text("applicants"))
    mails = [part for part in re.split(r"[\s;,<>]+", row.text("mail")) if "@" in part]
    # One address for several persons is that of the first; as many as persons go with them in order.
    fitting = [*mails, *[""] * len(named)] if len(mails) in {1, len(named)} else [""] * len(named)
    organisation = row.line("organisation")
    return tuple(
        Person(one.name, one.organisation or organisation, one.mail or mail)
        for one, mail in zip(named, fitting, strict=False)
    )


def _on_persons(view: View) -> list[Note]:
    """Return a remark where a cell says that there are persons whom it does not name."""
    rows = [str(row.number) for row in view.rows() if names_more(row.text("applicants"))]
    if not rows:
        return []
    more = phrase(
        "spreadsheet", "“et al.” under “{heading}”, rows {rows}: those not named are not compared with the jurors."
    )
    return [note(more, heading=view.heading("applicants"), rows=", ".join(rows))]


def _reason(row: RowView, key: str) -> str:
    """Return why a proposal is not judged; a bare "yes" stands for the column's heading."""
    text = row.line(key)
    plain = normalised(text)
    if plain in NO_REASON:
        return ""
    return row.view.heading(key) if plain in UNTOLD else text
