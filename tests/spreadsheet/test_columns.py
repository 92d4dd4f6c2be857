# ruff: noqa: E501 - headings side by side with what they mean
from __future__ import annotations

import pytest

from jurydesk.errors import DeskError
from jurydesk.spreadsheet.columns import match_columns, normalised, require
from jurydesk.spreadsheet.fields import JUROR_FIELDS, PROPOSAL_FIELDS
from jurydesk.spreadsheet.mark_fields import MARK_FIELDS


@pytest.mark.parametrize(
    ("heading", "plain"),
    [
        ("Förder-Summe  (€)", "foerder summe"),
        ("E-Mail", "e mail"),
        ("Numéro", "numero"),
        ("KRITERIUM:", "kriterium"),
        ("Größe", "groesse"),
        ("#", "nr"),
    ],
)
def test_headings_are_compared_plainly(heading, plain):
    assert normalised(heading) == plain


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (("No.", "Title", "Applicants", "Organisation"), {"number": "No.", "title": "Title", "applicants": "Applicants", "organisation": "Organisation"}),
        (
            ("Förderkennzeichen", "Vorhaben", "Antragsteller/in", "Einrichtung", "Themenfeld", "beantragte Fördersumme (EUR)", "KMU-Anteil", "Datei"),
            {"number": "Förderkennzeichen", "title": "Vorhaben", "applicants": "Antragsteller/in", "organisation": "Einrichtung",
             "theme": "Themenfeld", "requested": "beantragte Fördersumme (EUR)", "sme": "KMU-Anteil", "file": "Datei"},
        ),
        (("Kennziffer", "Akronym", "Titel", "Partnerländer"), {"number": "Kennziffer", "acronym": "Akronym", "title": "Titel", "countries": "Partnerländer"}),
        (("Numéro", "Intitulé", "Pays", "Montant demandé"), {"number": "Numéro", "title": "Intitulé", "countries": "Pays", "requested": "Montant demandé"}),
        (("Número", "Título", "País", "Importe"), {"number": "Número", "title": "Título", "countries": "País", "requested": "Importe"}),
        (("NUMBER", "TITLE", "REQUESTED SUM [EUR]"), {"number": "NUMBER", "title": "TITLE", "requested": "REQUESTED SUM [EUR]"}),
    ],
)  # fmt: skip
def test_columns_of_proposals_in_several_languages(headings, found):
    match = match_columns(headings, PROPOSAL_FIELDS)
    assert match.matched == found
    assert match.extra == tuple(h for h in headings if h not in found.values())


@pytest.mark.parametrize(
    ("headings", "found"),
    [
        (("proposal", "juror", "criterion", "mark", "comment"), ("proposal", "juror", "criterion", "mark", "comment")),
        (
            ("Skizze", "Jurymitglied", "Kriterium", "Punkte", "Kommentar"),
            ("Skizze", "Jurymitglied", "Kriterium", "Punkte", "Kommentar"),
        ),
        (
            ("Antrag", "Gutachter/in", "Bewertungskriterium", "Note", "Bemerkung"),
            ("Antrag", "Gutachter/in", "Bewertungskriterium", "Note", "Bemerkung"),
        ),
        (("Nr.", "Reviewer", "Criterion", "Score", "Remarks"), ("Nr.", "Reviewer", "Criterion", "Score", "Remarks")),
    ],
)
def test_columns_of_marks(headings, found):
    match = match_columns(headings, MARK_FIELDS)
    assert tuple(match.matched[key] for key in ("proposal", "juror", "criterion", "mark", "comment")) == found


def test_columns_of_jurors():
    match = match_columns(
        ("lfd. Nr.", "Vorname", "Nachname", "E-Mail-Adresse", "Funktion", "Institution"), JUROR_FIELDS
    )
    assert set(match.matched) == {"number", "first_name", "last_name", "mail", "role", "organisation"}


def test_a_likely_heading_is_guessed_and_said_to_be():
    match = match_columns(("No.", "Title", "Field"), PROPOSAL_FIELDS)
    assert match.guessed == {"theme": "Field"}
    match = match_columns(("Nr.", "Titel des Projekts (dt.)"), PROPOSAL_FIELDS)
    assert match.guessed == {"title": "Titel des Projekts (dt.)"}


def test_an_override_wins_and_may_use_any_known_name():
    headings = ("No.", "Title", "Field", "Topic")
    assert match_columns(headings, PROPOSAL_FIELDS).matched["theme"] == "Topic"
    for key in ("theme", "Themenfeld", "THEME"):
        match = match_columns(headings, PROPOSAL_FIELDS, {key: "field"})
        assert match.matched["theme"] == "Field"
        assert match.extra == ("Topic",)


def test_an_override_that_names_nothing_is_refused():
    with pytest.raises(DeskError, match="There is no field colour"):
        match_columns(("No.",), PROPOSAL_FIELDS, {"colour": "No."})
    with pytest.raises(DeskError, match="no column Subject"):
        match_columns(("No.",), PROPOSAL_FIELDS, {"theme": "Subject"})


def test_rivals_are_reported():
    match = match_columns(("Nr.", "Titel", "Project title"), PROPOSAL_FIELDS)
    assert match.matched["title"] == "Titel"
    assert match.ambiguous["title"] == ("Titel", "Project title")
    match = match_columns(("Nr.", "Titel kurz", "Titel lang"), PROPOSAL_FIELDS)
    assert "title" in match.missing
    assert match.ambiguous["title"] == ("Titel kurz", "Titel lang")


def test_a_required_column_that_is_missing_is_named():
    match = match_columns(("Colour", "Size"), PROPOSAL_FIELDS)
    with pytest.raises(DeskError, match="No column for Number was found among: Colour, Size") as caught:
        require(match, PROPOSAL_FIELDS, ("Colour", "Size"))
    assert '--column number="HEADING"' in str(caught.value)


def test_no_heading_serves_two_fields():
    match = match_columns(
        ("ID", "Project", "Institution", "Partner", "Sum", "Land", "Contact", "Document", "Budget", "Amount"),
        PROPOSAL_FIELDS,
    )
    used = list(match.columns.values())
    assert len(used) == len(set(used))
