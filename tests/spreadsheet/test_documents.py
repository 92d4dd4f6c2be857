# ruff: noqa: E501 - a number beside the name that carries it
from __future__ import annotations

import unicodedata

import pytest

from jurydesk.domain.proposal import Partner
from jurydesk.spreadsheet.documents import match_documents
from jurydesk.spreadsheet.partners import split_countries, split_partners


def test_the_file_column_decides():
    found = match_documents(
        {"1": "b.pdf", "2": "Skizzen\\A.PDF; annex.pdf", "3": "c"}, ["A.PDF", "b.pdf", "annex.pdf", "c.pdf"]
    )
    assert found.files == {"1": ("b.pdf",), "2": ("A.PDF", "annex.pdf"), "3": ("c.pdf",)}
    assert (found.without_document, found.without_row, found.notes) == ((), (), ())


def test_umlauts_and_case_do_not_matter():
    names = [unicodedata.normalize("NFD", "MÜLLER_Größe.pdf"), "Soehne.pdf"]
    found = match_documents({"1": "müller_groesse.pdf", "2": "Söhne.PDF"}, names)
    assert [len(files) for files in found.files.values()] == [1, 1]


@pytest.mark.parametrize(
    ("number", "name"),
    [("OG-01", "OG-01.pdf"), ("OG-01", "og_1_antrag.pdf"), ("OG-01", "Antrag OG01 final.pdf"), ("7", "7_Skizze.pdf"), ("7", "007.pdf"),
     ("01XY2304A", "01XY2304A Vorhaben.pdf"), ("2026/12", "2026-12.pdf")],
)  # fmt: skip
def test_else_the_number_in_the_name(number, name):
    assert match_documents({number: ""}, [name]).files == {number: (name,)}


@pytest.mark.parametrize(
    ("number", "name"), [("OG-1", "OG-10.pdf"), ("OG-1", "XOG-1.pdf"), ("1", "21.pdf"), ("OG-01", "OG.pdf")]
)
def test_a_part_of_a_number_is_not_the_number(number, name):
    found = match_documents({number: ""}, [name])
    assert (found.files, found.without_document, found.without_row) == ({}, (number,), (name,))


def test_the_longer_and_then_the_earlier_number_wins():
    found = match_documents(
        {"OG-1": "", "OG-1-A": "", "2026": ""}, ["OG-1-a 2026.pdf", "OG-1 2026.pdf", "2026 for OG.pdf"]
    )
    assert found.files == {"OG-1": ("OG-1 2026.pdf",), "OG-1-A": ("OG-1-a 2026.pdf",), "2026": ("2026 for OG.pdf",)}


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("2026-03-01 Skizze 11.pdf", "11"), ("20260301_11.pdf", "11"), ("01.03.2026 - 2.pdf", "2"), ("Anhang 2 zu Skizze 11.pdf", "11"),
        ("Skizze 1 Anlage 2.pdf", "1"), ("S02_v3.pdf", "2"), ("2_final_v3.pdf", "2"), ("11 Teil 2 von 3.pdf", "11"), ("Antrag Nr. 3 (2).pdf", "3"),
        ("Skizze 3/Anlage 2.pdf", "3"), ("Unterlagen/11/2.pdf", "11"), ("Anlage 2.pdf", "2"), ("1-2.pdf", "1"), ("Foo 1 2.pdf", None),
    ],
)  # fmt: skip
def test_dates_versions_and_annexes_are_no_numbers(name, number):
    found = match_documents(dict.fromkeys(("1", "2", "3", "11"), ""), [name])
    assert found.files == ({number: (name,)} if number else {})
    assert bool(found.notes) is (number is None)


def test_a_file_of_a_row_that_names_its_own_goes_to_no_other():
    found = match_documents({"10": "main.pdf", "3": ""}, ["main.pdf", "10_Anlage_3.pdf", "10 und 3.pdf"])
    assert found.files == {"10": ("main.pdf",)}
    assert found.without_row == ("10 und 3.pdf", "10_Anlage_3.pdf")


def test_a_doubtful_file_goes_to_nobody():
    found = match_documents({"OG-1": "", "OG-01": ""}, ["OG-1.pdf"])
    assert found.files == {}
    assert "could belong to any of these proposals: OG-1, OG-01" in str(found.notes[0])


def test_a_file_that_is_named_but_not_there_is_said():
    found = match_documents({"1": "gone.pdf", "2": "there.pdf"}, ["there.pdf", "other.pdf", "notes.txt"])
    assert found.without_document == ("1",)
    assert found.without_row == ("other.pdf",)
    assert "The file gone.pdf of proposal 1 is not in the folder." in str(found.notes[0])


@pytest.mark.parametrize(
    ("cell", "partners"),
    [
        ("", ()),
        ("Acme GmbH", (Partner("Acme GmbH"),)),
        ("Acme GmbH (Polen); Uni X (FR)", (Partner("Acme GmbH", "Polen"), Partner("Uni X", "FR"))),
        ("Acme GmbH (KMU, Polen)", (Partner("Acme GmbH", "Polen", sme=True),)),
        ("Acme SAS (France / PME)\nUni X", (Partner("Acme SAS", "France", sme=True), Partner("Uni X"))),
        ("Acme (SME)", (Partner("Acme", "", sme=True),)),
        ("Acme, Inc. (US), Beta (KMU, PL)", (Partner("Acme, Inc.", "US"), Partner("Beta", "PL", sme=True))),
        ("Youth, Inc. (DESAMY, New York, US)", (Partner("Youth, Inc. (DESAMY, New York, US)"),)),
    ],
)
def test_partners_in_a_cell(cell, partners):
    assert split_partners(cell) == partners


def test_countries_in_a_cell():
    assert split_countries("Polen, Bosnia and Herzegovina;  Côte d'Ivoire / Polen") == (
        "Polen",
        "Bosnia and Herzegovina",
        "Côte d'Ivoire",
    )
