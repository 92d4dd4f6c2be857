from __future__ import annotations

import pytest

from jurydesk.domain.proposal import Partner
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.proposals import read_proposals
from jurydesk.spreadsheet.tables import read_table


def taken(text, **given):
    """Return the one proposal of a table, and the report's remarks as texts."""
    result = read_proposals(read_table(text.encode(), "P.csv"), **given)
    assert not result.report.refused
    (proposal,) = result.proposals
    return proposal, [note.text() for note in result.report.notes]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Applicant 1,Applicant 2,Applicant 3", "Jane Roe,John Doe,"),
        ("Lead applicant,Other applicants", "Jane Roe,John Doe"),
        ("PI,Co-PI", "Jane Roe,John Doe"),
        ("PI First Name,PI Last Name,Co-PI 1,Co-PI 2", "Jane,Roe,,John Doe"),
        ("Antragstellerin,Mitantragsteller", "Jane Roe,John Doe"),
        ("applicant_1_first_name,applicant_1_last_name,applicant_2", "Jane,Roe,John Doe"),
        ("Nachname,Vorname,Co-Applicant", "Roe,Jane,John Doe"),
    ],
)
def test_persons_in_several_columns_are_all_read(head, cells):
    proposal, remarks = taken(f"No.,Title,{head}\n1,Alpha,{cells}\n")
    assert [person.name for person in proposal.persons] == ["Jane Roe", "John Doe"]
    assert any(remark.startswith("The columns ") and "read together as applicants." in remark for remark in remarks)


def test_partners_in_several_columns_beside_applicants_in_several():
    head = "id;title;applicant_1;applicant_2;partner_1;Partner 1 country;partner_2;budget_eur"
    proposal, _ = taken(f"{head}\n7;Alpha;Jane Roe;John Doe;Part X;FR;Part Y (PL);1000\n")
    assert proposal.partners == (Partner("Part X", "FR"), Partner("Part Y", "PL"))
    assert (len(proposal.persons), proposal.requested_cents, proposal.extra) == (2, 100_000, {})


def test_what_a_person_said_of_the_columns_holds():
    text = "No.,Title,Applicant 1,Applicant 2\n1,Alpha,Jane Roe,John Doe\n"
    proposal, _ = taken(text, overrides={"applicants": "Applicant 2"})
    assert [person.name for person in proposal.persons] == ["John Doe"]
    assert proposal.extra == {"Applicant 1": "Jane Roe"}


def test_one_column_of_persons_stays_as_it_is():
    proposal, remarks = taken("No.,Title,PI,PI Institution\n1,Alpha,Jane Roe,Org A\n")
    assert [(person.name, person.organisation) for person in proposal.persons] == [("Jane Roe", "Org A")]
    assert not any("together" in remark for remark in remarks)


def test_a_proposals_name_can_stand_under_proposal():
    proposal, _ = taken("Ref,Proposal\nA1,Alpha\n")
    assert (proposal.number, proposal.title) == ("A1", "Alpha")


@pytest.mark.parametrize("head", ["Amount ($)", "Amount"])
def test_sums_in_another_currency_can_be_kept_as_text(head):
    text = f'No.,Title,{head}\n1,Alpha,"$250,000"\n'
    with pytest.raises(DeskError, match="not in euros") as caught:
        taken(text)
    assert '--column requested="-"' in str(caught.value)
    proposal, _ = taken(text, overrides={"requested": "-"})
    assert (proposal.requested_cents, proposal.extra) == (None, {head: "$250,000"})
