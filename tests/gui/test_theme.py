from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette

from jurydesk import places
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.colours import DARK, LIGHT


@pytest.fixture
def installed(qapp):
    found = theme.current()
    yield found
    found.wish(Qt.ColorScheme.Unknown)


def test_the_style_sheet_names_only_values_that_exist():
    template = places.resource("style", "jurydesk.qss").read_text(encoding="utf-8")
    filled = theme.style_sheet(template, LIGHT, theme.Sizes.from_font(QFont()), places.resource("style"))
    assert "$" not in filled
    assert "#" not in template.replace("#2", "")  # no colour of its own


def test_a_name_that_does_not_exist_is_refused():
    with pytest.raises(KeyError):
        theme.style_sheet("QWidget { color: $purple; }", LIGHT, theme.Sizes.from_font(QFont()), places.resource())


def test_files_the_style_sheet_names_are_shipped(qapp):
    for name in ("arrow-down", "arrow-up", "tick"):
        for scheme in ("light", "dark"):
            assert places.resource("style", f"{name}-{scheme}.svg").is_file()


def test_dark_and_light_follow_the_wish(qapp, installed):
    installed.wish(Qt.ColorScheme.Dark)
    assert theme.colours() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    installed.wish(Qt.ColorScheme.Light)
    assert theme.colours() is LIGHT


def test_a_change_of_scheme_is_said_once(qtbot, installed):
    installed.wish(Qt.ColorScheme.Light)
    with qtbot.waitSignal(installed.changed):
        installed.wish(Qt.ColorScheme.Dark)
    with qtbot.assertNotEmitted(installed.changed):
        installed.wish(Qt.ColorScheme.Dark)


def test_a_larger_font_makes_everything_larger(qapp):
    small, large = QFont(), QFont()
    small.setPointSizeF(9)
    large.setPointSizeF(18)
    assert theme.Sizes.from_font(large).heading == 2 * theme.Sizes.from_font(small).heading
    assert theme.row_height(large) > theme.row_height(small) >= theme.ROW


def test_another_interface_font_is_noticed(qtbot, qapp, installed):
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() + 4)
    try:
        with qtbot.waitSignal(installed.changed):
            qapp.setFont(larger)
    finally:
        qapp.setFont(before)


def test_a_font_that_was_asked_for_may_be_changed(qapp):
    theme.scaled(qapp.font(), theme.SECONDARY).setWeight(QFont.Weight.Black)
    assert theme.scaled(qapp.font(), theme.SECONDARY).weight() != QFont.Weight.Black


ONE_WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget
from jurydesk import places
from jurydesk.gui.parts import theme
from jurydesk.gui.parts.labels import heading

app = QApplication([])
made = theme.install(app, places.resource("style", "jurydesk.qss"), one_window=True)
window, alone, inside, title = QWidget(), heading("alone"), heading("inside"), heading("in the dialog")
dialog, box = QDialog(window), QVBoxLayout(window)
QVBoxLayout(dialog).addWidget(title)
made.dress(window)
box.addWidget(inside)  # put there later, as screens are
for each in (window, dialog, alone):
    each.show()
print(*[round(each.font().pointSizeF() / app.font().pointSizeF(), 1) for each in (inside, title, alone)])
made.wish(Qt.ColorScheme.Dark)
print("#1B1C1E" in window.styleSheet(), repr(app.styleSheet()))
"""


def test_one_window_wears_the_sheet_for_itself_and_its_dialogs():
    """In a process of its own: Qt takes an application's sheet away from living widgets only with luck."""
    done = subprocess.run(
        [sys.executable, "-c", ONE_WINDOW], capture_output=True, text=True, check=True, timeout=120, env=os.environ
    )
    assert done.stdout.splitlines() == ["1.4 1.4 1.0", "True ''"]
