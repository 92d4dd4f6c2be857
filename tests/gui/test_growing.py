"""Nothing in a dialog is squeezed by what is said in it later, and the ring of the focus is never cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jurydesk.actions.profiles import load_rules
from jurydesk.gui.declare.conflict import ConflictDialog
from jurydesk.gui.parts.buttons import button
from jurydesk.gui.parts.focus import FocusRing, _Ring
from jurydesk.gui.parts.growing import FittingArea
from jurydesk.gui.shell import pack
from jurydesk.gui.shell.pack import PackDialog

LONG = "The code does not open this file. Compare it with the letter, word by word, and type it once more. " * 3


def test_a_refusal_makes_the_dialog_grow_and_squeezes_nothing(show, tmp_path):
    dialog = show(PackDialog([tmp_path / "juror-02-1.jurypack"], lambda _wish: None, folder=tmp_path))
    before = dialog.height()
    dialog.refuse(LONG)
    QApplication.processEvents()
    assert dialog.height() > before
    assert dialog.refusal.height() >= dialog.refusal.heightForWidth(dialog.refusal.width())
    assert dialog.files.choose.height() >= dialog.files.choose.sizeHint().height()


def test_what_grows_stays_on_the_screen(show, tmp_path):
    dialog = show(PackDialog([], lambda _wish: None, folder=tmp_path))
    room = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), room.bottom() - dialog.frameGeometry().height())
    dialog.refuse(LONG)
    QApplication.processEvents()
    assert dialog.frameGeometry().bottom() <= room.bottom()


def test_after_the_pack_is_chosen_the_code_is_asked_for(show, tmp_path, monkeypatch):
    monkeypatch.setattr(pack, "needs_code", lambda _file: True)
    dialog = show(PackDialog([], lambda _wish: None, folder=tmp_path))
    assert dialog.files.choose.hasFocus()
    dialog.files.add([tmp_path / "juror-02-1.jurypack"])
    assert dialog.code.edit.hasFocus()


def test_the_ring_has_room_although_the_button_fills_its_parent(show, qapp):
    ring = FocusRing(qapp)
    outer, area = QWidget(), QScrollArea()
    tight, inner = QWidget(), QWidget()
    target = button("cannot assess")
    row = QHBoxLayout(tight)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(target)
    QVBoxLayout(inner).addWidget(tight)
    area.setWidget(inner)
    QVBoxLayout(outer).addWidget(area)
    show(outer, 300, 200)
    target.setFocus()
    shown = outer.findChild(_Ring)
    assert shown.parentWidget() is inner
    assert inner.rect().contains(shown.geometry())
    tight.move(tight.x() + 20, tight.y() + 10)
    assert shown.geometry().adjusted(3, 3, -3, -3).topLeft() == target.mapTo(inner, QPoint())
    qapp.focusChanged.disconnect(ring._follow)


def test_on_a_low_screen_the_fields_scroll_and_the_buttons_stay(show, tmp_path):
    dialog = show(PackDialog([], lambda _wish: None, folder=tmp_path))
    whole = dialog.findChild(FittingArea)
    assert whole.verticalScrollBar().maximum() == 0
    assert dialog.minimumSizeHint().height() < 360
    dialog.resize(dialog.width(), 300)
    assert dialog.layout().totalMinimumSize().height() <= 360
    assert whole.minimumSizeHint().height() < whole.sizeHint().height()


def test_all_kinds_of_conflict_are_seen_where_there_is_room(show):
    kinds = load_rules("interclust").conflicts
    dialog = show(ConflictDialog("01 Photonik", kinds, lambda *_: None, changed=True))
    area = dialog.findChild(FittingArea)
    room = dialog.screen().availableGeometry().height()
    assert area.verticalScrollBar().maximum() == 0 or dialog.height() >= 0.9 * room
    assert dialog.layout().totalMinimumSize().height() < 400
