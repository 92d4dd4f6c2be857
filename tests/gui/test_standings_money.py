"""The money beside the standings says what is not known, and an export that cannot be written is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from jurydesk.gui.standings.view import StandingsScreen


@pytest.fixture
def standings(opened, judged, at):
    def shown(*without):
        with judged.desk.read() as queries:
            proposals = queries.proposals()
        with judged.desk.unit(at) as unit:
            unit.put_proposals([replace(each, requested_cents=None) for each in proposals if each.number in without])
        return opened(StandingsScreen(judged))

    return shown


def test_where_no_sum_is_known_no_line_is_drawn(standings):
    screen = standings("01", "02", "03")
    assert screen.envelope.words.text() == "No proposal names the sum it asks for, so no line can be drawn."
    assert not any(row.band for row in screen.model.rows if row.key == "line")


def test_a_sum_that_is_not_known_is_said_beside_the_others(standings):
    screen = standings("01")
    assert screen.envelope.words.text().endswith("of 1 of them the sum is not known")
    assert any(row.key == "line" for row in screen.model.rows)


def test_all_sums_known_need_no_word(standings):
    screen = standings()
    assert "not known" not in screen.envelope.words.text()


def test_an_export_that_cannot_be_written_is_told_and_is_no_bug(qtbot, standings, work, tmp_path):
    screen = standings()
    with qtbot.assertNotEmitted(work.broken), qtbot.waitSignal(work.troubled) as told:
        screen.export_to(tmp_path / "missing" / "standings.csv")
    assert "cannot be written" in str(told.args[0])
