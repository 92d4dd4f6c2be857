from __future__ import annotations

import openpyxl
import pytest

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.fields import JUROR_FIELDS, PROPOSAL_FIELDS
from jurydesk.spreadsheet.sheets import holds, table_in


@pytest.fixture
def workbook(tmp_path):
    """A workbook as offices keep them: a cover page, an empty sheet, the proposals, last year's, the jury."""
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "Deckblatt"
    cover["A1"], cover["A3"], cover["B3"] = "Runde 2026", "Bearbeitung", "Frau Muster"
    book.create_sheet("Leer")
    for name, number in (("Skizzen", "S-1"), ("Skizzen 2025", "S-0")):
        sheet = book.create_sheet(name)
        sheet.append(["Nr.", "Titel", "Fachgruppe"])
        sheet.append([number, "Ein Titel", "Energie"])
    jury = book.create_sheet("Jury")
    jury.append(["Nachname", "Vorname"])
    jury.append(["Berg", "Anna"])
    book.save(tmp_path / "runde.xlsx")
    return tmp_path / "runde.xlsx"


def test_the_first_sheet_that_fits_is_read_and_said(workbook):
    table, given = table_in(workbook, {"theme": "Fachgruppe"}, holds(PROPOSAL_FIELDS, {"theme": "Fachgruppe"}))
    assert (table.rows[0][0], given) == ("S-1", {"theme": "Fachgruppe"})
    said = [note.text() for note in table.notes]
    assert "The sheet Skizzen was read; not read: Deckblatt, Leer, Skizzen 2025, Jury." in said
    jury, _ = table_in(workbook, {}, holds(JUROR_FIELDS, {}, ("name", "last_name")))
    assert jury.headings == ("Nachname", "Vorname")


def test_a_sheet_can_be_named(workbook):
    table, given = table_in(workbook, {"sheet": "skizzen 2025"}, holds(PROPOSAL_FIELDS, {}))
    assert (table.rows[0][0], given) == ("S-0", {})
    with pytest.raises(DeskError, match="no sheet Skizzen 2024") as caught:
        table_in(workbook, {"sheet": "Skizzen 2024"}, holds(PROPOSAL_FIELDS, {}))
    assert "Deckblatt, Leer, Skizzen" in str(caught.value)


def test_rows_to_be_numbered_need_no_column_for_it(workbook):
    given = {"number": "#", "title": "Nachname"}
    table, _ = table_in(workbook, given, holds(PROPOSAL_FIELDS, given))
    assert table.headings == ("Nachname", "Vorname")


def test_where_no_sheet_fits_the_first_one_is_spoken_of(workbook):
    table, _ = table_in(workbook, {}, holds(PROPOSAL_FIELDS, {"theme": "Nirgends"}))
    assert table.headings == ("Bearbeitung", "Frau Muster")
