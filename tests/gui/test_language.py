from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from jurydesk import words
from jurydesk.gui.shell.language import qt_words
from jurydesk.gui.this_desk.passphrase import ChangePassphraseDialog


@pytest.mark.german
def test_keys_and_menus_of_qt_speak_german():
    german = qt_words("de")
    assert german.translate("QShortcut", "Ctrl") == "Strg"
    assert german.translate("QLineEdit", "&Undo") == "&Rückgängig"


def test_a_language_that_qt_does_not_have_changes_nothing():
    assert qt_words("xx").isEmpty()


@pytest.mark.german
def test_a_dialog_that_comes_from_another_has_the_other_ones_plurals_in_german(show, sample, seat_at):
    before = words.speaker().language
    words.install("de")
    try:
        dialog = show(ChangePassphraseDialog(seat_at(sample.panel)))
    finally:
        words.install(before)
    assert any(each.text().startswith("Mindestens 12 Zeichen") for each in dialog.findChildren(QLabel))
