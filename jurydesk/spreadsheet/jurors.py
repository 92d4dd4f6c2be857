"""Jurors from a table: numbers, names, mail addresses and roles in several languages. A role is never guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jurydesk.domain.panel import Juror, Role
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import normalised, require
from jurydesk.spreadsheet.fields import JUROR_FIELDS
from jurydesk.spreadsheet.import_report import Duplicate, ImportReport, Refused, refusal
from jurydesk.spreadsheet.notes import Note, note
from jurydesk.spreadsheet.rows import RowView, View, view_of
from jurydesk.spreadsheet.votes import vote_notes
from jurydesk.words import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jurydesk.spreadsheet.grid import Table

HIGHEST_NUMBER = 9999

_ROLE_NAMES = {
    Role.JUROR: """|juror|jury member|member|panel member|reviewer|jurymitglied|mitglied|gutachter|gutachterin|jury
        |expert|berichterstattung|berichterstatter|berichterstatterin|rapporteur|membre|miembro""",
    Role.CHAIR: """chair|chairperson|chairman|chairwoman|president|vorsitz|vorsitzende|vorsitzender|juryvorsitz
        |chair of the panel|presidente|presidenta|présidence|président|présidente""",
    Role.DEPUTY_CHAIR: """deputy chair|vice chair|co chair|deputy|deputy chairperson|stellv. vorsitz|stv. vorsitz
        |stellvertretender vorsitz|stellvertretende vorsitzende|stellvertretender vorsitzender|stellvertretung
        |stellvertreter|vice président|vice présidente|vicepresidente|vicepresidenta""",
    Role.SUBSTITUTE: "substitute|alternate|reserve|ersatz|ersatzmitglied|nachrücker|suppléant|suppléante|suplente",
    Role.MINUTE_TAKER: """minute taker|minutes|secretary|recorder|schriftführung|schriftführer|schriftführerin
        |protokoll|protokollführung|secrétaire|secretario|secretaria""",
    Role.GUEST: "guest|observer|gast|beobachter|beobachterin|invité|invitée|observateur|invitado|invitada",
    Role.LEFT: "left|left the panel|ausgeschieden|parti|salió",
}
_ROLES = {normalised(name): role for role, names in _ROLE_NAMES.items() for name in names.split("|")}
_ROLE_BESIDE = re.compile(r"(?P<name>.*\S)\s*[(\[](?P<role>[^()\[\]]+)[)\]]")
_MAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")


@dataclass(frozen=True)
class JurorImport:
    """The jurors of a table, in its order, and the report on it."""

    jurors: tuple[Juror, ...]
    report: ImportReport


def read_jurors(table: Table, *, overrides: Mapping[str, str] | None = None) -> JurorImport:
    """Return the jurors of a table; without a column for numbers they are numbered from 1 in the table's order.

    Raises DeskError when no column holds names, or an override names none.
    """
    view = view_of(table, JUROR_FIELDS, overrides)
    if not view.heading("last_name"):
        require(view.match, [replace(field, required=field.key == "name") for field in JUROR_FIELDS], table.headings)
    taken: dict[int, tuple[int, Juror]] = {}
    votes: dict[int, str] = {}
    twice: dict[int, list[int]] = {}
    refused: list[Refused] = []
    for row in view.rows():
        try:
            juror = _juror(row, len(taken) + 1)
        except DeskError as problem:
            refused.append(refusal(row.number, problem))
            continue
        if juror.number in taken:
            twice.setdefault(juror.number, [taken[juror.number][0]]).append(row.number)
        else:
            taken[juror.number] = (row.number, juror)
            votes[juror.number] = row.line("vote")
    jurors = tuple(juror for _, juror in taken.values())
    duplicates = tuple(Duplicate(str(number), tuple(rows)) for number, rows in twice.items())
    report = _report(view, jurors, duplicates, refused)
    unused = vote_notes(jurors, votes, view.heading("vote"))
    return JurorImport(jurors, replace(report, notes=(*report.notes, *unused)))


def _report(
    view: View, jurors: tuple[Juror, ...], duplicates: tuple[Duplicate, ...], refused: list[Refused]
) -> ImportReport:
    return ImportReport(
        table=view.table.name,
        columns=view.match,
        accepted=len(jurors),
        rows=len(view.table.rows),
        empty=view.empty_cells(),
        duplicates=duplicates,
        refused=tuple(refused),
        notes=(*view.table.notes, *view.doubts(), *_remarks(jurors)),
    )


def _remarks(jurors: tuple[Juror, ...]) -> list[Note]:
    notes: list[Note] = []
    chairs = [juror.name for juror in jurors if juror.role is Role.CHAIR]
    if not chairs:
        notes.append(note(phrase("spreadsheet", "Nobody in the table has the chair.")))
    if len(chairs) > 1:
        notes.append(note(phrase("spreadsheet", "Several persons have the chair: {names}."), names=", ".join(chairs)))
    names = [normalised(juror.name) for juror in jurors]
    same = [juror.name for juror in jurors if names.count(normalised(juror.name)) > 1]
    if same:
        notes.append(
            note(phrase("spreadsheet", "A name stands in several rows: {names}."), names=", ".join(dict.fromkeys(same)))
        )
    return notes


def _juror(row: RowView, following: int) -> Juror:
    mail = row.line("mail").removeprefix("mailto:")
    if mail and not _MAIL.fullmatch(mail):
        raise DeskError(
            phrase("spreadsheet", "Row {row}: {text} is not one mail address."),
            phrase("spreadsheet", "Correct the cell or empty it, and import the table again."),
            row=row.number,
            text=mail,
        )
    name, role = _name(row), _role(row)
    beside = None if row.line("role") else _ROLE_BESIDE.fullmatch(name)
    if beside and normalised(beside["role"]) in _ROLES:
        name, role = beside["name"], _ROLES[normalised(beside["role"])]
    return Juror(_number(row, following), name, row.line("organisation"), mail, role)


def _number(row: RowView, following: int) -> int:
    if not row.view.heading("number"):
        return following
    text = row.line("number")
    found = re.fullmatch(r"[^0-9]{0,20}?([0-9]{1,4})\.?", text)
    if not found or not 1 <= int(found[1]) <= HIGHEST_NUMBER:
        raise DeskError(
            phrase("spreadsheet", "Row {row}: {text} is not a juror's number."),
            phrase("spreadsheet", "Number the jurors 1, 2, 3, and import the table again."),
            row=row.number,
            text=text or "\N{EN DASH}",
        )
    return int(found[1])


def _name(row: RowView) -> str:
    """Return the name as it is shown, title first; "Surname, Firstname" is turned round."""
    first, last = row.line("first_name"), row.line("last_name") or row.line("name")
    if not first and last.count(",") == 1:
        surname, _, given = last.partition(",")
        last = f"{given.strip()} {surname.strip()}"
    name = " ".join(part for part in (row.line("title"), first, last) if part)
    if not last:
        raise DeskError(
            phrase("spreadsheet", "Row {row} has no name."),
            phrase("spreadsheet", "Fill the cell and import the table again."),
            row=row.number,
        )
    return name


def _role(row: RowView) -> Role:
    text = row.line("role")
    role = _ROLES.get(normalised(text))
    if role is None:
        raise DeskError(
            phrase("spreadsheet", "Row {row}: {text} is not a role that is known."),
            phrase("spreadsheet", "Known are juror, chair, deputy chair, substitute, minute-taker and guest."),
            row=row.number,
            text=text,
        )
    return role
