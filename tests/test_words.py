"""Texts and figures in the person's language, and a catalogue that has what the source says."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurydesk import places, words
from jurydesk.words import Speaker, phrase

ENGLISH, GERMAN = Speaker("en"), Speaker("de")

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context><name>desk</name>
  <message><source>Open {name}</source><translation>{name} öffnen</translation></message>
  <message><source>Mark</source><translation>Punktwert</translation></message>
  <message><source>Mark</source><comment>verb</comment><translation>Bewerten</translation></message>
  <message><source>Read</source><translation type="unfinished"></translation></message>
  <message><source>Old</source><translation type="vanished">Alt</translation></message>
  <message numerus="yes"><source>%n proposals</source><translation>
    <numerusform>%n Antrag</numerusform><numerusform>%Ln Anträge</numerusform></translation></message>
</context>
</TS>
"""


@pytest.fixture
def german(tmp_path, monkeypatch):
    """A speaker with a catalogue of this test's own."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "jurydesk_de.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(places, "_ROOTS", (tmp_path,))
    words._catalogue.cache_clear()
    yield Speaker("de")
    words._catalogue.cache_clear()


def test_a_text_is_found_by_context(german):
    assert german.translate("desk", "Mark") == "Punktwert"
    assert german.translate("elsewhere", "Mark") == "Mark"


def test_the_disambiguation_decides_and_falls_back(german):
    assert german.translate("desk", "Mark", "verb") == "Bewerten"
    assert german.translate("desk", "Mark", "noun") == "Punktwert"


@pytest.mark.parametrize("text", ["Read", "Old", "Never seen"])
def test_what_is_not_translated_is_said_in_english(german, text):
    assert german.translate("desk", text) == text
    assert german.find("desk", text) == ""


@pytest.mark.parametrize(("n", "said"), [(0, "0 Anträge"), (1, "1 Antrag"), (2000, "2.000 Anträge")])
def test_plurals_follow_the_number(german, n, said):
    assert german.translate("desk", "%n proposals", None, n) == said
    assert german.say(phrase("desk", "%n proposals"), n=n) == said


def test_placeholders_take_the_values(german):
    assert german.say(phrase("desk", "Open {name}"), name="OG-01") == "OG-01 öffnen"


def test_values_inside_a_sentence_speak_the_language(german):
    text = phrase("desk", "{mark} {word} {day}")
    said = german.say(text, mark=Decimal("1234.50"), word=phrase("desk", "Mark"), day=date(2026, 5, 3))
    assert said == "1.234,50 Punktwert 3. Mai 2026"


def test_numbers_that_only_name_something_stay_as_they_are():
    assert GERMAN.say(phrase("desk", "{year}, juror {juror}"), year=2026, juror=1004) == "2026, juror 1004"


@pytest.mark.parametrize(
    ("value", "digits", "english", "german"),
    [
        (Decimal("1234.56"), 2, "1,234.56", "1.234,56"),
        (Decimal("0.125"), 2, "0.13", "0,13"),
        (Decimal("-0.125"), 2, "\N{EN DASH}0.13", "\N{EN DASH}0,13"),
        (Decimal("-0.004"), 2, "0.00", "0,00"),
        (Fraction(2, 3), 3, "0.667", "0,667"),
        (Fraction(1, 2), 0, "1", "1"),
        (1234567, 0, "1,234,567", "1.234.567"),
        (Decimal("99.95"), 1, "100.0", "100,0"),
    ],
)
def test_numbers_are_rounded_half_up(value, digits, english, german):
    assert ENGLISH.number(value, digits) == english
    assert GERMAN.number(value, digits) == german


@given(st.fractions(), st.integers(min_value=0, max_value=6))
def test_no_number_is_said_wrong_by_more_than_half_a_digit(value, digits):
    said = Fraction(ENGLISH.number(value, digits).replace(",", "").replace("\N{EN DASH}", "-"))
    assert abs(said - value) <= Fraction(1, 2 * 10**digits)


@pytest.mark.parametrize(
    ("cents", "english", "german"),
    [
        (390000000, "€3,900,000", "3.900.000\N{NO-BREAK SPACE}€"),
        (150, "€1.50", "1,50\N{NO-BREAK SPACE}€"),
        (0, "€0", "0\N{NO-BREAK SPACE}€"),
        (-5, "\N{EN DASH}€0.05", "\N{EN DASH}0,05\N{NO-BREAK SPACE}€"),
    ],
)
def test_money_is_given_in_cents(cents, english, german):
    assert ENGLISH.money(cents) == english
    assert GERMAN.money(cents) == german


def test_shares_are_per_cent():
    assert ENGLISH.percent(Fraction(1, 8), 1) == "12.5%"
    assert GERMAN.percent(Fraction(1, 8), 1) == "12,5\N{NO-BREAK SPACE}%"


def test_dates():
    assert ENGLISH.date(date(2026, 3, 1)) == "1 March 2026"
    assert GERMAN.date(date(2026, 3, 1)) == "1. März 2026"


def test_times_stand_on_this_computers_clock(at):
    assert ENGLISH.time(at) == "4 May 2026, 11:30"


def test_times_in_documents_name_their_zone(at):
    assert GERMAN.time(at, UTC) == "4. Mai 2026, 09:30 UTC"
    assert ENGLISH.time(at, timezone(timedelta(hours=2), "CEST")) == "4 May 2026, 11:30 CEST"


def test_a_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="without zone"):
        ENGLISH.time(datetime(2026, 5, 4))  # noqa: DTZ001 - the fault that this test is about


def test_the_installed_language_is_used():
    assert words.install("de").language == "de"
    assert words.speaker().money(100) == "1\N{NO-BREAK SPACE}€"
    assert words.install("xx").language == "en"


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_AT", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANGUAGE": "fr:de:en"}, "de"),
        ({"LANG": "en_US", "JURYDESK_LANGUAGE": "de"}, "de"),
    ],
)
def test_the_environment_chooses_the_language(environ, language):
    assert words.preferred(environ) == language


def test_words_are_said_without_qt():
    code = (
        "import sys, jurydesk.words, jurydesk.errors; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=places._PACKAGE.parent)


@pytest.fixture(scope="module")
def extractor():
    """The program that collects texts, loaded from where it lies."""
    spec = importlib.util.spec_from_file_location(
        "extract_words", places._PACKAGE.parent / "packaging/extract_words.py"
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


SOURCE = """
PLACE = "desk"
A = phrase(PLACE, "Open " "{name}")
B = words.translate("desk", "%n proposals", None, n)
class Screen(Base):
    def show(self):
        self.tr("Mark", "verb")
        "x".translate(TABLE)
        self.tr(anything)
"""


def test_texts_are_collected_with_context_plural_and_what_cannot_be_read(extractor, tmp_path):
    (tmp_path / "screen.py").write_text(SOURCE, encoding="utf-8")
    found = extractor.collect(tmp_path)
    assert found.texts == {
        ("Screen", "Mark", "verb"): False,
        ("desk", "%n proposals", ""): True,
        ("desk", "Open {name}", ""): False,
    }
    assert [place.partition(": ")[2] for place in found.unreadable] == ["self.tr(anything)"]


def test_collecting_again_keeps_translations_and_drops_what_is_gone(extractor, german, tmp_path):
    said = extractor.translations(tmp_path / "i18n" / "jurydesk_de.ts")
    texts = {extractor.Text("desk", "%n proposals", ""): True, extractor.Text("desk", "Mark", "verb"): False}
    (tmp_path / "again.ts").write_text(extractor.catalogue(texts, said, "de"), encoding="utf-8")
    assert extractor.translations(tmp_path / "again.ts") == {
        ("desk", "%n proposals", ""): ["%n Antrag", "%Ln Anträge"],
        ("desk", "Mark", "verb"): ["Bewerten"],
    }


def test_english_needs_its_plurals_only(extractor):
    texts = {extractor.Text("desk", "%n proposals", ""): True, extractor.Text("desk", "Mark", ""): False}
    written = extractor.catalogue(texts, {}, "en")
    assert "%n proposals" in written
    assert "Mark" not in written


def _shipped(extractor, language):
    return extractor.translations(places.resource("i18n", f"jurydesk_{language}.ts"))


def test_every_text_of_the_source_can_be_read_from_it(extractor):
    assert extractor.collect(places._PACKAGE).unreadable == []


def test_the_catalogues_have_what_the_source_says(extractor):
    """Where this fails, sh packaging/translate.sh collects the texts anew."""
    texts = extractor.collect(places._PACKAGE).texts
    assert set(texts) ^ set(_shipped(extractor, "de")) == set()
    assert {text for text, plural in texts.items() if plural} ^ set(_shipped(extractor, "en")) == set()


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.german
def test_no_text_waits_for_its_translation(extractor, language):
    assert [text for text, forms in _shipped(extractor, language).items() if not all(forms)] == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_translations_keep_the_places_for_values(extractor, language):
    def values(text):
        return set(re.findall(r"\{[^{}]*\}", text)) | ({"%n"} if "%n" in text.replace("%Ln", "%n") else set())

    changed = [
        (text.source, form)
        for text, forms in _shipped(extractor, language).items()
        for form in forms
        if form and values(form) - {"%n"} != values(text.source) - {"%n"}
    ]
    lost = [
        (text.source, forms[-1])
        for text, forms in _shipped(extractor, language).items()
        if forms[-1] and "%n" in values(text.source) and "%n" not in values(forms[-1])
    ]
    assert changed + lost == []
