from __future__ import annotations

import io
from datetime import timedelta

import pytest
from reportlab.pdfgen.canvas import Canvas

from jurydesk.actions import declaring, search, undertaking
from jurydesk.render.client import Kind, RenderTrouble
from jurydesk.store.opened import Desk
from jurydesk.store.queries import TextState
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)


def pages_of(data):
    """What the render child would say of the documents of these tests: two pages."""
    return ["Eine Sei-\nte ohne Belang", data.decode()[9:60]]


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        undertaking.undertake(found, language="en", at=AT)
        declaring.declare(found, proposal="P-1", at=AT)
        declaring.declare(found, proposal="P-2", at=AT)
        yield found


def places(found):
    return [(row.proposal, row.page) for row in found.rows]


def test_opened_proposals_are_found_with_document_page_and_snippet(desk):
    assert search.read_texts(desk, at=AT, extract=pages_of) == 2
    found = search.search(desk, text="only DOCUM")
    assert places(found) == [("P-1", 2), ("P-2", 2)]
    row = found.rows[0]
    assert (row.title, row.document_name) == ("Vorhaben P-1", "P-1.pdf")
    assert [row.snippet.text[a:b] for a, b in row.snippet.marks][:2] == ["only", "docum"]
    assert places(search.search(desk, text='"document of P-2"')) == [("P-2", 2)]
    assert places(search.search(desk, text="Seite")) == [("P-1", 1), ("P-2", 1)]
    assert search.search(desk, text="  ").rows == ()
    assert places(search.search(desk, text="zeppelin document")) == []
    assert places(search.search(desk, text="document zeppelin")) == []


def test_a_row_says_how_the_page_spells_what_was_asked(desk):
    search.read_texts(desk, at=AT, extract=lambda _data: ["Die Straße nach Gross-Umstadt, die STRASSE"])
    (row, _) = search.search(desk, text="strasse groß").rows
    assert row.written == ("strasse", "straße", "gross")


def test_documents_without_letters_are_named_as_such(desk):
    search.read_texts(desk, at=AT, extract=lambda data: ["", " "] if b"P-1" in data else pages_of(data))
    found = search.search(desk, text="document")
    assert (found.pictures, found.shut_off, found.documents) == (("P-1.pdf",), (), 2)
    assert places(found) == [("P-2", 2)]


def test_the_first_pages_of_the_pack_are_shown_where_there_are_too_many(desk, monkeypatch):
    search.read_texts(desk, at=AT, extract=pages_of)
    monkeypatch.setattr(search, "MOST", 3)
    found = search.search(desk, text="e")
    assert places(found) == [("P-1", 1), ("P-1", 2), ("P-2", 1)]
    assert found.more
    monkeypatch.setattr(search, "MOST", 4)
    assert not search.search(desk, text="e").more


def test_a_document_of_two_proposals_is_found_under_each(desk, monkeypatch):
    search.read_texts(desk, at=AT, extract=pages_of)
    with desk.read() as queries:
        (one, two) = (queries.proposal(number) for number in ("P-1", "P-2"))
    shared = one.documents[0]
    monkeypatch.setattr(search, "open_documents", lambda *_: ((one, shared), (two, shared)))
    found = search.search(desk, text="e")
    assert places(found) == [("P-1", 1), ("P-1", 2), ("P-2", 1), ("P-2", 2)]
    assert found.documents == 1


def test_each_document_is_read_once(desk):
    search.read_texts(desk, at=AT, extract=pages_of)
    assert search.read_texts(desk, at=AT, extract=pages_of) == 0
    declaring.declare(desk, proposal="P-3", at=AT)
    assert search.search(desk, text="document").unread == 1
    assert search.read_texts(desk, at=AT, extract=pages_of) == 1


def test_what_is_not_declared_is_never_read(desk):
    search.read_texts(desk, at=AT, extract=pages_of)
    assert places(search.search(desk, text="P-3")) == []
    with desk.read() as queries:
        assert len(queries.read_documents()) == 2


def test_a_conflict_declared_later_takes_the_proposal_out(desk):
    search.read_texts(desk, at=AT, extract=pages_of)
    declaring.declare(desk, proposal="P-1", category="employment", statement="x", reason="found out", at=LATER)
    assert places(search.search(desk, text="document")) == [("P-2", 2)]
    with desk.read() as queries:
        assert len(queries.read_documents()) == 1


def test_a_conflict_that_came_another_way_is_not_found_either(desk):
    from jurydesk.domain.conflict import KnownConflict

    search.read_texts(desk, at=AT, extract=pages_of)
    with desk.unit(LATER) as unit:
        unit.note_conflict(KnownConflict(1, "P-1"))
    assert places(search.search(desk, text="document")) == [("P-2", 2)]


def test_a_proposal_shut_while_it_is_read_is_not_kept(desk):
    def shut_meanwhile(data):
        if b"P-1" in data:
            declaring.declare(desk, proposal="P-1", category="employment", statement="x", reason="now", at=LATER)
        return pages_of(data)

    assert search.read_texts(desk, at=AT, extract=shut_meanwhile) == 1
    with desk.read() as queries:
        assert len(queries.read_documents()) == 1


def test_before_the_undertaking_nothing_is_read_and_nothing_found(issued, refused):
    with issued.juror(1) as desk:
        declaring.declare(desk, proposal="P-1", at=AT)
        assert search.read_texts(desk, at=AT, extract=pages_of) == 0
        with refused("you have not undertaken yet", desk):
            search.search(desk, text="document")


def test_progress_is_told_and_it_can_be_stopped(desk):
    told = []
    assert search.read_texts(desk, at=AT, extract=pages_of, report=lambda *step: told.append(step)) == 2
    assert told == [(0, 2), (1, 2), (2, 2)]
    declaring.declare(desk, proposal="P-3", at=AT)
    assert search.read_texts(desk, at=AT, extract=pages_of, cancelled=lambda: True) == 0


@pytest.mark.parametrize(("kind", "state"), [(Kind.LOCKED, TextState.LOCKED), (Kind.DAMAGED, TextState.UNREADABLE)])
def test_what_cannot_be_read_is_named_and_not_tried_again(desk, kind, state):
    def refuse(_data):
        raise RenderTrouble(kind)

    assert search.read_texts(desk, at=AT, extract=refuse) == 2
    assert search.search(desk, text="x").shut_off == ("P-1.pdf", "P-2.pdf")
    with desk.read() as queries:
        assert {read.state for read in queries.read_documents()} == {state}
    assert search.read_texts(desk, at=AT, extract=refuse) == 0


def test_without_a_render_child_nothing_is_noted(desk):
    def refuse(_data):
        raise RenderTrouble(Kind.NO_CHILD)

    with pytest.raises(RenderTrouble):
        search.read_texts(desk, at=AT, extract=refuse)
    with desk.read() as queries:
        assert queries.read_documents() == ()


def test_real_pages_through_the_render_child(desk, monkeypatch):
    target = io.BytesIO()
    canvas = Canvas(target)
    for text in ("The letter of intent confirms", "340 member companies"):
        canvas.drawString(72, 720, text)
        canvas.showPage()
    canvas.save()
    monkeypatch.setattr(Desk, "document_bytes", lambda *_: target.getvalue())
    assert search.read_texts(desk, at=AT) == 2
    assert places(search.search(desk, text='"member companies"')) == [("P-1", 2), ("P-2", 2)]
