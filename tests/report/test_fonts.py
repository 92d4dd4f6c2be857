from __future__ import annotations

import pytest

from jurydesk.errors import DeskError
from jurydesk.report import fonts


@pytest.mark.parametrize(
    "text", ["äöüÄÖÜß", "3.900.000 €", "łŁśżź", "şŞğİı", "Ελληνικά", "Кириллица", "„Zitat“ …", "a\nb\tc"]
)
def test_letters_of_europe_can_be_drawn(text):
    assert fonts.missing_letters(text) == ()


def test_a_letter_and_its_accent_apart_are_one():
    assert fonts.composed("u\u0308") == "ü"
    assert fonts.missing_letters("Mu\u0308nchen") == ()


@pytest.mark.parametrize("text", ["中文", "שלום", "مرحبا", "😀", "\x07"])
def test_letters_that_no_font_has_are_named_before_signing(text):
    with pytest.raises(DeskError) as refused:
        fonts.check_letters(["Titel", f"Ein Titel mit {text}"])
    assert f"U+{ord(text[0]):04X}" in str(refused.value)
    assert "Ein Titel mit" in str(refused.value)


def test_a_missing_font_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(fonts.places, "resource", tmp_path.joinpath)
    with pytest.raises(DeskError, match=r"NotoSans-Regular\.ttf"):
        fonts.register.__wrapped__()
