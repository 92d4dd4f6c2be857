# ruff: noqa: E501 - words beside the roles they mean
from __future__ import annotations

import pytest

from jurydesk.domain.panel import Juror, Role
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.jurors import read_jurors
from jurydesk.spreadsheet.tables import read_table


def import_of(text: str, **given):
    return read_jurors(read_table(text.encode(), "Jury.csv"), **given)


def test_a_whole_row():
    result = import_of(
        "Nr.;Name;Einrichtung;E-Mail;Rolle\n3;Prof. Dr. Änne Groß;Universität Ulm;a@ulm.example;Vorsitz\n"
    )
    assert result.jurors == (Juror(3, "Prof. Dr. Änne Groß", "Universität Ulm", "a@ulm.example", Role.CHAIR),)


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Name", '"Groß, Änne"'),
        ("Vorname;Nachname", "Änne;Groß"),
        ("Name;Vorname", "Groß;Änne"),
        ("Titel;Vorname;Nachname", ";Änne;Groß"),
    ],
)
def test_names_in_one_or_two_columns(heading, cells):
    assert import_of(f"{heading};Rolle\n{cells};Vorsitz\n").jurors == (Juror(1, "Änne Groß", role=Role.CHAIR),)


def test_without_numbers_they_are_counted():
    assert [juror.number for juror in import_of("Name,Role\nA B,chair\nC D,\n").jurors] == [1, 2]


@pytest.mark.parametrize(
    ("word", "role"),
    [("", Role.JUROR), ("Jurymitglied", Role.JUROR), ("Chair", Role.CHAIR), ("VORSITZENDE", Role.CHAIR), ("stellv. Vorsitz", Role.DEPUTY_CHAIR),
     ("Deputy-Chair", Role.DEPUTY_CHAIR), ("Ersatzmitglied", Role.SUBSTITUTE), ("Schriftführung", Role.MINUTE_TAKER),
     ("minute-taker", Role.MINUTE_TAKER), ("Gast", Role.GUEST), ("présidente", Role.CHAIR)],
)  # fmt: skip
def test_roles_in_several_languages(word, role):
    assert import_of(f"Name,Role\nA B,{word}\n").jurors[0].role is role


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("x,A B,,", "x is not a juror's number"),
        ("0,A B,,", "0 is not a juror's number"),
        ("1,,,", "has no name"),
        ("1,A B,not a mail,", "not a mail is not one mail address"),
        ("1,A B,,King", "King is not a role"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_row(row, sentence):
    result = import_of(f"No,Name,Mail,Role\n{row}\n2,C D,,chair\n")
    assert [juror.number for juror in result.jurors] == [2]
    assert sentence in str(result.report.refused[0].reason)
    assert result.report.refused[0].row == 2


def test_numbers_and_names_twice_and_chairs_are_said():
    result = import_of("No,Name,Role\n1,A B,\nJ1,C D,\n2,a b,\n")
    assert [juror.number for juror in result.jurors] == [1, 2]
    assert result.report.duplicates[0].rows == (2, 3)
    assert [str(note) for note in result.report.notes] == [
        "Nobody in the table has the chair.",
        "A name stands in several rows: A B, a b.",
    ]
    assert "Several persons have the chair: A, B." in str(import_of("Name,Role\nA,chair\nB,chair\n").report.notes[0])


def test_a_table_without_names_is_refused():
    with pytest.raises(DeskError, match="No column for Name"):
        import_of("Mail,Role\na@b.example,chair\n")


def notes_of(text: str) -> list[str]:
    return [str(note) for note in import_of(text).report.notes]


def test_a_vote_at_odds_with_the_role_is_said_by_name():
    text = "Name,Role,{0}\nA B,chair,{1}\nC D,juror,{2}\nE F,guest,{1}\nG H,guest,{2}\nI J,juror,perhaps\nK L,juror,\n"
    for heading, yes, no in (("Stimmrecht", "ja", "Nein"), ("Vote", "Yes", "no"), ("stimmberechtigt", "x", "-")):
        notes = notes_of(text.format(heading, yes, no))
        assert f"“{heading}” was not used: it says no vote, but by their role these have one: 2 C D." in notes
        assert f"“{heading}” was not used: it says a vote, but by their role these have none: 3 E F." in notes
        assert f"“{heading}” says neither yes nor no, and was not used, for: 5 I J." in notes


def test_a_column_of_crosses_says_no_where_it_is_empty():
    assert "2 C D" in notes_of("Name,Role,Vote\nA B,chair,x\nC D,juror,\n")[0]


def test_votes_that_fit_the_roles_need_no_word():
    assert notes_of("Name,Role,Vote\nA B,chair,yes\nC D,guest,no\nE F,juror,\n") == []
    assert notes_of("Name,Role\nA B,chair\nC D,juror\n") == []


def test_a_role_in_brackets_behind_the_name_is_the_role():
    text = "Reviewer,Organisation\nProf. Anna Berg (Vorsitz),Uni X\nBo Dee (Uni Y),\nCy Eff [Gast],\n"
    jurors = read_jurors(read_table(text.encode(), "J.csv")).jurors
    assert [(juror.name, juror.role) for juror in jurors] == [
        ("Prof. Anna Berg", Role.CHAIR),
        ("Bo Dee (Uni Y)", Role.JUROR),
        ("Cy Eff", Role.GUEST),
    ]


def test_english_headings_of_a_panel():
    text = "First name,Last name,Email address,Affiliation,Panel role\nAnna,Berg,a@x.example,Uni X,Chair\n"
    (juror,) = read_jurors(read_table(text.encode(), "J.csv")).jurors
    assert (juror.name, juror.mail, juror.role) == ("Anna Berg", "a@x.example", Role.CHAIR)
