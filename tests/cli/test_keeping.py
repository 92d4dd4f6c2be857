"""Desks kept safe from the command line: passphrase, recovery code, backups, other computers, the end of a round."""

from __future__ import annotations

import io
import json

import pytest

from jurydesk.domain.proposal import Document
from jurydesk.exchange.keys import generate_identity
from jurydesk.store.desk import open_desk
from tests.actions import stage as stages
from tests.actions.stage import PASSPHRASE

NEW = "fünf ganz andere Wörter"


@pytest.fixture
def panel(handed_in):
    return handed_in.path("panel.jurydesk")


@pytest.fixture
def code_file(handed_in, tmp_path):
    file = tmp_path / "code.txt"
    file.write_text(handed_in.codes["panel.jurydesk"])
    return file


def test_any_desk_opens_by_its_recovery_code(bare, panel, code_file, monkeypatch):
    assert bare("charter", panel, "--recovery-code-file", code_file).code == 0
    assert bare("charter", panel).code == 1
    monkeypatch.setenv("JURYDESK_RECOVERY_CODE", code_file.read_text())
    assert bare("charter", panel).code == 0
    wrong = code_file.with_name("wrong.txt")
    wrong.write_text("ABCD-EFGH")
    assert bare("charter", panel, "--recovery-code-file", wrong).err.startswith("A recovery code has 56 letters")
    passphrase = code_file.with_name("passphrase.txt")
    passphrase.write_text(PASSPHRASE)
    monkeypatch.setenv("JURYDESK_RECOVERY_CODE", "ABCD")
    assert bare("charter", panel, "--passphrase-file", passphrase).code == 0


def test_another_passphrase(bare, run, panel, tmp_path, monkeypatch):
    assert run("backup", panel).code == 0
    (tmp_path / "new.txt").write_text(NEW)
    found = run("passphrase", panel, "--new-passphrase-file", tmp_path / "new.txt")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("Recovery code: ")
    assert "old code only: 1 beside" in found.out
    monkeypatch.setenv("JURYDESK_PASSPHRASE", NEW)
    assert bare("charter", panel).code == 0
    open_desk(panel, recovery_code=found.out.splitlines()[0].removeprefix("Recovery code: ")).close()


def test_backups_are_made_shown_and_brought_back(done, refused, panel, handed_in, tmp_path):
    assert "There is no backup" in done("backups", panel)
    told = done("take-in", panel, handed_in.path("hand-in-1.juryhandin"))
    assert "counts" in told
    (row,) = done("backups", panel).splitlines()[2:]
    backup = next((handed_in.folder / "panel-backups").iterdir())
    assert row.endswith(str(backup))
    done("take-in", panel, handed_in.path("hand-in-2.juryhandin"))
    told = done("restore", backup, panel)
    assert "kept as " in told
    assert "Not in it: hand-in 1 of juror 2" in told
    assert "already a file" not in told
    refused("There is no file none.jurydesk", "restore", tmp_path / "none.jurydesk", panel)


def test_a_restored_desk_says_so_until_all_has_come_again(run, panel, handed_in):
    assert run("take-in", panel, handed_in.path("hand-in-1.juryhandin")).code == 0
    backup = next((handed_in.folder / "panel-backups").iterdir())
    assert run("take-in", panel, handed_in.path("hand-in-2.juryhandin")).code == 0
    assert run("restore", backup, panel).code == 0
    found = run("standings", panel)
    assert "brought back from a backup" in found.err
    assert "hand-in 1 of juror 2" in found.err
    assert "brought back" in run("take-in", panel, handed_in.path("hand-in-2.juryhandin")).out
    assert run("standings", panel).err == ""


def test_a_jurors_desk_on_a_second_computer(run, done, handed_in, tmp_path):
    mine = handed_in.path("juror-2.jurydesk")
    assert "with your key" in done("move-desk", mine, tmp_path / "second.jurydesk")
    assert "complete" in done("progress", tmp_path / "second.jurydesk")
    found = run("progress", mine)
    assert found.code == 0
    assert "copied to second.jurydesk" in found.err


def test_the_panels_desk_in_other_hands(run, done, panel, handed_in, tmp_path):
    assert run("hand-over", panel, tmp_path / "new.jurydesk").code == 2
    done("hand-over", panel, tmp_path / "new.jurydesk", "--reason", "Frau Neu übernimmt")
    found = run("assign", panel)
    assert found.code == 1
    assert "handed over on" in found.err
    assert run("charter", panel).out == run("charter", tmp_path / "new.jurydesk").out
    assert "counts" in done("take-in", tmp_path / "new.jurydesk", handed_in.path("hand-in-1.juryhandin"))
    assert run("take-in", panel, handed_in.path("hand-in-1.juryhandin")).code == 1


def test_minutes_and_days(done, refused, panel):
    assert "after 15 minutes" in done("lock-after", panel)
    assert "after 5 minutes" in done("lock-after", panel, "5")
    assert "never" in done("lock-after", panel, "0")
    refused("locks itself after 1 to 480", "lock-after", panel, "481")
    assert "No date" in done("retention", panel)
    assert "2099" in done("retention", panel, "--until", "31.12.2099")
    assert "2099" in done("retention", panel)


def test_a_round_is_closed_against_a_receipt(run, done, panel, handed_in, tmp_path):
    mine = handed_in.path("juror-2.jurydesk")
    done("take-in", panel, handed_in.path("hand-in-2.juryhandin"))
    shown = run("close-round", mine)
    assert shown.code == 1
    assert "add --yes-delete juror-2" in shown.out
    assert mine.exists()
    assert run("close-round", mine, "--yes-delete", "juror-3").code == 1
    assert mine.exists()
    told = done("close-round", mine, "--yes-delete", "juror-2", "--receipt", tmp_path / "r.json")
    assert not mine.exists()
    assert "Out of reach" in told
    assert json.loads((tmp_path / "r.json").read_text())["receipt"]["juror"] == 2
    found = run("take-receipt", panel, handed_in.path("hand-in-1.juryhandin"), tmp_path / "r.json")
    assert found.code == 1
    assert found.out.startswith("hand-in-1.juryhandin: ")
    assert "Juror 2 has deleted the own desk" in found.out


def test_nothing_is_anonymised_by_a_slip(refused, panel):
    refused("no list is signed", "anonymise", panel)
    refused("asked for: panel", "anonymise", panel, "--yes-delete", "Panel")
    refused("no list is signed", "anonymise", panel, "--yes-delete", "panel")


@pytest.mark.usefixtures("light")
def test_packs_in_parts_from_issue_to_desk(done, refused, prepared, tmp_path, monkeypatch):
    panel = prepared.path("panel.jurydesk")
    with prepared.panel() as desk, desk.unit(stages.AT) as unit:
        for place, number in enumerate(("P-1", "P-2")):
            stored = unit.store_document(io.BytesIO(bytes([65 + place]) * 700_000))
            document = Document(f"{number}.pdf", stored.sha256, stored.size)
            unit.put_proposal(stages.proposal_of(number, documents=(document,)))
    refused("is no size", "issue", panel, tmp_path / "out", "--split", "lots")
    told = done("issue", panel, tmp_path / "out", "--split", "1MB", "--codes-file", tmp_path / "codes.txt")
    assert "juror-01-1-part-1-of-2.jurypack, juror-01-1-part-2-of-2.jurypack" in told
    code = next(line for line in (tmp_path / "codes.txt").read_text().splitlines() if line.startswith("1\t"))
    monkeypatch.setenv("JURYDESK_PACK_CODE", code.rpartition("\t")[2])
    parts = sorted((tmp_path / "out").glob("juror-01-1-part-*"))
    mine = tmp_path / "mine.jurydesk"
    assert "Still missing: part 1 of 2" in done("open-pack", parts[1], mine)
    refused("was opened before", "open-pack", parts[1], mine)
    assert "Still missing" not in done("open-pack", *parts, mine)


def test_a_lost_panels_desk(bare, run, handed_in, tmp_path, monkeypatch):
    panel = handed_in.path("panel.jurydesk")
    assert run("charter", panel, "--write", tmp_path / "charter.json").code == 0
    assert run("charter", panel, "--write", tmp_path / "charter.json").code == 1
    people = "".join(f"{juror.number};{juror.name}\n" for juror in stages.JURORS)
    (tmp_path / "jurors.csv").write_text("Nr;Name\n" + people)
    monkeypatch.setenv("JURYDESK_RECOVERY_KEY", generate_identity())
    given = ("--charter", tmp_path / "charter.json", "--jurors", tmp_path / "jurors.csv", "--reason", "stolen")
    found = run("rebuild", tmp_path / "new.jurydesk", *given)
    assert (found.code, found.out) == (1, "")
    assert "another panel" in found.err
    found = run("recover-hand-in", panel, handed_in.path("hand-in-1.juryhandin"))
    assert "Hand-in 1 of juror 1 counts" in found.out
    monkeypatch.setenv("JURYDESK_RECOVERY_KEY", "none")
    assert "no recovery key" in bare("recover-hand-in", panel, handed_in.path("hand-in-2.juryhandin")).err
