"""Expected trouble is a sentence and a next step, in the person's language."""

from __future__ import annotations

import pickle

import pytest

from jurydesk import words
from jurydesk.errors import DeskError, explain
from jurydesk.words import phrase


@pytest.fixture
def wrong_desk():
    return DeskError(
        phrase("exchange", "The pack is for juror {pack}; this desk belongs to juror {desk}."),
        phrase("exchange", "Open it with Open a pack on the start page."),
        pack=4,
        desk=7,
    )


def test_text_is_sentence_and_next_step(wrong_desk):
    assert str(wrong_desk) == (
        "The pack is for juror 4; this desk belongs to juror 7. Open it with Open a pack on the start page."
    )


def test_explain_gives_both_apart(wrong_desk):
    assert explain(wrong_desk) == (
        "The pack is for juror 4; this desk belongs to juror 7.",
        "Open it with Open a pack on the start page.",
    )


def test_text_for_logs_stays_english(wrong_desk):
    words.install("de")
    assert str(wrong_desk).startswith("The pack is for juror 4")


def test_a_given_speaker_is_used(monkeypatch, wrong_desk):
    german = words.Speaker("de")
    monkeypatch.setattr(
        german, "_texts", {("exchange", wrong_desk.hint.text, ""): ("Öffnen Sie es auf der Startseite.",)}
    )
    assert explain(wrong_desk, german)[1] == "Öffnen Sie es auf der Startseite."


def test_values_may_be_called_like_the_parts():
    err = DeskError(phrase("x", "{message}"), phrase("x", "{hint}"), message="a", hint="b")
    assert explain(err) == ("a", "b")


def test_it_comes_back_whole_from_a_child_process(wrong_desk):
    returned = pickle.loads(pickle.dumps(wrong_desk))  # noqa: S301 - our own bytes
    assert (str(returned), returned.values) == (str(wrong_desk), {"pack": 4, "desk": 7})
