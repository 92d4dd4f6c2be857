"""Sums whose unit stands in the heading: a factor of a thousand must never be lost."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.decisions import read_decisions
from jurydesk.spreadsheet.money import is_no_answer, parse_cents
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.sum_units import unit_of, without_unit
from jurydesk.spreadsheet.tables import read_table

MILLION_AND_A_QUARTER = 125_000_000


def proposals_of(text: str, **given):
    return read_proposals(read_table(text.encode(), "Skizzen.csv"), **given)


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Fördersumme in T€", "1250"),
        ("Fördersumme in T€", Decimal(1250)),
        ("Beantragte Summe (Mio. EUR)", "1,25"),
        ("Amount requested (kEUR)", Decimal("1250.0")),
        ("Requested amount in thousand EUR", "1250"),
        ("Budget (EUR thousands)", "1250"),
        ("Budget TEUR", "1250"),
        ("Summe, Tsd. €", "1250"),
        ("Summe [Tausend Euro]", "1250"),
        ("Budget in 1.000 EUR", "1250"),
        ("Budget ('000 EUR)", "1250"),
        ("Budget (€000s)", "1250"),
        ("Budget [k€]", "1250,0"),
        ("Budget (k)", "1250"),
        ("Budget M€", "1.25"),
        ("Budget (€m)", "1.25"),
        ("Summe in Millionen Euro", "1,25"),
        ("Budget (EUR million)", "1.25"),
        ("Budget in 1.000.000 EUR", "1,25"),
        ("Budget (Mrd. €)", "0,00125"),
        ("Betrag in Cent", "125000000"),
        ("Budget (EUR)", "1250000"),
        ("Budget (max. 10.000 EUR)", "1250000"),
        ("Budget", "1250000"),
        ("Fördersumme in T€", "1.250.000 €"),
        ("Fördersumme in T€", "1,25 Mio. €"),
        ("Beantragte Summe (Mio. EUR)", "1250 T€"),
        ("Beantragte Summe (Mio. EUR)", "TEUR 1250"),
        ("Budget (USD)", "1.250.000 EUR"),
    ],
)
def test_the_headings_unit_counts_and_the_cells_own_wins(heading, cell):
    assert parse_cents(cell, row=2, column=heading) == MILLION_AND_A_QUARTER


@pytest.mark.parametrize(
    ("heading", "cell"),
    [
        ("Budget (USD)", "1250"),
        ("Budget (CHF)", Decimal(5)),
        ("Budget £", "5"),
        ("Budget (kUSD)", "5"),
        ("Budget in T€", "1.250"),
        ("Budget", "1.250 T€"),
        ("Budget in T€ oder Mio. €", "5"),
        ("Budget (Mio. EUR)", "1,2345678901"),
        ("Budget", "T€ 5 Mio."),
    ],
)
def test_what_could_mean_two_sums_or_another_money_is_refused(heading, cell):
    with pytest.raises(DeskError, match="Row 2, column Budget"):
        parse_cents(cell, row=2, column=heading)


@pytest.mark.parametrize(
    "heading", ["Fördersumme", "Betrag", "Themenfeld", "Budget T", "Zuwendung 2025", "Kosten je Monat", "Budget Mitte"]
)
def test_a_heading_without_a_unit_means_euros(heading):
    assert unit_of(heading).scale == 1
    assert not unit_of(heading).told
    assert without_unit(heading) == heading


def test_a_heading_with_a_unit_is_known_by_its_name():
    for heading in ("Fördersumme in T€", "Beantragte Summe (Mio. EUR)", "Budget TEUR", "Summe, Tsd. €", "Betrag/k€"):
        result = proposals_of(f'Nr;Titel;"{heading}"\n1;A;1\n')
        assert result.report.columns.matched["requested"] == heading
        assert result.proposals[0].requested_cents in {100_000, 100_000_000}


def test_the_unit_is_said_and_a_foreign_one_stops_the_table():
    notes = [str(note) for note in proposals_of("Nr;Titel;Fördersumme in T€\n1;A;1250\n").report.notes]
    assert "The sums under “Fördersumme in T€” were read in thousands of euros." in notes
    for heading in ("Requested amount (USD)", "Budget (CHF)"):
        with pytest.raises(DeskError, match=r"The heading “.*” says that the sums are in (USD|CHF), not in euros"):
            proposals_of(f"No;Title;{heading}\n1;A;1250\n")
    assert proposals_of("No;Title;Budget (CHF)\n1;A;EUR 5\n2;B;n/a\n").proposals[0].requested_cents == 500


def test_the_part_of_smes_has_its_own_unit():
    text = "Nr;Titel;Summe in T€;KMU ({unit})\n1;A;1000;{cell}\n"
    for unit, cell, cents in (("T€", "0,5", 50_000), ("Mio. EUR", "0,5", 50_000_000), ("%", "45", 45_000_000)):
        (proposal,) = proposals_of(text.format(unit=unit, cell=cell)).proposals
        assert (proposal.requested_cents, proposal.sme_requested_cents) == (100_000_000, cents)
    assert proposals_of(text.format(unit="%", cell="145")).report.refused[0].row == 2


def test_decisions_take_the_headings_unit_too():
    head = "Nr.;Empfehlung;{sum};Begründung\n"
    rows = read_decisions(read_table((head + "A;ja;850;gut\n").format(sum="Betrag in TEUR").encode(), "x.csv"))
    assert rows[0].sum_cents == 85_000_000
    with pytest.raises(DeskError, match=r"“Betrag \(USD\)” says"):
        read_decisions(read_table((head + "A;ja;850;gut\n").format(sum="Betrag (USD)").encode(), "x.csv"))


NO_ANSWERS = ["k. A.", "k.A.", "n/a", "N/A", "n.a.", "-", "\N{EN DASH}", "unbekannt", "tbd", "TBD.", "keine Angabe"]


@pytest.mark.parametrize("text", NO_ANSWERS)
def test_no_answer_is_an_empty_cell_and_listed(text):
    assert is_no_answer(text)
    result = proposals_of(f'Nr;Titel;Summe;KMU\n1;A;"{text}";"{text}"\n2;B;5;2\n')
    assert [proposal.requested_cents for proposal in result.proposals] == [None, 500]
    assert result.report.refused == ()
    assert [(cell.row, cell.key) for cell in result.report.empty] == [(2, "requested"), (2, "sme")]
    decisions = f'Nr.;Empfehlung;Betrag;Begründung\nA;nein;"{text}";gut\n'
    assert read_decisions(read_table(decisions.encode(), "x.csv"))[0].sum_cents is None


def test_other_cells_of_a_column_prove_which_sign_groups():
    text = "Nr;Titel;Summe in T€\n1;a;2.000\n2;b;{other}\n"
    for other, cents in (("1.250,5", 200_000_000), ("899,5", 200_000_000), ("1,250.5", 200_000), ("899.5", 200_000)):
        assert proposals_of(text.format(other=other)).proposals[0].requested_cents == cents
    for other in ("899", "1.250,5\n3;c;899.5"):
        assert [one.row for one in proposals_of(text.format(other=other)).report.refused] == [2]
