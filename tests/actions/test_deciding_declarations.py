"""Two declaration files of one number, from two copies of a juror's desk: kept apart until somebody decides."""

from __future__ import annotations

import shutil

import pytest

from jurydesk.actions import deciding_declarations as deciding
from jurydesk.actions import declaring, intake, issuing
from jurydesk.domain.facts import FactKind, first_break
from jurydesk.errors import DeskError
from jurydesk.store.queries import HandInVerdict
from tests.actions import strict_stage as strict
from tests.actions.stage import later

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def clash_once(tmp_path_factory):
    """Juror 1 declares on two computers; both files have number 1, and the second one waits."""
    stage = strict.with_rosters(strict.prepared(tmp_path_factory.mktemp("clash")))
    shutil.copy(stage.path("juror-1.jurydesk"), stage.path("juror-9.jurydesk"))
    stage.codes["juror-9.jurydesk"] = stage.codes["juror-1.jurydesk"]
    first = strict.declare(stage, 1)
    with stage.opened("juror-9.jurydesk") as desk:
        declaring.declare(desk, proposal="P-2", category="closeness", statement="my aunt", at=later(3.5))
    second = strict.declare(stage, 9, file="second.jurydeclaration", at=later(3.6))
    assert strict.taken(stage, first, second) == [("accepted", "accepted"), ("quarantined", "sequence.clash")]
    return stage


@pytest.fixture
def clash(clash_once, tmp_path):
    return clash_once.copied(tmp_path / "clash")


def test_it_waits_and_says_why(clash):
    with clash.panel() as desk:
        (row,) = deciding.waiting_declarations(desk)
        assert (row.juror, row.sequence, row.rule, row.decidable) == (1, 1, "sequence.clash", True)
        assert "another declaration file 1 of juror 1" in row.sentence
        assert row.other
        assert row.other != row.digest
        assert deciding.waiting_as(desk, fingerprint=f" {row.as_plain()['short'].lower()} ") == row.digest
        assert deciding.waiting_as(desk, fingerprint="0000-0000") == ""


def test_let_in_it_takes_the_place_of_the_other(clash):
    with clash.panel() as desk:
        (row,) = deciding.waiting_declarations(desk)
        became = deciding.decide_declarations(desk, file=row.digest, counts=True, reason="she said so", at=later(10))
        assert became is HandInVerdict.ACCEPTED
        with desk.read() as queries:
            verdicts = {file.digest: file.verdict for file in queries.declaration_files(1)}
            assert verdicts == {row.digest: HandInVerdict.ACCEPTED, row.other: HandInVerdict.WITHDRAWN}
            assert {one.proposal for one in queries.declarations(1) if one.category} == {"P-2"}
            told = [fact for fact in queries.journal() if fact.kind is FactKind.DECLARATION_DECIDED]
            assert [fact.data["counts"] for fact in told] == [True]
            assert "she said so" not in str(told[0].data)
            assert first_break(queries.journal()) is None
        assert deciding.waiting_declarations(desk) == ()
        issuing.issue(desk, folder=clash.folder, jurors=[1], at=later(11))
        with desk.read() as queries:
            assert queries.charter().charter.panel().juror(1).declared == row.digest
        assert not deciding.charter_names_another(desk, file=row.digest)
        assert deciding.charter_names_another(desk, file=row.other)


def test_left_out_it_stays_out_when_it_comes_again(clash):
    with clash.panel() as desk:
        (row,) = deciding.waiting_declarations(desk)
        became = deciding.decide_declarations(desk, file=row.digest, counts=False, reason="an old copy", at=later(10))
        assert became is HandInVerdict.WITHDRAWN
        with desk.read() as queries:
            assert not any(one.category for one in queries.declarations(1))
        (again,) = intake.take_in(desk, files=[clash.path("second.jurydeclaration")], at=later(12))
        assert again.outcome.value == "duplicate"
        assert deciding.waiting_declarations(desk) == ()


def test_without_reason_or_for_another_file_nothing_is_decided(clash, refused):
    with clash.panel() as desk:
        (row,) = deciding.waiting_declarations(desk)
        with refused("has no reason", desk):
            deciding.decide_declarations(desk, file=row.digest, counts=True, reason=" ", at=later(10))
        with refused("fingerprint", desk):
            deciding.decide_declarations(desk, file=row.other, counts=True, reason="x", at=later(10))


def test_a_key_that_counts_no_longer_is_let_in_by_nobody(clash, refused):
    with clash.panel() as desk:
        (row,) = deciding.waiting_declarations(desk)
        with desk.unit(later(9)) as unit:
            unit.retire_juror_keys(1)
        with pytest.raises(DeskError):
            deciding.decide_declarations(desk, file=row.digest, counts=True, reason="x", at=later(10))
        assert [one.digest for one in deciding.waiting_declarations(desk)] == [row.digest]
