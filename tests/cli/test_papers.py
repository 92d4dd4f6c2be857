from __future__ import annotations

from tests.actions import stage as stages


def test_papers_are_written(run, issued):
    with issued.juror(1) as desk:
        stages.give_all(desk, 1)
    desk = issued.path("juror-1.jurydesk")
    for name in ("m.pdf", "s.pdf", "s.xlsx"):
        command = "print-marks" if name == "m.pdf" else "score-sheets"
        ended = run(command, desk, issued.path(name))
        assert ended.code == 0, ended.err
        assert name in ended.out
        assert issued.path(name).stat().st_size > 1000
    assert issued.path("s.xlsx").read_bytes().startswith(b"PK")


def test_without_a_hand_in_there_is_no_receipt(run, issued):
    ended = run("print-receipt", issued.path("juror-1.jurydesk"), issued.path("r.pdf"))
    assert ended.code == 1
    assert "Nothing was handed in" in ended.err


def test_the_receipt_of_a_hand_in(run, handed_in):
    ended = run("print-receipt", handed_in.path("juror-1.jurydesk"), handed_in.path("r.pdf"), "--version", "1")
    assert ended.code == 0, ended.err
    assert handed_in.path("r.pdf").read_bytes().startswith(b"%PDF")


def test_undertake_search_notes_and_marks(run, issued):
    with issued.juror(1) as desk:
        stages.give_all(desk, 1)
    desk = issued.path("juror-1.jurydesk")
    ended = run("undertake", desk)
    assert "Undertaking of confidentiality" in ended.out
    assert "Not accepted yet" in ended.err
    assert run("search", desk, "anything").code == 1
    assert "Accepted on" in run("undertake", desk, "--accept").out
    assert "Not searched, because locked or damaged: P-1.pdf" in run("search", desk, "anything").err
    assert run("notes", desk, "--json").out.strip() == "[]"
    assert "P-1" in run("my-marks", desk).out
    assert '"total"' in run("my-marks", desk, "--json").out


def test_the_office_lists_likely_conflicts(run, prepared):
    ended = run("hints", prepared.path("panel.jurydesk"))
    assert ended.code == 0
    assert "In common" in ended.out
    assert run("hints", prepared.path("panel.jurydesk"), "--json").out.strip() == "[]"
