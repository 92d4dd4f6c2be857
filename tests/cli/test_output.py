"""How tables print: columns under each other, and where a page is asked for, no line wider than it."""

from __future__ import annotations

from jurydesk.cli import output


def printed(capsys, *rows, **more):
    output.table(["No.", "Title", "State"], rows, **more)
    return capsys.readouterr().out.splitlines()


def test_wide_cells_are_folded_into_lines_of_their_own(capsys):
    state = "incomplete (" + "; ".join(f"criterion {n}: no mark" for n in range(12)) + ")"
    lines = printed(capsys, ["P-1", "A title that goes on for rather a while, and then some more", state], most=100)
    assert max(map(len, lines)) <= 100
    assert lines[2].startswith("P-1  A title")
    assert all(line.startswith("     ") for line in lines[3:])
    told = " ".join(" ".join(line[5:].split()) for line in lines[2:])
    assert "criterion 11: no mark" in " ".join(told.split())


def test_what_fits_stays_in_one_line(capsys):
    assert printed(capsys, ["P-1", "Short", "complete"], most=100) == printed(capsys, ["P-1", "Short", "complete"])
    assert len(printed(capsys, ["P-1", "", "x"], most=100)) == 3


def test_without_a_page_nothing_is_folded(capsys):
    assert len(printed(capsys, ["P-1", "Short", "word " * 60])) == 3


def test_one_word_that_is_too_wide_is_cut_and_not_lost(capsys):
    lines = printed(capsys, ["P-1", "x" * 150, "complete"], most=60)
    assert max(map(len, lines)) <= 60
    assert sum(line.count("x") for line in lines) == 150
