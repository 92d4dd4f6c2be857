"""Enter presses what has the ring: never the primary button of a dialog while the keyboard is on another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit

from jurydesk.gui.parts.buttons import button, primary, tool
from jurydesk.gui.shell.start import StartPage

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Asking(QDialog):
    def __init__(self):
        super().__init__()
        self.told = []
        self.field = QLineEdit()
        self.sign = tool("x", "Take away", lambda: self.told.append("take away"))
        self.cancel = button("Cancel", lambda: self.told.append("cancel"))
        self.act = primary("Delete", lambda: self.told.append("delete"))
        row = QHBoxLayout(self)
        for each in (self.field, self.sign, self.cancel, self.act):
            row.addWidget(each)


@pytest.mark.parametrize("key", ENTER)
@pytest.mark.parametrize(
    ("where", "told"), [("cancel", "cancel"), ("sign", "take away"), ("act", "delete"), ("field", "delete")]
)
def test_enter_presses_the_button_that_has_the_ring_else_the_primary_one(show, key, where, told):
    dialog = show(Asking())
    getattr(dialog, where).setFocus()
    QTest.keyClick(getattr(dialog, where), key)
    assert dialog.told == [told]


def test_ctrl_enter_is_not_enter(show):
    dialog = show(Asking())
    dialog.cancel.setFocus()
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.told == []


def test_a_way_in_opens_by_enter(qtbot, show):
    page = show(StartPage(), 1280, 800)
    tile = next(tile for tile in page.tiles if tile.accessibleName() == "Open a desk")
    tile.setFocus()
    with qtbot.waitSignal(page.desk):
        QTest.keyClick(tile, Qt.Key.Key_Return)
