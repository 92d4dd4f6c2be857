from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions.amending import amend
from jurydesk.actions.changes import Amendment
from jurydesk.actions.intake import TakenIn
from jurydesk.actions.preparing import rules
from jurydesk.errors import DeskError
from jurydesk.exchange.known import Outcome
from jurydesk.gui.intake import view
from jurydesk.gui.intake.deciding import ClashDialog, HandInsDialog
from jurydesk.gui.intake.model import VERDICT_WORDS, verdict_badge
from jurydesk.gui.intake.taking import take_all
from jurydesk.gui.intake.view import IntakeScreen
from jurydesk.gui.shell.overview_panel import panel_overview
from jurydesk.words import phrase

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sent(hand_in_of):
    """A hand-in of juror 2 with this mark everywhere; `desk` is another copy of the juror's desk."""

    def made(mark: int | None, name, desk=None):
        return hand_in_of(2, mark, name=name, desk=desk)

    return made


@pytest.fixture
def intake(opened, panel):
    return opened(IntakeScreen(panel))


@pytest.fixture
def took(intake, settled):
    """Takes files in on the screen; returns what the verdicts say."""

    def taken(*files):
        intake.take(list(files))
        settled()
        return {row.file.name: verdict_badge(row).text for row in intake.files.rows}

    return taken


def rail_of(intake):
    stage = next(stage for stage in panel_overview(intake._seat.desk).stages if stage.key == "intake")
    return stage.progress, stage.complete


def test_every_outcome_has_its_own_words():
    assert set(VERDICT_WORDS) == {outcome.value for outcome in Outcome}
    assert len({word for _, word in VERDICT_WORDS.values()}) == len(Outcome)


def test_a_withdrawn_hand_in_that_comes_again_is_no_news():
    row = TakenIn(Path("h"), Outcome.DUPLICATE, "sequence.withdrawn", "", "")
    assert verdict_badge(row).text == "withdrawn"


def test_what_judged_before_an_amendment_is_kept_and_does_not_count(intake, took, sent, at, settled):
    file = sent(6, "early.juryhandin")
    before = rules(intake._seat.desk)
    changed = type(before)(**{**vars(before), "minimum_marks": 2})
    amend(intake._seat.desk, amendment=Amendment(rules=changed), reason="two marks at least", at=at)
    assert took(file) == {"early.juryhandin": "kept, does not count"}
    assert [badge.text for badge in intake.jurors.columns[2].badges(intake.jurors.rows[1])] == ["kept, does not count"]


@pytest.fixture
def clashing(sample, sent, took):
    """Two computers handed in: the first counts, the second waits."""
    second = sample.folder / "second.jurydesk"
    shutil.copy(sample.juror(2), second)
    assert took(sent(6, "one.juryhandin")) == {"one.juryhandin": "taken in"}
    assert took(sent(4, "two.juryhandin", second))["two.juryhandin"] == "set apart"


@pytest.mark.usefixtures("clashing")
def test_a_clash_shows_both_sides_and_is_decided_with_a_reason(qtbot, intake, settled):
    assert "another hand-in 1 of juror 2" in intake.waiting.rows[0].sentence
    assert "two computers" in intake.waiting.rows[0].hint
    assert rail_of(intake) == ("1 of 2 hand-ins, 1 to decide", False)
    qtbot.mouseClick(intake.decide, LEFT)
    settled()
    dialog = intake.findChild(ClashDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Choose whether it counts."
    qtbot.mouseClick(dialog.answers.button(True), LEFT)
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Give the reason first."
    qtbot.keyClicks(dialog.reason.edit, "the juror said on the phone that the second one counts")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert intake.waiting.rows == ()
    assert rail_of(intake) == ("1 of 2 hand-ins", False)
    assert intake._hint.text().endswith("of Dr. Bert Muster: it counts.")
    with intake._seat.desk.read() as queries:
        marks = {str(mark.value) for one in queries.assessments() for mark in one.marks.values() if mark.value}
    assert marks == {"4"}


@pytest.mark.usefixtures("clashing")
def test_both_sides_differ_in_so_many_marks_and_no_mark_is_shown(qtbot, intake, settled):
    qtbot.mouseClick(intake.decide, LEFT)
    settled()
    texts = [label.text() for label in intake.findChild(ClashDialog).findChildren(type(intake._hint))]
    assert "The two differ in 6 marks." in texts
    assert texts.count("6") == 2  # the number of marks in each, and none of the marks


def test_a_hand_in_is_withdrawn_and_the_one_before_counts_again(qtbot, intake, took, sent, settled):
    took(sent(6, "one.juryhandin"))
    took(sent(None, "two.juryhandin"))
    intake.table.choose(1)
    qtbot.mouseClick(intake.hand_ins, LEFT)
    dialog = intake.findChild(HandInsDialog)
    assert [row.sequence for row in dialog.model.rows] == [1, 2]
    assert dialog._chosen.sequence == 2
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Give the reason first."
    qtbot.keyClicks(dialog.reason.edit, "sent by mistake")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert intake.jurors.rows[1].version == 1
    assert "Hand-in 1 of Dr. Bert Muster" in intake._hint.text()


def test_an_older_copy_of_the_desk_is_told_with_what_it_lacks(intake, took, sent, sample, seat_at):
    old = sample.folder / "old.jurydesk"
    shutil.copy(sample.panel, old)
    took(sent(6, "one.juryhandin"))
    assert not intake.copies.isVisible()
    intake._seat.desk.close()
    shutil.copy(old, sample.panel)
    intake._seat = seat_at(sample.panel)
    took(sent(None, "two.juryhandin"))
    assert "older copy" in intake.copies.words.text()
    assert "hand-in 1 of juror 2" in intake.copies.words.text()


def test_a_stop_keeps_what_was_taken_in(seat_at, sample, sent, at):
    desk = seat_at(sample.panel).desk
    file = sent(6, "one.juryhandin")
    stops = iter([False, True])
    taken = take_all(desk, files=[file] * 12, at=at, report=lambda _step, _of: None, cancelled=lambda: next(stops))
    assert (len(taken.results), taken.left) == (10, 2)
    assert taken.results[0].outcome is Outcome.ACCEPTED


def test_the_stop_button_is_there_only_while_files_are_taken_in(intake, took, sent):
    assert not intake.stop.isVisible()
    intake.take([sent(6, "one.juryhandin")])
    assert intake.stop.isVisible()
    assert not intake.act.isEnabled()
    took()
    assert not intake.stop.isVisible()


def test_many_changes_ask_few_questions(intake, settled, monkeypatch):
    shown = []
    show = intake._show
    monkeypatch.setattr(intake, "_show", lambda facts: (shown.append(1), show(facts)))
    for _ in range(50):
        intake.refresh()
    settled()
    assert len(shown) == 2
    intake.refresh()
    settled()
    assert len(shown) == 3


def test_a_question_that_is_refused_is_told_and_can_be_asked_again(qtbot, intake, settled, work, monkeypatch):
    def refuses(_desk):
        raise DeskError(phrase("actions", "Not now."), phrase("actions", "Later."))

    monkeypatch.setattr(view, "load", refuses)
    with qtbot.waitSignal(work.troubled):
        intake.refresh()
    monkeypatch.undo()
    intake.refresh()
    settled()
    assert not intake._asking
