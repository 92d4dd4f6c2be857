"""The page on the formats is run as it stands: every block of commands, on files that this program has just written."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess

import pytest

from jurydesk.exchange.charter_file import charter_file
from jurydesk.exchange.keys import generate_keys
from jurydesk.exchange.receipts import FORMAT, KIND, Receipt, receipt_bytes
from tests.report.sample_panel import make_panel

TOOLS = ("age", "unzip", "openssl", "jq")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@pytest.fixture(scope="session")
def page(project):
    return (project / "resources" / "formats.md").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def blocks(page):
    """The commands of the page, by the name that each block bears."""
    found = re.findall(r"^```sh ([a-z-]+)\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(found) == len(dict(found)) == page.count("```sh")
    return dict(found)


@pytest.fixture
def run(blocks, tmp_path):
    """Runs blocks in one folder, one after the other; `typed` answers on the terminal. Returns what was printed."""

    def in_turn(*names, typed="", fails=False):
        told = ""
        for name in names:
            ours, theirs = pty.openpty()
            try:
                with subprocess.Popen(
                    ["/bin/sh", "-eu", "-c", blocks[name]],
                    cwd=tmp_path,
                    stdin=theirs,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    start_new_session=True,
                ) as process:
                    os.write(ours, f"{typed}\n".encode())
                    out, err = process.communicate(timeout=60)
            finally:
                os.close(ours)
                os.close(theirs)
            assert (process.returncode != 0) is fails, (name, err)
            told += out.decode()
        return told

    return in_turn


def test_a_pack(panel, tmp_path, run):
    (tmp_path / "pack.jurypack").write_bytes(panel.pack())
    told = run("pack", "signature", "canonical", "documents", "charter", "name", typed=panel.codes[2])
    assert "Verified Successfully" in told
    assert "OG-01 Skizze.pdf" in told


def test_a_hand_in_by_either_key(panel, tmp_path, run):
    (tmp_path / "sealed.age").write_bytes(panel.hand_in())
    for identity in (str(panel.keys.identity), panel.recovery):
        (tmp_path / "identity.txt").write_text(identity)
        told = run("sealed", "marks", "hand-in-digest", "signature", "canonical", "texts")
        assert "OG-01\tconcept\t7.5" in told
        assert "Gut" in told
        assert panel.open((tmp_path / "sealed.age").read_bytes()).digest in told
        assert "Verified Successfully" in told
        shutil.rmtree(tmp_path / "inner")
        (tmp_path / "inner.zip").unlink()


def test_a_change_is_noticed_by_the_page_too(panel, tmp_path, run):
    (tmp_path / "sealed.age").write_bytes(panel.hand_in())
    (tmp_path / "identity.txt").write_text(panel.recovery)
    run("sealed")
    payload = tmp_path / "inner" / "payload.json"
    good = payload.read_bytes()
    payload.write_bytes(good.replace(b'"7.5"', b'"8.5"', 1))
    run("signature", fails=True)
    payload.write_bytes(good.replace(b'":', b'": ', 1))
    run("canonical", fails=True)
    texts = tmp_path / "inner" / "texts.json"
    texts.write_bytes(texts.read_bytes().replace(b"Gut", b"Bad", 1))
    payload.write_bytes(good)
    run("texts", fails=True)


def test_a_record(tmp_path, run):
    sample = make_panel()
    (tmp_path / "panel.juryrecord").write_bytes(sample.record(sample.result_json()))
    assert "Verified Successfully" in run("record", "journal")
    journal = tmp_path / "record" / "journal.json"
    journal.write_bytes(journal.read_bytes().replace(b'"excluded":true', b'"excluded":false', 1))
    run("journal", fails=True)


def test_a_receipt(panel, tmp_path, run):
    keys = generate_keys()
    receipt = Receipt(
        kind=KIND,
        format=FORMAT,
        call="k7f3q9zd",
        juror=2,
        desk="00" * 16,
        signing=keys.public.signing,
        at=panel.at,
        hand_ins=("ab" * 32,),
        deleted=("Prüfung „2“.jurydesk",),
        left=(),
        out_of_reach=("Sicherungen anderswo.",),
    )
    file = tmp_path / "receipt.json"
    file.write_bytes(receipt_bytes(receipt, sign=keys.sign))
    assert "Verified Successfully" in run("receipt")
    file.write_text(file.read_text().replace('"juror": 2', '"juror": 3'))
    run("receipt", fails=True)


def test_a_charter_file(panel, tmp_path, run):
    amended = panel.amended()
    (tmp_path / "charter.json").write_bytes(charter_file((panel.charter, amended)))
    assert run("charter-file").strip() == amended.fingerprint


def test_a_dossier(panel, tmp_path, run):
    keys = panel.juror_keys[2]
    contents = panel.contents(2, enrolment_secret="")
    (tmp_path / "sealed.age").write_bytes(panel.pack(2, contents, code="", recipient=keys.public))
    (tmp_path / "identity.txt").write_text(str(keys.identity))
    told = run("sealed", "signature", "canonical", "documents", "charter", "name")
    assert "Verified Successfully" in told


def test_the_readme_leads_to_the_page(project):
    assert "resources/formats.md" in (project / "README.md").read_text(encoding="utf-8")
