from __future__ import annotations

from datetime import timedelta

import pytest

from jurydesk.actions import declaring, handing_in, intake, notes, undertaking
from jurydesk.domain.notes import Area
from tests.actions import stage as stages
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)
AREAS = (Area(7200, 10000, 30000, 1200), Area(7200, 11400, 12000, 1200))


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        undertaking.undertake(found, language="en", at=AT)
        declaring.declare(found, proposal="P-1", at=AT)
        declaring.declare(found, proposal="P-2", at=AT)
        yield found


def document(desk, number="P-1"):
    with desk.read() as queries:
        return queries.proposal(number).documents[0].sha256


def told(desk, **which):
    return [
        (row.proposal, row.note.page, row.note.quote, row.note.text, len(row.note.areas))
        for row in notes.note_rows(desk, **which)
    ]


def test_notes_and_highlights_are_kept_changed_and_removed(desk):
    first = notes.add_note(
        desk, proposal="P-1", document=document(desk), page=4, areas=AREAS, quote=" a letter\n", text="of whom?", at=AT
    )
    notes.add_note(desk, proposal="P-2", document=document(desk, "P-2"), page=1, text=" as a whole ", at=AT)
    assert told(desk) == [("P-1", 4, "a letter", "of whom?", 2), ("P-2", 1, "", "as a whole", 0)]
    assert told(desk, proposal="P-2") == [("P-2", 1, "", "as a whole", 0)]
    notes.change_note(desk, number=first, text="", at=LATER)
    assert told(desk, proposal="P-1") == [("P-1", 4, "a letter", "", 2)]
    notes.remove_note(desk, number=first, at=LATER)
    assert told(desk, proposal="P-1") == []


def test_a_note_without_highlight_goes_when_its_text_goes(desk):
    number = notes.add_note(desk, proposal="P-1", document=document(desk), page=1, text="x", at=AT)
    notes.change_note(desk, number=number, text=" ", at=LATER)
    assert told(desk) == []


def test_notes_only_where_the_juror_may_read(desk, refused):
    with refused("P-3 is not declared yet", desk):
        notes.add_note(desk, proposal="P-3", document=document(desk, "P-3"), page=1, text="x", at=AT)
    with refused("does not belong to proposal P-1", desk):
        notes.add_note(desk, proposal="P-1", document=document(desk, "P-2"), page=1, text="x", at=AT)
    with refused("The note is empty", desk):
        notes.add_note(desk, proposal="P-1", document=document(desk), page=1, text=" ", at=AT)
    with refused("There is no note 99 here", desk):
        notes.change_note(desk, number=99, text="x", at=AT)


def test_after_a_conflict_its_notes_are_shut_too(desk, refused):
    number = notes.add_note(desk, proposal="P-1", document=document(desk), page=1, quote="secret", areas=AREAS, at=AT)
    declaring.declare(desk, proposal="P-1", category="employment", statement="x", reason="found out", at=LATER)
    assert told(desk) == []
    with refused("P-1 is closed to you", desk):
        notes.note_rows(desk, proposal="P-1")
    with refused(f"There is no note {number} here", desk):
        notes.change_note(desk, number=number, text="x", at=LATER)


def test_no_note_is_ever_in_the_hand_in(issued, desk, tmp_path):
    secret = "only for my own eyes"
    notes.add_note(
        desk, proposal="P-1", document=document(desk), page=1, areas=AREAS, quote=f"quote: {secret}", text=secret, at=AT
    )
    stages.give_all(desk, 1)
    handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=AT)
    with desk.read() as queries:
        (sent,) = queries.hand_ins(1)
    with issued.panel() as panel:
        intake.take_in(panel, files=[tmp_path / "1.juryhandin"], at=AT)
        with panel.read() as queries:
            (kept,) = queries.hand_ins(1)
            assert queries.notes() == ()
    for whole in (sent.payload, sent.texts, kept.payload, kept.texts):
        assert secret.encode() not in whole


def test_a_panels_desk_has_no_notes(issued, refused):
    with issued.panel() as desk, refused("", desk):
        notes.note_rows(desk)
