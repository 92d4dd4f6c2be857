"""Whatever a document does, the reader shows a page or a sentence, and the window goes on."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import jurydesk.gui

PATIENCE = 60_000
OPENING = {"empty": "damaged", "not_a_pdf_html": "damaged", "page_tree_loop": "damaged", "zero_pages": "no pages"}
SHOWN = [
    "ok_3pages",
    "linearized_ok",
    "linearized_truncated_60",
    "enc_owner_only_no_copy_print",
    "garbage_header_1000",
    "image_30000x30000_double_flate",
    "js_openaction",
    "launch_openaction",
    "links_uri_file_js_smb",
    "outline_loop_wellformed",
    "page_1e9_points",
    "truncated_half",
]


@pytest.mark.parametrize("name", OPENING)
def test_what_cannot_be_opened_is_said_in_its_place(reader, qtbot, hostile, name):
    with qtbot.waitSignal(reader.failed, timeout=PATIENCE):
        reader.open_bytes(hostile(name))
    assert OPENING[name] in reader.canvas._sentence.text
    assert reader.canvas._sentence.hint
    assert not reader.bar.find_button.isEnabled()


@pytest.mark.parametrize("name", SHOWN)
def test_what_can_be_shown_is_shown(read, hostile, name):
    reader = read(hostile(name))
    assert reader.canvas.pages > 0
    assert reader.canvas.drawing.trouble(0) is None
    assert reader.canvas.drawing.pictures.held > 0
    assert reader.notice.isVisible() == (name in {"linearized_truncated_60", "truncated_half"})


@pytest.mark.parametrize("name", ["content_20M_q", "form_xobject_10pow9"])
def test_a_page_that_kills_the_child_is_a_sentence_and_the_next_document_opens(read, hostile, name, three_pages):
    reader = read(hostile(name))
    assert str(reader.canvas.drawing.trouble(0)).startswith("This page cannot be shown.")
    reader.canvas.viewport().grab()
    said = reader.canvas.instead(reader.canvas.drawing.trouble(0))
    assert "other pages" not in said.hint
    assert "only page" in said.hint
    assert read(three_pages).canvas.drawing.trouble(0) is None


def test_a_locked_document_asks_for_its_password(reader, qtbot, hostile):
    reader.open_bytes(hostile("enc_aes256_user_geheim"))
    row = reader.password
    qtbot.waitUntil(row.isVisible, timeout=PATIENCE)
    assert row.field.hasFocus()
    assert "password" in row.words.text()
    QTest.keyClicks(row.field, "Geheim")
    with qtbot.waitSignal(reader.failed, timeout=1, raising=False):
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in row.words.text(), timeout=PATIENCE)
    row.field.selectAll()
    QTest.keyClicks(row.field, "geheim")
    with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
        row.open.click()
    assert not row.isVisible()
    assert row.field.text() == ""
    assert reader.canvas.pages == 1


def test_the_documents_of_the_real_call_open(read, shared_dir):
    for path in sorted((shared_dir / "real-call" / "documents").glob("*.pdf")):
        reader = read(path.read_bytes())
        assert reader.canvas.drawing.trouble(0) is None, path.name


def test_a_reader_without_documents_says_so(reader):
    reader.show_documents([])
    assert reader.canvas._sentence.text == "This proposal has no documents."
    QTest.keyClick(reader.canvas, Qt.Key.Key_PageDown)
    QTest.keyClick(reader.canvas, Qt.Key.Key_Right)
    assert reader.canvas.page == -1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="there True cannot be used up")
def test_signals_cannot_use_up_a_value_that_python_needs():
    assert jurydesk.gui
    assert sys.getrefcount(True) > 1 << 39
