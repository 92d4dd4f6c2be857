"""Strict calls, amendments, new desks and decisions as a person types them."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.actions import stage as stages
from tests.actions import strict_stage as strict

pytestmark = [pytest.mark.timeout(300), pytest.mark.usefixtures("light")]


def short_of(told):
    """The first short fingerprint that a command printed."""
    return next(word.strip("(),.:") for word in told.split() if len(word.strip("(),.:")) == 9 and word[4] == "-")


@pytest.fixture
def strict_panel(tmp_path):
    return strict.prepared(tmp_path)


def test_a_strict_call_from_the_roster_to_the_hand_in(done, run, strict_panel, tmp_path):
    panel, codes = strict_panel.path("panel.jurydesk"), tmp_path / "codes.txt"
    told = done("roster", panel, tmp_path / "rosters", "--codes-file", codes)
    assert "Rules " in told
    code = tmp_path / "code"
    code.write_text(codes.read_text(encoding="utf-8").splitlines()[1].split("\t")[3])
    mine = tmp_path / "mine.jurydesk"
    told = done("open-pack", tmp_path / "rosters" / "juror-01-1.jurypack", mine, "--pack-code-file", code)
    assert "This is the roster" in told
    assert "documents" not in told
    done("declare", mine, "--remaining")
    told = done("declare-file", mine, tmp_path / "1.jurydeclaration")
    assert "Declaration file 1" in told
    assert "declarations of juror 1 are taken in" in done("take-in", panel, tmp_path / "1.jurydeclaration")
    assert "declared; the charter is to be frozen" in done("steps", panel)
    assert "Charter " in done("freeze", panel)
    found = run("issue", panel, tmp_path / "dossiers")
    assert (found.code, found.err) == (0, "Key pending, no dossier yet: jurors 2, 3, 4\n")
    assert "Send each code" not in found.out
    told = done("open-pack", tmp_path / "dossiers" / "juror-01-2.jurypack", mine)
    assert "charter " in told
    assert "Your dossier is here: 4 proposals are open to you" in told
    done("mark", mine, "--proposal", "P-1", "--criterion", "concept", "--mark", "7")
    done("hand-in", mine, tmp_path / "1.juryhandin", "--incomplete")
    assert "Hand-in 1 of juror 1 counts" in done("take-in", panel, tmp_path / "1.juryhandin")
    states = {row["juror"]: row["dossier"] for row in json.loads(done("steps", panel, "--json"))}
    assert states == {1: True, 2: False, 3: False, 4: False}


def test_new_takes_the_mode(done, tmp_path):
    done("new", tmp_path / "p.jurydesk", "--title", "Cluster", "--mode", "strict")
    assert done("steps", tmp_path / "p.jurydesk")


def test_simple_calls_refuse_what_is_for_strict_ones(refused, prepared, issued, tmp_path):
    refused("This is a simple call", "roster", prepared.path("panel.jurydesk"), tmp_path / "r")
    refused("This is a simple call", "steps", prepared.path("panel.jurydesk"))
    refused("not made from a roster", "declare-file", issued.path("juror-1.jurydesk"), tmp_path / "x")


def test_an_amendment_is_shown_and_then_done(done, taken_in, tmp_path):
    panel = taken_in.path("panel.jurydesk")
    paper = tmp_path / "P-1.pdf"
    paper.write_bytes(b"%PDF another")
    wish = ["--reason", "A corrected document.", "--document", f"P-1={paper}", "--withdraw", "P-4"]
    shown = done("amend", panel, *wish, "--dry-run")
    assert "Juror 1 Prof. Ada Vorsitz: hand-in 1" in shown
    assert "no longer counts: P-1 was changed" in shown
    assert "Nothing was changed." in shown
    assert "Version 2" not in done("charter", panel)
    plain = json.loads(done("amend", panel, *wish, "--dry-run", "--json"))
    assert (plain["parts"], plain["new_packs"]) == (["proposals", "panel"], [1, 2, 3, 4])
    assert {row["juror"]: row["counts"] for row in plain["hand_ins"]} == dict.fromkeys(stages.MARKING, False)
    assert "Charter, version 2" in done("amend", panel, *wish)
    assert "A corrected document." in done("charter", panel)
    assert "juror-01-2.jurypack" in done("issue", panel, tmp_path / "more")


def test_an_amendment_takes_tables(done, refused, taken_in, tmp_path):
    panel, table, people = taken_in.path("panel.jurydesk"), tmp_path / "rows.csv", tmp_path / "people.csv"
    table.write_text("Nr;Titel\nP-1;Another title\nP-9;A ninth\n", encoding="utf-8")
    people.write_text("Nr;Name;Rolle\n7;Gerd Sieben;Ersatzmitglied\n", encoding="utf-8")
    told = done("amend", panel, "--reason", "Titles.", "--proposals", table, "--jurors", people, "--assign", "7=P-9")
    assert "Changed or new proposals: P-1, P-9" in told
    assert "A new pack is needed for: 1 Prof. Ada Vorsitz" in told
    assert "7 Gerd Sieben" in told
    table.write_text("Nr;Titel\nP-1;\n;x\n", encoding="utf-8")
    refused("Not every row", "amend", panel, "--reason", "x", "--proposals", table)


def test_wrong_usage_of_amend(run, taken_in):
    panel = taken_in.path("panel.jurydesk")
    for wrong in (["--document", "P-1"], ["--substitute", "a=b"], ["--assign", "7="]):
        assert run("amend", panel, "--reason", "x", *wrong).code == 2
    assert run("issue", panel, panel.parent / "x", "--new-desk").code == 2


def test_a_new_desk_a_decision_and_a_withdrawal(done, run, taken_in, tmp_path):
    panel = taken_in.path("panel.jurydesk")
    told = done("issue", panel, tmp_path / "anew", "--juror", "2", "--new-desk", "--reason", "Lost on a train.")
    assert "juror-02-2.jurypack" in told
    assert "Lost on a train." in done("charter", panel)
    old = taken_in.path("juror-2.jurydesk")
    done("mark", old, "--proposal", "P-1", "--criterion", "concept", "--mark", "3", "--reason", "x")
    done("hand-in", old, tmp_path / "late.juryhandin")
    assert run("take-in", panel, tmp_path / "late.juryhandin").code == 1
    waiting = done("clashes", panel)
    assert "signed with a key from before a new pack" in waiting
    decided = done("decide-clash", panel, "--hand-in", short_of(waiting), "--counts", "--reason", "It was under way.")
    assert decided == "Decided: it counts\n"
    assert done("clashes", panel) == "Nothing waits for a decision.\n"
    digest = json.loads(done("standings", panel, "--json"))
    assert digest
    told = done("withdraw-hand-in", panel, "--hand-in", short_of(waiting), "--reason", "Asked to.")
    assert told.startswith("Withdrawn. Hand-in 1 of juror 2 (")


def test_two_computers(done, run, issued, tmp_path):
    panel, one = issued.path("panel.jurydesk"), issued.path("juror-3.jurydesk")
    done("declare", one, "--remaining")
    two = tmp_path / "two.jurydesk"
    shutil.copy(one, two)
    for desk, mark in ((one, "1"), (two, "2")):
        assert run("mark", desk, "--proposal", "P-1", "--criterion", "concept", "--mark", mark).code == 0
        run("hand-in", desk, tmp_path / f"{mark}.juryhandin", "--incomplete")
    done("take-in", panel, tmp_path / "1.juryhandin")
    assert run("take-in", panel, tmp_path / "2.juryhandin").code == 1
    rows = json.loads(done("clashes", panel, "--json"))
    assert [(row["juror"], row["marks"], row["other_marks"], row["decidable"]) for row in rows] == [(3, 1, 1, True)]
    told = done("decide-clash", panel, "--hand-in", rows[0]["short"], "--left-out", "--reason", "the other one")
    assert told == "Decided: it is left out\n"


def test_a_declaration_file_that_waits_is_shown_and_decided(run, done, tmp_path):
    stage = strict.with_rosters(strict.prepared(tmp_path))
    shutil.copy(stage.path("juror-1.jurydesk"), stage.path("juror-9.jurydesk"))
    stage.codes["juror-9.jurydesk"] = stage.codes["juror-1.jurydesk"]
    panel = stage.path("panel.jurydesk")
    files = [strict.declare(stage, 1), strict.declare(stage, 9, at=stages.later(4))]
    assert run("take-in", panel, *files).code == 1
    told = done("clashes", panel)
    assert "There is another declaration file 1 of juror 1 with other contents." in told
    short = told.split(":")[0]
    assert json.loads(done("clashes", panel, "--json"))[0]["short"] == short
    told = done("decide-clash", panel, "--hand-in", short, "--counts", "--reason", "her newer laptop")
    assert told == "Decided: it counts\n"
    assert done("clashes", panel) == "Nothing waits for a decision.\n"
