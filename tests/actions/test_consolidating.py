from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from jurydesk.actions import profiles
from jurydesk.actions.consolidating import consolidate_table
from jurydesk.errors import DeskError, explain
from tests.actions.stage import RULES

LONG = "proposal;juror;criterion;mark\nA;1;concept;8\nA;2;concept;5\nA;1;effect;2,5\nB;1;concept;9\nB;1;effect;k. A.\n"


@pytest.fixture
def table(tmp_path):
    def write(text, encoding="utf-8", name="marks.csv"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_as_a_spreadsheet_saves_it(table, encoding):
    done = consolidate_table(table=table(LONG.replace("juror", "Gutachter"), encoding), rules=RULES, columns={})
    first = done.view.result.standing("A")
    assert first.score("concept").score == Fraction(13, 2)
    assert first.score("effect").score == Fraction(5, 2)
    assert done.view.result.not_ranked[0].proposal == "B"
    assert (done.view.title, done.view.envelope_cents) == ("marks.csv", None)


def test_a_column_for_each_criterion(table):
    wide = table("proposal,juror,Concept,Effect\nA,Ann,8,2.5\nA,Ben,6,\n")
    done = consolidate_table(table=wide, rules=RULES, columns={})
    assert done.view.result.standing("A").score("concept").score == 7


def test_a_workbook(tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    for row in (("proposal", "juror", "criterion", "mark"), ("A", 1, "concept", 8), ("A", 1, "effect", 2.5)):
        book.active.append(row)
    book.save(tmp_path / "marks.xlsx")
    done = consolidate_table(table=tmp_path / "marks.xlsx", rules=RULES, columns={})
    assert done.view.result.standing("A").score("effect").score == Fraction(5, 2)


def test_recused_counts_as_nothing(table):
    done = consolidate_table(table=table(LONG + "A;3;concept;befangen\n"), rules=RULES, columns={})
    assert done.view.result.standing("A").score("concept").counts.recused == 1


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("A;3;concept;11\n", "1 place of “marks.csv” cannot be counted: Row 7"),
        ("A;1;concept;7\n", "another mark"),
        ("A;1;concept;8\n", "The mark of juror 1 for proposal A on “Concept” stands in rows 2, 7."),
        ("A;3;charm;7\n", "no criterion “charm”"),
    ],
)
def test_a_single_bad_row_stops_the_sum(table, row, sentence):
    with pytest.raises(DeskError) as caught:
        consolidate_table(table=table(LONG + row), rules=RULES, columns={})
    told = explain(caught.value)
    assert sentence in told[0]
    assert "no mark is left out" in told[1]


def test_a_table_without_what_is_needed(table, tmp_path):
    for path in (table("x;y\n1;2\n"), tmp_path / "none.csv"):
        with pytest.raises(DeskError):
            consolidate_table(table=path, rules=RULES, columns={})


def test_a_named_column(table):
    path = table(LONG.replace("mark", "Was es wert ist"))
    with pytest.raises(DeskError):
        consolidate_table(table=path, rules=RULES, columns={})
    consolidate_table(table=path, rules=RULES, columns={"mark": "Was es wert ist"})


def test_the_marks_of_a_real_panel(shared_dir, tmp_path):
    """One criterion from 1 (best) to 6: 19 proposals of five reviewers each, as published."""
    rules = tmp_path / "one.toml"
    rules.write_text('title = "One"\n[[criteria]]\ntitle = "Grade"\nscale = "1 to 6 best low"\n', encoding="utf-8")
    path = shared_dir / "scores" / "snsf_panel_1.csv"
    done = consolidate_table(table=path, rules=profiles.load_rules(rules), columns={})
    result = done.view.result
    assert len(result.standings) > 10
    totals = [row.total for row in result.standings]
    assert totals == sorted(totals)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert sum(row.jurors.marked for row in result.standings) <= len(lines) - 1


def test_rules_of_several_criteria_need_the_criterions_column(table):
    with pytest.raises(DeskError):
        consolidate_table(table=table("proposal;juror;mark\nA;1;8\n"), rules=RULES, columns={})
    one = replace(RULES, criteria=RULES.criteria[:1])
    consolidate_table(table=table("proposal;juror;mark\nA;1;8\n"), rules=one, columns={})
