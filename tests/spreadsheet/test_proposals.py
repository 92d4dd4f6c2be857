# ruff: noqa: E501 - rows as an office writes them
from __future__ import annotations

import pytest

from jurydesk.domain.proposal import Partner, Person
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.import_report import EmptyCell
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table

GERMAN = """Förderkennzeichen;Vorhaben;Akronym;Antragsteller;Einrichtung;E-Mail;Partner;Land;Themenfeld;Beantragte Fördersumme;KMU-Anteil;Nicht förderfähig;Datei
C-1;Wasserstoff für Häfen;HAFEN;Müller, Anna; Hafencluster e. V.;a.mueller@hafen.example;Port Lab (Polen, KMU);Polen, Dänemark;Energie;3.900.000 €;45 %;;c1.pdf
""".replace("Müller, Anna; Hafen", "Müller, Anna;Hafen")  # fmt: skip


def import_of(text: str, **given):
    return read_proposals(read_table(text.encode(), "Skizzen.csv"), **given)


def test_a_whole_row():
    result = import_of(GERMAN, files=["c1.pdf"])
    (proposal,) = result.proposals
    assert (proposal.number, proposal.title, proposal.applicant) == (
        "C-1",
        "Wasserstoff für Häfen",
        "Hafencluster e. V.",
    )
    assert proposal.persons == (Person("Anna Müller", "Hafencluster e. V.", "a.mueller@hafen.example"),)
    assert proposal.partners == (Partner("Port Lab", "Polen", sme=True),)
    assert proposal.countries == ("Polen", "Dänemark")
    assert (proposal.theme, proposal.requested_cents, proposal.sme_requested_cents) == (
        "Energie",
        390_000_000,
        175_500_000,
    )
    assert proposal.extra == {"Akronym": "HAFEN"}
    assert proposal.eligible
    assert result.files == {"C-1": ("c1.pdf",)}
    assert result.report.accepted == 1


def test_empty_cells_are_taken_and_listed():
    report = import_of("Nr.,Titel,Einrichtung\n1,A,\n2,B,X\n").report
    assert report.empty == (EmptyCell(2, "Einrichtung", "organisation"),)
    assert report.accepted == 2


def test_rows_without_number_or_with_a_bad_sum_are_refused_with_their_row():
    result = import_of("Nr.,Titel,Summe\n,A,\n2,,\n3,C,viel\n4,D,10\n" + "9" * 41 + ",E,\n")
    assert [proposal.number for proposal in result.proposals] == ["2", "4"]
    assert [refused.row for refused in result.report.refused] == [2, 4, 6]
    assert "Row 4, column Summe: viel is not a sum" in str(result.report.refused[1].reason)


def test_a_number_twice_keeps_the_first_and_says_so():
    result = import_of("Nr.,Titel\nA-1,First\na-1,Second\nA-2,Other\nA-1,Third\n")
    assert [proposal.title for proposal in result.proposals] == ["First", "Other"]
    assert [(d.what, d.rows) for d in result.report.duplicates] == [("A-1", (2, 3, 5))]


def test_formal_check_and_withdrawal():
    result = import_of("Nr.,Titel,nicht förderfähig,zurückgezogen\n1,A,Frist versäumt,\n2,B,nein,-\n3,C,ja,x\n")
    assert [p.not_eligible for p in result.proposals] == ["Frist versäumt", "", "nicht förderfähig"]
    assert [p.withdrawn for p in result.proposals] == ["", "", "zurückgezogen"]


@pytest.mark.parametrize(
    ("cell", "cents"), [("25 %", 250_000), ("2.500 €", 250_000), ("", None), ("ja", None), ("0,4 %", 4_000)]
)
def test_the_part_of_smes_as_share_or_sum(cell, cents):
    (proposal,) = import_of(f'Nr.;Titel;Summe;KMU\n1;A;10.000 €;"{cell}"\n').proposals
    assert proposal.sme_requested_cents == cents
    assert proposal.extra == ({"KMU": "ja"} if cell == "ja" else {})


def test_smes_cannot_ask_for_more_than_all():
    assert import_of("Nr.;Titel;Summe;KMU\n1;A;10.000;20.000\n").report.refused[0].row == 2


def test_signs_that_turn_the_reading_direction_are_left_out():
    (proposal,) = import_of('Nr.,Titel\n"1\u202e","A\u2066B\nC\x07"\n').proposals
    assert (proposal.number, proposal.title) == ("1", "AB C")


def test_line_separators_are_line_ends_and_the_arabic_letter_mark_is_left_out():
    (proposal,) = import_of('Nr.,Titel,Thema\n1,"A\u2028B\u2029C","\u061cE"\n').proposals
    assert (proposal.title, proposal.theme) == ("A B C", "E")


def test_without_a_number_column_nothing_is_taken():
    with pytest.raises(DeskError, match="No column for Number"):
        import_of("Titel,Ort\nA,Ulm\n")


def test_the_real_call_as_it_is(shared_dir):
    folder = shared_dir / "real-call"
    names = [path.name for path in (folder / "documents").iterdir()]
    table = read_table(folder / "proposals.csv")
    result = read_proposals(table, overrides={"theme": "Field"}, files=[*names, "stray.pdf"])
    report = result.report
    assert (len(result.proposals), report.refused, report.duplicates) == (14, (), ())
    assert {number: len(files) for number, files in result.files.items()} == {f"OG-{n:02}": 1 for n in range(1, 15)}
    assert (report.without_document, report.without_row) == ((), ("stray.pdf",))
    assert {(cell.row, cell.heading) for cell in report.empty} == {
        (13, "Organisation"), (14, "Organisation"), (14, "Field"), (15, "Organisation"),
    }  # fmt: skip
    assert report.columns.extra == ("Funder", "Programme", "Year", "Outcome")
    persons = {proposal.number: [person.name for person in proposal.persons] for proposal in result.proposals}
    assert persons["OG-02"] == ["Michelle Barker", "Daniel S. Katz"]
    assert persons["OG-10"][2:] == ["H. Dail Laughinghouse IV", "P. Monaghan", "O. Savchencko"]
    assert persons["OG-13"] == ["MetaDocencia Team", "OLS Team"]
    assert len(persons["OG-04"]) == 10
    assert result.proposals[10].applicant == "Develop Empower Smart And Mighty Youth, Inc. (DESAMY)"
    assert result.proposals[2].theme == "astrononomy"
    assert result.proposals[0].extra == {
        "Funder": "Wellcome Trust", "Programme": "Discretionary", "Year": "2020", "Outcome": "funded",
    }  # fmt: skip


def test_the_real_call_with_a_document_missing(shared_dir):
    table = read_table(shared_dir / "real-call" / "proposals.csv")
    result = read_proposals(table, files=["zhu_rebecca_2018.pdf"])
    assert len(result.report.without_document) == 13
    assert result.report.columns.guessed == {"theme": "Field"}


def test_a_table_without_numbers_is_numbered_as_its_rows_stand_when_asked():
    text = "Titel;Antragsteller\n" + "".join(f"Vorhaben {n};M. Muster\n" for n in range(1, 12))
    with pytest.raises(DeskError) as refused:
        import_of(text)
    assert "--column number=#" in str(refused.value)
    result = import_of(text, overrides={"number": "#"})
    assert [(each.number, each.title) for each in result.proposals][-2:] == [
        ("10", "Vorhaben 10"),
        ("11", "Vorhaben 11"),
    ]
    assert result.proposals[0].number == "01"


def test_a_column_that_is_called_number_sign_is_taken_as_it_is():
    result = import_of("#;Titel\n7;Eins\n", overrides={"number": "#"})
    assert [each.number for each in result.proposals] == ["7"]


def test_a_row_without_a_title_is_taken_and_the_empty_cell_listed():
    result = import_of("Nr;Titel;Antragsteller\n7;;M. Muster\n8;Zwei;\n")
    assert [(each.number, each.title) for each in result.proposals] == [("7", "7"), ("8", "Zwei")]
    assert EmptyCell(2, "Titel", "title") in result.report.empty
    assert result.report.refused == ()


def test_numbers_that_differ_in_zeros_only_are_said():
    report = import_of("Nr;Titel\n2;Zwei\n02;Drei\nOG-1;A\nOG-10;B\n").report
    assert (report.accepted, len(report.notes)) == (4, 1)
    assert "The numbers 2, 02 differ in zeros or signs only" in str(report.notes[0])


@pytest.mark.parametrize(
    ("heading", "cell", "cents", "kept"),
    [
        ("KMU-Anteil", "0,35", 35_000_000, ""), ("KMU-Anteil", "35", 35_000_000, ""), ("KMU-Anteil", "35,5", 35_500_000, ""),
        ("SME share", "0.5", 50_000_000, ""), ("KMU-Anteil", "350000", 35_000_000, ""), ("davon KMU", "350.000", 35_000_000, ""),
        ("KMU", "0.35", 35_000_000, ""), ("KMU", "3", None, "3"), ("KMU-Anteil (€)", "35", 3_500, ""), ("KMU", "0", 0, ""),
    ],
)  # fmt: skip
def test_a_small_number_of_smes_is_a_share_or_a_count_but_never_a_few_euros(heading, cell, cents, kept):
    text = f"Nr;Titel;F\N{LATIN SMALL LETTER O WITH DIAERESIS}rdersumme;{heading}\n1;a;1000000;{cell}\n"
    (proposal,) = read_proposals(read_table(text.encode(), "P.csv")).proposals
    assert (proposal.sme_requested_cents, proposal.extra.get(heading, "")) == (cents, kept)
