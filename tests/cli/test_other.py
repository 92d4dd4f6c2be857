from __future__ import annotations

import sys

import pytest

from jurydesk.cli import other


def test_the_window_opens_on_what_is_named(bare, windows, tmp_path):
    assert bare("window").code == 0
    assert bare("window", tmp_path / "p.jurydesk").code == 0
    assert windows == [(None, None, False), (tmp_path / "p.jurydesk", None, False)]


def test_the_self_test_ends_with_1_where_something_is_missing(bare, monkeypatch):
    from jurydesk.actions import self_test
    from jurydesk.words import phrase

    checks = [self_test.Check(phrase("self-test", "A is there. {why}"), holds=True)]
    monkeypatch.setattr(self_test, "self_test", lambda **_more: tuple(checks))
    found = bare("self-test")
    assert (found.code, found.out) == (0, "✓ A is there. \n")
    checks.append(self_test.Check(phrase("self-test", "B is there. {why}"), holds=False, why="it is gone"))
    found = bare("self-test")
    assert (found.code, found.lines()[1]) == (1, "✗ B is there. it is gone")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is always a screen")
def test_whether_there_is_a_screen(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not other.has_screen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert other.has_screen()


def test_german_where_it_is_asked_for(bare, monkeypatch, tmp_path):
    from jurydesk import words
    from jurydesk.words import Speaker

    if not Speaker("de").find("cli", "Number of the juror."):
        pytest.skip("the German texts are still being written")
    words.install("de")
    assert "Jury" in bare("--help").out
    assert "Nummer" in bare("assign", "--help").out
    found = bare("charter", tmp_path / "fehlt.jurydesk")
    assert (found.code, len(found.err.splitlines())) == (1, 2)
    assert "There is" not in found.err


def test_the_example_opens_as_the_chair_of_its_panel(bare, windows, monkeypatch, tmp_path):
    from jurydesk.actions import demo

    played = demo.DemoFiles(tmp_path, "words")
    monkeypatch.setattr(demo, "run_demo", lambda *_a, **_m: played)
    monkeypatch.setattr(other, "has_screen", lambda: True)
    assert bare("demo", tmp_path / "example").code == 0
    assert windows == [(played.panel_desk, "words", True)]
