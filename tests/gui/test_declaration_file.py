"""Strict calls in the juror's window: the declaration file is written and shown, nothing opens before the dossier."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.declaring import declare
from jurydesk.actions.desks import open_desk
from jurydesk.gui.declare.view import DeclareScreen
from jurydesk.gui.handin.view import HandInScreen
from jurydesk.gui.marking.model import state_badge
from jurydesk.gui.marking.view import MarkingScreen
from jurydesk.gui.seat import Seat
from jurydesk.store.queries import HandInVerdict
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.gui.on_screen import words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def rosters_once(tmp_path_factory):
    return strict.with_rosters(strict.prepared(tmp_path_factory.mktemp("rosters")))


@pytest.fixture
def declared(qtbot, opened, settled, seat, tmp_path):
    """The screen after everything was declared and the file written."""
    screen = opened(DeclareScreen(seat))
    declare_all(qtbot, screen, settled)
    screen.write_to(tmp_path / "mine.jurydeclaration")
    settled()
    return screen


@pytest.fixture
def clock():
    """A clock that the test moves on."""
    return [stages.later(3)]


@pytest.fixture
def seat(rosters_once, tmp_path, work, clock):
    stage = rosters_once.copied(tmp_path / "stage")
    desk = open_desk(path=stage.path("juror-1.jurydesk"), passphrase=stages.PASSPHRASE)
    yield Seat(desk, work, clock=lambda: clock[0])
    desk.close()


def declare_all(qtbot, screen, settled):
    qtbot.mouseClick(screen.rest, LEFT)
    qtbot.mouseClick(screen.act, LEFT)
    settled()


def test_declaring_ends_with_the_declaration_file(qtbot, opened, settled, seat, tmp_path):
    screen = opened(DeclareScreen(seat))
    assert "This call is strict" in words(screen.sending)
    assert "with the declaration file" in screen.under.text()
    assert not screen.write.isVisible()
    declare_all(qtbot, screen, settled)
    assert screen.write.isVisible()
    assert not screen.act.isVisible()
    screen.write_to(tmp_path / "mine.jurydeclaration")
    settled()
    assert (tmp_path / "mine.jurydeclaration").is_file()
    with seat.desk.read() as queries:
        (sent,) = (file for file in queries.declaration_files(1) if file.verdict is HandInVerdict.SENT)
    said = words(screen.sending)
    assert "version 1" in said
    assert "Your key is pending" in said
    assert str(tmp_path / "mine.jurydeclaration") in said
    assert "Send it to the office" in said
    assert screen.sending._sending.last.version == sent.sequence == 1
    assert not screen.write.isVisible()


def test_a_changed_answer_asks_for_the_file_again(qtbot, declared, settled, clock, tmp_path):
    screen = declared
    clock[0] = stages.later(4)
    changed = {"category": "closeness", "statement": "my brother", "reason": "learned of it today"}
    screen._seat.act(lambda desk, at: declare(desk, proposal="P-1", at=at, **changed))
    settled()
    assert "1 answers changed since" in words(screen.sending)  # no translator is installed here, so no plural
    assert screen.write.isVisible()
    assert screen.sending._sending.file_name() == "juror-01-declaration-2.jurydeclaration"
    screen.write_to(tmp_path / "mine.jurydeclaration")  # the name is taken: refused, and nothing is lost
    with qtbot.waitSignal(screen._seat.work.troubled):
        settled()
    assert screen.write.isVisible()


def test_where_the_file_lies_is_remembered(declared, opened, seat, tmp_path):
    again = DeclareScreen(seat)
    again.put_back(declared.place())
    opened(again)
    assert str(tmp_path / "mine.jurydeclaration") in words(again.sending)


def test_nothing_is_read_marked_or_handed_in_before_the_dossier(qtbot, opened, settled, seat):
    declare_all(qtbot, opened(DeclareScreen(seat)), settled)
    marking = opened(MarkingScreen(seat))
    marking.open_at("P-2")
    settled()
    assert "Your dossier has not come yet" in marking.side._shut.words.text()
    assert not marking.side.sheet.isVisible()
    assert next(state_badge(row).text for row in marking._rows) == "dossier awaited"
    handing = opened(HandInScreen(seat))
    assert "Your dossier has not come yet" in handing.strip.words.text()
    assert not handing.act.isEnabled()


def test_simple_calls_say_nothing_of_it(opened, seat_at, sample):
    screen = opened(DeclareScreen(seat_at(sample.juror(1))))
    assert not screen.sending.isVisible()
    assert not screen.write.isVisible()
    assert "signed with your hand-in" in screen.under.text()
