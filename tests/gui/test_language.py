from __future__ import annotations

import pytest

from jurydesk.gui.shell.language import qt_words


@pytest.mark.german
def test_keys_and_menus_of_qt_speak_german():
    german = qt_words("de")
    assert german.translate("QShortcut", "Ctrl") == "Strg"
    assert german.translate("QLineEdit", "&Undo") == "&Rückgängig"


def test_a_language_that_qt_does_not_have_changes_nothing():
    assert qt_words("xx").isEmpty()
