"""Dossiers of strict calls by the real acts: handing in, and a charter that is not one's own."""

from __future__ import annotations

import shutil

import pytest

from jurydesk.actions import amending, intake, issuing, marking, packs, rosters
from jurydesk.actions.changes import Amendment
from jurydesk.actions.ruling import rule_on_conflict
from jurydesk.actions.standings import marks_in_force
from jurydesk.domain.assessment import MarkState
from jurydesk.domain.panel import Assignment, JurorKeys
from jurydesk.errors import DeskError
from jurydesk.exchange.keys import generate_keys
from jurydesk.store.queries import HandInGround, KeyState
from tests.actions import strict_stage as strict
from tests.actions.stage import later

pytestmark = pytest.mark.timeout(300)


# handing in


def test_both_ways_end_in_the_same_hand_in(with_charter):
    for juror in strict.PROMPT:
        strict.mark_all(with_charter, juror)
    files = [strict.hand_in(with_charter, juror) for juror in strict.PROMPT]
    assert strict.taken(with_charter, *files) == [("accepted", "accepted")] * 3
    with with_charter.panel() as desk, desk.read() as queries:
        assert {found.ground for found in queries.hand_ins()} == {HandInGround.CHARTER_KEY}
        states = {(mark.juror, mark.proposal): mark.mark.state for mark in marks_in_force(queries)}
    assert states[3, "P-1"] is MarkState.RECUSED
    assert states[3, "P-2"] is MarkState.MARKED
    assert states[4, "P-2"] is MarkState.MISSING


def test_the_slow_juror_is_added_by_an_amendment_that_sets_nobody_aside(with_charter, light):
    strict.mark_all(with_charter, 1)
    strict.taken(with_charter, strict.hand_in(with_charter, 1))
    late = strict.declare(with_charter, strict.SLOW, at=later(10))
    assert strict.taken(with_charter, late, at=later(11))[0][0] == "accepted"
    with with_charter.panel() as desk:
        assert {step.juror: step.state.text for step in rosters.steps(desk)}[4].startswith("key pending: declared")
        with pytest.raises(DeskError, match="has no key of juror 4"):
            issuing.issue(desk, folder=with_charter.folder, jurors=[4], at=later(12))
        done = amending.amend(desk, amendment=Amendment(), reason="The last declaration came in.", at=later(12))
        assert (done.version, done.keys, done.touched) == (2, (4,), ())
        assert [(effect.juror, effect.counts) for effect in done.effects] == [(1, True)]
        issued = issuing.issue(desk, folder=with_charter.folder, at=later(13))
    assert [(pack.juror, pack.code) for pack in issued.packs] == [(4, "")]
    strict.open_dossier(with_charter, 4, issued.packs[0].path, at=later(14))
    strict.mark_all(with_charter, 4, at=later(15))
    assert strict.taken(with_charter, strict.hand_in(with_charter, 4, at=later(16))) == [("accepted", "accepted")]


def test_a_hand_in_before_the_key_is_in_the_charter_is_refused(with_charter):
    """The slow juror's desk is given the charter by hand: the panel takes nothing under a key that it does not hold."""
    strict.declare(with_charter, strict.SLOW)
    with with_charter.panel() as office, office.read() as queries:
        charter = queries.charter().charter
    with with_charter.juror(strict.SLOW) as desk:
        with desk.unit(later(6)) as unit:
            unit.add_charter(charter)
            unit.put_setting("awaiting dossier", value=False)
        for row in marking.progress_rows(desk):
            marking.give(desk, proposal=row.proposal, criterion="concept", text="9", at=later(7))
    file = strict.hand_in(with_charter, strict.SLOW)
    assert strict.taken(with_charter, file) == [("refused", "key.pending")]
    taken = strict.taken(with_charter, with_charter.path("declared-4.jurydeclaration"), file)
    assert taken == [("accepted", "accepted"), ("refused", "key.pending")]
    with with_charter.panel() as desk, desk.read() as queries:
        assert not queries.hand_ins()


# a charter that is not one's own


def test_a_desk_refuses_a_dossier_with_other_declarations(with_rosters, refused):
    """The office took in an older copy's file: the charter names declarations that this desk never sent."""
    twin = with_rosters.path("twin.jurydesk")
    shutil.copy(with_rosters.path("juror-1.jurydesk"), twin)
    files = [strict.declare(with_rosters, juror) for juror in strict.PROMPT]
    strict.taken(with_rosters, *files, at=later(4))
    with with_rosters.panel() as desk:
        issued = issuing.issue(desk, folder=with_rosters.folder, at=later(5))
    codes = {**with_rosters.codes, "twin.jurydesk": with_rosters.codes["juror-1.jurydesk"]}
    other = type(with_rosters)(with_rosters.folder, codes, {})
    with other.opened("twin.jurydesk") as desk, refused("does not name the declarations", desk):
        packs.renew(desk, pack=issued.packs[0].path, code="", at=later(6))
    assert strict.open_dossier(with_rosters, 1, issued.packs[0].path, at=later(6)).kind == "dossier"


def test_a_dossier_is_for_its_desk_only(with_charter, refused, tmp_path):
    dossier = next(with_charter.folder.glob("juror-01-2.jurypack"))
    assert not packs.needs_code(dossier)
    with with_charter.juror(2) as desk, refused("sealed for somebody else", desk):
        packs.renew(desk, pack=dossier, code="", at=later(9))
    with pytest.raises(DeskError, match="sealed to the key of a desk"):
        packs.open_pack(
            pack=dossier, code="", desk=tmp_path / "new.jurydesk", passphrase="lang genug hier", at=later(9)
        )
    assert not (tmp_path / "new.jurydesk").exists()


def test_a_panel_that_swaps_a_jurors_key_is_found_out_by_the_desk(with_rosters, refused):
    """The office itself puts another key beside juror 1: the dossier is refused, whatever it is sealed to."""
    files = [strict.declare(with_rosters, juror) for juror in strict.PROMPT]
    strict.taken(with_rosters, *files, at=later(4))
    with with_rosters.panel() as desk:
        with desk.read() as queries:
            mine = queries.juror_keys()[1]
        forged = generate_keys().public
        with desk.unit(later(4.5)) as unit:
            unit.add_juror_key(1, JurorKeys(forged.signing, mine.age), KeyState.PINNED)
        issued = issuing.issue(desk, folder=with_rosters.folder, jurors=[1], at=later(5))
    with with_rosters.juror(1) as desk, refused("other keys for you than this desk", desk):
        packs.renew(desk, pack=issued.packs[0].path, code="", at=later(6))


def test_an_undeclared_proposal_stays_out_of_the_dossier(with_charter, refused):
    """Juror 2 is given P-3 after the roster (the known conflict is ruled away): its document waits for the answer."""
    with with_charter.chair() as desk:
        rule_on_conflict(desk, juror=2, proposal="P-3", excluded=False, reason="long ago", at=later(10))
        given = Amendment(assignments=(Assignment(2, "P-3"),))
        amending.amend(desk, amendment=given, reason="P-3 needs a fourth juror.", at=later(11))
        issued = issuing.issue(desk, folder=with_charter.folder, at=later(12))
    assert [pack.juror for pack in issued.packs] == [2]
    strict.open_dossier(with_charter, 2, issued.packs[0].path, at=later(13))
    with with_charter.juror(2) as desk:
        with desk.read() as queries:
            assert not queries.has_document(queries.proposal("P-3").documents[0].sha256)
        with refused("Proposal P-3 is not declared yet", desk):
            marking.give(desk, proposal="P-3", criterion="concept", text="7", at=later(14))
    told = strict.declare(with_charter, 2, file="more.jurydeclaration", at=later(15))
    assert strict.taken(with_charter, told, at=later(16)) == [("accepted", "accepted")]
    with with_charter.panel() as desk:
        issued = issuing.issue(desk, folder=with_charter.folder, at=later(18))
    assert [pack.juror for pack in issued.packs] == [2]
    strict.open_dossier(with_charter, 2, issued.packs[0].path, at=later(19))
    with with_charter.juror(2) as desk:
        assert desk.store.document_bytes(strict.document_of(desk, "P-3"))
        marking.give(desk, proposal="P-3", criterion="concept", text="7", at=later(20))


def test_folders_are_searched_for_both_kinds_of_file(with_charter):
    assert {file.suffix for file in intake.hand_ins_among([with_charter.folder])} == {".jurydeclaration"}
