from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jurydesk.gui.parts.buttons import Answers
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.focus import FocusRing, _Ring
from jurydesk.gui.parts.labels import Elided
from jurydesk.gui.parts.rail import NARROW_WIDTH, Stage
from jurydesk.gui.parts.sheets import TopBar
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.window import MainWindow
from tests.gui.plain_frame import Plain, plain_frame

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def frame(show):
    return show(plain_frame(), 1280, 800)


@pytest.fixture
def window(show, work, tmp_path):
    return show(MainWindow(work, Memory(tmp_path / "state" / "memory.json")))


def test_six_states_have_six_words_and_six_signs():
    badges = [badge(state) for state in State]
    assert len({b.text for b in badges}) == len({b.sign for b in badges}) == len(State)
    assert badge(State.BEGUN, "3 of 5") == Badge("3 of 5", Tone.AMBER, "circle-half")


def test_the_rail_opens_stages_and_says_how_far_they_are(qtbot, frame):
    second = frame.rail.buttons()[1]
    assert second.accessibleName() == "Read and mark, 1 of 2"
    qtbot.mouseClick(second, LEFT)
    assert frame.current == "read"
    assert second.isChecked()
    assert frame.stage_screen("declare").told == ["refresh", "flush"]


def test_stages_open_by_key(qtbot, frame):
    qtbot.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: frame.current == "read")


def test_the_rail_shrinks_to_its_signs_where_room_is_short(frame):
    wide = frame.rail.width()
    frame.resize(1000, 700)
    assert frame.rail.width() == NARROW_WIDTH < wide
    frame.resize(1280, 700)
    assert frame.rail.width() == wide


def test_a_narrow_rail_still_shows_its_signs(show):
    made = show(DeskFrame(), 900, 700)
    made.show_stages([Stage("one", "Declare", "1 of 2"), Stage("two", "Read and mark")])
    QApplication.processEvents()
    assert all(button.height() > 20 for button in made.rail.buttons())


def test_no_words_of_a_stage_are_cut_off_whichever_is_open(show):
    made = show(DeskFrame(), 1280, 750)
    words = {
        "call": ("Bekanntmachung und Regeln", ""),
        "panel": ("Jury", "10 Personen, 6 Befangenheiten"),
        "desk": ("Diese Arbeitsmappe", "Sicherungen, Passphrase"),
    }
    made.show_stages([Stage(key, *told) for key, told in words.items()])
    for key in words:
        made.rail.show_current(key)
        QApplication.processEvents()
        cut = [each.stage.key for each in made.rail.buttons() if each.height() < each.heightForWidth(each.width())]
        assert cut == []


def test_a_screen_sends_the_person_to_a_subject_of_another(frame):
    frame.stage_screen("declare").go.emit("read", "OG-01")
    assert frame.current_screen().told == ["refresh", "OG-01"]
    assert frame.places() == {"declare": {"row": 3}, "read": {"row": 3}, "stage": "read"}


def test_the_start_page_has_five_ways_in(qtbot, window):
    for tile, signal in zip(
        window.start.tiles,
        (window.start.pack, window.start.desk, window.start.prepare, window.start.verify, window.start.example),
        strict=True,
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(tile, LEFT)


def test_recent_desks_come_back_latest_first_without_those_that_are_gone(tmp_path):
    here, gone = tmp_path / "here.jurydesk", tmp_path / "gone.jurydesk"
    here.touch()
    memory = Memory(tmp_path / "m.json")
    for path in (here, gone):
        memory.note_opened(path, path.stem, "13 of 22", datetime(2026, 5, 4, tzinfo=UTC))
    memory.settle()
    again = Memory(tmp_path / "m.json").recent()
    assert [(each.path, each.progress) for each in again] == [(str(here), "13 of 22")]


def test_a_slow_disk_keeps_nobody_waiting(tmp_path, monkeypatch):
    disk = threading.Event()
    write = Path.write_text
    monkeypatch.setattr(Path, "write_text", lambda self, text, **how: disk.wait(30) and write(self, text, **how))
    memory = Memory(tmp_path / "m.json")
    for place in ({"zoom": 1}, {"zoom": 2}):
        memory.keep_place(None, place)
    assert not (tmp_path / "m.json").exists()
    disk.set()
    memory.settle()
    assert Memory(tmp_path / "m.json").place(None) == {"zoom": 2}


@pytest.mark.parametrize("content", ["", "[]", '{"recent": 3}', '{"recent": [{"x": 1}]}', "\x00", '{"start": 7}'])
def test_a_spoilt_memory_is_an_empty_one(tmp_path, content):
    file = tmp_path / "m.json"
    file.write_text(content, encoding="utf-8")
    memory = Memory(file)
    assert memory.recent() == []
    assert memory.place(None) == {}


def test_one_answer_holds_at_a_time(qtbot, show):
    made = show(Answers([("no", Badge("No conflict", Tone.GREEN, "check")), ("yes", Badge("Conflict…", Tone.VIOLET))]))
    with qtbot.waitSignal(made.answered) as told:
        qtbot.mouseClick(made.button("no"), LEFT)
    assert told.args == ["no"]
    made.show_answer("yes", "Conflict: close cooperation")
    assert (made.button("no").isChecked(), made.button("yes").isChecked()) == (False, True)
    assert made.button("yes").accessibleName() == "Conflict: close cooperation"


def test_the_focus_has_a_ring_of_its_own(qtbot, show, qapp):
    ring = FocusRing(qapp)
    frame = show(DeskFrame(), 1200, 700)
    frame.offer({"one": Plain})
    frame.show_stages([Stage("one", "One")])
    target = frame.rail.buttons()[0]
    target.setFocus()
    qtbot.waitUntil(target.hasFocus)
    shown = target.parentWidget().findChild(_Ring)
    assert shown.isVisible()
    assert shown.geometry().contains(target.geometry())
    qapp.focusChanged.disconnect(ring._follow)


def test_the_top_bar_ends_in_an_ellipsis_where_room_is_short(show):
    bar = TopBar()
    title = "Internationalisierung von Spitzenclustern, Zukunftsprojekten und vergleichbaren Netzwerken"
    bar.show_call(title, "Runde 2 · Konzeptphase")
    bar.show_chips(Badge("Geschäftsstelle: Projektträger Beispiel, Musterstadt", Tone.BLUE), [Badge("Frist 3. Mai")])
    show(bar, 1600, 44)
    elided = bar.findChildren(Elided)
    assert [each.shown_text() for each in elided] == [title, "Runde 2 · Konzeptphase"]
    bar.resize(700, 44)
    QApplication.processEvents()
    shown = elided[0].shown_text()
    assert shown.startswith("International")
    assert shown.endswith("…")
    assert elided[0].toolTip() == title
    assert elided[1].shown_text() == ""
    assert all(chip.width() == chip.sizeHint().width() for chip in bar.findChildren(Chip))
