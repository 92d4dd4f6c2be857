# ruff: noqa: E501 - rows as an office writes them
from __future__ import annotations

import pytest

from jurydesk.domain.recommendation import Section
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.decisions import DecisionRow, read_decisions
from jurydesk.spreadsheet.tables import read_table


def decisions_of(text: str, **given):
    return read_decisions(read_table(text.encode(), "Beschlüsse.csv"), **given)


def test_decisions_with_sum_reason_and_remark():
    assert decisions_of("Nr.;Empfehlung;Betrag;Begründung;Auflage\nA-1;empfohlen;3,9 Mio. €;Überzeugt;LoI\nA-2;Nachrückliste;;Knapp;\n") == (
        DecisionRow("A-1", Section.RECOMMENDED, "Überzeugt", 390_000_000, "LoI"),
        DecisionRow("A-2", Section.RESERVE, "Knapp"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "section"),
    [("recommended", Section.RECOMMENDED), ("Reserve list", Section.RESERVE), ("not recommended", Section.NOT_RECOMMENDED),
     ("zur Förderung empfohlen", Section.RECOMMENDED), ("ABGELEHNT", Section.NOT_RECOMMENDED), ("not funded", Section.NOT_RECOMMENDED), ("Waitlist", Section.RESERVE),
     ("F\xf6rderung empfohlen", Section.RECOMMENDED), ("Fundable", Section.RECOMMENDED)],
)  # fmt: skip
def test_words_for_decisions(word, section):
    assert decisions_of(f"Proposal,Decision,Reason\nA,{word},why\n")[0].section is section


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("A,perhaps,why", "Row 2: “perhaps” is no decision"),
        ("A,,why", "Row 2: “–” is no decision"),  # noqa: RUF001 - the sign that stands for nothing
        ("A,reserve,", "Row 2 has no proposal or no reason"),
        (",reserve,why", "Row 2 has no proposal or no reason"),
        ("A,reserve,why\na,reserve,why", "Row 3: proposal a is decided twice"),
    ],
)
def test_what_is_unclear_stops_the_table(rows, sentence):
    with pytest.raises(DeskError, match=sentence):
        decisions_of(f"Proposal,Decision,Reason\n{rows}\n")


def test_rows_of_totals_decide_nothing_and_numbers_are_found_as_in_other_tables():
    text = "Proposal,Decision,Amount,Reason\nog-1,fund,1000,why\nOG-02,reject,,why\nTotal,,1000,\n"
    assert [row.proposal for row in decisions_of(text, proposals=["OG-01", "OG-02"])] == ["OG-01", "OG-02"]
    with pytest.raises(DeskError, match="Row 2: there is no proposal"):
        decisions_of(text, proposals=["OG-02"])
    twice = "Proposal,Decision,Reason\nOG-1,fund,why\nOG-01,reject,why\n"
    with pytest.raises(DeskError, match="decided twice"):
        decisions_of(twice, proposals=["OG-01"])


def test_columns_can_be_named():
    assert decisions_of("Proposal,X,Why\nA,ja,gut\n", overrides={"section": "X", "reason": "Why"})[0].reason == "gut"
    with pytest.raises(DeskError, match="No column for Reason"):
        decisions_of("Proposal,Decision\nA,ja\n")
