from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt

from jurydesk.gui.parts.comments import CommentBox, clean


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("a\u00a0b", "a b"),
        ("so\u00adft", "soft"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeffText\u200b", "Text"),
        ("\u202eevil\u202c", "evil"),
        ("a\n\n\n\n\nb", "a\n\nb"),
        ("u\u0308ber", "über"),
        ("kept\tand “quotes” \u2013 3 €", "kept\tand “quotes” \u2013 3 €"),
        ("\x00\x07bell", "bell"),
        ("", ""),
    ],
)
def test_what_word_processors_leave_is_taken_out(pasted, kept):
    assert clean(pasted) == kept


def test_only_the_words_are_pasted(show):
    box = show(CommentBox("Comment"))
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold\u00a0words")
    box.edit.insertFromMimeData(rich)
    assert box.text() == "bold words"


def test_it_counts_words_and_says_how_many_are_missing(qtbot, show):
    box = show(CommentBox("Comment", fewest_words=3))
    box.edit.setFocus()
    with qtbot.waitSignal(box.edited) as told:
        qtbot.keyClicks(box.edit, "Two")
    assert told.args == ["T"]
    qtbot.keyClicks(box.edit, " words")
    assert box._count.text() == "2 of at least 3 words"
    qtbot.keyClicks(box.edit, " now")
    assert box._count.text() == "3 words"


def test_tab_goes_on_and_control_enter_is_left_to_the_screen(qtbot, show):
    box = show(CommentBox("Comment"))
    box.edit.setFocus()
    qtbot.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box.edit, Qt.Key.Key_Tab)
    assert box.text() == ""


def test_showing_what_is_kept_says_nothing(qtbot, show):
    box = show(CommentBox("Comment"))
    with qtbot.assertNotEmitted(box.edited):
        box.show_text("kept")
    assert box.text() == "kept"


def test_it_grows_with_its_text_and_not_for_ever(show):
    box = show(CommentBox("Comment"), 300, 100)
    low = box.edit.height()
    box.show_text("\n".join("line" for _ in range(6)))
    middle = box.edit.height()
    box.show_text("\n".join("line" for _ in range(60)))
    assert low < middle < box.edit.height() < 400
