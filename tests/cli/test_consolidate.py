from __future__ import annotations

import csv
import io
import json

import pytest

RULES = 'title = "One"\n[[criteria]]\nid = "grade"\ntitle = "Grade"\nscale = "1 to 6 best low"\n'
TWO = """title = "Two"
[[criteria]]
title = "Idea"
scale = "0 to 10 step 0.5"
[[criteria]]
title = "Team"
scale = "0 to 10"
"""
LONG = """Antrag;Gutachterin;Kriterium;Punkte
Ö-1;Ann;idea;7,5
Ö-1;Ben;idea;8
Ö-1;Ann;team;6
Ö-2;Ann;idea;9
Ö-2;Ben;team;k. A.
"""


@pytest.fixture
def rules(tmp_path):
    (tmp_path / "two.toml").write_text(TWO, encoding="utf-8")
    return tmp_path / "two.toml"


def test_the_marks_of_a_real_panel(done, shared_dir, tmp_path):
    (tmp_path / "one.toml").write_text(RULES, encoding="utf-8")
    table = shared_dir / "scores" / "snsf_panel_1.csv"
    plain = json.loads(done("consolidate", table, "--rules", tmp_path / "one.toml", "--json"))
    with table.open(encoding="utf-8", newline="") as file:
        grades = {}
        for row in csv.DictReader(file):
            if row["grade"].strip().isdigit():
                grades.setdefault(row["proposal"], []).append(int(row["grade"]))
    means = {number: sum(found) / len(found) for number, found in grades.items()}
    assert {row["proposal"]: float(row["total"]["shown"]) for row in plain["ranked"]} == pytest.approx(means, abs=0.051)
    ranked = [means[row["proposal"]] for row in plain["ranked"]]
    assert ranked == sorted(ranked)
    assert [row["rank"] for row in plain["ranked"]] == [1 + sum(one < mean for one in ranked) for mean in ranked]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_tables_as_spreadsheets_save_them(run, rules, tmp_path, encoding):
    table = tmp_path / "t.csv"
    table.write_bytes(LONG.encode(encoding))
    found = run("consolidate", table, "--rules", rules, "--json")
    assert found.code == 0
    assert ("was read as Windows-1252; look at the umlauts" in found.err) == (encoding == "cp1252")
    plain = json.loads(found.out)
    (row,) = plain["ranked"]
    assert (row["proposal"], row["criteria"][0]["aggregate"]["exact"]) == ("Ö-1", "31/4")
    assert plain["not_ranked"][0]["proposal"] == "Ö-2"


def test_a_workbook_and_a_column_for_each_criterion(done, rules, tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    for row in (("Proposal", "Juror", "Idea", "Team"), ("A", "Ann", 7.5, 6), ("A", "Ben", 8, None)):
        book.active.append(row)
    book.save(tmp_path / "t.xlsx")
    told = done("consolidate", tmp_path / "t.xlsx", "--rules", rules)
    assert told.splitlines()[2].split()[:2] == ["1", "A"]
    table = list(csv.reader(io.StringIO(done("consolidate", tmp_path / "t.xlsx", "--rules", rules, "--csv"))))
    assert table[1][1] == "A"


def test_what_cannot_be_consolidated(refused, rules, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text(LONG + "Ö-1;Ann;charm;6\n", encoding="utf-8")
    refused("no criterion “charm”", "consolidate", table, "--rules", rules)
    refused("", "consolidate", tmp_path / "none.csv", "--rules", rules)
    refused("There is no profile", "consolidate", table, "--rules", "nonsense")
    table.write_text("x;y\n1;2\n", encoding="utf-8")
    refused("", "consolidate", table, "--rules", rules)
    table.write_bytes(b"\x00\x01" * 50)
    refused("", "consolidate", table, "--rules", rules)
