from __future__ import annotations

import csv
import io
import json

import pytest


@pytest.fixture
def panel(taken_in):
    return taken_in.path("panel.jurydesk")


@pytest.fixture
def room(panel, done):
    assert "Quorate: 4 of 4" in done("attend", panel)
    return panel


def test_take_in_files_folders_and_what_is_none(run, done, handed_in):
    panel = handed_in.path("panel.jurydesk")
    found = run("take-in", panel, handed_in.path("hand-in-1.juryhandin"), handed_in.pack(1))
    assert found.code == 1
    assert "hand-in-1.juryhandin: Hand-in 1 of juror 1 counts" in found.out
    assert "juror-01-1.jurypack: " in found.out
    assert "Not handed in yet: 2 Bert Zwei, 3 Cora Drei, 4 Dora Vier" in found.out
    told = done("take-in", panel, handed_in.folder)
    assert told.count(" counts") == 3
    assert "was taken in before" in told
    assert "Not handed in" not in told


def test_standings_as_table_json_csv_and_reasons(done, refused, panel):
    rows = done("standings", panel).splitlines()
    assert rows[0].split() == ["Rank", "Proposal", "Title", "Concept", "Effect", "Total", "State"]
    plain = json.loads(done("standings", panel, "--json"))
    assert [row["proposal"] for row in plain["ranked"]] == [row.split()[1] for row in rows[2:6]]
    table = list(csv.reader(io.StringIO(done("standings", panel, "--csv").lstrip("\ufeff"))))
    assert len(table) == 5
    assert "Rank" in done("standings", panel, "--proposal", "P-1")
    assert json.loads(done("standings", panel, "--json", "--proposal", "P-1"))["proposal"] == "P-1"
    refused("nothing to explain for proposal “P-9”", "standings", panel, "--proposal", "P-9")
    assert done("standings", panel, "--as-chair") == done("standings", panel)


def test_the_chair_before_the_own_hand_in(refused, done, issued):
    panel = issued.path("panel.jurydesk")
    refused("has not handed in yet", "standings", panel, "--as-chair")
    assert "no marks" in done("standings", panel)


def test_rule(done, refused, panel):
    told = done("rule", panel, "--juror", 3, "--proposal", "P-1", "--excluded", "--reason", "partner there")
    assert "conflict: recused" in told
    told = done("rule", panel, "--juror", 3, "--proposal", "P-1", "--may-judge", "--by-panel", "--reason", "namesake")
    assert next(line for line in told.splitlines() if "Cora" in line).endswith("no conflict")
    refused(
        "does not rule on the own", "rule", panel, "--juror", 1, "--proposal", "P-1", "--may-judge", "--reason", "x"
    )
    refused("The ruling has no reason", "rule", panel, "--juror", 3, "--proposal", "P-1", "--excluded", "--reason", " ")


def test_attend_and_vote(done, refused, room):
    vote = ("vote", room, "--motion", "Recommend", "--proposal", "P-1")
    assert done(*vote, "--yes", 3, "--no", 1).strip() == "Carried: 3 yes, 1 no, 0 abstained."
    assert "Carried by the chair's vote on a tie" in done(*vote, "--yes", 2, "--no", 2, "--chair", "yes")
    refused("9 votes do not go with 4 present", *vote, "--yes", 9)
    refused("There is no juror 9", "attend", room, "--juror", 9)
    assert "Not quorate: 2 of 4" in done("attend", room, "--juror", 2, "--juror", 3, "--presence", "absent")
    refused("Not quorate", *vote, "--yes", 2)


def test_panel_score(done, refused, room):
    score = ("panel-score", room, "--proposal", "P-1", "--criterion", "concept")
    assert "both are kept and shown" in done(*score, "--score", "9", "--reason", "discussed")
    assert "(the panel's score)" in done("standings", room, "--proposal", "P-1")
    refused("is not a mark", *score, "--score", "99", "--reason", "x")
    refused("The reason is missing", *score, "--score", "9", "--reason", " ")


def test_recommend(done, refused, room, tmp_path):
    recommend = ("recommend", room, "--proposal", "P-1")
    told = done(*recommend, "--reason", "convincing", "--sum", "900.000 €", "--remark", "without travel")
    assert told.startswith("1 decided, 1 of them recommended; 3 still open: P-2, P-3, P-4")
    refused("The reason is missing", *recommend)
    refused("cannot be read as a sum", *recommend, "--reason", "x", "--sum", "viel")
    refused("more than proposal P-1 requested", *recommend, "--reason", "x", "--sum", "9 Mio")
    refused("follows from the rules", *recommend, "--reason", "x", "--section", "not ranked")
    table = tmp_path / "d.csv"
    table.write_text(
        "Antrag;Beschluss;Begründung\nP-2;empfohlen;a\nP-3;Nachrückliste;b\nP-4;nicht empfohlen;c\n", encoding="utf-8"
    )
    assert done("recommend", room, "--table", table).strip() == "4 decided, 2 of them recommended; nothing is open."
    assert done("recommend", room).strip() == "4 decided, 2 of them recommended; nothing is open."


def test_the_panels_commands_on_a_jurors_desk(refused, issued, tmp_path):
    desk = issued.path("juror-1.jurydesk")
    for argv in (["standings"], ["attend"], ["take-in", tmp_path], ["issue", tmp_path / "packs"], ["assign"]):
        (tmp_path / "x.juryhandin").write_bytes(b"x")
        refused("This is a juror's desk", argv[0], desk, *argv[1:])


def test_more_recommended_than_there_is_is_said(run, room):
    told = run("recommend", room, "--proposal", "P-1", "--reason", "convincing")
    assert (told.code, told.err) == (0, "")
    for number in ("P-2", "P-3"):
        told = run("recommend", room, "--proposal", number, "--reason", "convincing")
    assert told.code == 0
    assert "€500,000 more than the €2,500,000 available" in told.err
