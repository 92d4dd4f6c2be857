from __future__ import annotations

import shutil
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from jurydesk.actions.chartering import freeze_charter
from jurydesk.actions.desks import open_desk
from jurydesk.actions.intake import take_in
from jurydesk.actions.profiles import list_profiles
from jurydesk.domain.call import Mode
from jurydesk.gui.amend.model import wish_of
from jurydesk.gui.amend.view import AmendDialog
from jurydesk.gui.intake.deciding import ClashDialog
from jurydesk.gui.intake.view import IntakeScreen
from jurydesk.gui.issue.asking import AnewDialog, IssueDialog
from jurydesk.gui.issue.codes import CodesDialog
from jurydesk.gui.issue.model import Do, PackRow, Ready, possible
from jurydesk.gui.issue.view import IssueScreen
from jurydesk.gui.issue.writing import shown
from jurydesk.gui.parts.rows import picture
from jurydesk.gui.seat import Seat
from jurydesk.gui.shell.prepare import PrepareDialog
from jurydesk.gui.strict_steps import StrictSteps
from tests.actions import stage as stages
from tests.actions import strict_stage

if TYPE_CHECKING:
    from jurydesk.gui.parts.stepline import StepLine

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="session")
def _rosters(tmp_path_factory):
    """Made once: the rosters of a strict call are out, and every juror has a desk made from one."""
    return strict_stage.with_rosters(strict_stage.prepared(tmp_path_factory.mktemp("strict")))


@pytest.fixture
def strict(_rosters, tmp_path):
    folder = tmp_path / "strict"
    shutil.copytree(_rosters.folder, folder)
    return stages.Stage(folder, dict(_rosters.codes), dict(_rosters.pack_codes))


@pytest.fixture
def strict_seat(work, request, strict):
    def opened():
        desk = open_desk(path=strict.path("panel.jurydesk"), passphrase=stages.PASSPHRASE)
        request.addfinalizer(desk.close)
        return Seat(desk, work, clock=lambda: strict_stage.later(5))

    return opened


def figures(line: StepLine) -> list[str]:
    return [cell.figure for cell in line.cells]


def a_step(juror, **kinds):
    told = dict.fromkeys(("roster", "declared", "in_charter", "dossier"), False) | kinds
    return SimpleNamespace(juror=juror, **told)


@pytest.mark.parametrize(
    ("frozen", "rows", "expected"),
    [
        (False, [{}, {}], [Do.ROSTERS]),
        (False, [{"roster": True}, {}], [Do.ROSTERS, Do.TAKE_IN]),
        (False, [{"roster": True}, {"roster": True, "declared": True}], [Do.TAKE_IN, Do.FREEZE]),
        (False, [{"roster": True, "declared": True}] * 2, [Do.FREEZE]),
        (
            True,
            [{"roster": True}, {"roster": True, "declared": True, "in_charter": True}],
            [Do.DOSSIERS, Do.TAKE_IN],
        ),
        (
            True,
            [
                {"roster": True, "declared": True},
                {"roster": True, "declared": True, "in_charter": True, "dossier": True},
            ],
            [Do.KEYS],
        ),
    ],
)
def test_what_can_be_done_next_in_a_strict_call(frozen, rows, expected):
    steps = tuple(a_step(number, **row) for number, row in enumerate(rows, 1))
    assert list(possible(Ready((), frozen, StrictSteps(steps, 0, 0, frozen)))) == expected


def test_in_a_simple_call_packs_go_to_whoever_needs_one():
    rows = (PackRow(1, "Ada", 3, pack=1), PackRow(2, "Bert", 3, pack=1, needs=True), PackRow(3, "Cora", 0, needs=True))
    assert Ready(rows, frozen=True).waiting == (2,)
    assert possible(Ready(rows, frozen=True)) == (Do.PACKS,)
    assert possible(Ready(rows[:1], frozen=True)) == ()


@pytest.fixture
def issuing(opened, strict_seat):
    """The Issue screen of the strict call, with the rosters out."""
    return opened(IssueScreen(strict_seat()))


@pytest.fixture
def come(issuing, settled, strict):
    """Declaration files of these jurors come and are taken in."""

    def taken(*jurors):
        files = [strict_stage.declare(strict, juror) for juror in jurors]
        take_in(issuing._seat.desk, files=files, at=strict_stage.later(4))
        settled()

    return taken


def test_a_call_is_simple_until_strict_is_chosen(show):
    dialog = show(PrepareDialog(list_profiles(), print))
    assert dialog.prepared().mode is Mode.SIMPLE
    dialog.mode.setCurrentIndex(dialog.mode.findData(Mode.STRICT))
    assert dialog.prepared().mode is Mode.STRICT


def test_with_the_rosters_out_the_next_step_is_the_intake(qtbot, issuing):
    assert figures(issuing.steps) == ["4 of 4", "0 of 4", "0 of 1", "not yet", "0 of 4", "0"]
    assert not issuing.strip.isVisible()
    assert issuing.act.text() == "Take in declaration files"
    with qtbot.waitSignal(issuing.go) as asked:
        qtbot.mouseClick(issuing.act, LEFT)
    assert asked.args == ["intake", None]


def test_freezing_waits_for_nobody_and_says_whose_keys_are_pending(qtbot, issuing, come, settled):
    come(*strict_stage.PROMPT)
    assert figures(issuing.steps)[1] == "3 of 4"
    qtbot.mouseClick(issuing.others[Do.FREEZE], LEFT)
    box = issuing.findChild(QMessageBox)
    assert "1 declaration files have not come" in box.informativeText()
    yes = next(each for each in box.buttons() if box.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole)
    qtbot.mouseClick(yes, LEFT)
    settled()
    assert figures(issuing.steps)[3:] == ["frozen", "0 of 4", "1"]
    assert issuing.act.text() == "Issue the dossiers…"


def test_dossiers_go_to_those_whose_key_is_in_the_charter(qtbot, issuing, come, settled, tmp_path):
    come(*strict_stage.PROMPT)
    freeze_charter(issuing._seat.desk, at=strict_stage.later(4))
    settled()
    qtbot.mouseClick(issuing.act, LEFT)
    dialog = issuing.findChild(IssueDialog)
    dialog.folder.edit.setText(str(tmp_path / "out"))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    codes = issuing.findChild(CodesDialog)
    assert [row[2] for row in picture(codes.model)] == ["none: sealed to the juror's own key"] * 3
    assert codes.act.isEnabled()
    assert not codes.save.isVisible()
    codes.accept()
    assert figures(issuing.steps)[4] == "3 of 4"
    assert [row[-1] for row in picture(issuing.model)] == [*["has the newest dossier"] * 3, "key pending"]


def test_keys_that_came_late_are_taken_into_the_charter(qtbot, issuing, come, settled):
    come(*strict_stage.PROMPT)
    freeze_charter(issuing._seat.desk, at=strict_stage.later(4))
    come(strict_stage.SLOW)
    assert issuing.others[Do.KEYS].isVisible()
    with qtbot.waitSignal(issuing.amend):
        qtbot.mouseClick(issuing.others[Do.KEYS], LEFT)


def test_a_late_key_leads_on_to_its_dossier(qtbot, show, issuing, come, settled):
    come(*strict_stage.PROMPT)
    freeze_charter(issuing._seat.desk, at=strict_stage.later(4))
    come(strict_stage.SLOW)
    dialog = AmendDialog(issuing._seat, wish_of(("keys", "one came late")))
    show(dialog)
    settled()
    assert dialog.effect.text().endswith("A dossier is to be issued to: 4 Dora Vier")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.act.text() == "Issue the new packs…"
    assert dialog.act.isVisible()
    assert issuing._ready.strict.without_dossier == (1, 2, 3, 4)


def test_two_declaration_files_of_one_number_are_decided_on(qtbot, show, settled, strict_seat, strict):
    old = strict.path("juror-1.jurydesk").read_bytes()
    first = strict_stage.declare(strict, 1)
    strict.path("juror-1.jurydesk").write_bytes(old)
    second = strict_stage.declare(strict, 1, file="second.jurydeclaration", at=strict_stage.later(4))
    screen = IntakeScreen(strict_seat())
    screen._seat.work.changed.connect(lambda changes: changes.touch(*screen.concerns) and screen.refresh())
    show(screen, 1280, 800)
    screen.take([first, second])
    settled()
    assert [row.declaration for row in screen.waiting.rows] == [True]
    qtbot.mouseClick(screen.decide, LEFT)
    settled()
    dialog = screen.findChild(ClashDialog)
    assert dialog.windowTitle() == "Declaration file 1 of Prof. Ada Vorsitz"
    qtbot.mouseClick(dialog.answers.button(False), LEFT)
    qtbot.keyClicks(dialog.reason.edit, "an old copy")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert screen.waiting.rows == ()
    assert screen._hint.text().endswith("it is left out.")


def test_rosters_can_be_stopped_like_packs(qtbot, issuing, settled, tmp_path):
    issuing.table.choose(0)
    qtbot.mouseClick(issuing.again, LEFT)
    dialog = issuing.findChild(AnewDialog)
    dialog.folder.edit.setText(str(tmp_path / "again"))
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.cancel.isEnabled()
    assert dialog.cancel.text() == "Stop"
    settled()


def test_how_far_packs_are_is_said_by_files_and_share():
    words = shown("Writing packs")
    assert [words(*step) for step in ((0, 300), (145, 300), (300, 300))] == [
        "Writing packs 1/3",
        "Writing packs 2/3 · 45%",
        "Writing packs 3/3",
    ]


@pytest.fixture
def simple(opened, seat_at, sample):
    """The Issue screen of the simple call, after its packs were issued."""
    return opened(IssueScreen(seat_at(sample.panel)))


@pytest.fixture
def anew(qtbot, simple):
    """Opens the dialog that issues anew to a juror."""

    def asked(row):
        simple.table.choose(row)
        qtbot.mouseClick(simple.again, LEFT)
        return simple.findChild(AnewDialog)

    return asked


def test_a_folder_that_cannot_be_written_keeps_the_dialog_and_what_was_typed(qtbot, anew, settled, tmp_path):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    dialog = anew(0)
    dialog.folder.edit.setText(str(tmp_path / "taken"))
    dialog.split.setChecked(True)
    dialog.largest.setText("a lot")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "no size" in dialog.refusal.text()
    dialog.largest.setText("5 MB")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.isVisible()
    assert "cannot be written" in dialog.refusal.text()
    assert dialog.folder.edit.text() == str(tmp_path / "taken")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def handed_in(simple, hand_in_of, settled):
    """The hand-in of juror 2 is taken in, so that the key is known."""
    take_in(simple._seat.desk, files=[hand_in_of(2, 6)], at=simple._seat.clock())
    settled()


@pytest.mark.usefixtures("handed_in")
def test_a_lost_desk_needs_a_reason_and_voids_the_key(qtbot, simple, anew, settled, tmp_path):
    dialog = anew(1)
    assert not dialog.file.isEnabled()
    assert dialog.desk.isChecked()
    dialog.folder.edit.setText(str(tmp_path / "again"))
    qtbot.mouseClick(dialog.act, LEFT)
    assert dialog.refusal.text() == "Give the reason first."
    qtbot.keyClicks(dialog.reason.edit, "the laptop was stolen")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    codes = simple.findChild(CodesDialog)
    qtbot.keyClick(codes, Qt.Key.Key_Escape)
    assert codes.isVisible()
    assert len(codes.model.rows[0].code.split("-")) > 4
    codes.accept()
    with simple._seat.desk.read() as queries:
        assert queries.charter().charter.reason == "the laptop was stolen"
        assert 2 not in queries.juror_keys()
        assert queries.accepted_hand_in(2) is not None
