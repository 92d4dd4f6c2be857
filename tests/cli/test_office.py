from __future__ import annotations

import stat
import sys

import pytest

from tests.actions.stage import PASSPHRASE

pytestmark = pytest.mark.usefixtures("light")


@pytest.fixture
def panel(prepared):
    return prepared.path("panel.jurydesk")


def test_new_shows_what_is_shown_once(done, tmp_path):
    told = done(
        "new", tmp_path / "p.jurydesk", "--title", "Cluster", "--profile", "plain", "--envelope", "3,9 Mio. €",
        "--closes", "30.06.2099", "--language", "de",
    )  # fmt: skip
    assert "Recovery code: " in told
    assert "AGE-SECRET-KEY-" in told
    assert PASSPHRASE not in told
    assert 'name = "plain"' in done("rules", tmp_path / "p.jurydesk")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["--title", " "], "The call has no title"),
        (["--title", "x", "--envelope", "viel"], "“viel” cannot be read as a sum of euros"),
        (["--title", "x", "--closes", "soon"], "“soon” cannot be read as a date"),
        (["--title", "x", "--language", "fr"], "not in “fr”"),
        (["--title", "x", "--profile", "nonsense"], "There is no profile and no readable file “nonsense”"),
    ],
)
def test_new_with_what_cannot_be_makes_nothing(refused, tmp_path, argv, sentence):
    refused(sentence, "new", tmp_path / "p.jurydesk", *argv)
    assert not list(tmp_path.iterdir())


def test_new_where_it_cannot_be(refused, panel, tmp_path):
    refused("There is already a file", "new", panel, "--title", "x")
    refused("There is no folder", "new", tmp_path / "no" / "p.jurydesk", "--title", "x")


def test_new_with_a_short_passphrase(bare, tmp_path):
    found = bare("new", tmp_path / "p.jurydesk", "--title", "x", typed="short\n")
    assert (found.code, len(found.err.splitlines())) == (1, 2)
    assert not list(tmp_path.iterdir())


def test_rules_out_edited_and_in_again(done, refused, panel, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(done("rules", panel).replace("minimum_marks = 1", "minimum_marks = 2"), encoding="utf-8")
    assert "minimum_marks = 2" in done("rules", panel, "--set", path)
    path.write_text("criteria = 7", encoding="utf-8")
    refused("", "rules", panel, "--set", path)
    path.write_text('title = "unfinished', encoding="utf-8")
    refused("mine.toml” cannot be read as rules", "rules", panel, "--set", path)


def test_tables_in(done, refused, panel, tmp_path):
    table = tmp_path / "t.csv"
    table.write_bytes("Nr;Titel;Art\nX-1;Öl;Kühlung\n".encode("cp1252"))
    told = done("import-proposals", panel, table, "--column", "theme=Art")
    assert "t.csv: 1 of 1 rows taken." in told
    assert "theme = “Art”" in told
    refused("does not say which column is meant", "import-proposals", panel, table, "--column", "theme")
    refused("", "import-proposals", panel, table, "--column", "theme=Nirgends")
    refused("", "import-proposals", panel, tmp_path / "none.csv")
    refused("The folder", "import-proposals", panel, table, "--documents", tmp_path / "none")
    table.write_text("Nr;Name;Rolle\n8;Ann Acht;Gast\n", encoding="utf-8")
    assert "1 of 1 rows taken" in done("import-jurors", panel, table)


def test_conflict_assign_and_formal_check(run, done, refused, panel):
    assert "will not be in that juror's pack" in done("conflict", panel, "--juror", 3, "--proposal", "P-1")
    refused("There is no juror 9", "conflict", panel, "--juror", 9, "--proposal", "P-1")
    rows = done("assign", panel).splitlines()
    assert rows[0].split() == ["Juror", "Name", "Proposals"]
    assert "P-1" not in next(row for row in rows if "Cora" in row)
    refused("has a known conflict", "assign", panel, "--juror", 3, "--proposal", "P-1")
    done("assign", panel, "--juror", 4, "--proposal", "P-1", "--proposal", "P-2", "--rapporteur")
    assert "its reason" in done("formal-check", panel, "--proposal", "P-4", "--reason", "came late")
    refused("There is no reason", "formal-check", panel, "--proposal", "P-3", "--reason", " ")
    for juror in (1, 2, 3, 4):
        run("conflict", panel, "--juror", juror, "--proposal", "P-2")
    found = run("assign", panel)
    assert (found.code, found.err.strip()) == (0, "Assigned to nobody: P-2")


def test_issue_and_charter(done, refused, run, panel, tmp_path):
    assert "frozen when the packs are issued" in done("charter", panel)
    told = done("issue", panel, tmp_path / "packs", "--codes-file", tmp_path / "codes.txt")
    codes = (tmp_path / "codes.txt").read_text(encoding="utf-8").splitlines()
    assert len(codes) == 5
    for line in codes[1:]:
        assert line.split("\t")[3] not in told
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "codes.txt").stat().st_mode) == 0o600
    assert told.splitlines()[0].split()[1] in done("charter", panel)
    refused("The charter is frozen", "rules", panel, "--set", "plain")
    refused("The charter is frozen", "assign", panel)
    refused("cannot be written", "issue", panel, tmp_path / "packs", "--codes-file", tmp_path / "codes.txt")
    refused("There is no juror 9", "issue", panel, tmp_path / "packs", "--juror", 9)
    told = done("issue", panel, tmp_path / "again", "--juror", 1)
    assert told.count("-") > 8
    assert len(list((tmp_path / "again").iterdir())) == 1


def test_when_packs_stop_half_way_the_codes_of_those_written_are_shown(run, panel, tmp_path):
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "juror-02-1.jurypack").write_text("in the way")
    found = run("issue", panel, tmp_path / "packs")
    assert found.code == 1
    assert "cannot be written" in found.err
    row = next(line for line in found.lines() if "juror-01-1.jurypack" in line)
    assert row.split()[-1].count("-") >= 8


def test_when_the_codes_file_cannot_be_written_after_all_codes_are_shown(run, panel, tmp_path, monkeypatch):
    from jurydesk.actions import issuing

    monkeypatch.setattr(issuing, "need_free", lambda _path: None)
    found = run("issue", panel, tmp_path / "packs", "--codes-file", tmp_path / "no" / "codes.txt")
    assert found.code == 1
    assert sum(line.count("-") >= 8 and ".jurypack" in line for line in found.lines()) == 4


def test_a_cloud_folder_is_warned_about(run, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    found = run("new", folder / "p.jurydesk", "--title", "x")
    assert found.code == 0
    assert "Dropbox" in found.err


def test_a_closing_date_in_the_past_is_said(run, tmp_path):
    told = run("new", tmp_path / "n.jurydesk", "--title", "T", "--profile", "plain", "--closes", "2001-05-04")
    assert told.code == 0
    assert "lies in the past" in told.err
    told = run("new", tmp_path / "m.jurydesk", "--title", "T", "--profile", "plain", "--closes", "2091-05-04")
    assert "lies in the past" not in told.err


def test_more_jurors_asked_for_than_there_are(run, panel):
    told = run("assign", panel, "--per-proposal", "9")
    assert told.code == 0
    assert "9 jurors each were asked for; only " in told.err
    assert "asked for" not in run("assign", panel).err
