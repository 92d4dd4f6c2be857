from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions import backups, meeting, publishing
from jurydesk.actions.desks import open_desk
from jurydesk.actions.intake import take_in
from jurydesk.actions.retention import close_round, set_retention
from jurydesk.domain.recommendation import Section
from jurydesk.gui.parts.asking import ReportDialog
from jurydesk.gui.recommendation.closing import ClosingSheet
from jurydesk.gui.recommendation.ending import AnonymiseDialog
from jurydesk.gui.recommendation.view import RecommendationScreen
from tests.gui.sample_desks import PASSPHRASE

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def closing(show, settled, panel):
    sheet = ClosingSheet(panel)
    show(sheet, 900, 300)
    sheet.refresh()
    settled()
    return sheet


@pytest.fixture
def receipt(sample, panel, hand_in_of, at, tmp_path):
    """Juror 2 has handed in and deleted the own desk."""
    take_in(panel.desk, files=[hand_in_of(2, 6)], at=at)
    desk = open_desk(path=sample.juror(2), passphrase=PASSPHRASE)
    return close_round(desk, name="juror2", receipt=tmp_path / "receipt.json", at=at).receipt


@pytest.fixture
def finished(panel, receipt, at, tmp_path):
    """Everything is decided, the list is signed, and a backup lies beside the desk."""
    for number in ("01", "02", "03"):
        meeting.decide(panel.desk, proposal=number, section=Section.NOT_RECOMMENDED, reason="good", at=at)
    publishing.write_list(panel.desk, path=tmp_path / "list.pdf", self_made="Ada", at=at)
    backups.back_up(panel.desk, at=at)


def test_the_day_until_which_the_desk_is_kept_is_shown_and_set_on_its_own_page(qtbot, show, settled, panel, at):
    screen = show(RecommendationScreen(panel), 1100, 700)
    screen.refresh()
    settled()
    assert screen.closing.kept.text() == "No date is set until which this desk is kept."
    with qtbot.waitSignal(screen.go) as led:
        qtbot.mouseClick(screen.closing.set_date, LEFT)
    assert led.args == ["this desk", "retention"]
    set_retention(panel.desk, until=date(2036, 12, 31), at=at)
    screen.refresh()
    settled()
    assert screen.closing.kept.text() == "This desk is kept until 31 December 2036."


def test_receipts_are_counted_and_a_foreign_file_hinders_none(closing, settled, receipt, tmp_path):
    (tmp_path / "other.json").write_text("{}", encoding="utf-8")
    assert closing.receipts.text().startswith("0 of 2 jurors")
    closing.take_in([tmp_path / "other.json", receipt])
    settled()
    told = closing.findChild(ReportDialog).text.toPlainText()
    assert "receipt.json: juror 2 has deleted the own desk." in told
    assert "other.json: " in told
    assert closing.receipts.text().startswith("1 of 2 jurors")
    assert closing.receipts.text().endswith("Awaited from: Prof. Dr. Ada Beispiel")


def test_a_round_without_a_signed_list_cannot_be_anonymised(closing):
    assert not closing.act.isEnabled()
    assert "Once the list is signed" in closing.anonymous.text()


@pytest.mark.usefixtures("finished")
def test_anonymising_is_previewed_confirmed_by_name_and_told(qtbot, closing, settled, panel):
    closing.refresh()
    settled()
    qtbot.mouseClick(closing.act, LEFT)
    settled()
    dialog = closing.findChild(AnonymiseDialog)
    assert dialog.windowTitle() == "Anonymise “Cluster International”"
    texts = [label.text() for label in dialog.findChildren(type(closing.kept))]
    assert "\N{EN DASH} 3 documents of proposals" in texts
    assert "\N{EN DASH} 1 backups beside this desk" in texts
    assert not dialog.act.isEnabled()
    qtbot.keyClicks(dialog.typed, "panel")
    assert dialog.act.isEnabled()
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert "Names and texts are deleted" in closing.findChild(ReportDialog).text.toPlainText()
    with panel.desk.read() as queries:
        assert {juror.name for juror in queries.jurors()} == {""}
    assert not closing.act.isEnabled()
    assert not panel.desk.changed
