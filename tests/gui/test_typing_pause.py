"""Who types on and on without a pause loses no more than the last moment, whatever ends the program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from jurydesk.actions.declaring import declare_remaining
from jurydesk.actions.undertaking import undertake
from jurydesk.gui.marking.drafts import Drafts
from jurydesk.gui.notes.keeping import Entry, NoteKeeping
from jurydesk.gui.parts import typing_pause

WORDS = "and the consortium then says once more that it will be finished on time"


@pytest.fixture
def seat(seat_at, sample, at, monkeypatch):
    monkeypatch.setattr(typing_pause, "PAUSE", 60_000)
    monkeypatch.setattr(typing_pause, "LONGEST", 60)
    made = seat_at(sample.juror(1))
    declare_remaining(made.desk, at=at)
    undertake(made.desk, language="en", at=at)
    return made


def typing(qtbot, write):
    """Keys come one after the other, and none of them waits for the desk."""
    letters = iter(range(1, len(WORDS) + 1))
    keys = QTimer(interval=10)
    keys.timeout.connect(lambda: write(WORDS[: next(letters, len(WORDS))]))
    keys.start()
    return keys


def test_a_comment_is_saved_while_the_keys_do_not_rest(qtbot, seat):
    drafts = Drafts(seat)
    drafts.open_at("01")
    with seat.desk.read() as queries:
        drafts.take(queries.draft(1, "01"))

    def kept():
        with seat.desk.read() as queries:
            return queries.draft(1, "01").comments.get("quality", "")

    keys = typing(qtbot, lambda text: drafts.comment("quality", text))
    qtbot.waitUntil(lambda: kept() != "", timeout=10_000)
    assert WORDS.startswith(kept())
    keys.stop()
    drafts.flush()
    qtbot.waitUntil(lambda: not seat.work.saving, timeout=10_000)
    drafts.steps.undo()
    assert not drafts.steps.can_undo  # one go of typing is one step, however often it was saved


def test_a_note_is_saved_while_the_keys_do_not_rest(qtbot, seat):
    notes = NoteKeeping(seat)
    with seat.desk.read() as queries:
        document = queries.proposal("01").documents[0].sha256
    entry = Entry("01", document, 1)
    keys = typing(qtbot, lambda text: notes.write(entry, text))
    qtbot.waitUntil(lambda: entry.number > 0, timeout=10_000)
    keys.stop()
    notes.flush()
    qtbot.waitUntil(lambda: not seat.work.saving, timeout=10_000)
