from __future__ import annotations

import pytest

from jurydesk.domain.likeness import Hint, HintKind, Where, likely_conflicts
from jurydesk.domain.mail_domains import mail_domain
from jurydesk.domain.organisation_names import same_organisation
from jurydesk.domain.panel import Juror
from jurydesk.domain.person_names import same_person
from jurydesk.domain.proposal import Partner, Person, Proposal

ONE_HOUSE = [
    ("Universität Ulm", "universität ulm"),
    ("Universität Ulm", "Universitaet Ulm"),
    ("Universität Ulm", "Universitat Ulm"),
    ("Universität Ulm", "University of Ulm"),
    ("Universität Ulm", "Ulm University"),
    ("Universität Ulm", "Uni Ulm"),
    ("Universität zu Köln", "University of Cologne"),
    ("Universität München", "Ludwig-Maximilians-Universität München"),
    ("LMU München", "Ludwig-Maximilians-Universität München"),
    ("Technische Universität München", "TU München"),
    ("Technische Universität München", "Technical University of Munich"),
    ("TUM", "Technical University of Munich"),
    ("Hochschule Saarhof", "Saarhof University of Applied Sciences"),
    ("Fachhochschule Saarhof", "Hochschule Saarhof"),
    ("Institut für Optik, Universität Ulm", "Universität Ulm"),
    ("Institut für Optik der Universität Ulm", "Universität Ulm, Institut für Chemie"),
    ("University of Ulm (Institute of Optics)", "Ulm University, Dept. of Chemistry"),
    ("Siemens AG", "Siemens"),
    ("Siemens AG", "SIEMENS Aktiengesellschaft"),
    ("Maschinenwerk Rabenfels AG", "Maschinenwerke Rabenfels GmbH & Co. KG"),
    ("Maschinen-Werk Rabenfels", "Maschinenwerk Rabenfels"),
    ("Hafencluster Nordlicht e. V.", "Hafencluster Nordlicht e.V."),
    ("Hafencluster Nordlicht e. V.", "Hafencluster Nordlicht"),
    ("Atlantic Tide Institute, Inc.", "Atlantic Tide Institute"),
    ("Fjordkraft Brint ApS", "fjordkraft brint"),
    ("Port Lab Wschodni Sp. z o.o.", "Port Lab Wschodni"),
    ("Isla Energía SpA", "Isla Energia"),
    ("Důl Tepla s.r.o.", "Dul Tepla"),
    ("The Research Software Alliance", "Research Software Alliance"),
    ("Astropy Project / NumFOCUS", "NumFOCUS, Inc."),
    ("Fibretech Ltd", "Fibertech Limited"),
    ("Karlsruher Institut für Technologie (KIT)", "KIT"),
    ("Cluster e. V.", "Cluster e.V."),
]

TWO_HOUSES = [
    ("Universität Ulm", "Universität Köln"),
    ("Universität Ulm", "Hochschule Ulm"),
    ("Universität Ulm", "Technische Hochschule Ulm"),
    ("Universität Ulm", "Universitätsklinikum Ulm"),
    ("Universität Ulm", "Universitätsklinikum Köln"),
    ("Universität München", "Technische Universität München"),
    ("Universität Hamburg", "Universität Homburg"),
    ("Universität Freiburg", "Universität Freiberg"),
    ("Universität Passau", "Universität Nassau"),
    ("Hochschule Essen", "Hochschule Hessen"),
    ("Freie Universität Berlin", "Humboldt-Universität zu Berlin"),
    ("Max-Planck-Institut für Physik", "Max-Planck-Institut für Chemie"),
    ("Institut für Physik, Universität Ulm", "Institut für Physik, Universität Köln"),
    ("Institut für Physik der Universität Ulm", "Institut für Physik der Universität Köln"),
    ("State University of New York", "New York University"),
    ("Ohio State University", "Ohio University"),
    ("Universität", "Universität Ulm"),
    ("Cluster e. V.", "Cluster Nordlicht e. V."),
    ("GmbH", "GmbH"),
    ("", ""),
    ("", "Siemens AG"),
    ("Stadtwerke Nord GmbH", "Stadtwerke Süd GmbH"),
    ("Energiecluster Hochwald e. V.", "Hafencluster Nordlicht e. V."),
    ("University of the Arts London", "University of London Press Agency Ltd, Rome"),
]


@pytest.mark.parametrize(("one", "other"), ONE_HOUSE)
def test_one_house_written_in_two_ways(one, other):
    assert same_organisation(one, other)
    assert same_organisation(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_HOUSES)
def test_two_houses_that_only_sound_alike(one, other):
    assert not same_organisation(one, other)
    assert not same_organisation(other, one)


ONE_PERSON = [
    ("Prof. Dr. Hedwig Sonnleitner", "Hedwig Sonnleitner"),
    ("Prof. Dr.-Ing. habil. Hedwig Sonnleitner", "Dr. H. Sonnleitner"),
    ("Sonnleitner, Hedwig", "Hedwig Sonnleitner"),
    ("Sonnleitner Hedwig", "Hedwig Sonnleitner"),
    ("H. Sonnleitner", "Sonnleitner, H."),
    ("Ömer Karadağ", "Oemer Karadag"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Jürgen Müller", "Jurgen Muller"),
    ("Daniel S. Katz", "Daniel Katz"),
    ("Daniel S. Katz", "D. S. Katz"),
    ("Hans-Peter Groß", "Hans Peter Gross"),
    ("Hans-Peter Groß", "H.-P. Groß"),
    ("Maria von Berg", "Maria Berg"),
    ("Katharina Lößnitz", "Katarina Lößnitz"),
    ("Callum O'Hara", "Callum O\N{RIGHT SINGLE QUOTATION MARK}Hara"),
    ("Dr. h. c. Hedwig Sonnleitner", "Dr. H. Sonnleitner"),
    ("Felix Huber, PhD", "Dr. Felix Huber"),
]

TWO_PERSONS = [
    ("Peter Müller", "Petra Müller"),
    ("Peter Müller", "Peter Möller"),
    ("Anna Bauer", "Anna Baur"),
    ("Anna Bauer", "Bernd Bauer"),
    ("A. Bauer", "B. Bauer"),
    ("Daniel S. Katz", "Daniel T. Katz"),
    ("Bauer", "Anna Bauer"),
    ("Prof. Dr.", "Prof. Dr."),
    ("", ""),
    ("", "Anna Bauer"),
]


@pytest.mark.parametrize(("one", "other"), ONE_PERSON)
def test_one_person_written_in_two_ways(one, other):
    assert same_person(one, other)
    assert same_person(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_PERSONS)
def test_two_persons_with_names_that_are_close(one, other):
    assert not same_person(one, other)
    assert not same_person(other, one)


@pytest.mark.parametrize(
    ("mail", "domain"),
    [
        ("a.b@uni-ulm.example", "uni-ulm.example"),
        ("a.b@inf.Uni-Ulm.example", "uni-ulm.example"),
        ("a.b@cs.ox.ac.uk", "ox.ac.uk"),
        ("x@gmail.com", ""),
        ("x@GoogleMail.com", ""),
        ("x@gmx.net", ""),
        ("x@yahoo.co.uk", ""),
        ("x@t-online.de", ""),
        ("Ada <ada@firma.example>", "firma.example"),
        ("no mail", ""),
        ("x@localhost", ""),
        ("", ""),
    ],
)
def test_the_domain_that_says_something_of_a_person(mail, domain):
    assert mail_domain(mail) == domain


JUROR = Juror(3, "Prof. Dr. Anna Lindqvist", "Hochschule Saarhof", "a.lindqvist@hs-saarhof.example")


def proposal(**more):
    return Proposal("06", "OptoSaar", **more)


def test_every_place_of_a_proposal_is_looked_at():
    found = likely_conflicts(
        JUROR,
        proposal(
            applicant="Saarhof University of Applied Sciences",
            partners=(Partner("Firma Fern"), Partner("HS Saarhof")),
            persons=(
                Person("A. Lindqvist", "Institut Fern"),
                Person("Bert Nah", "Hochschule Saarhof, Labor 3", "b.nah@lab.hs-saarhof.example"),
            ),
        ),
    )
    assert found == (
        Hint(HintKind.ORGANISATION, "Hochschule Saarhof", "Saarhof University of Applied Sciences", Where.APPLICANT),
        Hint(HintKind.ORGANISATION, "Hochschule Saarhof", "HS Saarhof", Where.PARTNER),
        Hint(HintKind.ORGANISATION, "Hochschule Saarhof", "Hochschule Saarhof, Labor 3", Where.PERSON),
        Hint(HintKind.PERSON, "Prof. Dr. Anna Lindqvist", "A. Lindqvist", Where.PERSON),
        Hint(HintKind.MAIL_DOMAIN, "hs-saarhof.example", "b.nah@lab.hs-saarhof.example", Where.PERSON),
    )


def test_the_same_mail_is_the_same_person_whatever_the_name():
    found = likely_conflicts(
        Juror(1, "Anna Neu", mail="anna@gmail.com"), proposal(persons=(Person("Anna Alt", mail="ANNA@gmail.com "),))
    )
    assert found == (Hint(HintKind.PERSON, "anna@gmail.com", "ANNA@gmail.com", Where.PERSON),)


def test_an_applicant_may_be_a_person():
    found = likely_conflicts(JUROR, proposal(applicant="Dr. A. Lindqvist"))
    assert [(hint.kind, hint.where) for hint in found] == [(HintKind.PERSON, Where.APPLICANT)]


def test_an_organisation_may_stand_where_a_table_names_its_applicants():
    ada, kiel = Juror(1, "Ada Ahrens", "Universität Kiel"), "University of Kiel"
    expected = Hint(HintKind.ORGANISATION, ada.organisation, kiel, Where.APPLICANT)
    assert likely_conflicts(ada, proposal(persons=(Person(kiel),))) == (expected,)
    assert not likely_conflicts(ada, proposal(persons=(Person("Karl Kiel"), Person("Kim Kieler", "Universität Ulm"))))


def test_nothing_is_said_twice():
    twice = (Partner("Hochschule Saarhof"), Partner("Hochschule Saarhof"))
    assert len(likely_conflicts(JUROR, proposal(partners=twice))) == 1


def test_a_stranger_gets_no_hint_and_an_empty_juror_neither():
    strangers = proposal(
        applicant="Küstenstrom Netzwerk e. V.",
        partners=(Partner("Isla Energía SpA"),),
        persons=(Person("Callum O'Hara", "", "c@example.com"),),
    )
    assert likely_conflicts(JUROR, strangers) == ()
    assert likely_conflicts(Juror(9, ""), strangers) == ()
    assert likely_conflicts(JUROR, proposal()) == ()
