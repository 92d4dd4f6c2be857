from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from jurydesk.actions import desks as acts
from jurydesk.actions.backups import back_up
from jurydesk.actions.desks import open_desk
from jurydesk.actions.intake import TakenIn
from jurydesk.actions.locking import lock_minutes
from jurydesk.actions.retention import retention
from jurydesk.domain.canonical import short_fingerprint
from jurydesk.errors import DeskError
from jurydesk.exchange.known import Outcome
from jurydesk.gui.parts.rows import picture
from jurydesk.gui.parts.secrets import RecoveryDialog
from jurydesk.gui.this_desk.elsewhere import HandOverDialog, MoveDialog
from jurydesk.gui.this_desk.keeping import KeepUntilDialog, whole_year
from jurydesk.gui.this_desk.model import load, size_words
from jurydesk.gui.this_desk.passphrase import ChangePassphraseDialog
from jurydesk.gui.this_desk.recovery import UNPROVEN, RecoverHandInsDialog, next_step
from jurydesk.gui.this_desk.view import ThisDeskScreen
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton
OTHER = "a wholly different phrase"
TODAY = date(2026, 5, 4)


@pytest.fixture
def opened(show, seat_at, settled):
    def made(path):
        screen = show(ThisDeskScreen(seat_at(path)), 1100, 800)
        screen.refresh()
        settled()
        return screen

    return made


@pytest.fixture
def on_panel(opened, sample):
    return opened(sample.panel)


@pytest.fixture
def on_juror(opened, sample):
    return opened(sample.juror(1))


def texts(widget):
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def facts_of(path):
    with acts.open_desk(path=path, passphrase=PASSPHRASE).store as store:
        return {fact.name: fact for fact in load(acts.OpenDesk(store), today=TODAY).facts}


def test_a_juror_finds_charter_key_and_enrolment_in_words(sample):
    facts = facts_of(sample.juror(1))
    panel = facts_of(sample.panel)
    assert list(facts) == ["Call", "Charter", "You", "Panel's key", "Enrolment", "Desk file"]
    assert facts["Call"].more.startswith("Round 2")
    assert facts["Charter"].value == f"version 1, fingerprint {short_fingerprint(facts['Charter'].copied)}"
    assert facts["Panel's key"].value == panel["Panel's key"].value
    assert facts["You"].value == "Juror 1, Prof. Dr. Ada Beispiel"
    assert "secret that came in your pack" in facts["Enrolment"].value
    assert facts["Desk file"].copied == str(sample.juror(1))


def test_the_panel_reads_who_keeps_the_recovery_key(sample):
    facts = facts_of(sample.panel)
    assert list(facts) == ["Call", "Charter", "Panel's key", "Recovery key", "Desk file"]
    assert "deputy chair" in facts["Recovery key"].value


def test_a_small_file_is_not_nothing():
    assert [size_words(size) for size in (0, 120_000, 1_550_000)] == ["0.1 MB", "0.1 MB", "1.6 MB"]


def test_a_backup_by_a_click_stands_in_the_list_at_once(qtbot, on_panel, settled, sample):
    assert on_panel.copies.model.rowCount() == 0
    qtbot.mouseClick(on_panel.copies.back_up, LEFT)
    settled()
    assert [row[:2] for row in picture(on_panel.copies.model)] == [
        ["4 May 2026, 11:30", "backup, made on closing or by hand"]
    ]
    assert (sample.folder / "panel-backups" / "panel-20260504T093000Z.jurydesk").is_file()


def test_a_copy_is_brought_back_only_when_one_is_chosen(qtbot, on_panel, settled):
    qtbot.mouseClick(on_panel.copies.back_up, LEFT)
    settled()
    assert not on_panel.copies.restore.isEnabled()
    on_panel.copies.table.choose(0)
    with qtbot.waitSignal(on_panel.restore_wanted) as told:
        qtbot.mouseClick(on_panel.copies.restore, LEFT)
    assert told.args[0].at == datetime(2026, 5, 4, 9, 30, tzinfo=UTC)


def test_the_passphrase_is_changed_by_who_knows_it_and_the_new_code_is_shown_once(qtbot, on_juror, settled, sample, at):
    back_up(on_juror._seat.desk, at=at)
    qtbot.mouseClick(on_juror.change, LEFT)
    dialog = on_juror.findChild(ChangePassphraseDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert "opens the desk now" in dialog.refusal.text()
    qtbot.keyClicks(dialog.present.edit, "not the right one")
    for field in (dialog.first, dialog.again):
        qtbot.keyClicks(field.edit, OTHER)
    qtbot.mouseClick(dialog.act, LEFT)
    dialog.reject()
    settled()
    assert dialog.isVisible()
    assert "not the passphrase" in dialog.refusal.text()
    assert dialog.first.edit.text() == OTHER
    dialog.present.edit.clear()
    qtbot.keyClicks(dialog.present.edit, PASSPHRASE)
    qtbot.keyClick(dialog.present.edit, Qt.Key.Key_Return)
    settled()
    shown = on_juror.findChild(RecoveryDialog)
    assert any("old code" in text for text in texts(shown))
    shown.reject()
    assert shown.isVisible()
    shown.kept.click()
    qtbot.mouseClick(shown.act, LEFT)
    on_juror._seat.desk.close()
    open_desk(path=sample.juror(1), passphrase=OTHER).close()
    with pytest.raises(DeskError):
        open_desk(path=sample.juror(1), passphrase=PASSPHRASE)


def test_the_minutes_until_the_lock_are_kept(qtbot, on_juror, settled):
    assert on_juror.minutes.value() == 15
    on_juror.minutes.setFocus()
    on_juror.minutes.selectAll()
    qtbot.keyClicks(on_juror.minutes, "40")
    qtbot.keyClick(on_juror.minutes, Qt.Key.Key_Return)
    settled()
    assert lock_minutes(on_juror._seat.desk) == 40
    with qtbot.waitSignal(on_juror.lock_wanted):
        qtbot.mouseClick(on_juror.lock, LEFT)


def test_minutes_that_were_only_typed_are_kept_when_the_page_is_left(qtbot, on_juror, settled):
    on_juror.minutes.setFocus()
    on_juror.minutes.selectAll()
    qtbot.keyClicks(on_juror.minutes, "25")
    on_juror.flush()
    settled()
    assert lock_minutes(on_juror._seat.desk) == 25


def test_a_juror_copies_the_desk_key_included(qtbot, on_juror, settled, sample):
    qtbot.mouseClick(on_juror.move_desk, LEFT)
    dialog = on_juror.findChild(MoveDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert "where the copy" in dialog.refusal.text()
    dialog.target.edit.setText(str(sample.panel))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "already" in dialog.refusal.text()
    target = sample.folder / "stick.jurydesk"
    dialog.target.edit.setText(str(target))
    with qtbot.waitSignal(on_juror.changed_hands):
        qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert any(str(target) in text for text in texts(dialog))
    assert not dialog.target.isVisible()
    qtbot.mouseClick(dialog.close_it, LEFT)
    settled()
    assert "copied to stick.jurydesk" in " ".join(on_juror._seat.desk.warnings())
    open_desk(path=target, passphrase=PASSPHRASE).close()


def test_the_panels_desk_is_handed_over_for_a_reason_and_can_only_be_read_here(qtbot, on_panel, settled, sample):
    qtbot.mouseClick(on_panel.hand_over, LEFT)
    dialog = on_panel.findChild(HandOverDialog)
    target = sample.folder / "new.jurydesk"
    qtbot.keyClicks(dialog.target.edit, str(target))
    qtbot.mouseClick(dialog.act, LEFT)
    assert "who goes on" in dialog.refusal.text()
    qtbot.keyClicks(dialog.reason.edit, "Ms Lang takes over the round")
    with qtbot.waitSignal(on_panel.changed_hands):
        qtbot.mouseClick(dialog.act, LEFT)
    qtbot.mouseClick(dialog.close_it, LEFT)
    settled()
    for each in (on_panel.hand_over, on_panel.change, on_panel.minutes, on_panel.copies.restore):
        assert not each.isEnabled()
    assert on_panel._seat.desk.store.handed_over.target == "new.jurydesk"
    new = open_desk(path=target, passphrase=PASSPHRASE)
    assert new.store.handed_over is None
    new.close()


def test_the_day_until_which_the_desk_is_kept(qtbot, on_panel, settled, at):
    assert on_panel._kept.sentence.text() == "No date is set until which this desk is kept."
    qtbot.mouseClick(on_panel.keep_until, LEFT)
    dialog = on_panel.findChild(KeepUntilDialog)
    dialog.day.setDate(at.date() - timedelta(days=2))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "is over already" in dialog.refusal.text()
    dialog.day.setDate(at.date() + timedelta(days=400))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert retention(on_panel._seat.desk) == at.date() + timedelta(days=400)
    assert on_panel._kept.sentence.text().startswith("This desk is kept until")


def test_the_end_of_a_round_leads_to_the_day(on_panel, settled):
    on_panel.refresh()
    on_panel.open_at("retention")
    settled()
    assert on_panel.findChild(KeepUntilDialog).isVisible()


def test_the_charter_goes_into_a_file_and_never_over_one(on_juror, settled, sample, qtbot):
    target = sample.folder / "charter.json"
    on_juror.write_charter_to(target)
    settled()
    assert target.read_bytes()
    assert str(target) in on_juror.strip.words.text()
    with qtbot.waitSignal(on_juror._seat.work.troubled):
        on_juror.write_charter_to(target)


def test_hand_ins_are_recovered_by_the_deputys_key_and_refusals_stay_in_the_dialog(qtbot, on_panel, settled, sample):
    qtbot.mouseClick(on_panel.recover, LEFT)
    dialog = on_panel.findChild(RecoverHandInsDialog)
    qtbot.mouseClick(dialog.act, LEFT)
    assert "deputy chair's paper" in dialog.refusal.text()
    qtbot.keyClicks(dialog.key.edit, "AGE-SECRET-KEY-1NONSENSE")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "Choose the files" in dialog.refusal.text()
    strange = sample.folder / "strange.juryhandin"
    strange.write_text("nothing", encoding="utf-8")
    dialog.show_files([strange])
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "no recovery key" in dialog.refusal.text()
    assert dialog.key.edit.text() == "AGE-SECRET-KEY-1NONSENSE"


def test_the_tab_key_follows_the_eye_down_the_page(qtbot, on_juror):
    copies = on_juror.facts.buttons
    assert [each.accessibleName() for each in copies] == [
        "Copy: Charter",
        "Copy: Panel's key",
        "Copy: Enrolment",
        "Copy: Desk file",
    ]
    chain = [copies[0]]
    while chain[-1].nextInFocusChain() is not copies[0]:
        chain.append(chain[-1].nextInFocusChain())
    down = [*copies, on_juror.save_charter, on_juror.change, on_juror.minutes, on_juror.lock, on_juror.copies.back_up]
    assert [each for each in chain if each in down] == down
    assert chain.index(on_juror.move_desk) > chain.index(on_juror.copies.back_up)
    assert chain.index(on_juror.facts) > chain.index(on_juror.move_desk)  # nothing of the page stands before the facts


def test_a_year_is_shown_whole():
    assert [whole_year(form) for form in ("dd.MM.yy", "M/d/yyyy")] == ["dd.MM.yyyy", "M/d/yyyy"]


def round_by_tab(qtbot, dialog):
    """The fields and buttons that Tab reaches, beginning where the focus is."""
    found = [dialog.focusWidget()]
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is found[0]:
            break
        found.append(QApplication.focusWidget())
    return found


def test_the_tab_key_goes_through_the_dialogs_from_top_to_bottom(qtbot, on_juror, show):
    change = show(ChangePassphraseDialog(on_juror._seat))
    edits = [field.edit for field in (change.present, change.first, change.again)]
    reached = round_by_tab(qtbot, change)
    assert reached[:4] == [*edits, change.shown]
    assert reached[-1] is change.act
    over = show(HandOverDialog(on_juror._seat))
    assert round_by_tab(qtbot, over) == [
        over.target.edit,
        over.target.choose,
        over.reason.edit,
        over.cancel,
        over.act,
    ]


def test_a_key_that_nothing_proves_is_asked_for_on_the_phone_and_not_printed_beside_the_question(tmp_path):
    row = TakenIn(tmp_path, Outcome.QUARANTINED, UNPROVEN, "Nothing proves the key.", "--confirmed M1RE-6KT6", 4)
    assert next_step(row).startswith("Ask juror 4 on the phone")
    assert "M1RE" not in next_step(row)
    assert next_step(replace(row, rule="superseded", hint="Nothing to do.")) == "Nothing to do."
