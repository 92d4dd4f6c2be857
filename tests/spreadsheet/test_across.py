# ruff: noqa: E501 - headings side by side with what they mean
from __future__ import annotations

from decimal import Decimal

import pytest

from jurydesk.domain.assessment import CastMark, marked
from jurydesk.domain.rubric import Criterion, Level, Scale, Text
from jurydesk.domain.rules import Rules
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.marks import read_marks
from jurydesk.spreadsheet.tables import read_table

GRADE = Criterion(
    "grade",
    Text("Grade"),
    Scale(Decimal(1), Decimal(6)),
    levels=(Level(Decimal(6), Text("A")), Level(Decimal(5), Text("AB")), Level(Decimal(1), Text("D"))),
)
ONE = Rules("one", Text("One"), (GRADE,))
HALVES = Scale(Decimal(0), Decimal(5), Decimal("0.5"))
TWO = Rules(
    "two",
    Text("Two"),
    (
        Criterion("excellence", Text("Excellence", "Exzellenz"), HALVES),
        Criterion("impact", Text("Impact", "Wirkung"), HALVES),
    ),
)


def taken(text: str, rules=ONE, **given):
    """Return the marks as plain tuples with the jurors' labels, and all remarks as one text."""
    result = read_marks(read_table(text.encode(), "Marks.csv"), rules, **given)
    assert not result.report.refused, result.report.faults()
    marks = {
        (result.jurors[cast.juror], cast.proposal, cast.criterion, str(cast.mark.value or cast.mark.state.value))
        for cast in result.marks
    }
    return marks, "\n".join(note.text() for note in result.report.notes)


def test_a_column_for_each_juror():
    marks, remarks = taken("Proposal,Title,Reviewer 1,Reviewer 2,Mean\nP1,Foo,3,4,3.5\nP2,Bar,,6,6\n")
    assert marks == {
        ("Reviewer 1", "P1", "grade", "3"),
        ("Reviewer 2", "P1", "grade", "4"),
        ("Reviewer 2", "P2", "grade", "6"),
    }
    assert "Columns that were not read: Title, Mean." in remarks


def test_columns_of_voters_with_letters_as_the_rules_name_them():
    marks, _ = taken("proposal,voter 1,voter 2,voter 3\n#1,A,AB,COI\n#2,D,,A\n")
    assert {mark[3] for mark in marks if mark[0] == "voter 3"} == {"recused", "6"}
    assert {mark[3] for mark in marks if mark[0] == "voter 1"} == {"6", "1"}


def test_columns_named_after_people_are_told_by_what_stands_in_them_and_said():
    marks, remarks = taken("Nr.;Titel;Dr. A. Smith;C. Meyer;Rang\n1;Foo;3;4;1\n2;Bar;2;;2\n")
    assert {mark[0] for mark in marks} == {"Dr. A. Smith", "C. Meyer"}
    assert "Each of these columns was taken for a juror: Dr. A. Smith, C. Meyer." in remarks


def test_a_column_for_each_proposal():
    marks, remarks = taken("Reviewer,P1,P2,P3\nr1,3,2,1\nr2,4,,1\nAverage,3.5,2,1\n")
    assert ("r2", "P1", "grade", "4") in marks
    assert len(marks) == 5
    assert "taken for a proposal: P1, P2, P3." in remarks
    assert "Sums or means of marks were left out, in rows 4." in remarks


def test_a_column_for_each_juror_beside_the_criterion():
    marks, _ = taken("Antrag;Kriterium;Gutachter 1;Gutachter 2\nA;Exzellenz;4;4,5\nA;Wirkung;3;k. A.\n", TWO)
    assert ("Gutachter 2", "A", "excellence", "4.5") in marks
    assert ("Gutachter 2", "A", "impact", "cannot assess") in marks


@pytest.mark.parametrize(
    "head", ["Excellence R1,Impact R1,Excellence R2,Impact R2", "R1 - Excellence,R1 - Impact,R2: Excellence,R2 Impact"]
)
def test_a_column_for_each_criterion_of_each_juror(head):
    marks, _ = taken(f"Proposal,{head}\nP1,4,3,5,2\n", TWO)
    assert marks == {
        ("r1", "P1", "excellence", "4"), ("r1", "P1", "impact", "3"), ("r2", "P1", "excellence", "5"), ("r2", "P1", "impact", "2"),
    }  # fmt: skip


def test_a_cell_that_is_no_mark_is_named_by_its_column():
    result = read_marks(read_table(b"Proposal,Reviewer 1,Reviewer 2\nP1,3,9\n", "Marks.csv"), ONE)
    assert "Row 2, column Reviewer 2: \N{LEFT DOUBLE QUOTATION MARK}9" in result.report.faults()


def test_columns_of_something_else_are_no_jurors():
    with pytest.raises(DeskError, match="No column for Juror"):
        read_marks(read_table(b"Proposal,Year,Pages\nP1,2024,12\n", "Marks.csv"), ONE)


def test_rows_and_columns_of_means_are_no_jurors():
    text = "Proposal,Reviewer,Excellence,Impact,Total\nP1,r1,4,4,8\nP1,r2,5,4,9\nP1,Average,4.5,4,8.5\nMean (2),,4.5,4,8.5\n"
    marks, remarks = taken(text, TWO)
    assert {mark[0] for mark in marks} == {"r1", "r2"}
    assert "left out, in rows 4, 5." in remarks
    assert "not read: Total." in remarks


def test_somebody_of_the_panel_called_like_a_sum_is_a_juror():
    from jurydesk.domain.panel import Juror

    marks, _ = taken("Proposal,Juror,Grade\nP1,Max,4\n", jurors=[Juror(1, "Max")], proposals=["P1"])
    assert marks == {("Max", "P1", "grade", "4")}


def test_the_column_that_is_named_like_the_criterion_goes_before_one_that_resembles_it():
    marks, remarks = taken("application,voter,grade,num_grade,panel\n#16,v_6,1,6,p2\n#17,v_6,3,4,p2\n")
    assert marks == {("v_6", "#16", "grade", "1"), ("v_6", "#17", "grade", "3")}
    assert "not read: num_grade, panel." in remarks


@pytest.mark.parametrize(
    "head",
    [
        "1. Excellence (0-5),2. Impact (0-5)", "Criterion 1: Excellence,Criterion 2: Impact", "Excellence score,Impact score",
        "K1 Exzellenz,K2 Wirkung", "excellence_rating,impact_rating", "Excellence /5,Impact /5", "Excellence [30 %],Impact [70 %]",
        "Punkte Exzellenz,Punkte Wirkung", "K1,K2", "Criterion 1,Criterion 2",
    ],
)  # fmt: skip
def test_criteria_are_known_by_their_names_whatever_stands_round_them(head):
    result = read_marks(read_table(f"Submission #,{head},Total\n12,4,3.5,7.5\n".encode(), "Marks.csv"), TWO, juror=1)
    assert result.marks == (
        CastMark(1, "12", "excellence", marked(4)),
        CastMark(1, "12", "impact", marked("3.5")),
    )


def test_a_column_of_weights_or_a_bare_number_is_no_criterion():
    with pytest.raises(DeskError, match="No column for"):
        read_marks(read_table(b"Proposal,Excellence weight,2\n12,4,3\n", "Marks.csv"), TWO, juror=1)


def test_comments_on_single_criteria_have_columns_of_their_own():
    text = b"Proposal,Excellence,Excellence comment,Impact,Comment on impact,Comment\n12,4,fine,3,why,all in all\n"
    result = read_marks(read_table(text, "Marks.csv"), TWO, juror=1)
    assert result.comments == {(1, "12", "excellence"): "fine", (1, "12", "impact"): "why", (1, "12", ""): "all in all"}
    assert not result.report.notes


def test_a_criterion_without_a_column_is_said():
    _, remarks = taken("Proposal,Juror,Excellence\nP1,r1,4\n", TWO)
    assert "No column was found for the criterion \N{LEFT DOUBLE QUOTATION MARK}Impact" in remarks


def test_one_cell_that_is_no_mark_is_refused_and_not_its_column_left_out():
    result = read_marks(read_table(b"Reviewer,P1,P2\nr1,3,2\nr2,4.5,1\n", "Marks.csv"), ONE)
    assert result.report.faults().startswith("Row 3, column P1:")


@pytest.mark.parametrize("number", ["\N{LATIN CAPITAL LETTER O WITH DIAERESIS}-1", "#1", "N", "M 3", "A"])
def test_a_proposals_number_is_no_sum(number):
    marks, _ = taken(f"Proposal,Reviewer,Grade\n{number},r1,4\n\N{LATIN CAPITAL LETTER O WITH STROKE},,4\n")
    assert marks == {("r1", number, "grade", "4")}


def test_marks_beside_a_recusal_are_said_not_to_count():
    _, remarks = taken("Proposal,Juror,Excellence,Impact\nP1,r1,4,befangen\nP1,r2,4,3\nP2,r1,4,3\n", TWO)
    assert "Marks of jurors who are recused from the proposal do not count, in rows 2." in remarks
