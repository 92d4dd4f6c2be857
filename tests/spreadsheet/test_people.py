from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk.spreadsheet.people import split_people

CELLS = [
    (None, ()),
    ("", ()),
    (" ; , ", ()),
    ("Michelle Barker", ("Michelle Barker",)),
    ("Michelle Barker and Daniel S. Katz", ("Michelle Barker", "Daniel S. Katz")),
    ("A and B", ("A", "B")),
    ("A, B, C", ("A", "B", "C")),
    ("A; B", ("A", "B")),
    ("A, B, and C.", ("A", "B", "C.")),
    ("Anna Bauer, Tim Roth, and Eva Lang.", ("Anna Bauer", "Tim Roth", "Eva Lang")),
    (
        "Alexander J. Reisinger, Hayk Khachatryan, H. Dail Laughinghouse IV, P. Monaghan, and O. Savchencko.",
        ("Alexander J. Reisinger", "Hayk Khachatryan", "H. Dail Laughinghouse IV", "P. Monaghan", "O. Savchencko"),
    ),
    ("Hayk Khachatryan, and O. Savchencko.", ("Hayk Khachatryan", "O. Savchencko")),
    ("Tracey Manuel, Moise Francois", ("Tracey Manuel", "Moise Francois")),
    ("Adam Ginsburg, Hans Guenther, Pey Lian Lim", ("Adam Ginsburg", "Hans Guenther", "Pey Lian Lim")),
    ("MetaDocencia Team; OLS Team", ("MetaDocencia Team", "OLS Team")),
    ("Müller, Anna", ("Anna Müller",)),
    ("Müller, Anna; Weiß, Jörg", ("Anna Müller", "Jörg Weiß")),
    ("Müller, Anna, Weiß, Jörg", ("Anna Müller", "Jörg Weiß")),
    ("Müller, Anna Maria", ("Anna Maria Müller",)),
    ("Müller, Anna und Weiß, Jörg", ("Anna Müller", "Jörg Weiß")),
    ("Müller, Dr. Anna", ("Anna Müller",)),
    ("García Márquez, Ana", ("Ana García Márquez",)),
    ("Smith, J. A.; Doe, K.", ("J. A. Smith", "K. Doe")),
    ("von der Heide, Ilse", ("Ilse von der Heide",)),
    ("van den Berg, Jan", ("Jan van den Berg",)),
    ("Ludwig van Beek, Ana de la Cruz", ("Ludwig van Beek", "Ana de la Cruz")),
    ("Plato, Aristotle and Kant", ("Plato", "Aristotle", "Kant")),
    ("Martin King, Jr.", ("Martin King Jr.",)),
    ("King, Martin, Jr.", ("Martin King Jr.",)),
    ("Martin King, Jr., and Anna Bauer", ("Martin King Jr.", "Anna Bauer")),
    ("Anna Bauer, Ph.D., M.Sc.", ("Anna Bauer",)),
    ("Anna Bauer PhD and Tim Roth, MD", ("Anna Bauer", "Tim Roth")),
    ("Prof. Dr. Anna Bauer und Dr.-Ing. Tim Roth", ("Anna Bauer", "Tim Roth")),
    ("Prof. Dr. rer. nat. habil. Anna Bauer", ("Anna Bauer",)),
    ("Dipl.-Ing. Tim Roth, Frau Eva Lang", ("Tim Roth", "Eva Lang")),
    ("PD Dr. h.c. Anna Bauer", ("Anna Bauer",)),
    ("Phil Collins, Nat Turner, Jun Li", ("Phil Collins", "Nat Turner", "Jun Li")),
    ("M. A. Smith", ("M. A. Smith",)),
    ("Drusilla Meder", ("Drusilla Meder",)),
    ("Anna Bauer et al.", ("Anna Bauer",)),
    ("Anna Bauer, Tim Roth, et al.", ("Anna Bauer", "Tim Roth")),
    ("Anna Bauer u. a.", ("Anna Bauer",)),
    ("Anna Bauer & Tim Roth", ("Anna Bauer", "Tim Roth")),
    ("Procter & Gamble", ("Procter & Gamble",)),
    ("José Ortega y Gasset", ("José Ortega y Gasset",)),
    ("Ana García y Luis Pérez", ("Ana García", "Luis Pérez")),
    ("Anna Bauer\nTim Roth", ("Anna Bauer", "Tim Roth")),
    ("Anna Bauer\r\nTim Roth\r\n", ("Anna Bauer", "Tim Roth")),
    ("1. Anna Bauer\n2. Tim Roth", ("Anna Bauer", "Tim Roth")),
    ("• Anna Bauer\n• Tim Roth", ("Anna Bauer", "Tim Roth")),
    ("Anna Bauer / Tim Roth", ("Anna Bauer", "Tim Roth")),
    ("Anna Bauer (PI), Tim Roth (Institut A, Ulm)", ("Anna Bauer", "Tim Roth")),
    ("Anna Bauer; Anna Bauer", ("Anna Bauer",)),
    (
        "Develop Empower Smart And Mighty Youth, Inc. (DESAMY)",
        ("Develop Empower Smart And Mighty Youth, Inc. (DESAMY)",),
    ),
    ("Holz und Faser GmbH", ("Holz und Faser GmbH",)),
    ("Institute of Physics and Astronomy", ("Institute of Physics and Astronomy",)),
    ("University of California, Berkeley", ("University of California, Berkeley",)),
    ("Technische Universität Ulm; Anna Bauer", ("Technische Universität Ulm", "Anna Bauer")),
    ("Wasserstoffnetzwerk Nord und West", ("Wasserstoffnetzwerk Nord und West",)),
    ("Anna Bauer, Universität Siegen", ("Anna Bauer", "Universität Siegen")),
    (
        "Anna Bauer, Universität Ulm, Tim Roth, KU Leuven GmbH",
        ("Anna Bauer", "Universität Ulm", "Tim Roth", "KU Leuven GmbH"),
    ),
    ("Anna Bauer, University of California, Berkeley", ("Anna Bauer", "University of California, Berkeley")),
    ("Ökobau Süd e. V.", ("Ökobau Süd e. V.",)),
]


@pytest.mark.parametrize(("cell", "names"), CELLS)
def test_persons_in_a_cell(cell, names):
    assert split_people(cell) == names


@given(st.text(max_size=400))
def test_any_text_is_taken_apart_without_a_fault(text):
    names = split_people(text)
    assert len(set(names)) == len(names)
    assert all(name.strip() for name in names)


@given(
    st.lists(
        st.sampled_from(["Anna Bauer", "Tim Roth", "Eva van Dyk", "J. B. Ohm", "Ulla Groß"]), unique=True, min_size=1
    )
)
def test_a_list_of_full_names_comes_back_however_it_was_joined(names):
    for separator in (", ", "; ", "\n", " and ", " und ", " & "):
        assert split_people(separator.join(names)) == tuple(names)
