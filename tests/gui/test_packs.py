"""Packs in the window: in parts, in any order, sealed to a code or to the desk's own key, newer ones, refused ones."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from jurydesk.actions import intake, issuing
from jurydesk.domain.proposal import Document
from jurydesk.gui.parts.secrets import RecoveryDialog
from jurydesk.gui.parts.sheets import Strip
from jurydesk.gui.shell.missing import MissingPartDialog
from jurydesk.gui.shell.pack import PackDialog, Wish
from jurydesk.gui.shell.pack_files import Offer, free_desk, guessed
from jurydesk.gui.shell.packs import _undo, open_files
from jurydesk.gui.shell.recognise import Kind, kind_of
from jurydesk.gui.trouble import TroubleDialog
from tests.actions import stage as stages
from tests.actions import strict_stage as strict
from tests.light_codes import light_codes

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module", autouse=True)
def light_for_all():
    """For what is made once as well."""
    with light_codes():
        yield


@pytest.fixture(scope="module")
def parts_once(light_for_all, tmp_path_factory):
    stage = stages.prepared(tmp_path_factory.mktemp("parts"))
    with stage.panel() as desk, desk.unit(stages.AT) as unit:
        for place, number in enumerate(("P-1", "P-2", "P-3")):
            stored = unit.store_document(io.BytesIO(bytes([65 + place]) * 700_000))
            unit.put_proposal(
                stages.proposal_of(number, documents=(Document(f"{number}.pdf", stored.sha256, stored.size),))
            )
    with stage.panel() as desk:
        issued = issuing.issue(desk, folder=stage.folder, part_size=1_000_000, at=stages.AT)
    pack = next(pack for pack in issued.packs if pack.juror == 3)
    return [pack.path, *pack.more_parts], pack.code


@pytest.fixture(scope="module")
def dossiers_once(light_for_all, tmp_path_factory):
    """Juror 1 has declared on a desk made from a roster; the dossier is written and not opened yet."""
    stage = strict.with_rosters(strict.prepared(tmp_path_factory.mktemp("strict")))
    files = [strict.declare(stage, juror) for juror in strict.PROMPT]
    with stage.panel() as desk:
        intake.take_in(desk, files=files, at=stages.later(4))
        issued = issuing.issue(desk, folder=stage.folder, at=stages.later(5))
    return stage, {pack.juror: pack.path.name for pack in issued.packs}


@pytest.fixture
def strict_stage(dossiers_once, tmp_path):
    stage, names = dossiers_once
    copied = stage.copied(tmp_path / "stage")
    return copied, {juror: copied.path(name) for juror, name in names.items()}


def asked(program, code, desk, *, again=True):
    """The dialog with everything typed in."""
    dialog = program.findChild(PackDialog)
    dialog.code.edit.setText(code)
    if desk is not None:
        dialog.desk.setText(str(desk))
    for field in (dialog.first, dialog.again) if again else (dialog.first,):
        field.edit.setText(stages.PASSPHRASE)
    return dialog


def past_recovery_code(qtbot, program, settled):
    shown = program.findChild(RecoveryDialog)
    shown.kept.click()
    qtbot.mouseClick(shown.act, LEFT)
    settled()


def notices(program):
    return "\n".join(strip.words.text() for strip in program.frame.findChildren(Strip) if strip.isVisible())


def test_parts_that_are_dropped_together_are_opened_together(qtbot, program, settled, parts_once, tmp_path):
    files, code = parts_once
    for file in reversed(files):
        program.dropped.emit(file)
    assert len(program.findChildren(PackDialog)) == 1
    dialog = asked(program, code, tmp_path / "mine.jurydesk")
    assert set(dialog.files.paths) == set(files)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert not program.findChildren(MissingPartDialog)
    past_recovery_code(qtbot, program, settled)
    assert program.frame.current == "declare"
    assert "Still missing" not in notices(program)


def test_a_missing_part_is_named_and_added(qtbot, program, settled, parts_once, tmp_path):
    files, code = parts_once
    program.ways.take(files[2])
    program.ways.take(files[0])
    qtbot.mouseClick(asked(program, code, tmp_path / "mine.jurydesk").act, LEFT)
    settled()
    missing = program.findChild(MissingPartDialog)
    assert "part 2 of 3" in missing.strip.words.text()
    missing.add([files[1]])
    settled()
    past_recovery_code(qtbot, program, settled)
    assert program.frame.current == "declare"


def test_going_on_without_a_part_says_so_over_the_desk(qtbot, program, settled, parts_once, tmp_path):
    files, code = parts_once
    program.ways.take(files[0])
    qtbot.mouseClick(asked(program, code, tmp_path / "mine.jurydesk").act, LEFT)
    settled()
    qtbot.keyClick(program.findChild(MissingPartDialog), Qt.Key.Key_Escape)
    past_recovery_code(qtbot, program, settled)
    assert "part 2, 3 of 3" in notices(program)


def test_a_refused_part_does_not_cost_the_recovery_code(qtbot, program, settled, parts_once, tmp_path):
    files, code = parts_once
    spoilt = tmp_path / "spoilt.jurypack"
    spoilt.write_bytes(files[1].read_bytes()[:-500] + b"\0" * 500)
    program.ways.open_pack(files[0])
    program.ways.open_pack(spoilt)
    qtbot.mouseClick(asked(program, code, tmp_path / "mine.jurydesk").act, LEFT)
    settled()
    missing = program.findChild(MissingPartDialog)
    assert missing.refusal.text()
    qtbot.mouseClick(missing.act, LEFT)
    past_recovery_code(qtbot, program, settled)
    assert program.frame.current == "declare"


def test_giving_up_while_a_pack_opens_leaves_no_desk_behind(qtbot, program, settled, parts_once, tmp_path):
    files, code = parts_once
    desk = tmp_path / "mine.jurydesk"
    program.ways.take(files[0])
    dialog = asked(program, code, desk)
    qtbot.mouseClick(dialog.act, LEFT)
    assert not dialog.act.isEnabled()
    assert dialog.busy.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled()
    assert not desk.exists()
    assert program.frame is None
    assert not program.findChildren(RecoveryDialog)


def test_a_desk_that_opened_in_the_last_moment_is_taken_back(parts_once, tmp_path, at):
    files, code = parts_once
    wish = Wish((files[0],), tmp_path / "mine.jurydesk", code, stages.PASSPHRASE)
    told = []
    opening = open_files(wish, at=at, report=lambda *step: told.append(step), cancelled=lambda: False)
    assert told[-1][0] == told[-1][1]
    _undo(opening)
    assert list(tmp_path.glob("mine*")) == []


def test_progress_runs_once_over_all_parts(parts_once, tmp_path, at):
    files, code = parts_once
    wish = Wish(tuple(files), tmp_path / "mine.jurydesk", code, stages.PASSPHRASE)
    told = []
    opening = open_files(wish, at=at, report=lambda done, of: told.append((done, of)), cancelled=lambda: False)
    opening.found.desk.close()
    assert {of for _done, of in told} == {sum(file.stat().st_size for file in files)}
    assert [done for done, _of in told] == sorted(done for done, _of in told)
    assert told[-1][0] == told[-1][1]


def test_stopping_in_a_later_part_keeps_what_has_come(parts_once, tmp_path, at):
    files, code = parts_once
    wish = Wish(tuple(files), tmp_path / "mine.jurydesk", code, stages.PASSPHRASE)
    told = []
    opening = open_files(
        wish,
        at=at,
        report=lambda done, _of: told.append(done),
        cancelled=lambda: bool(told) and told[-1] > files[0].stat().st_size,
    )
    assert "part 2, 3 of 3" in opening.found.missing
    assert not opening.refused
    opening.found.desk.close()


def test_a_part_that_is_added_can_be_stopped_and_nothing_goes_on_meanwhile(
    qtbot, program, settled, parts_once, tmp_path
):
    files, code = parts_once
    program.ways.take(files[0])
    qtbot.mouseClick(asked(program, code, tmp_path / "mine.jurydesk").act, LEFT)
    settled()
    missing = program.findChild(MissingPartDialog)
    missing.add([files[1]])
    assert not missing.act.isEnabled()
    qtbot.mouseClick(missing.stop, LEFT)
    assert missing.isVisible()
    settled()
    assert missing.act.isEnabled()
    assert "part 2, 3 of 3" in missing.strip.words.text()
    missing.add([files[1], files[2]])
    settled()
    past_recovery_code(qtbot, program, settled)
    assert program.frame.current == "declare"


def test_a_file_that_cannot_be_read_is_said_at_once(program, tmp_path):
    program.ways.open_pack(tmp_path / "gone.jurypack")
    dialog = program.findChild(PackDialog)
    assert "cannot be read" in dialog.refusal.text()
    assert dialog.code.isVisible()
    assert not dialog.sealed.isVisible()


def test_a_file_can_be_taken_out_again(program, parts_once):
    files, _ = parts_once
    program.ways.open_pack(files[0])
    dialog = program.findChild(PackDialog)
    dialog.add(files[:2])
    assert dialog.files.paths == tuple(files[:2])
    dialog.files._take(files[1:2])
    assert dialog.files.paths == (files[1],)


def test_a_dossier_asks_for_no_code_and_goes_on_on_the_same_desk(qtbot, program, settled, strict_stage):
    stage, packs = strict_stage
    desk = stage.path("juror-1.jurydesk")
    program.desks.open_with(desk, stages.PASSPHRASE)
    settled()
    program.dropped.emit(packs[1])
    dialog = program.findChild(PackDialog)
    assert not dialog.code.isVisible()
    assert not dialog.again.isVisible()
    assert dialog.desk.text() == str(desk)
    qtbot.mouseClick(dialog.act, LEFT)
    assert "passphrase" in dialog.refusal.text()
    dialog.first.edit.setText(stages.PASSPHRASE)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert program.desks.seat.desk.path == desk
    assert "Your dossier is here: 4 proposals are open to you" in notices(program)


def test_a_dossier_that_a_mail_program_renamed_is_taken_on_a_jurors_desk(program, settled, strict_stage):
    stage, packs = strict_stage
    renamed = packs[1].rename(packs[1].with_suffix(".bin"))
    program.desks.open_with(stage.path("juror-1.jurydesk"), stages.PASSPHRASE)
    settled()
    program.dropped.emit(stage.path("declared-1.jurydeclaration"))
    assert not program.findChildren(PackDialog)
    program.findChild(TroubleDialog).accept()
    program.dropped.emit(renamed)
    assert program.findChild(PackDialog).files.paths == (renamed,)


def test_another_jurors_dossier_is_refused_and_what_was_typed_stays(qtbot, program, settled, strict_stage):
    stage, packs = strict_stage
    program.ways.take(packs[2])
    dialog = asked(program, "", stage.path("juror-1.jurydesk"), again=False)
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert dialog.isVisible()
    assert dialog.refusal.text()
    assert dialog.first.edit.text() == stages.PASSPHRASE
    dialog.desk.setText(str(stage.path("juror-2.jurydesk")))
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    assert program.desks.seat.desk.path == stage.path("juror-2.jurydesk")


def test_a_dossier_needs_the_desk_that_declared(qtbot, program, strict_stage, tmp_path):
    _, packs = strict_stage
    program.ways.take(packs[1])
    dialog = asked(program, "", tmp_path / "new.jurydesk")
    qtbot.mouseClick(dialog.act, LEFT)
    assert "Choose the desk that you declared with" in dialog.refusal.text()
    assert not (tmp_path / "new.jurydesk").exists()


def test_a_roster_makes_a_desk_and_says_what_comes_next(qtbot, program, settled, strict_stage, tmp_path):
    stage, _ = strict_stage
    program.ways.take(stage.pack(4))
    dialog = asked(program, stage.pack_codes[4], tmp_path / "four.jurydesk")
    qtbot.mouseClick(dialog.act, LEFT)
    settled()
    past_recovery_code(qtbot, program, settled)
    assert "declare first, then send the declaration file" in notices(program)


def test_a_sealed_file_is_known_by_its_ending(strict_stage):
    stage, packs = strict_stage
    assert kind_of(packs[1]) is Kind.PACK
    assert kind_of(stage.path("declared-1.jurydeclaration")) is Kind.HAND_IN


@pytest.mark.parametrize(
    ("names", "known", "coded", "expected"),
    [
        (["juror-04-1.jurypack"], [Offer(Path("a/juror-04.jurydesk"), "")], True, None),
        (["juror-04-2.jurypack"], [Offer(Path("a/juror-04.jurydesk"), "")], True, Path("a/juror-04.jurydesk")),
        (["juror-04-2.jurypack"], [Offer(Path("a/other.jurydesk"), "")], False, Path("a/other.jurydesk")),
        (["juror-04-1.jurypack"], [Offer(Path("a/x.jurydesk"), "", open=True)], True, Path("a/x.jurydesk")),
        ([], [Offer(Path("a/x.jurydesk"), "", open=True)], True, None),
    ],
)
def test_the_likeliest_desk_is_offered(names, known, coded, expected):
    assert guessed([Path(name) for name in names], known, coded=coded) == expected


def test_a_new_desk_is_named_after_the_pack_without_number_and_part(tmp_path):
    assert free_desk(tmp_path, [Path("juror-04-1-part-2-of-3.jurypack")]).name == "juror-04.jurydesk"
    (tmp_path / "juror-04.jurydesk").touch()
    assert free_desk(tmp_path, [Path("juror-04-1.jurypack")]).name == "juror-04-2.jurydesk"
