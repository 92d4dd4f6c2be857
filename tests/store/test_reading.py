from __future__ import annotations

from datetime import timedelta

import pytest

from jurydesk.domain.notes import Area, Note
from jurydesk.store.desk import open_desk
from jurydesk.store.queries import TextState

A, B = "a" * 64, "b" * 64
PAGES = ("Grünwasserstoff für kleine Häfen", "", "Der Partner trägt 100 % der Kosten; KI hilft. GROSSE Anlagen")


@pytest.fixture
def filled(desk, at):
    with desk.unit("juror 1", at) as unit:
        unit.keep_text(A, TextState.READ, PAGES)
        unit.keep_text(B, TextState.READ, ["Wasserstoff in Kiel"])
    return desk


def found(desk, *words, documents=(A, B), most=50):
    with desk.read() as queries:
        return [(page.sha256[0], page.page) for page in queries.find_pages(words, documents, most=most)]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ([["wasserstoff"]], [("a", 1), ("b", 1)]),
        ([["Wasserstoff"], ["HÄFEN"]], [("a", 1)]),
        ([["HÄFEN"], ["Wasserstoff"]], [("a", 1)]),
        ([["hafen"], ["kosten"]], []),
        ([["grosse", "kohle"]], [("a", 3)]),
        ([["hafen"]], [("a", 1)]),
        ([["großbetrieb", "grosse"]], [("a", 3)]),
        ([["ki"]], [("a", 3), ("b", 1)]),
        ([["ki"], ["kosten"]], [("a", 3)]),
        ([["0 %"]], [("a", 3)]),
        ([["%"]], [("a", 3)]),
        ([["_"]], []),
        ([["kohle"]], []),
        ([['trägt" OR "kiel']], []),
        ([["NEAR(a b)"]], []),
        ([], []),
    ],
)
def test_pages_are_found_by_parts_of_words(filled, words, places):
    assert found(filled, *words) == places


def test_only_the_documents_asked_for_are_looked_through(filled):
    assert found(filled, ["wasserstoff"], documents=(B,)) == [("b", 1)]
    assert found(filled, ["wasserstoff"], documents=()) == []


def test_no_more_are_found_than_asked_for(filled):
    assert found(filled, ["wasserstoff"], most=1) == [("a", 1)]


def test_what_is_forgotten_is_found_no_more(filled, at):
    with filled.unit("juror 1", at) as unit:
        unit.forget_text(A)
        unit.forget_text("c" * 64)
    assert found(filled, ["wasserstoff"]) == [("b", 1)]
    with filled.read() as queries:
        assert [(read.sha256, read.state, read.pages) for read in queries.read_documents()] == [(B, TextState.READ, 1)]


def test_a_text_kept_again_takes_the_place_of_the_one_before(filled, at):
    with filled.unit("juror 1", at) as unit:
        unit.keep_text(B, TextState.READ, ["Erdwärme"])
    assert found(filled, ["wasserstoff"]) == [("a", 1)]
    assert found(filled, ["erdwarme"]) == [("b", 1)]


def test_an_undone_unit_leaves_the_search_as_it_was(filled, at):
    class UndoneError(Exception):
        pass

    def forget():
        with filled.unit("juror 1", at) as unit:
            unit.forget_text(A)
            raise UndoneError

    with pytest.raises(UndoneError):
        forget()
    assert found(filled, ["grünwasserstoff"]) == [("a", 1)]


def test_the_search_is_there_after_the_next_opening(path, code, at):
    with open_desk(path, recovery_code=code) as desk, desk.unit("juror 1", at) as unit:
        unit.keep_text(A, TextState.READ, PAGES)
        unit.keep_text(B, TextState.LOCKED, ())
    with open_desk(path, recovery_code=code) as desk:
        assert found(desk, ["häfen"]) == [("a", 1)]


def test_a_note_is_kept_changed_and_removed(desk, at):
    later = at + timedelta(hours=1)
    given = Note(A, 4, (Area(1000, 2050, 30000, 1200),), "the quoted passage", "why only 340?", at, at)
    with desk.unit("juror 1", at) as unit:
        number = unit.add_note(given)
        other = unit.add_note(Note(B, 1, (), "", "a remark", at, at))
    with desk.read() as queries:
        (kept,) = queries.notes(A)
        assert kept == Note(**{**vars(given), "number": number})
        assert [note.number for note in queries.notes()] == [number, other]
        assert queries.note(99) is None
    with desk.unit("juror 1", later) as unit:
        unit.change_note(kept, text="answered on page 9", at=later)
        unit.remove_note(unit.queries.note(other))
        assert unit.changes.subjects == {"notes"}
    with desk.read() as queries:
        assert [(note.text, note.changed_at) for note in queries.notes()] == [("answered on page 9", later)]
