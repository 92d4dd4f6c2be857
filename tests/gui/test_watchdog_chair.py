"""Opening the panel's desk and each of its stages never blocks the main thread for 50 ms beyond the computer's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from jurydesk.actions.desks import open_desk
from jurydesk.actions.intake import take_in
from jurydesk.domain.panel import Juror
from tests.gui.sample_desks import PASSPHRASE
from tests.gui.watchdog import MOST, played

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/schedstat").exists(), reason="only Linux tells how long a thread waited for a processor"
)
_TITLE = "Ein Titel, so lang, wie Antragsteller sie schreiben, und mit einem Untertitel dazu, damit er umbricht"


@pytest.fixture
def full(sample, hand_ins, at):
    """A panel's desk of 60 proposals and 15 people, with the hand-ins of two of them."""
    desk = open_desk(path=sample.panel, passphrase=PASSPHRASE)
    take_in(desk, files=hand_ins, at=at)
    with desk.read() as queries:
        model = queries.proposals()[0]
    with desk.unit(at) as unit:
        unit.put_proposals([replace(model, number=f"{at_:02d}", title=f"{at_} {_TITLE}") for at_ in range(4, 61)])
        unit.put_jurors([Juror(number, f"Prof. Dr. Nummer {number}", "Institut") for number in range(4, 16)])
    desk.close()
    return sample.panel


@pytest.fixture
def wide(program, full, settled):
    program.desks.open_with(full, PASSPHRASE, as_chair=True)
    settled()
    return program


def test_opening_the_desk_leaves_the_window_free(program, full, qtbot, settled, worst_block):
    def play():
        program.desks.put_away()
        settled()
        played(qtbot, [lambda: program.desks.open_with(full, PASSPHRASE, as_chair=True)])
        settled()
        assert program.frame.current

    assert worst_block(play) < MOST


@pytest.mark.parametrize(
    "stage", ["call", "proposals", "panel", "issue", "intake", "standings", "meeting", "recommendation", "this desk"]
)
def test_every_stage_leaves_the_window_free(wide, qtbot, settled, worst_block, stage):
    other = "call" if stage != "call" else "issue"

    def play():
        wide.frame.open_stage(other)
        settled()
        played(qtbot, [lambda: wide.frame.open_stage(stage), wide.frame.current_screen, lambda: wide.resize(1040, 760)])
        settled()
        played(qtbot, [lambda: wide.resize(1280, 800)])
        settled()

    assert worst_block(play) < MOST


def test_turning_the_agenda_leaves_the_window_free(wide, qtbot, settled, worst_block):
    wide.frame.open_stage("meeting")
    settled()
    meeting = wide.frame.current_screen()

    def play():
        rows = range(0, 60, 6)
        played(qtbot, [lambda at=at: meeting.table.choose(at) for at in rows if at < meeting.model.rowCount()])
        settled()

    assert worst_block(play) < MOST


def test_taking_in_leaves_the_window_free(wide, qtbot, settled, worst_block, hand_ins):
    wide.frame.open_stage("intake")
    settled()
    intake = wide.frame.current_screen()

    def play():
        played(qtbot, [lambda: intake.take(hand_ins)])
        settled()

    assert worst_block(play) < MOST
