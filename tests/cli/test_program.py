from __future__ import annotations

import re
import subprocess
import sys

import pytest
import typer

from jurydesk import words
from jurydesk.cli.program import build
from tests.actions.stage import PASSPHRASE

OFFICE = ("new", "rules", "import-proposals", "import-jurors", "conflict", "assign", "formal-check", "issue", "charter")
JUROR = ("open-pack", "declare", "mark", "hand-in", "progress")
PANEL = ("take-in", "rule", "standings", "attend", "panel-score", "vote", "recommend", "list", "record")
ANYBODY = ("verify", "consolidate", "demo", "window", "self-test")
COMMANDS = (*OFFICE, *JUROR, *PANEL, *ANYBODY)


def commands():
    return typer.main.get_command(build(lambda *_a, **_m: 0)).commands


def test_all_commands_are_there():
    assert set(COMMANDS) <= set(commands())


def test_help_names_every_command_in_whole_sentences(bare):
    found = bare("--help")
    assert found.code == 0
    assert all(len(line) <= 80 for line in found.lines())
    told = " ".join(found.out.partition("Commands:")[2].split())
    for name, command in commands().items():
        assert f"{name} {command.help}" in told
        assert command.help.endswith("."), command.help


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_is_for_people(bare, name):
    found = bare(name, "--help")
    assert (found.code, found.err) == (0, "")
    assert all(len(line) <= 80 for line in found.lines())
    assert not re.search(r"<(str|int|text|integer|datetime|boolean)>|\bNone\b|TEXT\.\.\.|typer|click", found.out)
    for option in commands()[name].params:
        told = getattr(option, "help", "")
        if "--help" not in option.opts:
            assert told, (name, option.name)
            assert told[0].isupper(), told
            assert told[-1] in ".:" or "Can be repeated" in told or told.endswith(")."), told


def test_no_secret_is_ever_an_argument():
    for name, command in commands().items():
        for option in (found for found in command.params if not getattr(found, "is_flag", False)):
            for word in ("passphrase", "password", "code", "secret", "key"):
                if word in option.name and option.name != "full":
                    assert all(opt.endswith("-file") for opt in option.opts), (name, option.opts)


@pytest.mark.parametrize(
    "argv",
    [
        ["nonsense"],
        ["standings"],
        ["standings", "x.jurydesk", "--bogus"],
        ["vote", "x.jurydesk", "--motion", "x", "--yes", "many"],
        ["vote", "x.jurydesk", "--motion", "x", "--yes", "-1"],
        ["attend", "x.jurydesk", "--presence", "floating"],
        ["new", "x.jurydesk"],
        ["rule", "x.jurydesk", "--juror", "1", "--proposal", "P-1", "--reason", "x"],
        ["mark", "x.jurydesk"],
        ["mark", "x.jurydesk", "--table", "t.csv", "--proposal", "P-1"],
        ["declare", "x.jurydesk", "--conflict", "employment", "--statement", "x"],
        ["declare", "x.jurydesk", "--remaining", "--reason", "x"],
        ["assign", "x.jurydesk", "--proposal", "P-1"],
        ["assign", "x.jurydesk", "--juror", "1", "--proposal", "P-1", "--per-proposal", "2"],
        ["assign", "x.jurydesk", "--per-proposal", "0"],
        ["recommend", "x.jurydesk", "--reason", "good"],
        ["recommend", "x.jurydesk", "--table", "t.csv", "--proposal", "P-1"],
        ["list", "x.jurydesk", "l.pdf", "--certificate", "c.p12", "--self-made", "A"],
    ],
)
def test_wrong_usage_ends_with_2_and_touches_nothing(run, tmp_path, monkeypatch, argv):
    monkeypatch.chdir(tmp_path)
    found = run(*argv)
    assert (found.code, found.out) == (2, "")
    assert found.err.startswith("Usage: jurydesk")
    _usage, _sentence, hint = found.err.splitlines()
    assert hint.startswith("Read more: jurydesk")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (["standing"], "There is no command “standing”. Did you mean standings"),
        (["standings"], "DESK is missing."),
        (["standings", "x", "--jso"], "There is no option --jso here. Did you mean"),
        (["standings", "x", "--proposal"], "Something is missing behind --proposal."),
        (["standings", "x", "--json=3"], "--json takes nothing behind it."),
        (["standings", "x", "y", "z"], "This is one word too many: y z"),
        (["rule", "x", "--juror", "many"], "What stands for --juror is no whole number."),
        (["vote", "x", "--yes", "-1", "--no", "0"], "What stands for --yes is no whole number from 0 on."),
        (["attend", "x", "--juror", "1", "--presence", "up"], "one of these does: room, video, phone, absent."),
        (["retention", "x", "--until", "never"], "What stands for --until is no day; 2031-12-31 would be one."),
    ],
)
def test_wrong_usage_is_said_in_words_of_ours(bare, argv, sentence):
    found = bare(*argv)
    assert found.code == 2
    assert sentence in found.err
    assert not re.search(r"Error|argument|valid|option '", found.err)


class Echo:
    """A language in which every sentence of the program stands in guillemets: what is bare was said by a library."""

    def __init__(self, monkeypatch):
        speak = words.Speaker.translate
        monkeypatch.setattr(words.Speaker, "translate", lambda *given, **more: f"«{speak(*given, **more)}»")


def test_the_help_says_nothing_in_the_librarys_own_words(bare, monkeypatch):
    Echo(monkeypatch)
    for argv in (["--help"], ["vote", "--help"]):
        told = bare(*argv).out
        for word in ("Usage:", "[OPTIONS]", "Options", "Show this help and end."):
            assert f"«{word}»" in told
    assert "«Commands»:" in bare("--help").out
    told = bare("vote", "--help").out
    assert "«Arguments»:" in told
    assert "[«required»]" in told
    assert "[«if not given»:" in told
    assert "«Read more: jurydesk vote --help»" in bare("vote", "x").err


def test_ctrl_c_is_said(run, monkeypatch, issued):
    from jurydesk.actions import standings

    def interrupt(_desk):
        raise KeyboardInterrupt

    monkeypatch.setattr(standings, "standings", interrupt)
    found = run("standings", issued.path("panel.jurydesk"))
    assert found.code == 1
    assert "Stopped; nothing more was done." in found.err


class TestAsAProgram:
    """The same from outside: `python -m jurydesk`."""

    @pytest.fixture
    def outside(self, project, monkeypatch):
        monkeypatch.setenv("PYTHONPATH", str(project))
        monkeypatch.setenv("JURYDESK_LANGUAGE", "en")
        monkeypatch.setenv("PYTHONUTF8", "1")

        def run(*argv, typed=""):
            return subprocess.run(
                [sys.executable, "-m", "jurydesk", *map(str, argv)],
                input=typed,
                capture_output=True,
                encoding="utf-8",
                check=False,
                timeout=60,
            )

        return run

    def test_exit_codes(self, outside, prepared, tmp_path):
        panel = prepared.path("panel.jurydesk")
        assert outside("charter", panel, typed=PASSPHRASE + "\n").returncode == 0
        found = outside("charter", tmp_path / "none.jurydesk")
        assert (found.returncode, found.stdout, len(found.stderr.splitlines())) == (1, "", 2)
        assert outside("charter").returncode == 2

    def test_no_library_of_the_window_is_loaded_for_a_command(self, project):
        code = "import sys; import jurydesk.cli; print([n for n in sys.modules if 'PySide6' in n or 'pyhanko' in n])"
        found = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
        assert found.stdout.strip() == "[]"

    @pytest.mark.parametrize(
        ("module", "heavy"),
        [("jurydesk.cli", ("sqlalchemy", "openpyxl", "numpy", "cryptography")),
         ("jurydesk.actions.result_tables, jurydesk.actions.desks", ("openpyxl", "numpy", "alembic", "reportlab"))],
    )  # fmt: skip
    def test_a_command_loads_only_what_it_needs(self, project, module, heavy):
        code = f"import sys; import {module}; print([n for n in {heavy!r} if n in sys.modules])"
        found = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
        assert found.stdout.strip() == "[]"

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
    def test_a_reader_that_goes_away_is_no_trouble(self, taken_in, project):
        command = f"{sys.executable} -m jurydesk standings {taken_in.path('panel.jurydesk')} --json | head -c 1"
        found = subprocess.run(
            ["/bin/sh", "-c", command],
            input=PASSPHRASE + "\n",
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (found.stdout, found.stderr) == ("{", "")

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has other consoles")
    def test_an_old_console_does_not_stop_a_command_over_an_umlaut(self, outside, prepared, monkeypatch):
        monkeypatch.setenv("PYTHONUTF8", "0")
        monkeypatch.setenv("PYTHONIOENCODING", "ascii")
        found = outside("assign", prepared.path("panel.jurydesk"), typed=PASSPHRASE + "\n")
        assert found.returncode == 0
