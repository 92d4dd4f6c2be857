# ruff: noqa: E501, RUF001 - cells side by side with their marks; dashes as people type them
from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from jurydesk.domain.assessment import MISSING, NOT_ASSESSED, RECUSED, CastMark, marked
from jurydesk.domain.panel import Juror
from jurydesk.domain.rubric import Criterion, Level, Scale, Text
from jurydesk.domain.rules import CannotAssess, Rules
from jurydesk.errors import DeskError
from jurydesk.spreadsheet.mark_cells import mark_of
from jurydesk.spreadsheet.marks import read_marks
from jurydesk.spreadsheet.tables import read_table

SCALE = Scale(Decimal(0), Decimal(10), Decimal("0.5"))
CONCEPT = Criterion("concept", Text("Concept and base", "Konzept und Basis"), SCALE)
EFFECT = Criterion("effect", Text("Economic effect", "Wirtschaftliche Wirkung"), SCALE)
RULES = Rules("test", Text("Test"), (CONCEPT, EFFECT))
ONE = Rules("one", Text("One"), (Criterion("grade", Text("Grade"), Scale(Decimal(1), Decimal(6))),))


def import_of(text: str, rules=RULES, **given):
    return read_marks(read_table(text.encode(), "Marks.csv"), rules, **given)


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        (None, MISSING), ("", MISSING), ("fehlt", MISSING), ("7,5", marked("7.5")), ("7.5", marked("7.5")), (Decimal("7.5"), marked("7.5")),
        (Decimal(10), marked(10)), ("8/10", marked(8)), ("7,5 / 10", marked("7.5")), ("8 von 10", marked(8)), ("7½", marked("7.5")), ("½", marked("0.5")),
        ("8 - good", marked(8)), ("8 – sehr gut", marked(8)), ("8: gut", marked(8)), ("8 (very good)", marked(8)), ("7,5 Punkte", marked("7.5")), ("8 pts.", marked(8)),
        ("k. A.", NOT_ASSESSED), ("K.A.", NOT_ASSESSED), ("n/a", NOT_ASSESSED), ("-", MISSING),
        ("–", MISSING), ("cannot assess", NOT_ASSESSED), ("nicht beurteilbar", NOT_ASSESSED), ("befangen", RECUSED),
        ("Recused", RECUSED), ("conflict", RECUSED),
    ],
)  # fmt: skip
def test_what_stands_in_a_marks_cell(cell, mark):
    assert mark_of(cell, CONCEPT, RULES, row=2, column="Mark") == mark


@pytest.mark.parametrize(
    "cell",
    [
        "7.3",
        "11",
        "-1",
        "sehr gut",
        "7 5",
        "8/20",
        "8-9",
        "7 - 8",
        "8 (9)",
        "8 good or 9",
        "befangen (8)",
        "8 - k. A.",
        "recused: 8",
        "NaN",
        "1e1",
        "٣",
        dt.date(2026, 5, 7),
        Decimal("7.25"),
    ],
)
def test_what_is_no_mark_is_refused_with_row_and_column(cell):
    with pytest.raises(DeskError, match="Row 2, column Mark") as caught:
        mark_of(cell, CONCEPT, RULES, row=2, column="Mark")
    assert caught.value.hint.text


LETTERS = Criterion(
    "grade",
    Text("Grade", "Note"),
    Scale(Decimal(1), Decimal(6)),
    levels=tuple(
        Level(Decimal(value), Text(*text)) for value, text in ((6, ("A", "sehr gut")), (5, ("AB", "gut")), (1, ("D",)))
    ),
)


@pytest.mark.parametrize(
    ("cell", "mark"),
    [("A", 6), ("ab", 5), (" Sehr  gut ", 6), ("D", 1), ("6 - A", 6), ("5 (gut)", 5), ("A (6)", 6), ("gut: 5", 5)],
)
def test_what_the_rules_call_a_mark_is_that_mark(cell, mark):
    assert mark_of(cell, LETTERS, RULES, row=2, column="Mark") == marked(mark)


@pytest.mark.parametrize("cell", ["B", "A+", "6 - D", "5 (sehr gut)", "A (5)"])
def test_a_level_that_the_rules_do_not_know_or_give_to_another_mark_is_refused(cell):
    with pytest.raises(DeskError, match="Row 2, column Mark"):
        mark_of(cell, LETTERS, RULES, row=2, column="Mark")


def test_cannot_assess_must_be_offered():
    rules = Rules("strict", Text("Strict"), (CONCEPT,), cannot_assess=CannotAssess.NOT_OFFERED)
    with pytest.raises(DeskError, match="do not offer"):
        mark_of("k. A.", CONCEPT, rules, row=2, column="Mark")


LONG = "Skizze;Jurymitglied;Kriterium;Punkte;Kommentar\nA-1;2;Konzept und Basis;7,5;gut\nA-1;2;effect;k. A.;\nA-2;10;K1;8;\nA-2;10;effect;;fehlt noch\n"


def test_one_mark_a_row():
    result = import_of(LONG)
    assert result.marks == (
        CastMark(2, "A-1", "concept", marked("7.5")),
        CastMark(2, "A-1", "effect", NOT_ASSESSED),
        CastMark(10, "A-2", "concept", marked(8)),
    )
    assert result.comments == {(2, "A-1", "concept"): "gut", (10, "A-2", "effect"): "fehlt noch"}
    assert (result.proposals, result.jurors) == (("A-1", "A-2"), {2: "2", 10: "10"})
    assert [(cell.row, cell.key) for cell in result.report.empty if cell.key == "mark"] == [(5, "mark")]


def test_a_column_for_each_criterion():
    result = import_of("Proposal,Juror,concept,Economic effect,Comment\nA-1,v_2,7.5,8,fine\nA-1,v_10,,befangen,\n")
    assert result.marks == (
        CastMark(1, "A-1", "concept", marked("7.5")),
        CastMark(1, "A-1", "effect", marked(8)),
        CastMark(2, "A-1", "effect", RECUSED),
    )
    assert result.jurors == {1: "v_2", 2: "v_10"}
    assert result.comments == {(1, "A-1", ""): "fine"}
    assert ("concept", 3) in {(cell.heading, cell.row) for cell in result.report.empty}


def test_a_column_can_be_named_for_a_criterion():
    result = import_of("Proposal,Juror,A,B\nA-1,1,7,8\n", overrides={"concept": "A", "effect": "B"})
    assert [mark.criterion for mark in result.marks] == ["concept", "effect"]
    with pytest.raises(DeskError, match="no column Z"):
        import_of("Proposal,Juror,A,B\nA-1,1,7,8\n", overrides={"concept": "Z"})


def test_a_rubric_of_one_criterion_needs_no_column_for_it():
    result = import_of("proposal,juror,grade\n#1,v_1,1\n#2,v_1,6\n#10,v_2,2\n", ONE)
    assert [(mark.juror, mark.proposal, mark.criterion) for mark in result.marks] == [
        (1, "#1", "grade"),
        (1, "#2", "grade"),
        (2, "#10", "grade"),
    ]
    assert result.proposals == ("#1", "#2", "#10")
    assert import_of("proposal,juror,points\n#1,v_1,1\n", ONE).marks[0].criterion == "grade"


def test_a_jurors_own_sheet_needs_no_juror():
    result = import_of("Nr.,Kriterium,Punkte\na-01,effect,9\n", juror=4, proposals=["A-1"])
    assert result.marks == (CastMark(4, "A-1", "effect", marked(9)),)


def test_known_jurors_by_number_name_or_mail():
    known = [Juror(1, "Anna Bauer", mail="a@x.example"), Juror(2, "Tim Roth"), Juror(3, "Tim Roth")]
    text = "Nr.,Juror,concept\n1,J1,7\n2,ANNA BAUER,7\n3,a@x.example,7\n4,Tim Roth,7\n5,9,7\n6,,7\n"
    result = import_of(text, jurors=known)
    assert [mark.juror for mark in result.marks] == [1, 1, 1]
    assert [str(refused.reason) for refused in result.report.refused] == [
        "Row 5: there is no juror “Tim Roth”.", "Row 6: there is no juror “9”.", "Row 7 does not say which juror it is of: the cell is empty.",
    ]  # fmt: skip


def test_unknown_proposals_and_criteria_are_refused():
    result = import_of("Nr.,Juror,Kriterium,Punkte\nB,1,concept,7\nA,1,beauty,7\nA,1,effect,99\n", proposals=["A"])
    assert result.marks == ()
    assert [refused.row for refused in result.report.refused] == [2, 3, 4]


def test_the_same_mark_twice_is_said_and_another_mark_refused():
    result = import_of('Nr.,Juror,Kriterium,Punkte\nA,1,concept,7\nA,1,concept,"7,0"\nA,1,concept,8\n')
    assert result.marks == (CastMark(1, "A", "concept", marked(7)),)
    assert result.report.duplicates[0].rows == (2, 3)
    assert result.report.refused[0].row == 4


def test_the_order_of_rows_does_not_matter():
    head, *rows = "Nr.,Juror,Kriterium,Punkte\nA,x10,concept,7\nA,x9,concept,8\nB,x9,effect,9\n".splitlines()
    forward = import_of("\n".join([head, *rows]))
    backward = import_of("\n".join([head, *reversed(rows)]))
    assert sorted(forward.marks, key=str) == sorted(backward.marks, key=str)
    assert (forward.jurors, forward.proposals) == (backward.jurors, backward.proposals)


@pytest.mark.parametrize("head", ["Nr.,Juror,Punkte", "Nr.,Juror,Kriterium", "Juror,concept", "Nr.,concept"])
def test_missing_columns_are_named(head):
    with pytest.raises(DeskError, match="No column for"):
        import_of(f"{head}\nA,1,2\n" if head.count(",") == 2 else f"{head}\nA,1\n")


def test_the_published_panel(shared_dir):
    result = read_marks(read_table(shared_dir / "scores" / "snsf_panel_1.csv"), ONE)
    assert not result.report.refused
    assert len(result.marks) + sum(cell.key == "mark" for cell in result.report.empty) == len(
        read_table(shared_dir / "scores" / "snsf_panel_1.csv").rows
    )


def test_a_dash_is_no_mark_and_said():
    result = import_of("Nr.,Juror,Kriterium,Punkte\nA,1,concept,-\nA,2,concept,n/a\nA,3,concept,\N{EN DASH}\n")
    assert result.marks == (CastMark(2, "A", "concept", NOT_ASSESSED),)
    assert "A dash was taken as no mark, in rows 2, 4;" in str(result.report.notes[-1])


def test_headings_alone_are_no_table_of_marks():
    with pytest.raises(DeskError, match="has headings, but no row below them"):
        import_of("Nr.,Juror,Kriterium,Punkte\n")


def test_what_is_no_mark_is_told_the_scale_and_all_places_up_to_ten():
    result = import_of("Nr.,Juror,Kriterium,Punkte\nA,1,concept,99\n")
    assert "“99” is no mark of “Concept and base”: 0 to 10 in steps of 0.5." in result.report.faults()
    assert "\n" not in result.report.faults()
    rows = "".join(f"A,{number},concept,99\n" for number in range(1, 13))
    lines = import_of(f"Nr.,Juror,Kriterium,Punkte\n{rows}").report.faults().splitlines()
    assert (len(lines), lines[0], lines[10], lines[-1]) == (12, "", lines[10], "… and 2 more.")
    assert lines[10].startswith("Row 11,")


def test_the_same_mark_twice_is_said_in_words():
    report = import_of("Nr.,Juror,Kriterium,Punkte\nA,G1,concept,7\nA,G1,concept,7\n").report
    assert report.faults() == "The mark of juror G1 for proposal A on “Concept and base” stands in rows 2, 3."


def test_an_empty_proposal_cell_has_its_own_sentence():
    report = import_of("Nr.,Juror,Kriterium,Punkte\n,G2,concept,4\nA,G1,concept,7\n").report
    assert report.faults() == "Row 2 does not say which proposal it is on: the cell is empty."
