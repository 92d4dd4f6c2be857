from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.errors import DeskError
from jurydesk.gui.parts.buttons import Answers, primary
from jurydesk.gui.parts.chips import Chip
from jurydesk.gui.parts.colours import Tone
from jurydesk.gui.parts.dialogs import ActDialog
from jurydesk.gui.parts.focus import FocusRing, _Ring
from jurydesk.gui.parts.labels import Elided
from jurydesk.gui.parts.rail import NARROW_WIDTH, Stage
from jurydesk.gui.parts.screen import Page
from jurydesk.gui.parts.sheets import TopBar
from jurydesk.gui.parts.state import Badge, State, badge
from jurydesk.gui.shell.frame import DeskFrame
from jurydesk.gui.shell.keys import KeysDialog
from jurydesk.gui.shell.memory import Memory
from jurydesk.gui.shell.passphrase import NewPassphraseDialog, RecoveryDialog, UnlockDialog, weakness
from jurydesk.gui.shell.window import MainWindow
from jurydesk.gui.trouble import CrashDialog, TroubleDialog, report
from jurydesk.words import phrase

LEFT = Qt.MouseButton.LeftButton
WRONG = DeskError(phrase("t", "The pack is for juror {pack}."), phrase("t", "Open it with Open a pack."), pack=4)


class Plain(Page):
    def __init__(self):
        super().__init__()
        self.told = []
        self.column.addWidget(QLabel("here"))

    def refresh(self):
        self.told.append("refresh")

    def open_at(self, subject):
        self.told.append(subject)

    def flush(self):
        self.told.append("flush")

    def place(self):
        return {"row": 3}

    def keys(self):
        return [("Ctrl+Return", "next open proposal")]


def plain_frame():
    made = DeskFrame()
    made.offer({"declare": Plain, "read": Plain})
    made.show_stages([Stage("declare", "Declare", "24 of 24", complete=True), Stage("read", "Read and mark", "1 of 2")])
    made.open_stage("declare")
    return made


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


def test_the_window_shows_a_desk_and_comes_back(qtbot, window, frame, tmp_path):
    desk = tmp_path / "a.jurydesk"
    window.show_desk(frame, desk, "Cluster 2026")
    assert window.windowTitle() == "Cluster 2026 · JuryDesk"
    with qtbot.waitSignal(window.left):
        window.leave_desk()
    assert window.frame is None
    assert window.memory.place(desk)["stages"] == {"declare": {"row": 3}, "stage": "declare"}


def test_closing_waits_until_everything_is_saved(qtbot, window, work, tmp_path):
    frame = plain_frame()
    screen = frame.stage_screen("declare")
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")
    saved = []
    work.run(lambda: None, done=saved.append)
    window.close()
    assert window.isVisible()
    assert "flush" in screen.told
    qtbot.waitUntil(lambda: not window.isVisible())
    assert saved == [None]


def test_a_window_whose_words_could_not_be_saved_stays_open_with_them(qtbot, window, work, tmp_path):
    frame = plain_frame()
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")

    def full_disk():
        raise WRONG

    work.run(full_disk)
    window.close()
    qtbot.waitUntil(lambda: window.findChild(TroubleDialog) is not None)
    qtbot.waitUntil(lambda: not work.busy)
    assert window.isVisible()
    assert window.isEnabled()
    assert window.frame is frame
    window.findChild(TroubleDialog).accept()
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_window_that_closes_waits_until_what_it_says_was_read(qtbot, window, work, tmp_path):
    window.show_desk(plain_frame(), tmp_path / "a.jurydesk", "Cluster")
    window.left.connect(lambda: work.run(lambda: None, done=lambda _n: window.tell("Closed", ["No backup was made."])))
    window.close()
    qtbot.waitUntil(lambda: window.findChild(ActDialog) is not None and not work.busy)
    assert window.isVisible()
    assert "No backup was made." in {label.text() for label in window.findChild(ActDialog).findChildren(QLabel)}
    window.findChild(ActDialog).accept()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_file_dropped_anywhere_is_handed_on(qtbot, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "pack.jurypack"))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier, QDropEvent.Type.Drop
    )
    with qtbot.waitSignal(window.dropped) as told:
        window.dropEvent(drop)
    assert told.args == [tmp_path / "pack.jurypack"]


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
    again = Memory(tmp_path / "m.json").recent()
    assert [(each.path, each.progress) for each in again] == [(str(here), "13 of 22")]


@pytest.mark.parametrize("content", ["", "[]", '{"recent": 3}', '{"recent": [{"x": 1}]}', "\x00", '{"start": 7}'])
def test_a_spoilt_memory_is_an_empty_one(tmp_path, content):
    file = tmp_path / "m.json"
    file.write_text(content, encoding="utf-8")
    memory = Memory(file)
    assert memory.recent() == []
    assert memory.place(None) == {}


def test_f1_lists_the_keys_of_the_screen_and_of_the_window(qtbot, window, frame, tmp_path):
    window.show_desk(frame, tmp_path / "a.jurydesk", "Cluster")
    window.show_keys()
    dialog = window.findChild(KeysDialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Next open proposal", "Show these keys"} <= texts


def test_unlocking_tries_until_it_is_right(qtbot, show):
    tried = []
    dialog = show(UnlockDialog("a.jurydesk", lambda secret, code: tried.append((secret, code))))
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text()
    qtbot.keyClicks(dialog.field.edit, "wrong one")
    qtbot.mouseClick(dialog.act, LEFT)
    assert not dialog.act.isEnabled()
    dialog.refuse("This passphrase does not open the desk.")
    assert dialog.act.isEnabled()
    qtbot.mouseClick(dialog.other, LEFT)
    qtbot.keyClicks(dialog.field.edit, "AB12")
    qtbot.keyClick(dialog.field.edit, Qt.Key.Key_Return)
    assert tried == [("wrong one", False), ("AB12", True)]


def test_a_new_passphrase_keeps_the_rule(qtbot, show):
    tried = []
    dialog = show(NewPassphraseDialog("It locks the desk.", tried.append))
    qtbot.keyClicks(dialog.first.edit, "short")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "short" in dialog.refusal.text()
    dialog.first.edit.setText("correct horse battery")
    qtbot.keyClicks(dialog.again.edit, "correct horse batter")
    qtbot.mouseClick(dialog.act, LEFT)
    assert not tried
    qtbot.keyClicks(dialog.again.edit, "y")
    qtbot.mouseClick(dialog.act, LEFT)
    assert tried == ["correct horse battery"]
    assert (weakness("a" * 12, "a" * 12), weakness(" " * 12, " " * 12)) == ("", "short")


def test_the_recovery_code_is_left_only_when_it_was_written_down(qtbot, show):
    dialog = show(RecoveryDialog("AB12-CD34"))
    assert not dialog.act.isEnabled()
    dialog.kept.click()
    assert dialog.act.isEnabled()


def test_trouble_is_a_sentence_a_next_step_and_details_to_copy(qtbot, show):
    dialog = show(TroubleDialog(WRONG))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts[:2] == ["The pack is for juror 4.", "Open it with Open a pack."]
    dialog.findChildren(type(primary("x")))[0].click()
    assert "The pack is for juror 4." in QApplication.clipboard().text()


def test_the_same_trouble_is_not_stacked(window):
    window.trouble.show_trouble(WRONG)
    window.trouble.show_trouble(WRONG)
    assert len(window.findChildren(TroubleDialog)) == 1


def fault():
    raise ValueError("Prof. Secret has mark 9")


def test_a_bug_is_saved_first_and_its_report_holds_no_values(window, capsys):
    saved = []
    window.trouble._save = lambda: saved.append(True)
    with pytest.raises(ValueError, match="Secret") as caught:
        fault()
    window.trouble.show_bug(caught.value)
    text = report(caught.value)
    assert saved == [True]
    assert "ValueError" in text
    assert "Secret" not in text
    assert window.findChild(CrashDialog) is not None


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
