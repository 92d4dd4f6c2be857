from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from jurydesk.actions import declaring, documents, handing_in, intake, undertaking
from jurydesk.domain.canonical import parse_canonical
from jurydesk.domain.facts import FactKind
from tests.actions import stage as stages
from tests.actions.stage import AT

LATER = AT + timedelta(hours=1)


@pytest.fixture
def desk(issued):
    with issued.juror(1) as found:
        yield found


def first_document(desk, number="P-1"):
    with desk.read() as queries:
        return queries.proposal(number).documents[0].sha256


@pytest.mark.parametrize("language", ["en", "de", "xx"])
def test_both_texts_name_call_and_office(desk, language):
    told = undertaking.notices(desk, language)
    assert [notice.name for notice in told] == ["undertaking", "data-protection"]
    assert {notice.language for notice in told} == {"de" if language == "de" else "en"}
    everything = " ".join(line for notice in told for line in (notice.title, *notice.paragraphs))
    assert "Trial call" in everything
    assert "Geschäftsstelle" in everything
    assert "{" not in everything
    assert all(len(notice.paragraphs) > 4 for notice in told)


@pytest.mark.parametrize("language", ["en", "de"])
def test_without_an_office_there_are_no_brackets_round_nothing(desk, language):
    with desk.unit(AT) as unit:
        unit.put_call(replace(unit.queries.call(), office=""))
    everything = " ".join(line for notice in undertaking.notices(desk, language) for line in notice.paragraphs)
    assert "{" not in everything
    assert "()" not in everything
    assert "\N{EN DASH})" not in everything


def test_no_document_opens_before_the_undertaking(desk, refused):
    declaring.declare_remaining(desk, at=AT)
    sha256 = first_document(desk)
    with refused("you have not undertaken yet", desk):
        documents.document_bytes(desk, proposal="P-1", sha256=sha256)
    undertaking.undertake(desk, language="en", at=AT)
    assert documents.document_bytes(desk, proposal="P-1", sha256=sha256) == stages.document_of("P-1")


def test_no_document_opens_before_its_declaration_and_after_a_conflict(desk, refused):
    undertaking.undertake(desk, language="en", at=AT)
    sha256 = first_document(desk)
    with refused("P-1 is not declared yet", desk):
        documents.document_bytes(desk, proposal="P-1", sha256=sha256)
    declaring.declare(desk, proposal="P-1", category="employment", statement="x", at=AT)
    with refused("P-1 is closed to you", desk):
        documents.document_bytes(desk, proposal="P-1", sha256=sha256)


def test_a_document_is_not_had_under_another_proposals_name(desk, refused):
    undertaking.undertake(desk, language="en", at=AT)
    declaring.declare(desk, proposal="P-2", at=AT)
    with refused("does not belong to proposal P-2", desk):
        documents.document_bytes(desk, proposal="P-2", sha256=first_document(desk))


def test_the_panel_reads_without_an_undertaking(issued):
    with issued.panel() as desk:
        assert documents.document_bytes(desk, proposal="P-1", sha256=first_document(desk)).startswith(b"%PDF")


def test_it_is_accepted_once_and_kept(desk):
    undertaking.undertake(desk, language="de", at=AT)
    before = stages.everything_in(desk)
    undertaking.undertake(desk, language="en", at=LATER)
    assert stages.everything_in(desk) == before
    with desk.read() as queries:
        assert undertaking.undertaken_at(queries) == AT
        fact = queries.last_fact()
    assert (fact.kind, fact.data["juror"], fact.data["language"]) == (FactKind.UNDERTAKEN, 1, "de")
    told = undertaking.notices(desk, "de")
    assert [fact.data["undertaking"], fact.data["data_protection"]] == [notice.digest for notice in told]
    assert all(re.fullmatch(r"[0-9a-f]{64}", notice.digest) for notice in told)


def test_the_hand_in_says_when(issued, tmp_path):
    with issued.juror(1) as desk:
        undertaking.undertake(desk, language="de", at=AT)
        stages.give_all(desk, 1)
        handing_in.hand_in(desk, path=tmp_path / "1.juryhandin", at=LATER)
    with issued.panel() as panel:
        intake.take_in(panel, files=[tmp_path / "1.juryhandin"], at=LATER)
        with panel.read() as queries:
            (kept,) = queries.hand_ins(1)
    assert parse_canonical(kept.payload)["undertaking_at"].startswith("2026-05-04T09:30")


def test_a_panels_desk_undertakes_nothing(issued, refused):
    with issued.panel() as desk, refused("", desk):
        undertaking.undertake(desk, language="en", at=AT)
