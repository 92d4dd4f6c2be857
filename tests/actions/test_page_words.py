from __future__ import annotations

import pytest

from jurydesk.actions.page_words import as_written, plain_text, snippet, words_asked


@pytest.mark.parametrize(
    ("page", "plain"),
    [
        ("two\nlines  and\ttabs", "two lines and tabs"),
        ("Wasser-\nstoff", "Wasserstoff"),
        ("Wasser\u00ad\n stoff und so\u00adgar", "Wasserstoff und sogar"),
        ("Baden-\nWürttemberg", "Baden-Württemberg"),
        ("2024-\n2026", "2024- 2026"),
        ("u\u0308ber", "über"),
        ("  ", ""),
    ],
)
def test_a_page_in_one_line(page, plain):
    assert plain_text(page) == plain


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("", ()),
        ("  wind  solar ", (("wind",), ("solar",))),
        ('"letter of  intent" wind', (("letter of intent",), ("wind",))),
        ("„letter of intent“", (("letter of intent",),)),
        ('"half open', (("half open",),)),
        ("wind wind", (("wind",),)),
        ("Großanlage", (("Großanlage", "Grossanlage"),)),
        ("Haefen", (("Haefen", "Häfen"),)),
    ],
)
def test_the_words_that_are_asked_for(asked, words):
    assert words_asked(asked) == words


def test_a_snippet_shows_the_find_in_its_place():
    text = "Vorher " * 40 + "trägt der Partner die KOSTEN selbst, alle Kosten " + "nachher " * 40
    found = snippet(text, (("kosten",), ("Tragt",)))
    assert found.text.startswith("… Vorher")
    assert found.text.endswith("nachher …")
    assert [found.text[a:b] for a, b in found.marks] == ["trägt", "KOSTEN", "Kosten"]
    assert len(found.text) < 300


def test_a_short_page_is_shown_whole():
    assert snippet("Kosten", (("kosten",),)).text == "Kosten"
    assert snippet("", (("kosten",),)) == snippet("", ())


def test_letters_that_become_two_when_folded_do_not_move_the_marks():
    found = snippet("ﬁnal İstanbul ß Kosten", (("kosten",),))
    assert [found.text[a:b] for a, b in found.marks] == ["Kosten"]


def test_the_piece_with_most_of_the_words_is_shown():
    text = "Kosten " + "und so weiter " * 40 + "hier stehen Kosten der Partner beisammen"
    shown = snippet(text, words_asked("kosten partner"))
    assert [shown.text[a:b] for a, b in shown.marks] == ["Kosten", "Partner"]


def test_words_as_the_page_writes_them_each_once():
    words = words_asked("strasse hafen")
    assert as_written("Hafenstraße, STRASSE und hafen", words) == ("strasse", "straße", "hafen")
