"""Rows of totals are no proposals; proposals that are called so stay."""

from __future__ import annotations

import io
from decimal import Decimal

import openpyxl
import pytest

from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table

HEAD = "Nr;Titel;Antragsteller;Summe\n1;A;X Y;5\n"


def import_of(text: str, **given):
    return read_proposals(read_table(text.encode(), "Skizzen.csv"), **given)


@pytest.mark.parametrize(
    "row",
    [
        ";Gesamt;;5",
        ";;Summe;5",
        "Total;;;5",
        "Summe:;;;1.250.000,00 €",
        "Gesamt (1);;;5",
        "\N{GREEK CAPITAL LETTER SIGMA};;;5 EUR",
        "Insgesamt;1;;",
        "Grand total;;;",
    ],
)
def test_a_row_of_totals_is_left_out_and_said(row):
    result = import_of(f"{HEAD}{row}\n")
    assert [proposal.number for proposal in result.proposals] == ["1"]
    assert (result.report.refused, result.report.rows) == ((), 1)
    assert any(str(note).startswith("Row 3 (“") and "left out" in str(note) for note in result.report.notes)


@pytest.mark.parametrize("row", ["2;Total;;5", "2;Gesamt;C D;5", "Total;Ein Vorhaben;C D;5", "T-1;Summe;;"])
def test_a_proposal_stays_a_proposal(row):
    result = import_of(f"{HEAD}{row}\n")
    assert len(result.proposals) == 2


def test_counted_rows_do_not_count_totals():
    result = import_of("Titel;Antragsteller;Summe\nA;X Y;5\nTotal;;5\nB;Z;6\n", overrides={"number": "#"})
    assert [(one.number, one.title) for one in result.proposals] == [("01", "A"), ("02", "B")]


def test_a_formula_without_a_result_counts_as_nothing():
    book = openpyxl.Workbook()
    for row in (
        ["Ref", "Project name", "Amount requested (kEUR)"],
        ["X-1", "One", 1250],
        ["Total", None, "=SUM(C2:C2)"],
    ):
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    result = read_proposals(read_table(data.getvalue(), "x.xlsx"))
    assert [(one.number, one.requested_cents) for one in result.proposals] == [("X-1", Decimal(125_000_000))]
