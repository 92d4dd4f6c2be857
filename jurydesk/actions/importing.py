"""Taking proposals and jurors from tables. It must never drop a row, a cell or a document without saying so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.actions.desks import need
from jurydesk.actions.import_documents import Tried
from jurydesk.actions.preparing import refuse_when_frozen, take_from_all
from jurydesk.domain.facts import FactKind
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.fields import JUROR_FIELDS, PROPOSAL_FIELDS
from jurydesk.spreadsheet.jurors import read_jurors
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.sheets import holds, table_in
from jurydesk.store.queries import DeskKind
from jurydesk.words import phrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from jurydesk.actions.desks import OpenDesk
    from jurydesk.domain.panel import Juror
    from jurydesk.domain.proposal import Document, Proposal
    from jurydesk.spreadsheet.import_report import ImportReport
    from jurydesk.spreadsheet.proposals import ProposalImport
    from jurydesk.store.unit import UnitOfWork
    from jurydesk.words import Phrase


@dataclass(frozen=True)
class Unreadable:
    """A document that was stored but cannot be shown, and the sentence why."""

    proposal: str
    file: str
    why: str


@dataclass(frozen=True)
class Imported:
    """What an import did: the table's report, the documents that cannot be shown, and files that are no PDF.

    `replaced` are the numbers that were there already and now stand for what the table says.
    """

    report: ImportReport
    unreadable: tuple[Unreadable, ...] = ()
    other_files: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


def import_proposals(
    desk: OpenDesk,
    *,
    table: Path,
    documents: Path | None,
    columns: Mapping[str, str],
    at: datetime,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """Take proposals from a table and their documents from a folder; return what was taken and what was not.

    A proposal that is there already is replaced by its new row; what the formal check said of it stays, and documents
    are kept as they are, byte by byte. Progress is in bytes, of reading the documents twice. Raises DeskError where the
    table or a document cannot be read, after the charter was frozen, and when cancelled; then nothing was taken.
    """
    need(desk, DeskKind.PANEL)
    with desk.read() as queries:
        refuse_when_frozen(queries)
    folder = files_in(documents) if documents is not None else None
    found, given = table_in(table, columns, holds(PROPOSAL_FIELDS, columns))
    read = read_proposals(found, overrides=given, files=sorted(folder) if folder is not None else None)
    pairs = [(number, name) for number, names in read.files.items() for name in names]
    tried = Tried({name: (folder or {})[name] for _number, name in pairs}, progress, cancelled)
    unreadable = tuple(Unreadable(*pair, tried.unreadable[pair[1]]) for pair in pairs if pair[1] in tried.unreadable)
    with desk.store.staging(at) as staged:
        tried.bring_in(staged)
        with desk.unit(at) as unit:
            unit.adopt(staged)
            replaced = _take(unit, read, tried, table=table, keep=documents is None)
    others = tuple(name for name in folder or () if not name.lower().endswith(".pdf"))
    return Imported(read.report, unreadable, others, replaced)


def _take(unit: UnitOfWork, read: ProposalImport, tried: Tried, *, table: Path, keep: bool) -> tuple[str, ...]:
    """Put the rows into the desk; return the numbers that were there already."""
    refuse_when_frozen(unit.queries)
    replaced = tuple(one.number for one in read.proposals if unit.queries.proposal(one.number) is not None)
    for proposal in read.proposals:
        found = tuple(tried.documents[name] for name in read.files.get(proposal.number, ()))
        merged = _merged(unit, proposal, found, keep=keep)
        unit.put_proposal(merged)
        if not merged.eligible:
            take_from_all(unit, merged.number)
    unit.note(
        FactKind.PROPOSALS_IMPORTED,
        {"proposals": [proposal.number for proposal in read.proposals]},
        texts={"table": table.name},
    )
    return replaced


def _merged(unit: UnitOfWork, proposal: Proposal, found: tuple[Document, ...], *, keep: bool) -> Proposal:
    """Return the row's proposal with its documents, and with what was noted of it before the row came anew."""
    before = unit.queries.proposal(proposal.number)
    if before is None:
        return replace(proposal, documents=found)
    return replace(
        proposal,
        documents=before.documents if keep else found,
        not_eligible=proposal.not_eligible or before.not_eligible,
        withdrawn=proposal.withdrawn or before.withdrawn,
    )


def files_in(folder: Path) -> dict[str, Path]:
    """Return the files of a folder and the folders below it, by their path below it; hidden ones are left out.

    Raises DeskError where it cannot be read.
    """
    try:
        if folder.is_file():
            raise DeskError(
                phrase("actions", "“{folder}” is a file, not a folder."),
                phrase("actions", "Unpack it if it is an archive, and choose the folder in which the PDFs lie."),
                folder=folder.name,
            )
        if not folder.is_dir():
            raise NotADirectoryError(folder)
        found = {path.relative_to(folder): path for path in sorted(folder.rglob("*")) if path.is_file()}
        return {place.as_posix(): path for place, path in found.items() if not _hidden(place)}
    except OSError as trouble:
        raise DeskError(
            phrase("actions", "The folder “{folder}” cannot be read."),
            phrase("actions", "Choose the folder in which the proposals' PDFs lie."),
            folder=folder,
        ) from trouble


def _hidden(place: Path) -> bool:
    return place.name == "Thumbs.db" or any(part.startswith(".") for part in place.parts)


def import_jurors(desk: OpenDesk, *, table: Path, columns: Mapping[str, str], at: datetime) -> Imported:
    """Take the panel's people from a table. Raises DeskError where it cannot be read, and after the freeze."""
    need(desk, DeskKind.PANEL)
    found, given = table_in(table, columns, holds(JUROR_FIELDS, columns, ("name", "last_name")))
    read = read_jurors(found, overrides=given)
    with desk.unit(at) as unit:
        refuse_when_frozen(unit.queries)
        replaced = tuple(_replaced(unit, juror) for juror in read.jurors)
        unit.put_jurors(read.jurors)
        unit.note(
            FactKind.JURORS_IMPORTED,
            {"jurors": [juror.number for juror in read.jurors]},
            texts={"table": table.name},
        )
    return Imported(read.report, replaced=tuple(one for one in replaced if one))


def _replaced(unit: UnitOfWork, juror: Juror) -> str:
    """Return whose number the juror takes, as `3 Cora`; empty where the number was free or the person is the same."""
    before = unit.queries.juror(juror.number)
    return f"{before.number} {before.name}" if before is not None and before.name != juror.name else ""


def sentences(done: Imported, *, titles: Mapping[str, Phrase] | None = None) -> Iterable[str]:
    """Return what an import did, one sentence a line, what needs a look after what went well.

    `titles` are the fields in words, for people who never type their short names.
    """
    report = done.report
    yield _counted(report)
    named = sorted((_titled(key, titles), heading) for key, heading in report.columns.matched.items())
    pair = phrase("actions", "{field} = “{heading}”")
    matched = ", ".join(say(pair, field=field, heading=heading) for field, heading in named)
    yield say(phrase("actions", "Columns: {matched}"), matched=matched)
    if report.columns.extra:
        yield say(phrase("actions", "Kept as they are: {extra}"), extra=", ".join(report.columns.extra))
    if done.replaced:
        yield say(phrase("actions", "In place of what was there: {replaced}"), replaced=", ".join(done.replaced))
    for refused in report.refused:
        yield refused.reason.text()
    for twice in report.duplicates:
        rows = ", ".join(map(str, twice.rows))
        yield say(
            phrase("actions", "{what} stands in rows {rows}; the first one was taken."), what=twice.what, rows=rows
        )
    for heading, rows in _empty_by_heading(report).items():
        yield say(phrase("actions", "Empty under “{heading}”: rows {rows}"), heading=heading, rows=rows)
    yield from _on_documents(done)
    for note in report.notes:
        yield note.text()


def _titled(key: str, titles: Mapping[str, Phrase] | None) -> str:
    return say(titles[key]) if titles is not None and key in titles else key


def _counted(report: ImportReport) -> str:
    """Return how many rows were taken of how many; the rows that were not stand in this first sentence."""
    rows = ", ".join(map(str, report.not_taken))
    if not rows:
        sentence = phrase("actions", "{table}: {count} of {all} rows taken.")
    elif len(report.not_taken) == 1:
        sentence = phrase("actions", "{table}: {count} of {all} rows taken; not taken: row {rows}.")
    else:
        sentence = phrase("actions", "{table}: {count} of {all} rows taken; not taken: rows {rows}.")
    return say(sentence, table=report.table, count=report.accepted, all=report.rows, rows=rows)


def _on_documents(done: Imported) -> Iterable[str]:
    for number in done.report.without_document:
        yield say(phrase("actions", "Proposal {number} has no document."), number=number)
    for name in done.report.without_row:
        yield say(phrase("actions", "The document “{name}” belongs to no row."), name=name)
    for name in done.other_files:
        yield say(phrase("actions", "The file “{name}” is no PDF and was left out."), name=name)
    for bad in done.unreadable:
        yield say(
            phrase("actions", "Proposal {number}, “{file}”: {why}"), number=bad.proposal, file=bad.file, why=bad.why
        )


def _empty_by_heading(report: ImportReport) -> dict[str, str]:
    rows: dict[str, list[str]] = {}
    for cell in report.empty:
        rows.setdefault(cell.heading, []).append(str(cell.row))
    return {heading: ", ".join(found) for heading, found in rows.items()}
