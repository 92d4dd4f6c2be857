"""Names and texts go, the verifiable stays; no column of the desk is forgotten."""

from __future__ import annotations

import io
from dataclasses import fields

import pytest
from sqlalchemy import LargeBinary, String, select
from sqlalchemy.exc import DBAPIError

from jurydesk.domain.conflict import Answer, Declaration, Ruling
from jurydesk.domain.facts import FactKind, first_break
from jurydesk.domain.panel import Juror
from jurydesk.domain.proposal import Person, Proposal
from jurydesk.store import tables
from jurydesk.store.columns import JsonText, Plain
from jurydesk.store.writes.retention import BLANKED, EMPTIED

# Text columns that hold an id, a choice, a digest or a key, or what the charter, the list and the record need.
STAY = {
    "assessment": {"proposal", "recommendation", "confidence"},
    "assessment_mark": {"proposal", "criterion"},
    "assignment": {"proposal"},
    "call": {"id", "title", "round", "file_number", "language", "office"},
    "charter": {"previous", "reason", "rules_bytes", "proposals_bytes", "panel_bytes", "fingerprint"},
    "declaration": {"proposal", "category"},
    "declaration_file": {"digest", "supersedes", "rules", "signing", "payload", "signature", "why"},
    "decision": {"proposal"},
    "desk": {"id"},
    "document": {"sha256"},
    "document_chunk": {"sha256", "data"},
    "hand_in": {"digest", "supersedes", "charter", "payload", "signature", "why"},
    "journal": {"actor", "data", "previous", "hash"},
    "juror_key": {"signing", "age"},
    "known_conflict": {"proposal", "category"},
    "list_version": {"reason", "result", "pdf_sha256"},
    "meeting_log": {"kind", "proposal"},
    "own_key": {"name", "secret"},
    "pack": {"kind", "digest", "charter"},
    "panel_score": {"proposal", "criterion"},
    "proposal": {"number", "title", "applicant", "theme", "not_eligible", "withdrawn", "extra"},
    "proposal_country": {"proposal", "country"},
    "proposal_document": {"proposal", "name", "sha256", "media_type"},
    "proposal_partner": {"proposal", "name", "country"},
    "rules_version": {"rules", "reason"},
    "ruling": {"proposal"},
    "setting": {"name", "value"},
    "vote": {"proposal"},
}
TEXTS = (String, LargeBinary, JsonText, Plain)


def test_every_text_of_every_table_was_thought_of():
    for name, table in tables.metadata.tables.items():
        if table in EMPTIED:
            continue
        texts = {column.name for column in table.columns if isinstance(column.type, TEXTS)}
        assert texts == STAY.get(name, set()) | set(BLANKED.get(table, ())), name


@pytest.fixture
def forgotten(desk, at):
    with desk.unit("office", at) as unit:
        unit.put_jurors([Juror(1, "Dr. Geheim", "Haus Geheim", "geheim@example.org")])
        unit.put_proposal(
            Proposal("A", "A", persons=(Person("Eva Geheim"),), not_eligible="geheim", extra={"x": "geheim"})
        )
        unit.declare(Declaration(1, "A", Answer.CONFLICT, at, "employer", "geheim", "geheim"))
        unit.rule(Ruling(1, "A", excluded=True, reason="geheim", at=at))
        unit.note(FactKind.RULED, {"juror": 1}, texts={"reason": "geheim"})
        unit.put_own_key("panel", b"stays")
        unit.put_own_key("certificate: Dr. Geheim", b"geheim")
        kept = unit.store_document(io.BytesIO(b"the list"))
        unit.store_document(io.BytesIO(b"geheim"))
    with desk.unit("office", at) as unit:
        unit.forget_texts(keys=["panel"], not_eligible="not eligible", withdrawn="withdrawn")
        assert unit.drop_documents(but=[kept.sha256]) == 1
    desk.compact()
    return desk


def test_nothing_secret_is_left_in_any_table(forgotten):
    with forgotten._reader.connect() as connection:
        for table in tables.metadata.tables.values():
            told = str(connection.execute(select(table)).all()).lower()
            assert "geheim" not in told, table.name


def test_what_is_verified_stays(forgotten):
    with forgotten.read() as queries:
        (declared,), (ruled,), (proposal,) = queries.declarations(), queries.rulings(), queries.proposals()
        assert (declared.answer, declared.category, ruled.excluded) == (Answer.CONFLICT, "employer", True)
        assert proposal.not_eligible == "not eligible"
        assert queries.own_key("panel") == b"stays"
        assert first_break(queries.journal()) is None
        (fact,) = queries.journal()
        assert set(fact.data) == {"juror", "reason"}
        assert [len(queries.document_bytes(one.sha256)) for one in queries.documents()] == [8]
        assert {field.name for field in fields(queries.juror(1))} >= {"name"}


def test_facts_only_grow_afterwards_too(forgotten, at):
    with forgotten.unit("office", at) as unit:
        unit.note(FactKind.ANONYMISED, {})
    for sql in ("UPDATE ruling SET excluded = 0", "DELETE FROM declaration", "DELETE FROM journal"):
        with pytest.raises(DBAPIError), forgotten._writer.begin() as connection:
            connection.exec_driver_sql(sql)
    assert forgotten.check(every_page=True)


def test_the_search_finds_nothing_and_goes_on(forgotten, at):
    from jurydesk.store.rows import TextState

    with forgotten.unit("office", at) as unit:
        unit.keep_text("ab" * 32, next(iter(TextState)), ["something new"])
    with forgotten._reader.connect() as connection:
        found = connection.exec_driver_sql("SELECT count(*) FROM page_search WHERE page_search MATCH 'something'")
        assert found.scalar() == 1
