"""The real call walked from the table to a verified, signed list, through the commands. Each step is one function."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest

from jurydesk.cli import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(900)

JURORS = (1, 2, 3)
CRITERIA = {"concept": 30, "partners": 25, "effect": 25, "management": 10, "sustainability": 10}
KNOWN, DECLARED, FOUND_OUT = (2, "OG-05"), (3, "OG-01"), (1, "OG-09")
COMMENT = "Ein begründeter Kommentar mit deutlich mehr als zehn Wörtern, wie ihn die Regeln dieses Aufrufs verlangen."
PANEL = """Nr;Name;Einrichtung;E-Mail;Rolle
1;Prof. Dr. Ada Beispiel;Universität Musterstadt;ada@muster.example;Vorsitz
2;Dr. Bert Muster;Institut Beispiel;bert@institut.example;Jurymitglied
3;Dr. Cora Probe;Hochschule Saarhof;cora@saarhof.example;Jurymitglied
4;Dr. Dora Vier;Akademie Nord;dora@nord.example;Jurymitglied
"""


def mark_of(juror: int, number: str, criterion: str) -> int:
    return 5 + (juror * 7 + int(number[-2:]) * 5 + len(criterion) * 3) % 6


@dataclass
class Way:
    """One walk: its folder, the real call, and what each step printed."""

    folder: Path
    call: Path
    said: dict[str, str] = field(default_factory=dict)

    @property
    def desk(self) -> Path:
        return self.folder / "panel.jurydesk"

    def juror(self, number: int) -> Path:
        return self.folder / f"juror-{number}.jurydesk"

    def run(self, name: str, *argv: object, code: int = 0) -> str:
        """Run a command and keep what it said under its name; with a passphrase wherever a desk is opened."""
        words = [name, *map(str, argv)]
        if name not in {"verify", "consolidate"}:
            words += ["--passphrase-file", str(self.folder / "passphrase")]
        out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            ended = main(words, open_window=lambda *_a, **_m: 0)
        out.flush()
        told = out.buffer.getvalue().decode("utf-8")
        assert ended == code, (words, told, err.getvalue())
        self.said[name] = told + err.getvalue()
        return told


def prepare(way: Way) -> None:
    way.run("new", way.desk, "--title", "Open Grants", "--profile", "interclust", "--envelope", "2.000.000 €",
            "--language", "en", "--office", "Geschäftsstelle")  # fmt: skip
    way.run("import-proposals", way.desk, way.call / "proposals.csv", "--documents", way.call / "documents",
            "--column", "theme=Field")  # fmt: skip
    (way.folder / "jurors.csv").write_text(PANEL, encoding="utf-8")
    way.run("import-jurors", way.desk, way.folder / "jurors.csv")
    way.run("conflict", way.desk, "--juror", KNOWN[0], "--proposal", KNOWN[1], "--statement", "same institute")
    way.run("assign", way.desk)
    for number in [f"OG-{place:02d}" for place in range(1, 15)]:
        if number != KNOWN[1]:
            way.run("assign", way.desk, "--juror", 4, "--proposal", number)


def issue(way: Way) -> None:
    way.run("issue", way.desk, way.folder / "packs", "--codes-file", way.folder / "codes.txt")
    for line in (way.folder / "codes.txt").read_text(encoding="utf-8").splitlines()[1:]:
        juror, _name, pack, code = line.split("\t")
        (way.folder / f"code-{juror}").write_text(code, encoding="utf-8")
        if int(juror) in JURORS:
            way.run("open-pack", way.folder / "packs" / pack, way.juror(int(juror)), "--pack-code-file",
                    way.folder / f"code-{juror}")  # fmt: skip


def judge(way: Way) -> None:
    for juror in JURORS:
        desk = way.juror(juror)
        way.run("undertake", desk, "--accept")
        if juror == DECLARED[0]:
            way.run("declare", desk, "--proposal", DECLARED[1], "--conflict", "employment", "--statement", "employer")
        told = way.run("declare", desk, "--remaining")
        if "Answer each of these" in told or "not declared yet" in told:
            for line in told.splitlines()[2:]:
                if line.endswith("not declared yet"):
                    way.run("declare", desk, "--proposal", line.split()[0])
        table = way.folder / f"marks-{juror}.csv"
        rows = json.loads(way.run("progress", desk, "--json"))
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow(["Antrag", "Kriterium", "Punkte", "Kommentar"])
            for row in rows:
                if row["access"] == "open":
                    for name in CRITERIA:
                        writer.writerow([row["proposal"], name, mark_of(juror, row["proposal"], name), COMMENT])
        way.run("mark", desk, "--table", table)
        way.run("hand-in", desk, way.folder / f"hand-in-{juror}.juryhandin")


def take_in(way: Way) -> None:
    files = [way.folder / f"hand-in-{juror}.juryhandin" for juror in (3, 1, 1, 2)]
    way.run("take-in", way.desk, *files)
    way.run("standings", way.desk, "--json")


def meet(way: Way) -> None:
    ruled = ("--juror", FOUND_OUT[0], "--proposal", FOUND_OUT[1], "--excluded", "--by-panel", "--reason", "in the room")
    way.run("rule", way.desk, *ruled)
    way.run("attend", way.desk)
    way.run("panel-score", way.desk, "--proposal", "OG-03", "--criterion", "partners", "--score", 9, "--reason", "seen")
    plain = json.loads(way.run("standings", way.desk, "--json", "--as-chair"))
    for row in (*plain["ranked"], *plain["not_ranked"]):
        number = row["proposal"]
        section = "not recommended" if row["rank"] is None or row["rank"] > 6 else "recommended"
        way.run("vote", way.desk, "--motion", f"{section}: {number}", "--proposal", number, "--yes", 3)
        way.run("recommend", way.desk, "--proposal", number, "--section", section, "--reason", f"Grund zu {number}",
                "--sum", 250_000 if section == "recommended" else "")  # fmt: skip


def publish(way: Way) -> None:
    way.run("list", way.desk, way.folder / "list.pdf", "--self-made", "Prof. Dr. Ada Beispiel")
    way.run("record", way.desk, way.folder / "panel.juryrecord")
    way.run("verify", way.folder / "list.pdf", "--record", way.folder / "panel.juryrecord")


STEPS = (prepare, issue, judge, take_in, meet, publish)


@pytest.fixture(scope="module")
def way(shared_dir, tmp_path_factory):
    """The whole way walked once."""
    folder = tmp_path_factory.mktemp("way")
    (folder / "passphrase").write_text("ein langer Satz für den ganzen Weg", encoding="utf-8")
    walked = Way(folder, shared_dir / "real-call")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(folder / "home"))
        for step in STEPS:
            step(walked)
    return walked


def test_the_table_is_taken_as_it_is(way):
    told = way.said["import-proposals"]
    assert "proposals.csv: 14 of 14 rows taken." in told
    assert "theme = “Field”" in told
    assert "Empty under “Organisation”" in told


def test_conflicts_are_physically_out_of_the_pack(way):
    sizes = {juror: (way.folder / "packs" / f"juror-{juror:02d}-1.jurypack").stat().st_size for juror in (1, 2)}
    assert sizes[2] < sizes[1]


def test_the_standings_are_what_the_marks_come_to(way):
    plain = json.loads(way.run("standings", way.desk, "--json"))
    assert len(plain["ranked"]) + len(plain["not_ranked"]) == 14
    out = {KNOWN, DECLARED, FOUND_OUT}
    for row in plain["ranked"]:
        number, total = row["proposal"], Fraction(0)
        for name, weight in CRITERIA.items():
            marks = [mark_of(juror, number, name) for juror in JURORS if (juror, number) not in out]
            score = Fraction(9) if (number, name) == ("OG-03", "partners") else Fraction(sum(marks), len(marks))
            total += score * weight
        assert Fraction(row["total"]["exact"]) == total / 10, number
    totals = [Fraction(row["total"]["exact"]) for row in plain["ranked"]]
    assert totals == sorted(totals, reverse=True)


def test_the_chair_does_not_see_what_the_panel_shut(way):
    plain = json.loads(way.run("standings", way.desk, "--json", "--as-chair"))
    hidden = [row["proposal"] for row in (*plain["ranked"], *plain["not_ranked"]) if row["hidden"]]
    assert hidden == [FOUND_OUT[1]]


def test_each_juror_finds_the_own_fingerprint_on_the_list(way, tmp_path):
    text = _text_of(way.folder / "list.pdf", tmp_path)
    receipt = way.said["hand-in"]
    short = receipt.split("Fingerprint ")[1][:9]
    assert short in text or receipt.split("(")[1][:64] in text.replace("\n", "")


def test_the_list_verifies_with_its_record_and_without(way):
    assert way.run("verify", way.folder / "list.pdf", "--record", way.folder / "panel.juryrecord")
    plain = json.loads(
        way.run("verify", way.folder / "list.pdf", "--record", way.folder / "panel.juryrecord", "--json")
    )
    assert not [check for check in plain["checks"] if check["state"] == "fails"]
    assert way.run("verify", way.folder / "list.pdf")


def test_a_changed_list_or_record_does_not(way, tmp_path):
    data = bytearray((way.folder / "list.pdf").read_bytes())
    data[len(data) // 3] ^= 1
    (tmp_path / "list.pdf").write_bytes(data)
    way.run("verify", tmp_path / "list.pdf", code=1)
    data = bytearray((way.folder / "panel.juryrecord").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "panel.juryrecord").write_bytes(data)
    way.run("verify", way.folder / "list.pdf", "--record", tmp_path / "panel.juryrecord", code=1)


def test_poppler_agrees_that_the_signature_is_valid(way):
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig of poppler is not installed here")
    found = subprocess.run(
        ["pdfsig", "-nocert", str(way.folder / "list.pdf")],  # noqa: S607 - pdfsig wherever it lies
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Signature is Valid." in found.stdout
    assert "Total document signed" in found.stdout


def test_no_juror_is_named_beside_a_mark(way, tmp_path):
    text = _text_of(way.folder / "list.pdf", tmp_path)
    for row in text.splitlines():
        if "Muster" in row or "Probe" in row:
            assert not any(character.isdigit() for character in row.replace("OG-", "").strip()[:4]), row


def test_nothing_decrypted_lies_beside_the_desks(way):
    files = [path for path in way.folder.rglob("*") if path.is_file() and "home" not in path.parts]
    endings = {path.suffix for path in files}
    known = {".jurydesk", ".jurypack", ".juryhandin", ".juryrecord", ".pdf", ".csv", ".txt", ""}
    assert endings <= known | {".lock"}
    assert [path.name for path in files if path.suffix == ".pdf"] == ["list.pdf"]
    for path in (way.folder / "home").rglob("*"):
        if path.is_file():
            assert b"Beispiel" not in path.read_bytes(), path


def _text_of(pdf: Path, folder: Path) -> str:
    if shutil.which("pdftotext") is None or sys.platform == "win32":
        pytest.skip("pdftotext of poppler is not installed here")
    subprocess.run(["pdftotext", "-layout", str(pdf), str(folder / "list.txt")], check=True)  # noqa: S607 - see above
    return (folder / "list.txt").read_text(encoding="utf-8")
