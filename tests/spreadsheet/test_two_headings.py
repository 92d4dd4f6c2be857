from __future__ import annotations

import io

import openpyxl
import pytest

from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table


def table_of(text):
    return read_table(text.encode(), "T.csv")


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Proposal,Excellence,,Impact,\n,R1,R2,R1,R2\nP1,4,5,3,3\n",
         ("Proposal", "Excellence R1", "Excellence R2", "Impact R1", "Impact R2")),
        ("Skizzen;;;;;\nNr.;Titel;Antragsteller;;Finanzen;\n;;Name;Einrichtung;beantragt;davon KMU\n1;A;B;C;10;5\n",
         ("Nr.", "Titel", "Antragsteller Name", "Einrichtung", "beantragt", "davon KMU")),
        ("Nr;Titel;Partner;;Summe\n;;Name;Land;\n1;A;B;C;10\n", ("Nr", "Titel", "Partner Name", "Land", "Summe")),
    ],
)  # fmt: skip
def test_headings_in_two_rows_are_read_as_one_and_said(text, headings):
    table = table_of(text)
    assert table.headings == headings
    assert len(table.rows) == 1
    assert any("stand in two rows" in note.text() for note in table.notes)


@pytest.mark.parametrize(
    "text",
    [
        "Nr.,Titel,Antragsteller\n1,A,B\n2,C,\n",
        "Titel,Antragsteller,Thema\nA,,Energie\nB,C,\n",
        "Nr.,Titel,,Summe\n1,A,x,10\n",
        "Proposal,Juror,Grade\nP1,r1,4\n,r2,5\n",
        "Proposal,Title,,Grade\n,Foo,x,4\n",
    ],
)
def test_a_row_of_data_is_no_heading(text):
    table = table_of(text)
    assert len(table.rows) == text.count("\n") - 1
    assert not any("two rows" in note.text() for note in table.notes)


def test_merged_headings_of_a_workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ("Nr.", "Titel", "Finanzen", None),
        (None, None, "beantragt (€)", "davon KMU (€)"),
        (1, "Alpha", 1000, 200),
    ):
        sheet.append(row)
    for cells in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(cells)
    written = io.BytesIO()
    book.save(written)
    (proposal,) = read_proposals(read_table(written.getvalue(), "T.xlsx")).proposals
    assert (proposal.number, proposal.requested_cents, proposal.sme_requested_cents) == ("1", 100_000, 20_000)
