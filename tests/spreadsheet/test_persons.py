"""Persons with what stands beside each: organisations, mails, roles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.domain.proposal import Person
from jurydesk.spreadsheet.persons import NamedPerson, names_more, split_persons
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table

BEE, DEE = NamedPerson("Alice Bee"), NamedPerson("Carl Dee")
CELLS = [
    ("A. Bee (ETH), C. Dee (TU Wien)", (NamedPerson("A. Bee", "ETH"), NamedPerson("C. Dee", "TU Wien"))),
    (
        "Alice Bee <a@eth.ch>, Carl Dee <c@tuwien.at>",
        (NamedPerson("Alice Bee", "", "a@eth.ch"), NamedPerson("Carl Dee", "", "c@tuwien.at")),
    ),
    ('"Bee, Alice" <a@eth.ch>; Dee, Carl', (NamedPerson("Alice Bee", "", "a@eth.ch"), DEE)),
    ("Alice Bee, a@eth.ch", (NamedPerson("Alice Bee", "", "a@eth.ch"),)),
    ("Alice Bee (ETH, a@eth.ch) und Carl Dee", (NamedPerson("Alice Bee", "ETH", "a@eth.ch"), DEE)),
    ("Alice Bee (ETH; CH); Carl Dee", (NamedPerson("Alice Bee", "ETH, CH"), DEE)),
    ("1. A. Bee, 2. C. Dee", (NamedPerson("A. Bee"), NamedPerson("C. Dee"))),
    ("1) Alice Bee 2) Carl Dee", (BEE, DEE)),
    ("PI: Alice Bee; Co-PI: Carl Dee", (BEE, DEE)),
    ("PI: Alice Bee (ETH), Co-PI: Carl Dee (TU)", (NamedPerson("Alice Bee", "ETH"), NamedPerson("Carl Dee", "TU"))),
    ("Antragstellerin: Alice Bee\nMitantragsteller: Carl Dee", (BEE, DEE)),
    ("Bee,Alice/Dee,Carl", (BEE, DEE)),
    ("Alice Bee/Carl Dee", (BEE, DEE)),
    ("Alice Bee PhD, Carl Dee MD", (BEE, DEE)),
    ("Alice Bee PhD MBA; Carl Dee M.Sc.", (BEE, DEE)),
    ("Yo-Yo Ma; Rahman Md", (NamedPerson("Yo-Yo Ma"), NamedPerson("Rahman Md"))),
    ("Alice Bee und Carl Dee (beide ETH)", (NamedPerson("Alice Bee", "ETH"), NamedPerson("Carl Dee", "ETH"))),
    ("PI: Alice Bee, Co-PI: Carl Dee", (BEE, DEE)),
    ("Anna Bauer (PI), Tim Roth (IfA, Ulm)", (NamedPerson("Anna Bauer"), NamedPerson("Tim Roth", "IfA, Ulm"))),
    ("Alice Bee (1), Carl Dee (geb. Eff)", (BEE, DEE)),
    ("Müller, Anna (ETH), Weiß, Jörg (TU)", (NamedPerson("Anna Müller", "ETH"), NamedPerson("Jörg Weiß", "TU"))),
    ("Alice Bee et al. (ETH)", (NamedPerson("Alice Bee", "ETH"),)),
    ("Develop Empower And Youth, Inc. (DEY)", (NamedPerson("Develop Empower And Youth, Inc. (DEY)"),)),
    ("Forschungszentrum Jülich GmbH (Prof. A. Bee)", (NamedPerson("Forschungszentrum Jülich GmbH (Prof. A. Bee)"),)),
    ("Institut für Holz/Faser", (NamedPerson("Institut für Holz/Faser"),)),
    ("", ()),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "persons"), CELLS)
def test_each_with_what_stands_beside(cell, persons):
    assert split_persons(cell) == persons


@pytest.mark.parametrize(
    "cell", ["A. Bee et al.", "A. Bee, C. Dee u. a.", "A. Bee u.a.", "A. Bee and others", "B. C et al"]
)
def test_that_there_are_more_is_said(cell):
    assert names_more(cell)
    report = read_proposals(read_table(f'Nr;Titel;Antragsteller\n1;A;"{cell}"\n'.encode(), "x.csv")).report
    assert "“et al.” under “Antragsteller”, rows 2" in str(report.notes[0])


@pytest.mark.parametrize("cell", ["Jean Dupont et Al Gore", "A. Bee", "Petal Others", ""])
def test_names_alone_say_nothing_of_more(cell):
    assert not names_more(cell)


def test_the_rows_organisation_and_mail_fill_what_the_cell_leaves_open():
    text = 'Nr;Titel;Antragsteller;Einrichtung;E-Mail\n1;A;"Alice Bee (ETH); Carl Dee";KIT;b@eth.ch\n'
    (proposal,) = read_proposals(read_table(text.encode(), "x.csv")).proposals
    assert proposal.persons == (Person("Alice Bee", "ETH", "b@eth.ch"), Person("Carl Dee", "KIT"))


@given(st.text(max_size=300))
def test_any_text_is_taken_apart_without_a_fault(text):
    persons = split_persons(text)
    assert len({person.name for person in persons}) == len(persons)
    assert all(person.name.strip() for person in persons)
