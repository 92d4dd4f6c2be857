"""Commands as a person types them, in this process: exit code, what is printed, what is said beside it."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass

import pytest

from jurydesk.cli import main
from jurydesk.cli.secrets import PASSPHRASE as VARIABLE
from tests.actions import stage as stages
from tests.actions.stations import (  # noqa: F401 - fixtures, which pytest finds here
    handed_in,
    handed_in_once,
    issued,
    issued_once,
    prepared,
    prepared_once,
    taken_in,
    taken_in_once,
)
from tests.light_codes import light  # noqa: F401 - a fixture, which pytest finds here


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    def lines(self) -> list[str]:
        return self.out.splitlines()


@pytest.fixture
def windows():
    """What commands would have opened in a window."""
    return []


@pytest.fixture
def bare(capsys, monkeypatch, windows):
    """Runs a command with nothing in the environment; `typed` is piped to it."""

    def open_window(path=None, *, passphrase=None, as_chair=False):
        windows.append((path, passphrase, as_chair))
        return 0

    def run(*argv, typed=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        code = main([str(part) for part in argv], open_window=open_window)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return run


@pytest.fixture
def run(bare, monkeypatch):
    """Runs a command with the passphrase of the prepared desks in the environment."""
    monkeypatch.setenv(VARIABLE, stages.PASSPHRASE)
    return bare


@pytest.fixture
def done(run):
    """Runs a command that must succeed; returns what it printed."""

    def ended(*argv, **more):
        found = run(*argv, **more)
        assert (found.code, found.err) == (0, ""), found
        return found.out

    return ended


@pytest.fixture
def refused(run):
    """Runs a command that must be refused: exit code 1, one sentence and one hint on standard error, nothing else."""

    def ended(sentence, *argv, **more):
        found = run(*argv, **more)
        lines = found.err.splitlines()
        assert (found.code, found.out, len(lines)) == (1, "", 2), found
        assert sentence in lines[0], found
        assert all(line.strip() and "{" not in line and "Traceback" not in line for line in lines)
        return lines

    return ended
