from __future__ import annotations

import json

import pytest

from jurydesk.cli.secrets import PACK_CODE
from tests.actions.stage import PASSPHRASE


@pytest.fixture
def desk(issued):
    return issued.path("juror-3.jurydesk")


@pytest.fixture
def declared(desk, done):
    done("declare", desk, "--remaining")
    return desk


def test_open_pack_makes_a_desk(done, refused, issued, tmp_path, monkeypatch):
    pack, desk = issued.pack(2), tmp_path / "mine.jurydesk"
    (tmp_path / "code").write_text(issued.pack_codes[2], encoding="utf-8")
    told = done("open-pack", pack, desk, "--pack-code-file", tmp_path / "code")
    assert "This is the desk of juror 2 for “Trial call”, with 3 proposals." in told
    assert "Recovery code: " in told
    monkeypatch.setenv(PACK_CODE, issued.pack_codes[2])
    refused("no newer than the one", "open-pack", pack, desk)
    refused("cannot be read", "open-pack", tmp_path / "none.jurypack", desk)
    monkeypatch.setenv(PACK_CODE, "falsch-und-noch-einmal-falsch")
    refused("", "open-pack", pack, tmp_path / "other.jurydesk")
    assert not list(tmp_path.glob("other*"))
    monkeypatch.delenv(PACK_CODE)
    refused("nobody is here to type it: Code of the pack", "open-pack", pack, tmp_path / "other.jurydesk")


def test_code_and_passphrase_can_both_be_piped(bare, issued, tmp_path):
    found = bare("open-pack", issued.pack(2), tmp_path / "d.jurydesk", typed=f"{issued.pack_codes[2]}\n{PASSPHRASE}\n")
    assert (found.code, found.err) == (0, "")


def test_declare_one_conflict_and_none_for_the_rest_in_one_go(done, refused, desk):
    told = done(
        "declare", desk, "--proposal", "P-2", "--conflict", "employment", "--statement", "my employer", "--remaining"
    )
    rows = {line.split()[0]: line for line in told.splitlines()[2:]}
    assert rows["P-2"].endswith("conflict: recused")
    assert rows["P-1"].endswith("no conflict")
    refused("is declared already", "declare", desk, "--proposal", "P-1", "--conflict", "closeness", "--statement", "x")
    refused("“envy” is no category", "declare", desk, "--proposal", "P-1", "--conflict", "envy", "--statement", "x")
    refused("There is no proposal “P-9”", "declare", desk, "--proposal", "P-9")
    refused("no category of it", "declare", desk, "--proposal", "P-1", "--statement", "my employer")
    assert "P-1" in done("declare", desk)


def test_marks_one_by_one(done, refused, declared):
    told = done(
        "mark", declared, "--proposal", "P-1", "--criterion", "concept", "--mark", "7", "--comment", "gut",
        "--overall", "trägt", "--recommendation", "fund", "--confidence", "sicher",
    )  # fmt: skip
    assert told.strip() == "P-1 Vorhaben P-1: begun (effect: mark missing)"
    for argv, sentence in (
        (["--mark", "7"], "not for which criterion"),
        (["--criterion", "concept", "--mark", "99"], "is not a mark"),
        (["--criterion", "charm", "--mark", "7"], "There is no criterion"),
        (["--criterion", "concept"], "nothing to save"),
        (["--recommendation", "praise"], "is no recommendation"),
    ):
        refused(sentence, "mark", declared, "--proposal", "P-1", *argv)
    refused("There is no proposal", "mark", declared, "--proposal", "P-9", "--criterion", "concept", "--mark", "7")


def test_marks_from_a_table_and_how_far_it_is(done, refused, declared, tmp_path):
    table = tmp_path / "m.csv"
    table.write_bytes("Antrag;Kriterium;Punkte\nP-1;concept;7\nP-1;effect;2,5\n".encode("utf-8-sig"))
    assert "2 marks and 0 comments taken." in done("mark", declared, "--table", table)
    assert "complete" in done("progress", declared)
    rows = json.loads(done("progress", declared, "--json"))
    assert rows[0] == {
        "proposal": "P-1", "title": "Vorhaben P-1", "access": "open", "progress": "complete", "open": [],
    }  # fmt: skip
    table.write_text("Antrag;Kriterium;Punkte\nP-1;concept;77\n", encoding="utf-8")
    refused("1 place of “m.csv” cannot be taken: Row", "mark", declared, "--table", table)


def test_before_a_declaration_nothing_is_marked(refused, desk):
    refused("P-1 is not declared yet", "mark", desk, "--proposal", "P-1", "--criterion", "concept", "--mark", "7")


def test_hand_in(done, refused, declared, tmp_path):
    path = tmp_path / "3.juryhandin"
    refused("Still open", "hand-in", declared, path)
    told = done("hand-in", declared, path, "--incomplete")
    assert "Handed in as version 1" in told
    assert "Still open: P-1" in told
    assert path.is_file()
    refused("cannot be written", "hand-in", declared, path, "--incomplete")
    marked = ("mark", declared, "--proposal", "P-1", "--criterion", "concept", "--mark")
    done(*marked, "7")
    assert "version 2" in done("hand-in", declared, tmp_path / "3-2.juryhandin", "--incomplete")
    refused("was handed in already", *marked, "8")
    done(*marked, "8", "--reason", "forgotten")


def test_a_jurors_command_on_the_panels_desk(refused, issued):
    panel = issued.path("panel.jurydesk")
    for name in ("declare", "progress"):
        refused("This is the panel's desk", name, panel)


def test_progress_fits_on_a_page(done, desk):
    assert all(len(line) <= 100 for line in done("progress", desk).splitlines())
