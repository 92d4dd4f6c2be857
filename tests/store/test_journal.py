"""Facts follow each other, carry no text, and cannot be changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from jurydesk.domain.canonical import salted_digest
from jurydesk.domain.facts import START_OF_CHAIN, FactKind, first_break
from jurydesk.store import tables
from jurydesk.store.tables import ONLY_GROWING

REASON = "Der Antrag überzeugt im Konzept nicht"


@pytest.fixture
def facts(desk, at):
    with desk.unit("chair", at) as unit:
        unit.note(FactKind.CALL_PREPARED, {"proposals": 3})
        unit.note(FactKind.RULED, {"juror": 2, "proposal": "OG-01"}, texts={"reason": REASON})
    with desk.unit("juror 2", at) as unit:
        unit.note(FactKind.HANDED_IN, {"digests": ("a", "b")})
        assert unit.changes.touch("journal")
    with desk.read() as queries:
        return queries.journal()


def test_facts_are_chained(facts):
    assert [fact.sequence for fact in facts] == [1, 2, 3]
    assert facts[0].previous == START_OF_CHAIN
    assert first_break(facts) is None
    assert facts[2].data == {"digests": ["a", "b"]}
    assert [fact.actor for fact in facts] == ["chair", "chair", "juror 2"]


def test_what_is_returned_is_what_is_read_back(desk, at):
    with desk.unit("office", at) as unit:
        noted = unit.note(FactKind.ASSIGNED, {"pairs": [("1", "OG-01")], "when": at})
    with desk.read() as queries:
        assert queries.last_fact() == noted


def test_a_text_stands_beside_as_what_its_digest_says(desk, facts):
    with desk.read() as queries:
        (text,) = queries.fact_texts()
    assert (text.sequence, text.name, text.text) == (2, "reason", REASON)
    assert facts[1].data["reason"] == salted_digest(text.salt, REASON)
    assert REASON not in str(facts)


def test_the_same_text_has_another_digest_each_time(desk, at):
    with desk.unit("office", at) as unit:
        digests = {unit.note(FactKind.RULED, texts={"reason": "yes"}).data["reason"] for _ in range(3)}
    assert len(digests) == 3


def test_a_text_never_takes_the_place_of_data(desk, at):
    with pytest.raises(ValueError, match="reason"), desk.unit("office", at) as unit:
        unit.note(FactKind.RULED, {"reason": 1}, texts={"reason": "x"})


def test_a_fact_of_a_unit_that_failed_is_gone(desk, facts, at):
    with pytest.raises(RuntimeError), desk.unit("office", at) as unit:  # noqa: PT012 - one act
        unit.note(FactKind.ASSIGNED)
        raise RuntimeError
    with desk.unit("office", at) as unit:
        assert unit.note(FactKind.ASSIGNED).sequence == 4
        assert first_break(unit.queries.journal()) is None


def test_facts_after_a_number(desk, facts):
    with desk.read() as queries:
        assert queries.journal(after=2) == facts[2:]


def test_a_changed_fact_breaks_the_chain(facts):
    changed = (facts[0], replace(facts[1], actor="office"), facts[2])
    assert first_break(changed) == 2
    assert first_break((facts[0], facts[2])) == 2


@pytest.mark.parametrize("act", [lambda t: update(t).values(actor="x"), delete], ids=["update", "delete"])
def test_the_file_refuses_to_change_a_fact(desk, facts, act):
    with pytest.raises(IntegrityError, match="journal only grows"), desk._writer.begin() as connection:
        connection.execute(act(tables.journal))
    with desk.read() as queries:
        assert queries.journal() == facts


def test_all_that_only_grows_is_guarded(desk):
    with desk._reader.connect() as connection:
        found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    assert set(found) == {f"{table}_no_{act}" for table in ONLY_GROWING for act in ("update", "delete")}


def test_a_text_may_be_deleted_and_the_chain_holds(desk, facts):
    with desk._writer.begin() as connection:
        connection.execute(delete(tables.journal_text))
    with desk.read() as queries:
        assert first_break(queries.journal()) is None
