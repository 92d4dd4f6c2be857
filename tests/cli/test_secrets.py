from __future__ import annotations

import os
import sys

import pytest

from jurydesk.cli import secrets
from tests.actions.stage import PASSPHRASE


@pytest.fixture
def panel(prepared):
    return prepared.path("panel.jurydesk")


def test_from_a_file(bare, panel, tmp_path):
    for text in (PASSPHRASE, f"{PASSPHRASE}\n", f"\ufeff{PASSPHRASE}\r\nsecond line\n"):
        (tmp_path / "secret").write_text(text, encoding="utf-8")
        assert bare("charter", panel, "--passphrase-file", tmp_path / "secret").code == 0


def test_the_file_goes_before_the_environment(run, panel, tmp_path):
    (tmp_path / "secret").write_text("quite another passphrase", encoding="utf-8")
    assert run("charter", panel, "--passphrase-file", tmp_path / "secret").code == 1


def test_piped(bare, panel):
    found = bare("charter", panel, typed=PASSPHRASE + "\n")
    assert (found.code, found.err) == (0, "")


def test_a_wrong_one_is_refused(bare, panel):
    found = bare("charter", panel, typed="quite another passphrase\n")
    assert (found.code, found.out) == (1, "")
    assert "The passphrase does not open" in found.err


def test_where_nobody_can_be_asked_that_is_said(bare, panel):
    found = bare("charter", panel)
    assert found.code == 1
    assert "nobody is here to type it: Passphrase of this desk." in found.err
    assert "JURYDESK_PASSPHRASE" in found.err


@pytest.mark.parametrize("data", [b"", b"\n\n", b"   \nlater", b"\xff\xfe\x00"])
def test_a_file_without_a_secret(bare, panel, tmp_path, data):
    path = tmp_path / "secret"
    path.write_bytes(data)
    found = bare("charter", panel, "--passphrase-file", path)
    assert found.code == 1
    assert "holds no secret that can be read" in found.err
    assert bare("charter", panel, "--passphrase-file", tmp_path).code == 1


def test_a_secret_file_that_is_not_there(bare, panel, tmp_path):
    found = bare("charter", panel, "--passphrase-file", tmp_path / "none.txt")
    assert found.code == 1
    assert "There is no file" in found.err
    assert "none.txt" in found.err


def test_a_desk_that_is_not_there_is_said_before_anything_is_asked(bare, tmp_path):
    found = bare("charter", tmp_path / "none.jurydesk")
    assert "There is no file none.jurydesk" in found.err


def test_the_three_secrets_have_a_variable_each(monkeypatch):
    for name, read in (
        ("JURYDESK_PASSPHRASE", secrets.passphrase),
        ("JURYDESK_PACK_CODE", secrets.pack_code),
        ("JURYDESK_KEY_PASSWORD", secrets.key_password),
    ):
        monkeypatch.setenv(name, "told in " + name)
        assert read(None) == "told in " + name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminal")
def test_typed_at_a_terminal_nothing_is_shown(panel, project, monkeypatch):
    import pty

    monkeypatch.setenv("PYTHONPATH", str(project))
    monkeypatch.setenv("JURYDESK_LANGUAGE", "en")
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "jurydesk", "charter", str(panel)])  # noqa: S606 - our own
    shown = b""
    while not shown.endswith(b": "):  # the space comes when nothing typed is shown any more
        shown += os.read(terminal, 1000)
    os.write(terminal, PASSPHRASE.encode() + b"\n")
    try:
        while part := os.read(terminal, 1000):
            shown += part
    except OSError:
        pass  # a terminal ends so
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    text = shown.decode()
    assert text.startswith("Passphrase of this desk")
    assert PASSPHRASE not in text
    assert "The charter is frozen when the packs are issued." in text
    assert os.waitstatus_to_exitcode(status) == 0
